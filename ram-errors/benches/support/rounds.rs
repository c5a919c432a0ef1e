//! Runs Criterion in rounds: all sides of a comparison are measured briefly, one after the other, several times.

use std::path::PathBuf;
use std::time::Duration;

use criterion::{Bencher, BenchmarkId, Criterion, Throughput};

use crate::ratios::Ratio;

const ROUNDS: usize = 7;

/// One side of a comparison.
pub(crate) struct Side<'a> {
    pub(crate) name: &'a str,
    /// The largest permitted ratio of the first side to this side.
    pub(crate) target: Option<f64>,
    pub(crate) run: Box<dyn Fn(&mut Bencher<'_>) + 'a>,
}

/// Criterion, with its results in a known folder.
pub(crate) struct Rounds {
    criterion: Criterion,
    folder: PathBuf,
    ratios: Vec<Ratio>,
}

impl Rounds {
    pub(crate) fn new(folder: PathBuf) -> Self {
        // The results of an earlier run are removed, so that they are not read as results of this run.
        let _ = std::fs::remove_dir_all(&folder);
        let criterion = Criterion::default()
            .output_directory(&folder)
            .sample_size(10)
            .warm_up_time(Duration::from_millis(30))
            .measurement_time(Duration::from_millis(150))
            .configure_from_args()
            .without_plots();
        Self {
            criterion,
            folder,
            ratios: Vec::new(),
        }
    }

    /// Measures all sides and compares the first side with the others. An iteration repeats the compared operation
    /// `elements` times.
    pub(crate) fn compare(&mut self, what: &str, elements: u64, sides: &[Side<'_>]) {
        let mut group = self.criterion.benchmark_group(what);
        group.throughput(Throughput::Elements(elements));
        for round in 0..ROUNDS {
            for side in sides {
                group.bench_function(BenchmarkId::new(side.name, round), |bencher| {
                    (side.run)(bencher);
                });
            }
        }
        group.finish();

        let Some((first, others)) = sides.split_first() else {
            return;
        };
        let ours = self.estimates(what, first.name, elements);
        for other in others {
            let theirs = self.estimates(what, other.name, elements);
            if ours.len() < ROUNDS || theirs.len() < ROUNDS {
                // A filter on the command line excluded the benchmark.
                continue;
            }
            self.ratios.push(Ratio {
                what: format!("{what}: {}", first.name),
                beside: other.name.to_owned(),
                rounds: ours.iter().copied().zip(theirs).collect(),
                target: other.target,
            });
        }
    }

    /// Returns Criterion's medians in nanoseconds, one for each round. Empty if the command line excluded the benchmark.
    fn estimates(&self, group: &str, side: &str, elements: u64) -> Vec<f64> {
        let read = |round: usize| {
            let path = self.folder.join(group).join(side).join(round.to_string());
            let json = std::fs::read_to_string(path.join("new/estimates.json")).ok()?;
            let estimates: serde_json::Value = serde_json::from_str(&json).ok()?;
            let median = estimates["median"]["point_estimate"].as_f64()?;
            #[expect(clippy::cast_precision_loss, reason = "a few thousand at most")]
            let elements = elements as f64;
            Some(median / elements)
        };
        (0..ROUNDS).filter_map(read).collect()
    }

    /// Prints the comparisons.
    pub(crate) fn finish(self) {
        crate::ratios::print("ns", &self.ratios);
    }
}
