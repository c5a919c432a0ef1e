//! `reply = Envelope`: the type as the response of axum and actix-web.

use std::fmt::{Debug, Display};

use actix_web::ResponseError as _;
use axum::response::IntoResponse;
use ram_errors::{Envelope, ErrorResponse, Problem, RamApiError, RamError};

#[derive(Debug, RamError)]
#[ram(reply = Problem, rename_all = "snake_case", headers("Cache-Control" = "no-store"))]
enum ApiError {
    #[ram(transparent)]
    Ram(#[from] RamApiError),
    #[ram(status = 429, message = "wait", title = "Slow down")]
    Throttled {
        #[ram(member = "retryAfter", header = "Retry-After")]
        seconds: u64,
    },
    #[ram(status = 500, message = "cannot connect to {dsn}")]
    Store { dsn: &'static str },
}

#[derive(Debug, RamError)]
#[ram(code = "Struct", status = 404, reply = ram_errors::RamXml)]
struct Struct;

struct Plain;

impl Envelope for Plain {
    const CONTENT_TYPE: &'static str = "text/plain";

    fn body(response: &ErrorResponse) -> String {
        response.code().to_owned()
    }
}

#[derive(Debug, RamError)]
#[ram(code = "Generic", status = 400, message = "{0}", reply = Plain)]
struct Generic<T: Debug, const N: usize>(T)
where
    T: Clone;

/// The generated code compiles where names of the standard library have other meanings.
mod shadowed {
    #![expect(dead_code, reason = "the types are tested by being compiled")]

    use ram_errors::{Problem, RamError};

    struct Send;
    struct From;
    struct String;

    #[derive(Debug, RamError)]
    #[ram(code = "A", status = 400, reply = Problem)]
    pub(crate) struct Error;
}

async fn axum_response(error: impl IntoResponse) -> (u16, String, String) {
    let response = error.into_response();
    let status = response.status().as_u16();
    let content_type = response.headers()["content-type"]
        .to_str()
        .unwrap()
        .to_owned();
    let body = axum::body::to_bytes(response.into_body(), usize::MAX)
        .await
        .unwrap();
    (
        status,
        content_type,
        String::from_utf8(body.to_vec()).unwrap(),
    )
}

#[tokio::test]
async fn types_are_responses_in_their_envelope() {
    let (status, content_type, body) = axum_response(ApiError::Throttled { seconds: 30 }).await;
    assert_eq!((status, &*content_type), (429, Problem::CONTENT_TYPE));
    assert!(
        body.starts_with(r#"{"type":"about:blank","title":"Slow down","status":429"#),
        "{body}"
    );
    assert!(
        body.contains(r#""code":"throttled""#) && body.contains(r#""retryAfter":30"#),
        "{body}"
    );

    let (status, _, body) = axum_response(ApiError::Store { dsn: "secret" }).await;
    assert_eq!(status, 500);
    assert!(!body.contains("secret"), "{body}");

    let (status, _, body) = axum_response(ApiError::from(RamApiError::NoPermission)).await;
    assert_eq!(status, 403);
    assert!(body.contains(r#""code":"NoPermission""#), "{body}");

    let (status, content_type, _) = axum_response(Struct).await;
    assert_eq!((status, &*content_type), (404, "text/xml;charset=utf-8"));

    let response = axum_response(Generic::<_, 3>("a")).await;
    assert_eq!(
        response,
        (400, "text/plain".to_owned(), "Generic".to_owned())
    );

    let (status, ..) = axum_response(shadowed::Error).await;
    assert_eq!(status, 400);
}

#[test]
fn headers_are_sent_by_both_frameworks() {
    let error = ApiError::Throttled { seconds: 30 };
    let response = error.error_response();
    assert_eq!(response.status().as_u16(), 429);
    assert_eq!(response.headers().get("retry-after").unwrap(), "30");
    assert_eq!(response.headers().get("cache-control").unwrap(), "no-store");

    let response = error.into_response();
    assert_eq!(response.headers()["retry-after"], "30");
    assert_eq!(response.headers()["cache-control"], "no-store");
}

#[test]
fn handlers_return_the_type_without_a_wrapper() {
    async fn handler() -> Result<&'static str, ApiError> {
        Err(RamApiError::NoPermission)?
    }

    let _: axum::Router = axum::Router::new().route("/", axum::routing::get(handler));
    let _ = actix_web::web::get().to(handler);
}

/// The bounds of the generic type concern only its parameters.
fn _is_response<T: Debug + Display + Clone + Send + Sync + 'static>(
    error: Generic<T, 1>,
) -> impl IntoResponse {
    error
}
