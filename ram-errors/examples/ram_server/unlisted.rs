//! What RAM answers beside the documented codes. They have the status of the family that they belong to.

use ram_errors::{ErrorSpec, RamApiError, UnknownError, code};

const ABSENT: &ErrorSpec = code!(RamApiError, "EntityNotExist.User");
const INVALID: &ErrorSpec = code!(RamApiError, "InvalidParameter.PolicyType");

/// There is no such action, or not in this server.
pub(crate) fn no_such_action() -> RamApiError {
    let message = "Specified api is not found, please check your url and method.";
    RamApiError::Unknown(UnknownError::new(
        "InvalidAction.NotFound",
        ABSENT.status(),
        message,
    ))
}

/// A parameter without a code of its own has a value that it cannot have.
pub(crate) fn invalid_parameter(name: &str) -> RamApiError {
    let message = format!("The parameter - \"{name}\" is incorrect.");
    RamApiError::Unknown(UnknownError::new(
        "InvalidParameter",
        INVALID.status(),
        message,
    ))
}
