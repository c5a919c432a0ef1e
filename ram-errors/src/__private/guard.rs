//! The guard of messages whose error has a status of 500 or more: generated code chooses a function by where the status comes from.

use crate::public_message::guarded;
use crate::status::{is_server_error, status_message};
use crate::{PublicMessage, RamError};

/// Returns the message if both statuses of an error are below 500, that of the value and that of its code; otherwise the phrase of
/// the status of the value.
pub fn guarded_by_status<'a, E: RamError + ?Sized>(
    error: &E,
    message: PublicMessage<'a>,
) -> PublicMessage<'a> {
    let is_withheld = error
        .spec()
        .is_some_and(|spec| is_server_error(spec.status()));
    if is_withheld {
        withheld(error.status())
    } else {
        guarded(error.status(), message)
    }
}

/// Returns the message if neither the status of the variant nor that of the value is 500 or more, and otherwise the phrase of
/// the value's status.
#[must_use]
pub const fn guarded_by_both(
    of_variant: u16,
    of_value: u16,
    message: PublicMessage<'_>,
) -> PublicMessage<'_> {
    if is_server_error(of_variant) {
        withheld(of_value)
    } else {
        guarded(of_value, message)
    }
}

/// Returns the public message of a field whose status is replaced. The field guards the message only where its own status is
/// 500 or more.
#[must_use]
pub const fn guarded_beside(
    of_field: u16,
    of_value: u16,
    message: PublicMessage<'_>,
) -> PublicMessage<'_> {
    if is_server_error(of_field) {
        message
    } else {
        guarded(of_value, message)
    }
}

/// Returns the phrase of a status in place of a message that only the logs may have.
#[must_use]
pub const fn withheld(status: u16) -> PublicMessage<'static> {
    PublicMessage::text(status_message(status))
}
