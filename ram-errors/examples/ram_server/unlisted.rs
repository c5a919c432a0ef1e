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

/// The body is larger than a request may be.
pub(crate) fn body_too_large() -> RamApiError {
    let message = "The body of the request is too large.";
    RamApiError::Unknown(UnknownError::new("RequestEntityTooLarge", 413, message))
}

/// The connection ended before the body, or the body has no valid encoding.
pub(crate) fn incomplete_body() -> RamApiError {
    let message = "The body of the request is incomplete.";
    RamApiError::Unknown(UnknownError::new("IncompleteBody", 400, message))
}

/// The client stopped sending the body.
pub(crate) fn request_timeout() -> RamApiError {
    let message = "The body of the request did not arrive in time.";
    RamApiError::Unknown(UnknownError::new("RequestTimeout", 408, message))
}
