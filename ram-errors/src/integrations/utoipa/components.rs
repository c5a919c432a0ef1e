//! [`ErrorComponents`], which moves the responses of [`ErrorResponses`](super::ErrorResponses) to the components of a
//! document.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use core::any;

use ::utoipa::Modify;
use ::utoipa::openapi::extensions::Extensions;
use ::utoipa::openapi::path::Operation;
use ::utoipa::openapi::{OpenApi, PathItem, Ref, RefOr, Response};

/// The extension of a response that has the name of the error type until the response is moved.
const ERROR_TYPE: &str = "x-error-type";

/// A modifier of an OpenAPI document that moves the responses of [`ErrorResponses`](crate::ErrorResponses) to
/// `components/responses`.
///
/// [`ErrorResponses`](crate::ErrorResponses) alone writes all responses of a type into each operation that lists the type.
/// With this modifier the document has each response once, and the operations refer to it. The name of a component is the
/// name of the type with the status, such as `ApiError-409`. If another component has this name, a number is added.
///
/// ```
/// use ram_errors::{ErrorComponents, ErrorResponses, RamApiError};
/// use ::utoipa::OpenApi;
///
/// #[utoipa::path(get, path = "/users", responses((status = 200), ErrorResponses<RamApiError>))]
/// fn list_users() {}
///
/// #[utoipa::path(post, path = "/users", responses((status = 201), ErrorResponses<RamApiError>))]
/// fn create_user() {}
///
/// #[derive(OpenApi)]
/// #[openapi(paths(list_users, create_user), modifiers(&ErrorComponents))]
/// struct Api;
///
/// let document = serde_json::to_value(Api::openapi())?;
/// let responses = &document["paths"]["/users"]["post"]["responses"];
/// assert_eq!(responses["409"]["$ref"], "#/components/responses/RamApiError-409");
/// assert_eq!(document["components"]["responses"]["RamApiError-409"]["description"], "Conflict");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ErrorComponents;

impl Modify for ErrorComponents {
    fn modify(&self, document: &mut OpenApi) {
        let paths = document.paths.paths.values_mut();
        for operation in paths.flat_map(operations) {
            for (status, response) in &mut operation.responses.responses {
                let Some((error_type, moved)) = take(response) else {
                    continue;
                };
                let components = document.components.get_or_insert_default();
                let name = format!("{error_type}-{status}");
                let name = add(&mut components.responses, &name, moved);
                *response = Ref::from_response_name(name).into();
            }
        }
    }
}

/// Returns the extension by which [`ErrorComponents`] finds a response of the type.
pub(super) fn extension<E>() -> Extensions {
    [(ERROR_TYPE, type_name::<E>())].into_iter().collect()
}

/// Returns the name of a type without its path and its arguments. A name of a component has only ASCII characters.
fn type_name<E>() -> String {
    let path = any::type_name::<E>().split('<').next().unwrap_or_default();
    let name = path.rsplit("::").next().unwrap_or_default();
    let is_allowed = |character: char| character.is_ascii_alphanumeric() || character == '_';
    name.replace(|character| !is_allowed(character), "_")
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    let PathItem {
        get,
        put,
        post,
        delete,
        options,
        head,
        patch,
        trace,
        ..
    } = item;
    [get, put, post, delete, options, head, patch, trace]
        .into_iter()
        .flatten()
}

/// Returns the name of the error type and the response. `None` for a response that is not an error response of a type.
fn take(response: &RefOr<Response>) -> Option<(String, Response)> {
    let RefOr::T(response) = response else {
        return None;
    };
    let mut response = response.clone();
    let mut extensions = response.extensions.take()?;
    let error_type = extensions.remove(ERROR_TYPE)?.as_str()?.into();
    response.extensions = (!extensions.is_empty()).then_some(extensions);
    Some((error_type, response))
}

/// Adds a component and returns its name. If an equal component with this name exists, it is used.
fn add(
    components: &mut BTreeMap<String, RefOr<Response>>,
    name: &str,
    response: Response,
) -> String {
    let response = RefOr::T(response);
    let mut candidate = String::from(name);
    for number in 2.. {
        match components.get(&candidate) {
            Some(component) if *component != response => candidate = format!("{name}-{number}"),
            _ => break,
        }
    }
    components.insert(candidate.clone(), response);
    candidate
}
