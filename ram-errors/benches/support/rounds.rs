//! Criterion, in rounds: all sides of a comparison are measured briefly, one after the other, several times.

use std::path::PathBuf;
use std::time::Duration;

use criterion::{Bencher, BenchmarkId, Criterion, Throughput};

use crate::ratios::Ratio;

const ROUNDS: usize = 7;

/// One side of a comparison.
pub(crate) struct Side<'a> {
    pub(crate) name: &'a str,
    /// How many times as long as this side the first one may take.
    pub(crate) target: Option<f64>,
    pub(crate) run: Box<dyn Fn(&mut Bencher<'_>) + 'a>,
}

/// Criterion with its results in a folder that is known here.
pub(crate) struct Rounds {
    criterion: Criterion,
    folder: PathBuf,
    ratios: Vec<Ratio>,
}

impl Rounds {
    pub(crate) fn new(folder: PathBuf) -> Self {
        // Results of another run would be taken for those of this one.
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

    /// Measures all sides; an iteration does what is compared `elements` times. The first side is compared with the others.
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
                // Left out by a filter on the command line.
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

    /// Criterion's medians in ns, one for each round; none where criterion was told to leave a benchmark out.
    fn estimates(&self, group: &str, side: &str, elements: u64) -> Vec<f64> {
        let read = |round: usize| {
            let path = self.folder.join(group).join(side).join(round.to_string());
            let text = std::fs::read_to_string(path.join("new/estimates.json")).ok()?;
            let estimates: serde_json::Value = serde_json::from_str(&text).ok()?;
            let median = estimates["median"]["point_estimate"].as_f64()?;
            #[expect(clippy::cast_precision_loss, reason = "a few thousand at most")]
            let elements = elements as f64;
            Some(median / elements)
        };
        (0..ROUNDS).filter_map(read).collect()
    }

    /// Prints what the comparisons gave.
    pub(crate) fn finish(self) {
        crate::ratios::print("ns", &self.ratios);
    }
}
