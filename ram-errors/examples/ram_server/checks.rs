//! Checks the parameters of a request. Their characters, values and lengths are in the catalog.

use ram_errors::InvalidParameter;

use crate::account::{PolicyKey, PolicyType};
use crate::params::Params;
use crate::version_id;

type Checked<T = ()> = Result<T, InvalidParameter>;

/// Returns the value of a parameter if the catalog permits it.
pub(crate) fn value<'p>(params: &'p Params, name: &str) -> Checked<&'p str> {
    let value = params.get_or_empty(name);
    InvalidParameter::check(name, value)?;
    Ok(value)
}

/// Checks the value of a parameter that may be missing.
pub(crate) fn optional(params: &Params, name: &str) -> Checked {
    match params.get(name) {
        Some(value) => InvalidParameter::check(name, value),
        None => Ok(()),
    }
}

pub(crate) fn policy_type(params: &Params) -> Checked<PolicyType> {
    let name = value(params, "PolicyType")?;
    PolicyType::from_name(name).ok_or(InvalidParameter::PolicyType)
}

pub(crate) fn policy_key(params: &Params) -> Checked<PolicyKey> {
    Ok(PolicyKey {
        name: value(params, "PolicyName")?.to_owned(),
        kind: policy_type(params)?,
    })
}

pub(crate) fn custom_policy_key(params: &Params) -> Checked<PolicyKey> {
    Ok(PolicyKey {
        name: value(params, "PolicyName")?.to_owned(),
        kind: PolicyType::Custom,
    })
}

pub(crate) fn version_number(params: &Params) -> Checked<u64> {
    version_id::parse(params.get_or_empty("VersionId")).ok_or(InvalidParameter::VersionIdFormat)
}

/// Checks whether the string is a country code and a number, such as `86-18600008888`.
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
