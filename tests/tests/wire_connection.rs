//! Responses on a real connection that stays open for the next request.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use ram_errors::{
    EntityNotExist, Envelope, ErrorReply, ErrorResponse, Problem, RamJson, UnknownError,
};

/// A header that handlers must not set, with a value that breaks the connection or the body if it is sent.
const RESERVED: [(&str, &str); 18] = [
    ("content-length", "0"),
    ("content-length", "1"),
    ("content-length", "100000"),
    ("Content-Length", "-1"),
    ("CONTENT-LENGTH", "1, 2"),
    ("transfer-encoding", "chunked"),
    ("Transfer-Encoding", "gzip"),
    ("transfer-encoding", "identity"),
    ("connection", "close"),
    ("Connection", "upgrade"),
    ("keep-alive", "timeout=0"),
    ("Proxy-Connection", "close"),
    ("te", "trailers"),
    ("trailer", "x-checksum"),
    ("upgrade", "h2c"),
    ("HTTP2-Settings", "AAMAAABkAAQAAP__"),
    ("content-encoding", "gzip"),
    ("Content-Encoding", "br"),
];

async fn reserved(Path(index): Path<usize>) -> ErrorReply {
    let (name, value) = RESERVED[index];
    ErrorReply::from(EntityNotExist::User).with_header(name, value)
}

async fn all_reserved() -> ErrorReply<Problem> {
    RESERVED.iter().fold(
        ErrorReply::from(EntityNotExist::User),
        |reply, (name, value)| reply.with_header(*name, *value),
    )
}

async fn with_status(Path(status): Path<u16>) -> ErrorReply {
    UnknownError::new("Odd", status, "m").into()
}

async fn typed_twice() -> ErrorReply {
    ErrorReply::from(EntityNotExist::User)
        .with_header("content-type", "text/plain")
        .with_header("Content-Type", "application/vnd.ram+json")
        .with_header("content-type", "a\nb")
}

/// An envelope whose content type no header can have.
struct Broken;

impl Envelope for Broken {
    const CONTENT_TYPE: &'static str = "text/plain\r\ncontent-length: 0";

    fn body(response: &ErrorResponse) -> String {
        response.code().to_owned()
    }
}

async fn broken() -> ErrorReply<Broken> {
    EntityNotExist::User.into()
}

fn app() -> Router {
    Router::new()
        .route("/reserved/{index}", get(reserved))
        .route("/reserved", get(all_reserved))
        .route("/status/{status}", get(with_status))
        .route("/typed-twice", get(typed_twice))
        .route("/broken", get(broken))
        .route("/next", get(|| async { "next" }))
}

/// Serves until the process ends.
fn serve() -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    listener.set_nonblocking(true).expect("a listener of tokio");
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, app()).await.expect("a server");
        });
    });
    address
}

/// The parts of a received response.
#[derive(Debug)]
struct Response {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Response {
    fn values(&self, name: &str) -> Vec<&str> {
        self.headers
            .iter()
            .filter(|(own, _)| own == name)
            .map(|(_, value)| &**value)
            .collect()
    }
}

/// A client with one connection, which is never opened again.
struct Client(BufReader<TcpStream>);

impl Client {
    fn new(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("a connection");
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .expect("a timeout");
        Self(BufReader::new(stream))
    }

    fn request(&mut self, method: &str, path: &str, headers: &str) -> Response {
        write!(
            self.0.get_mut(),
            "{method} {path} HTTP/1.1\r\nhost: ram\r\n{headers}\r\n"
        )
        .expect("a request");
        let status = self.line();
        let status = status.strip_prefix("HTTP/1.1 ").expect("HTTP/1.1");
        let status = status[..3].parse().expect("a status");
        let mut headers = Vec::new();
        loop {
            let line = self.line();
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(": ").expect("a header");
            headers.push((name.to_lowercase(), value.to_owned()));
        }
        let mut response = Response {
            status,
            headers,
            body: String::new(),
        };
        let length = match response.values("content-length")[..] {
            _ if method == "HEAD" || status == 304 => 0,
            [length] => length.parse().expect("a length"),
            _ => panic!("{response:?}"),
        };
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).expect("a body");
        response.body = String::from_utf8(body).expect("UTF-8");
        response
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).expect("a line");
        line.strip_suffix("\r\n")
            .expect("a complete line")
            .to_owned()
    }

    /// Checks that the server sends exactly one more response, which belongs to the next request.
    fn finish(mut self, case: &str) {
        let next = self.request("GET", "/next", "connection: close\r\n");
        assert_eq!((next.status, &*next.body), (200, "next"), "{case}");
        let mut rest = String::new();
        self.0.read_to_string(&mut rest).expect("the end");
        assert_eq!(rest, "", "{case}");
    }
}

#[test]
fn reserved_headers_are_not_sent() {
    let address = serve();
    for (index, (name, value)) in RESERVED.into_iter().enumerate() {
        let case = format!("{name}: {value}");
        for method in ["GET", "HEAD"] {
            let mut client = Client::new(address);
            let response = client.request(method, &format!("/reserved/{index}"), "");
            assert_eq!(response.status, 404, "{case}");
            // The server itself sends one length.
            let expected = usize::from(name.eq_ignore_ascii_case("content-length"));
            let sent = response.values(&name.to_lowercase());
            assert_eq!(sent.len(), expected, "{case}: {response:?}");
            if method == "GET" {
                assert!(response.body.contains("EntityNotExist.User"), "{case}");
            }
            client.finish(&case);
        }
    }
}

#[test]
fn all_reserved_headers_at_once_are_not_sent() {
    let mut client = Client::new(serve());
    let response = client.request("GET", "/reserved", "");
    let mut names: Vec<_> = response.headers.iter().map(|(name, _)| &**name).collect();
    names.sort_unstable();
    assert_eq!(names, ["content-length", "content-type", "date"]);
    client.finish("all");
}

#[test]
fn every_status_leaves_the_connection_usable() {
    let address = serve();
    let cases = [
        (0, 500),
        (100, 500),
        (101, 500),
        (200, 500),
        (204, 500),
        (205, 500),
        (300, 300),
        (304, 304),
        (426, 426),
        (599, 599),
        (600, 500),
        (999, 500),
        (u16::MAX, 500),
    ];
    for (status, expected) in cases {
        let mut client = Client::new(address);
        let response = client.request("GET", &format!("/status/{status}"), "");
        assert_eq!(response.status, expected, "{status}");
        client.finish(&status.to_string());
    }
}

#[test]
fn exactly_one_content_type_is_sent() {
    let address = serve();
    let cases: [(&str, &[&str]); 3] = [
        ("/typed-twice", &["application/vnd.ram+json"]),
        // The content type is left out, and the response is sent.
        ("/broken", &[]),
        ("/status/404", &[<RamJson as Envelope>::CONTENT_TYPE]),
    ];
    for (path, expected) in cases {
        let mut client = Client::new(address);
        let response = client.request("GET", path, "");
        assert_eq!(response.status, 404, "{path}");
        assert_eq!(response.values("content-type"), expected, "{path}");
        assert!(!response.body.is_empty(), "{path}");
        client.finish(path);
    }
}
