/// How many buckets an index over that many codes has.
#[allow(
    unreachable_pub,
    reason = "the derive names it for types that include others"
)]
pub const fn bucket_count(codes: usize) -> usize {
    (codes / 3).next_power_of_two()
}

/// How many bytes the slots of an index over that many codes have, two each.
#[allow(
    unreachable_pub,
    reason = "the derive names it for types that include others"
)]
pub const fn slot_bytes(codes: usize) -> usize {
    2 * (codes + codes / 4).next_power_of_two()
}

/// How many codes an index has numbers for: the upper byte of a number is never that of an empty slot.
pub(crate) const MOST_CODES: usize = 0xff00;

/// Both bytes of an empty slot.
pub(crate) const EMPTY: u8 = 0xff;

/// The bucket of a hash; `buckets` is a power of two.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "only low bits are used")]
pub(crate) const fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 32) as usize & (buckets - 1)
}

/// The slot of a hash in a bucket with that displacement; `slots` is a power of two.
///
/// Steps of different width take codes apart that fall on the same slot without displacement. Nothing overflows, so that
/// const evaluation has no function to call.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "only low bits are used")]
pub(crate) const fn slot(hash: u64, displacement: u8, slots: usize) -> usize {
    let start = hash & 0xffff_ffff;
    let step = (hash >> 48) | 1;
    (start + step * displacement as u64) as usize & (slots - 1)
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
    /// Finds a displacement for each bucket, so that no two codes fall on one slot: the largest buckets first, since they
    /// are the hardest to place. The number of the code in a slot is written to its two bytes in `slots`, the lower one first;
    /// all of them are empty before.
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
        displacements: &mut [u8],
        slots: &mut [u8],
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
                match self.place(bucket, slots) {
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
        reason = "the bytes of a number are taken apart, and there are no more than `MOST_CODES`"
    )]
    const fn place(&self, bucket: u32, slots: &mut [u8]) -> Option<u8> {
        let head = self.heads[bucket as usize];
        let count = slots.len() / 2;
        let mut displacement = 0;
        loop {
            let mut code = head;
            while code != END {
                let lower = 2 * slot(self.hashes[code as usize], displacement, count);
                if slots[lower + 1] != EMPTY {
                    break;
                }
                slots[lower] = code as u8;
                slots[lower + 1] = (code >> 8) as u8;
                code = self.next[code as usize];
            }
            if code == END {
                return Some(displacement);
            }
            // Take back what was placed before the collision.
            let collided = code;
            code = head;
            while code != collided {
                let lower = 2 * slot(self.hashes[code as usize], displacement, count);
                slots[lower] = EMPTY;
                slots[lower + 1] = EMPTY;
                code = self.next[code as usize];
            }
            if displacement == u8::MAX {
                return None;
            }
            displacement += 1;
        }
    }
}
