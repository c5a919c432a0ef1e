//! The index of a type that includes no other. Nothing in it waits for other types, so it is made while the macro runs:
//! const evaluation takes a hundred times as long.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Context;
use crate::hash::hash;
use crate::index::{Buckets, END, bucket, bucket_count, slot_count};
use crate::model::Origin;

/// `Built::placed(..)` and its type; none if that is left to const evaluation: for types that include others or share a
/// code, and for codes that no index tells apart.
pub(super) fn expand(context: &Context<'_>) -> Option<(TokenStream, TokenStream)> {
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
        places,
        slots,
    } = Index::of(&codes)?;
    let private = &context.private;
    let (count, buckets) = (codes.len(), displacements.len());
    let displacements = Literal::byte_string(&displacements);
    let places = Literal::byte_string(&places);
    Some((
        quote!(#private::Built<#count, #buckets, #slots>),
        quote!(#private::Built::placed(&SPECS, #displacements, #places)),
    ))
}

struct Index {
    displacements: Vec<u8>,
    /// The slot of each code in two bytes, the lower one first.
    places: Vec<u8>,
    slots: usize,
}

impl Index {
    fn of(codes: &[&str]) -> Option<Self> {
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
        let mut slots = vec![END; slot_count(codes.len())];
        let buckets = Buckets {
            hashes: &hashes,
            heads: &heads,
            next: &next,
            sizes: &sizes,
        };
        let mut by_size = vec![0; buckets.heads.len()];
        if !buckets.displace(&mut displacements, &mut slots, &mut by_size) {
            return None;
        }
        let mut places = vec![0; 2 * codes.len()];
        for (slot, code) in slots.iter().enumerate() {
            if *code != END {
                let place = 2 * usize::try_from(*code).ok()?;
                let bytes = u16::try_from(slot).ok()?.to_le_bytes();
                places[place..place + 2].copy_from_slice(&bytes);
            }
        }
        Some(Self {
            displacements,
            places,
            slots: slots.len(),
        })
    }
}
