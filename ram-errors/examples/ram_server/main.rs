//! A stand-in for RAM, for people who test software that calls it: it answers on this machine, keeps users, groups, access
//! keys and policies in memory, and refuses what RAM refuses, with RAM's codes.
//!
//! `cargo run --example ram_server --features axum -- --port 8015`
//!
//! What it refuses is said nowhere in here: each limit, length, status and message is the catalog's.
//! The files in the order of a request: `request`, `action`, `actions`, which work on the `account`, and `reply`.

mod account;
mod action;
mod actions;
mod checks;
mod page;
mod params;
mod policy_document;
mod reply;
mod request;
mod system_policies;
mod unlisted;

use std::fmt::Display;
use std::io;
use std::net::Ipv4Addr;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::routing::any;
use lexopt::{Arg, Parser, ValueExt as _};
use tokio::net::TcpListener;

use crate::account::Account;

const HELP: &str = "\
A stand-in for RAM: its API on 127.0.0.1, with everything in memory.

Usage: ram_server [--port PORT]

Options:
  --port PORT  the port to listen on; without it, one that is free
  --help       print this help

It prints its address, and answers until it is ended. An action that it does not know is answered with
InvalidAction.NotFound. The exit code is 1 if it cannot listen there, 2 if the arguments cannot be understood.
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let port = match read_port(Parser::from_env()) {
        Ok(Some(port)) => port,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(error) => return fail(2, format_args!("{error}; --help tells the arguments")),
    };
    match serve(port).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, error),
    }
}

/// `None` if help is asked for.
fn read_port(mut arguments: Parser) -> Result<Option<u16>, lexopt::Error> {
    // The system chooses.
    let mut port = 0;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(None),
            Arg::Long("port") => port = arguments.value()?.parse()?,
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(port))
}

fn fail(exit_code: u8, error: impl Display) -> ExitCode {
    eprintln!("ram_server: {error}");
    ExitCode::from(exit_code)
}

/// Answers until the process is ended.
async fn serve(port: u16) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    let account = Arc::new(Mutex::new(Account::new()));
    let app = Router::new()
        .route("/", any(action::answer))
        .with_state(account);
    axum::serve(listener, app).await
}
