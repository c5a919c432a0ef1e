//! Error responses in an OpenAPI document: feature `utoipa`.

mod any_value;
mod components;
mod documented;
mod input_schema;
mod member_schemas;
mod member_type;
mod schema;

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::marker::PhantomData;

use ::utoipa::IntoResponses;
use ::utoipa::openapi::example::ExampleBuilder;
use ::utoipa::openapi::{ContentBuilder, RefOr, Response, ResponseBuilder};
use serde_json::Value;

pub use self::components::ErrorComponents;
use self::documented::Documented;
pub use self::member_schemas::MemberSchemas;

/// The items that the macro `__member_schema!` uses.
pub mod member_schema {
    pub use super::member_type::{HasNoSchema as _, HasSchema as _, MemberType};
}

use crate::catalog::export::escaped;
use crate::status::status_phrase;
use crate::{Envelope, ErrorResponse, ErrorSpec, HasCatalog, RamError as _, RamJson};

/// The codes of `E` as the error responses of an operation: a response for each status, and an example for each code.
///
/// `F` is the envelope of the service, the same as the envelope of its `ErrorReply`. The examples are bodies that `F`
/// serializes, and the schema is derived from the examples. The name of an example is the code. If several specs share a
/// code, a number is added: "CODE (2)".
///
/// All responses of `E` are written into each operation that lists `E`. With the modifier [`ErrorComponents`], the document
/// has each response once. Without the modifier, each response keeps the extension `x-error-type` with the name of `E`.
///
/// The schema also has the members of fields marked `#[ram(member)]`, which no example has. A member whose type implements
/// `utoipa::ToSchema` has the schema of its type, and any other member has the schema of any value.
///
/// The message of an example is the [public message](ErrorSpec::public_message) of the spec, with the names of fields in
/// place of their values. If the message depends on the value, the example has the code as its message.
///
/// ```
/// use ram_errors::{ErrorResponses, Problem, RamApiError};
/// use ::utoipa::OpenApi;
///
/// #[utoipa::path(get, path = "/users", responses((status = 200), ErrorResponses<RamApiError, Problem>))]
/// fn list_users() {}
///
/// #[derive(OpenApi)]
/// #[openapi(paths(list_users))]
/// struct Api;
///
/// let document = serde_json::to_value(Api::openapi())?;
/// let conflict = &document["paths"]["/users"]["get"]["responses"]["409"]["content"]["application/problem+json"];
/// let example = &conflict["examples"]["LimitExceeded.User"]["value"];
/// assert_eq!(example["detail"], "The count of users beyond the current limits.");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug)]
pub struct ErrorResponses<E, F = RamJson>(PhantomData<fn() -> (E, F)>);

/// The request id of the examples.
const REQUEST_ID: &str = "FC9D48BC-B0C8-5E33-9722-06D4D2FF7507";

impl<E: HasCatalog, F: Envelope> IntoResponses for ErrorResponses<E, F> {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let mut of_status: BTreeMap<u16, Vec<&'static ErrorSpec>> = BTreeMap::new();
        for spec in E::CATALOG {
            of_status.entry(spec.status()).or_default().push(spec);
        }
        let members = MemberSchemas::of::<E>();
        of_status
            .into_iter()
            .map(|(status, specs)| {
                let mut response = response::<F>(status, &specs, &members);
                response.extensions = Some(components::extension::<E>());
                (status.to_string(), response.into())
            })
            .collect()
    }
}

fn response<F: Envelope>(
    status: u16,
    specs: &[&'static ErrorSpec],
    members: &MemberSchemas,
) -> Response {
    // Parameters, such as the charset, do not belong to the media type of a document.
    let media_type = F::CONTENT_TYPE.split(';').next().unwrap_or_default().trim();
    let response = |error: &Documented| ErrorResponse::new(error).with_request_id(REQUEST_ID);
    let body = |response: &ErrorResponse| example(media_type, F::body(response));

    // The message of a sample is not a code, because the schema would treat a message that is a code as one of the codes.
    let samples: Vec<_> = specs
        .iter()
        .map(|spec| {
            let sample = members.sample(spec, response(&Documented::with_message("..", spec)));
            (spec.code(), body(&sample))
        })
        .collect();
    let samples: Vec<_> = samples.iter().map(|(code, body)| (*code, body)).collect();
    let schema = schema::of(&samples, members);

    let mut content = ContentBuilder::new().schema(Some(schema));
    let mut count_of: BTreeMap<&str, usize> = BTreeMap::new();
    for spec in specs {
        let count = count_of.entry(spec.code()).or_default();
        *count += 1;
        let name = match *count {
            1 => spec.code().to_string(),
            number => format!("{} ({number})", spec.code()),
        };
        let error = Documented::new(spec);
        let example = ExampleBuilder::new()
            .summary(error.public_message().to_string())
            .description(escaped(spec.solution().unwrap_or_default()))
            .value(Some(body(&response(&error))));
        content = content.examples_from_iter([(name, example)]);
    }
    ResponseBuilder::new()
        .description(status_phrase(status).unwrap_or("An error occurred"))
        .content(media_type, content.build())
        .build()
}

/// Returns a body as an example: JSON as a value, and any other body as a string.
fn example(media_type: &str, text: String) -> Value {
    let is_json = media_type.ends_with("json");
    match serde_json::from_str(&text) {
        Ok(value) if is_json => value,
        _ => Value::String(text),
    }
}
