//! RAM codes of the family `EntityNotExist`.

use crate::RamError;

/// The entity, or the link between two entities, that the request refers to does not exist. The HTTP status is 404.
///
/// The name of a variant is the name of the missing entity: `UserAccessKey` is the access key of a user.
///
/// ```
/// use ram_errors::{EntityNotExist, RamError};
///
/// let error = EntityNotExist::UserAccessKey;
/// assert_eq!(error.code(), "EntityNotExist.User.AccessKey");
/// assert_eq!(error.status(), 404);
/// assert_eq!(error.to_string(), "The user access key does not exist.");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, RamError)]
#[non_exhaustive]
#[ram(
    family = "EntityNotExist",
    status = 404,
    url = "https://api.aliyun.com/troubleshoot?q={code}&product=Ram",
    decode,
    crate = crate
)]
pub enum EntityNotExist {
    /// `EntityNotExist.User` (404): There is no RAM user of that name.
    #[ram(
        code = "EntityNotExist.User",
        message = "The user does not exist.",
        solution = "Verify that the current RAM user exists in the system."
    )]
    User,

    /// `EntityNotExist.User.AccessKey` (404): The user has no access key with that ID.
    #[ram(
        code = "EntityNotExist.User.AccessKey",
        message = "The user access key does not exist.",
        solution = "Verify that the current AccessKey (AK) exists in the system."
    )]
    UserAccessKey,

    /// `EntityNotExist.User.LoginProfile` (404): The user cannot log on to the console: no logon has been set up.
    #[ram(
        code = "EntityNotExist.User.LoginProfile",
        message = "The user login profile does not exist.",
        solution = "Allow the RAM user to log on to the console."
    )]
    UserLoginProfile,

    /// `EntityNotExist.User.MFADevice` (404): No MFA device is attached to the user.
    #[ram(
        code = "EntityNotExist.User.MFADevice",
        message = "The user has not bound any MFA device.",
        solution = "Attach an MFA device to the RAM user."
    )]
    UserMFADevice,

    /// `EntityNotExist.User.Policy` (404): The policy is not attached to the user.
    #[ram(
        code = "EntityNotExist.User.Policy",
        message = "The indicate policy of the user does not exist.",
        solution = "Verify that the policy name and RAM user name are correct."
    )]
    UserPolicy,

    /// `EntityNotExist.User.Group` (404): The user is not a member of the group.
    #[ram(
        code = "EntityNotExist.User.Group",
        message = "The user has not joined the group.",
        solution = "Verify that the group name and RAM user name are correct."
    )]
    UserGroup,

    /// `EntityNotExist.VirtualMFADevice` (404): There is no virtual MFA device of that name.
    #[ram(
        code = "EntityNotExist.VirtualMFADevice",
        message = "The virtual mfa device does not exist.",
        solution = "Verify that the virtual MFA device name is correct."
    )]
    VirtualMFADevice,

    /// `EntityNotExist.Group` (404): There is no user group of that name.
    #[ram(
        code = "EntityNotExist.Group",
        message = "The group does not exist.",
        solution = "Verify that the group exists."
    )]
    Group,

    /// `EntityNotExist.Group.Policy` (404): The policy is not attached to the group.
    #[ram(
        code = "EntityNotExist.Group.Policy",
        message = "The indicate policy attached to the group does not exist.",
        solution = "Verify that the group is attached to the policy and that the group name and policy name are correct."
    )]
    GroupPolicy,

    /// `EntityNotExist.Policy` (404): There is no policy of that name and type.
    #[ram(
        code = "EntityNotExist.Policy",
        message = "The policy does not exist.",
        solution = "Verify that the policy exists."
    )]
    Policy,

    /// `EntityNotExist.Policy.Version` (404): The policy has no such version.
    #[ram(
        code = "EntityNotExist.Policy.Version",
        message = "The policy version does not exist.",
        solution = "Verify that the policy version exists or has been deleted."
    )]
    PolicyVersion,
}
