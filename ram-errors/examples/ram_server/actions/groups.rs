//! The actions on groups.

use ram_errors::{DeleteConflict, EntityAlreadyExists, InvalidParameter, LimitExceeded};
use serde_json::{Value, json};

use super::{ActionResult, done};
use crate::account::{Account, Attached, Group, now, unique};
use crate::checks;
use crate::page::page;
use crate::params::Params;
use crate::quotas;

pub(crate) fn create(account: &mut Account, params: &Params) -> ActionResult {
    let name = checks::value(params, "GroupName")?;
    let comments = checks::value(params, "Comments")?;
    if account.groups.contains_key(name) {
        Err(EntityAlreadyExists::Group)?;
    }
    quotas::one_more(LimitExceeded::Group, account.groups.len())?;

    let group = Group {
        id: format!("g-{}", unique()),
        comments: comments.to_owned(),
        created: now(),
        updated: now(),
        policies: Attached::new(),
    };
    let body = json!({ "Group": view(name, &group) });
    account.groups.insert(name.to_owned(), group);
    Ok(body)
}

pub(crate) fn get(account: &mut Account, params: &Params) -> ActionResult {
    let name = checks::value(params, "GroupName")?;
    let group = account.group(name)?;
    Ok(json!({ "Group": view(name, group) }))
}

pub(crate) fn update(account: &mut Account, params: &Params) -> ActionResult {
    let name = checks::value(params, "GroupName")?;
    account.group(name)?;
    let new_name = params.get("NewGroupName").unwrap_or(name);
    InvalidParameter::check("NewGroupName", new_name)?;
    checks::optional(params, "NewComments")?;
    if new_name != name && account.groups.contains_key(new_name) {
        Err(EntityAlreadyExists::Group)?;
    }

    let group = account.group_mut(name)?;
    if let Some(comments) = params.get("NewComments") {
        comments.clone_into(&mut group.comments);
    }
    group.updated = now();
    let body = json!({ "Group": view(new_name, group) });
    if let Some(group) = account.groups.remove(name) {
        account.groups.insert(new_name.to_owned(), group);
    }
    Ok(body)
}

pub(crate) fn list(account: &mut Account, params: &Params) -> ActionResult {
    let groups = account.groups.iter();
    let groups = groups.map(|(name, group)| (name.as_str(), view(name, group)));
    page(params, "Groups", "Group", groups)
}

pub(crate) fn delete(account: &mut Account, params: &Params) -> ActionResult {
    let name = checks::value(params, "GroupName")?;
    let group = account.group(name)?;
    if account.members(&group.id).next().is_some() {
        Err(DeleteConflict::GroupUser)?;
    }
    if !group.policies.is_empty() {
        Err(DeleteConflict::GroupPolicy)?;
    }
    account.groups.remove(name);
    Ok(done())
}

fn view(name: &str, group: &Group) -> Value {
    json!({
        "GroupId": group.id,
        "GroupName": name,
        "Comments": group.comments,
        "CreateDate": group.created,
        "UpdateDate": group.updated,
    })
}
