//! Converts the result of an action to the HTTP response, in JSON or XML.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use ram_errors::{Envelope, ErrorReply, RamApiError, RamJson, RamXml};
use serde_json::Value;
use uuid::Uuid;

use crate::request::{Call, Format};
use crate::xml;

/// Returns the response to `call`. Each response has a new request id.
pub(crate) fn response(call: &Call, result: Result<Value, RamApiError>) -> Response {
    let id = Uuid::new_v4().to_string().to_uppercase();
    match (result, call.format) {
        (Ok(body), _) => success(call, body, id),
        (Err(error), Format::Json) => failure::<RamJson>(call, error, id),
        (Err(error), Format::Xml) => failure::<RamXml>(call, error, id),
    }
}

fn failure<F: Envelope>(call: &Call, error: RamApiError, id: String) -> Response {
    let mut reply = ErrorReply::<F>::from(error).with_request_id(id);
    if let Some(host) = &call.host {
        reply = reply.with_host_id(host);
    }
    reply.into_response()
}

fn success(call: &Call, mut body: Value, id: String) -> Response {
    body["RequestId"] = Value::String(id.clone());
    match call.format {
        Format::Json => ([(CONTENT_TYPE, RamJson::CONTENT_TYPE)], body.to_string()).into_response(),
        Format::Xml => match xml::document(&call.action, &body) {
            Ok(body) => ([(CONTENT_TYPE, RamXml::CONTENT_TYPE)], body).into_response(),
            Err(error) => {
                eprintln!("{}: {error}", call.action);
                failure::<RamXml>(call, RamApiError::InternalError, id)
            }
        },
    }
}
