//! The errors of the services that the tests of frameworks start, and a client for them.

use ram_errors::{EntityNotExist, ErrorResponse, Problem, RamApiError, RamError, RamXml};
use serde_json::{Value, json};
use ureq::http::{Request, Response};

#[derive(Debug, RamError)]
#[ram(reply = Problem, headers("Cache-Control" = "no-store"))]
pub(crate) enum ApiError {
    #[ram(
        code = "Quota",
        status = 409,
        message = "too many: {limit}",
        limit = 5,
        props(grpc = "RESOURCE_EXHAUSTED")
    )]
    Quota,

    #[ram(code = "Throttled", status = 429, message = "wait")]
    Throttled {
        #[ram(member = "retryAfter", header = "Retry-After")]
        seconds: u64,
        #[ram(member)]
        queue: &'static str,
    },

    #[ram(code = "Database", status = 500, message = "no connection to {dsn}")]
    Database {
        dsn: String,
        #[ram(member, header = "X-Incident")]
        incident: u32,
    },

    #[ram(transparent)]
    Ram(#[from] RamApiError),
}

/// A generic error in another envelope.
#[derive(Debug, RamError)]
#[ram(code = "Missing", status = 404, message = "there is no {0}", reply = RamXml)]
pub(crate) struct Missing<T>(pub(crate) T);

/// The errors that a client of the services decodes.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
pub(crate) enum ClientError {
    #[ram(code = "Quota", status = 409)]
    Quota,
    #[ram(code = "Missing", status = 404, message = "there is no {0}")]
    Missing(String),
    #[ram(transparent)]
    Ram(#[from] RamApiError),
}

/// Returns a user by name: `alice` is the only user, and some names cause other errors.
pub(crate) fn find_user(name: &str) -> Result<&str, ApiError> {
    match name {
        "alice" => Ok(name),
        "eve" => Err(ApiError::Quota),
        "busy" => Err(ApiError::Throttled {
            seconds: 30,
            queue: "users",
        }),
        "down" => Err(ApiError::Database {
            dsn: "postgres://root:secret@db".to_owned(),
            incident: 7,
        }),
        _ => Err(RamApiError::from(EntityNotExist::User))?,
    }
}

/// A header that every error of the enum has.
pub(crate) const NO_STORE: (&str, &str) = ("cache-control", "no-store");

/// A response that a service sends over HTTP, and the response that its client parses.
pub(crate) struct Case {
    pub(crate) path: &'static str,
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) members: Value,
    pub(crate) decoded: Option<ClientError>,
}

/// The responses to `/users/{name}`, which calls [`find_user`], and to `/items/{id}`, which returns [`Missing`].
#[allow(dead_code, reason = "gRPC has other responses")]
pub(crate) fn cases() -> [Case; 5] {
    let problem = "application/problem+json";
    let no_user = RamApiError::from(EntityNotExist::User);
    [
        Case {
            path: "/users/eve",
            status: 409,
            content_type: problem,
            code: "Quota",
            message: "too many: 5",
            headers: &[NO_STORE],
            members: json!({"title": "Conflict"}),
            decoded: Some(ClientError::Quota),
        },
        Case {
            path: "/users/busy",
            status: 429,
            content_type: problem,
            code: "Throttled",
            message: "wait",
            headers: &[NO_STORE, ("retry-after", "30")],
            members: json!({"title": "Too Many Requests", "retryAfter": 30, "queue": "users"}),
            decoded: None,
        },
        // The message of a 5xx is not sent. Its members and headers are sent.
        Case {
            path: "/users/down",
            status: 500,
            content_type: problem,
            code: "Database",
            message: "An internal error occurred.",
            headers: &[NO_STORE, ("x-incident", "7")],
            members: json!({"title": "Internal Server Error", "incident": 7}),
            decoded: None,
        },
        Case {
            path: "/users/bob",
            status: 404,
            content_type: problem,
            code: "EntityNotExist.User",
            message: "The user does not exist.",
            headers: &[],
            members: json!({"title": "Not Found"}),
            decoded: Some(no_user.into()),
        },
        Case {
            path: "/items/7",
            status: 404,
            content_type: "text/xml;charset=utf-8",
            code: "Missing",
            message: "there is no 7",
            headers: &[],
            members: json!({}),
            decoded: Some(ClientError::Missing("7".to_owned())),
        },
    ]
}

/// Requests each case from the service, and checks the response.
#[allow(dead_code, reason = "gRPC has other responses")]
pub(crate) async fn check(service: &str) {
    for case in cases() {
        let path = case.path;
        let response = get(format!("{service}{path}")).await;
        assert_eq!(response.status(), case.status, "{path}");
        assert_eq!(
            response.headers()["content-type"],
            case.content_type,
            "{path}"
        );
        for (name, value) in case.headers {
            assert_eq!(response.headers()[*name], *value, "{path} {name}");
        }
        assert!(!response.body().contains("secret"), "{path}");
        let error = ErrorResponse::parse_http(&response).expect(path);
        assert_eq!(
            (error.code(), error.message()),
            (case.code, case.message),
            "{path}"
        );
        assert!(error.request_id().is_some(), "{path}");
        let members = error.members();
        let members: serde_json::Map<_, _> = members
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .collect();
        assert_eq!(Value::from(members), case.members, "{path}");
        if let Some(expected) = case.decoded {
            assert_eq!(error.decode(), Some(expected), "{path}");
        }
    }
    let response = get(format!("{service}/users/alice")).await;
    assert_eq!(
        (response.status().as_u16(), &**response.body()),
        (200, "alice")
    );
}

#[allow(dead_code, reason = "gRPC has its own client")]
pub(crate) async fn get(url: String) -> Response<String> {
    send(Request::get(url).body(String::new()).expect("a URL")).await
}

/// Sends a request from another thread, because the runtime of the service has a single thread.
#[allow(dead_code, reason = "gRPC has its own client")]
pub(crate) async fn send(request: Request<String>) -> Response<String> {
    let request = tokio::task::spawn_blocking(move || {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build()
            .new_agent();
        let (parts, mut body) = agent.run(request).expect("a response").into_parts();
        Response::from_parts(parts, body.read_to_string().expect("UTF-8"))
    });
    request.await.expect("a response")
}
