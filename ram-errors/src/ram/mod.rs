//! The catalog of Alibaba Cloud's RAM API, a file for each family of codes.
//!
//! Messages and solutions are the documented ones to the letter, mistakes included: clients know them that way.

mod delete_conflict;
mod entity_already_exists;
mod entity_not_exist;
mod invalid_parameter;
mod limit_exceeded;

pub use delete_conflict::DeleteConflict;
pub use entity_already_exists::EntityAlreadyExists;
pub use entity_not_exist::EntityNotExist;
pub use invalid_parameter::InvalidParameter;
pub use limit_exceeded::LimitExceeded;

#[cfg(feature = "alloc")]
use alloc::string::String;

use crate::RamError;
#[cfg(feature = "alloc")]
use crate::UnknownError;

/// Any error of Alibaba Cloud's RAM API: each family of codes is an enum of its own, and `?` leads from it to this one.
///
/// From Alibaba Cloud's documentation of the RAM API's errors, in its order. Messages and solutions are the documented
/// ones.
///
/// Without the feature `alloc` the two variants that keep text are not there: `MalformedPolicyDocument` and `Unknown`.
///
/// ```
/// use ram_errors::{EntityNotExist, HasCatalog, LimitExceeded, RamApiError, RamError};
///
/// fn create_access_key(user: Option<&str>, keys: u64) -> Result<(), RamApiError> {
///     user.ok_or(EntityNotExist::User)?;
///     LimitExceeded::UserAccessKey.ensure(keys + 1)?;
///     Ok(())
/// }
///
/// assert_eq!(create_access_key(Some("alice"), 1), Ok(()));
/// assert_eq!(
///     create_access_key(None, 0),
///     Err(RamApiError::EntityNotExist(EntityNotExist::User)),
/// );
///
/// let error = create_access_key(Some("alice"), 2).unwrap_err();
/// assert_eq!(error.code(), "LimitExceeded.User.AccessKey");
/// assert_eq!(error.status(), 409);
/// assert_eq!(error.spec(), RamApiError::CATALOG.get("LimitExceeded.User.AccessKey"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, RamError)]
#[non_exhaustive]
#[ram(
    url = "https://api.aliyun.com/troubleshoot?q={code}&product=Ram",
    decode,
    crate = crate
)]
pub enum RamApiError {
    /// A parameter of the request is not valid.
    #[ram(transparent)]
    InvalidParameter(#[from] InvalidParameter),

    /// The policy document is not valid; the message says where.
    #[cfg(feature = "alloc")]
    #[ram(
        code = "MalformedPolicyDocument",
        status = 400,
        message = "{details}",
        solution = "Modify the policy content."
    )]
    MalformedPolicyDocument {
        /// What is wrong with the document, and where.
        details: String,
    },

    /// The caller lacks the permission for this action.
    #[ram(
        code = "NoPermission",
        status = 403,
        message = "You are not authorized to do this action.",
        solution = "Grant related permissions to the RAM user."
    )]
    NoPermission,

    /// The account has not activated the RAM service.
    #[ram(
        code = "Inactive",
        status = 403,
        message = "Your ram service is inactive, please activate it.",
        solution = "Activate the Alibaba Cloud RAM service."
    )]
    Inactive,

    /// The MFA authentication code is wrong.
    // The documented message does spell it "inccorrect".
    #[ram(
        code = "CheckAuthenticationCodeFail",
        status = 403,
        message = r#"The parameter - "AuthenticationCode" is inccorrect."#,
        solution = "Enter the correct MFA authentication code."
    )]
    CheckAuthenticationCodeFail,

    /// What the request is about does not exist.
    #[ram(transparent)]
    EntityNotExist(#[from] EntityNotExist),

    /// What the request would create exists already.
    #[ram(transparent)]
    EntityAlreadyExists(#[from] EntityAlreadyExists),

    /// What the request would delete is still in use.
    #[ram(transparent)]
    DeleteConflict(#[from] DeleteConflict),

    /// A quota is used up.
    #[ram(transparent)]
    LimitExceeded(#[from] LimitExceeded),

    /// The service failed for a reason that is not the caller's.
    #[ram(
        code = "InternalError",
        status = 500,
        message = "An internal error occurred.",
        solution = "Open a ticket."
    )]
    InternalError,

    /// A code that is newer than the catalog, kept as it came.
    #[cfg(feature = "alloc")]
    #[ram(other)]
    Unknown(UnknownError),
}
