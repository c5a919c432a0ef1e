//! Responses of handlers of axum, and statuses as types of `http`.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;
use http_body_util::BodyExt as _;
use ram_errors::{
    AccessDeniedDetail, EntityNotExist, Envelope, ErrorReply, ErrorResponse, LimitExceeded,
    Problem, RamApiError, RamError, RamJson, RamXml, UnknownError, code,
};
use serde_json::json;
use tower::ServiceExt as _;

async fn call(app: Router, path: &str) -> Response<String> {
    let request = Request::get(path).body(Body::empty()).expect("a request");
    let Ok(response) = app.oneshot(request).await;
    with_string_body(response).await
}

async fn with_string_body(response: Response<Body>) -> Response<String> {
    let (parts, body) = response.into_parts();
    let body = body.collect().await.expect("a body").to_bytes();
    Response::from_parts(parts, String::from_utf8(body.to_vec()).expect("UTF-8"))
}

/// Applies `?` to two types of errors.
async fn user<F>(Path(name): Path<String>) -> Result<String, ErrorReply<F>> {
    if name == "bob" {
        return Err(RamApiError::NoPermission)?;
    }
    if name != "alice" {
        Err(EntityNotExist::User)?;
    }
    LimitExceeded::User.ensure(100)?;
    Ok(name)
}

/// `{"error": {"type": .., "code": .., "message": ..}}`, the form of many APIs.
struct Nested;

impl Envelope for Nested {
    const CONTENT_TYPE: &'static str = "application/json";

    fn body(response: &ErrorResponse) -> String {
        let kind = match response.status() {
            404 => "not_found",
            400..=499 => "invalid_request_error",
            _ => "api_error",
        };
        json!({"error": {"type": kind, "code": response.code(), "message": response.message()}})
            .to_string()
    }
}

fn app() -> Router {
    Router::new()
        .route("/json/{name}", get(user::<RamJson>))
        .route("/xml/{name}", get(user::<RamXml>))
        .route("/problem/{name}", get(user::<Problem>))
        .route("/nested/{name}", get(user::<Nested>))
}

#[tokio::test]
async fn a_handler_responds_in_its_envelope() {
    let cases = [
        ("/json/carol", 404, "application/json;charset=utf-8"),
        ("/json/bob", 403, "application/json;charset=utf-8"),
        ("/xml/carol", 404, "text/xml;charset=utf-8"),
        ("/xml/bob", 403, "text/xml;charset=utf-8"),
        ("/problem/carol", 404, "application/problem+json"),
        ("/problem/bob", 403, "application/problem+json"),
    ];
    for (path, status, content_type) in cases {
        let response = call(app(), path).await;
        assert_eq!(response.status(), status, "{path}");
        assert_eq!(response.headers()[CONTENT_TYPE], content_type, "{path}");
        let error = ErrorResponse::parse_http(&response).expect(path);
        let expected = if status == 403 {
            ErrorResponse::new(&RamApiError::NoPermission)
        } else {
            ErrorResponse::new(&EntityNotExist::User)
        };
        let id = error.request_id().expect("a request id");
        assert_eq!(error, expected.with_request_id(id), "{path}");
        assert_eq!(error.status_code(), response.status(), "{path}");
    }
    let response = call(app(), "/json/alice").await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.body(), "alice");

    let response = call(app(), "/nested/carol").await;
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
    assert_eq!(
        response.body(),
        r#"{"error":{"code":"EntityNotExist.User","message":"The user does not exist.","type":"not_found"}}"#
    );
}

