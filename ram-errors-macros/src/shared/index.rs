//! The perfect hash over codes, by hash and displace: the hash of a code gives its *bucket*; the *displacement* of the bucket,
//! together with the hash, gives its *slot*. No two codes have one slot.
//!
//! The derive builds the index of a type that includes no other during macro expansion, `ram-errors` those of other types in const
//! evaluation. Both crates have this file: a test of `ram-errors-macros` compares them.

/// How many buckets an index over that many codes has.
pub(crate) const fn bucket_count(codes: usize) -> usize {
    (codes / 2).next_power_of_two()
}

/// The number of the code in a slot that has none.
pub(crate) const EMPTY: u16 = u16::MAX;

/// How many codes an index can have: for a quarter more there are numbers, too.
pub(crate) const MAX_CODES: usize = 50_000;

/// The bucket of a hash; the number of buckets is a power of two.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "only low bits are used")]
pub(crate) const fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 32) as usize & (buckets - 1)
}

/// The slot of a hash in a bucket with that displacement.
///
/// Steps of different width take codes apart that fall on the same slot without displacement. Nothing overflows, so that
/// const evaluation has no function to call.
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

/// How many bytes a slot has for its code: the code, zeros, and its length last. So a look-up follows no pointer to it.
pub(crate) const KEY: usize = 64;

/// Writes the code of a slot. One that is too long for it has a length that is no code's there.
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
    while let [byte, tail @ ..] = rest {
        keys[place] = *byte;
        place += 1;
        rest = tail;
    }
}

/// The end of a chain.
pub(crate) const END: u32 = u32::MAX;

/// Codes by the buckets of their hashes.
#[derive(Clone, Copy)]
pub(crate) struct Buckets<'a> {
    pub(crate) hashes: &'a [u64],
    /// The codes of a bucket are a chain: its head here, what follows a code in `next`.
    pub(crate) heads: &'a [u32],
    pub(crate) next: &'a [u32],
    /// How many codes a bucket has.
    pub(crate) sizes: &'a [u32],
}

impl Buckets<'_> {
    /// Finds a displacement for each bucket, `most` at most, so that no two codes fall on one slot: the largest buckets
    /// first, since they are the hardest to place. The number of the code in a slot is written to `slots`, which are empty
    /// before.
    ///
    /// Whether all are placed. A bucket that no displacement places, since two of its codes have the same hash, stays out.
    ///
    /// The length of `by_size` is that of the buckets, and what is in it does not matter.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "there are fewer buckets than codes"
    )]
    pub(crate) const fn displace(
        &self,
        most: u16,
        displacements: &mut [u16],
        slots: &mut [u16],
        by_size: &mut [u32],
    ) -> bool {
        // The buckets of each size are a chain, too.
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
                match self.place(bucket, most, slots) {
                    Some(displacement) => displacements[bucket as usize] = displacement,
                    None => complete = false,
                }
                bucket = by_size[bucket as usize];
            }
        }
        complete
    }

    /// The first displacement with which all slots of a bucket are free.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "there are no more codes than `MAX_CODES`"
    )]
    const fn place(&self, bucket: u32, most: u16, slots: &mut [u16]) -> Option<u16> {
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
            // Take back what was placed before the collision.
            let collided = code;
            code = head;
            while code != collided {
                slots[slot(self.hashes[code as usize], displacement, slots.len())] = EMPTY;
                code = self.next[code as usize];
            }
            if displacement == most {
                return None;
            }
            displacement += 1;
        }
    }
}
