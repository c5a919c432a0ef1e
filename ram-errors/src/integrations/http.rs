//! Statuses as [`http::StatusCode`].

use ::http::StatusCode;

use crate::__private::StatusField;
use crate::ErrorSpec;

/// A field marked `#[ram(status)]`.
impl StatusField for StatusCode {
    fn status(&self) -> Option<u16> {
        Some(self.as_u16())
    }
}

impl ErrorSpec {
    /// The HTTP status, 300 to 599.
    ///
    /// ```
    /// use http::StatusCode;
    /// use ram_errors::{RamApiError, code};
    ///
    /// assert_eq!(code!(RamApiError, "LimitExceeded.User").status_code(), StatusCode::CONFLICT);
    /// ```
    #[must_use]
    pub fn status_code(&self) -> StatusCode {
        crate::status::status_code(self.status())
    }
}

mod response {
    use ::http::header::CONTENT_TYPE;
    use ::http::{HeaderValue, Response, StatusCode};

    use crate::{ErrorResponse, ParseError};

    impl ErrorResponse {
        /// [`parse`](Self::parse) with status, content type and body of a response.
        ///
        /// ```
        /// # #[cfg(feature = "json")] {
        /// use http::{Response, StatusCode};
        /// use ram_errors::ErrorResponse;
        ///
        /// let response = Response::builder()
        ///     .status(StatusCode::CONFLICT)
        ///     .header("content-type", "application/json;charset=utf-8")
        ///     .body(r#"{"Code":"LimitExceeded.User","Message":"too many"}"#)
        ///     .unwrap();
        /// let error = ErrorResponse::parse_http(&response).unwrap();
        /// assert_eq!(error.status_code(), StatusCode::CONFLICT);
        /// # }
        /// ```
        ///
        /// # Errors
        /// As [`parse`](Self::parse).
        pub fn parse_http(response: &Response<impl AsRef<[u8]>>) -> Result<Self, ParseError> {
            let content_type = response.headers().get(CONTENT_TYPE);
            Self::parse(
                response.status().as_u16(),
                content_type.and_then(|value| HeaderValue::to_str(value).ok()),
                response.body().as_ref(),
            )
        }

        /// The [status](Self::status); 500 if it is none that HTTP has (below 100 or above 999).
        #[must_use]
        pub fn status_code(&self) -> StatusCode {
            crate::status::status_code(self.status())
        }
    }

    impl ParseError {
        /// The [status](Self::status); 500 if it is none that HTTP has (below 100 or above 999).
        #[must_use]
        pub fn status_code(&self) -> StatusCode {
            crate::status::status_code(self.status())
        }
    }
}
