//! The actions on the members of groups.

use ram_errors::{EntityAlreadyExists, EntityNotExist, LimitExceeded};
use serde_json::json;

use super::{ActionResult, done};
use crate::account::{Account, now};
use crate::checks;
use crate::page::page;
use crate::params::Params;
use crate::quotas;

pub(crate) fn add(account: &mut Account, params: &Params) -> ActionResult {
    let user = account.user(checks::value(params, "UserName")?)?;
    let group = account.group(checks::value(params, "GroupName")?)?;
    if user.groups.contains_key(&group.id) {
        Err(EntityAlreadyExists::UserGroup)?;
    }
    quotas::one_more(LimitExceeded::UserGroup, user.groups.len())?;
    let id = group.id.clone();
    account
        .user_mut(checks::value(params, "UserName")?)?
        .groups
        .insert(id, now());
    Ok(done())
}

pub(crate) fn remove(account: &mut Account, params: &Params) -> ActionResult {
    account.user(checks::value(params, "UserName")?)?;
    let group = account.group(checks::value(params, "GroupName")?)?;
    let id = group.id.clone();
    let removed = account
        .user_mut(checks::value(params, "UserName")?)?
        .groups
        .remove(&id);
    removed.ok_or(EntityNotExist::UserGroup)?;
    Ok(done())
}

pub(crate) fn list_users(account: &mut Account, params: &Params) -> ActionResult {
    let group = account.group(checks::value(params, "GroupName")?)?;
    let users = account.members(&group.id).map(|(name, user, joined)| {
        let view = json!({
            "UserName": name,
            "DisplayName": user.display_name,
            "JoinDate": joined,
        });
        (name, view)
    });
    page(params, "Users", "User", users)
}

pub(crate) fn list_groups(account: &mut Account, params: &Params) -> ActionResult {
    let user = account.user(checks::value(params, "UserName")?)?;
    let groups: Vec<_> = account
        .groups
        .iter()
        .filter_map(|(name, group)| {
            Some(json!({
                "GroupId": group.id,
                "GroupName": name,
                "Comments": group.comments,
                "JoinDate": user.groups.get(&group.id)?,
            }))
        })
        .collect();
    Ok(json!({ "Groups": { "Group": groups } }))
}
