use std::borrow::Cow;
use std::error::Error;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "Sub", status = 400, message = "{name}")]
struct Sub<'a> {
    name: &'a str,
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Borrows<'a, 'b> {
    #[ram(code = "From")]
    From(#[from] Sub<'a>),
    #[ram(code = "Source")]
    Source(#[source] &'b std::io::Error),
    #[ram(code = "Named")]
    Named { source: &'a (dyn Error + 'static) },
    #[ram(code = "Object")]
    Object(#[source] Box<dyn Error + 'b>),
    #[ram(code = "Optional")]
    Optional(#[source] Option<Cow<'a, str>>),
    #[ram(transparent, message = "a message of its own")]
    Transparent(Sub<'a>),
    #[ram(code = "Itself")]
    Itself { source: Box<Self> },
    #[ram(code = "Both", message = "{0} {1}")]
    Unrelated(&'a str, #[source] std::fmt::Error),
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum NoMistake<'a> {
    #[ram(transparent)]
    Field(Sub<'a>),
    #[ram(transparent, code = "Marked")]
    Marked(#[source] Sub<'a>),
    #[ram(code = "Static")]
    Static(#[source] &'static std::io::Error),
    #[ram(code = "Function")]
    Function(#[source] Wrapper<fn(&u8) -> &u8>),
    #[ram(code = "Bound")]
    Bound(#[source] Wrapper<Box<dyn for<'c> Fn(&'c u8, &mut u8)>>),
    #[ram(code = "Raw", message = "{source}")]
    Raw { r#source: &'a str },
}

#[derive(Debug, RamError)]
#[ram(code = "Outlives", status = 400)]
struct Outlives<'a: 'static, 'b>(#[source] &'a std::fmt::Error, &'b str, Sub<'b>)
where
    'b: 'static;

struct Wrapper<T>(T);

impl<T> std::fmt::Debug for Wrapper<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Wrapper")
    }
}

impl<T> std::fmt::Display for Wrapper<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Wrapper")
    }
}

impl<T> Error for Wrapper<T> {}

fn main() {}
