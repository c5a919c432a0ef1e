//! [`ErrorReply`] and error types with `reply` as responses of actix-web: feature `actix-web`.

use alloc::string::String;

use ::actix_web::http::StatusCode;
use ::actix_web::http::header::{HeaderName, HeaderValue};
use ::actix_web::{HttpResponse, ResponseError};
use ::http::Response;

use crate::status::sent_status;
use crate::{Envelope, ErrorReply, RamError};

/// Sends the response of [`into_http`](ErrorReply::into_http), with the types of actix-web. `HttpResponse::error` returns
/// the `ErrorReply`, for middleware that writes logs.
///
/// ```
/// use actix_web::ResponseError as _;
/// use ram_errors::{ErrorReply, LimitExceeded, Problem, RamError as _};
///
/// async fn create_user() -> Result<&'static str, ErrorReply<Problem>> {
///     LimitExceeded::User.ensure(101)?;
///     Ok("created")
/// }
/// # let _ = actix_web::web::post().to(create_user);
///
/// let response = ErrorReply::<Problem>::from(LimitExceeded::User).error_response();
/// assert_eq!(response.status().as_u16(), 409);
/// ```
impl<F: Envelope> ResponseError for ErrorReply<F> {
    fn status_code(&self) -> StatusCode {
        status_code(self.error().status())
    }

    fn error_response(&self) -> HttpResponse {
        response(self.parts().clone().into_http::<F>(self.error()))
    }
}

/// Returns the status of the response to an error with `reply`.
pub fn status_of(error: &impl RamError) -> StatusCode {
    status_code(error.status())
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(sent_status(status)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Converts a response, because actix-web 4 uses `http` 0.2.
pub fn response(response: Response<String>) -> HttpResponse {
    let (parts, body) = response.into_parts();
    let mut converted = HttpResponse::new(status_code(parts.status.as_u16()));
    for (name, value) in &parts.headers {
        let name = HeaderName::from_bytes(name.as_ref());
        let value = HeaderValue::from_bytes(value.as_bytes());
        // Both versions of `http` accept the same names and values.
        if let (Ok(name), Ok(value)) = (name, value) {
            converted.headers_mut().append(name, value);
        }
    }
    converted.set_body(body).map_into_boxed_body()
}
