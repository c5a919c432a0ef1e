//! The guard of the messages of errors with a status of 500 or more. Generated code selects a function by the source of the
//! status.

use crate::public_message::{guarded, withheld};
use crate::status::is_server_error;
use crate::{PublicMessage, RamError};

/// Returns the message if the status of the value and the status of its code are below 500, and otherwise the phrase of the
/// status of the value.
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

/// Returns the message if the status of the variant and the status of the value are below 500, and otherwise the phrase of
/// the status of the value.
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

/// Returns the public message of a field whose status is replaced. The field itself guards the message only if its own
/// status is 500 or more.
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
