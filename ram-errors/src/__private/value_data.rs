//! The headers and members that a value passes to the response. Generated code calls it.

use core::fmt::Display;

use super::TransparentField;

/// Collects the headers and members of a value.
pub trait ValueSink {
    /// Adds a header. A header of this name that was added before is replaced.
    fn header(&mut self, name: &'static str, value: &dyn Display);

    /// Adds a member. A member of this name that was added before is replaced. `None` represents a value that failed to
    /// serialize.
    #[cfg(feature = "json")]
    fn member(&mut self, name: &'static str, value: Option<serde_json::Value>);
}

/// The type of a field marked `#[ram(member)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a member of a body: it does not implement `serde::Serialize`",
    label = "does not implement `serde::Serialize`",
    note = "a field marked `#[ram(member)]` is serialized into the body"
)]
pub trait MemberField {
    /// Passes the value to the sink.
    fn send(&self, name: &'static str, sink: &mut dyn ValueSink);
}

/// A value that fails to serialize is left out, so that the client still receives the error response.
#[cfg(feature = "json")]
#[diagnostic::do_not_recommend]
impl<T: serde_core::Serialize + ?Sized> MemberField for T {
    fn send(&self, name: &'static str, sink: &mut dyn ValueSink) {
        sink.member(name, serde_json::to_value(self).ok());
    }
}

/// Without feature `json` there are no members.
#[cfg(not(feature = "json"))]
impl<T: ?Sized> MemberField for T {
    fn send(&self, _: &'static str, _: &mut dyn ValueSink) {}
}

/// Passes the headers and members of the `transparent` field of a value to the sink.
pub fn value_data<T: TransparentField>(value: &T, sink: &mut dyn ValueSink) {
    if let Some(field) = value.__ram_transparent_field() {
        field.__ram_data(sink);
    }
}
