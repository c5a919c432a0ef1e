//! The order of a received body, in which a parsed response is serialized.

use alloc::vec::Vec;

/// The form that defines the names of the members of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// RAM's JSON and XML.
    Ram,
    /// Problem documents (RFC 9457).
    Problem,
}

/// The positions of the parts of a response in the received body.
#[derive(Debug, Clone, Default)]
pub(super) struct Order(Option<Received>);

#[derive(Debug, Clone)]
struct Received {
    form: Form,
    /// The documented names and their positions.
    positions: Vec<(&'static str, usize)>,
}

impl Order {
    pub(super) fn new(form: Form, positions: Vec<(&'static str, usize)>) -> Self {
        Self(Some(Received { form, positions }))
    }

    /// Returns whether the response was received in the form.
    pub(super) fn is(&self, form: Form) -> bool {
        self.0
            .as_ref()
            .is_some_and(|received| received.form == form)
    }

    /// Returns the position of the part with this name in the received body.
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        let positions = &self.0.as_ref()?.positions;
        let mut found = positions.iter().filter(|(own, _)| *own == name);
        found.next().map(|(_, position)| *position)
    }
}
