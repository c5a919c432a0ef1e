//! Reads the body of a request for `request`.

use std::time::Duration;

use axum::body::Body;
use http_body_util::BodyExt as _;
use ram_errors::RamApiError;

use crate::unlisted;

/// The largest size of a body in bytes. A form within RAM's limits has less than a tenth of it.
const MAX_BYTES: usize = 2 << 20;

/// Returns the bytes of a body that arrives within `timeout`.
///
/// A body that is too large is read to its end, because a client that is still sending does not read the response, and
/// closing a connection with unread bytes resets it.
///
/// # Errors
///
/// Returns an error if the body is too large, is truncated, or takes longer.
pub(crate) async fn read(body: Body, timeout: Duration) -> Result<Vec<u8>, RamApiError> {
    tokio::time::timeout(timeout, collect(body))
        .await
        .unwrap_or_else(|_| Err(unlisted::request_timeout()))
}

async fn collect(mut body: Body) -> Result<Vec<u8>, RamApiError> {
    let mut bytes = Vec::new();
    let mut is_too_large = false;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| unlisted::incomplete_body())?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        is_too_large |= bytes.len() + data.len() > MAX_BYTES;
        if !is_too_large {
            bytes.extend_from_slice(&data);
        }
    }
    if is_too_large {
        return Err(unlisted::body_too_large());
    }
    Ok(bytes)
}
