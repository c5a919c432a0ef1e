//! The schema of a value of which no schema is known.

use ::utoipa::openapi::Schema;
use ::utoipa::openapi::schema::{ObjectBuilder, SchemaType};

/// Returns the schema of any value.
pub(super) fn any_value() -> Schema {
    ObjectBuilder::new()
        .schema_type(SchemaType::AnyValue)
        .into()
}
