//! Data of the value in the response: members, headers, and the spec of the value.

use axum::response::IntoResponse as _;
use http::StatusCode;
use ram_errors::{Envelope, ErrorReply, ErrorResponse, Problem, RamError, RamXml, UnknownError};
use serde::Serialize;
use serde_json::{Value, json};

#[derive(Debug, Serialize)]
struct Violation {
    field: &'static str,
    limit: Option<u8>,
}

#[derive(Debug, RamError)]
#[ram(status = 400, headers("Cache-Control" = "no-store", "WWW-Authenticate" = "Basic"))]
enum ApiError {
    #[ram(code = "Throttled", status = 429, message = "wait")]
    Throttled {
        #[ram(member = "retryAfter", header = "Retry-After")]
        seconds: u64,
        #[ram(member)]
        quota_name: String,
        #[expect(dead_code, reason = "no body has the field")]
        hidden: &'static str,
    },
    #[ram(code = "Invalid")]
    Invalid(
        #[ram(member = "violations")] Vec<Violation>,
        #[ram(member = "hint")] Option<&'static str>,
    ),
    #[ram(
        code = "NotAuthenticated",
        status = 401,
        headers("www-authenticate" = "Bearer", "WWW-Authenticate" = "Digest")
    )]
    NotAuthenticated,
    #[ram(code = "Raw")]
    Raw {
        #[ram(member)]
        r#match: bool,
        #[ram(header = "X-Trace")]
        trace: Option<String>,
        #[ram(header = "Cache-Control")]
        cache: Option<&'static str>,
    },
    #[ram(code = "Store", status = 500, message = "cannot connect to {dsn}")]
    Store {
        dsn: String,
        #[ram(member)]
        incident: u32,
    },
}

fn throttled() -> ApiError {
    ApiError::Throttled {
        seconds: 30,
        quota_name: "users".to_owned(),
        hidden: "secret",
    }
}

fn raw(trace: Option<&str>, cache: Option<&'static str>) -> ApiError {
    ApiError::Raw {
        r#match: true,
        trace: trace.map(str::to_owned),
        cache,
    }
}

