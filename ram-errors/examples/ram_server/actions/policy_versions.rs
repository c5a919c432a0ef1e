//! The actions on the versions of a policy.

use ram_errors::{DeleteConflict, LimitExceeded};
use serde_json::{Value, json};

use super::{ActionResult, done};
use crate::account::{Account, Policy, now};
use crate::checks;
use crate::params::Params;
use crate::policy_document::policy_document;
use crate::quotas;
use crate::{unlisted, version_id};

/// Adds a version. With `RotateStrategy`, the oldest version is deleted if there are too many.
pub(crate) fn create(account: &mut Account, params: &Params) -> ActionResult {
    let document = policy_document(params)?;
    let as_default = params.flag("SetAsDefault")?;
    let rotate = match params.get("RotateStrategy") {
        None | Some("None") => false,
        Some("DeleteOldestNonDefaultVersionWhenLimitExceeded") => true,
        Some(_) => return Err(unlisted::invalid_parameter("RotateStrategy")),
    };
    let policy = account.policy_mut(&checks::custom_policy_key(params)?)?;
    if let Err(full) = quotas::one_more(LimitExceeded::PolicyVersion, policy.versions.len()) {
        let mut numbers = policy.versions.keys();
        let oldest = numbers.find(|number| **number != policy.default_version);
        let oldest = oldest.copied().filter(|_| rotate).ok_or(full)?;
        policy.versions.remove(&oldest);
    }

    let number = policy.add_version(document);
    if as_default {
        policy.default_version = number;
    }
    policy.updated = now();
    Ok(json!({ "PolicyVersion": view(policy, number) }))
}

pub(crate) fn get(account: &mut Account, params: &Params) -> ActionResult {
    let policy = account.policy(&checks::policy_key(params)?)?;
    let number = checks::version_number(params)?;
    policy.version(number)?;
    Ok(json!({ "PolicyVersion": view(policy, number) }))
}

pub(crate) fn set_default(account: &mut Account, params: &Params) -> ActionResult {
    let policy = account.policy_mut(&checks::custom_policy_key(params)?)?;
    let number = checks::version_number(params)?;
    policy.version(number)?;
    policy.default_version = number;
    policy.updated = now();
    Ok(done())
}

pub(crate) fn list(account: &mut Account, params: &Params) -> ActionResult {
    let policy = account.policy(&checks::policy_key(params)?)?;
    let numbers = policy.versions.keys();
    let versions: Vec<_> = numbers.map(|number| view(policy, *number)).collect();
    Ok(json!({ "PolicyVersions": { "PolicyVersion": versions } }))
}

pub(crate) fn delete(account: &mut Account, params: &Params) -> ActionResult {
    let policy = account.policy_mut(&checks::custom_policy_key(params)?)?;
    let number = checks::version_number(params)?;
    policy.version(number)?;
    if number == policy.default_version {
        Err(DeleteConflict::PolicyVersionDefault)?;
    }
    policy.versions.remove(&number);
    Ok(done())
}

pub(super) fn view(policy: &Policy, number: u64) -> Value {
    let version = policy.versions.get(&number);
    json!({
        "VersionId": version_id::format(number),
        "IsDefaultVersion": number == policy.default_version,
        "PolicyDocument": version.map(|version| &version.document),
        "CreateDate": version.map(|version| &version.created),
    })
}
