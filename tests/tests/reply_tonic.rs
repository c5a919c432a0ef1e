//! `ErrorReply` and error types as statuses of a tonic service, read by its client over a loopback connection.

mod loopback;

use std::convert::Infallible;
use std::task::{Context, Poll};

use loopback::{ApiError, ClientError, Missing, NO_STORE, find_user};
use ram_errors::{
    Decode, EntityNotExist, ErrorReply, ErrorResponse, RamApiError, RamError, RamJson, UnknownError,
};
use tonic::body::Body;
use tonic::client::Grpc as Client;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::codegen::http::{Request as HttpRequest, Response as HttpResponse};
use tonic::codegen::{BoxFuture, Service};
use tonic::server::{Grpc, NamedService, UnaryService};
use tonic::transport::server::TcpIncoming;
use tonic::transport::{Endpoint, Server};
use tonic::{Code, Request, Response, Status};
use tonic_prost::ProstCodec;
use tonic_types::StatusExt as _;

#[derive(Clone, PartialEq, prost::Message)]
struct User {
    #[prost(string, tag = "1")]
    name: String,
}

type Codec = ProstCodec<User, User>;

/// The service that `tonic-build` generates for `service Users { rpc GetUser(User) returns (User); }`.
#[derive(Clone)]
struct Users;

impl NamedService for Users {
    const NAME: &'static str = "test.Users";
}

impl Service<HttpRequest<Body>> for Users {
    type Response = HttpResponse<Body>;
    type Error = Infallible;
    type Future = BoxFuture<Self::Response, Infallible>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: HttpRequest<Body>) -> Self::Future {
        Box::pin(async move { Ok(Grpc::new(Codec::default()).unary(GetUser, request).await) })
    }
}

struct GetUser;

impl UnaryService<User> for GetUser {
    type Response = User;
    type Future = BoxFuture<Response<User>, Status>;

    fn call(&mut self, request: Request<User>) -> Self::Future {
        Box::pin(async move { Ok(Response::new(get_user(&request.into_inner().name)?)) })
    }
}

/// The handler, which applies `?` to an `ErrorReply`, a generic error and an enum.
fn get_user(name: &str) -> Result<User, Status> {
    if name == "mallory" {
        let reply: ErrorReply = RamApiError::NoPermission.into();
        Err(reply
            .with_request_id("R")
            .with_host_id("ram.aliyuncs.com")
            .with_member("quota", 100)
            .with_member("user", "mallory")
            .with_header("retry-after", "30")
            .with_header("content-type", "text/plain"))?;
    }
    if name == "lost" {
        Err(Missing(name.to_owned()))?;
    }
    if name == "plain" {
        return Err(Status::unavailable("without details"));
    }
    let name = find_user(name)?.to_owned();
    Ok(User { name })
}

/// Starts the service. The client has its own connection.
async fn connect() -> Client<tonic::transport::Channel> {
    let incoming = TcpIncoming::bind("127.0.0.1:0".parse().expect("an address")).expect("a port");
    let address = incoming.local_addr().expect("an address");
    let server = Server::builder().add_service(Users);
    tokio::spawn(server.serve_with_incoming(incoming));
    let endpoint = Endpoint::from_shared(format!("http://{address}")).expect("a URL");
    Client::new(endpoint.connect().await.expect("a connection"))
}

async fn call(name: &str) -> Result<User, Status> {
    let mut client = connect().await;
    client.ready().await.expect("a connection");
    let name = name.to_owned();
    let path = PathAndQuery::from_static("/test.Users/GetUser");
    let response = client.unary(Request::new(User { name }), path, Codec::default());
    response.await.map(Response::into_inner)
}

/// A status, and the response that its client parses.
struct Case {
    name: &'static str,
    grpc: Code,
    code: &'static str,
    message: &'static str,
    headers: &'static [(&'static str, &'static str)],
    members: &'static [(&'static str, &'static str)],
    decoded: Option<ClientError>,
}

