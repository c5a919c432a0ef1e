//! Checks the number of existing entities. The quotas are in the catalog.

use ram_errors::{LimitExceeded, RamApiError, RamError};

use crate::account::PolicyType;

/// Checks whether one more entity is permitted beside the existing ones.
pub(crate) fn one_more(quota: LimitExceeded, existing: usize) -> Result<(), LimitExceeded> {
    quota.ensure(existing + 1)
}

/// Checks whether one more policy of a type is permitted. The catalog has a limit for each type, with the name of the type.
pub(crate) fn one_more_policy(
    quota: LimitExceeded,
    kind: PolicyType,
    existing: usize,
) -> Result<(), RamApiError> {
    let limit = quota
        .spec()
        .and_then(|spec| spec.limit(&kind.name().to_ascii_lowercase()));
    match limit {
        Some(limit) if limit.permits(existing as u64 + 1) => Ok(()),
        _ => Err(quota.into()),
    }
}
