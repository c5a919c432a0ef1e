//! Sends broken, slow and unusual requests to the example `ram_server`.

mod common;
mod server;

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use ram_errors::ErrorResponse;

use server::Server;

/// A time that is longer than any response takes.
const PATIENCE: Duration = Duration::from_secs(20);

fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(&server.address).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time-out");
    stream
}

/// Reads until the server closes the connection.
fn read_to_end(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Ok(_) => {}
        // The server closed the connection before it read all bytes.
        Err(error) if error.kind() == ErrorKind::ConnectionReset => {}
        Err(error) => panic!("the connection is not closed: {error}"),
    }
    String::from_utf8(bytes).expect("UTF-8")
}

/// Sends bytes, and returns all bytes that the server sends until it closes the connection.
fn send(server: &Server, bytes: &[u8]) -> String {
    let mut stream = connect(server);
    stream.write_all(bytes).expect("the server reads");
    read_to_end(&mut stream)
}

/// Sends bytes like `send`, and closes the writing half of the connection.
fn send_all(server: &Server, bytes: &[u8]) -> String {
    let mut stream = connect(server);
    stream.write_all(bytes).expect("the server reads");
    stream.shutdown(Shutdown::Write).expect("half a connection");
    read_to_end(&mut stream)
}

/// Returns the status, the content type and the parsed body of a response.
fn parse(response: &str) -> (u16, String, ErrorResponse) {
    let (head, body) = response.split_once("\r\n\r\n").expect(response);
    let status = head.split(' ').nth(1).expect(head);
    let status = status.parse().expect(head);
    let content_type = head
        .lines()
        .find_map(|line| line.strip_prefix("content-type: "))
        .expect(head);
    let error = ErrorResponse::parse(status, Some(content_type), body.as_bytes()).expect(body);
    (status, content_type.to_owned(), error)
}

const JSON: &str = "application/json;charset=utf-8";
const XML: &str = "text/xml;charset=utf-8";

#[track_caller]
fn assert_rejected(response: &str, status: u16, code: &str, content_type: &str) {
    let (actual_status, actual_type, error) = parse(response);
    assert_eq!((actual_status, error.code()), (status, code), "{response}");
    assert_eq!(actual_type, content_type, "{response}");
    let id = error.request_id().expect(response);
    assert_eq!((id.len(), id), (36, id.to_uppercase().as_str()));
    assert_eq!(error.host_id(), Some("ram"), "{response}");
}

/// The request line and the headers with which a client requests a format, and the format of the response.
const FORMATS: [(&str, &str, &str); 5] = [
    ("/?Format=JSON", "", JSON),
    ("/?Format=xml", "", XML),
    ("/", "", XML),
    ("/", "X-Acs-Action: ListUsers\r\n", JSON),
    ("/?Format=XML", "x-acs-action: ListUsers\r\n", XML),
];

#[test]
fn bodies_that_cannot_be_read_are_rejected_in_the_form_of_ram() {
    let server = Server::start();
    let large = "a".repeat(3 << 20);
    for (path, header, content_type) in FORMATS {
        for (body, status, code) in [
            (
                format!("Content-Length: {}\r\n\r\n{large}", large.len()),
                413,
                "RequestEntityTooLarge",
            ),
            (
                format!(
                    "Transfer-Encoding: chunked\r\n\r\n{:x}\r\n{large}\r\n0\r\n\r\n",
                    large.len()
                ),
                413,
                "RequestEntityTooLarge",
            ),
            (
                "Content-Length: 10\r\n\r\nAction=".to_owned(),
                400,
                "IncompleteBody",
            ),
            (
                "Content-Length: 10\r\n\r\n".to_owned(),
                400,
                "IncompleteBody",
            ),
            (
                "Transfer-Encoding: chunked\r\n\r\n10\r\nAction=".to_owned(),
                400,
                "IncompleteBody",
            ),
            (
                "Transfer-Encoding: chunked\r\n\r\nten\r\nAction=\r\n".to_owned(),
                400,
                "IncompleteBody",
            ),
        ] {
            let request = format!("POST {path} HTTP/1.1\r\nHost: ram\r\n{header}{body}");
            let response = send_all(&server, request.as_bytes());
            assert_rejected(&response, status, code, content_type);
        }
    }
}

#[test]
fn every_method_and_path_has_a_response_in_the_form_of_ram() {
    let server = Server::start();
    for target in [
        "POST /ram",
        "GET /index.html?Action=ListUsers",
        "GET //?Action=ListUsers",
        "OPTIONS *",
        "OPTIONS /",
        "CONNECT ram:80",
        "PUT /ram",
        "BREW /",
        "TRACE /",
    ] {
        for (header, content_type) in [("", XML), ("x-acs-action: None\r\n", JSON)] {
            let request =
                format!("{target} HTTP/1.1\r\nHost: ram\r\nConnection: close\r\n{header}\r\n");
            let response = send(&server, request.as_bytes());
            assert_rejected(&response, 404, "InvalidAction.NotFound", content_type);
        }
    }
    let request = "HEAD /ram HTTP/1.1\r\nHost: ram\r\nConnection: close\r\n\r\n";
    let response = send(&server, request.as_bytes());
    assert!(response.starts_with("HTTP/1.1 404"), "{response}");
    assert!(response.ends_with("\r\n\r\n"), "{response}");
}

