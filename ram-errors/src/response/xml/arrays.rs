//! How the two forms write an array in XML.

/// The notation of the items of an array.
#[derive(Clone, Copy)]
pub(super) enum Arrays {
    /// An element with the name of the array for each item.
    Repeated,
    /// An element that has an element `i` for each item (RFC 9457, appendix B).
    Items,
}
