//! The actions, with a file for each kind of entity. A check names the error, and `?` returns it.

pub(crate) mod access_keys;
pub(crate) mod attachments;
pub(crate) mod groups;
pub(crate) mod members;
pub(crate) mod policies;
pub(crate) mod policy_versions;
pub(crate) mod users;

use ram_errors::RamApiError;
use serde_json::{Value, json};

/// The body of a successful response without the request id, or the error.
pub(crate) type ActionResult = Result<Value, RamApiError>;

/// Returns the body of a response that has only the request id.
fn done() -> Value {
    json!({})
}
