//! The program that `benches/lookup.rs` builds and runs, together with the enums and maps that it writes.

mod ratios;
mod rounds;

mod ram;
mod synthetic_1000;
mod synthetic_10000;

use std::collections::HashMap;
use std::hint::black_box;
use std::path::PathBuf;

use criterion::Bencher;
use ram_errors::{Catalog, HasCatalog, RamApiError};

use crate::rounds::{Rounds, Side};

/// The number of look-ups of an iteration.
const LOOK_UPS: usize = 8_192;
/// The number of look-ups before the order repeats, which is too large for a processor to predict.
const ORDER: usize = 1 << 20;

fn main() {
    let folder = std::env::var_os("RESULTS").expect("the folder for criterion's results");
    let mut rounds = Rounds::new(PathBuf::from(folder));
    let strum = |code: &str| code.parse::<ram::Strum>().is_ok();
    let targets = Targets {
        phf: 0.33,
        strum: Some(0.5),
        comparison: Some(1.6),
    };
    measure(&mut rounds, "RAM, composed", RamApiError::CATALOG, &ram::PHF, strum, targets);
    measure(&mut rounds, "RAM, one enum", ram::Error::CATALOG, &ram::PHF, strum, targets);
    let targets = Targets {
        phf: 0.33,
        strum: Some(0.12),
        comparison: None,
    };
    let strum = |code: &str| code.parse::<synthetic_1000::Strum>().is_ok();
    let phf = &synthetic_1000::PHF;
    measure(&mut rounds, "1000, composed", synthetic_1000::Composed::CATALOG, phf, strum, targets);
    measure(&mut rounds, "1000, one enum", synthetic_1000::Error::CATALOG, phf, strum, targets);
    let targets = Targets {
        phf: 0.4,
        strum: None,
        comparison: None,
    };
    let strum = |code: &str| code.parse::<synthetic_10000::Strum>().is_ok();
    let phf = &synthetic_10000::PHF;
    measure(&mut rounds, "10000, one enum", synthetic_10000::Error::CATALOG, phf, strum, targets);
    rounds.finish();
}

/// The largest ratios to the alternatives.
#[derive(Clone, Copy)]
struct Targets {
    phf: f64,
    strum: Option<f64>,
    comparison: Option<f64>,
}

/// The string that is looked up, and the code that is equal to it or nearly equal.
struct Query {
    input: Box<str>,
    nearest: &'static str,
}

fn measure(
    rounds: &mut Rounds,
    name: &str,
    catalog: &'static Catalog,
    phf: &phf::Map<&'static str, u16>,
    strum: impl Fn(&str) -> bool,
    targets: Targets,
) {
    let codes: Vec<&'static str> = catalog.iter().map(|spec| spec.code()).collect();
    let std: HashMap<&str, u16> = catalog.iter().map(|spec| (spec.code(), spec.status())).collect();
    for (kind, is_hit) in [("hits", true), ("near misses", false)] {
        let queries = queries(&codes, is_hit);
        let order = order(&queries);
        for Query { input, nearest } in &queries {
            assert_eq!(is_hit, *nearest == &**input);
            assert_eq!(catalog.get(input).map(|spec| spec.code()), is_hit.then_some(*nearest));
            assert_eq!(phf.get(input).is_some(), is_hit);
            assert_eq!(strum(input), is_hit);
        }
        let target = |target: Option<f64>| target.filter(|_| is_hit);
        let sides = [
            side("get", None, &order, |query| catalog.get(&query.input)),
            side("phf", target(Some(targets.phf)), &order, |query| phf.get(&query.input)),
            side("strum", target(targets.strum), &order, |query| strum(&query.input)),
            side("HashMap", None, &order, |query| std.get(&*query.input)),
            side("one comparison", target(targets.comparison), &order, |query| *query.input == *query.nearest),
        ];
        rounds.compare(&format!("{name}, {kind}"), LOOK_UPS as u64, &sides);
    }
}

fn side<'a, T>(
    name: &'a str,
    target: Option<f64>,
    order: &'a [&'a Query],
    look_up: impl Fn(&'a Query) -> T + 'a,
) -> Side<'a> {
    let run = move |bencher: &mut Bencher<'_>| {
        let mut chunks = order.chunks_exact(LOOK_UPS).cycle();
        bencher.iter(|| {
            for query in chunks.next().into_iter().flatten() {
                black_box(look_up(black_box(query)));
            }
        });
    };
    Side {
        name,
        target,
        run: Box::new(run),
    }
}

/// Returns a query for each code. A near miss differs in one character.
fn queries(codes: &[&'static str], is_hit: bool) -> Vec<Query> {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let query = |nearest: &&'static str| {
        let mut input = nearest.to_string();
        if !is_hit {
            let place = random.below(input.len());
            let other = if &input[place..=place] == "x" { "y" } else { "x" };
            input.replace_range(place..=place, other);
        }
        Query {
            input: input.into_boxed_str(),
            nearest,
        }
    };
    codes.iter().map(query).collect()
}

/// Returns the queries repeatedly, in a new random order each time.
fn order(queries: &[Query]) -> Vec<&Query> {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut order = Vec::new();
    while order.len() < ORDER {
        let mut pass: Vec<&Query> = queries.iter().collect();
        for last in (1..pass.len()).rev() {
            pass.swap(last, random.below(last + 1));
        }
        order.append(&mut pass);
    }
    order
}

/// A random number generator, Xorshift, with the same sequence in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}
