//! The actions on the policies of users and groups.

use ram_errors::{EntityAlreadyExists, EntityNotExist, LimitExceeded, RamApiError};
use serde_json::{Value, json};

use super::{ActionResult, done};
use crate::account::{Account, Attached, PolicyKey, now};
use crate::checks;
use crate::params::Params;
use crate::{quotas, version_id};

pub(crate) fn attach_to_user(account: &mut Account, params: &Params) -> ActionResult {
    let key = checks::policy_key(params)?;
    account.policy(&key)?;
    let user = account.user_mut(checks::value(params, "UserName")?)?;
    attach(
        &mut user.policies,
        key,
        EntityAlreadyExists::UserPolicy,
        LimitExceeded::UserPolicy,
    )
}

pub(crate) fn attach_to_group(account: &mut Account, params: &Params) -> ActionResult {
    let key = checks::policy_key(params)?;
    account.policy(&key)?;
    let group = account.group_mut(checks::value(params, "GroupName")?)?;
    attach(
        &mut group.policies,
        key,
        EntityAlreadyExists::GroupPolicy,
        LimitExceeded::GroupPolicy,
    )
}

fn attach(
    attached: &mut Attached,
    key: PolicyKey,
    again: EntityAlreadyExists,
    quota: LimitExceeded,
) -> ActionResult {
    if attached.contains_key(&key) {
        Err(again)?;
    }
    let of_type = attached.keys().filter(|other| other.kind == key.kind);
    quotas::one_more_policy(quota, key.kind, of_type.count())?;
    attached.insert(key, now());
    Ok(done())
}

pub(crate) fn detach_from_user(account: &mut Account, params: &Params) -> ActionResult {
    let key = checks::policy_key(params)?;
    account.policy(&key)?;
    let detached = account
        .user_mut(checks::value(params, "UserName")?)?
        .policies
        .remove(&key);
    detached.ok_or(EntityNotExist::UserPolicy)?;
    Ok(done())
}

pub(crate) fn detach_from_group(account: &mut Account, params: &Params) -> ActionResult {
    let key = checks::policy_key(params)?;
    account.policy(&key)?;
    let detached = account
        .group_mut(checks::value(params, "GroupName")?)?
        .policies
        .remove(&key);
    detached.ok_or(EntityNotExist::GroupPolicy)?;
    Ok(done())
}

pub(crate) fn list_for_user(account: &mut Account, params: &Params) -> ActionResult {
    let user = account.user(checks::value(params, "UserName")?)?;
    list(account, &user.policies)
}

pub(crate) fn list_for_group(account: &mut Account, params: &Params) -> ActionResult {
    let group = account.group(checks::value(params, "GroupName")?)?;
    list(account, &group.policies)
}

fn list(account: &Account, attached: &Attached) -> ActionResult {
    let policies = attached
        .iter()
        .map(|(key, date)| {
            let policy = account.policies.get(key).ok_or(EntityNotExist::Policy)?;
            Ok(json!({
                "PolicyName": key.name,
                "PolicyType": key.kind.name(),
                "Description": policy.description,
                "DefaultVersion": version_id::format(policy.default_version),
                "AttachDate": date,
            }))
        })
        .collect::<Result<Vec<Value>, RamApiError>>()?;
    Ok(json!({ "Policies": { "Policy": policies } }))
}

pub(crate) fn list_entities(account: &mut Account, params: &Params) -> ActionResult {
    let key = checks::policy_key(params)?;
    account.policy(&key)?;
    let users = account.users_with(&key).map(|(name, user, date)| {
        json!({
            "UserId": user.id,
            "UserName": name,
            "DisplayName": user.display_name,
            "AttachDate": date,
        })
    });
    let groups = account.groups_with(&key).map(|(name, group, date)| {
        json!({
            "GroupId": group.id,
            "GroupName": name,
            "Comments": group.comments,
            "AttachDate": date,
        })
    });
    Ok(json!({
        "Users": { "User": users.collect::<Vec<_>>() },
        "Groups": { "Group": groups.collect::<Vec<_>>() },
        "Roles": { "Role": [] },
    }))
}