#[tokio::test]
async fn a_generated_request_id_is_an_upper_case_uuid() {
    let mut ids = Vec::new();
    for path in ["/json/carol", "/json/carol", "/xml/carol", "/problem/carol"] {
        let response = call(app(), path).await;
        let error = ErrorResponse::parse_http(&response).expect(path);
        let id = error.request_id().expect("a request id").to_owned();
        let groups: Vec<_> = id.split('-').map(str::len).collect();
        assert_eq!(groups, [8, 4, 4, 4, 12], "{id}");
        assert!(
            id.chars().all(|c| matches!(c, '0'..='9' | 'A'..='F' | '-')),
            "{id}"
        );
        assert!(!ids.contains(&id), "{id} twice");
        ids.push(id);
    }
    let reply = ErrorReply::<RamJson>::from(EntityNotExist::User).with_request_id("mine");
    let response = with_string_body(reply.into_response()).await;
    assert!(response.body().starts_with(r#"{"RequestId":"mine","#));
}

#[tokio::test]
async fn headers_and_members_are_sent() {
    let detail = AccessDeniedDetail::default().with_auth_action("ram:GetUser");
    let reply = ErrorReply::<RamJson>::from(RamApiError::NoPermission)
        .with_request_id("R")
        .with_host_id("H")
        .with_access_denied_detail(detail)
        .with_member("Quota", 100)
        .with_header("x-acs-request-id", "R")
        .with_header(RETRY_AFTER, HeaderValue::from(30))
        .with_header(WWW_AUTHENTICATE, "Basic")
        .with_header(WWW_AUTHENTICATE, String::from("Bearer"))
        // A value that no header can have is left out.
        .with_header("x bad", "1")
        .with_header("", "1")
        .with_header("x-bad", "a\r\nx-injected: 1");
    let response = with_string_body(reply.into_response()).await;
    let headers = response.headers();
    assert_eq!(headers["x-acs-request-id"], "R");
    assert_eq!(headers[RETRY_AFTER], "30");
    let authenticate: Vec<_> = headers.get_all(WWW_AUTHENTICATE).iter().collect();
    assert_eq!(authenticate, ["Basic", "Bearer"]);
    let mut names: Vec<_> = headers.keys().map(HeaderName::as_str).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "content-type",
            "retry-after",
            "www-authenticate",
            "x-acs-request-id"
        ]
    );
    assert_eq!(
        response.body(),
        include_str!("../data/bodies/no_permission_with_quota.json").trim_end()
    );

    let reply = ErrorReply::<RamJson>::from(EntityNotExist::User)
        .with_header("content-type", "application/vnd.ram+json");
    let response = reply.into_response();
    let types: Vec<_> = response.headers().get_all(CONTENT_TYPE).iter().collect();
    assert_eq!(types, ["application/vnd.ram+json"]);
}

#[test]
fn the_error_is_kept_in_the_extensions() {
    let reply: ErrorReply = RamApiError::NoPermission.into();
    assert_eq!(reply.error().code(), "NoPermission");
    assert!(format!("{reply:?}").contains("NoPermission"));
    let response = reply.into_response();
    let error = response
        .extensions()
        .get::<Arc<dyn RamError + Send + Sync>>()
        .expect("the error");
    assert_eq!(error.code(), "NoPermission");
}

#[test]
fn a_reply_is_converted_to_a_response_of_http() {
    let response = ErrorReply::<Problem>::from(RamApiError::NoPermission)
        .with_header(RETRY_AFTER, "30")
        .with_request_id("R")
        .into_http();
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
    assert_eq!(response.headers()[RETRY_AFTER], "30");
    let error = response
        .extensions()
        .get::<Arc<dyn RamError + Send + Sync>>();
    assert_eq!(error.expect("the error").code(), "NoPermission");
    let expected = ErrorResponse::new(&RamApiError::NoPermission).with_request_id("R");
    assert_eq!(ErrorResponse::parse_http(&response), Ok(expected));
}

