//! Error types that are responses of axum, over a loopback connection.

use std::fmt::{Debug, Display};
use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse as _;
use axum::routing::get;
use ram_errors::{EntityNotExist, ErrorResponse, Problem, RamApiError, RamError, RamXml};
use tokio::net::TcpListener;

#[derive(Debug, RamError)]
enum ApiError {
    #[ram(code = "Quota", status = 409, message = "too many: {limit}", limit = 5)]
    Quota,

    #[ram(code = "Database", status = 500, message = "no connection to {dsn}")]
    Database { dsn: String },

    #[ram(transparent)]
    Ram(#[from] RamApiError),
}

ram_errors::__reply! { [] [ApiError] [] [Problem] }

#[derive(Debug, RamError)]
#[ram(code = "Missing", status = 404, message = "there is no {0}")]
struct Missing<T>(T);

ram_errors::__reply! { [<T: Display>] [Missing<T>] [T: Debug,] [RamXml] }

async fn user(Path(name): Path<String>) -> Result<String, ApiError> {
    match &*name {
        "alice" => Ok(name),
        "eve" => Err(ApiError::Quota),
        "down" => Err(ApiError::Database {
            dsn: "postgres://root:secret@db".to_owned(),
        }),
        _ => Err(RamApiError::from(EntityNotExist::User))?,
    }
}

async fn item(Path(id): Path<u64>) -> Result<String, Missing<u64>> {
    Err(Missing(id))
}

async fn serve() -> String {
    let app = Router::new()
        .route("/users/{name}", get(user))
        .route("/items/{id}", get(item));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, app).await });
    format!("http://{address}")
}

/// The status, content type and body of a response.
async fn get_url(url: String) -> (u16, String, String) {
    tokio::task::spawn_blocking(move || get_url_blocking(&url))
        .await
        .expect("a response")
}

fn get_url_blocking(url: &str) -> (u16, String, String) {
    let agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .build()
        .new_agent();
    let mut response = agent.get(url).call().expect("a response");
    let content_type = response.headers()[CONTENT_TYPE].to_str().expect("ASCII");
    let content_type = content_type.to_owned();
    let body = response.body_mut().read_to_string().expect("UTF-8");
    (response.status().as_u16(), content_type, body)
}

#[tokio::test]
async fn error_types_are_sent_in_their_envelope() {
    let service = serve().await;
    let cases = [
        ("/users/eve", 409, "Quota", "too many: 5"),
        (
            "/users/down",
            500,
            "Database",
            "An internal error occurred.",
        ),
        (
            "/users/bob",
            404,
            "EntityNotExist.User",
            "The user does not exist.",
        ),
        ("/items/7", 404, "Missing", "there is no 7"),
    ];
    for (path, status, code, message) in cases {
        let (actual, content_type, body) = get_url(format!("{service}{path}")).await;
        assert_eq!(actual, status, "{path}");
        let expected = if path.starts_with("/items") {
            "text/xml;charset=utf-8"
        } else {
            "application/problem+json"
        };
        assert_eq!(content_type, expected, "{path}");
        let error = ErrorResponse::parse(status, Some(&content_type), body.as_bytes());
        let error = error.expect(path);
        assert_eq!((error.code(), error.message()), (code, message), "{path}");
        assert!(error.request_id().is_some(), "{path}");
    }
    let (status, _, body) = get_url(format!("{service}/users/alice")).await;
    assert_eq!((status, &*body), (200, "alice"));
}

#[test]
fn middleware_finds_the_error_in_the_extensions() {
    let dsn = "db".to_owned();
    let response = ApiError::Database { dsn }.into_response();
    let error = response
        .extensions()
        .get::<Arc<dyn RamError + Send + Sync>>();
    let error = error.expect("the error");
    assert_eq!(error.to_string(), "no connection to db");
}
