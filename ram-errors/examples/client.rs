//! A typed client of RAM. It finds a user, and creates the user if it does not exist. It works with the stand-in for RAM, for
//! example:
//!
//! `cargo run --example ram_server --features axum`
//! `cargo run --example client --features http,json -- http://127.0.0.1:8015 alice`

use std::process::ExitCode;
use std::time::Duration;

use ram_errors::{EntityNotExist, ErrorResponse, ParseError, RamApiError, RamError, UnknownError};
use serde_json::Value;
use ureq::Agent;

/// If the service asks to wait longer, the client gives up.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// All errors of a call. Callers match on RAM's codes.
#[derive(Debug, RamError)]
enum ClientError {
    #[ram(transparent)]
    Ram(RamApiError),
    #[ram(transparent, code = "Client.Gateway", status = 502)]
    Gateway(#[from] ParseError),
    #[ram(transparent, code = "Client.Connection", status = 502)]
    Connection(#[from] ureq::Error),
}

impl From<ErrorResponse> for ClientError {
    fn from(response: ErrorResponse) -> Self {
        let unknown = || RamApiError::Unknown(UnknownError::from(&response.received()));
        Self::Ram(response.decode().unwrap_or_else(unknown))
    }
}

struct Client {
    agent: Agent,
    url: String,
}

impl Client {
    fn user_id(&self, action: &str, name: &str) -> Result<String, ClientError> {
        let body = self.call(&[("Action", action), ("UserName", name)])?;
        Ok(body["User"]["UserId"].to_string())
    }

    /// Calls an action, and calls it again if the service asks for another attempt.
    fn call(&self, params: &[(&str, &str)]) -> Result<Value, ClientError> {
        let mut result = self.attempt(params)?;
        let wait = result.as_ref().err().and_then(ErrorResponse::retry_after);
        if let Some(wait) = wait.filter(|wait| *wait <= LONGEST_WAIT) {
            std::thread::sleep(wait);
            result = self.attempt(params)?;
        }
        Ok(result?)
    }

    fn attempt(
        &self,
        params: &[(&str, &str)],
    ) -> Result<Result<Value, ErrorResponse>, ClientError> {
        let params = params.iter().copied().chain([("Format", "JSON")]);
        let response = self.agent.get(&self.url).query_pairs(params).call()?;
        let (parts, mut body) = response.into_parts();
        let body = body.read_to_vec()?;
        if parts.status.is_success() {
            return Ok(Ok(serde_json::from_slice(&body).unwrap_or_default()));
        }
        let error = ErrorResponse::parse_http_parts(&parts, &body)?;
        // The line has the request id, by which the service finds the request again.
        eprintln!("RAM: {error}");
        Ok(Err(error))
    }
}

fn main() -> ExitCode {
    let [url, name] = [1, 2].map(|index| std::env::args().nth(index).unwrap_or_default());
    let config = Agent::config_builder().http_status_as_error(false);
    let agent = config.proxy(None).build().into();
    let client = Client { agent, url };
    let id = match client.user_id("GetUser", &name) {
        Err(ClientError::Ram(RamApiError::EntityNotExist(EntityNotExist::User))) => {
            client.user_id("CreateUser", &name)
        }
        result => result,
    };
    match id {
        Ok(id) => println!("{name} {id}"),
        Err(error) => {
            println!("{}: {error}", error.code());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