#[test]
fn a_reply_displays_the_whole_message_for_logs() {
    #[derive(Debug, RamError)]
    #[ram(code = "Storage", status = 500, message = "no connection to {0}")]
    struct Storage(&'static str);

    let reply = ErrorReply::<RamJson>::from(Storage("db"));
    assert_eq!(reply.to_string(), "no connection to db");
    assert!(!reply.into_http().body().contains("db"));
}

#[test]
fn a_reply_is_created_from_any_error() {
    fn reply(error: impl RamError + Send + Sync + 'static) -> u16 {
        let reply: ErrorReply = error.into();
        reply.error().status()
    }
    let shared: Arc<dyn RamError + Send + Sync> = Arc::new(EntityNotExist::User);
    assert_eq!(reply(shared), 404);
    assert_eq!(reply(Box::new(EntityNotExist::User)), 404);
    // An `ErrorReply` does not make a `Result` larger.
    assert_eq!(size_of::<ErrorReply>(), size_of::<usize>());
}

#[derive(Debug, RamError)]
#[ram(
    code = "Relayed",
    status = 502,
    message = "the service responded with {status}",
    public
)]
struct Relayed {
    #[ram(status)]
    status: StatusCode,
}

#[tokio::test]
async fn the_status_is_taken_from_the_value() {
    let cases = [
        (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND),
        (
            StatusCode::SERVICE_UNAVAILABLE,
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        (StatusCode::OK, StatusCode::BAD_GATEWAY),
        (
            StatusCode::from_u16(999).expect("a status"),
            StatusCode::BAD_GATEWAY,
        ),
    ];
    for (received, expected) in cases {
        let error = Relayed { status: received };
        assert_eq!(error.http_status(), expected);
        let response = ErrorReply::<Problem>::from(error).into_response();
        assert_eq!(response.status(), expected);
    }
    // A status of success is replaced by 500, and the message of the error is not sent.
    for status in [0, 99, 100, 200, 299, 600, 999, 1000, u16::MAX] {
        let error = UnknownError::new("Odd", status, "secret");
        let response = ErrorReply::<Problem>::from(error).into_response();
        let response = with_string_body(response).await;
        assert_eq!(response.status(), 500, "{status}");
        assert!(!response.body().contains("secret"), "{}", response.body());
        assert!(
            response
                .body()
                .contains(r#""status":500,"detail":"An internal error occurred.""#),
            "{}",
            response.body()
        );
    }
}

#[test]
fn statuses_are_converted_to_http_types() {
    const USERS: &ram_errors::ErrorSpec = code!(RamApiError, "LimitExceeded.User");
    assert_eq!(USERS.status_code(), StatusCode::CONFLICT);
    let error: &dyn RamError = &LimitExceeded::User;
    assert_eq!(error.http_status(), StatusCode::CONFLICT);
    assert_eq!(
        UnknownError::new("Odd", 0, "").http_status(),
        StatusCode::INTERNAL_SERVER_ERROR
    );
    let response = Response::builder()
        .status(StatusCode::BAD_GATEWAY)
        .header(CONTENT_TYPE, b"text/\xff".as_slice())
        .body("<html>")
        .expect("a response");
    let error = ErrorResponse::parse_http(&response).expect_err("HTML");
    assert_eq!(error.status_code(), StatusCode::BAD_GATEWAY);
}

#[test]
fn more_headers_than_a_response_can_have_are_left_out() {
    // `HeaderMap::append` panics if the map has more headers than it can contain.
    let reply = (0..40_000).fold(
        ErrorReply::<RamJson>::from(EntityNotExist::User),
        |reply, index| reply.with_header(format!("x-{index}"), "1"),
    );
    let response = reply.into_response();
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    assert_eq!(response.headers()["x-0"], "1");
    assert!(response.headers().len() < 40_000);
}

/// An envelope whose content type no header can have.
struct Broken;

impl Envelope for Broken {
    const CONTENT_TYPE: &'static str = "a\nb";

    fn body(_: &ErrorResponse) -> String {
        String::new()
    }
}

#[test]
fn an_envelope_with_an_invalid_content_type_is_sent_without_it() {
    let response = ErrorReply::<Broken>::from(EntityNotExist::User).into_response();
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    assert!(response.headers().get(CONTENT_TYPE).is_none());
}