fn cases() -> [Case; 5] {
    [
        Case {
            name: "eve",
            grpc: Code::ResourceExhausted,
            code: "Quota",
            message: "too many: 5",
            headers: &[NO_STORE],
            members: &[],
            decoded: Some(ClientError::Quota),
        },
        Case {
            name: "busy",
            grpc: Code::ResourceExhausted,
            code: "Throttled",
            message: "wait",
            headers: &[NO_STORE, ("retry-after", "30")],
            members: &[("queue", "users"), ("retryAfter", "30")],
            decoded: None,
        },
        // The message of a 5xx is not sent. Its members and headers are sent.
        Case {
            name: "down",
            grpc: Code::Internal,
            code: "Database",
            message: "An internal error occurred.",
            headers: &[NO_STORE, ("x-incident", "7")],
            members: &[("incident", "7")],
            decoded: None,
        },
        Case {
            name: "bob",
            grpc: Code::NotFound,
            code: "EntityNotExist.User",
            message: "The user does not exist.",
            headers: &[],
            members: &[],
            decoded: Some(RamApiError::from(EntityNotExist::User).into()),
        },
        Case {
            name: "lost",
            grpc: Code::NotFound,
            code: "Missing",
            message: "there is no lost",
            headers: &[],
            members: &[],
            decoded: Some(ClientError::Missing("lost".to_owned())),
        },
    ]
}

#[tokio::test]
async fn the_client_receives_errors() {
    for case in cases() {
        let Case { name, .. } = case;
        let status = call(name).await.expect_err(name);
        assert_eq!(
            (status.code(), status.message()),
            (case.grpc, case.message),
            "{name}"
        );
        for (header, value) in case.headers {
            let sent = status.metadata().get(*header);
            assert_eq!(sent.expect(header), value, "{name}");
        }
        let info = status.get_details_error_info().expect(name);
        assert_eq!(info.reason, case.code, "{name}");
        let response = ErrorResponse::parse_tonic(&status).expect(name);
        assert_eq!(
            (response.code(), response.message()),
            (case.code, case.message),
            "{name}"
        );
        let members = response.members();
        let members: Vec<_> = members
            .map(|(name, value)| (name, value.as_str().expect("a string")))
            .collect();
        assert_eq!(members, case.members, "{name}");
        assert!(response.request_id().is_some(), "{name}");
        assert!(!format!("{status:?}").contains("secret"), "{status:?}");
        if let Some(expected) = case.decoded {
            assert_eq!(response.decode(), Some(expected), "{name}");
        }
    }
    let name = "alice".to_owned();
    assert_eq!(call("alice").await.expect("a user"), User { name });
}

#[tokio::test]
async fn the_client_decodes_a_typed_error() {
    fn decode<T: Decode>(status: &Status) -> Option<T> {
        ErrorResponse::parse_tonic(status).ok()?.decode()
    }
    let status = call("bob").await.expect_err("no user");
    let expected = RamApiError::EntityNotExist(EntityNotExist::User);
    assert_eq!(decode(&status), Some(expected));

    let status = call("mallory").await.expect_err("no permission");
    assert_eq!(decode(&status), Some(RamApiError::NoPermission));
    let expected = ErrorResponse::new(&RamApiError::NoPermission)
        .with_request_id("R")
        .with_host_id("ram.aliyuncs.com")
        // All metadata are strings.
        .with_member("quota", "100")
        .with_member("user", "mallory");
    assert_eq!(ErrorResponse::parse_tonic(&status), Ok(expected));
    assert_eq!(
        status.metadata().get("retry-after").expect("a header"),
        "30"
    );

    let status = call("plain").await.expect_err("a status");
    let error = ErrorResponse::parse_tonic(&status).expect_err("no details");
    assert_eq!((error.status(), error.body()), (503, "without details"));
}

