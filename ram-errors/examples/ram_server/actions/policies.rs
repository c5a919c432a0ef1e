//! The actions on policies.

use ram_errors::{DeleteConflict, EntityAlreadyExists, InvalidParameter, LimitExceeded};
use serde_json::{Value, json};

use super::{ActionResult, done, policy_versions};
use crate::account::{Account, Policy, PolicyKey, PolicyType, now};
use crate::checks;
use crate::page::page;
use crate::params::Params;
use crate::policy_document::policy_document;
use crate::{quotas, version_id};

pub(crate) fn create(account: &mut Account, params: &Params) -> ActionResult {
    let key = checks::custom_policy_key(params)?;
    let description = checks::value(params, "Description")?;
    let document = policy_document(params)?;
    // Policies of both types are compared, because a name is the marker of a page.
    if account.policies.keys().any(|other| other.name == key.name) {
        Err(EntityAlreadyExists::Policy)?;
    }
    let custom = account.policies.keys();
    let custom = custom.filter(|key| key.kind == PolicyType::Custom).count();
    quotas::one_more(LimitExceeded::Policy, custom)?;

    let policy = Policy::new(description, document);
    account.policies.insert(key.clone(), policy);
    Ok(json!({ "Policy": view(account, &key) }))
}

pub(crate) fn get(account: &mut Account, params: &Params) -> ActionResult {
    let key = checks::policy_key(params)?;
    let policy = account.policy(&key)?;
    let version = policy_versions::view(policy, policy.default_version);
    let mut body = json!({ "Policy": view(account, &key), "DefaultPolicyVersion": version });
    body["Policy"]["PolicyDocument"] = body["DefaultPolicyVersion"]["PolicyDocument"].clone();
    Ok(body)
}

pub(crate) fn update(account: &mut Account, params: &Params) -> ActionResult {
    let description = params.get_or_empty("NewDescription");
    InvalidParameter::check("Description", description)?;
    let key = checks::custom_policy_key(params)?;
    let policy = account.policy_mut(&key)?;
    description.clone_into(&mut policy.description);
    policy.updated = now();
    Ok(json!({ "Policy": view(account, &key) }))
}

/// Lists the policies of both types, or of the type in `PolicyType`.
pub(crate) fn list(account: &mut Account, params: &Params) -> ActionResult {
    let kind = match params.get("PolicyType") {
        Some(_) => Some(checks::policy_type(params)?),
        None => None,
    };
    let mut keys: Vec<_> = account
        .policies
        .keys()
        .filter(|key| kind.is_none_or(|kind| kind == key.kind))
        .collect();
    keys.sort_by_key(|key| &key.name);
    let policies = keys
        .iter()
        .map(|key| (key.name.as_str(), view(account, key)));
    page(params, "Policies", "Policy", policies)
}

/// Deletes a policy. With `CascadingDelete` its versions are deleted as well.
pub(crate) fn delete(account: &mut Account, params: &Params) -> ActionResult {
    let with_versions = params.flag("CascadingDelete")?;
    let key = checks::custom_policy_key(params)?;
    let policy = account.policy_mut(&key)?;
    let default_version = policy.default_version;
    let has_others = policy
        .versions
        .keys()
        .any(|number| *number != default_version);
    if account.users_with(&key).next().is_some() {
        Err(DeleteConflict::PolicyUser)?;
    }
    if account.groups_with(&key).next().is_some() {
        Err(DeleteConflict::PolicyGroup)?;
    }
    if has_others && !with_versions {
        Err(DeleteConflict::PolicyVersion)?;
    }
    account.policies.remove(&key);
    Ok(done())
}

fn view(account: &Account, key: &PolicyKey) -> Value {
    let policy = account.policies.get(key);
    json!({
        "PolicyName": key.name,
        "PolicyType": key.kind.name(),
        "Description": policy.map(|policy| &policy.description),
        "DefaultVersion": policy.map(|policy| version_id::format(policy.default_version)),
        "AttachmentCount": account.users_with(key).count() + account.groups_with(key).count(),
        "CreateDate": policy.map(|policy| &policy.created),
        "UpdateDate": policy.map(|policy| &policy.updated),
    })
}