#[test]
fn requests_on_one_connection_are_served_in_order() {
    let server = Server::start();
    let requests: String = ["a", "b", "a", "c"]
        .map(|name| {
            format!(
                "POST /?Action=CreateUser&UserName={name}&Format=JSON HTTP/1.1\r\nHost: ram\r\n\
                 Content-Length: 3\r\n\r\nx=y"
            )
        })
        .concat();
    let response = send_all(&server, requests.as_bytes());
    let statuses: Vec<_> = response
        .split("HTTP/1.1 ")
        .skip(1)
        .map(|response| &response[..3])
        .collect();
    assert_eq!(statuses, ["200", "200", "409", "200"]);
}

const TIMEOUT: Duration = Duration::from_millis(400);

fn impatient() -> Server {
    Server::start_with(&["--timeout", "400ms"])
}

#[test]
fn a_connection_whose_client_stops_is_closed() {
    let server = impatient();
    for (bytes, expected) in [
        ("", ""),
        ("GET", ""),
        ("GET /?Action=List", ""),
        ("GET / HTTP/1.1\r\n", ""),
        ("GET / HTTP/1.1\r\nHost: ram\r\nX-", ""),
        (
            "POST /?Format=JSON HTTP/1.1\r\nHost: ram\r\nContent-Length: 10\r\n\r\n",
            "408",
        ),
        (
            "POST / HTTP/1.1\r\nHost: ram\r\nContent-Length: 10\r\n\r\nAction=",
            "408",
        ),
        (
            "POST / HTTP/1.1\r\nHost: ram\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nAct",
            "408",
        ),
        (
            "GET /?Action=ListUsers HTTP/1.1\r\nHost: ram\r\n\r\n",
            "200",
        ),
    ] {
        let start = Instant::now();
        let response = send(&server, bytes.as_bytes());
        assert!(start.elapsed() >= TIMEOUT, "{bytes}: {:?}", start.elapsed());
        match expected {
            "" => assert_eq!(response, "", "{bytes}"),
            "408" if bytes.contains("JSON") => {
                assert_rejected(&response, 408, "RequestTimeout", JSON);
            }
            "408" => assert_rejected(&response, 408, "RequestTimeout", XML),
            _ => assert!(response.starts_with("HTTP/1.1 200"), "{response}"),
        }
    }
}

#[test]
fn a_slow_client_has_the_same_time_limit() {
    let server = impatient();
    for start in [
        "",
        "POST / HTTP/1.1\r\nHost: ram\r\nContent-Length: 1000\r\n\r\n",
    ] {
        let mut stream = connect(&server);
        stream
            .write_all(start.as_bytes())
            .expect("the server reads");
        let begin = Instant::now();
        // The interval is shorter than a time-out that starts again with each byte.
        while stream.write_all(b"a").is_ok() {
            assert!(begin.elapsed() < PATIENCE, "{start}");
            thread::sleep(TIMEOUT / 8);
        }
    }
}

#[test]
fn a_connection_whose_client_does_not_read_is_closed() {
    let server = impatient();
    let mut stream = connect(&server);
    stream
        .set_write_timeout(Some(PATIENCE))
        .expect("a time-out");
    let request = "GET /?Action=ListPolicies HTTP/1.1\r\nHost: ram\r\n\r\n".repeat(100);
    let error = loop {
        if let Err(error) = stream.write_all(request.as_bytes()) {
            break error;
        }
    };
    let closed = [ErrorKind::ConnectionReset, ErrorKind::BrokenPipe];
    assert!(closed.contains(&error.kind()), "{error}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_closed_connection_releases_its_files() {
    let server = impatient();
    let before = server.open_files();
    let streams: Vec<_> = (0..50).map(|_| connect(&server)).collect();
    let start = Instant::now();
    while server.open_files() < before + streams.len() {
        assert!(start.elapsed() < PATIENCE, "not all are accepted");
    }
    while server.open_files() > before {
        assert!(start.elapsed() < PATIENCE, "not all are closed");
        thread::sleep(TIMEOUT / 8);
    }
    let request = "GET /?Action=ListUsers HTTP/1.1\r\nHost: ram\r\n\r\n";
    let response = send(&server, request.as_bytes());
    assert!(response.starts_with("HTTP/1.1 200"), "{response}");
}
