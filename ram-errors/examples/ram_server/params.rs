//! The parameters of a request, from its query and its form.

use std::collections::BTreeMap;

use ram_errors::RamApiError;

use crate::unlisted;

/// The parameters of a request.
#[derive(Default)]
pub(crate) struct Params(BTreeMap<String, String>);

impl Params {
    /// Adds what a query or a form has.
    pub(crate) fn read(&mut self, encoded: &[u8]) {
        self.0.extend(form_urlencoded::parse(encoded).into_owned());
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// A parameter that is not given is empty: for one that has to be there, the check of its length says so.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    /// `true` or `false`; `false` if it is not given.
    pub(crate) fn flag(&self, name: &str) -> Result<bool, RamApiError> {
        match self.get(name) {
            None => Ok(false),
            Some(value) => value
                .to_ascii_lowercase()
                .parse()
                .map_err(|_| unlisted::invalid_parameter(name)),
        }
    }
}
