//! The catalogs of generic types that include their type parameters. Generated code calls [`catalog_of`].
//!
//! The length of an array cannot depend on a type parameter, and a `static` cannot use one. The arrays therefore have one of
//! a few sizes, which const evaluation selects, and are associated constants.

use core::marker::PhantomData;

use super::composed::{Built, bucket_count, key_size, slot_count};
use super::merge::{Merged, Part, total};
use crate::Catalog;

/// A type whose catalog is composed for given type parameters.
pub trait Composed {
    /// The path of the type.
    const NAME: &'static str;
    /// The parts in the order of the variants.
    const PARTS: &'static [Part];
}

/// Returns the catalog of a generic type.
///
/// # Panics
/// Panics in const evaluation if two parts have different specs of a code, or if there are more than 16,384 codes.
#[track_caller]
pub const fn catalog_of<T: Composed>() -> &'static Catalog {
    // A function cannot return the length of an array, so each size is a call.
    macro_rules! sized {
        ($codes:literal) => {
            sized::<
                T,
                $codes,
                { slot_count($codes) },
                { bucket_count($codes) },
                { key_size(slot_count($codes)) },
            >()
        };
    }
    match total(T::PARTS) {
        0..=16 => sized!(16),
        17..=64 => sized!(64),
        65..=256 => sized!(256),
        257..=1_024 => sized!(1_024),
        1_025..=4_096 => sized!(4_096),
        4_097..=16_384 => sized!(16_384),
        _ => panic!("a generic type has at most 16384 codes, included ones counted"),
    }
}

/// Returns the catalog with arrays of one size. Each size has a function of its own, so that only the size that fits is
/// evaluated.
#[track_caller]
const fn sized<T: Composed, const N: usize, const S: usize, const B: usize, const K: usize>()
-> &'static Catalog {
    Sized::<T, N, S, B, K>::MERGED.check_all();
    &Sized::<T, N, S, B, K>::CATALOG
}

/// The catalog for one size. The parameters are those of [`Merged`] and [`Built`].
struct Sized<T, const N: usize, const S: usize, const B: usize, const K: usize>(PhantomData<T>);

impl<T: Composed, const N: usize, const S: usize, const B: usize, const K: usize>
    Sized<T, N, S, B, K>
{
    /// The largest number of parts whose conflicts are kept.
    const MERGED: Merged<N, B, 8> = Merged::new(T::PARTS);
    const BUILT: &'static Built<N, S, B, K> = &Built::new(&Self::MERGED);
    const CATALOG: Catalog = Self::BUILT.catalog(T::NAME);
}
