//! Formats an error and its sources in one line.

use std::error::Error;
use std::fmt;

use ram_errors::{RamError, chain};

/// An error with a message and a source.
#[derive(Debug)]
struct Link(&'static str, Option<Box<Link>>);

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Link {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.1.as_deref().map(|link| link as &dyn Error)
    }
}

fn links(messages: &[&'static str]) -> Link {
    let (first, rest) = messages.split_first().unwrap();
    Link(first, (!rest.is_empty()).then(|| Box::new(links(rest))))
}

#[test]
fn repeated_messages_are_written_once() {
    for (messages, expected) in [
        (&["a"][..], "a"),
        (&["a", "b", "c"], "a: b: c"),
        (&["a", "a", "b"], "a: b"),
        (&["a", "b", "a"], "a: b"),
        (
            &["reading failed: disk full", "disk full"],
            "reading failed: disk full",
        ),
        (
            &["reading failed: disk full", "disk full", "sda"],
            "reading failed: disk full: sda",
        ),
        (&["a", "ab"], "a: ab"),
        (&["é", "è"], "é: è"),
    ] {
        assert_eq!(chain(&links(messages)).to_string(), expected);
    }
}

/// Wrappers that have the same address as their content.
#[derive(Debug, RamError)]
#[ram(code = "Outer", status = 500, message = "outer")]
struct Outer(#[source] Inner);

#[derive(Debug, RamError)]
#[ram(code = "Inner", status = 500, message = "inner")]
struct Inner;

#[test]
fn a_chain_takes_any_error() {
    assert_eq!(chain(&Outer(Inner)).to_string(), "outer: inner");
    let object: &dyn RamError = &Outer(Inner);
    assert_eq!(chain(&object).to_string(), "outer: inner");
    let boxed: Box<dyn Error + Send + Sync> = Box::new(Outer(Inner));
    assert_eq!(chain(&*boxed).to_string(), "outer: inner");
}
