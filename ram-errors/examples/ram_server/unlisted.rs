//! Errors of RAM whose codes are not documented. They have the status of their family.

use ram_errors::{ErrorSpec, RamApiError, UnknownError, code};

const ABSENT: &ErrorSpec = code!(RamApiError, "EntityNotExist.User");
const INVALID: &ErrorSpec = code!(RamApiError, "InvalidParameter.PolicyType");

/// Returns the error for an action that does not exist, or that this server does not implement.
pub(crate) fn no_such_action() -> RamApiError {
    let message = "Specified api is not found, please check your url and method.";
    RamApiError::Unknown(UnknownError::new(
        "InvalidAction.NotFound",
        ABSENT.status(),
        message,
    ))
}

/// Returns the error for an invalid value of a parameter that has no code of its own.
pub(crate) fn invalid_parameter(name: &str) -> RamApiError {
    let message = format!("The parameter - \"{name}\" is incorrect.");
    RamApiError::Unknown(UnknownError::new(
        "InvalidParameter",
        INVALID.status(),
        message,
    ))
}

/// Returns the error for a body that is larger than permitted.
pub(crate) fn body_too_large() -> RamApiError {
    let message = "The body of the request is too large.";
    RamApiError::Unknown(UnknownError::new("RequestEntityTooLarge", 413, message))
}

/// Returns the error for a connection that ended before the end of the body, and for an invalid encoding of the body.
pub(crate) fn incomplete_body() -> RamApiError {
    let message = "The body of the request is incomplete.";
    RamApiError::Unknown(UnknownError::new("IncompleteBody", 400, message))
}

/// Returns the error for a client that stopped sending the body.
pub(crate) fn request_timeout() -> RamApiError {
    let message = "The body of the request did not arrive in time.";
    RamApiError::Unknown(UnknownError::new("RequestTimeout", 408, message))
}
