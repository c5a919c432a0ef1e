//! Compares decoding of RAM's codes, through the types that compose its catalog, with their look-up in the catalog.
//!
//! `cargo bench -p ram-errors --bench decode`

#[path = "support/ratios.rs"]
mod ratios;
#[path = "support/rounds.rs"]
mod rounds;

use std::hint::black_box;
use std::path::Path;

use criterion::Bencher;
use ram_errors::{Decode as _, HasCatalog as _, RamApiError, RamError as _, Received};

use crate::rounds::{Rounds, Side};

/// The largest ratio of decoding to a look-up.
const LOOKUPS: f64 = 2.0;

/// The number of codes of an iteration.
const CODES: usize = 4_096;

fn main() {
    let received = shuffled();
    for received in &received {
        let decoded = RamApiError::decode(received).expect("a code of RAM");
        assert_eq!(decoded.code(), received.code());
        assert!(RamApiError::CATALOG.get(received.code()).is_some());
    }
    let mut rounds = Rounds::new(Path::new(env!("CARGO_TARGET_TMPDIR")).join("criterion_decode"));
    let sides = [
        each("decode", None, &received, |received| {
            RamApiError::decode(received)
        }),
        each("get", Some(LOOKUPS), &received, |received| {
            RamApiError::CATALOG.get(received.code())
        }),
    ];
    rounds.compare("RAM", CODES as u64, &sides);
    rounds.finish();
}

/// Returns the codes without fields in an order that a processor cannot predict.
fn shuffled() -> Vec<Received<'static>> {
    let known: Vec<_> = RamApiError::CATALOG
        .iter()
        .filter(|spec| spec.message().is_some_and(|message| !message.contains('{')))
        .map(|spec| {
            Received::new(
                spec.code(),
                spec.status(),
                spec.message().unwrap_or_default(),
            )
        })
        .collect();
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let next = |_| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        known[usize::try_from(random % 1_009).unwrap_or_default() % known.len()]
    };
    (0..CODES).map(next).collect()
}

fn each<'a, T>(
    name: &'a str,
    target: Option<f64>,
    received: &'a [Received<'a>],
    run: impl Fn(&'a Received<'a>) -> T + 'a,
) -> Side<'a> {
    let run = move |bencher: &mut Bencher<'_>| {
        bencher.iter(|| {
            for received in received {
                black_box(run(black_box(received)));
            }
        });
    };
    Side {
        name,
        target,
        run: Box::new(run),
    }
}
