//! The catalog of a type that includes other types. Generated code composes it in const evaluation from the specs of all
//! parts, and builds the index.

use super::index::{self, EMPTY, KEY, set_key};
use super::merge::Merged;
use super::spec_list::SpecList;
use crate::{Catalog, ErrorSpec};

/// Defines the catalog of a type over its parts, and the merged parts, which generated code checks for conflicts.
///
/// The items are `static`, because the compiler validates a `const` together with everything that it refers to. The work
/// grows in proportion to the number of codes. With 20,000 codes the evaluation exceeds the limit of the lint
/// `long_running_const_eval`.
#[doc(hidden)]
#[macro_export]
macro_rules! __composed_catalog {
    (
        static $catalog:ident = $name:ident;
        static $merged:ident = [$($part:expr,)*; $count:literal];
    ) => {
        #[allow(long_running_const_eval)]
        static __RAM_PARTS: [$crate::__private::Part; $count] = [$($part,)*];
        #[allow(long_running_const_eval)]
        const __RAM_TOTAL: $crate::__private::usize = $crate::__private::total(&__RAM_PARTS);
        const __RAM_BUCKETS: $crate::__private::usize = $crate::__private::bucket_count(__RAM_TOTAL);
        const __RAM_SLOTS: $crate::__private::usize = $crate::__private::slot_count(__RAM_TOTAL);
        const __RAM_KEYS: $crate::__private::usize = $crate::__private::key_size(__RAM_SLOTS);
        #[allow(long_running_const_eval)]
        static $merged: $crate::__private::Merged<__RAM_TOTAL, __RAM_BUCKETS, $count> =
            $crate::__private::Merged::new(&__RAM_PARTS);
        #[allow(long_running_const_eval)]
        static __RAM_BUILT: $crate::__private::Built<__RAM_TOTAL, __RAM_SLOTS, __RAM_BUCKETS, __RAM_KEYS> =
            $crate::__private::Built::new(&$merged);
        static $catalog: $crate::Catalog = $crate::__private::Built::catalog(&__RAM_BUILT, $name);
    };
}

/// Returns the number of buckets of an index.
pub const fn bucket_count(codes: usize) -> usize {
    index::bucket_count(codes)
}

/// Returns the number of slots of an index that const evaluation builds. A fifth of the slots stays empty, so that few
/// displacements collide.
pub const fn slot_count(codes: usize) -> usize {
    codes + codes / 4 + 1
}

/// Returns the number of bytes of the keys.
pub const fn key_size(slots: usize) -> usize {
    KEY * slots
}

/// The largest displacement that const evaluation tries for a bucket.
const MAX_DISPLACEMENT: u16 = 255;

/// The specs of several types with their index.
///
/// `N` is the largest number of specs, `S` the number of slots, `B` the number of buckets and `K` the number of bytes of all
/// keys.
pub struct Built<const N: usize, const S: usize, const B: usize, const K: usize> {
    displacements: [u16; B],
    keys: [u8; K],
    numbers: [u16; S],
    specs: [Option<&'static ErrorSpec>; N],
    len: usize,
    complete: bool,
}

impl<const N: usize, const S: usize, const B: usize, const K: usize> Built<N, S, B, K> {
    /// Builds the index over the specs of all parts.
    pub const fn new<const P: usize>(merged: &Merged<N, B, P>) -> Self {
        let mut built = Self {
            displacements: [0; B],
            keys: [0; K],
            numbers: [EMPTY; S],
            specs: merged.specs,
            len: merged.len,
            complete: true,
        };
        built.complete = merged.buckets().displace(
            MAX_DISPLACEMENT,
            &mut built.displacements,
            &mut built.numbers,
            &mut [0; B],
        );
        let mut slot = 0;
        while slot < S {
            if built.numbers[slot] != EMPTY {
                if let Some(spec) = merged.specs[built.numbers[slot] as usize] {
                    set_key(&mut built.keys, slot, spec.code.as_bytes());
                }
            }
            slot += 1;
        }
        built
    }

    /// Returns the catalog over this index. `name` is the path of the type.
    pub const fn catalog(&'static self, name: &'static str) -> Catalog {
        let (specs, _) = self.specs.split_at(self.len);
        Catalog {
            name,
            displacements: &self.displacements,
            keys: &self.keys,
            numbers: &self.numbers,
            specs: SpecList::Merged(specs),
            complete: self.complete,
        }
    }
}
