//! Parses an HTTP request to the action that it requests, in each of the three ways in which RAM's clients send it: all in
//! the query, all in a form, or the action in a header and its parameters in the query. Signatures are not checked.

use std::time::Duration;

use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{HeaderMap, HeaderName};
use ram_errors::RamApiError;

use crate::body;
use crate::params::Params;
use crate::unlisted;

/// A request to an action.
pub(crate) struct Call {
    pub(crate) action: String,
    pub(crate) params: Params,
    pub(crate) host: Option<String>,
    pub(crate) format: Format,
}

/// The form of the response.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    Json,
    Xml,
}

const ACTION: HeaderName = HeaderName::from_static("x-acs-action");
const FORM: &str = "application/x-www-form-urlencoded";

impl Call {
    /// Parses a request. A rejected request is a call as well, because it has the format of the response.
    ///
    /// # Errors
    ///
    /// The second part is an error if the body cannot be read, or if the path or the format is unknown.
    pub(crate) async fn read(
        request: Request,
        timeout: Duration,
    ) -> (Self, Result<(), RamApiError>) {
        let (head, body) = request.into_parts();
        let body = body::read(body, timeout).await;

        // If a parameter is repeated, its last value is used. The form follows the query.
        let mut params = Params::default();
        params.read(head.uri.query().unwrap_or_default().as_bytes());
        if let Ok(body) = &body {
            if is_form(&head.headers) {
                params.read(body);
            }
        }
        let action_header = header(&head.headers, &ACTION);
        let format = requested_format(&params);
        let call = Self {
            // Clients that name the action in a header expect JSON by default, and other clients XML.
            format: match (&format, action_header) {
                (Ok(Some(format)), _) => *format,
                (_, Some(_)) => Format::Json,
                (_, None) => Format::Xml,
            },
            action: action_header
                .unwrap_or_else(|| params.get_or_empty("Action"))
                .to_owned(),
            host: header(&head.headers, &HOST).map(ToOwned::to_owned),
            params,
        };
        let checked = body
            .and_then(|_| check_path(head.uri.path()))
            .and_then(|()| format.map(drop));
        (call, checked)
    }
}

/// Returns whether the body is a form. Media types are compared without case, and can have parameters.
fn is_form(headers: &HeaderMap) -> bool {
    let content_type = header(headers, &CONTENT_TYPE).unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default();
    media_type.trim().eq_ignore_ascii_case(FORM)
}

/// Returns the format in `Format`, if the client requests one.
fn requested_format(params: &Params) -> Result<Option<Format>, RamApiError> {
    match params.get("Format") {
        None => Ok(None),
        Some(format) if format.eq_ignore_ascii_case("JSON") => Ok(Some(Format::Json)),
        Some(format) if format.eq_ignore_ascii_case("XML") => Ok(Some(Format::Xml)),
        Some(_) => Err(unlisted::invalid_parameter("Format")),
    }
}

/// Returns an error unless the path is `/`, the only path of RAM.
fn check_path(path: &str) -> Result<(), RamApiError> {
    if path == "/" {
        Ok(())
    } else {
        Err(unlisted::no_such_action())
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
