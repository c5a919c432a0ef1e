//! RAM codes of the family `InvalidParameter`, and the check of a parameter with all of its constraints.

use crate::{Decode, ErrorSpec, HasCatalog, Input, RamError, Received};

/// A parameter of the request is not valid: malformed, too long, or with a character that is not allowed. The HTTP status is 400.
///
/// The name of a variant consists of the parameter and the mistake. [`check`](Self::check) applies all constraints of a parameter,
/// and [`ensure`](RamError::ensure) applies the constraints of one code.
///
/// ```
/// use ram_errors::{InvalidParameter, RamError};
///
/// assert_eq!(InvalidParameter::check("UserName", "alice"), Ok(()));
/// assert_eq!(InvalidParameter::UserNameLength.ensure("alice"), Ok(()));
///
/// let error = InvalidParameter::check("UserName", "").unwrap_err();
/// assert_eq!(error.code(), "InvalidParameter.UserName.Length");
/// assert_eq!(error.status(), 400);
/// assert_eq!(error.limits()[0].to_string(), "1 to 64 characters");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, RamError)]
#[non_exhaustive]
#[ram(
    family = "InvalidParameter",
    status = 400,
    url = "https://api.aliyun.com/troubleshoot?q={code}&product=Ram",
    decode,
    crate = crate
)]
pub enum InvalidParameter {
    /// `InvalidParameter.UserName.InvalidChars` (400): The user name contains a character that is not allowed.
    #[ram(
        code = "InvalidParameter.UserName.InvalidChars",
        chars = "A-Za-z0-9._-",
        message = r#"The parameter - "UserName" contains invalid chars."#,
        solution = "Modify the value of UserName. The value can contain {chars}."
    )]
    UserNameInvalidChars,

    /// `InvalidParameter.UserName.Length` (400, 1 to 64 characters): The user name is empty or too long.
    #[ram(
        code = "InvalidParameter.UserName.Length",
        limit = 1..=64,
        unit = "characters",
        message = r#"The parameter - "UserName" beyond the length limit."#,
        solution = "Modify the length of UserName. The value must be {limit.min} to {limit.max} characters in length."
    )]
    UserNameLength,

    /// `InvalidParameter.NewUserName.InvalidChars` (400): The new user name contains a character that is not allowed.
    #[ram(
        code = "InvalidParameter.NewUserName.InvalidChars",
        chars = "A-Za-z0-9._-",
        message = r#"The parameter - "NewUserName" contains invalid chars."#,
        solution = "Modify the value of NewUserName. The value can contain {chars}."
    )]
    NewUserNameInvalidChars,

    /// `InvalidParameter.NewUserName.Length` (400, 1 to 64 characters): The new user name is empty or too long.
    #[ram(
        code = "InvalidParameter.NewUserName.Length",
        limit = 1..=64,
        unit = "characters",
        message = r#"The parameter - "NewUserName" beyond the length limit."#,
        solution = "Modify the length of NewUserName. The value must be {limit.min} to {limit.max} characters in length."
    )]
    NewUserNameLength,

    /// `InvalidParameter.DisplayName.InvalidChars` (400): The display name contains a character that is not allowed.
    #[ram(
        code = "InvalidParameter.DisplayName.InvalidChars",
        chars = "A-Za-z0-9@._-",
        message = r#"The parameter - "DisplayName" contains invalid chars."#,
        solution = "Modify the value of DisplayName. The value can contain {chars}."
    )]
    DisplayNameInvalidChars,

    /// `InvalidParameter.DisplayName.Length` (400, 1 to 128 characters): The display name is empty or too long.
    #[ram(
        code = "InvalidParameter.DisplayName.Length",
        limit = 1..=128,
        unit = "characters",
        message = r#"The parameter - "DisplayName" beyond the length limit."#,
        solution = "Modify the length of DisplayName. The value must be {limit.min} to {limit.max} characters in length."
    )]
    DisplayNameLength,

    /// `InvalidParameter.NewDisplayName.InvalidChars` (400): The new display name contains a character that is not allowed.
    #[ram(
        code = "InvalidParameter.NewDisplayName.InvalidChars",
        chars = "A-Za-z0-9@._-",
        message = r#"The parameter - "NewDisplayName" contains invalid chars."#,
        solution = "Modify the value of NewDisplayName. The value can contain {chars}."
    )]
    NewDisplayNameInvalidChars,

    /// `InvalidParameter.NewDisplayName.Length` (400, 1 to 128 characters): The new display name is empty or too long.
    #[ram(
        code = "InvalidParameter.NewDisplayName.Length",
        limit = 1..=128,
        unit = "characters",
        message = r#"The parameter - "NewDisplayName" beyond the length limit."#,
        solution = "Modify the length of NewDisplayName. The value must be {limit.min} to {limit.max} characters in length."
    )]
    NewDisplayNameLength,

    /// `InvalidParameter.MobilePhone.Format` (400): The mobile phone number is malformed.
    #[ram(
        code = "InvalidParameter.MobilePhone.Format",
        message = r#"The format of the parameter - "MobilePhone" is incorrect."#,
        solution = "Modify the value of MobilePhone to a correct mobile phone number."
    )]
    MobilePhoneFormat,

    /// `InvalidParameter.NewMobilePhone.Format` (400): The new mobile phone number is malformed.
    #[ram(
        code = "InvalidParameter.NewMobilePhone.Format",
        message = r#"The format of the parameter - "NewMobilePhone" is incorrect."#,
        solution = "Modify the value of NewMobilePhone to a correct mobile phone number."
    )]
    NewMobilePhoneFormat,

    /// `InvalidParameter.Email.Format` (400): The email address is malformed.
    #[ram(
        code = "InvalidParameter.Email.Format",
        message = r#"The format of the parameter - "Email" is incorrect."#,
        solution = "Modify the value of Email to a correct email address."
    )]
    EmailFormat,

    /// `InvalidParameter.NewEmail.Format` (400): The new email address is malformed.
    #[ram(
        code = "InvalidParameter.NewEmail.Format",
        message = r#"The format of the parameter - "NewEmail" is incorrect."#,
        solution = "Modify the value of NewEmail to a correct email address."
    )]
    NewEmailFormat,

    /// `InvalidParameter.Comments.Length` (400, at most 128 characters): The comments on the user or group are too long.
    #[ram(
        code = "InvalidParameter.Comments.Length",
        limit = 0..=128,
        unit = "characters",
        message = r#"The parameter - "Comments" beyond the length limit."#,
        solution = "Modify the length of Comments. The length cannot exceed {limit.max} characters."
    )]
    CommentsLength,

    /// `InvalidParameter.NewComments.Length` (400, at most 128 characters): The new comments on the user or group are too long.
    #[ram(
        code = "InvalidParameter.NewComments.Length",
        limit = 0..=128,
        unit = "characters",
        message = r#"The parameter - "NewComments" beyond the length limit."#,
        solution = "Modify the length of NewComments. The length cannot exceed {limit.max} characters."
    )]
    NewCommentsLength,

    /// `InvalidParameter.Password.TooWeak` (400): The password does not meet the account's password policy.
    #[ram(
        code = "InvalidParameter.Password.TooWeak",
        message = r#"The parameter - "Password" is not compliant with the password policy."#,
        solution = "Set a new password that meets password strength requirements."
    )]
    PasswordTooWeak,

    /// `InvalidParameter.VirtualMFADeviceName.InvalidChars` (400): The name of the virtual MFA device contains a character that is not allowed.
    #[ram(
        code = "InvalidParameter.VirtualMFADeviceName.InvalidChars",
        message = r#"The parameter - "VirtualMFADeviceName" contains invalid chars."#,
        solution = "Enter the correct name of the virtual MFA device."
    )]
    VirtualMFADeviceNameInvalidChars,

    /// `InvalidParameter.VirtualMFADeviceName.Length` (400, at most 64 characters): The name of the virtual MFA device is too long.
    #[ram(
        code = "InvalidParameter.VirtualMFADeviceName.Length",
        limit = 0..=64,
        unit = "characters",
        message = r#"The parameter - "VirtualMFADeviceName" beyond the length limit."#,
        solution = "Modify the length of VirtualMFADeviceName. The length cannot exceed {limit.max} characters."
    )]
    VirtualMFADeviceNameLength,

    /// `InvalidParameter.GroupName.InvalidChars` (400): The group name contains a character that is not allowed.
    #[ram(
        code = "InvalidParameter.GroupName.InvalidChars",
        chars = "A-Za-z0-9-",
        message = r#"The parameter - "GroupName" contains invalid chars."#,
        solution = "Modify the value of GroupName. The value can contain {chars}."
    )]
    GroupNameInvalidChars,

    /// `InvalidParameter.GroupName.Length` (400, 1 to 64 characters): The group name is empty or too long.
    #[ram(
        code = "InvalidParameter.GroupName.Length",
        limit = 1..=64,
        unit = "characters",
        message = r#"The parameter - "GroupName" beyond the length limit."#,
        solution = "Modify the length of GroupName. The value must be {limit.min} to {limit.max} characters in length."
    )]
    GroupNameLength,

    /// `InvalidParameter.NewGroupName.InvalidChars` (400): The new group name contains a character that is not allowed.
    #[ram(
        code = "InvalidParameter.NewGroupName.InvalidChars",
        chars = "A-Za-z0-9-",
        message = r#"The parameter - "NewGroupName" contains invalid chars."#,
        solution = "Modify the value of NewGroupName. The value can contain {chars}."
    )]
    NewGroupNameInvalidChars,

    /// `InvalidParameter.NewGroupName.Length` (400, 1 to 64 characters): The new group name is empty or too long.
    #[ram(
        code = "InvalidParameter.NewGroupName.Length",
        limit = 1..=64,
        unit = "characters",
        message = r#"The parameter - "NewGroupName" beyond the length limit."#,
        solution = "Modify the length of NewGroupName. The value must be {limit.min} to {limit.max} characters in length."
    )]
    NewGroupNameLength,

    /// `InvalidParameter.PolicyType` (400): The policy type is not `System` or `Custom`.
    #[ram(
        code = "InvalidParameter.PolicyType",
        one_of("System", "Custom"),
        message = r#"The parameter - "PolicyType" is incorrect."#,
        solution = "Modify the value of PolicyType. The value can be {one_of}."
    )]
    PolicyType,

    /// `InvalidParameter.PolicyName.InvalidChars` (400): The policy name contains a character that is not allowed.
    #[ram(
        code = "InvalidParameter.PolicyName.InvalidChars",
        chars = "A-Za-z0-9-",
        message = r#"The parameter - "PolicyName" contains invalid chars."#,
        solution = "Modify the value of PolicyName. The value can contain {chars}."
    )]
    PolicyNameInvalidChars,

    /// `InvalidParameter.PolicyName.Length` (400, 1 to 128 characters): The policy name is empty or too long.
    #[ram(
        code = "InvalidParameter.PolicyName.Length",
        limit = 1..=128,
        unit = "characters",
        message = r#"The parameter - "PolicyName" beyond the length limit."#,
        solution = "Modify the length of PolicyName. The value must be {limit.min} to {limit.max} characters in length."
    )]
    PolicyNameLength,

    /// `InvalidParameter.PolicyDocument.Length` (400, at most 2048 bytes): The policy document has too many bytes.
    #[ram(
        code = "InvalidParameter.PolicyDocument.Length",
        limit = 0..=2048,
        unit = "bytes",
        message = r#"The parameter - "PolicyDocument" beyond the length limit."#,
        solution = "Modify the value of PolicyDocument. The value cannot exceed {limit.max:,} bytes."
    )]
    PolicyDocumentLength,

    /// `InvalidParameter.Description.Length` (400, at most 1024 bytes): The description has too many bytes.
    #[ram(
        code = "InvalidParameter.Description.Length",
        limit = 0..=1024,
        unit = "bytes",
        message = r#"The parameter - "Description" beyond the length limit."#,
        solution = "Modify the value of Description. The value cannot exceed {limit.max:,} bytes."
    )]
    DescriptionLength,

    /// `InvalidParameter.VersionId.Format` (400): The version does not have the format of a policy version ID.
    #[ram(
        code = "InvalidParameter.VersionId.Format",
        message = r#"The format of the parameter - "VersionId" is incorrect."#,
        solution = "Modify the value of VersionId. The value must be consistent with the VersionId of the existing policy in the system."
    )]
    VersionIdFormat,

    /// `InvalidParameter.AccountAlias.Format` (400): The account alias contains a character or a hyphen that is not allowed there.
    // Unlike its siblings, the documented message has no "the" before "parameter".
    #[ram(
        code = "InvalidParameter.AccountAlias.Format",
        chars = "a-z0-9-",
        check = has_separate_hyphens,
        message = r#"The format of parameter - "AccountAlias" is incorrect."#,
        solution = "Modify the value of AccountAlias. The value can contain {chars}. It cannot start or end with hyphens (-) or contain consecutive hyphens (such as --)."
    )]
    AccountAliasFormat,

    /// `InvalidParameter.AccountAlias.Length` (400, 3 to 63 characters): The account alias is too short or too long.
    #[ram(
        code = "InvalidParameter.AccountAlias.Length",
        limit = 3..=63,
        unit = "characters",
        message = r#"The parameter - "AccountAlias" MUST be in the range of {limit.min} and {limit.max}."#,
        solution = "Modify the length of AccountAlias. The value must be {limit.min} to {limit.max} characters in length."
    )]
    AccountAliasLength,

    /// `InvalidParameter.MinimumPasswordLength.Range` (400, 8 to 32 characters): The minimum password length of a password policy is out of range.
    #[ram(
        code = "InvalidParameter.MinimumPasswordLength.Range",
        limit = 8..=32,
        unit = "characters",
        message = r#"The parameter - "MinimumPasswordLength" MUST be in the range of {limit.min} and {limit.max}."#,
        solution = "Modify the length of MinimumPasswordLength. The value must be {limit.min} to {limit.max} characters in length."
    )]
    MinimumPasswordLengthRange,

    /// `InvalidParameter.AuthenticationCode.Format` (400, 6 numbers): The MFA authentication code does not have the right number of digits.
    #[ram(
        code = "InvalidParameter.AuthenticationCode.Format",
        limit = 6..=6,
        unit = "numbers",
        chars = "0-9",
        message = r#"The parameter - "AuthenticationCode" MUST be {limit.max} numbers."#,
        solution = "Modify the value of AuthenticationCode. The value must contain {limit.max} {chars}."
    )]
    AuthenticationCodeFormat,
}

