//! From an HTTP request to the action that it asks for, in any of the three ways in which RAM's clients ask: all in the
//! query, all in a form, or the action in a header and its parameters in the query. Signatures are not looked at.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{HeaderMap, HeaderName};
use axum::response::{IntoResponse, Response};
use ram_errors::RamApiError;

use crate::params::Params;
use crate::unlisted;

/// A request, as RAM understands it.
pub(crate) struct Call {
    pub(crate) action: String,
    pub(crate) params: Params,
    pub(crate) host: Option<String>,
    /// What the client asks for in `Format`.
    format: Option<String>,
    /// What it gets if it does not ask: the clients that name the action in a header expect JSON, the others XML.
    default_format: Format,
}

/// The form of the answer.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    Json,
    Xml,
}

const ACTION: HeaderName = HeaderName::from_static("x-acs-action");
const FORM: &str = "application/x-www-form-urlencoded";

impl<S: Sync> FromRequest<S> for Call {
    /// The body was cut off, or is larger than a server takes.
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Self, Response> {
        let headers = request.headers().clone();
        let query = request.uri().query().unwrap_or_default().to_owned();
        let body = Bytes::from_request(request, &())
            .await
            .map_err(IntoResponse::into_response)?;

        let mut params = Params::default();
        params.read(query.as_bytes());
        if text(&headers, &CONTENT_TYPE).is_some_and(|value| value.starts_with(FORM)) {
            params.read(&body);
        }
        let in_header = text(&headers, &ACTION);
        Ok(Self {
            default_format: if in_header.is_some() {
                Format::Json
            } else {
                Format::Xml
            },
            action: in_header
                .unwrap_or_else(|| params.text("Action"))
                .to_owned(),
            host: text(&headers, &HOST).map(ToOwned::to_owned),
            format: params.get("Format").map(ToOwned::to_owned),
            params,
        })
    }
}

impl Call {
    /// The form of the answer: for one that is not known, a refusal and the form in which to say so.
    pub(crate) fn format(&self) -> (Format, Result<(), RamApiError>) {
        match self.format.as_deref() {
            None => (self.default_format, Ok(())),
            Some(format) if format.eq_ignore_ascii_case("JSON") => (Format::Json, Ok(())),
            Some(format) if format.eq_ignore_ascii_case("XML") => (Format::Xml, Ok(())),
            Some(_) => (
                self.default_format,
                Err(unlisted::invalid_parameter("Format")),
            ),
        }
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
