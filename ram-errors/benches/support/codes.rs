//! The description of a code.

/// A code with its status, message, solution and limits.
pub(crate) struct Entry {
    pub(crate) code: String,
    pub(crate) status: u16,
    /// The message, with `{name}` in place of a field.
    pub(crate) message: String,
    pub(crate) solution: String,
    pub(crate) url: Option<String>,
    pub(crate) limits: Vec<Limits>,
    /// The names and types of the fields that the message formats.
    pub(crate) fields: &'static [(&'static str, &'static str)],
}

/// A limit, with a name if the code has several limits.
pub(crate) struct Limits {
    pub(crate) name: Option<String>,
    pub(crate) min: u64,
    pub(crate) max: u64,
    pub(crate) unit: Option<String>,
}

impl Entry {
    /// Returns the code without the characters that an identifier cannot have.
    pub(crate) fn variant(&self) -> String {
        let mut name = self.code.clone();
        name.retain(|character| character.is_ascii_alphanumeric());
        name
    }
}
