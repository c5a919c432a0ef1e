//! The errors of the services that the tests of frameworks start, and a client for them.

use std::fmt::{Debug, Display};

use ram_errors::{EntityNotExist, Problem, RamApiError, RamError, RamXml};
use ureq::http::Response;

#[derive(Debug, RamError)]
pub(crate) enum ApiError {
    #[ram(code = "Quota", status = 409, message = "too many: {limit}", limit = 5)]
    Quota,

    #[ram(code = "Database", status = 500, message = "no connection to {dsn}")]
    Database { dsn: String },

    #[ram(transparent)]
    Ram(#[from] RamApiError),
}

ram_errors::__reply! { [] [ApiError] [] [Problem] }

/// A generic error in another envelope.
#[derive(Debug, RamError)]
#[ram(code = "Missing", status = 404, message = "there is no {0}")]
pub(crate) struct Missing<T>(pub(crate) T);

ram_errors::__reply! { [<T: Display>] [Missing<T>] [T: Debug,] [RamXml] }

/// Returns a user by name: `alice` is the only one, and some names fail in ways of their own.
pub(crate) fn find_user(name: &str) -> Result<&str, ApiError> {
    match name {
        "alice" => Ok(name),
        "eve" => Err(ApiError::Quota),
        "down" => Err(ApiError::Database {
            dsn: "postgres://root:secret@db".to_owned(),
        }),
        _ => Err(RamApiError::from(EntityNotExist::User))?,
    }
}

/// Sends a request from a thread of its own, because the runtime of the service has a single one.
pub(crate) async fn get(url: String) -> Response<String> {
    let request = tokio::task::spawn_blocking(move || {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build()
            .new_agent();
        let (parts, mut body) = agent.get(url).call().expect("a response").into_parts();
        Response::from_parts(parts, body.read_to_string().expect("UTF-8"))
    });
    request.await.expect("a response")
}
