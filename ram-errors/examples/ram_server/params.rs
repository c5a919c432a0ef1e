//! The parameters of a request, from its query and its form.

use std::collections::BTreeMap;

use ram_errors::RamApiError;

use crate::unlisted;

/// The parameters of a request.
#[derive(Default)]
pub(crate) struct Params(BTreeMap<String, String>);

impl Params {
    /// Adds the parameters of a query or a form.
    pub(crate) fn read(&mut self, encoded: &[u8]) {
        self.0.extend(form_urlencoded::parse(encoded).into_owned());
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Returns a parameter. A missing parameter is an empty string, which the check of its length rejects if the parameter
    /// is required.
    pub(crate) fn get_or_empty(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    /// Returns a parameter that is `true` or `false`. A missing parameter is `false`.
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
