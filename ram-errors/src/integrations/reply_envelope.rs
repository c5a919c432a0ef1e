//! The envelope of `#[ram(reply = ..)]`, which the impls of [`__reply!`](crate::__reply) call, and the compiler error for a
//! type that is not an [`Envelope`].

use alloc::string::String;

use http::Response;

use super::response_parts::ResponseParts;
use crate::{Envelope, ErrorReply, RamError};

/// A type that can be the value of `reply`.
///
/// The functions are associated functions of the envelope. If they were functions with a bound, the compiler error about a
/// type that is not an envelope would name them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an envelope: it does not implement `Envelope`",
    label = "does not implement `Envelope`",
    note = "`reply` takes `RamJson`, `RamXml`, `Problem`, `ProblemXml` or a type that implements `Envelope`"
)]
pub trait ReplyEnvelope {
    /// Returns the response. The response owns the error.
    fn into_http<E: RamError + Send + Sync + 'static>(error: E) -> Response<String>;

    /// Returns the response to a borrowed error.
    fn to_http(error: &dyn RamError) -> Response<String>;
}

#[diagnostic::do_not_recommend]
impl<F: Envelope> ReplyEnvelope for F {
    fn into_http<E: RamError + Send + Sync + 'static>(error: E) -> Response<String> {
        ErrorReply::<F>::from(error).into_http()
    }

    fn to_http(error: &dyn RamError) -> Response<String> {
        ResponseParts::new(error).into_http::<F>(error)
    }
}
