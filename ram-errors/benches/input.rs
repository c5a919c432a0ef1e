//! Compares `ensure` for the name of a user with the same checks written by hand: with the iterators of `std`, and in a
//! single loop. `InvalidParameter::check` is compared with the same loop.
//!
//! `cargo bench -p ram-errors --bench input`

#[path = "support/ratios.rs"]
mod ratios;
#[path = "support/rounds.rs"]
mod rounds;

use std::hint::black_box;
use std::ops::RangeInclusive;
use std::path::Path;

use criterion::Bencher;
use ram_errors::{InvalidParameter, RamError as _};

use crate::rounds::{Rounds, Side};

/// The largest ratio that counts as equally fast, within the precision of the measurement.
const AS_FAST: f64 = 1.1;

type Check = fn(&str) -> Result<(), InvalidParameter>;

fn ensure(name: &str) -> Result<(), InvalidParameter> {
    InvalidParameter::UserNameInvalidChars.ensure(name)?;
    InvalidParameter::UserNameLength.ensure(name)
}

fn iterators(name: &str) -> Result<(), InvalidParameter> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    if !name.chars().all(is_allowed) {
        return Err(InvalidParameter::UserNameInvalidChars);
    }
    if !(1..=64).contains(&name.chars().count()) {
        return Err(InvalidParameter::UserNameLength);
    }
    Ok(())
}

fn by_hand(name: &str) -> Result<(), InvalidParameter> {
    let mut length = 0;
    for character in name.chars() {
        if !character.is_ascii_alphanumeric() && !matches!(character, '.' | '_' | '-') {
            return Err(InvalidParameter::UserNameInvalidChars);
        }
        length += 1;
    }
    if !(1..=64).contains(&length) {
        return Err(InvalidParameter::UserNameLength);
    }
    Ok(())
}

fn check(name: &str) -> Result<(), InvalidParameter> {
    InvalidParameter::check("UserName", name)
}

fn main() {
    let mut rounds = Rounds::new(Path::new(env!("CARGO_TARGET_TMPDIR")).join("criterion_input"));
    for lengths in [1..=5, 8..=20, 1..=64] {
        let what = format!("{} to {} characters", lengths.start(), lengths.end());
        let names = names(&lengths);
        for name in &names {
            assert_eq!(ensure(name), by_hand(name));
            assert_eq!(iterators(name), by_hand(name));
            assert_eq!(check(name), by_hand(name));
        }
        let sides = [
            each("ensure", &names, ensure, None),
            each("all and count", &names, iterators, Some(AS_FAST)),
            each("loop", &names, by_hand, Some(AS_FAST)),
        ];
        let elements = names.len() as u64;
        rounds.compare(&what, elements, &sides);
        let sides = [
            each("check", &names, check, None),
            each("loop", &names, by_hand, None),
        ];
        rounds.compare(&format!("parameter, {what}"), elements, &sides);
    }
    rounds.finish();
}

/// The number of names of an iteration.
const NAMES: usize = 1_024;

/// Returns names of these lengths. One of eight names has a character that is not allowed.
fn names(lengths: &RangeInclusive<usize>) -> Vec<String> {
    const ALLOWED: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random >> 33).unwrap_or_default() % below
    };
    let mut name = || {
        let length = lengths.start() + next(lengths.end() - lengths.start() + 1);
        let mut name: String = (0..length)
            .map(|_| char::from(ALLOWED[next(ALLOWED.len())]))
            .collect();
        if next(8) == 0 {
            name.pop();
            name.push(' ');
        }
        name
    };
    (0..NAMES).map(|_| name()).collect()
}

fn each<'a>(name: &'a str, names: &'a [String], check: Check, target: Option<f64>) -> Side<'a> {
    let run = move |bencher: &mut Bencher<'_>| {
        bencher.iter(|| {
            for name in names {
                let _ = black_box(check(black_box(name)));
            }
        });
    };
    Side {
        name,
        target,
        run: Box::new(run),
    }
}
