//! Errors that are part of an API, in three steps. `cargo run --example quickstart -- LimitExceeded.User` explains a code.

use std::process::ExitCode;

use ram_errors::{HasCatalog, InvalidParameter, LimitExceeded, RamApiError, RamError};

/// 1. An enum of your own: one attribute on each variant, from which everything else is generated.
#[derive(Debug, RamError)]
enum PantryError {
    #[ram(code = "Pantry.Missing", status = 404, message = "There is no {what}.")]
    Missing { what: &'static str },
    #[ram(
        code = "Pantry.Full",
        status = 409,
        limit = 12,
        message = "More than {limit} jars."
    )]
    Full,
}

/// 2. RAM's 82 codes, and three codes that its documentation lacks, without a fork of the catalog.
#[derive(Debug, RamError)]
enum ServiceError {
    #[ram(
        code = "EntityNotExist.Role",
        status = 404,
        message = "The role does not exist."
    )]
    NoRole,
    #[ram(
        code = "EntityAlreadyExists.Role",
        status = 409,
        message = "The role does already EXIST."
    )]
    RoleExists,
    #[ram(
        code = "InvalidParameter.RoleName.Length",
        status = 400,
        message = r#"The parameter - "RoleName" beyond the length limit."#
    )]
    RoleNameLength,
    #[ram(transparent)]
    Ram(#[from] RamApiError),
    #[ram(transparent)]
    Pantry(#[from] PantryError),
}

/// 3. Constraints that are checked by the error that they belong to. The catalog has the characters and the length of a
/// name, and the maximum of 100 users.
fn create_user(name: &str, existing: usize) -> Result<(), RamApiError> {
    InvalidParameter::check("UserName", name)?;
    LimitExceeded::User.ensure(existing + 1)?;
    Ok(())
}

fn main() -> ExitCode {
    if let Some(code) = std::env::args().nth(1) {
        return explain(&code);
    }
    for error in [
        PantryError::Missing { what: "tea" }.into(),
        PantryError::Full.into(),
        ServiceError::NoRole,
        ServiceError::RoleExists,
        ServiceError::RoleNameLength,
    ] {
        println!("{} {}: {error}", error.status(), error.code());
    }
    for (name, existing) in [("alice", 99), ("al ice", 99), ("alice", 100)] {
        match create_user(name, existing) {
            Ok(()) => println!("The user {name:?} is permitted beside {existing} other users."),
            Err(error) => {
                println!("The user {name:?} is rejected beside {existing} other users: {error}")
            }
        }
    }
    println!(
        "The catalog has {} codes. To explain one, pass it as an argument: -- LimitExceeded.User",
        ServiceError::CATALOG.len()
    );
    ExitCode::SUCCESS
}

fn explain(code: &str) -> ExitCode {
    let Some(spec) = ServiceError::CATALOG.get(code) else {
        eprintln!("There is no code {code}.");
        if let Some(nearest) = ServiceError::CATALOG.suggest(code) {
            eprintln!("Did you mean {}?", nearest.code());
        }
        return ExitCode::FAILURE;
    };
    println!("{} (HTTP {})", spec.code(), spec.status());
    println!("message:    {}", spec.message().unwrap_or("-"));
    println!("solution:   {}", spec.solution().unwrap_or("-"));
    for limit in spec.limits() {
        println!("limit:      {limit}");
    }
    ExitCode::SUCCESS
}
