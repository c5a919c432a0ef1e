//! The example `client`, with the stand-in for RAM and with services whose responses ask for another attempt.

mod common;
mod server;

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::process::Command;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use server::Server;

/// The output of the client, and whether it succeeded.
struct Output {
    stdout: String,
    stderr: String,
    is_success: bool,
}

fn client(url: &str, name: &str) -> Output {
    static PROGRAM: OnceLock<std::path::PathBuf> = OnceLock::new();
    let program = PROGRAM.get_or_init(|| common::example("client"));
    let output = Command::new(program)
        .args([url, name])
        .output()
        .expect("the client runs");
    Output {
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        is_success: output.status.success(),
    }
}

#[test]
fn the_client_matches_on_codes_and_logs_the_request_id() {
    let server = Server::start();
    let url = format!("http://{}/", server.address);
    // The user does not exist, so the client creates it.
    let created = client(&url, "alice");
    assert!(created.is_success, "{}", created.stderr);
    assert!(created.stdout.starts_with("alice \""), "{}", created.stdout);
    let (start, id) = created
        .stderr
        .trim_end()
        .rsplit_once(" [request id ")
        .expect("a request id");
    assert_eq!(
        start,
        "RAM: EntityNotExist.User (404): The user does not exist."
    );
    assert_eq!(id.len(), "FC9D48BC-B0C8-5E33-9722-06D4D2FF7507]".len());

    let found = client(&url, "alice");
    assert_eq!((found.stdout, &*found.stderr), (created.stdout, ""));

    let rejected = client(&url, "a b");
    assert!(!rejected.is_success);
    let code = rejected.stdout.split(':').next();
    assert_eq!(code, Some("InvalidParameter.UserName.InvalidChars"));
}

/// Sends the next response on each connection, and returns the number of requests.
fn service(responses: Vec<String>) -> (String, std::thread::JoinHandle<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    listener.set_nonblocking(true).expect("a listener");
    let thread = std::thread::spawn(move || {
        // The client may have to be built first.
        let end = Instant::now() + Duration::from_secs(300);
        let mut count = 0;
        while count < responses.len() && Instant::now() < end {
            let Ok((mut stream, _)) = listener.accept() else {
                std::thread::sleep(Duration::from_millis(10));
                continue;
            };
            stream.set_nonblocking(false).expect("a stream");
            let reader = BufReader::new(stream.try_clone().expect("a stream"));
            let headers = reader.lines().map_while(Result::ok);
            headers.take_while(|line| !line.is_empty()).for_each(drop);
            stream.write_all(responses[count].as_bytes()).expect("sent");
            count += 1;
        }
        count
    });
    (url, thread)
}

fn response(status: u16, header: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} x\r\ncontent-length: {length}\r\nconnection: close\r\n{header}\r\n{body}"
    )
}

#[test]
fn the_client_retries_once_after_retry_after() {
    let busy = |header| {
        response(
            503,
            header,
            r#"{"Code":"ServiceUnavailable","Message":"busy","RequestId":"R"}"#,
        )
    };
    let user = || response(200, "", r#"{"User":{"UserId":"1"}}"#);
    let success = "alice \"1\"\n";
    let failure = "ServiceUnavailable: busy\n";
    let cases = [
        (vec![busy("retry-after: 1\r\n"), user()], 2, success, 1),
        (vec![busy("retry-after: 0\r\n"), user()], 2, success, 0),
        (
            vec![busy("retry-after: 0\r\n"), busy("retry-after: 0\r\n")],
            2,
            failure,
            0,
        ),
        (vec![busy("")], 1, failure, 0),
        (vec![busy("retry-after: 3600\r\n")], 1, failure, 0),
    ];
    for (responses, requests, stdout, seconds) in cases {
        let case = format!("{responses:?}");
        let (url, service) = service(responses);
        let start = Instant::now();
        let output = client(&url, "alice");
        assert_eq!(output.stdout, stdout, "{case} {}", output.stderr);
        assert!(start.elapsed() >= Duration::from_secs(seconds), "{case}");
        assert_eq!(service.join().expect("no panic"), requests, "{case}");
        let log = "RAM: ServiceUnavailable (503): busy [request id R]";
        assert!(output.stderr.starts_with(log), "{case} {}", output.stderr);
    }
}
