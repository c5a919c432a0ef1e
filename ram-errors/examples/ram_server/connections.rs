//! Accepts connections for `main`, and closes each connection whose client stops sending or reading.

use std::io;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio_io_timeout::TimeoutStream;

/// Serves each connection in a task, which ends with the connection.
pub(crate) async fn accept(
    mut listener: TcpListener,
    router: Router,
    timeout: Duration,
) -> io::Result<()> {
    loop {
        // The `accept` of the trait waits and tries again if the process has no file descriptors left.
        let (stream, _) = axum::serve::Listener::accept(&mut listener).await;
        tokio::spawn(serve(stream, router.clone(), timeout));
    }
}

/// Serves the requests of a connection in order.
///
/// The client has `timeout` for the headers of each request, counted from the end of the last response, and `timeout` to
/// continue reading while a response is written. `body` limits the time for a body, so that its client still receives a
/// response.
async fn serve(stream: TcpStream, router: Router, timeout: Duration) {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(timeout));
    // The error is a failure of the connection, so it cannot be reported to the client.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(timeout)
        // A client that has sent everything still reads the response.
        .half_close(true)
        .serve_connection(
            TokioIo::new(Box::pin(stream)),
            TowerToHyperService::new(router),
        )
        .await;
}
