//! The actions on a user's access keys.

use ram_errors::{EntityNotExist, LimitExceeded};
use serde_json::json;

use super::{ActionResult, done};
use crate::account::{AccessKey, Account, now, unique};
use crate::checks;
use crate::params::Params;
use crate::quotas;
use crate::unlisted;

const ACTIVE: &str = "Active";
const INACTIVE: &str = "Inactive";

pub(crate) fn create(account: &mut Account, params: &Params) -> ActionResult {
    let user = account.user_mut(checks::value(params, "UserName")?)?;
    quotas::one_more(LimitExceeded::UserAccessKey, user.access_keys.len())?;
    let id = format!("LTAI{}", unique());
    let key = AccessKey {
        status: ACTIVE.to_owned(),
        created: now(),
    };
    // The secret is not stored: it is sent only in this response, and signatures are not checked.
    let body = json!({
        "AccessKey": {
            "AccessKeyId": id,
            "AccessKeySecret": unique(),
            "Status": key.status,
            "CreateDate": key.created,
        }
    });
    user.access_keys.insert(id, key);
    Ok(body)
}

pub(crate) fn update(account: &mut Account, params: &Params) -> ActionResult {
    let user = account.user_mut(checks::value(params, "UserName")?)?;
    let key = user
        .access_keys
        .get_mut(params.get_or_empty("UserAccessKeyId"))
        .ok_or(EntityNotExist::UserAccessKey)?;
    let status = params.get_or_empty("Status");
    if status != ACTIVE && status != INACTIVE {
        return Err(unlisted::invalid_parameter("Status"));
    }
    status.clone_into(&mut key.status);
    Ok(done())
}

pub(crate) fn list(account: &mut Account, params: &Params) -> ActionResult {
    let user = account.user(checks::value(params, "UserName")?)?;
    let keys: Vec<_> = user
        .access_keys
        .iter()
        .map(|(id, key)| {
            json!({
                "AccessKeyId": id,
                "Status": key.status,
                "CreateDate": key.created,
            })
        })
        .collect();
    Ok(json!({ "AccessKeys": { "AccessKey": keys } }))
}

pub(crate) fn delete(account: &mut Account, params: &Params) -> ActionResult {
    let user = account.user_mut(checks::value(params, "UserName")?)?;
    user.access_keys
        .remove(params.get_or_empty("UserAccessKeyId"))
        .ok_or(EntityNotExist::UserAccessKey)?;
    Ok(done())
}
