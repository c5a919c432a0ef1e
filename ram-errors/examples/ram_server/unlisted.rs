//! Errors of RAM whose codes are not documented. They have the status of their family.

use ram_errors::{ErrorSpec, RamApiError, UnknownError, code};

const ABSENT: &ErrorSpec = code!(RamApiError, "EntityNotExist.User");
const INVALID: &ErrorSpec = code!(RamApiError, "InvalidParameter.PolicyType");

/// The action does not exist, or this server does not implement it.
pub(crate) fn no_such_action() -> RamApiError {
    let message = "Specified api is not found, please check your url and method.";
    RamApiError::Unknown(UnknownError::new(
        "InvalidAction.NotFound",
        ABSENT.status(),
        message,
    ))
}

/// A parameter without a code of its own has an invalid value.
pub(crate) fn invalid_parameter(name: &str) -> RamApiError {
    let message = format!("The parameter - \"{name}\" is incorrect.");
    RamApiError::Unknown(UnknownError::new(
        "InvalidParameter",
        INVALID.status(),
        message,
    ))
}

/// The body is larger than permitted.
pub(crate) fn body_too_large() -> RamApiError {
    let message = "The body of the request is too large.";
    RamApiError::Unknown(UnknownError::new("RequestEntityTooLarge", 413, message))
}

/// The connection ended before the end of the body, or the encoding of the body is invalid.
pub(crate) fn incomplete_body() -> RamApiError {
    let message = "The body of the request is incomplete.";
    RamApiError::Unknown(UnknownError::new("IncompleteBody", 400, message))
}

/// The client stopped sending the body.
pub(crate) fn request_timeout() -> RamApiError {
    let message = "The body of the request did not arrive in time.";
    RamApiError::Unknown(UnknownError::new("RequestTimeout", 408, message))
}
