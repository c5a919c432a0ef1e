//! The mapping between HTTP statuses and codes of gRPC.

use ::tonic::Code;

use crate::ErrorSpec;

/// The names and the HTTP statuses of [`google.rpc.Code`].
///
/// [`google.rpc.Code`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
const CODES: [(Code, &str, u16); 16] = [
    (Code::Cancelled, "CANCELLED", 499),
    (Code::Unknown, "UNKNOWN", 500),
    (Code::InvalidArgument, "INVALID_ARGUMENT", 400),
    (Code::DeadlineExceeded, "DEADLINE_EXCEEDED", 504),
    (Code::NotFound, "NOT_FOUND", 404),
    (Code::AlreadyExists, "ALREADY_EXISTS", 409),
    (Code::PermissionDenied, "PERMISSION_DENIED", 403),
    (Code::ResourceExhausted, "RESOURCE_EXHAUSTED", 429),
    (Code::FailedPrecondition, "FAILED_PRECONDITION", 400),
    (Code::Aborted, "ABORTED", 409),
    (Code::OutOfRange, "OUT_OF_RANGE", 400),
    (Code::Unimplemented, "UNIMPLEMENTED", 501),
    (Code::Internal, "INTERNAL", 500),
    (Code::Unavailable, "UNAVAILABLE", 503),
    (Code::DataLoss, "DATA_LOSS", 500),
    (Code::Unauthenticated, "UNAUTHENTICATED", 401),
];

/// Returns the gRPC code of an error: the code in `props(grpc = ..)`, or the code for its HTTP status.
pub(super) fn code_of(spec: Option<&ErrorSpec>, status: u16) -> Code {
    spec.and_then(|spec| spec.prop("grpc"))
        .and_then(named)
        .unwrap_or_else(|| code_of_status(status))
}

/// Returns the code with this name or number. `OK` is not the code of an error.
fn named(value: &str) -> Option<Code> {
    let number: Option<i32> = value.parse().ok();
    let (code, ..) = CODES
        .into_iter()
        .find(|(code, name, _)| number == Some(*code as i32) || name.eq_ignore_ascii_case(value))?;
    Some(code)
}

/// Returns the code for a status, as Google's libraries map statuses: see `HttpJsonStatusCode` of `gax`.
fn code_of_status(status: u16) -> Code {
    match status {
        400 => Code::InvalidArgument,
        401 => Code::Unauthenticated,
        403 => Code::PermissionDenied,
        404 => Code::NotFound,
        409 => Code::Aborted,
        416 => Code::OutOfRange,
        429 => Code::ResourceExhausted,
        499 => Code::Cancelled,
        501 => Code::Unimplemented,
        503 => Code::Unavailable,
        504 => Code::DeadlineExceeded,
        _ => match status / 100 {
            4 => Code::FailedPrecondition,
            5 => Code::Internal,
            _ => Code::Unknown,
        },
    }
}

/// Returns the HTTP status of a code. `OK`, which is not the code of an error, has 500.
pub(super) fn status_of_code(code: Code) -> u16 {
    CODES
        .into_iter()
        .find(|(own, ..)| *own == code)
        .map_or(500, |(.., status)| status)
}
