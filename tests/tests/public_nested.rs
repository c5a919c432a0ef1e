//! Public messages that interpolate an error with a code: the log message of that error stays in the logs.
#![expect(
    clippy::redundant_allocation,
    clippy::redundant_closure_call,
    reason = "fields and arguments may have any form"
)]

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use ram_errors::RamError;

const SECRET: &str = "postgres://root:hunter2@db";

#[derive(Debug, Clone, RamError)]
enum Inner {
    #[ram(
        code = "Inner.Public",
        status = 404,
        message = "at {0}",
        public = "inner text"
    )]
    Public(&'static str),
    #[ram(code = "Inner.Guarded", status = 500, message = "at {0}")]
    Guarded(&'static str),
}

type Dyn = Box<dyn RamError + Send + Sync>;

/// A type that contains an inner error, which is no field of the enum.
#[derive(Debug)]
struct Holder {
    error: Inner,
    errors: [Inner; 1],
    tuple: (u8, Inner),
}

impl Holder {
    fn get(&self) -> &Inner {
        &self.error
    }
    fn cloned(&self) -> Inner {
        self.error.clone()
    }
}

fn first(errors: &[Inner]) -> &Inner {
    &errors[0]
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Outer {
    #[ram(code = "O.Display", message = "wrapped: {0}")]
    Display(Inner),
    #[ram(code = "O.Debug", message = "wrapped: {0:?}")]
    Debug(Inner),
    #[ram(code = "O.Alternate", message = "wrapped: {0:#?}")]
    Alternate(Inner),
    #[ram(code = "O.Hex", message = "wrapped: {0:x?}")]
    Hex(Inner),
    #[ram(code = "O.Width", message = "wrapped: {0:>1}")]
    Width(Inner),
    #[ram(code = "O.Named", message = "wrapped: {inner}")]
    Named { inner: Inner },
    #[ram(code = "O.Source", message = "wrapped: {source}")]
    Source { source: Inner },
    #[ram(code = "O.Argument", message("wrapped: {}", .0))]
    Argument(Inner),
    #[ram(code = "O.NamedArgument", message("wrapped: {x}", x = .0))]
    NamedArgument(Inner),
    #[ram(code = "O.DebugArgument", message("wrapped: {x:?}", x = .0))]
    DebugArgument(Inner),
    #[ram(code = "O.ByName", message("wrapped: {}", inner))]
    ByName { inner: Inner },
    #[ram(code = "O.Reference", message("wrapped: {}", &.0))]
    Reference(Inner),
    #[ram(code = "O.Dereferenced", message("wrapped: {}", **.0))]
    Dereferenced(Box<Inner>),
    #[ram(code = "O.Parentheses", message("wrapped: {}", (.0)))]
    Parentheses(Inner),
    #[ram(code = "O.Member", message("wrapped: {}", .0.error))]
    Member(Holder),
    #[ram(code = "O.MemberDebug", message("wrapped: {:?}", .0.error))]
    MemberDebug(Holder),
    #[ram(code = "O.Tuple", message("wrapped: {}", .0.tuple.1))]
    Tuple(Holder),
    #[ram(code = "O.Index", message("wrapped: {}", .0.errors[0]))]
    Index(Holder),
    #[ram(code = "O.Method", message("wrapped: {}", .0.get()))]
    Method(Holder),
    #[ram(code = "O.Cloned", message("wrapped: {}", .0.cloned()))]
    Cloned(Holder),
    #[ram(code = "O.Function", message("wrapped: {}", first(.0)))]
    Function(Vec<Inner>),
    #[ram(code = "O.AsRef", message("wrapped: {}", .0.as_ref()))]
    AsRef(Box<Inner>),
    #[ram(code = "O.Unwrapped", message("wrapped: {}", .0.as_ref().unwrap()))]
    Unwrapped(Option<Inner>),
    #[ram(code = "O.Conditional", message("wrapped: {}", if true { .0 } else { .1 }))]
    Conditional(Inner, Inner),
    #[ram(code = "O.Boxed", message = "wrapped: {0}")]
    Boxed(Box<Inner>),
    #[ram(code = "O.Arc", message = "wrapped: {0}")]
    Arc(Arc<Inner>),
    #[ram(code = "O.Rc", message = "wrapped: {0}")]
    Rc(Rc<Inner>),
    #[ram(code = "O.RcDebug", message = "wrapped: {0:?}")]
    RcDebug(Rc<Inner>),
    #[ram(code = "O.Cow", message = "wrapped: {0}")]
    Cow(Cow<'static, Inner>),
    #[ram(code = "O.Pin", message = "wrapped: {0}")]
    Pin(Pin<Box<Inner>>),
    #[ram(code = "O.Static", message = "wrapped: {0}")]
    Static(&'static Inner),
    #[ram(code = "O.BoxBox", message = "wrapped: {0}")]
    BoxBox(Box<Box<Inner>>),
    #[ram(code = "O.RcRc", message = "wrapped: {0}")]
    RcRc(Rc<Rc<Inner>>),
    #[ram(code = "O.Dyn", message = "wrapped: {0}")]
    Dyn(Dyn),
    #[ram(code = "O.DynDebug", message = "wrapped: {0:?}")]
    DynDebug(Dyn),
    #[ram(code = "O.DynArgument", message("wrapped: {}", .0))]
    DynArgument(Dyn),
    #[ram(code = "O.ArcDyn", message = "wrapped: {0}")]
    ArcDyn(Arc<dyn RamError + Send + Sync>),
    #[ram(code = "O.StaticDyn", message = "wrapped: {0}")]
    StaticDyn(&'static dyn RamError),
    #[ram(code = "O.BoxDyn", message = "wrapped: {0}")]
    BoxDyn(Box<Dyn>),
    #[ram(code = "O.BoxDynDebug", message = "wrapped: {0:?}")]
    BoxDynDebug(Box<Dyn>),
    #[ram(code = "O.ArcBoxDyn", message = "wrapped: {0}")]
    ArcBoxDyn(Arc<Dyn>),
    #[ram(code = "O.StaticBoxDyn", message = "wrapped: {0}")]
    StaticBoxDyn(&'static Dyn),
    #[ram(code = "O.DynSource", message = "wrapped: {0}")]
    DynSource(#[source] Dyn),
    #[ram(code = "O.Public", message = "log", public = "wrapped: {0}")]
    Public(Inner),
    #[ram(code = "O.PublicDebug", message = "log", public = "wrapped: {0:?}")]
    PublicDebug(Inner),
    #[ram(code = "O.Marked", message = "wrapped: {0}", status = 503, public)]
    Marked(Inner),
    #[ram(code = "O.Transparent", transparent, public = "wrapped: {0}")]
    Transparent(Inner),
    #[ram(transparent, message = "wrapped: {0}", public)]
    Code(Inner),
}

#[test]
fn the_public_message_of_the_field_is_interpolated() {
    static PUBLIC: Inner = Inner::Public(SECRET);
    static GUARDED: Inner = Inner::Guarded(SECRET);
    for (inner, public) in [
        (&PUBLIC, "wrapped: inner text"),
        (&GUARDED, "wrapped: An internal error occurred."),
    ] {
        let new = || inner.clone();
        let boxed = || Box::new(new()) as Dyn;
        let holder = || Holder {
            error: new(),
            errors: [new()],
            tuple: (1, new()),
        };
        for outer in [
            Outer::Display(new()),
            Outer::Debug(new()),
            Outer::Alternate(new()),
            Outer::Hex(new()),
            Outer::Width(new()),
            Outer::Named { inner: new() },
            Outer::Source { source: new() },
            Outer::Argument(new()),
            Outer::NamedArgument(new()),
            Outer::DebugArgument(new()),
            Outer::ByName { inner: new() },
            Outer::Reference(new()),
            Outer::Dereferenced(Box::new(new())),
            Outer::Parentheses(new()),
            Outer::Member(holder()),
            Outer::MemberDebug(holder()),
            Outer::Tuple(holder()),
            Outer::Index(holder()),
            Outer::Method(holder()),
            Outer::Cloned(holder()),
            Outer::Function(vec![new()]),
            Outer::AsRef(Box::new(new())),
            Outer::Unwrapped(Some(new())),
            Outer::Conditional(new(), new()),
            Outer::Boxed(Box::new(new())),
            Outer::Arc(Arc::new(new())),
            Outer::Rc(Rc::new(new())),
            Outer::RcDebug(Rc::new(new())),
            Outer::Cow(Cow::Owned(new())),
            Outer::Pin(Box::pin(new())),
            Outer::Static(inner),
            Outer::BoxBox(Box::new(Box::new(new()))),
            Outer::RcRc(Rc::new(Rc::new(new()))),
            Outer::Dyn(boxed()),
            Outer::DynDebug(boxed()),
            Outer::DynArgument(boxed()),
            Outer::ArcDyn(Arc::new(new())),
            Outer::StaticDyn(inner),
            Outer::BoxDyn(Box::new(boxed())),
            Outer::BoxDynDebug(Box::new(boxed())),
            Outer::ArcBoxDyn(Arc::new(boxed())),
            Outer::StaticBoxDyn(Box::leak(Box::new(boxed()))),
            Outer::DynSource(boxed()),
            Outer::Public(new()),
            Outer::PublicDebug(new()),
            Outer::Marked(new()),
            Outer::Transparent(new()),
            Outer::Code(new()),
        ] {
            let (code, log) = (outer.code(), outer.to_string());
            assert_eq!(outer.public_message().to_string(), public, "{code}");
            assert!(log.contains(SECRET) || log == "log", "{code}: {log}");
        }
    }
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Optional {
    #[ram(code = "P.Debug", message = "{0:?}")]
    Debug(Option<Inner>),
    #[ram(code = "P.Dyn", message = "{0:?}")]
    Dyn(Option<Dyn>),
    #[ram(code = "P.Vec", message = "{0:?}")]
    Vec(Vec<Inner>),
    #[ram(code = "P.Array", message = "{0:?}")]
    Array([Inner; 1]),
    #[ram(code = "P.Argument", message("{:?}", .0))]
    Argument(Option<Inner>),
    #[ram(code = "P.Arc", message("{:?}", .0))]
    Arc(Option<Arc<Inner>>),
}

#[test]
fn errors_in_options_and_lists_are_interpolated_by_their_public_messages() {
    let new = || Inner::Public(SECRET);
    for (error, public) in [
        (Optional::Debug(Some(new())), "Some(inner text)"),
        (Optional::Debug(None), "None"),
        (Optional::Dyn(Some(Box::new(new()))), "Some(inner text)"),
        (
            Optional::Vec(vec![new(), new()]),
            "[inner text, inner text]",
        ),
        (Optional::Array([new()]), "[inner text]"),
        (Optional::Argument(Some(new())), "Some(inner text)"),
        (Optional::Arc(Some(Arc::new(new()))), "Some(inner text)"),
    ] {
        assert_eq!(error.public_message().to_string(), public, "{error:?}");
    }
}

#[derive(Debug, RamError)]
#[ram(code = "G", status = 400, message = "{0} {0:?}")]
struct Generic<E: RamError>(E);

#[derive(Debug, RamError)]
#[ram(code = "GD", status = 400, message("{x} {x:?}", x = .0))]
struct GenericBoxed<E: RamError + ?Sized>(Box<E>);

#[derive(Debug, RamError)]
#[ram(status = 400, message = "enum: {0}")]
enum OfEnum {
    #[ram(code = "D.A")]
    A(Inner),
}

#[derive(Debug, thiserror::Error, RamError)]
enum This {
    #[error("wrapped: {0}")]
    #[ram(code = "T.A", status = 400)]
    A(Inner),
    #[error("wrapped: {0:?}")]
    #[ram(code = "T.B", status = 400)]
    B(#[source] Inner),
    #[error("wrapped: {}", .0)]
    #[ram(code = "T.C", status = 400)]
    C(Inner),
    #[error("wrapped: {}", .0.error)]
    #[ram(code = "T.H", status = 400)]
    H(Holder),
    #[error(transparent)]
    #[ram(code = "T.D", status = 400)]
    D(Inner),
    #[error(transparent)]
    #[ram(transparent)]
    E(Inner),
    #[error(transparent)]
    #[ram(transparent, code = "T.F", status = 404)]
    F(Inner),
}

#[derive(Debug, RamError)]
#[ram(code = "F", status = 404, transparent)]
struct Foreign(Inner);

#[test]
fn every_form_of_a_message_uses_the_public_message() {
    let new = || Inner::Public(SECRET);
    let holder = Holder {
        error: new(),
        errors: [new()],
        tuple: (1, new()),
    };
    let errors: [(Box<dyn RamError>, &str); 12] = [
        (Box::new(Generic(new())), "inner text inner text"),
        (
            Box::new(Generic(Generic(new()))),
            "inner text inner text inner text inner text",
        ),
        (
            Box::new(GenericBoxed(Box::new(new()))),
            "inner text inner text",
        ),
        (Box::new(OfEnum::A(new())), "enum: inner text"),
        (Box::new(This::A(new())), "wrapped: inner text"),
        (Box::new(This::B(new())), "wrapped: inner text"),
        (Box::new(This::C(new())), "wrapped: inner text"),
        (Box::new(This::H(holder)), "wrapped: inner text"),
        (Box::new(This::D(new())), "inner text"),
        (Box::new(This::E(new())), "inner text"),
        (Box::new(This::F(new())), "inner text"),
        (Box::new(Foreign(new())), "inner text"),
    ];
    for (error, public) in errors {
        assert_eq!(error.public_message().to_string(), public, "{error:?}");
        assert!(error.to_string().contains(SECRET), "{error}");
    }
}

/// Messages whose values are not errors with a code: clients receive the displayed value.
#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Plain {
    #[ram(code = "V.Number", message("{:>4}|{:<4}|{:^+6.2}|{:#06x}", .0, 1 + 1, 2.5, .0))]
    Number(u8),
    #[ram(code = "V.Reused", message("{x} {x:?} {x:>8} {:x?}", .0.len(), x = .0))]
    Reused(&'static str),
    #[ram(code = "V.Closure", message("{}", (|n: &u8| *n + 1)(.0)))]
    Closure(u8),
    #[ram(code = "V.Temporary", message("{} {}", format!("<{name}>"), name.to_uppercase().as_str()))]
    Temporary { name: String },
    #[ram(code = "V.Guard", message("{}", .0.lock().unwrap()))]
    Guard(Mutex<u8>),
    #[ram(code = "V.Nested", message("{}", format_args!("{a}-{a:?}")))]
    Nested { a: String },
    #[ram(code = "V.If", message("{}", if *.0 { "yes" } else { "no" }))]
    If(bool),
    #[ram(code = "V.Match", message("{}", match .0 { Some(n) => n, None => &0 }))]
    Match(Option<u8>),
    #[ram(code = "V.Foreign", message("{} {:?}", .0, .0))]
    Foreign(fmt::Error),
    #[ram(code = "V.Path", message("{} {0:?}", .0.display()))]
    Path(std::path::PathBuf),
    #[ram(code = "V.Fields", message = "{0} {0:?} {0:>3} {1:?} {1:#?}")]
    Fields(fmt::Error, Option<u8>),
    #[ram(code = "V.Itself", message("{:?} {}", self, .0))]
    Itself(&'static str),
    #[ram(code = "V.ItsCode", message("{} {}", self.code(), .0))]
    ItsCode(fmt::Error),
    #[ram(code = "V.Width", message("{:1$}|{x:>w$.p$}", .0, 4, x = .0, w = 6, p = 1))]
    Width(&'static str),
    #[ram(code = "V.Dyn", message = "{0} {0:?}")]
    Dyn(Box<dyn StdError + Send + Sync>),
}

#[test]
fn values_that_are_no_errors_with_a_code_are_displayed_unchanged() {
    for error in [
        Plain::Number(7),
        Plain::Reused("abc"),
        Plain::Closure(1),
        Plain::Temporary { name: "a".into() },
        Plain::Guard(Mutex::new(5)),
        Plain::Nested { a: "x".into() },
        Plain::If(true),
        Plain::Match(None),
        Plain::Foreign(fmt::Error),
        Plain::Path("/etc".into()),
        Plain::Fields(fmt::Error, Some(1)),
        Plain::Itself("a"),
        Plain::ItsCode(fmt::Error),
        Plain::Width("ab"),
        Plain::Dyn("x".into()),
    ] {
        let log = error.to_string();
        assert_eq!(error.public_message().to_string(), log, "{error:?}");
    }
}

/// A public message that formats the value itself and another error.
#[derive(Debug, RamError)]
#[ram(code = "Both", status = 400, message("{} in {:?}", .0, self))]
struct Both(Inner);

#[test]
fn a_message_may_format_the_value_itself() {
    let message = Both(Inner::Public(SECRET)).public_message().to_string();
    assert!(message.starts_with("inner text in Both("), "{message}");
}

#[derive(Debug, RamError)]
#[ram(
    code = "Padded",
    status = 400,
    message = "[{0:>12}] [{0:.5}] [{0:-^14}]"
)]
struct Padded(Inner);

#[test]
fn formats_apply_to_the_public_message() {
    assert_eq!(
        Padded(Inner::Public(SECRET)).public_message().to_string(),
        "[  inner text] [inner] [--inner text--]"
    );
}

#[derive(Debug, RamError)]
enum Status {
    #[ram(code = "S.Lowered", status = 500, message = "at {0}")]
    Lowered(&'static str, #[ram(status)] u16),
    #[ram(code = "S.Raised", status = 404, message = "at {0}")]
    Raised(&'static str, #[ram(status)] u16),
    #[ram(code = "S.Error", status = 502, message = "over {0}")]
    Error(Inner, #[ram(status)] u16),
    #[ram(transparent, code = "S.Foreign", status = 503)]
    Foreign(#[source] fmt::Error, #[ram(status)] Option<u16>),
}

#[derive(Debug, RamError)]
enum Over {
    #[ram(transparent)]
    Status(Status),
    #[ram(transparent, message = "in {path}: {status}")]
    Message {
        path: &'static str,
        #[ram(transparent)]
        status: Status,
    },
}

#[test]
fn a_lower_status_of_the_value_does_not_open_the_guard() {
    for (error, status, public) in [
        (Status::Lowered(SECRET, 404), 404, "Not Found"),
        (
            Status::Lowered(SECRET, 399),
            399,
            "An internal error occurred.",
        ),
        (
            Status::Raised(SECRET, 500),
            500,
            "An internal error occurred.",
        ),
        (Status::Error(Inner::Public(SECRET), 404), 404, "Not Found"),
        (Status::Foreign(fmt::Error, Some(409)), 409, "Conflict"),
        (
            Status::Foreign(fmt::Error, None),
            503,
            "Service Unavailable",
        ),
    ] {
        assert_eq!(error.status(), status);
        assert_eq!(error.public_message().to_string(), public, "{error:?}");
        let error = Over::Message {
            path: SECRET,
            status: error,
        };
        assert_eq!(error.status(), status);
        assert_eq!(error.public_message().to_string(), public, "{error:?}");
        let Over::Message { status: error, .. } = error else {
            unreachable!()
        };
        let error = Over::Status(error);
        assert_eq!(error.public_message().to_string(), public, "{error:?}");
    }
}
