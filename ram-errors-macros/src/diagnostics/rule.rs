//! A rule: one kind of mistake, whose message has gaps for the facts of a case.

/// Marks a gap in a message.
const GAP: char = '…';

/// A row of the reference page.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// The message, with a [`GAP`] for each fact.
    pub(super) message: &'static str,
    pub(super) cause: &'static str,
    pub(super) fix: &'static str,
}

/// A rule whose message takes `FACTS` facts.
pub(crate) struct Rule<const FACTS: usize>(Row);

impl<const FACTS: usize> Rule<FACTS> {
    /// `FACTS` must be the number of [`gaps`] in the message.
    pub(super) const fn new(row: Row) -> Self {
        Self(row)
    }

    pub(super) const fn row(&self) -> Row {
        self.0
    }

    /// Returns the message with its gaps filled.
    pub(crate) fn message(&self, facts: &[&dyn ToString; FACTS]) -> String {
        let mut pieces = self.0.message.split(GAP);
        let mut message = pieces.next().unwrap_or_default().to_owned();
        for (fact, piece) in facts.iter().zip(pieces) {
            message.push_str(&fact.to_string());
            message.push_str(piece);
        }
        message
    }
}

/// Returns the number of gaps in a message.
pub(super) const fn gaps(message: &str) -> usize {
    let mut gaps = 0;
    let mut rest = message.as_bytes();
    while let [_, tail @ ..] = rest {
        // `…` in UTF-8.
        if let [0xe2, 0x80, 0xa6, ..] = rest {
            gaps += 1;
        }
        rest = tail;
    }
    gaps
}

impl Row {
    /// Returns the row of the reference page.
    pub(super) fn to_markdown(self) -> String {
        // Two adjacent gaps look like one gap to the reader.
        let message = self.message.replace("……", "…");
        let cells = [message.as_str(), self.cause, self.fix];
        let cells = cells.map(|cell| cell.replace('|', "\\|"));
        format!("| {} |\n", cells.join(" | "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_fill_the_gaps_of_a_message() {
        const MESSAGE: &str = "`{…}` is not…";
        let rule = Rule::<{ gaps(MESSAGE) }>::new(Row {
            message: MESSAGE,
            cause: "",
            fix: "",
        });
        assert_eq!(rule.message(&[&"a b", &" a name"]), "`{a b}` is not a name");
    }
}
