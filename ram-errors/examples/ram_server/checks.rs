//! What a parameter has to be like. How long it may be, and in what unit, is the catalog's to say.

use ram_errors::{InvalidParameter, LimitExceeded, RamApiError, RamError};

use crate::account::{PolicyKey, PolicyType};
use crate::actions::policy_versions;
use crate::decimal;
use crate::params::Params;

type Checked<T = ()> = Result<T, InvalidParameter>;

pub(crate) fn user_name(params: &Params) -> Checked<&str> {
    let name = params.text("UserName");
    length(InvalidParameter::UserNameLength, name)?;
    chars(InvalidParameter::UserNameInvalidChars, name, ".-_")?;
    Ok(name)
}

pub(crate) fn new_user_name(name: &str) -> Checked {
    length(InvalidParameter::NewUserNameLength, name)?;
    chars(InvalidParameter::NewUserNameInvalidChars, name, ".-_")
}

pub(crate) fn display_name(name: &str) -> Checked {
    length(InvalidParameter::DisplayNameLength, name)?;
    chars(InvalidParameter::DisplayNameInvalidChars, name, "@.-_")
}

pub(crate) fn new_display_name(name: &str) -> Checked {
    length(InvalidParameter::NewDisplayNameLength, name)?;
    chars(InvalidParameter::NewDisplayNameInvalidChars, name, "@.-_")
}

pub(crate) fn group_name(params: &Params) -> Checked<&str> {
    let name = params.text("GroupName");
    length(InvalidParameter::GroupNameLength, name)?;
    chars(InvalidParameter::GroupNameInvalidChars, name, "-")?;
    Ok(name)
}

pub(crate) fn new_group_name(name: &str) -> Checked {
    length(InvalidParameter::NewGroupNameLength, name)?;
    chars(InvalidParameter::NewGroupNameInvalidChars, name, "-")
}

pub(crate) fn policy_name(params: &Params) -> Checked<&str> {
    let name = params.text("PolicyName");
    length(InvalidParameter::PolicyNameLength, name)?;
    chars(InvalidParameter::PolicyNameInvalidChars, name, "-")?;
    Ok(name)
}

pub(crate) fn policy_type(params: &Params) -> Checked<PolicyType> {
    PolicyType::from_name(params.text("PolicyType")).ok_or(InvalidParameter::PolicyType)
}

pub(crate) fn policy_key(params: &Params) -> Checked<PolicyKey> {
    Ok(PolicyKey {
        name: policy_name(params)?.to_owned(),
        kind: policy_type(params)?,
    })
}

/// Parses `v` and a number, which has no leading zero: a version has one id.
pub(crate) fn version_number(params: &Params) -> Checked<u64> {
    let id = params.text("VersionId");
    id.strip_prefix('v')
        .and_then(decimal::parse)
        .filter(|number| policy_versions::id(*number) == id)
        .ok_or(InvalidParameter::VersionIdFormat)
}

/// A country's code and a number: `86-18600008888`.
pub(crate) fn mobile_phone(error: InvalidParameter, phone: &str) -> Checked {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match phone.split_once('-') {
        Some((country, number)) if is_number(country) && is_number(number) => Ok(()),
        _ => Err(error),
    }
}

pub(crate) fn email(error: InvalidParameter, email: &str) -> Checked {
    let is_name = |part: &str| {
        !part.is_empty()
            && !part.contains(|c: char| c == '@' || c.is_whitespace() || c.is_control())
    };
    match email.split_once('@') {
        Some((name, host)) if is_name(name) && is_name(host) => Ok(()),
        _ => Err(error),
    }
}

/// In bytes where the catalog counts bytes, else in characters.
pub(crate) fn length(error: InvalidParameter, value: &str) -> Checked {
    let in_bytes = error
        .limits()
        .iter()
        .any(|limit| limit.unit() == Some("bytes"));
    let length = if in_bytes {
        value.len()
    } else {
        value.chars().count()
    };
    error.ensure(length as u64)
}

/// Letters, digits, and those characters.
fn chars(error: InvalidParameter, value: &str, more: &str) -> Checked {
    let is_valid = |c: char| c.is_ascii_alphanumeric() || more.contains(c);
    if value.chars().all(is_valid) {
        Ok(())
    } else {
        Err(error)
    }
}

/// One more, beside those that exist.
pub(crate) fn one_more(quota: LimitExceeded, existing: usize) -> Result<(), LimitExceeded> {
    quota.ensure(existing as u64 + 1)
}

/// One more policy of a type: the catalog has a limit for each, with the type's name.
pub(crate) fn one_more_policy(
    quota: LimitExceeded,
    kind: PolicyType,
    existing: usize,
) -> Result<(), RamApiError> {
    let limit = quota
        .spec()
        .and_then(|spec| spec.limit(&kind.name().to_ascii_lowercase()));
    match limit {
        Some(limit) if limit.permits(existing as u64 + 1) => Ok(()),
        _ => Err(quota.into()),
    }
}
