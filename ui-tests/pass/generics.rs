//! Parameters of every kind.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt::{Debug, Display};

use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
#[ram(code = "A", status = 400, message = "{text} {numbers:?} {value}")]
struct All<'a, T, const N: usize>
where
    T: Debug + Display,
{
    text: Cow<'a, str>,
    numbers: [u8; N],
    value: T,
}

#[derive(Debug, RamError)]
enum Source<E: StdError + 'static> {
    #[ram(code = "B", status = 500, message = "outer")]
    Own(#[source] E),
    #[ram(code = "C", status = 500, message = "boxed")]
    Boxed(#[from] Box<dyn StdError + Send + Sync>),
    #[ram(transparent, code = "D", status = 500)]
    Transparent(E),
}

#[derive(Debug, RamError)]
enum Either<L, R = L> {
    #[ram(transparent)]
    Left(L),
    #[ram(transparent)]
    Right(R),
}

fn main() {
    let all = All {
        text: "a".into(),
        numbers: [1, 2],
        value: 5,
    };
    assert_eq!(all.to_string(), "a [1, 2] 5");
    assert_eq!(
        Source::Own(std::fmt::Error).source().unwrap().to_string(),
        std::fmt::Error.to_string()
    );
    assert_eq!(Source::Transparent(std::fmt::Error).code(), "D");
    assert_eq!(Source::<std::fmt::Error>::from(Box::from("a")).code(), "C");
    let either: Either<Source<std::fmt::Error>> = Either::Left(Source::Own(std::fmt::Error));
    assert_eq!(either.code(), "B");
    assert_eq!(Either::<Source<std::fmt::Error>>::CATALOG.len(), 3);
    let _ = |right| Either::<Source<std::fmt::Error>>::Right(right);
}
