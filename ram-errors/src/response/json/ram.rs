//! RAM's form: one flat object.

use super::Members;
use crate::response::code;
use crate::response::parse_error::Mismatch;
use crate::response::{AccessDeniedDetail, ErrorResponse};

/// Parses RAM's form. Relays write numbers and booleans where RAM writes strings.
pub(super) fn read(status: u16, members: &Members<'_>) -> Result<ErrorResponse, Mismatch> {
    let code = code::required(
        members.scalar("Code").as_deref(),
        "a member `Code`",
        "a JSON object",
    )?;
    let message = members.scalar("Message").unwrap_or_default();
    Ok(ErrorResponse {
        request_id: members.scalar("RequestId"),
        host_id: members.scalar("HostId"),
        recommend: members.scalar("Recommend"),
        access_denied_detail: read_detail(members, "AccessDeniedDetail"),
        ..ErrorResponse::bare(code, status, message)
    })
}

/// Parses the object `name`. Its members are RAM's in problem documents as well.
pub(super) fn read_detail(members: &Members<'_>, name: &str) -> Option<AccessDeniedDetail> {
    let detail = members.object(name)?;
    Some(AccessDeniedDetail::read(|name| detail.scalar(name)))
}
