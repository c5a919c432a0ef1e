//! Checks the policy document. All mistakes have one code, and the message names the mistake.

use ram_errors::RamApiError;
use serde_json::Value;

use crate::checks;
use crate::params::Params;

/// Returns the document in `PolicyDocument`.
pub(crate) fn policy_document(params: &Params) -> Result<&str, RamApiError> {
    let document = checks::value(params, "PolicyDocument")?;
    check(document).map_err(|details| RamApiError::MalformedPolicyDocument { details })?;
    Ok(document)
}

fn check(document: &str) -> Result<(), String> {
    let document: Value = serde_json::from_str(document)
        .map_err(|error| format!("The policy document is not valid JSON: {error}."))?;
    if document["Version"] != "1" {
        return Err("The Version of the policy document must be \"1\".".to_owned());
    }
    match &document["Statement"] {
        Value::Array(statements) if !statements.is_empty() => {
            statements.iter().try_for_each(check_statement)
        }
        _ => Err("Add a Statement element to the policy document.".to_owned()),
    }
}

fn check_statement(statement: &Value) -> Result<(), String> {
    if statement["Effect"] != "Allow" && statement["Effect"] != "Deny" {
        return Err("The Effect of a policy statement must be Allow or Deny.".to_owned());
    }
    if !has_one_of(statement, "Action", "NotAction") {
        return Err("Add an Action or NotAction element to the policy statement.".to_owned());
    }
    if !has_one_of(statement, "Resource", "NotResource") {
        return Err("Add a Resource or NotResource element to the policy statement.".to_owned());
    }
    Ok(())
}

/// Returns whether the statement has one of the two elements, as a string or a list of strings.
fn has_one_of(statement: &Value, name: &str, not_name: &str) -> bool {
    [name, not_name].iter().any(|name| match &statement[name] {
        Value::String(string) => !string.is_empty(),
        Value::Array(items) => !items.is_empty() && items.iter().all(Value::is_string),
        _ => false,
    })
}
