//! What is said about a code.

/// A code, and what is said about it.
pub(crate) struct Entry {
    pub(crate) code: String,
    pub(crate) status: u16,
    /// With `{name}` where a field goes in.
    pub(crate) message: String,
    pub(crate) solution: String,
    pub(crate) url: Option<String>,
    pub(crate) limits: Vec<Limits>,
    /// Names and types of the fields that the message shows.
    pub(crate) fields: &'static [(&'static str, &'static str)],
}

/// A limit, with a name where the code has several.
pub(crate) struct Limits {
    pub(crate) name: Option<String>,
    pub(crate) min: u64,
    pub(crate) max: u64,
    pub(crate) unit: Option<String>,
}

impl Entry {
    /// The code without what a name may not have.
    pub(crate) fn variant(&self) -> String {
        let mut name = self.code.clone();
        name.retain(|character| character.is_ascii_alphanumeric());
        name
    }
}
