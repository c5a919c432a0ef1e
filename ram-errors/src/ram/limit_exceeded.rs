//! RAM codes of the family `LimitExceeded`.

use crate::RamError;

/// A quota of the account, or of a user, group, policy or role in it, is used up. HTTP status 409.
///
/// From Alibaba Cloud's documentation of the RAM API's errors. Trying again does not help: this is not throttling.
///
/// The quotas are data, which [`ensure`](RamError::ensure) enforces. The codes about attached policies have two, `system`
/// and `custom`, which are asked for by name.
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
    /// The account has as many RAM users as it may have.
    #[ram(
        code = "LimitExceeded.User",
        limit = 100,
        message = "The count of users beyond the current limits.",
        solution = "Remove one or more RAM users that you no longer require. The maximum number of RAM users allowed is {limit}."
    )]
    User,

    /// The user has as many access keys as it may have.
    #[ram(
        code = "LimitExceeded.User.AccessKey",
        limit = 2,
        message = "The access key count of the user access keys beyond the current limits.",
        solution = "Remove one or more AKs you no longer require. The maximum number of AKs allowed is {limit}."
    )]
    UserAccessKey,

    /// The user is a member of as many groups as it may join.
    #[ram(
        code = "LimitExceeded.User.Group",
        limit = 5,
        message = "The count of groups the target user joined beyond the current limits.",
        solution = "Remove the target RAM user from one or more user groups. The maximum number of groups a RAM user can join is {limit}."
    )]
    UserGroup,

    /// The user has as many policies of that type as may be attached to it.
    #[ram(
        code = "LimitExceeded.User.Policy",
        limit(system = 20, custom = 5),
        message = "The policy count of the user attached policies beyond the current limits.",
        solution = "Remove one or more of the target policy type (system or custom) from the target RAM user. Each RAM user can be granted up to {limit.system} system policies and up to {limit.custom} custom policies."
    )]
    UserPolicy,

    /// The account has as many virtual MFA devices as it may have.
    #[ram(
        code = "LimitExceeded.VirtualMFADevice",
        limit = 100,
        message = "The count of virtual mfa devices beyond the current limits.",
        solution = "Remove one or more virtual MFA devices you no longer require. The maximum number of virtual MFA devices allowed is {limit}."
    )]
    VirtualMFADevice,

    /// The account has as many user groups as it may have.
    #[ram(
        code = "LimitExceeded.Group",
        limit = 50,
        message = "The count of groups beyond the current limits.",
        solution = "Remove one or more groups you no longer require. The maximum number of groups allowed is {limit}."
    )]
    Group,

    /// The group has as many policies of that type as may be attached to it.
    #[ram(
        code = "LimitExceeded.Group.Policy",
        limit(system = 20, custom = 5),
        message = "The policy count of the group beyond the current limits.",
        solution = "Remove one or more policies you no longer require from the group. The maximum numbers of system policies and custom policies allowed are {limit.system} and {limit.custom}, respectively."
    )]
    GroupPolicy,

    /// The account has as many custom policies as it may have.
    #[ram(
        code = "LimitExceeded.Policy",
        limit = 200,
        message = "The count of policy beyond the current limits.",
        solution = "Remove one or more custom policies you no longer require. The maximum number of custom policies allowed is {limit}."
    )]
    Policy,

    /// The policy has as many versions as it may have.
    #[ram(
        code = "LimitExceeded.Policy.Version",
        limit = 5,
        message = "The count of policy version beyond the current limits.",
        solution = "Remove one or more versions of the custom policy you no longer require. The maximum number of versions allowed is {limit}."
    )]
    PolicyVersion,

    /// The account has as many roles as it may have.
    #[ram(
        code = "LimitExceeded.Role",
        limit = 100,
        message = "The count of roles beyond the current limits.",
        solution = "Remove one or more roles you no longer require. The maximum number of roles allowed is {limit}."
    )]
    Role,

    /// The role has as many policies of that type as may be attached to it.
    #[ram(
        code = "LimitExceeded.Role.Policy",
        limit(system = 20, custom = 5),
        message = "The count of policies attached to the role beyond the current limits.",
        solution = "Remove one or more policies attached to the role. The maximum numbers of system policies and custom policies that can be granted to a role is {limit.system} and {limit.custom}, respectively."
    )]
    RolePolicy,
}
