//! `{code}` in a `url`.

/// Returns the code, percent-encoded as its place in a URL requires. `before` is the part of the URL before the code.
///
/// A URL cannot contain the space of a code. In a path, the `/` of a code would separate two segments (RFC 3986, 3.3). Query and
/// fragment may contain `/` (RFC 3986, 3.4).
pub(super) fn code_in_url(before: &str, code: &str) -> String {
    let code = code.replace(' ', "%20");
    if before.contains(['?', '#']) {
        code
    } else {
        code.replace('/', "%2F")
    }
}
