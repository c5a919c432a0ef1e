//! RAM's codes, taken from its catalog.

use ram_errors::{ErrorSpec, HasCatalog as _, Limit, RamApiError};

use crate::codes::{Entry, Limits};

/// Returns the 82 codes of RAM.
pub(crate) fn all() -> Vec<Entry> {
    RamApiError::CATALOG.iter().map(Entry::from).collect()
}

impl From<&ErrorSpec> for Entry {
    fn from(spec: &ErrorSpec) -> Self {
        let message = spec.message().expect("each code of RAM has a message");
        Self {
            code: spec.code().to_owned(),
            status: spec.status(),
            message: message.to_owned(),
            solution: spec.solution().unwrap_or_default().to_owned(),
            url: spec.url().map(str::to_owned),
            limits: spec.limits().iter().map(Limits::from).collect(),
            fields: if message == "{details}" {
                &[("details", "String")]
            } else {
                &[]
            },
        }
    }
}

impl From<&Limit> for Limits {
    fn from(limit: &Limit) -> Self {
        Self {
            name: limit.name().map(str::to_owned),
            min: limit.min(),
            max: limit.max(),
            unit: limit.unit().map(str::to_owned),
        }
    }
}