impl InvalidParameter {
    /// Checks the value of a parameter with every constraint that the catalog has for the parameter.
    ///
    /// A number is compared only with limits. A parameter that is not in the catalog is permitted, as is a parameter whose
    /// format RAM's documentation does not define, such as `Email`.
    ///
    /// ```
    /// use ram_errors::InvalidParameter;
    ///
    /// fn create_user(name: &str, comments: &str) -> Result<(), InvalidParameter> {
    ///     InvalidParameter::check("UserName", name)?;
    ///     InvalidParameter::check("Comments", comments)
    /// }
    ///
    /// assert_eq!(create_user("alice", "on call"), Ok(()));
    /// assert_eq!(create_user("", ""), Err(InvalidParameter::UserNameLength));
    /// assert_eq!(create_user("al ice", ""), Err(InvalidParameter::UserNameInvalidChars));
    /// assert_eq!(InvalidParameter::check("MinimumPasswordLength", 7), Err(InvalidParameter::MinimumPasswordLengthRange));
    /// ```
    ///
    /// # Errors
    /// Returns the first error, in the order of the catalog, whose constraints do not permit the value.
    pub fn check<'i>(parameter: &str, value: impl Into<Input<'i>>) -> Result<(), Self> {
        let value = value.into();
        // The codes of a parameter follow each other, so the search ends after the last one. A search through all codes takes 2.4
        // times as long for `UserName` (`cargo bench -p ram-errors --bench input parameter`).
        let error = Self::CATALOG
            .iter()
            .skip_while(|spec| !is_about(spec, parameter))
            .take_while(|spec| is_about(spec, parameter))
            .find(|spec| spec.verdict(value) == Some(false))
            .and_then(|spec| Self::decode(&Received::new(spec.code(), spec.status(), "")));
        match error {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    /// Returns the name of the parameter to which the code refers.
    ///
    /// ```
    /// use ram_errors::InvalidParameter;
    ///
    /// assert_eq!(InvalidParameter::UserNameLength.parameter(), "UserName");
    /// assert_eq!(InvalidParameter::PolicyType.parameter(), "PolicyType");
    /// ```
    #[must_use]
    pub fn parameter(self) -> &'static str {
        self.spec().map_or("", parameter_of)
    }
}

/// The start of each code, before the name of its parameter.
const FAMILY: &str = "InvalidParameter.";

/// Returns the second segment of the code.
fn parameter_of(spec: &ErrorSpec) -> &'static str {
    let rest = spec.code().strip_prefix(FAMILY).unwrap_or_default();
    rest.split('.').next().unwrap_or_default()
}

/// Returns whether the second segment of the code is the parameter. The comparison needs no search for the end of the segment.
fn is_about(spec: &ErrorSpec, parameter: &str) -> bool {
    let rest = spec
        .code()
        .as_bytes()
        .get(FAMILY.len()..)
        .unwrap_or_default();
    match rest.split_at_checked(parameter.len()) {
        Some((segment, [] | [b'.', ..])) => {
            segment == parameter.as_bytes() && !parameter.contains('.')
        }
        _ => false,
    }
}

/// Returns whether every hyphen is between two other characters.
fn has_separate_hyphens(alias: &str) -> bool {
    !alias.starts_with('-') && !alias.ends_with('-') && !alias.contains("--")
}
