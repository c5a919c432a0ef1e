//! RAM codes of the family `DeleteConflict`.

use crate::RamError;

/// What the request would delete is still in use. HTTP status 409.
///
/// From Alibaba Cloud's documentation of the RAM API's errors. The variants are named after what is to be deleted and what
/// is in the way.
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
    /// The user cannot be deleted while it is a member of a group.
    #[ram(
        code = "DeleteConflict.User.Group",
        message = "The user CAN NOT be in any group while deleting the user.",
        solution = "Remove the RAM user from the group before deleting it."
    )]
    UserGroup,

    /// The user cannot be deleted while it has an access key.
    #[ram(
        code = "DeleteConflict.User.AccessKey",
        message = "The user CAN NOT has any access key while deleting the user.",
        solution = "Delete the AK of the RAM user before deleting the user."
    )]
    UserAccessKey,

    /// The user cannot be deleted while it can log on to the console.
    #[ram(
        code = "DeleteConflict.User.LoginProfile",
        message = "The user CAN NOT has any login profile while deleting the user.",
        solution = "Delete the logon profile of the RAM user before deleting the user."
    )]
    UserLoginProfile,

    /// The user cannot be deleted while an MFA device is attached to it.
    #[ram(
        code = "DeleteConflict.User.MFADevice",
        message = "The user CAN NOT has any mfa device while deleting the user.",
        solution = "Detach the MFA device from the RAM user before deleting the user."
    )]
    UserMFADevice,

    /// The user cannot be deleted while a policy is attached to it.
    #[ram(
        code = "DeleteConflict.User.Policy",
        message = "The user CAN NOT has any attached policy while deleting the user.",
        solution = "Revoke the policies of the RAM user before deleting the user."
    )]
    UserPolicy,

    /// The virtual MFA device cannot be deleted while it is attached to a user.
    #[ram(
        code = "DeleteConflict.VirtualMFADevice.User",
        message = "The virtual mfa device CAN NOT been bound to any user while deleting it.",
        solution = "Detach the virtual MFA device from the RAM user before deleting the device."
    )]
    VirtualMFADeviceUser,

    /// The group cannot be deleted while it has members.
    #[ram(
        code = "DeleteConflict.Group.User",
        message = "The group CAN NOT has any user member while deleting the group.",
        solution = "Remove the RAM user from the group before deleting the group."
    )]
    GroupUser,

    /// The group cannot be deleted while a policy is attached to it.
    // The documented message does say "entity".
    #[ram(
        code = "DeleteConflict.Group.Policy",
        message = "The entity CAN NOT has any attached policy while deleting the group.",
        solution = "Revoke the policies of the group before deleting the group."
    )]
    GroupPolicy,

    /// The policy cannot be deleted while it is attached to a user.
    #[ram(
        code = "DeleteConflict.Policy.User",
        message = "The policy CAN NOT been attached to any user while deleting the policy.",
        solution = "Revoke the policies of the RAM user before deleting the policy."
    )]
    PolicyUser,

    /// The policy cannot be deleted while it is attached to a group.
    #[ram(
        code = "DeleteConflict.Policy.Group",
        message = "The policy CAN NOT been attached to any group while deleting the policy.",
        solution = "Revoke the policies of the group before deleting the policy."
    )]
    PolicyGroup,

    /// The policy cannot be deleted while it has versions beside the default one.
    #[ram(
        code = "DeleteConflict.Policy.Version",
        message = "The policy CAN NOT has any version except the default version.",
        solution = "Retain only the default policy version before deleting the policy."
    )]
    PolicyVersion,

    /// The default version of a policy cannot be deleted on its own.
    #[ram(
        code = "DeleteConflict.Policy.Version.Default",
        message = "The default policy version CAN NOT been deleted directly.",
        solution = "Verify the policy version you want to delete."
    )]
    PolicyVersionDefault,

    /// The role cannot be deleted while a policy is attached to it.
    #[ram(
        code = "DeleteConflict.Role.Policy",
        message = "The role CAN NOT has any attached policy while deleting the role.",
        solution = "Revoke the policies of the role before deleting the role."
    )]
    RolePolicy,
}
