//! Parses the requests in the tables of the tests: `Action&Name=Value&..`, without percent-encoding.

/// Returns the action and its parameters.
#[allow(dead_code, reason = "not every test calls actions")]
pub(crate) fn read(call: &str) -> (&str, impl Iterator<Item = (&str, &str)>) {
    let (action, params) = call.split_once('&').unwrap_or((call, ""));
    let params = params.split('&').filter_map(|pair| pair.split_once('='));
    (action, params)
}