#[derive(Debug, RamError)]
enum Outer {
    #[ram(transparent)]
    Api(#[from] ApiError),
    #[ram(transparent, message = "in {tenant}")]
    Tenant {
        source: ApiError,
        #[ram(member, header = "X-Tenant")]
        tenant: &'static str,
        #[ram(member = "retryAfter", header = "retry-after")]
        later: u64,
    },
    #[ram(transparent)]
    Boxed(Box<Outer>),
    #[ram(transparent, code = "Io", status = 500)]
    Io(
        #[source] std::io::Error,
        #[ram(member = "path")] &'static str,
    ),
    #[ram(other)]
    Unknown(UnknownError),
}

fn members(error: &dyn RamError) -> Value {
    let response = ErrorResponse::new(error);
    let members = response.members();
    members
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn headers(error: &dyn RamError) -> Vec<(String, String)> {
    let response = ErrorResponse::new(error);
    let headers = response.headers();
    headers
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

#[test]
fn fields_are_members_of_every_body() {
    let response = ErrorResponse::new(&throttled());
    assert_eq!(
        response.to_json(),
        r#"{"Code":"Throttled","Message":"wait","retryAfter":30,"quota_name":"users"}"#,
    );
    assert_eq!(
        response.to_problem(),
        r#"{"type":"about:blank","title":"Too Many Requests","status":429,"detail":"wait","code":"Throttled","retryAfter":30,"quota_name":"users"}"#,
    );
    assert!(RamXml::body(&response).ends_with(
        "<Message>wait</Message><retryAfter>30</retryAfter><quota_name>users</quota_name></Error>"
    ));
}

#[test]
fn members_are_serialized() {
    let violations = vec![
        Violation {
            field: "name",
            limit: Some(64),
        },
        Violation {
            field: "id",
            limit: None,
        },
    ];
    let cases: [(&dyn RamError, Value); 6] = [
        (
            &ApiError::Invalid(violations, None),
            json!({"violations": [{"field": "name", "limit": 64}, {"field": "id", "limit": null}], "hint": null}),
        ),
        (&raw(None, None), json!({"match": true})),
        (&ApiError::NotAuthenticated, json!({})),
        // The message of a 5xx is not sent. Its member is sent.
        (
            &ApiError::Store {
                dsn: "secret".to_owned(),
                incident: 7,
            },
            json!({"incident": 7}),
        ),
        (
            &Outer::Io(std::io::Error::other("disk"), "/tmp"),
            json!({"path": "/tmp"}),
        ),
        (&Outer::Unknown(UnknownError::new("A", 404, "a")), json!({})),
    ];
    for (error, expected) in cases {
        assert_eq!(members(error), expected, "{error:?}");
    }
}

#[test]
fn an_added_member_replaces_the_member_of_a_field() {
    let response = ErrorResponse::new(&throttled()).with_member("retryAfter", 5);
    let members: Vec<_> = response.members().map(|(name, _)| name).collect();
    assert_eq!(members, ["retryAfter", "quota_name"]);
    assert!(response.to_json().contains(r#""retryAfter":5"#));
}

#[test]
fn headers_are_taken_from_the_code_and_from_fields() {
    type Case<'a> = (&'a dyn RamError, &'a [(&'a str, &'a str)]);
    let cases: [Case<'_>; 5] = [
        (
            &throttled(),
            &[
                ("Cache-Control", "no-store"),
                ("WWW-Authenticate", "Basic"),
                ("Retry-After", "30"),
            ],
        ),
        // Headers of the variant replace headers of the enum with the same name.
        (
            &ApiError::NotAuthenticated,
            &[
                ("www-authenticate", "Bearer"),
                ("WWW-Authenticate", "Digest"),
                ("Cache-Control", "no-store"),
            ],
        ),
        (
            &raw(None, None),
            &[("Cache-Control", "no-store"), ("WWW-Authenticate", "Basic")],
        ),
        (
            &raw(Some("a"), Some("max-age=1")),
            &[
                ("WWW-Authenticate", "Basic"),
                ("X-Trace", "a"),
                ("Cache-Control", "max-age=1"),
            ],
        ),
        (&Outer::Io(std::io::Error::other("disk"), "/tmp"), &[]),
    ];
    for (error, expected) in cases {
        let actual = headers(error);
        let actual: Vec<_> = actual
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        assert_eq!(actual, expected, "{error:?}");
    }
}

#[test]
fn data_passes_through_transparent_variants() {
    let outer = Outer::from(throttled());
    assert_eq!(members(&outer), members(&throttled()));
    assert_eq!(headers(&outer), headers(&throttled()));

    let boxed = Outer::Boxed(Box::new(Outer::from(throttled())));
    assert_eq!(members(&boxed), members(&throttled()));
    assert_eq!(members(&std::sync::Arc::new(boxed)), members(&throttled()));

    let erased: Box<dyn RamError + Send + Sync> = Box::new(throttled());
    assert_eq!(members(&*erased), members(&throttled()));
}

#[test]
fn the_outer_value_replaces_data_of_the_inner_one() {
    let outer = Outer::Tenant {
        source: throttled(),
        tenant: "a",
        later: 60,
    };
    assert_eq!(
        members(&outer),
        json!({"retryAfter": 60, "quota_name": "users", "tenant": "a"}),
    );
    assert_eq!(
        headers(&outer)[2..],
        [
            ("X-Tenant".to_owned(), "a".to_owned()),
            ("retry-after".to_owned(), "60".to_owned())
        ],
    );
}

#[test]
fn a_reply_sends_the_headers() {
    let response = ErrorReply::<Problem>::from(throttled()).into_response();
    assert_eq!(response.headers()["retry-after"], "30");
    assert_eq!(response.headers()["cache-control"], "no-store");

    let erased: Box<dyn RamError + Send + Sync> = Box::new(ApiError::NotAuthenticated);
    let response = ErrorReply::<Problem>::from(erased).into_response();
    let challenges: Vec<_> = response
        .headers()
        .get_all("www-authenticate")
        .iter()
        .collect();
    assert_eq!(challenges, ["Bearer", "Digest"]);
}

#[test]
fn a_value_that_no_header_can_have_is_left_out() {
    for value in ["a\r\nSet-Cookie: b", "\0", "\u{7f}"] {
        let response = ErrorReply::<Problem>::from(raw(Some(value), None)).into_response();
        assert!(!response.headers().contains_key("x-trace"), "{value:?}");
        assert!(!response.headers().contains_key("set-cookie"), "{value:?}");
        assert_eq!(response.status(), 400);
    }
}

/// A type whose `Display` and `Serialize` fail.
#[derive(Debug)]
struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("partly")?;
        Err(std::fmt::Error)
    }
}

impl Serialize for Broken {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("broken"))
    }
}

#[derive(Debug, RamError)]
#[ram(code = "Generic", status = 400)]
struct Generic<H, M> {
    #[ram(header = "X-Value")]
    header: H,
    #[ram(header = "X-Optional")]
    optional: Option<H>,
    #[ram(member)]
    member: M,
}

#[test]
fn values_whose_serialization_fails_are_left_out() {
    let error = Generic {
        header: Broken,
        optional: Some(Broken),
        member: Broken,
    };
    assert!(headers(&error).is_empty());
    assert_eq!(members(&error), json!({}));
}

#[test]
fn generic_fields_have_data() {
    let error = Generic {
        header: 1,
        optional: None,
        member: vec!["a"],
    };
    assert_eq!(headers(&error), [("X-Value".to_owned(), "1".to_owned())]);
    assert_eq!(members(&error), json!({"member": ["a"]}));
    let error = Generic {
        header: "a",
        optional: Some("b"),
        member: (),
    };
    assert_eq!(headers(&error).len(), 2);
}

#[derive(Debug, RamError)]
#[ram(code = "HE_02", status = 400, props(kind = "api"))]
enum SharedCode {
    Api,
    #[ram(props(kind = "invalid_request"))]
    InvalidRequest,
    #[ram(transparent)]
    Inner(ApiError),
}

struct Kind;

impl Envelope for Kind {
    const CONTENT_TYPE: &'static str = "text/plain";

