//! The hash of codes.
//!
//! The derive macro computes the hash of each code during macro expansion, and `ram-errors` computes it for the string of a
//! look-up. Both crates have the same file, which a test of `ram-errors-macros` compares.

/// The largest length of a code that three windows cover. Most codes have at most this length and at least the length of a
/// window.
pub(crate) const WINDOWS_LENGTH: usize = 48;

/// The first 16 bytes of a code, the next 16 bytes and the last 16 bytes. They overlap in a code that is shorter than 48
/// bytes.
pub(crate) struct Windows<'a> {
    pub(crate) first: &'a [u8; 16],
    pub(crate) next: &'a [u8; 16],
    pub(crate) last: &'a [u8; 16],
}

impl<'a> Windows<'a> {
    /// Returns `None` if there are fewer than 16 bytes.
    #[inline]
    pub(crate) const fn of(code: &'a [u8]) -> Option<Self> {
        let (Some((first, rest)), Some(last)) = (code.split_first_chunk(), code.last_chunk())
        else {
            return None;
        };
        let next = match rest.first_chunk() {
            Some(next) => next,
            // The last window contains all bytes that follow the first one.
            None => first,
        };
        Some(Self { first, next, last })
    }

    /// Returns a hash of the windows and the length, without a branch.
    ///
    /// Because of the rotation, codes in which two words are exchanged have different hashes.
    #[inline]
    pub(crate) const fn hash(&self, length: usize) -> u64 {
        let (first, next, last) = (halves(self.first), halves(self.next), halves(self.last));
        fold(
            first.0 ^ SEEDS[0] ^ length as u64,
            first.1 ^ SEEDS[1] ^ last.1.rotate_left(23),
        ) ^ fold(
            next.0 ^ SEEDS[2] ^ last.0.rotate_left(23),
            next.1 ^ SEEDS[3],
        )
    }
}

/// Returns the hash by which a catalog finds a code.
///
/// The derive macro computes it for each code, and a look-up computes it for its string, with the same source file. For a
/// code that is longer than the windows, all pieces of 16 bytes are hashed in order.
pub(crate) const fn hash(code: &[u8]) -> u64 {
    match Windows::of(code) {
        Some(windows) if code.len() <= WINDOWS_LENGTH => windows.hash(code.len()),
        Some(windows) => long(code, windows.hash(code.len())),
        None => short(code),
    }
}

const SEEDS: [u64; 4] = [
    0x9e37_79b9_7f4a_7c15,
    0xbf58_476d_1ce4_e5b9,
    0x94d0_49bb_1331_11eb,
    0xd6e8_feb8_6659_fd93,
];

#[allow(
    clippy::cast_possible_truncation,
    reason = "halves are taken on purpose"
)]
#[inline]
const fn fold(left: u64, right: u64) -> u64 {
    let product = (left as u128) * (right as u128);
    (product as u64) ^ ((product >> 64) as u64)
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "halves are taken on purpose"
)]
#[inline]
const fn halves(bytes: &[u8; 16]) -> (u64, u64) {
    let both = u128::from_le_bytes(*bytes);
    (both as u64, (both >> 64) as u64)
}

const fn long(code: &[u8], mut hash: u64) -> u64 {
    let (_, mut rest) = code.split_at(16);
    while let Some((piece, tail)) = rest.split_first_chunk() {
        let (a, b) = halves(piece);
        hash = fold(a ^ hash, b ^ SEEDS[1]);
        rest = tail;
    }
    hash
}

const fn short(code: &[u8]) -> u64 {
    let (a, b) = if let Some(ends) = Ends::of(code) {
        (ends.first, ends.last)
    } else {
        let mut packed = 0;
        let mut rest = code;
        while let [byte, tail @ ..] = rest {
            packed = packed << 8 | *byte as u64;
            rest = tail;
        }
        (packed, 0)
    };
    fold(a ^ SEEDS[0] ^ code.len() as u64, b ^ SEEDS[1])
}

/// The first 8 bytes of a code that is shorter than a window, and the last 8 bytes.
pub(crate) struct Ends {
    pub(crate) first: u64,
    pub(crate) last: u64,
}

impl Ends {
    /// Returns `None` if there are fewer than 8 bytes.
    #[inline]
    pub(crate) const fn of(code: &[u8]) -> Option<Self> {
        match (code.first_chunk(), code.last_chunk()) {
            (Some(first), Some(last)) => Some(Self {
                first: u64::from_le_bytes(*first),
                last: u64::from_le_bytes(*last),
            }),
            _ => None,
        }
    }
}
