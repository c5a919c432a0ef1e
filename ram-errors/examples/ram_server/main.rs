//! A stand-in for RAM, for people who test software that calls it: it answers on this machine, keeps users, groups, access
//! keys and policies in memory, and refuses what RAM refuses, with RAM's codes.
//!
//! `cargo run --example ram_server --features axum -- --port 8015`
//!
//! What it refuses is said nowhere in here: each limit, length, status and message is the catalog's.
//! The files in the order of a request: `connections`, `body`, `request`, `action`, `actions`, which work on the `account`,
//! and `reply`.

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
mod reply;
mod request;
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
  --port PORT         the port to listen on; without it, one that is free
  --timeout DURATION  how long a connection waits for its client, as in 500ms; 30s without it
  --help              print this help

It prints its address, and answers until it is ended. An action that it does not know is answered with
InvalidAction.NotFound. The exit code is 1 if it cannot listen there, 2 if the arguments cannot be understood.
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
        Err(error) => return fail(2, format_args!("{error}; --help tells the arguments")),
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
    /// Returns `None` if the arguments ask for the help.
    fn parse(mut arguments: Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut options = Self {
            // The system chooses a free port.
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
    // Every path and method: `request` decides what they ask for.
    let router = Router::new().fallback(action::handle).with_state(server);
    connections::accept(listener, router, options.timeout).await
}
