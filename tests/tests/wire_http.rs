//! Responses of `http`: their bodies, `Retry-After`, and a received response as an error.

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::response::IntoResponse as _;
use http::{HeaderValue, Response};
use http_body_util::BodyExt as _;
use ram_errors::{
    EntityNotExist, ErrorReply, ErrorResponse, ParseError, RamApiError, RamError, RamJson,
    UnknownError,
};

const BODY: &str = r#"{"Code":"Busy","Message":"m"}"#;

#[test]
fn any_body_that_is_bytes_is_parsed() {
    fn code(body: impl AsRef<[u8]>) -> String {
        let response = Response::builder()
            .status(409)
            .body(body)
            .expect("a response");
        let from_response = ErrorResponse::parse_http(&response).expect("JSON");
        let (parts, body) = response.into_parts();
        let from_parts = ErrorResponse::parse_http_parts(&parts, body).expect("JSON");
        assert_eq!(from_parts, from_response);
        assert_eq!(from_response.status_code(), 409);
        from_response.code().to_owned()
    }
    assert_eq!(code(BODY), "Busy");
    assert_eq!(code(String::from(BODY)), "Busy");
    assert_eq!(code(BODY.as_bytes()), "Busy");
    assert_eq!(code(Vec::from(BODY)), "Busy");
    assert_eq!(code(axum::body::Bytes::from(BODY)), "Busy");
    assert_eq!(code(Arc::<[u8]>::from(BODY.as_bytes())), "Busy");
}

#[test]
fn the_content_type_of_parts_is_parsed() {
    let response = Response::builder()
        .header("content-type", "application/problem+json")
        .body(r#"{"code":"A","Code":"B"}"#)
        .expect("a response");
    let (parts, body) = response.into_parts();
    let response = ErrorResponse::parse_http_parts(&parts, body).expect("JSON");
    assert_eq!(response.code(), "A");
}

/// Returns the duration in the header, after it checks that a response and a parse error have the same one.
fn retry_after(value: &[u8]) -> Option<Duration> {
    let response = |body| {
        Response::builder()
            .status(503)
            .header(
                "retry-after",
                HeaderValue::from_bytes(value).expect("a value"),
            )
            .body(body)
            .expect("a response")
    };
    let parsed = ErrorResponse::parse_http(&response(BODY)).expect("JSON");
    let error = ErrorResponse::parse_http(&response("<html>")).expect_err("HTML");
    let (first, second) = (parsed.retry_after(), error.retry_after());
    let difference = first
        .unwrap_or_default()
        .abs_diff(second.unwrap_or_default());
    assert!(difference < Duration::from_secs(5) && first.is_some() == second.is_some());
    first
}

#[test]
fn retry_after_is_a_number_of_seconds() {
    let cases: [(&str, Option<u64>); 17] = [
        ("0", Some(0)),
        ("1", Some(1)),
        ("120", Some(120)),
        ("007", Some(7)),
        ("18446744073709551615", Some(u64::MAX)),
        ("99999999999999999999999", Some(u64::MAX)),
        ("", None),
        ("+1", None),
        ("-1", None),
        ("1.5", None),
        ("1e3", None),
        ("0x10", None),
        ("1 s", None),
        ("soon", None),
        ("1, 2", None),
        ("2026-01-01T00:00:00Z", None),
        ("Fri, 32 Dec 1999 23:59:59 GMT", None),
    ];
    for (value, seconds) in cases {
        assert_eq!(
            retry_after(value.as_bytes()),
            seconds.map(Duration::from_secs),
            "{value}"
        );
    }
    assert_eq!(retry_after("\u{661}".as_bytes()), None);
    assert_eq!(retry_after(b"\xff"), None);
}

#[test]
fn retry_after_is_a_date() {
    for past in [
        "Fri, 31 Dec 1999 23:59:59 GMT",
        "Friday, 31-Dec-99 23:59:59 GMT",
        "Fri Dec 31 23:59:59 1999",
    ] {
        assert_eq!(retry_after(past.as_bytes()), Some(Duration::ZERO), "{past}");
    }
    let future = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(600));
    let wait = retry_after(future.as_bytes()).expect(&future);
    assert!((590..=600).contains(&wait.as_secs()), "{wait:?}");
}

#[test]
fn without_the_header_there_is_no_retry_after() {
    let response = ErrorResponse::parse(503, None, BODY.as_bytes()).expect("JSON");
    assert_eq!(response.retry_after(), None);
    let error = ErrorResponse::parse(503, None, b"busy").expect_err("no format");
    assert_eq!(error.retry_after(), None);
    assert_eq!(
        ErrorResponse::new(&RamApiError::Inactive).retry_after(),
        None
    );
}

