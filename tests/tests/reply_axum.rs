//! Error types that are responses of axum, over a loopback connection.

mod loopback;

use std::sync::Arc;

use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Path};
use axum::response::IntoResponse as _;
use axum::routing::{get, post};
use axum::{Json, Router};
use loopback::{ApiError, Missing, find_user};
use ram_errors::{ErrorResponse, Problem, RamError};
use serde::Deserialize;
use tokio::net::TcpListener;
use ureq::http::Request;

async fn user(Path(name): Path<String>) -> Result<String, ApiError> {
    Ok(find_user(&name)?.to_owned())
}

async fn item(Path(id): Path<u64>) -> Result<String, Missing<u64>> {
    Err(Missing(id))
}

/// Errors that axum causes.
#[derive(Debug, RamError)]
#[ram(reply = Problem)]
enum RequestError {
    #[ram(transparent, code = "Body.Invalid", status = 400)]
    Body(
        #[from]
        #[ram(status = JsonRejection::status)]
        JsonRejection,
    ),
    #[ram(transparent, code = "Path.Invalid", status = 404)]
    Path(
        #[from]
        #[ram(status = PathRejection::status)]
        PathRejection,
    ),
    #[ram(code = "Route.NotFound", status = 404)]
    NoRoute,
    #[ram(code = "Route.MethodNotAllowed", status = 405)]
    MethodNotAllowed,
}

#[derive(Deserialize, FromRequest)]
#[from_request(via(Json), rejection(RequestError))]
struct Body {
    name: String,
}

#[derive(Deserialize, FromRequestParts)]
#[from_request(via(Path), rejection(RequestError))]
struct Number {
    number: u8,
}

async fn echo(number: Number, body: Body) -> String {
    format!("{} {}", number.number, body.name)
}

/// Extracts two parameters from the path of a route that has one.
async fn broken(numbers: Result<Path<(u8, u8)>, PathRejection>) -> Result<String, RequestError> {
    let Path((one, other)) = numbers?;
    Ok(format!("{one} {other}"))
}

async fn serve() -> String {
    let app = Router::new()
        .route("/users/{name}", get(user))
        .route("/items/{id}", get(item))
        .route("/echo/{number}", post(echo))
        .route("/broken/{number}", post(broken))
        .fallback(async || RequestError::NoRoute)
        .method_not_allowed_fallback(async || RequestError::MethodNotAllowed)
        .layer(DefaultBodyLimit::max(64));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, app).await });
    format!("http://{address}")
}

#[tokio::test]
async fn error_types_are_sent_in_their_envelope() {
    loopback::check(&serve().await).await;
}

#[test]
fn middleware_finds_the_error_in_the_extensions() {
    let dsn = "db".to_owned();
    let response = ApiError::Database { dsn, incident: 1 }.into_response();
    let error = response
        .extensions()
        .get::<Arc<dyn RamError + Send + Sync>>();
    let error = error.expect("the error");
    assert_eq!(error.to_string(), "no connection to db");
}

#[tokio::test]
async fn rejections_keep_their_status_and_have_a_body() {
    let service = serve().await;
    let json = "application/json";
    let ok = r#"{"name":"a"}"#;
    let long = format!(r#"{{"name":"{}"}}"#, "a".repeat(64));
    let cases = [
        ("POST", "/echo/1", json, ok, 200, ""),
        ("POST", "/echo/1", "text/plain", ok, 415, "Body.Invalid"),
        ("POST", "/echo/1", json, "{", 400, "Body.Invalid"),
        ("POST", "/echo/1", json, "{}", 422, "Body.Invalid"),
        ("POST", "/echo/1", json, &*long, 413, "Body.Invalid"),
        ("POST", "/echo/x", json, ok, 400, "Path.Invalid"),
        // The guard replaces the message of a 5xx.
        ("POST", "/broken/1", json, ok, 500, "Path.Invalid"),
        ("POST", "/other", json, ok, 404, "Route.NotFound"),
        ("PUT", "/echo/1", json, ok, 405, "Route.MethodNotAllowed"),
    ];
    for (method, path, content_type, body, status, code) in cases {
        let request = Request::builder()
            .method(method)
            .uri(format!("{service}{path}"))
            .header("content-type", content_type)
            .body(body.to_owned())
            .expect("a request");
        let response = loopback::send(request).await;
        assert_eq!(response.status(), status, "{path} {body}");
        if status == 200 {
            assert_eq!(response.body(), "1 a");
            continue;
        }
        let content_type = &response.headers()["content-type"];
        assert_eq!(content_type, "application/problem+json", "{path} {body}");
        let error = ErrorResponse::parse_http(&response).expect(path);
        assert_eq!(error.code(), code, "{path} {body}");
        let is_guarded = error.message() == "An internal error occurred.";
        assert_eq!(is_guarded, status == 500, "{error}");
    }
}
