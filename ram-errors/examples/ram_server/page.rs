//! Lists in pages: at most `MaxItems` items after the item that `Marker` names.

use ram_errors::RamApiError;
use serde_json::{Value, json};

use crate::decimal;
use crate::params::Params;
use crate::unlisted;

/// Returns `{"Users": {"User": [..]}, "IsTruncated": .., "Marker": ..}` with the items, sorted by their names. Without
/// `MaxItems` the page has all items.
pub(crate) fn page<'a>(
    params: &Params,
    plural: &str,
    singular: &str,
    items: impl Iterator<Item = (&'a str, Value)>,
) -> Result<Value, RamApiError> {
    let size = match params.get("MaxItems") {
        None => usize::MAX,
        Some(size) => decimal::parse(size)
            .and_then(|size| size.try_into().ok())
            .filter(|size| *size > 0)
            .ok_or_else(|| unlisted::invalid_parameter("MaxItems"))?,
    };
    let after = params.get_or_empty("Marker");
    let mut rest = items.filter(|(name, _)| *name > after);
    let (names, page): (Vec<_>, Vec<_>) = rest.by_ref().take(size).unzip();
    let mut body = json!({
        plural: { singular: page },
        "IsTruncated": rest.next().is_some(),
    });
    if body["IsTruncated"] == true {
        body["Marker"] = json!(names.last());
    }
    Ok(body)
}
