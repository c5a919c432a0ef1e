use ram_errors::{DeleteConflict, LimitExceeded};
use serde_json::{Value, json};

use super::{Answer, done};
use crate::account::{Account, Policy, now};
use crate::checks;
use crate::params::Params;
use crate::policy_document::policy_document;
use crate::unlisted;

/// With `RotateStrategy`, the oldest version makes room for the new one.
pub(crate) fn create(account: &mut Account, params: &Params) -> Answer {
    let document = policy_document(params)?;
    let as_default = params.flag("SetAsDefault")?;
    let rotate = match params.get("RotateStrategy") {
        None | Some("None") => false,
        Some("DeleteOldestNonDefaultVersionWhenLimitExceeded") => true,
        Some(_) => return Err(unlisted::invalid_parameter("RotateStrategy")),
    };
    let (_, policy) = account.custom_policy_mut(params)?;
    if let Err(full) = checks::one_more(LimitExceeded::PolicyVersion, policy.versions.len()) {
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

pub(crate) fn get(account: &mut Account, params: &Params) -> Answer {
    let (_, policy) = account.policy(params)?;
    let (number, _) = policy.version(params)?;
    Ok(json!({ "PolicyVersion": view(policy, number) }))
}

pub(crate) fn set_default(account: &mut Account, params: &Params) -> Answer {
    let (_, policy) = account.custom_policy_mut(params)?;
    (policy.default_version, _) = policy.version(params)?;
    policy.updated = now();
    Ok(done())
}

pub(crate) fn list(account: &mut Account, params: &Params) -> Answer {
    let (_, policy) = account.policy(params)?;
    let numbers = policy.versions.keys();
    let versions: Vec<_> = numbers.map(|number| view(policy, *number)).collect();
    Ok(json!({ "PolicyVersions": { "PolicyVersion": versions } }))
}

pub(crate) fn delete(account: &mut Account, params: &Params) -> Answer {
    let (_, policy) = account.custom_policy_mut(params)?;
    let (number, _) = policy.version(params)?;
    if number == policy.default_version {
        Err(DeleteConflict::PolicyVersionDefault)?;
    }
    policy.versions.remove(&number);
    Ok(done())
}

/// As it is on the wire.
pub(crate) fn id(number: u64) -> String {
    format!("v{number}")
}

pub(super) fn view(policy: &Policy, number: u64) -> Value {
    let version = policy.versions.get(&number);
    json!({
        "VersionId": id(number),
        "IsDefaultVersion": number == policy.default_version,
        "PolicyDocument": version.map(|version| &version.document),
        "CreateDate": version.map(|version| &version.created),
    })
}
