/// The hash by which a catalog finds a code.
///
/// The derive computes it for each code while it runs, a look-up for the string that it is given: both use this text.
/// Folded multiplications over the first and the last bytes do not wait for each other; what lies between, if anything,
/// is folded in one piece after the other.
#[allow(
    clippy::cast_possible_truncation,
    reason = "halves are taken on purpose"
)]
pub(crate) const fn hash(code: &[u8]) -> u64 {
    const SEEDS: [u64; 4] = [
        0x9e37_79b9_7f4a_7c15,
        0xbf58_476d_1ce4_e5b9,
        0x94d0_49bb_1331_11eb,
        0xd6e8_feb8_6659_fd93,
    ];

    const fn fold(left: u64, right: u64) -> u64 {
        let product = (left as u128) * (right as u128);
        (product as u64) ^ ((product >> 64) as u64)
    }

    const fn halves(bytes: &[u8; 16]) -> (u64, u64) {
        let both = u128::from_le_bytes(*bytes);
        (both as u64, (both >> 64) as u64)
    }

    let length = code.len() as u64;
    if let (Some(first), Some(last)) = (code.first_chunk(), code.last_chunk()) {
        let ((a, b), (c, d)) = (halves(first), halves(last));
        let mut hash = fold(a ^ SEEDS[0] ^ length, b ^ SEEDS[1]) ^ fold(c ^ SEEDS[2], d ^ SEEDS[3]);
        if code.len() > 32 {
            let (_, mut rest) = code.split_at(16);
            while let Some((piece, tail)) = rest.split_first_chunk() {
                let (a, b) = halves(piece);
                hash = fold(a ^ hash, b ^ SEEDS[1]);
                rest = tail;
            }
        }
        hash
    } else {
        let mut packed = 0u128;
        let mut rest = code;
        while let [byte, tail @ ..] = rest {
            packed = packed << 8 | *byte as u128;
            rest = tail;
        }
        fold(
            packed as u64 ^ SEEDS[0] ^ length,
            (packed >> 64) as u64 ^ SEEDS[1],
        )
    }
}
