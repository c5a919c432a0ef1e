//! Types without variants, fields or codes.

use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
enum Never {}

#[derive(Debug, RamError)]
#[ram(status = 400, message = "a", decode, family = "A")]
enum NeverWithDefaults {}

#[derive(Debug, RamError)]
#[ram(code = "A", status = 400)]
struct Braces {}

#[derive(Debug, RamError)]
#[ram(code = "B", status = 400)]
struct Parentheses();

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "C", status = 400)]
    Braces {},
    #[ram(code = "D", status = 400)]
    Parentheses(),
    #[ram(transparent)]
    Never(Never),
}

fn main() {
    assert!(Never::CATALOG.is_empty() && NeverWithDefaults::CATALOG.is_empty());
    assert_eq!((Braces {}.code(), Parentheses().code()), ("A", "B"));
    assert_eq!(Error::CATALOG.len(), 2);
    let _ = (Error::Braces {}, Error::Parentheses(), |never| {
        Error::Never(never)
    });
}
