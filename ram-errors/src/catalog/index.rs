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
    slots: [Slot; S],
    complete: bool,
}

/// A place in the index. Beside the spec it has the code itself, so that a look-up reads no other memory than it must.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    pub(super) code: &'static str,
    pub(super) spec: Option<&'static ErrorSpec>,
}

impl Slot {
    /// Looking the empty code up gives nothing, like any other that is not there.
    const EMPTY: Self = Self {
        code: "",
        spec: None,
    };
}

/// The bucket of a hash; `buckets` is a power of two.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "only low bits are used")]
pub(super) const fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 32) as usize & (buckets - 1)
}

/// The slot of a hash in a bucket with that displacement; `slots` is a power of two.
///
/// Steps of different width take codes apart that fall on the same slot without displacement. Nothing overflows, so that
/// const evaluation has no function to call.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "only low bits are used")]
pub(super) const fn slot(hash: u64, displacement: u8, slots: usize) -> usize {
    let start = hash & 0xffff_ffff;
    let step = (hash >> 48) | 1;
    (start + step * displacement as u64) as usize & (slots - 1)
}

impl<const N: usize, const B: usize, const S: usize> Built<N, B, S> {
    /// Finds a displacement for each bucket, the largest buckets first, since they are the hardest to place.
    pub const fn new<const P: usize>(merged: &Merged<N, B, P>) -> Self {
        let mut built = Self {
            entries: merged.entries,
            len: merged.len,
            displacements: [0; B],
            slots: [Slot::EMPTY; S],
            complete: true,
        };
        let BySize { heads, next } = BySize::of(&merged.sizes);
        let mut size = heads.len();
        while size > 1 {
            size -= 1;
            let mut bucket = heads[size];
            while bucket != END {
                built.place(merged, bucket as usize);
                bucket = next[bucket as usize];
            }
        }
        built
    }

    /// A bucket that no displacement places (two of its codes have the same hash) stays out, and the index incomplete.
    const fn place<const P: usize>(&mut self, merged: &Merged<N, B, P>, bucket: usize) {
        let head = merged.heads[bucket];
        let mut displacement = 0;
        loop {
            let mut entry = head;
            while entry != END {
                let spec = self.entries[entry as usize];
                let slot = slot(spec.hash, displacement, S);
                if let Some(_) = self.slots[slot].spec {
                    break;
                }
                self.slots[slot] = Slot {
                    code: spec.code,
                    spec: Some(spec),
                };
                entry = merged.next[entry as usize];
            }
            if entry == END {
                self.displacements[bucket] = displacement;
                return;
            }
            // Take back what was placed before the collision.
            let collided = entry;
            entry = head;
            while entry != collided {
                self.slots[slot(self.entries[entry as usize].hash, displacement, S)] = Slot::EMPTY;
                entry = merged.next[entry as usize];
            }
            if displacement == u8::MAX {
                self.complete = false;
                return;
            }
            displacement += 1;
        }
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

/// The buckets of each size as a chain, so that they are gone through by size without looking at all of them each time.
struct BySize<const B: usize> {
    heads: [u32; 256],
    next: [u32; B],
}

impl<const B: usize> BySize<B> {
    #[expect(clippy::cast_possible_truncation, reason = "fewer buckets than codes")]
    const fn of(sizes: &[u8; B]) -> Self {
        let mut heads = [END; 256];
        let mut next = [END; B];
        let mut bucket = 0;
        while bucket < B {
            let size = sizes[bucket] as usize;
            next[bucket] = heads[size];
            heads[size] = bucket as u32;
            bucket += 1;
        }
        Self { heads, next }
    }
}
