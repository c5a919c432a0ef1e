//! `{code}` in a `url`.

/// Returns the code, percent-encoded where a URL needs that after `before`, the part of the URL in front of the code.
///
/// Of the characters of a code, a URL cannot have the space. In a path a `/` would separate segments, so that the code
/// would not be one (RFC 3986, 3.3). Query and fragment keep the `/` (RFC 3986, 3.4).
pub(super) fn code_in_url(before: &str, code: &str) -> String {
    let code = code.replace(' ', "%20");
    if before.contains(['?', '#']) {
        code
    } else {
        code.replace('/', "%2F")
    }
}
