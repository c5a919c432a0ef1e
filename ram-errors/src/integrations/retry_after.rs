//! The header `Retry-After`. [`http`](super::http) calls it.

use core::time::Duration;
use std::time::SystemTime;

use ::http::HeaderMap;
use ::http::header::RETRY_AFTER;

/// Returns how long to wait: the number of seconds, or the time from `now` to the date. For a date in the past the result is
/// zero.
///
/// `None` if the header is missing, or if its value is neither a number of seconds nor an HTTP date (RFC 9110, 10.2.3).
pub(super) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    seconds(value).or_else(|| {
        let date = httpdate::parse_http_date(value).ok()?;
        Some(date.duration_since(now).unwrap_or_default())
    })
}

/// Parses a number of seconds. A number that is too large becomes the largest number.
fn seconds(value: &str) -> Option<Duration> {
    let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| Duration::from_secs(value.parse().unwrap_or(u64::MAX)))
}