    fn body(response: &ErrorResponse) -> String {
        let kind = response.spec().and_then(|spec| spec.prop("kind"));
        kind.unwrap_or("none").to_owned()
    }
}

#[test]
fn an_envelope_reads_the_spec_of_the_value() {
    let cases: [(&dyn RamError, &str); 5] = [
        (&SharedCode::Api, "api"),
        (&SharedCode::InvalidRequest, "invalid_request"),
        (&SharedCode::Inner(throttled()), "none"),
        (&UnknownError::new("HE_02", 400, ""), "none"),
        (&Box::new(SharedCode::InvalidRequest), "invalid_request"),
    ];
    for (error, expected) in cases {
        assert_eq!(
            Kind::body(&ErrorResponse::new(error)),
            expected,
            "{error:?}"
        );
    }
    let parsed = ErrorResponse::parse(400, None, br#"{"Code":"HE_02"}"#).unwrap();
    assert_eq!(parsed.spec(), None);
}

#[derive(Debug, RamError)]
#[ram(status = 409, title = "Conflict with {code}")]
enum Titled {
    #[ram(code = "A")]
    Inherits,
    #[ram(code = "B", title = "At most {limit} users", limit = 5)]
    Own,
    #[ram(transparent)]
    Inner(ApiError),
}

#[test]
fn the_title_replaces_the_phrase_of_the_status() {
    let cases: [(&dyn RamError, Option<&str>, &str); 3] = [
        (
            &Titled::Inherits,
            Some("Conflict with A"),
            "Conflict with A",
        ),
        (&Titled::Own, Some("At most 5 users"), "At most 5 users"),
        (&Titled::Inner(throttled()), None, "Too Many Requests"),
    ];
    for (error, title, sent) in cases {
        assert_eq!(error.spec().unwrap().title(), title);
        let problem: Value = serde_json::from_str(&ErrorResponse::new(error).to_problem()).unwrap();
        assert_eq!(problem["title"], sent);
    }
    let response = ErrorResponse::new(&Titled::Own).with_member("title", "Other");
    let problem: Value = serde_json::from_str(&response.to_problem()).unwrap();
    assert_eq!(problem["title"], "Other");
}

/// An error of another crate, with a status.
#[derive(Debug)]
struct Rejection(u16);

impl Rejection {
    fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.0).unwrap()
    }

    fn number(&self) -> Option<u16> {
        (self.0 != 0).then_some(self.0)
    }
}

