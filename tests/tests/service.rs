//! The example `service`: every error response has the form of its contract, and is in its OpenAPI document.

mod common;
mod server;

use ram_errors::{ErrorResponse, RamApiError, RamError as _};
use serde_json::Value;
use server::Server;
use ureq::http::{Request, Response};

/// A request and its expected response.
struct Case {
    method: &'static str,
    path: &'static str,
    content_type: &'static str,
    body: String,
    status: u16,
    code: &'static str,
    message: &'static str,
}

/// Returns a request without a body.
fn plain(
    method: &'static str,
    path: &'static str,
    (status, code, message): (u16, &'static str, &'static str),
) -> Case {
    Case {
        method,
        path,
        content_type: "text/plain",
        body: String::new(),
        status,
        code,
        message,
    }
}

/// Returns a request that creates a user.
fn create(
    content_type: &'static str,
    body: impl Into<String>,
    (status, code, message): (u16, &'static str, &'static str),
) -> Case {
    Case {
        content_type,
        body: body.into(),
        ..plain("POST", "/users", (status, code, message))
    }
}

/// Returns the errors that a request can cause. The user `alice` exists.
fn cases() -> Vec<Case> {
    let json = "application/json";
    let invalid = "Body.Invalid";
    let no_route = "No route has this path.";
    let other_methods = "The route has other methods.";
    let database = (503, "Database.Unavailable", "Service Unavailable");
    let no_user = (404, "EntityNotExist.User", "The user does not exist.");
    let no_route = (404, "Route.NotFound", no_route);
    let method = (405, "Route.MethodNotAllowed", other_methods);
    let exists = (
        409,
        "EntityAlreadyExists.User",
        "The user does already EXIST.",
    );
    let chars = (
        400,
        "InvalidParameter.UserName.InvalidChars",
        r#"The parameter - "UserName" contains invalid chars."#,
    );
    // A client may not finish sending a body that is much larger before the service closes the connection.
    let large = format!(r#"{{"name":"{}"}}"#, "a".repeat(5000));
    vec![
        plain("GET", "/users/bob", no_user),
        create(json, r#"{"name":"alice"}"#, exists),
        create(json, r#"{"name":"a b"}"#, chars),
        plain("GET", "/records", database),
        plain("GET", "/nowhere", no_route),
        plain("POST", "/users/bob/keys?a=b", no_route),
        plain("DELETE", "/users", method),
        plain("POST", "/users/bob", method),
        create(
            "text/plain",
            "alice",
            (
                415,
                invalid,
                "Expected request with `Content-Type: application/json`",
            ),
        ),
        create(
            json,
            "{",
            (
                400,
                invalid,
                "Failed to parse the request body as JSON: EOF",
            ),
        ),
        create(
            json,
            r#"{"name":7}"#,
            (
                422,
                invalid,
                "Failed to deserialize the JSON body into the target type",
            ),
        ),
        create(
            json,
            large,
            (413, invalid, "Failed to buffer the request body"),
        ),
    ]
}

struct Service {
    server: Server,
    agent: ureq::Agent,
}

impl Service {
    fn start() -> Self {
        let config = ureq::Agent::config_builder().http_status_as_error(false);
        Self {
            server: Server::run(&common::example("service"), &[]),
            agent: config.build().new_agent(),
        }
    }

    fn send(&self, case: &Case) -> Response<String> {
        let request = Request::builder()
            .method(case.method)
            .uri(format!("http://{}{}", self.server.address, case.path))
            .header("content-type", case.content_type)
            .body(case.body.clone())
            .expect("a request");
        let (parts, mut body) = self.agent.run(request).expect("a response").into_parts();
        Response::from_parts(parts, body.read_to_string().expect("UTF-8"))
    }
}

/// Returns the response that the document has for the request.
fn documented<'a>(document: &'a Value, case: &Case) -> Option<&'a Value> {
    let path = case.path.strip_prefix("/users/");
    let path = path.map_or(case.path, |_| "/users/{name}");
    let operation = &document["paths"].get(path)?[case.method.to_lowercase()];
    let reference = operation["responses"][case.status.to_string()]["$ref"].as_str()?;
    let pointer = reference.strip_prefix('#').expect("a local reference");
    Some(document.pointer(pointer).expect("a component"))
}

#[test]
fn every_error_response_has_the_form_of_the_contract() {
    let service = Service::start();
    let ok = |method, path| service.send(&plain(method, path, (0, "", "")));
    let created = service.send(&create(
        "application/json",
        r#"{"name":"alice"}"#,
        (0, "", ""),
    ));
    assert_eq!(created.status(), 201);
    assert_eq!(ok("GET", "/users/alice").body(), r#""alice""#);
    let document = ok("GET", "/openapi.json");
    let document: Value = serde_json::from_str(document.body()).expect("JSON");

    for case in cases() {
        let name = format!("{} {} {}", case.method, case.path, case.code);
        let response = service.send(&case);
        assert_eq!(response.status(), case.status, "{name}");
        assert_eq!(
            response.headers()["content-type"],
            "application/problem+json",
            "{name}"
        );
        let error = ErrorResponse::parse_http(&response).expect(&name);
        assert_eq!(error.code(), case.code, "{name}");
        assert!(error.message().starts_with(case.message), "{name}: {error}");
        assert!(error.request_id().is_some(), "{name}");
        for secret in ["hunter2", "postgres", "refused"] {
            assert!(!response.body().contains(secret), "{name}: {secret}");
        }
        // The document omits errors of unknown routes and statuses of values.
        let is_fallback = case.code.starts_with("Route.");
        let is_documented = !is_fallback && !matches!(case.status, 413 | 415 | 422);
        let documented = documented(&document, &case);
        assert_eq!(documented.is_some(), is_documented, "{name}");
        if let Some(documented) = documented {
            let content = &documented["content"]["application/problem+json"];
            assert!(content["examples"][case.code].is_object(), "{name}");
        }
    }
}

#[test]
fn clients_receive_headers_members_and_typed_errors() {
    let service = Service::start();
    let send = |method, path| service.send(&plain(method, path, (0, "", "")));

    let unavailable = send("GET", "/records");
    assert_eq!(unavailable.headers()["retry-after"], "30");

    let no_route = send("GET", "/a%20b?c=d");
    let error = ErrorResponse::parse_http(&no_route).expect("a problem");
    let path = error.members().find(|(name, _)| *name == "path");
    assert_eq!(path, Some(("path", &"/a%20b".into())));

    let not_allowed = send("DELETE", "/users");
    assert_eq!(not_allowed.headers()["allow"], "POST");

    let no_user = ErrorResponse::parse_http(&send("GET", "/users/bob")).expect("a problem");
    let decoded: RamApiError = no_user.decode().expect("a code of RAM");
    assert_eq!(decoded.code(), "EntityNotExist.User");
}