fn received(status: u16, body: &str) -> ErrorResponse {
    ErrorResponse::parse(status, None, body.as_bytes()).expect(body)
}

#[test]
fn a_response_is_displayed_on_one_line() {
    let cases = [
        (
            r#"{"Code":"EntityNotExist.User","Message":"account not exists","RequestId":"FC9D48BC"}"#,
            "EntityNotExist.User (404): account not exists [request id FC9D48BC]",
        ),
        (r#"{"Code":"A","Message":"m"}"#, "A (404): m"),
        (r#"{"Code":"A","RequestId":"R"}"#, "A (404) [request id R]"),
        (r#"{"Code":"A"}"#, "A (404)"),
        (
            r#"{"Code":"A\u0000B","Message":"a\r\nFORGED \u001b[2J\u202e中","RequestId":"\u2028"}"#,
            r"A\u{0}B (404): a\r\nFORGED \u{1b}[2J\u{202e}中 [request id \u{2028}]",
        ),
    ];
    for (body, expected) in cases {
        let response = received(404, body);
        assert_eq!(response.to_string(), expected);
        assert!(!format!("{response:?}").contains(['\u{1b}', '\u{202e}', '\n', '\u{2028}']));
    }
}

fn fails(status: u16, body: &str) -> Result<(), Box<dyn Error + Send + Sync>> {
    Err(ErrorResponse::parse(status, None, body.as_bytes())?.into())
}

#[test]
fn a_client_returns_a_response_as_an_error() {
    let error = fails(404, r#"{"Code":"A","Message":"m"}"#).expect_err("an error");
    let response = error.downcast_ref::<ErrorResponse>().expect("a response");
    assert_eq!(response.code(), "A");
    let error = fails(404, "<html>").expect_err("an error");
    assert!(error.is::<ParseError>());

    let response: Box<dyn RamError + Send + Sync> = Box::new(received(409, BODY));
    assert_eq!((response.code(), response.status()), ("Busy", 409));
    assert!(response.spec().is_none());
    assert_eq!(response.public_message().to_string(), "m");
}

#[derive(Debug, RamError)]
enum ClientError {
    #[ram(transparent, code = "Upstream", status = 502)]
    Upstream(#[from] ErrorResponse),
}

#[test]
fn a_response_is_the_source_of_an_error() {
    let error = ClientError::from(received(500, r#"{"Code":"A","Message":"secret"}"#));
    assert_eq!(error.to_string(), "A (500): secret");
    assert!(!error.public_message().to_string().contains("secret"));
}

#[tokio::test]
async fn the_guard_replaces_the_message_of_a_relayed_response() {
    let cases = [
        (404, 404, "secret"),
        (500, 500, "An internal error occurred."),
        (503, 503, "Service Unavailable"),
        (200, 500, "An internal error occurred."),
        (600, 500, "An internal error occurred."),
        (0, 500, "An internal error occurred."),
    ];
    for (status, sent, message) in cases {
        let body = r#"{"Code":"Odd","Message":"secret","RequestId":"theirs","dsn":"hidden","AccessDeniedDetail":{"AuthAction":"hidden"}}"#;
        let response = received(status, body);
        let relayed = ErrorResponse::new(&response);
        assert_eq!(
            (relayed.code(), relayed.status(), relayed.message()),
            ("Odd", sent, message)
        );
        assert_eq!(relayed.members().count(), 0);
        assert_eq!((relayed.request_id(), relayed.retry_after()), (None, None));

        let reply = ErrorReply::<RamJson>::from(response).into_response();
        assert_eq!(reply.status(), sent);
        let bytes = reply
            .into_body()
            .collect()
            .await
            .expect("a body")
            .to_bytes();
        let body = String::from_utf8(bytes.to_vec()).expect("UTF-8");
        assert!(
            body.contains(message) && !body.contains("hidden") && !body.contains("theirs"),
            "{body}"
        );
    }
}

#[test]
fn a_response_to_an_own_error_is_relayed_as_that_error() {
    let own = ErrorResponse::new(&EntityNotExist::User);
    let again = ErrorResponse::new(&own);
    assert_eq!((again.code(), again.message()), (own.code(), own.message()));
    let unknown = ErrorResponse::new(&UnknownError::new("A", 503, "secret"));
    assert_eq!(ErrorResponse::new(&unknown), unknown);
}
