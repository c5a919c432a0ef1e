//! The index of a type that includes no other. Nothing in it waits for other types, so it is made while the macro runs:
//! const evaluation takes a hundred times as long.

use crate::index::{Buckets, EMPTY, END, KEY, MOST_CODES, bucket, bucket_count, set_key};
use crate::model::{Item, Origin, Spec, Variant};

pub(super) struct OwnIndex {
    pub(super) displacements: Vec<u16>,
    /// The number of the code in each slot, in the order of declaration. There are as many slots as codes.
    pub(super) numbers: Vec<u16>,
    /// The code in each slot.
    pub(super) keys: Vec<u8>,
}

impl OwnIndex {
    /// None if that is left to const evaluation: for types that include others, and for codes with the same hash, as shared
    /// ones, which no index tells apart.
    ///
    /// `hashes` are those of the own codes, in the order of declaration.
    pub(super) fn of(item: &Item<'_>, hashes: &[u64]) -> Option<Self> {
        let includes = |variant: &Variant<'_>| matches!(variant.origin, Origin::Included(_));
        let codes: Vec<_> = item.own_specs().map(Spec::code_or_nothing).collect();
        let is_left =
            item.variants.iter().any(includes) || codes.is_empty() || codes.len() > MOST_CODES;
        if is_left {
            None
        } else {
            Self::over(&codes, hashes)
        }
    }

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
        let mut numbers = vec![EMPTY; hashes.len()];
        let mut by_size = vec![0; buckets];
        let buckets = Buckets {
            hashes,
            heads: &heads,
            next: &next,
            sizes: &sizes,
        };
        // Without a slot to spare that takes many attempts, which cost little here.
        let most = u16::MAX;
        if !buckets.displace(most, &mut displacements, &mut numbers, &mut by_size) {
            return None;
        }
        let mut keys = vec![0; KEY * numbers.len()];
        for (slot, number) in numbers.iter().enumerate() {
            set_key(&mut keys, slot, codes[usize::from(*number)].as_bytes());
        }
        Some(Self {
            displacements,
            numbers,
            keys,
        })
    }
}
