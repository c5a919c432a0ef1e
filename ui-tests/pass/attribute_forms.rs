//! Commas, brackets and literals in every accepted form.

#![deny(warnings)]

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
#[ram()]
enum Error {
    #[ram(code = "A")]
    #[ram()]
    Comma,
    #[ram[code = "B"]]
    Brackets,
    #[ram { code = "C" }]
    Braces,
    #[ram(code = r"D")]
    #[ram(message = r#"a "raw" text"#)]
    Raw,
    #[ram(
        r#code = "E",
        message = "lines \
        joined"
    )]
    RawKey,
    #[ram(code = "F", message = concat!("a", ' ', 5, -1.5, true, concat!("!")))]
    Concat,
    #[ram(code = "\u{47}", message = "\u{e4} {{}} \n")]
    Escapes,
    /// A comment.
    #[ram(code = "Has Space-And_More:Colon.9")]
    #[allow(dead_code)]
    Characters,
}

fn main() {
    assert_eq!(Error::Brackets.code(), "B");
    assert_eq!(Error::Braces.code(), "C");
    assert_eq!(Error::Comma.to_string(), "A");
    assert_eq!(Error::Raw.to_string(), "a \"raw\" text");
    assert_eq!(Error::RawKey.to_string(), "lines joined");
    assert_eq!(Error::Concat.to_string(), "a 5-1.5true!");
    assert_eq!(
        (Error::Escapes.code(), Error::Escapes.to_string().as_str()),
        ("G", "ä {} \n")
    );
}
