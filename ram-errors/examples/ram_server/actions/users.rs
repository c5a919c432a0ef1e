//! The actions on users.

use std::collections::BTreeMap;

use ram_errors::{DeleteConflict, EntityAlreadyExists, InvalidParameter, LimitExceeded};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{ActionResult, done};
use crate::account::{Account, Attached, User, now};
use crate::checks;
use crate::page::page;
use crate::params::Params;
use crate::quotas;

pub(crate) fn create(account: &mut Account, params: &Params) -> ActionResult {
    let name = checks::value(params, "UserName")?;
    checks::optional(params, "DisplayName")?;
    if let Some(phone) = params.get("MobilePhone") {
        checks::mobile_phone(InvalidParameter::MobilePhoneFormat, phone)?;
    }
    if let Some(email) = params.get("Email") {
        checks::email(InvalidParameter::EmailFormat, email)?;
    }
    checks::optional(params, "Comments")?;
    if account.users.contains_key(name) {
        Err(EntityAlreadyExists::User)?;
    }
    quotas::one_more(LimitExceeded::User, account.users.len())?;

    let (id, _) = Uuid::new_v4().as_u64_pair();
    let user = User {
        id: id.to_string(),
        display_name: params.get_or_empty("DisplayName").to_owned(),
        mobile_phone: params.get_or_empty("MobilePhone").to_owned(),
        email: params.get_or_empty("Email").to_owned(),
        comments: params.get_or_empty("Comments").to_owned(),
        created: now(),
        updated: now(),
        access_keys: BTreeMap::new(),
        groups: BTreeMap::new(),
        policies: Attached::new(),
    };
    let body = json!({ "User": view(name, &user) });
    account.users.insert(name.to_owned(), user);
    Ok(body)
}

pub(crate) fn get(account: &mut Account, params: &Params) -> ActionResult {
    let name = checks::value(params, "UserName")?;
    let user = account.user(name)?;
    Ok(json!({ "User": view(name, user) }))
}

pub(crate) fn update(account: &mut Account, params: &Params) -> ActionResult {
    let name = checks::value(params, "UserName")?;
    account.user(name)?;
    let new_name = params.get("NewUserName").unwrap_or(name);
    InvalidParameter::check("NewUserName", new_name)?;
    checks::optional(params, "NewDisplayName")?;
    if let Some(phone) = params.get("NewMobilePhone") {
        checks::mobile_phone(InvalidParameter::NewMobilePhoneFormat, phone)?;
    }
    if let Some(email) = params.get("NewEmail") {
        checks::email(InvalidParameter::NewEmailFormat, email)?;
    }
    checks::optional(params, "NewComments")?;
    if new_name != name && account.users.contains_key(new_name) {
        Err(EntityAlreadyExists::User)?;
    }

    let user = account.user_mut(name)?;
    for (name, field) in [
        ("NewDisplayName", &mut user.display_name),
        ("NewMobilePhone", &mut user.mobile_phone),
        ("NewEmail", &mut user.email),
        ("NewComments", &mut user.comments),
    ] {
        if let Some(value) = params.get(name) {
            value.clone_into(field);
        }
    }
    user.updated = now();
    let body = json!({ "User": view(new_name, user) });
    if let Some(user) = account.users.remove(name) {
        account.users.insert(new_name.to_owned(), user);
    }
    Ok(body)
}

pub(crate) fn list(account: &mut Account, params: &Params) -> ActionResult {
    let users = account.users.iter();
    let users = users.map(|(name, user)| (name.as_str(), view(name, user)));
    page(params, "Users", "User", users)
}

pub(crate) fn delete(account: &mut Account, params: &Params) -> ActionResult {
    let name = checks::value(params, "UserName")?;
    let user = account.user(name)?;
    if !user.groups.is_empty() {
        Err(DeleteConflict::UserGroup)?;
    }
    if !user.access_keys.is_empty() {
        Err(DeleteConflict::UserAccessKey)?;
    }
    if !user.policies.is_empty() {
        Err(DeleteConflict::UserPolicy)?;
    }
    account.users.remove(name);
    Ok(done())
}

fn view(name: &str, user: &User) -> Value {
    json!({
        "UserId": user.id,
        "UserName": name,
        "DisplayName": user.display_name,
        "MobilePhone": user.mobile_phone,
        "Email": user.email,
        "Comments": user.comments,
        "CreateDate": user.created,
        "UpdateDate": user.updated,
    })
}
