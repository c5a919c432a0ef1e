//! What `transparent` and `other` leave to a field.

/// What `transparent` leaves to the field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Nothing: the variant is not transparent.
    Own,
    /// Code, status, message and source.
    All,
    /// Code and status.
    Code,
    /// Message and source.
    Message,
    /// Code, status and message, as they came over the wire.
    Other,
}
