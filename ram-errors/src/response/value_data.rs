//! The headers and members of the value from which a response is made.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{Display, Write as _};

use super::ErrorResponse;
#[cfg(feature = "json")]
use super::members::Member;
use crate::__private::ValueSink;
use crate::{ErrorSpec, RamError};

/// The headers of a value, without duplicate names.
pub(super) type Headers = Vec<(&'static str, String)>;

/// Adds the headers and members of the value to the response.
pub(super) fn add(response: &mut ErrorResponse, error: &(impl RamError + ?Sized)) {
    error.__ram_data(&mut Sink(response));
}

struct Sink<'a>(&'a mut ErrorResponse);

impl ValueSink for Sink<'_> {
    fn header(&mut self, name: &'static str, value: &dyn Display) {
        let mut text = String::new();
        // A `Display` that fails has written only a part of the value.
        if write!(text, "{value}").is_err() {
            self.0.details.failed_headers.push(name);
            return;
        }
        let headers = &mut self.0.details.headers;
        headers.retain(|(own, _)| !own.eq_ignore_ascii_case(name));
        headers.push((name, text));
    }

    #[cfg(feature = "json")]
    fn member(&mut self, name: &'static str, value: Option<serde_json::Value>) {
        let details = &mut self.0.details;
        match value {
            Some(value) => details.members.insert(name.into(), Member::of_field(value)),
            None => details.failed_members.push(name),
        }
    }
}

impl ErrorResponse {
    /// Returns the headers of the error: first the headers given in `headers(..)`, then the headers of fields marked
    /// `#[ram(header = "..")]`.
    ///
    /// The header of a field replaces constant headers of the same name. `ErrorReply` sends these headers. If you send a
    /// response without `ErrorReply`, check the values: a field can have characters that are not permitted in a header.
    ///
    /// A parsed response has no headers.
    ///
    /// ```
    /// use ram_errors::{ErrorResponse, RamError};
    ///
    /// #[derive(Debug, RamError)]
    /// #[ram(code = "Throttled", status = 429, headers("Cache-Control" = "no-store"))]
    /// struct Throttled(#[ram(header = "Retry-After")] u64);
    ///
    /// let response = ErrorResponse::new(&Throttled(30));
    /// let headers: Vec<_> = response.headers().collect();
    /// assert_eq!(headers, [("Cache-Control", "no-store"), ("Retry-After", "30")]);
    /// ```
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let of_code = self.details.spec.map_or(&[][..], ErrorSpec::headers);
        let is_kept = |name: &str| {
            let mut names = self.details.headers.iter().map(|(name, _)| name);
            !names.any(|own| own.eq_ignore_ascii_case(name))
        };
        let of_code = of_code.iter().copied();
        let of_value = self
            .details
            .headers
            .iter()
            .map(|(name, value)| (*name, &**value));
        of_code
            .filter(move |(name, _)| is_kept(name))
            .chain(of_value)
    }
}
