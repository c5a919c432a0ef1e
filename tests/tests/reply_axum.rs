//! Error types that are responses of axum, over a loopback connection.

mod loopback;

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse as _;
use axum::routing::get;
use loopback::{ApiError, Missing, find_user};
use ram_errors::{ErrorResponse, RamError};
use tokio::net::TcpListener;

async fn user(Path(name): Path<String>) -> Result<String, ApiError> {
    Ok(find_user(&name)?.to_owned())
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

#[tokio::test]
async fn error_types_are_sent_in_their_envelope() {
    let service = serve().await;
    let problem = "application/problem+json";
    let xml = "text/xml;charset=utf-8";
    let user = "EntityNotExist.User";
    let cases = [
        ("/users/eve", 409, problem, "Quota", "too many: 5"),
        (
            "/users/down",
            500,
            problem,
            "Database",
            "An internal error occurred.",
        ),
        ("/users/bob", 404, problem, user, "The user does not exist."),
        ("/items/7", 404, xml, "Missing", "there is no 7"),
    ];
    for (path, status, content_type, code, message) in cases {
        let response = loopback::get(format!("{service}{path}")).await;
        assert_eq!(response.status(), status, "{path}");
        assert_eq!(response.headers()[CONTENT_TYPE], content_type, "{path}");
        let error = ErrorResponse::parse_http(&response).expect(path);
        assert_eq!((error.code(), error.message()), (code, message), "{path}");
        assert!(error.request_id().is_some(), "{path}");
    }
    let response = loopback::get(format!("{service}/users/alice")).await;
    assert_eq!(
        (response.status().as_u16(), &**response.body()),
        (200, "alice")
    );
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
