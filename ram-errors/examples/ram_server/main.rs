//! A stand-in for RAM, for tests of software that calls RAM. It runs on this machine, keeps users, groups, access keys and
//! policies in memory, and rejects the same requests as RAM, with RAM's codes.
//!
//! `cargo run --example ram_server --features axum -- --port 8015`
//!
//! All limits, lengths, statuses and messages come from the catalog. The files in the order of a request are `connections`,
//! `body`, `request`, `action`, `actions`, which use the `account`, and `response`.

mod account;
mod action;
mod actions;
mod body;
mod checks;
mod connections;
mod decimal;
mod page;
mod params;
mod policy_document;
mod quotas;
mod request;
mod response;
mod system_policies;
mod unlisted;
mod version_id;
mod xml;

use std::fmt::Display;
use std::io;
use std::net::Ipv4Addr;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use lexopt::{Arg, Parser, ValueExt as _};
use tokio::net::TcpListener;

use crate::account::Account;
use crate::action::Server;

const HELP: &str = "\
A stand-in for RAM: its API on 127.0.0.1, with everything in memory.

Usage: ram_server [--port PORT] [--timeout DURATION]

Options:
  --port PORT         the port to listen on (default: a free port)
  --timeout DURATION  how long a connection waits for its client, such as 500ms (default: 30s)
  --help              print this help

The server prints its address and runs until it is stopped. For an unknown action it returns InvalidAction.NotFound.
The exit code is 1 if the server cannot listen on the port, and 2 if the arguments are invalid.
";

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = match Options::parse(Parser::from_env()) {
        Ok(Some(options)) => options,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(error) => return fail(2, format_args!("{error}; --help lists the arguments")),
    };
    match serve(&options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, error),
    }
}

/// The arguments of the program.
struct Options {
    port: u16,
    timeout: Duration,
}

impl Options {
    /// Returns `None` if the arguments request the help.
    fn parse(mut arguments: Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut options = Self {
            // The system selects a free port.
            port: 0,
            timeout: DEFAULT_TIMEOUT,
        };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("help") | Arg::Short('h') => return Ok(None),
                Arg::Long("port") => options.port = arguments.value()?.parse_with(parse_port)?,
                Arg::Long("timeout") => {
                    options.timeout = arguments.value()?.parse_with(parse_timeout)?;
                }
                other => return Err(other.unexpected()),
            }
        }
        Ok(Some(options))
    }
}

fn parse_port(argument: &str) -> Result<u16, &'static str> {
    decimal::parse(argument)
        .and_then(|port| port.try_into().ok())
        .ok_or("a port is a number from 0 to 65535")
}

fn parse_timeout(argument: &str) -> Result<Duration, String> {
    match humantime::parse_duration(argument) {
        Ok(Duration::ZERO) => Err("a time-out is longer than 0".to_owned()),
        Ok(timeout) => Ok(timeout),
        Err(error) => Err(error.to_string()),
    }
}

fn fail(exit_code: u8, error: impl Display) -> ExitCode {
    eprintln!("ram_server: {error}");
    ExitCode::from(exit_code)
}

/// Serves requests until the process is ended.
async fn serve(options: &Options) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    let server = Arc::new(Server {
        account: Mutex::new(Account::new(system_policies::all().collect())),
        timeout: options.timeout,
    });
    // The fallback handles all paths and methods, because `request` checks the path.
    let router = Router::new().fallback(action::handle).with_state(server);
    connections::accept(listener, router, options.timeout).await
}
