//! RAM codes of the family `DeleteConflict`.

use crate::RamError;

/// The entity that the request deletes is still in use. The HTTP status is 409.
///
/// The name of a variant consists of the deleted entity and the entity that uses it: `UserGroup` is a user who is a member of a
/// group.
///
/// ```
/// use ram_errors::{DeleteConflict, RamError};
///
/// let error = DeleteConflict::UserGroup;
/// assert_eq!(error.code(), "DeleteConflict.User.Group");
/// assert_eq!(error.status(), 409);
/// assert_eq!(
///     error.solution(),
///     Some("Remove the RAM user from the group before deleting it."),
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, RamError)]
#[non_exhaustive]
#[ram(
    family = "DeleteConflict",
    status = 409,
    url = "https://api.aliyun.com/troubleshoot?q={code}&product=Ram",
    decode,
    crate = crate
)]
pub enum DeleteConflict {
    /// `DeleteConflict.User.Group` (409): The user cannot be deleted while it is a member of a group.
    #[ram(
        code = "DeleteConflict.User.Group",
        message = "The user CAN NOT be in any group while deleting the user.",
        solution = "Remove the RAM user from the group before deleting it."
    )]
    UserGroup,

    /// `DeleteConflict.User.AccessKey` (409): The user cannot be deleted while it has an access key.
    #[ram(
        code = "DeleteConflict.User.AccessKey",
        message = "The user CAN NOT has any access key while deleting the user.",
        solution = "Delete the AK of the RAM user before deleting the user."
    )]
    UserAccessKey,

    /// `DeleteConflict.User.LoginProfile` (409): The user cannot be deleted while it can log on to the console.
    #[ram(
        code = "DeleteConflict.User.LoginProfile",
        message = "The user CAN NOT has any login profile while deleting the user.",
        solution = "Delete the logon profile of the RAM user before deleting the user."
    )]
    UserLoginProfile,

    /// `DeleteConflict.User.MFADevice` (409): The user cannot be deleted while an MFA device is attached to it.
    #[ram(
        code = "DeleteConflict.User.MFADevice",
        message = "The user CAN NOT has any mfa device while deleting the user.",
        solution = "Detach the MFA device from the RAM user before deleting the user."
    )]
    UserMFADevice,

    /// `DeleteConflict.User.Policy` (409): The user cannot be deleted while a policy is attached to it.
    #[ram(
        code = "DeleteConflict.User.Policy",
        message = "The user CAN NOT has any attached policy while deleting the user.",
        solution = "Revoke the policies of the RAM user before deleting the user."
    )]
    UserPolicy,

    /// `DeleteConflict.VirtualMFADevice.User` (409): The virtual MFA device cannot be deleted while it is attached to a user.
    #[ram(
        code = "DeleteConflict.VirtualMFADevice.User",
        message = "The virtual mfa device CAN NOT been bound to any user while deleting it.",
        solution = "Detach the virtual MFA device from the RAM user before deleting the device."
    )]
    VirtualMFADeviceUser,

    /// `DeleteConflict.Group.User` (409): The group cannot be deleted while it has members.
    #[ram(
        code = "DeleteConflict.Group.User",
        message = "The group CAN NOT has any user member while deleting the group.",
        solution = "Remove the RAM user from the group before deleting the group."
    )]
    GroupUser,

    /// `DeleteConflict.Group.Policy` (409): The group cannot be deleted while a policy is attached to it.
    // The documented message has "entity" here.
    #[ram(
        code = "DeleteConflict.Group.Policy",
        message = "The entity CAN NOT has any attached policy while deleting the group.",
        solution = "Revoke the policies of the group before deleting the group."
    )]
    GroupPolicy,

    /// `DeleteConflict.Policy.User` (409): The policy cannot be deleted while it is attached to a user.
    #[ram(
        code = "DeleteConflict.Policy.User",
        message = "The policy CAN NOT been attached to any user while deleting the policy.",
        solution = "Revoke the policies of the RAM user before deleting the policy."
    )]
    PolicyUser,

    /// `DeleteConflict.Policy.Group` (409): The policy cannot be deleted while it is attached to a group.
    #[ram(
        code = "DeleteConflict.Policy.Group",
        message = "The policy CAN NOT been attached to any group while deleting the policy.",
        solution = "Revoke the policies of the group before deleting the policy."
    )]
    PolicyGroup,

    /// `DeleteConflict.Policy.Version` (409): The policy cannot be deleted while it has versions beside the default one.
    #[ram(
        code = "DeleteConflict.Policy.Version",
        message = "The policy CAN NOT has any version except the default version.",
        solution = "Retain only the default policy version before deleting the policy."
    )]
    PolicyVersion,

    /// `DeleteConflict.Policy.Version.Default` (409): The default version of a policy cannot be deleted separately.
    #[ram(
        code = "DeleteConflict.Policy.Version.Default",
        message = "The default policy version CAN NOT been deleted directly.",
        solution = "Verify the policy version you want to delete."
    )]
    PolicyVersionDefault,

    /// `DeleteConflict.Role.Policy` (409): The role cannot be deleted while a policy is attached to it.
    #[ram(
        code = "DeleteConflict.Role.Policy",
        message = "The role CAN NOT has any attached policy while deleting the role.",
        solution = "Revoke the policies of the role before deleting the role."
    )]
    RolePolicy,
}
