//! A perfect hash over codes, by hash and displace. The hash of a code selects its *bucket*. The *displacement* of the
//! bucket and the hash select the *slot*. No two codes have the same slot.
//!
//! The derive macro builds the index of a type that includes no other type, and `ram-errors` builds the other indexes in
//! const evaluation. Both crates have the same file, which a test of `ram-errors-macros` compares.

/// Returns the number of buckets of an index.
pub(crate) const fn bucket_count(codes: usize) -> usize {
    (codes / 2).next_power_of_two()
}

/// The number in an empty slot.
pub(crate) const EMPTY: u16 = u16::MAX;

/// The largest number of codes of an index. Slots are numbered by `u16`, and an index has up to a quarter more slots than
/// codes.
pub(crate) const MAX_CODES: usize = 50_000;

/// Returns the bucket of a hash. The number of buckets is a power of two.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "only low bits are used")]
pub(crate) const fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 32) as usize & (buckets - 1)
}

/// Returns the slot of a hash in a bucket with this displacement.
///
/// Two codes that have the same slot without displacement have steps of different width, so a displacement separates them.
/// The arithmetic cannot overflow, so it needs no call of a wrapping function, which const evaluation would interpret.
#[inline]
#[allow(
    clippy::cast_possible_truncation,
    reason = "it is less than the number of slots"
)]
pub(crate) const fn slot(hash: u64, displacement: u16, slots: usize) -> usize {
    let start = hash & 0xffff_ffff;
    let step = (hash >> 32) | 1;
    let place = (start + step * displacement as u64) & 0xffff_ffff;
    ((place * slots as u64) >> 32) as usize
}

/// The number of bytes that a slot has for its code: the code, zeros, and the length in the last byte. The code is stored in
/// the slot itself, so a look-up follows no pointer to the code.
pub(crate) const KEY: usize = 64;

/// Writes the code of a slot. For a code that is too long, the slot has the length 255, which no code in a slot has.
#[allow(
    clippy::cast_possible_truncation,
    reason = "the length of a code that fits is less than `KEY`"
)]
pub(crate) const fn set_key(keys: &mut [u8], slot: usize, code: &[u8]) {
    let mut place = KEY * slot;
    let length = place + KEY - 1;
    if code.len() >= KEY {
        keys[length] = u8::MAX;
        return;
    }
    keys[length] = code.len() as u8;
    let mut rest = code;
    // Four bytes at once take const evaluation half the time of single bytes: 5% of a check of 40 composed enums of 25 codes
    // (`cargo bench -p ram-errors --bench compile_time`).
    while let [a, b, c, d, tail @ ..] = rest {
        keys[place] = *a;
        keys[place + 1] = *b;
        keys[place + 2] = *c;
        keys[place + 3] = *d;
        place += 4;
        rest = tail;
    }
    while let [byte, tail @ ..] = rest {
        keys[place] = *byte;
        place += 1;
        rest = tail;
    }
}

/// The end of a linked list.
pub(crate) const END: u32 = u32::MAX;

/// Codes, grouped by the buckets of their hashes.
#[derive(Clone, Copy)]
pub(crate) struct Buckets<'a> {
    pub(crate) hashes: &'a [u64],
    /// The codes of a bucket are a linked list: `heads` has its first code, and `next` the code after a code.
    pub(crate) heads: &'a [u32],
    pub(crate) next: &'a [u32],
    /// The number of codes of each bucket.
    pub(crate) sizes: &'a [u32],
}

impl Buckets<'_> {
    /// Finds a displacement for each bucket, up to `max`, so that no two codes have the same slot. The largest buckets are
    /// placed first, because they are the hardest to place. `slots` is empty before the call and has the number of the code
    /// in each slot after it.
    ///
    /// Returns whether all buckets are placed. A bucket with two codes of the same hash cannot be placed and is left out.
    ///
    /// `by_size` has as many items as there are buckets. Its content before the call is not used.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "there are fewer buckets than codes"
    )]
    pub(crate) const fn displace(
        &self,
        max: u16,
        displacements: &mut [u16],
        slots: &mut [u16],
        by_size: &mut [u32],
    ) -> bool {
        // The buckets of each size are a linked list as well.
        let mut heads = [END; 256];
        let mut bucket = 0;
        while bucket < self.sizes.len() {
            let mut size = self.sizes[bucket] as usize;
            if size >= heads.len() {
                size = heads.len() - 1;
            }
            by_size[bucket] = heads[size];
            heads[size] = bucket as u32;
            bucket += 1;
        }
        let mut complete = true;
        let mut size = heads.len();
        while size > 1 {
            size -= 1;
            let mut bucket = heads[size];
            while bucket != END {
                match self.place(bucket, max, slots) {
                    Some(displacement) => displacements[bucket as usize] = displacement,
                    None => complete = false,
                }
                bucket = by_size[bucket as usize];
            }
        }
        complete
    }

    /// Returns the first displacement with which all slots of a bucket are free.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "there are no more codes than `MAX_CODES`"
    )]
    const fn place(&self, bucket: u32, max: u16, slots: &mut [u16]) -> Option<u16> {
        let head = self.heads[bucket as usize];
        let mut displacement = 0;
        loop {
            let mut code = head;
            while code != END {
                let slot = slot(self.hashes[code as usize], displacement, slots.len());
                if slots[slot] != EMPTY {
                    break;
                }
                slots[slot] = code as u16;
                code = self.next[code as usize];
            }
            if code == END {
                return Some(displacement);
            }
            // The codes before the collision are removed again.
            let collided = code;
            code = head;
            while code != collided {
                slots[slot(self.hashes[code as usize], displacement, slots.len())] = EMPTY;
                code = self.next[code as usize];
            }
            if displacement == max {
                return None;
            }
            displacement += 1;
        }
    }
}
