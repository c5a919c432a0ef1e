//! Catalogs of generic types that include what their parameters stand for.
//!
//! The length of an array may not depend on a type parameter, and a `static` may not name one. So the arrays have one of
//! a few sizes, chosen in const evaluation, and live in associated constants.

use core::marker::PhantomData;

use crate::Catalog;
use crate::catalog::index::Built;
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
        0..=16 => sized::<T, 16, 8, 21, 32>(),
        17..=64 => sized::<T, 64, 32, 81, 128>(),
        65..=256 => sized::<T, 256, 128, 321, 512>(),
        257..=1_024 => sized::<T, 1_024, 512, 1_281, 2_048>(),
        1_025..=4_096 => sized::<T, 4_096, 2_048, 5_121, 8_192>(),
        4_097..=16_384 => sized::<T, 16_384, 8_192, 20_481, 32_768>(),
        _ => panic!("a generic type has at most 16384 codes, included ones counted"),
    }
}

/// A function for each size, so that only the size that fits is evaluated.
#[track_caller]
const fn sized<T: Composed, const N: usize, const B: usize, const S: usize, const O: usize>()
-> &'static Catalog {
    Sized::<T, N, B, S, O>::MERGED.check_all();
    &Sized::<T, N, B, S, O>::CATALOG
}

/// The parameters are those of [`Merged`] and of [`Built`].
struct Sized<T, const N: usize, const B: usize, const S: usize, const O: usize>(PhantomData<T>);

impl<T: Composed, const N: usize, const B: usize, const S: usize, const O: usize>
    Sized<T, N, B, S, O>
{
    /// How many conflicts are kept, each of another part: more are not worth the text.
    const MERGED: Merged<N, B, 8> = Merged::new(T::PARTS);
    const BUILT: &'static Built<S, B, O> = &Built::new(&Self::MERGED);
    const CATALOG: Catalog = Self::BUILT.catalog(T::NAME);
}
