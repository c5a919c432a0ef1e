//! RAM codes of the family `LimitExceeded`.

use crate::RamError;

/// The request exceeds a quota of the account, or of a user, group, policy or role. The HTTP status is 409.
///
/// The quotas are not throttling: the same request fails again later.
///
/// [`ensure`](RamError::ensure) compares a number with the quota. Each code about attached policies has two quotas with the names
/// `system` and `custom`, which [`ErrorSpec::limit`](crate::ErrorSpec::limit) returns.
///
/// ```
/// use ram_errors::{ErrorSpec, LimitExceeded, RamError, code};
///
/// assert_eq!(LimitExceeded::User.ensure(100), Ok(()));
/// assert_eq!(LimitExceeded::User.ensure(101), Err(LimitExceeded::User));
/// assert_eq!(LimitExceeded::User.limits()[0].to_string(), "at most 100");
///
/// const POLICIES: &ErrorSpec = code!(LimitExceeded, "LimitExceeded.User.Policy");
/// assert!(POLICIES.limit("system").unwrap().permits(20));
/// assert!(!POLICIES.limit("custom").unwrap().permits(20));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, RamError)]
#[non_exhaustive]
#[ram(
    family = "LimitExceeded",
    status = 409,
    url = "https://api.aliyun.com/troubleshoot?q={code}&product=Ram",
    decode,
    crate = crate
)]
pub enum LimitExceeded {
    /// `LimitExceeded.User` (409, at most 100): The account has reached its maximum number of RAM users.
    #[ram(
        code = "LimitExceeded.User",
        limit = 100,
        message = "The count of users beyond the current limits.",
        solution = "Remove one or more RAM users that you no longer require. The maximum number of RAM users allowed is {limit}."
    )]
    User,

    /// `LimitExceeded.User.AccessKey` (409, at most 2): The user has reached its maximum number of access keys.
    #[ram(
        code = "LimitExceeded.User.AccessKey",
        limit = 2,
        message = "The access key count of the user access keys beyond the current limits.",
        solution = "Remove one or more AKs you no longer require. The maximum number of AKs allowed is {limit}."
    )]
    UserAccessKey,

    /// `LimitExceeded.User.Group` (409, at most 5): The user has joined its maximum number of groups.
    #[ram(
        code = "LimitExceeded.User.Group",
        limit = 5,
        message = "The count of groups the target user joined beyond the current limits.",
        solution = "Remove the target RAM user from one or more user groups. The maximum number of groups a RAM user can join is {limit}."
    )]
    UserGroup,

    /// `LimitExceeded.User.Policy` (409, system: at most 20; custom: at most 5): The user has reached its maximum number of attached policies of that type.
    #[ram(
        code = "LimitExceeded.User.Policy",
        limit(system = 20, custom = 5),
        message = "The policy count of the user attached policies beyond the current limits.",
        solution = "Remove one or more of the target policy type (system or custom) from the target RAM user. Each RAM user can be granted up to {limit.system} system policies and up to {limit.custom} custom policies."
    )]
    UserPolicy,

    /// `LimitExceeded.VirtualMFADevice` (409, at most 100): The account has reached its maximum number of virtual MFA devices.
    #[ram(
        code = "LimitExceeded.VirtualMFADevice",
        limit = 100,
        message = "The count of virtual mfa devices beyond the current limits.",
        solution = "Remove one or more virtual MFA devices you no longer require. The maximum number of virtual MFA devices allowed is {limit}."
    )]
    VirtualMFADevice,

    /// `LimitExceeded.Group` (409, at most 50): The account has reached its maximum number of user groups.
    #[ram(
        code = "LimitExceeded.Group",
        limit = 50,
        message = "The count of groups beyond the current limits.",
        solution = "Remove one or more groups you no longer require. The maximum number of groups allowed is {limit}."
    )]
    Group,

    /// `LimitExceeded.Group.Policy` (409, system: at most 20; custom: at most 5): The group has reached its maximum number of attached policies of that type.
    #[ram(
        code = "LimitExceeded.Group.Policy",
        limit(system = 20, custom = 5),
        message = "The policy count of the group beyond the current limits.",
        solution = "Remove one or more policies you no longer require from the group. The maximum numbers of system policies and custom policies allowed are {limit.system} and {limit.custom}, respectively."
    )]
    GroupPolicy,

    /// `LimitExceeded.Policy` (409, at most 200): The account has reached its maximum number of custom policies.
    #[ram(
        code = "LimitExceeded.Policy",
        limit = 200,
        message = "The count of policy beyond the current limits.",
        solution = "Remove one or more custom policies you no longer require. The maximum number of custom policies allowed is {limit}."
    )]
    Policy,

    /// `LimitExceeded.Policy.Version` (409, at most 5): The policy has reached its maximum number of versions.
    #[ram(
        code = "LimitExceeded.Policy.Version",
        limit = 5,
        message = "The count of policy version beyond the current limits.",
        solution = "Remove one or more versions of the custom policy you no longer require. The maximum number of versions allowed is {limit}."
    )]
    PolicyVersion,

    /// `LimitExceeded.Role` (409, at most 100): The account has reached its maximum number of roles.
    #[ram(
        code = "LimitExceeded.Role",
        limit = 100,
        message = "The count of roles beyond the current limits.",
        solution = "Remove one or more roles you no longer require. The maximum number of roles allowed is {limit}."
    )]
    Role,

    /// `LimitExceeded.Role.Policy` (409, system: at most 20; custom: at most 5): The role has reached its maximum number of attached policies of that type.
    #[ram(
        code = "LimitExceeded.Role.Policy",
        limit(system = 20, custom = 5),
        message = "The count of policies attached to the role beyond the current limits.",
        solution = "Remove one or more policies attached to the role. The maximum numbers of system policies and custom policies that can be granted to a role is {limit.system} and {limit.custom}, respectively."
    )]
    RolePolicy,
}
