use crate::catalog::merge::{END, Merged};
use crate::{Catalog, ErrorSpec};

/// A perfect hash over the codes, made by displacing: a code's hash gives its bucket, and the displacement that is stored
/// there, together with the hash, its slot. No two codes have the same, so one comparison decides.
///
/// `N` is the number of specs there may be, `B` that of buckets, `S` that of slots.
pub struct Built<const N: usize, const B: usize, const S: usize> {
    entries: [&'static ErrorSpec; N],
    len: usize,
    displacements: [u8; B],
    slots: [Option<&'static ErrorSpec>; S],
    complete: bool,
}

/// The bucket of a hash; `buckets` is a power of two.
#[inline]
pub(super) const fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 40) as usize & (buckets - 1)
}

/// The slot of a hash in a bucket with that displacement; `slots` is a power of two.
///
/// Steps of different width take codes apart that fall on the same slot without displacement.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "only low bits are used")]
pub(super) const fn slot(hash: u64, displacement: u8, slots: usize) -> usize {
    let step = (hash >> 20) as usize | 1;
    (hash as usize).wrapping_add(step.wrapping_mul(displacement as usize)) & (slots - 1)
}

impl<const N: usize, const B: usize, const S: usize> Built<N, B, S> {
    /// Finds a displacement for each bucket, the largest buckets first, since they are the hardest to place.
    pub const fn new<const P: usize>(merged: &Merged<N, B, P>) -> Self {
        let mut built = Self {
            entries: merged.entries,
            len: merged.len,
            displacements: [0; B],
            slots: [None; S],
            complete: true,
        };
        let mut size = largest(&merged.sizes);
        while size > 0 {
            let mut bucket = 0;
            while bucket < B {
                if merged.sizes[bucket] == size {
                    built.place(merged, bucket);
                }
                bucket += 1;
            }
            size -= 1;
        }
        built
    }

    /// A bucket that no displacement places (two of its codes have the same hash) stays out, and the index incomplete.
    const fn place<const P: usize>(&mut self, merged: &Merged<N, B, P>, bucket: usize) {
        let mut displacement = 0;
        loop {
            if self.try_displacement(merged, bucket, displacement) {
                self.displacements[bucket] = displacement;
                return;
            }
            if displacement == u8::MAX {
                self.complete = false;
                return;
            }
            displacement += 1;
        }
    }

    const fn try_displacement<const P: usize>(
        &mut self,
        merged: &Merged<N, B, P>,
        bucket: usize,
        displacement: u8,
    ) -> bool {
        let head = merged.heads[bucket];
        let mut entry = head;
        while entry != END {
            let spec = self.entries[entry as usize];
            let slot = slot(spec.hash, displacement, S);
            if self.slots[slot].is_some() {
                break;
            }
            self.slots[slot] = Some(spec);
            entry = merged.next[entry as usize];
        }
        if entry == END {
            return true;
        }
        // Take back what was placed before the collision.
        let collided = entry;
        entry = head;
        while entry != collided {
            self.slots[slot(self.entries[entry as usize].hash, displacement, S)] = None;
            entry = merged.next[entry as usize];
        }
        false
    }

    /// The catalog over this index, of the type with that name.
    pub const fn catalog(&'static self, name: &'static str) -> Catalog {
        let (entries, _) = self.entries.split_at(self.len);
        Catalog {
            name,
            entries,
            displacements: &self.displacements,
            slots: &self.slots,
            complete: self.complete,
        }
    }
}

const fn largest(mut sizes: &[u8]) -> u8 {
    let mut largest = 0;
    while let [size, rest @ ..] = sizes {
        if *size > largest {
            largest = *size;
        }
        sizes = rest;
    }
    largest
}
