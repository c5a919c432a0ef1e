//! Generic errors: bounds are inferred for each field and each trait, and only where they are needed.

use std::error::Error;
use std::fmt::{self, Debug, Display};
use std::marker::PhantomData;
use std::str::FromStr;

use ram_errors::{HasCatalog, RamError};

struct Nothing;

#[derive(Debug)]
struct OnlyDebug;

struct OnlyDisplay;

impl Display for OnlyDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("displayed")
    }
}

#[derive(RamError)]
#[ram(status = 400)]
enum Compound<Displayed, Debugged, Unused> {
    #[ram(code = "C.Both", message = "{0} {1:?}")]
    Both(Displayed, Debugged),
    #[ram(code = "C.Displayed", message = "{0}")]
    Displayed(Displayed, Unused),
    #[ram(code = "C.Hex", message = "{1:?}")]
    Debugged(Unused, Debugged),
}

impl<A, B, C> Debug for Compound<A, B, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Compound")
    }
}

#[test]
fn a_parameter_needs_only_the_traits_that_format_it() {
    type Error = Compound<OnlyDisplay, OnlyDebug, Nothing>;
    for (error, message) in [
        (Error::Both(OnlyDisplay, OnlyDebug), "displayed OnlyDebug"),
        (Error::Displayed(OnlyDisplay, Nothing), "displayed"),
        (Error::Debugged(Nothing, OnlyDebug), "OnlyDebug"),
    ] {
        assert_eq!(error.to_string(), message);
        let error: &dyn RamError = &error;
        assert_eq!(error.status(), 400);
    }
}

#[derive(Debug, RamError)]
#[ram(code = "H", status = 400, message = "{0:x} {0:X} {0:#o}")]
struct Hex<T>(T);

#[derive(Debug, RamError)]
#[ram(code = "A", status = 400, message("{}", "the argument does not count"))]
struct Argument<T> {
    #[allow(dead_code, reason = "no message formats it")]
    field: T,
}

#[derive(Debug, RamError)]
enum Parsing<T: FromStr> {
    #[ram(code = "P", status = 400, message = "no entry: {0}")]
    Entry(T::Err),
}

#[test]
fn bounds_are_inferred_for_every_format_trait_and_associated_type() {
    assert_eq!(Hex(255).to_string(), "ff FF 0o377");
    assert_eq!(
        Argument { field: OnlyDebug }.to_string(),
        "the argument does not count"
    );
    let error = "x".parse::<u8>().unwrap_err();
    assert_eq!(
        Parsing::<u8>::Entry(error).to_string(),
        "no entry: invalid digit found in string"
    );
}

