//! The index of a type that includes no other. Nothing in it waits for other types, so it is made while the macro runs:
//! const evaluation takes a hundred times as long.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Context;
use crate::hash::hash;
use crate::index::{Buckets, EMPTY, END, MOST_CODES, bucket, bucket_count, slot_bytes};
use crate::model::Origin;

/// The catalog; none if that is left to const evaluation: for types that include others or share a code, and for codes
/// that no index tells apart.
pub(super) fn expand(context: &Context<'_>) -> Option<TokenStream> {
    let mut codes = Vec::new();
    for variant in &context.item.variants {
        match &variant.origin {
            Origin::Own(spec) => codes.push(spec.code_or_nothing()),
            Origin::Other(_) | Origin::Itself(_) => {}
            Origin::Included(_) => return None,
        }
    }
    let mut known = HashSet::new();
    if codes.is_empty() || !codes.iter().all(|code| known.insert(*code)) {
        return None;
    }
    let Index {
        displacements,
        slots,
    } = Index::of(&codes)?;
    let private = &context.private;
    let displacements = Literal::byte_string(&displacements);
    let slots = Literal::byte_string(&slots);
    Some(quote!(#private::indexed(NAME, &SPECS, #displacements, #slots)))
}

struct Index {
    displacements: Vec<u8>,
    slots: Vec<u8>,
}

impl Index {
    fn of(codes: &[&str]) -> Option<Self> {
        if codes.len() > MOST_CODES {
            return None;
        }
        let hashes: Vec<u64> = codes.iter().map(|code| hash(code.as_bytes())).collect();
        let buckets = bucket_count(codes.len());
        let mut heads = vec![END; buckets];
        let mut next = vec![END; codes.len()];
        let mut sizes = vec![0; buckets];
        for (code, hash) in hashes.iter().enumerate() {
            let bucket = bucket(*hash, buckets);
            next[code] = heads[bucket];
            heads[bucket] = u32::try_from(code).ok()?;
            sizes[bucket] += 1;
        }
        let mut displacements = vec![0; buckets];
        let mut slots = vec![EMPTY; slot_bytes(codes.len())];
        let buckets = Buckets {
            hashes: &hashes,
            heads: &heads,
            next: &next,
            sizes: &sizes,
        };
        let mut by_size = vec![0; buckets.heads.len()];
        buckets
            .displace(&mut displacements, &mut slots, &mut by_size)
            .then_some(Self {
                displacements,
                slots,
            })
    }
}
