//! The index of a type that includes no other type. All codes are known during macro expansion, so the index is built there
//! instead of by const evaluation.

use std::collections::HashSet;

use crate::expand::specs::rows::Rows;
use crate::model::{Item, Origin, Variant};
use crate::shared::index::{Buckets, EMPTY, END, KEY, MAX_CODES, bucket, bucket_count, set_key};

pub(in crate::expand) struct PerfectHash {
    pub(super) displacements: Vec<u16>,
    /// The row of the code in each slot, the first one of a shared code. There are as many slots as codes.
    pub(super) rows: Vec<u16>,
    /// The code in each slot.
    pub(super) keys: Vec<u8>,
}

impl PerfectHash {
    /// Returns `None` if const evaluation builds the index: for types that include others, and for different codes with the same
    /// hash, which no index can distinguish.
    ///
    /// `hashes` has the hash of the code of each row.
    pub(in crate::expand) fn of(item: &Item<'_>, rows: &Rows<'_>, hashes: &[u64]) -> Option<Self> {
        let includes = |variant: &Variant<'_>| matches!(variant.origin, Origin::Included(_));
        if item.variants.iter().any(includes) || rows.is_empty() || rows.len() > MAX_CODES {
            return None;
        }
        let mut seen = HashSet::with_capacity(rows.len());
        let (mut codes, mut hashes_of_codes, mut rows_of_codes) = (vec![], vec![], vec![]);
        for ((row, hash), number) in rows.iter().zip(hashes).zip(0..) {
            let code = row.spec.code_or_nothing();
            if seen.insert(code) {
                codes.push(code);
                hashes_of_codes.push(*hash);
                rows_of_codes.push(number);
            }
        }
        let mut index = Self::over(&codes, &hashes_of_codes)?;
        for number in &mut index.rows {
            *number = rows_of_codes[usize::from(*number)];
        }
        Some(index)
    }

    /// Builds the index of distinct codes, with their numbers in place of rows.
    fn over(codes: &[&str], hashes: &[u64]) -> Option<Self> {
        let buckets = bucket_count(hashes.len());
        let mut heads = vec![END; buckets];
        let mut next = vec![END; hashes.len()];
        let mut sizes = vec![0; buckets];
        for (code, hash) in hashes.iter().enumerate() {
            let bucket = bucket(*hash, buckets);
            next[code] = heads[bucket];
            heads[bucket] = u32::try_from(code).ok()?;
            sizes[bucket] += 1;
        }
        let mut displacements = vec![0; buckets];
        let mut rows = vec![EMPTY; hashes.len()];
        let mut by_size = vec![0; buckets];
        let buckets = Buckets {
            hashes,
            heads: &heads,
            next: &next,
            sizes: &sizes,
        };
        // Without spare slots the search takes many attempts. Each is cheap in compiled code.
        let most = u16::MAX;
        if !buckets.displace(most, &mut displacements, &mut rows, &mut by_size) {
            return None;
        }
        let mut keys = vec![0; KEY * rows.len()];
        for (slot, number) in rows.iter().enumerate() {
            set_key(&mut keys, slot, codes[usize::from(*number)].as_bytes());
        }
        Some(Self {
            displacements,
            rows,
            keys,
        })
    }
}
