//! Measures the time per byte of hostile bodies from 64 kB to 8 MB. If parsing grows linearly, the time per byte is
//! constant.
//!
//! `cargo bench -p ram-errors --features json,xml --bench parse_growth`

use std::hint::black_box;
use std::time::{Duration, Instant};

use ram_errors::ErrorResponse;

const SIZES: [usize; 5] = [64 << 10, 512 << 10, 1 << 20, 4 << 20, 8 << 20];

/// The number of measurements, of which the shortest one counts.
const ROUNDS: u32 = 3;

/// A shape of a body: the start, the repeated piece, which has the number of its repetition, and the end.
struct Shape {
    name: &'static str,
    before: &'static str,
    piece: fn(usize) -> String,
    /// The string that closes each piece, starting with the innermost one.
    close: &'static str,
    behind: &'static str,
}

const fn shape(
    name: &'static str,
    before: &'static str,
    piece: fn(usize) -> String,
    close: &'static str,
    behind: &'static str,
) -> Shape {
    Shape {
        name,
        before,
        piece,
        close,
        behind,
    }
}

const JSON: &str = r#"{"Code":"A""#;
const PROBLEM: &str = r#"{"type":"urn:a","title":"T""#;
const XML: &str = "<Error><Code>A</Code>";
const PROBLEM_XML: &str = "<problem><code>A</code>";

#[rustfmt::skip]
const SHAPES: [Shape; 17] = [
    shape("JSON, many members", JSON, |i| format!(r#","m{i}":{i}"#), "", "}"),
    shape("JSON, one name", JSON, |_| r#","name":"value""#.into(), "", "}"),
    shape("JSON, spellings of a name", JSON, |i| format!(r#","re_quest{}id":{{}}"#, "_".repeat(i % 9)), "", "}"),
    shape("JSON, details", JSON, |_| r#","accessDeniedDetail":{"AuthAction":[]}"#.into(), "", "}"),
    shape("JSON, members of a detail", r#"{"Code":"A","AccessDeniedDetail":{"a":1"#, |i| format!(r#","m{i}":[{i}]"#), "", "}}"),
    shape("JSON, deep", r#"{"Code":"A","x":"#, |_| "[".into(), "]", "}"),
    shape("JSON, escapes", r#"{"Code":"A","Message":""#, |_| r#"\u00e9\"\ud800"#.into(), "", "\"}"),
    shape("JSON, escapes in a member", r#"{"Code":"A","x":""#, |_| r"\n\\\ud83d\ude00".into(), "", "\"}"),
    shape("problem, many members", PROBLEM, |i| format!(r#","m{i}":{{"a":[{i}]}}"#), "", "}"),
    shape("problem, codes of a wrong type", PROBLEM, |_| r#","code":[]"#.into(), "", "}"),
    shape("XML, many elements", XML, |i| format!("<m{i}>{i}</m{i}>"), "", "</Error>"),
    shape("XML, one name", XML, |_| "<name>value</name>".into(), "", "</Error>"),
    shape("XML, spellings of a name", XML, |_| "<requestid><a/></requestid>".into(), "", "</Error>"),
    shape("XML, deep", XML, |_| "<a>".into(), "</a>", "</Error>"),
    shape("XML, entities", "<Error><Code>A</Code><Message>", |_| "&amp;&#233;".into(), "", "</Message></Error>"),
    shape("XML, attributes", "<Error><Code>A</Code><m", |i| format!(" a{i}='{i}'"), "", "/></Error>"),
    shape("problem XML, items", PROBLEM_XML, |i| format!("<x><i>{i}</i><i/></x>"), "", "</problem>"),
];

impl Shape {
    fn body(&self, size: usize) -> String {
        let mut body = self.before.to_owned();
        let mut pieces = 0;
        while body.len() + pieces * self.close.len() < size {
            body.push_str(&(self.piece)(pieces));
            pieces += 1;
        }
        body.push_str(&self.close.repeat(pieces));
        body.push_str(self.behind);
        body
    }
}

/// Returns the nanoseconds per byte.
fn per_byte(body: &str) -> f64 {
    let round = || {
        let start = Instant::now();
        let response = ErrorResponse::parse(400, None, black_box(body.as_bytes()));
        let time = start.elapsed();
        response.expect("an error with a code");
        time
    };
    let best = (0..ROUNDS).map(|_| round()).min().unwrap_or(Duration::ZERO);
    #[expect(
        clippy::cast_precision_loss,
        reason = "a body has less than 2^53 bytes"
    )]
    let bytes = body.len() as f64;
    best.as_secs_f64() * 1e9 / bytes
}

fn main() {
    print!("{:32}", "ns per byte");
    for size in SIZES {
        print!("{:>9} kB", size >> 10);
    }
    println!();
    for shape in &SHAPES {
        print!("{:32}", shape.name);
        for size in SIZES {
            print!("{:>12.2}", per_byte(&shape.body(size)));
        }
        println!();
    }
}
