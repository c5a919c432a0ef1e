//! Finds the function of an action by the name of the action, and calls it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{Request, State};
use axum::response::Response;
use ram_errors::RamApiError;
use serde_json::Value;

use crate::account::Account;
use crate::actions::{
    ActionResult, access_keys, attachments, groups, members, policies, policy_versions, users,
};
use crate::params::Params;
use crate::request::Call;
use crate::response::response;
use crate::unlisted;

/// The data that all requests share.
pub(crate) struct Server {
    pub(crate) account: Mutex<Account>,
    /// The longest time that the body of a request may take.
    pub(crate) timeout: Duration,
}

/// Handles a request.
pub(crate) async fn handle(State(server): State<Arc<Server>>, request: Request) -> Response {
    let (call, checked) = Call::read(request, server.timeout).await;
    let result = checked.and_then(|()| perform(&server.account, &call));
    response(&call, result)
}

fn perform(account: &Mutex<Account>, call: &Call) -> Result<Value, RamApiError> {
    let action = find(&call.action).ok_or_else(unlisted::no_such_action)?;
    let mut account = account.lock().unwrap_or_else(PoisonError::into_inner);
    action(&mut account, &call.params)
}

type Action = fn(&mut Account, &Params) -> ActionResult;

/// Returns the function of an action. Each function checks the whole request before it changes the account.
fn find(name: &str) -> Option<Action> {
    Some(match name {
        "CreateUser" => users::create,
        "GetUser" => users::get,
        "UpdateUser" => users::update,
        "ListUsers" => users::list,
        "DeleteUser" => users::delete,

        "CreateGroup" => groups::create,
        "GetGroup" => groups::get,
        "UpdateGroup" => groups::update,
        "ListGroups" => groups::list,
        "DeleteGroup" => groups::delete,

        "AddUserToGroup" => members::add,
        "RemoveUserFromGroup" => members::remove,
        "ListUsersForGroup" => members::list_users,
        "ListGroupsForUser" => members::list_groups,

        "CreateAccessKey" => access_keys::create,
        "UpdateAccessKey" => access_keys::update,
        "ListAccessKeys" => access_keys::list,
        "DeleteAccessKey" => access_keys::delete,

        "CreatePolicy" => policies::create,
        "GetPolicy" => policies::get,
        "UpdatePolicyDescription" => policies::update,
        "ListPolicies" => policies::list,
        "DeletePolicy" => policies::delete,

        "CreatePolicyVersion" => policy_versions::create,
        "GetPolicyVersion" => policy_versions::get,
        "SetDefaultPolicyVersion" => policy_versions::set_default,
        "ListPolicyVersions" => policy_versions::list,
        "DeletePolicyVersion" => policy_versions::delete,

        "AttachPolicyToUser" => attachments::attach_to_user,
        "AttachPolicyToGroup" => attachments::attach_to_group,
        "DetachPolicyFromUser" => attachments::detach_from_user,
        "DetachPolicyFromGroup" => attachments::detach_from_group,
        "ListPoliciesForUser" => attachments::list_for_user,
        "ListPoliciesForGroup" => attachments::list_for_group,
        "ListEntitiesForPolicy" => attachments::list_entities,

        _ => return None,
    })
}
