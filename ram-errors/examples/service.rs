//! A service whose error responses are all declared in one enum: errors of RAM's catalog, of a database and of axum itself.
//! `cargo run --example service --features axum,utoipa -- 127.0.0.1:3000`, then for example `curl -i
//! http://127.0.0.1:3000/users/bob` and `curl http://127.0.0.1:3000/openapi.json`.
//!
//! Without an address the service listens on a free port and writes the address to standard output.

use std::collections::BTreeSet;
use std::net::TcpStream;
use std::sync::{Mutex, PoisonError};

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, FromRequest, Path};
use axum::http::{StatusCode, Uri};
use axum::routing::{get, post};
use axum::{Json, Router};
use ram_errors::{
    EntityAlreadyExists, EntityNotExist, ErrorComponents, ErrorResponses, InvalidParameter,
    LimitExceeded, Problem, RamApiError, RamError,
};
use utoipa::{OpenApi, ToSchema};

/// Every error response of the service, as a problem document.
#[derive(Debug, RamError)]
#[ram(reply = Problem)]
enum ApiError {
    /// RAM's 82 codes, with their statuses and messages.
    #[ram(transparent)]
    Ram(#[from] RamApiError),

    /// The message is for logs. Clients receive "Service Unavailable", because the status is 500 or more.
    #[ram(
        code = "Database.Unavailable",
        status = 503,
        message = "cannot connect to {url}: {source}",
        headers("Retry-After" = "30")
    )]
    Database {
        url: &'static str,
        source: std::io::Error,
    },

    /// A body that axum rejects. The response has the status and the message of the rejection: 400, 413, 415 or 422.
    #[ram(transparent, code = "Body.Invalid", status = 400)]
    Body(
        #[from]
        #[ram(status = JsonRejection::status)]
        JsonRejection,
    ),

    #[ram(
        code = "Route.NotFound",
        status = 404,
        message = "No route has this path."
    )]
    NoRoute {
        #[ram(member)]
        path: String,
    },

    #[ram(
        code = "Route.MethodNotAllowed",
        status = 405,
        message = "The route has other methods."
    )]
    MethodNotAllowed,
}

/// A JSON body. With the attribute, a body that axum rejects is an `ApiError`.
#[derive(serde::Deserialize, ToSchema, FromRequest)]
#[from_request(via(Json), rejection(ApiError))]
struct NewUser {
    name: String,
}

static USERS: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Creates a user.
#[utoipa::path(
    post,
    path = "/users",
    request_body = NewUser,
    responses((status = 201, description = "Created"), ErrorResponses<ApiError, Problem>)
)]
async fn create_user(user: NewUser) -> Result<StatusCode, ApiError> {
    InvalidParameter::check("UserName", &user.name).map_err(RamApiError::from)?;
    let mut users = USERS.lock().unwrap_or_else(PoisonError::into_inner);
    let count = users.len() + 1;
    LimitExceeded::User
        .ensure(count)
        .map_err(RamApiError::from)?;
    if !users.insert(user.name) {
        return Err(RamApiError::from(EntityAlreadyExists::User).into());
    }
    Ok(StatusCode::CREATED)
}

/// Returns the name of a user.
#[utoipa::path(
    get,
    path = "/users/{name}",
    params(("name" = String, Path, description = "The name of the user")),
    responses((status = 200, description = "The name", body = String), ErrorResponses<ApiError, Problem>)
)]
async fn get_user(Path(name): Path<String>) -> Result<Json<String>, ApiError> {
    let users = USERS.lock().unwrap_or_else(PoisonError::into_inner);
    let user = users.get(&name).cloned();
    Ok(Json(user.ok_or(RamApiError::from(EntityNotExist::User))?))
}

/// Counts the records of the database. The connection fails, because no database listens on port 1.
#[utoipa::path(
    get,
    path = "/records",
    responses((status = 200, description = "The count", body = u64), ErrorResponses<ApiError, Problem>)
)]
async fn count_records() -> Result<Json<u64>, ApiError> {
    let url = "postgres://root:hunter2@127.0.0.1:1/records";
    TcpStream::connect("127.0.0.1:1").map_err(|source| ApiError::Database { url, source })?;
    Ok(Json(0))
}

/// The OpenAPI document. Its components have each error response once.
#[derive(OpenApi)]
#[openapi(
    info(title = "Users", version = "1.0.0"),
    paths(create_user, get_user, count_records),
    modifiers(&ErrorComponents)
)]
struct Api;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1);
    let address = address.as_deref().unwrap_or("127.0.0.1:0");
    let service = Router::new()
        .route("/users", post(create_user))
        .route("/users/{name}", get(get_user))
        .route("/records", get(count_records))
        .route("/openapi.json", get(async || Json(Api::openapi())))
        .fallback(async |uri: Uri| ApiError::NoRoute {
            path: uri.path().to_owned(),
        })
        .method_not_allowed_fallback(async || ApiError::MethodNotAllowed)
        .layer(DefaultBodyLimit::max(4096));
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, service).await
}