#[derive(Debug, RamError)]
enum Sources<E, F> {
    #[ram(code = "S.Source", status = 400)]
    Source(#[source] E),
    #[ram(code = "S.Optional", status = 400)]
    Optional { source: Option<F> },
    #[ram(code = "S.Transparent", status = 400, transparent)]
    Transparent(#[ram(transparent)] Box<Sources<E, F>>),
}

#[derive(Debug, RamError)]
#[ram(code = "W", status = 400, message = "wrapper")]
struct Wrapper<E>(#[from] Hex<E>);

#[test]
fn sources_may_be_generic() {
    type Error = Sources<fmt::Error, std::num::ParseIntError>;
    assert!(
        Error::Source(fmt::Error)
            .source()
            .unwrap()
            .is::<fmt::Error>()
    );
    let number = "x".parse::<u8>().unwrap_err();
    assert!(
        Error::Optional {
            source: Some(number)
        }
        .source()
        .is_some()
    );
    assert!(Error::Optional { source: None }.source().is_none());
    let inner = Box::new(Error::Source(fmt::Error));
    let transparent = Error::Transparent(inner);
    assert!(transparent.source().unwrap().is::<fmt::Error>());
    assert_eq!(
        Wrapper::from(Hex(10)).source().unwrap().to_string(),
        "a A 0o12"
    );
}

/// Lifetimes, constants, defaults and where clauses.
#[derive(Debug, RamError)]
#[ram(code = "M", status = 400, message = "{name} {values:?} {rest:?}")]
struct Many<'a, 'b: 'a, T = u8, const N: usize = 2>
where
    T: Copy + 'b,
{
    name: &'a str,
    values: [T; N],
    rest: &'b T,
}

#[derive(Debug, RamError)]
#[ram(code = "N", status = 400, message = "{N} of {0:?}")]
struct Counted<const N: usize>([u8; N]);

#[test]
fn parameters_of_every_kind_are_accepted() {
    let name = String::from("x");
    let error = Many {
        name: &name,
        values: [1, 2],
        rest: &3,
    };
    assert_eq!(error.to_string(), "x [1, 2] 3");
    let error = Many {
        name: &name,
        values: [1.5],
        rest: &3.5,
    };
    assert_eq!(error.to_string(), "x [1.5] 3.5");
    assert_eq!(Counted([7]).to_string(), "1 of [7]");
    assert_eq!(
        Counted::<3>::CATALOG.get("N").unwrap().message(),
        Some("{N} of {0}")
    );
    const { assert!(Many::<'static, 'static, u8, 1>::CATALOG.len() == 1) };
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Tree<T> {
    #[ram(code = "T.Leaf", message = "{0}")]
    Leaf(T),
    #[ram(code = "T.Node", message = "({left} {right:?})")]
    Node {
        left: Box<Tree<T>>,
        right: Box<Self>,
    },
    #[ram(code = "T.Source", message = "from below")]
    Source { source: Box<Tree<T>> },
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Expression {
    #[ram(code = "E.Literal", message = "{0}")]
    Literal(u8),
    #[ram(code = "E.Block", message = "{{ {0} }}")]
    Block(Box<Statement>),
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Statement {
    #[ram(code = "S.Expression", message = "{0};")]
    Expression(#[source] Expression),
}

#[test]
fn recursive_types_are_accepted() {
    let leaf = |n| Box::new(Tree::Leaf(n));
    let node = Tree::Node {
        left: leaf(1),
        right: leaf(2),
    };
    assert_eq!(node.to_string(), "(1 Leaf(2))");
    let source = Tree::Source {
        source: Box::new(node),
    };
    assert_eq!(source.source().unwrap().to_string(), "(1 Leaf(2))");

    let inner = Statement::Expression(Expression::Literal(7));
    let block = Expression::Block(Box::new(inner));
    assert_eq!(block.to_string(), "{ 7; }");
    assert_eq!(
        Statement::Expression(block).source().unwrap().to_string(),
        "{ 7; }"
    );
}

/// The derive implements `Display` and `Error` for types without a known size.
#[derive(Debug, RamError)]
#[ram(code = "U", status = 400, message = "{head} {tail}")]
struct Unsized {
    head: u8,
    tail: str,
}

#[derive(Debug, RamError)]
#[ram(code = "L", status = 400, message = "{tail:?}")]
struct Last<T: ?Sized> {
    tail: T,
}

#[test]
fn the_last_field_may_be_unsized() {
    fn is_error<T: Error + ?Sized>(_: PhantomData<T>) {}
    is_error(PhantomData::<Unsized>);
    let last: &Last<[u8]> = &Last { tail: [1, 2] };
    assert_eq!(last.to_string(), "[1, 2]");
    assert_eq!(Last { tail: 3 }.code(), "L");
    assert_eq!(Last::<u8>::CATALOG.len(), 1);
}

/// A status and a public message whose types are parameters.
#[derive(Debug, RamError)]
#[ram(
    code = "S",
    status = 500,
    message = "{name:?} at {status:?}",
    public = "about {name}"
)]
struct Status<N, S> {
    name: N,
    #[ram(status)]
    status: S,
}

#[test]
fn bounds_are_inferred_for_statuses_and_public_messages() {
    let error = Status {
        name: "x",
        status: Some(404),
    };
    assert_eq!(error.status(), 404);
    assert_eq!(error.public_message().to_string(), "about x");
    assert_eq!(error.to_string(), "\"x\" at Some(404)");
}
