//! The parts of a variant that `transparent` and `other` take from a field.

/// The parts of a variant that are taken from a field.
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
    /// Code, status and message, as they were received.
    Other,
}
