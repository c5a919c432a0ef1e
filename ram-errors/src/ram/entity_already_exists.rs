//! RAM codes of the family `EntityAlreadyExists`.

use crate::RamError;

/// The entity, or the link between two entities, that the request creates already exists. The HTTP status is 409.
///
/// The name of a variant is the name of the existing entity: `UserGroup` is the membership of a user in a group.
///
/// ```
/// use ram_errors::{EntityAlreadyExists, RamError};
///
/// let error = EntityAlreadyExists::User;
/// assert_eq!(error.code(), "EntityAlreadyExists.User");
/// assert_eq!(error.status(), 409);
/// assert_eq!(
///     error.solution(),
///     Some("Edit the RAM user name. Each RAM user name must be unique."),
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, RamError)]
#[non_exhaustive]
#[ram(
    family = "EntityAlreadyExists",
    status = 409,
    url = "https://api.aliyun.com/troubleshoot?q={code}&product=Ram",
    decode,
    crate = crate
)]
pub enum EntityAlreadyExists {
    /// `EntityAlreadyExists.User` (409): Another RAM user has that name.
    #[ram(
        code = "EntityAlreadyExists.User",
        message = "The user does already EXIST.",
        solution = "Edit the RAM user name. Each RAM user name must be unique."
    )]
    User,

    /// `EntityAlreadyExists.User.LoginProfile` (409): Console logon is already set up for the user.
    #[ram(
        code = "EntityAlreadyExists.User.LoginProfile",
        message = "The user login profile does already EXIST.",
        solution = "Do not attempt to enable console logon for RAM users repeatedly."
    )]
    UserLoginProfile,

    /// `EntityAlreadyExists.User.MFADevice` (409): An MFA device is already attached to the user.
    #[ram(
        code = "EntityAlreadyExists.User.MFADevice",
        message = "The user has already bound a MFA device.",
        solution = "Do not attempt to attach the MFA device to the RAM user repeatedly."
    )]
    UserMFADevice,

    /// `EntityAlreadyExists.User.Group` (409): The user is already a member of the group.
    #[ram(
        code = "EntityAlreadyExists.User.Group",
        message = "The user has already joined the group.",
        solution = "Do not attempt to add the RAM user to the group repeatedly."
    )]
    UserGroup,

    /// `EntityAlreadyExists.User.Policy` (409): The policy is already attached to the user.
    #[ram(
        code = "EntityAlreadyExists.User.Policy",
        message = "The user has already been attached this policy.",
        solution = "Do not attempt to attach the policy to the RAM user repeatedly."
    )]
    UserPolicy,

    /// `EntityAlreadyExists.VirtualMFADevice` (409): Another virtual MFA device has that name.
    #[ram(
        code = "EntityAlreadyExists.VirtualMFADevice",
        message = "The virtual mfa device does already EXIST.",
        solution = "Do not attempt to create the virtual MFA device repeatedly."
    )]
    VirtualMFADevice,

    /// `EntityAlreadyExists.VirtualMFADevice.User` (409): The virtual MFA device is already attached to a user.
    #[ram(
        code = "EntityAlreadyExists.VirtualMFADevice.User",
        message = "The virtual mfa device does already been bound to a user.",
        solution = "Do not attempt to attach the virtual MFA device to the RAM user repeatedly."
    )]
    VirtualMFADeviceUser,

    /// `EntityAlreadyExists.Group` (409): Another user group has that name.
    #[ram(
        code = "EntityAlreadyExists.Group",
        message = "The group does already EXIST.",
        solution = "Do not attempt to create a group repeatedly."
    )]
    Group,

    /// `EntityAlreadyExists.Group.Policy` (409): The policy is already attached to the group.
    #[ram(
        code = "EntityAlreadyExists.Group.Policy",
        message = "The group has already been attached this policy.",
        solution = "Do not attempt to attach the policy to the group repeatedly."
    )]
    GroupPolicy,

    /// `EntityAlreadyExists.Policy` (409): Another policy has that name.
    // The documented message has "group" here.
    #[ram(
        code = "EntityAlreadyExists.Policy",
        message = "The group does already EXIST.",
        solution = "Do not attempt to create a policy repeatedly."
    )]
    Policy,

    /// `EntityAlreadyExists.AccountAlias` (409): The account alias is already taken.
    #[ram(
        code = "EntityAlreadyExists.AccountAlias",
        message = "The account alias does already exist.",
        solution = "Set a new account alias after deleting existing account aliases by using ClearAccountAlias."
    )]
    AccountAlias,
}
