//! The actions, a file for each kind of thing. A refusal is named, and `?` does the rest.

pub(crate) mod access_keys;
pub(crate) mod attachments;
pub(crate) mod groups;
pub(crate) mod members;
pub(crate) mod policies;
pub(crate) mod policy_versions;
pub(crate) mod users;

use ram_errors::RamApiError;
use serde_json::{Value, json};

/// What the body of a successful answer has beside the request id.
pub(crate) type Answer = Result<Value, RamApiError>;

/// The answer that has nothing to say.
fn done() -> Value {
    json!({})
}