#[test]
fn the_code_follows_from_the_http_status() {
    let cases = [
        (302, Code::Unknown),
        (400, Code::InvalidArgument),
        (401, Code::Unauthenticated),
        (403, Code::PermissionDenied),
        (404, Code::NotFound),
        (409, Code::Aborted),
        (412, Code::FailedPrecondition),
        (416, Code::OutOfRange),
        (410, Code::FailedPrecondition),
        (422, Code::FailedPrecondition),
        (429, Code::ResourceExhausted),
        (499, Code::Cancelled),
        (500, Code::Internal),
        (501, Code::Unimplemented),
        (502, Code::Internal),
        (503, Code::Unavailable),
        (504, Code::DeadlineExceeded),
        (599, Code::Internal),
        // An error is never sent as a success.
        (0, Code::Internal),
        (200, Code::Internal),
        (999, Code::Internal),
    ];
    for (http, grpc) in cases {
        let reply = ErrorReply::<RamJson>::from(UnknownError::new("Odd", http, "odd"));
        assert_eq!(Status::from(reply).code(), grpc, "{http}");
    }
}

#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Props {
    #[ram(code = "Name", message = "name", props(grpc = "ALREADY_EXISTS"))]
    Name,
    #[ram(code = "Lower", message = "lower", props(grpc = "data_loss"))]
    Lower,
    #[ram(code = "Number", message = "number", props(grpc = "9"))]
    Number,
    #[ram(code = "Success", message = "success", props(grpc = "OK"))]
    Success,
    #[ram(code = "Zero", message = "zero", props(grpc = "0"))]
    Zero,
    #[ram(code = "Unheard", message = "unheard", props(grpc = "17"))]
    Unheard,
    #[ram(code = "Other", message = "other", props(grpc_code = "5"))]
    Other,
}

#[test]
fn a_property_names_the_code() {
    let cases = [
        (Props::Name, Code::AlreadyExists),
        (Props::Lower, Code::DataLoss),
        (Props::Number, Code::FailedPrecondition),
        (Props::Success, Code::Aborted),
        (Props::Zero, Code::Aborted),
        (Props::Unheard, Code::Aborted),
        (Props::Other, Code::Aborted),
    ];
    for (error, code) in cases {
        let name = format!("{error:?}");
        let reply = ErrorReply::<RamJson>::from(error);
        assert_eq!(Status::from(reply).code(), code, "{name}");
    }
}

#[test]
fn a_received_code_is_converted_to_the_http_status() {
    let cases = [
        (Code::Ok, 500),
        (Code::Cancelled, 499),
        (Code::Unknown, 500),
        (Code::InvalidArgument, 400),
        (Code::DeadlineExceeded, 504),
        (Code::NotFound, 404),
        (Code::AlreadyExists, 409),
        (Code::PermissionDenied, 403),
        (Code::ResourceExhausted, 429),
        (Code::FailedPrecondition, 400),
        (Code::Aborted, 409),
        (Code::OutOfRange, 400),
        (Code::Unimplemented, 501),
        (Code::Internal, 500),
        (Code::Unavailable, 503),
        (Code::DataLoss, 500),
        (Code::Unauthenticated, 401),
    ];
    for (code, http) in cases {
        let details = tonic_types::ErrorDetails::with_error_info(" Odd\n", "", []);
        let status = Status::with_error_details(code, "odd", details);
        let response = ErrorResponse::parse_tonic(&status).expect("a reason");
        assert_eq!(
            (response.code(), response.status()),
            ("Odd", http),
            "{code:?}"
        );
    }
}

#[test]
fn a_status_without_a_reason_is_no_error_of_the_service() {
    let empty = tonic_types::ErrorDetails::with_error_info(" ", "example.com", []);
    let statuses = [
        Status::internal("broken\u{1b}"),
        Status::with_details(Code::Internal, "broken\u{1b}", vec![0xff; 8].into()),
        Status::with_error_details(Code::Internal, "broken\u{1b}", empty),
    ];
    for status in statuses {
        let error = ErrorResponse::parse_tonic(&status).expect_err("no reason");
        assert_eq!(error.status(), 500);
        assert!(error.to_string().contains(r"broken\u{1b}"), "{error}");
    }
}

/// The code of the status is that of the error's own spec.
#[test]
fn a_type_with_reply_converts_without_a_reply() {
    let status = Status::from(ApiError::Quota);
    assert_eq!(status.code(), Code::ResourceExhausted);
    let status = Status::from(Missing(7));
    assert_eq!(
        (status.code(), status.message()),
        (Code::NotFound, "there is no 7")
    );
}
