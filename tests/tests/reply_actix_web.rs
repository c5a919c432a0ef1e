//! `ErrorReply` and error types as responses of actix-web, over a loopback connection.

mod loopback;

use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{Path, get};
use actix_web::{App, HttpServer, ResponseError as _};
use loopback::{ApiError, Missing, find_user};
use ram_errors::{
    AccessDeniedDetail, EntityNotExist, ErrorReply, ErrorResponse, Problem, RamApiError, RamXml,
    UnknownError,
};

async fn user(name: Path<String>) -> Result<String, ApiError> {
    Ok(find_user(&name)?.to_owned())
}

async fn item(id: Path<u64>) -> Result<String, Missing<u64>> {
    Err(Missing(*id))
}

/// Applies `?` to two types of errors, and adds data that only the handler knows.
async fn reply(name: Path<String>) -> Result<String, ErrorReply<RamXml>> {
    if *name == "bob" {
        let detail = AccessDeniedDetail::default().with_auth_action("ram:GetUser");
        return Err(ErrorReply::from(RamApiError::NoPermission)
            .with_request_id("R")
            .with_access_denied_detail(detail)
            .with_member("Quota", 100)
            .with_header("www-authenticate", "Basic")
            .with_header("www-authenticate", "Bearer")
            .with_header("content-length", "1"));
    }
    Err(EntityNotExist::User)?
}

fn serve() -> String {
    let server = HttpServer::new(|| {
        App::new()
            .route("/users/{name}", get().to(user))
            .route("/items/{id}", get().to(item))
            .route("/replies/{name}", get().to(reply))
    });
    let server = server.workers(1).disable_signals();
    let server = server.bind(("127.0.0.1", 0)).expect("a port");
    let address = server.addrs()[0];
    tokio::spawn(server.run());
    format!("http://{address}")
}

#[tokio::test]
async fn error_types_are_sent_in_their_envelope() {
    loopback::check(&serve()).await;
}

#[tokio::test]
async fn replies_are_sent_in_their_envelope() {
    let response = loopback::get(format!("{}/replies/carol", serve())).await;
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers()["content-type"], "text/xml;charset=utf-8");
    let error = ErrorResponse::parse_http(&response).expect("XML");
    assert!(error.request_id().is_some());
    let expected = RamApiError::from(EntityNotExist::User);
    assert_eq!(error.decode(), Some(expected));
}

#[tokio::test]
async fn headers_and_members_of_the_handler_are_sent() {
    let service = serve();
    let response = loopback::get(format!("{service}/replies/bob")).await;
    assert_eq!(response.status(), 403);
    let authenticate = response.headers().get_all("www-authenticate");
    let authenticate: Vec<_> = authenticate.iter().collect();
    assert_eq!(authenticate, ["Basic", "Bearer"]);
    assert_eq!(
        response.headers()["content-length"],
        &*response.body().len().to_string()
    );
    assert!(response.body().contains("<RequestId>R</RequestId>"));
    assert!(
        response
            .body()
            .contains("<AuthAction>ram:GetUser</AuthAction>")
    );
    assert!(response.body().contains("<Quota>100</Quota>"));
}

#[test]
fn the_status_of_a_response_is_that_of_its_error() {
    let cases = [(404, 404), (503, 503), (200, 500), (0, 500), (999, 500)];
    for (status, expected) in cases {
        let reply = ErrorReply::<Problem>::from(UnknownError::new("Odd", status, "odd"));
        assert_eq!(reply.status_code().as_u16(), expected, "{status}");
        assert_eq!(
            reply.error_response().status(),
            reply.status_code(),
            "{status}"
        );
    }
    let error = ApiError::Quota;
    assert_eq!(error.error_response().status(), error.status_code());
    assert_eq!(error.error_response().status().as_u16(), 409);
}

#[test]
fn middleware_finds_the_error() {
    let dsn = "db".to_owned();
    let error = actix_web::Error::from(ApiError::Database { dsn, incident: 1 });
    let error = actix_web::HttpResponse::from(error);
    assert_eq!(
        error.headers().get(CONTENT_TYPE).expect("a type"),
        "application/problem+json"
    );
    let error = error.error().expect("the error");
    assert_eq!(error.to_string(), "no connection to db");
    assert!(error.as_error::<ApiError>().is_some());

    let reply = ErrorReply::<Problem>::from(EntityNotExist::User);
    let error = actix_web::Error::from(reply);
    assert_eq!(error.to_string(), "The user does not exist.");
}
