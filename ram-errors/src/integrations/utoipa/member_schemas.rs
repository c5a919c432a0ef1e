//! The schemas of the fields marked `#[ram(member)]`. Generated code collects them.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::any;

use ::utoipa::openapi::{RefOr, Schema};
use serde_json::Value;

use super::any_value::any_value;
use crate::{ErrorResponse, ErrorSpec, HasCatalog};

/// The start of the placeholder string of a member in a sample. The number of the member follows.
const PLACEHOLDER: &str = "\u{0}member ";

/// The members of the bodies of a type.
#[derive(Default)]
pub struct MemberSchemas {
    members: Vec<Member>,
    /// The included types whose members were added, because a type can include itself.
    included: BTreeSet<&'static str>,
}

struct Member {
    code: &'static str,
    status: u16,
    name: &'static str,
    schema: Schema,
}

/// The codes whose bodies have the member that is added next.
pub struct Codes<'a> {
    schemas: &'a mut MemberSchemas,
    codes: Vec<(&'static str, u16)>,
}

impl MemberSchemas {
    pub(super) fn of<E: HasCatalog>() -> Self {
        let mut schemas = Self::default();
        schemas.include::<E>();
        schemas
    }

    /// Adds the members of an included type.
    pub fn include<E: HasCatalog>(&mut self) {
        if self.included.insert(any::type_name::<E>()) {
            E::__ram_members(self);
        }
    }

    /// Selects a code.
    pub fn of_code(&mut self, code: &'static str, status: u16) -> Codes<'_> {
        Codes {
            schemas: self,
            codes: Vec::from([(code, status)]),
        }
    }

    /// Selects all codes of a type.
    pub fn of_type<E: HasCatalog>(&mut self) -> Codes<'_> {
        let codes = E::CATALOG.iter().map(|spec| (spec.code(), spec.status()));
        Codes {
            schemas: self,
            codes: codes.collect(),
        }
    }

    /// Returns the response with a placeholder for each member that a body with the spec can have.
    pub(super) fn sample(&self, spec: &ErrorSpec, response: ErrorResponse) -> ErrorResponse {
        let members = self.members.iter().enumerate();
        members
            .filter(|(_, member)| member.code == spec.code() && member.status == spec.status())
            .fold(response, |response, (number, member)| {
                response.with_member(member.name, format!("{PLACEHOLDER}{number}"))
            })
    }

    /// Returns the schema of the member for which the value is a placeholder.
    pub(super) fn schema(&self, value: &Value) -> Option<&Schema> {
        let number = value.as_str()?.strip_prefix(PLACEHOLDER)?;
        let member = self.members.get(number.parse::<usize>().ok()?)?;
        Some(&member.schema)
    }
}

impl Codes<'_> {
    /// Adds a member to the bodies of the codes.
    pub fn member(self, name: &'static str, schema: &Schema) {
        let members = self.codes.into_iter().map(|(code, status)| Member {
            code,
            status,
            name,
            schema: schema.clone(),
        });
        self.schemas.members.extend(members);
    }
}

/// Returns the schema with every reference replaced by the schema to which it refers. References are resolved in the
/// components of a document, to which a response cannot add schemas.
pub(super) fn without_references(
    schema: RefOr<Schema>,
    components: &[(String, RefOr<Schema>)],
) -> Schema {
    let schema = serde_json::to_value(schema).unwrap_or_default();
    let schema = resolved(schema, components, &[]);
    serde_json::from_value(schema).unwrap_or_else(|_| any_value())
}

/// Resolves the references in a schema. `path` has the names of the schemas that contain the value.
fn resolved(value: Value, components: &[(String, RefOr<Schema>)], path: &[&str]) -> Value {
    match value {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get("$ref") {
                return target(reference, components, path);
            }
            let members = object.into_iter();
            let members = members.map(|(name, value)| (name, resolved(value, components, path)));
            Value::Object(members.collect())
        }
        Value::Array(items) => items
            .into_iter()
            .map(|item| resolved(item, components, path))
            .collect(),
        value => value,
    }
}

/// Returns the schema to which a reference refers. The schema of a type that contains itself would be infinite, so inside
/// itself the type has the schema of any value.
fn target(reference: &str, components: &[(String, RefOr<Schema>)], path: &[&str]) -> Value {
    let name = reference.rsplit('/').next().unwrap_or_default();
    let component = components.iter().find(|(own, _)| own == name);
    match component {
        Some((_, schema)) if !path.contains(&name) => {
            let schema = serde_json::to_value(schema).unwrap_or_default();
            resolved(schema, components, &[path, &[name]].concat())
        }
        _ => Value::Object(serde_json::Map::new()),
    }
}
