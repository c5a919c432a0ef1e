//! Statuses as [`http::StatusCode`], and responses of `http`.

use ::http::StatusCode;

use crate::__private::StatusField;
use crate::ErrorSpec;

/// The type of a field marked `#[ram(status)]`.
#[diagnostic::do_not_recommend]
impl StatusField for StatusCode {
    fn status(&self) -> Option<u16> {
        Some(self.as_u16())
    }
}

impl ErrorSpec {
    /// Returns the HTTP status, from 300 to 599.
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
    use core::time::Duration;
    use std::time::SystemTime;

    use ::http::header::CONTENT_TYPE;
    use ::http::{HeaderMap, HeaderValue, Response, StatusCode, response};

    use crate::integrations::retry_after::retry_after;
    use crate::{ErrorResponse, ParseError};

    impl ErrorResponse {
        /// Parses a response. The status, content type and body are parsed by [`parse`](Self::parse), and the header
        /// `Retry-After` is kept for [`retry_after`](Self::retry_after). The body can be any bytes: a string, a `Vec<u8>`, a
        /// `Bytes`.
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
        /// Returns an error in the same cases as [`parse`](Self::parse).
        pub fn parse_http(response: &Response<impl AsRef<[u8]>>) -> Result<Self, ParseError> {
            read(
                response.status(),
                response.headers(),
                response.body().as_ref(),
            )
        }

        /// Parses a response whose body was read separately. Otherwise the same as [`parse_http`](Self::parse_http).
        ///
        /// ```
        /// # #[cfg(feature = "json")] {
        /// use http::Response;
        /// use ram_errors::ErrorResponse;
        ///
        /// let response = Response::builder().status(409).body("a stream").unwrap();
        /// let (parts, _stream) = response.into_parts();
        /// let bytes = br#"{"Code":"LimitExceeded.User","Message":"too many"}"#;
        /// let error = ErrorResponse::parse_http_parts(&parts, bytes).unwrap();
        /// assert_eq!(error.code(), "LimitExceeded.User");
        /// # }
        /// ```
        ///
        /// # Errors
        /// Returns an error in the same cases as [`parse`](Self::parse).
        pub fn parse_http_parts(
            parts: &response::Parts,
            body: impl AsRef<[u8]>,
        ) -> Result<Self, ParseError> {
            read(parts.status, &parts.headers, body.as_ref())
        }

        /// Returns how long the service asks to wait before the next attempt: the header `Retry-After` of a response that
        /// was parsed by [`parse_http`](Self::parse_http) or [`parse_http_parts`](Self::parse_http_parts).
        ///
        /// The header is a number of seconds or a date. The duration until a date is counted from the time of parsing, and
        /// is zero for a date in the past. `None` if the header is missing or invalid.
        ///
        /// ```
        /// # #[cfg(feature = "json")] {
        /// use core::time::Duration;
        /// use http::Response;
        /// use ram_errors::ErrorResponse;
        ///
        /// let response = Response::builder()
        ///     .status(503)
        ///     .header("retry-after", "30")
        ///     .body(r#"{"Code":"ServiceUnavailable"}"#)
        ///     .unwrap();
        /// let error = ErrorResponse::parse_http(&response).unwrap();
        /// assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
        /// # }
        /// ```
        #[must_use]
        pub fn retry_after(&self) -> Option<Duration> {
            self.details.retry_after
        }

        /// Returns the [status](Self::status). A status below 100 or above 999, which HTTP does not have, becomes 500.
        #[must_use]
        pub fn status_code(&self) -> StatusCode {
            crate::status::status_code(self.status())
        }
    }

    fn read(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<ErrorResponse, ParseError> {
        let content_type = headers.get(CONTENT_TYPE);
        let content_type = content_type.and_then(|value| HeaderValue::to_str(value).ok());
        let retry_after = retry_after(headers, SystemTime::now());
        match ErrorResponse::parse(status.as_u16(), content_type, body) {
            Ok(mut response) => {
                response.details.retry_after = retry_after;
                Ok(response)
            }
            Err(mut error) => {
                error.retry_after = retry_after;
                Err(error)
            }
        }
    }

    impl ParseError {
        /// Returns how long the service, or a gateway before it, asks to wait: see [`ErrorResponse::retry_after`].
        ///
        /// ```
        /// use core::time::Duration;
        /// use http::Response;
        /// use ram_errors::ErrorResponse;
        ///
        /// let response = Response::builder().status(503).header("retry-after", "5");
        /// let response = response.body("overloaded").unwrap();
        /// let error = ErrorResponse::parse_http(&response).unwrap_err();
        /// assert_eq!(error.retry_after(), Some(Duration::from_secs(5)));
        /// ```
        #[must_use]
        pub fn retry_after(&self) -> Option<Duration> {
            self.retry_after
        }

        /// Returns the [status](Self::status). A status below 100 or above 999, which HTTP does not have, becomes 500.
        #[must_use]
        pub fn status_code(&self) -> StatusCode {
            crate::status::status_code(self.status())
        }
    }
}
