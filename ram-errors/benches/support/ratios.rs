//! Tables of measurements and their ratios.

/// A comparison: the measurements of both sides, and the largest permitted ratio.
pub(crate) struct Ratio {
    pub(crate) what: String,
    pub(crate) beside: String,
    /// The quantity of both sides in each round, measured one after the other.
    pub(crate) rounds: Vec<(f64, f64)>,
    pub(crate) target: Option<f64>,
}

impl Ratio {
    /// Returns the median of the ratios. Other work of the machine affects both sides of a round alike, or only a few
    /// rounds.
    fn value(&self) -> f64 {
        median(self.rounds.iter().map(|(ours, theirs)| ours / theirs))
    }

    fn verdict(&self) -> &'static str {
        match self.target {
            None => "",
            Some(target) if self.value() <= target => "reached",
            Some(_) => "MISSED",
        }
    }
}

/// Prints a table of the ratios, if there are any.
pub(crate) fn print(unit: &str, ratios: &[Ratio]) {
    if ratios.is_empty() {
        return;
    }
    println!("\n| | beside | {unit} | theirs | ratio | at most | |");
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    for ratio in ratios {
        let ours = median(ratio.rounds.iter().map(|(ours, _)| *ours));
        let theirs = median(ratio.rounds.iter().map(|(_, theirs)| *theirs));
        let target = ratio
            .target
            .map(|target| format!("{target:.2}"))
            .unwrap_or_default();
        println!(
            "| {} | {} | {} | {} | {:.2} | {target} | {} |",
            ratio.what,
            ratio.beside,
            figure(ours),
            figure(theirs),
            ratio.value(),
            ratio.verdict(),
        );
    }
    println!();
}

/// Formats a number with three digits, or with all digits before the decimal point.
fn figure(value: f64) -> String {
    match value {
        value if value >= 100.0 => format!("{value:.0}"),
        value if value >= 10.0 => format!("{value:.1}"),
        value => format!("{value:.2}"),
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
