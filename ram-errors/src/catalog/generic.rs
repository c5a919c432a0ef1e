//! Catalogs of generic types that include what their parameters stand for.
//!
//! The length of an array may not depend on a type parameter, and a `static` may not name one. So the arrays have one of
//! a few sizes, chosen in const evaluation, and live in associated constants.

use core::marker::PhantomData;

use crate::Catalog;
use crate::catalog::index::{Built, bucket_count, key_size, slot_count};
use crate::catalog::merge::{Merged, Part, total};

/// A type whose catalog is put together where its type parameters are known.
pub trait Composed {
    /// The type, with its path.
    const NAME: &'static str;
    /// The parts in the order of the variants.
    const PARTS: &'static [Part];
}

/// The catalog of a generic type.
///
/// # Panics
/// In const evaluation, if two parts have different specs of a code, or there are more than 16,384 codes.
#[track_caller]
pub const fn catalog_of<T: Composed>() -> &'static Catalog {
    match total(T::PARTS) {
        0..=16 => {
            sized::<T, 16, { slot_count(16) }, { bucket_count(16) }, { key_size(slot_count(16)) }>()
        }
        17..=64 => {
            sized::<T, 64, { slot_count(64) }, { bucket_count(64) }, { key_size(slot_count(64)) }>()
        }
        65..=256 => {
            sized::<T, 256, { slot_count(256) }, { bucket_count(256) }, { key_size(slot_count(256)) }>(
            )
        }
        257..=1_024 => sized::<
            T,
            1_024,
            { slot_count(1_024) },
            { bucket_count(1_024) },
            { key_size(slot_count(1_024)) },
        >(),
        1_025..=4_096 => sized::<
            T,
            4_096,
            { slot_count(4_096) },
            { bucket_count(4_096) },
            { key_size(slot_count(4_096)) },
        >(),
        4_097..=16_384 => sized::<
            T,
            16_384,
            { slot_count(16_384) },
            { bucket_count(16_384) },
            { key_size(slot_count(16_384)) },
        >(),
        _ => panic!("a generic type has at most 16384 codes, included ones counted"),
    }
}

/// A function for each size, so that only the size that fits is evaluated.
#[track_caller]
const fn sized<T: Composed, const N: usize, const S: usize, const B: usize, const K: usize>()
-> &'static Catalog {
    Sized::<T, N, S, B, K>::MERGED.check_all();
    &Sized::<T, N, S, B, K>::CATALOG
}

/// The parameters are those of [`Merged`] and of [`Built`].
struct Sized<T, const N: usize, const S: usize, const B: usize, const K: usize>(PhantomData<T>);

impl<T: Composed, const N: usize, const S: usize, const B: usize, const K: usize>
    Sized<T, N, S, B, K>
{
    /// How many conflicts are kept, each of another part: more are not worth the text.
    const MERGED: Merged<N, B, 8> = Merged::new(T::PARTS);
    const BUILT: &'static Built<N, S, B, K> = &Built::new(&Self::MERGED);
    const CATALOG: Catalog = Self::BUILT.catalog(T::NAME);
}