impl std::fmt::Display for Rejection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "rejected by 10.0.0.7")
    }
}

impl std::error::Error for Rejection {}

fn status_of<T>(_: &T) -> u16 {
    418
}

#[derive(Debug, RamError)]
enum Statuses {
    #[ram(transparent, code = "Body.Invalid", status = 400)]
    Body(
        #[from]
        #[ram(status = Rejection::status)]
        Rejection,
    ),
    #[ram(transparent, code = "Boxed", status = 400)]
    Boxed(#[ram(status = Rejection::number)] Box<Rejection>),
}

#[derive(Debug, RamError)]
#[ram(code = "Generic", status = 400)]
struct GenericStatus<T>(#[ram(status = status_of)] T);

#[derive(Debug, RamError)]
enum Replaced {
    #[ram(transparent)]
    All {
        source: ApiError,
        #[ram(status)]
        status: Option<u16>,
    },
    #[ram(transparent, message = "at 10.0.0.7: {source}")]
    Message {
        source: ApiError,
        #[ram(status)]
        status: StatusCode,
    },
}

fn not_found(status: Option<u16>) -> Replaced {
    Replaced::All {
        source: throttled(),
        status,
    }
}

fn store(status: StatusCode) -> Replaced {
    let source = ApiError::Store {
        dsn: "secret".to_owned(),
        incident: 7,
    };
    Replaced::Message { source, status }
}

#[test]
fn the_status_of_the_value_comes_from_a_field_or_a_function() {
    let cases: [(&dyn RamError, u16); 10] = [
        (&Statuses::from(Rejection(415)), 415),
        (&Statuses::from(Rejection(200)), 400),
        (&Statuses::Boxed(Box::new(Rejection(413))), 413),
        (&Statuses::Boxed(Box::new(Rejection(0))), 400),
        (&GenericStatus('a'), 418),
        (&not_found(Some(404)), 404),
        (&not_found(Some(200)), 429),
        (&not_found(None), 429),
        (&store(StatusCode::NOT_FOUND), 404),
        (&store(StatusCode::OK), 500),
    ];
    for (error, status) in cases {
        assert_eq!(error.status(), status, "{error:?}");
        assert_eq!(ErrorResponse::new(error).status(), status, "{error:?}");
    }
    assert_eq!(not_found(Some(404)).code(), "Throttled");
}

#[test]
fn the_guard_checks_both_statuses() {
    let cases: [(&dyn RamError, &str); 8] = [
        (&Statuses::from(Rejection(415)), "rejected by 10.0.0.7"),
        (&Statuses::from(Rejection(503)), "Service Unavailable"),
        (&not_found(Some(404)), "wait"),
        (&not_found(Some(503)), "Service Unavailable"),
        (
            &Replaced::Message {
                source: throttled(),
                status: StatusCode::NOT_FOUND,
            },
            "at 10.0.0.7: wait",
        ),
        (
            &Replaced::Message {
                source: throttled(),
                status: StatusCode::BAD_GATEWAY,
            },
            "Bad Gateway",
        ),
        (&store(StatusCode::NOT_FOUND), "Not Found"),
        (&store(StatusCode::OK), "An internal error occurred."),
    ];
    for (error, message) in cases {
        assert_eq!(error.public_message().to_string(), message, "{error:?}");
    }
    // The message of the field is guarded by the field itself.
    let source = ApiError::Store {
        dsn: "secret".to_owned(),
        incident: 7,
    };
    let error = Replaced::All {
        source,
        status: Some(404),
    };
    assert_eq!(
        error.public_message().to_string(),
        "An internal error occurred."
    );
}

#[derive(Debug, RamError)]
#[ram(
    code = "Down",
    status = 503,
    message = "10.0.0.7 is down",
    public = "Come back later."
)]
struct Down;

#[derive(Debug, RamError)]
#[ram(transparent)]
struct DownWithStatus {
    source: Down,
    #[ram(status)]
    status: u16,
}

#[test]
fn the_public_message_of_a_5xx_field_is_kept_beside_any_status() {
    for status in [404, 502, 503] {
        let source = Down;
        let error = DownWithStatus { source, status };
        assert_eq!(error.public_message().to_string(), "Come back later.");
    }
}
