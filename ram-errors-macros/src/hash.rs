/// The hash by which a catalog finds a code.
///
/// The derive computes it for each code while it runs, a look-up for the string that it is given: both use this text.
/// Codes have 16 to 48 bytes, nearly all of them: the first, the middle and the last 16 are multiplied and folded without
/// a branch and without waiting for each other. Of a longer one, all pieces of 16 bytes follow one after the other.
#[allow(
    clippy::cast_possible_truncation,
    reason = "halves are taken on purpose"
)]
#[inline]
pub(crate) const fn hash(code: &[u8]) -> u64 {
    const SEEDS: [u64; 6] = [
        0x9e37_79b9_7f4a_7c15,
        0xbf58_476d_1ce4_e5b9,
        0x94d0_49bb_1331_11eb,
        0xd6e8_feb8_6659_fd93,
        0xa076_1d64_78bd_642f,
        0xe703_7ed1_a0b4_28db,
    ];

    const fn fold(left: u64, right: u64) -> u64 {
        let product = (left as u128) * (right as u128);
        (product as u64) ^ ((product >> 64) as u64)
    }

    const fn halves(bytes: &[u8; 16]) -> (u64, u64) {
        let both = u128::from_le_bytes(*bytes);
        (both as u64, (both >> 64) as u64)
    }

    #[inline(never)]
    const fn long(code: &[u8], mut hash: u64) -> u64 {
        let (_, mut rest) = code.split_at(16);
        while let Some((piece, tail)) = rest.split_first_chunk() {
            let (a, b) = halves(piece);
            hash = fold(a ^ hash, b ^ SEEDS[1]);
            rest = tail;
        }
        hash
    }

    #[inline(never)]
    const fn short(code: &[u8]) -> u64 {
        let mut packed = 0u128;
        let mut rest = code;
        while let [byte, tail @ ..] = rest {
            packed = packed << 8 | *byte as u128;
            rest = tail;
        }
        let (a, b) = (packed as u64, (packed >> 64) as u64);
        fold(a ^ SEEDS[0] ^ code.len() as u64, b ^ SEEDS[1])
    }

    let length = code.len() as u64;
    if let (Some(first), Some(last)) = (code.first_chunk(), code.last_chunk()) {
        let (_, from_middle) = code.split_at((code.len() - 16) / 2);
        let middle = match from_middle.first_chunk() {
            Some(middle) => middle,
            // Eight bytes and more follow the middle.
            None => first,
        };
        let (first, middle, last) = (halves(first), halves(middle), halves(last));
        let hash = fold(first.0 ^ SEEDS[0] ^ length, first.1 ^ SEEDS[1])
            ^ fold(middle.0 ^ SEEDS[2], middle.1 ^ SEEDS[3])
            ^ fold(last.0 ^ SEEDS[4], last.1 ^ SEEDS[5]);
        if code.len() > 48 {
            long(code, hash)
        } else {
            hash
        }
    } else {
        short(code)
    }
}
