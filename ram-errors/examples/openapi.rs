//! A service whose OpenAPI document lists every error of every operation:
//! `cargo run --example openapi --features axum,utoipa -- 127.0.0.1:3000`, then `curl http://127.0.0.1:3000/openapi.json`.
//!
//! Without an address the service listens on a free port and writes the address to standard output.

use std::sync::{Mutex, PoisonError};

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use ram_errors::{
    EntityAlreadyExists, ErrorComponents, ErrorReply, ErrorResponses, LimitExceeded, RamError,
};
use utoipa::OpenApi;

/// The errors of creating a user.
#[derive(Debug, RamError)]
enum CreateUserError {
    #[ram(
        code = "InvalidParameter.UserName.Empty",
        status = 400,
        message = "The user name is empty.",
        solution = "Give the user a name."
    )]
    NoName,

    #[ram(transparent)]
    Exists(#[from] EntityAlreadyExists),

    #[ram(transparent)]
    Limit(#[from] LimitExceeded),
}

/// The errors of finding a user.
#[derive(Debug, RamError)]
#[ram(
    code = "EntityNotExist.User",
    status = 404,
    message = "There is no user {name}.",
    solution = "Create the user first."
)]
struct NoUser {
    name: String,
}

static USERS: Mutex<Vec<String>> = Mutex::new(Vec::new());

type Users = State<&'static Mutex<Vec<String>>>;

/// Creates a user.
#[utoipa::path(
    post,
    path = "/users/{name}",
    params(("name" = String, Path, description = "The name of the user")),
    responses((status = 201, description = "Created"), ErrorResponses<CreateUserError>)
)]
async fn create_user(
    State(users): Users,
    Path(name): Path<String>,
) -> Result<StatusCode, ErrorReply> {
    create(
        &mut users.lock().unwrap_or_else(PoisonError::into_inner),
        name,
    )?;
    Ok(StatusCode::CREATED)
}

fn create(users: &mut Vec<String>, name: String) -> Result<(), CreateUserError> {
    if name.trim().is_empty() {
        return Err(CreateUserError::NoName);
    }
    if users.contains(&name) {
        return Err(EntityAlreadyExists::User.into());
    }
    LimitExceeded::User.ensure(users.len() as u64 + 1)?;
    users.push(name);
    Ok(())
}

/// Returns whether the user exists.
#[utoipa::path(
    get,
    path = "/users/{name}",
    params(("name" = String, Path, description = "The name of the user")),
    responses((status = 204, description = "The user exists"), ErrorResponses<NoUser>)
)]
async fn get_user(State(users): Users, Path(name): Path<String>) -> Result<StatusCode, ErrorReply> {
    let users = users.lock().unwrap_or_else(PoisonError::into_inner);
    if users.contains(&name) {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(NoUser { name }.into())
    }
}

/// The OpenAPI document. Its components have each error response once.
#[derive(OpenApi)]
#[openapi(
    info(title = "Users", version = "1.0.0"),
    paths(create_user, get_user),
    modifiers(&ErrorComponents)
)]
struct Api;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1);
    let address = address.as_deref().unwrap_or("127.0.0.1:0");
    let users = Router::new()
        .route("/openapi.json", get(async || Json(Api::openapi())))
        .route("/users/{name}", post(create_user).get(get_user))
        .with_state(&USERS);
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("http://{}/openapi.json", listener.local_addr()?);
    axum::serve(listener, users).await
}
