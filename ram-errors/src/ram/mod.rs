//! The catalog of Alibaba Cloud's RAM API, with a file for each family of codes.
//!
//! Messages and solutions are copied exactly from the documentation, mistakes included, because the service sends them.

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

/// An error of the API of Alibaba Cloud Resource Access Management (RAM).
///
/// Each family of codes is an enum, and `?` converts it to `RamApiError`. The [82 codes](#all-codes), their messages and their
/// solutions are copied from Alibaba Cloud's documentation, in the same order.
///
/// Two variants contain strings: `MalformedPolicyDocument` and `Unknown`. They need feature `alloc`.
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
///
/// # All codes
///
/// Messages and solutions are on the pages of the families and in the [code reference][CODES.md].
///
/// [CODES.md]: https://github.com/ram-errors/ram-errors/blob/main/ram-errors/CODES.md
///
#[doc = include_str!("codes.md")]
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

    /// `MalformedPolicyDocument` (400): The policy document is not valid. The message names the mistake.
    #[cfg(feature = "alloc")]
    #[ram(
        code = "MalformedPolicyDocument",
        status = 400,
        message = "{details}",
        solution = "Modify the policy content."
    )]
    MalformedPolicyDocument {
        /// The mistake in the document and its position.
        details: String,
    },

    /// `NoPermission` (403): The caller lacks the permission for this action.
    #[ram(
        code = "NoPermission",
        status = 403,
        message = "You are not authorized to do this action.",
        solution = "Grant related permissions to the RAM user."
    )]
    NoPermission,

    /// `Inactive` (403): The account has not activated the RAM service.
    #[ram(
        code = "Inactive",
        status = 403,
        message = "Your ram service is inactive, please activate it.",
        solution = "Activate the Alibaba Cloud RAM service."
    )]
    Inactive,

    /// `CheckAuthenticationCodeFail` (403): The MFA authentication code is wrong.
    // The documented message has this spelling: "inccorrect".
    #[ram(
        code = "CheckAuthenticationCodeFail",
        status = 403,
        message = r#"The parameter - "AuthenticationCode" is inccorrect."#,
        solution = "Enter the correct MFA authentication code."
    )]
    CheckAuthenticationCodeFail,

    /// The entity that the request refers to does not exist.
    #[ram(transparent)]
    EntityNotExist(#[from] EntityNotExist),

    /// The entity that the request creates already exists.
    #[ram(transparent)]
    EntityAlreadyExists(#[from] EntityAlreadyExists),

    /// The entity that the request deletes is still in use.
    #[ram(transparent)]
    DeleteConflict(#[from] DeleteConflict),

    /// The request exceeds a quota.
    #[ram(transparent)]
    LimitExceeded(#[from] LimitExceeded),

    /// `InternalError` (500): The service failed. The request of the caller is not the cause.
    #[ram(
        code = "InternalError",
        status = 500,
        message = "An internal error occurred.",
        solution = "Open a ticket."
    )]
    InternalError,

    /// A code that the catalog does not have. The code, status and message are kept unchanged.
    #[cfg(feature = "alloc")]
    #[ram(other)]
    Unknown(UnknownError),
}
