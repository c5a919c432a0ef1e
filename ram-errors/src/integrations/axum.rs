//! [`ErrorReply`] as a response of axum: feature `axum`.

use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};

use crate::{Envelope, ErrorReply};

/// Sends the response of [`into_http`](ErrorReply::into_http).
///
/// ```
/// use axum::response::IntoResponse;
/// use ram_errors::{EntityNotExist, ErrorReply, Problem};
///
/// let response = ErrorReply::<Problem>::from(EntityNotExist::User).into_response();
/// assert_eq!(response.status(), 404);
/// ```
impl<F: Envelope> IntoResponse for ErrorReply<F> {
    fn into_response(self) -> Response {
        self.into_http().map(Body::from)
    }
}
