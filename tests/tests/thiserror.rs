//! Enums that also derive `thiserror::Error`, which implements `Display`, `Error` and `From`. The catalog has the messages of `#[error(..)]`.
#![expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "functions that write messages get references"
)]

use std::error::Error as _;
use std::fmt;

use ram_errors::{HasCatalog, RamError};
use thiserror::Error;

#[derive(Debug, Error, RamError)]
#[ram(status = 500)]
enum Annotated {
    #[error("the disk {0} is full: {{}}")]
    #[ram(code = "Disk.Full", status = 507)]
    Full(String),
    #[error("constant")]
    #[ram(code = "Disk.Constant", solution = "see {code}", limit = 3)]
    Constant,
    #[error("read {path:?} ({})", .source.kind())]
    #[ram(code = "Disk.Read", status = 404, public = "no {path}")]
    Read {
        path: String,
        source: std::io::Error,
    },
    #[error(transparent)]
    #[ram(code = "Disk.Parse", status = 400)]
    Parse(#[from] std::num::ParseIntError),
    #[error(transparent)]
    #[ram(transparent)]
    Inner(#[from] Inner),
    #[error("over {0}")]
    #[ram(transparent)]
    Over(#[source] Box<Inner>),
    #[error(fmt = written)]
    #[ram(code = "Disk.Written", status = 400)]
    Written(u8),
}

#[derive(Debug, Error, RamError)]
#[error("inner {n}")]
#[ram(code = "Inner", status = 409)]
struct Inner {
    n: u8,
}

fn written(n: &u8, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "written {n}")
}

#[test]
fn both_derives_agree() {
    let io = std::io::Error::new(std::io::ErrorKind::NotFound, "gone");
    for (error, code, status, message, template) in [
        (
            Annotated::Full("sda".into()),
            "Disk.Full",
            507,
            "the disk sda is full: {}",
            Some("the disk {0} is full: {}"),
        ),
        (
            Annotated::Constant,
            "Disk.Constant",
            500,
            "constant",
            Some("constant"),
        ),
        (
            Annotated::Read {
                path: "/a".into(),
                source: io,
            },
            "Disk.Read",
            404,
            "read \"/a\" (entity not found)",
            Some("read {path} ({})"),
        ),
        (
            Annotated::from("x".parse::<u8>().unwrap_err()),
            "Disk.Parse",
            400,
            "invalid digit found in string",
            None,
        ),
        (
            Annotated::from(Inner { n: 1 }),
            "Inner",
            409,
            "inner 1",
            Some("inner {n}"),
        ),
        (
            Annotated::Over(Box::new(Inner { n: 2 })),
            "Inner",
            409,
            "over inner 2",
            Some("inner {n}"),
        ),
        (
            Annotated::Written(3),
            "Disk.Written",
            400,
            "written 3",
            None,
        ),
    ] {
        assert_eq!((error.code(), error.status()), (code, status));
        assert_eq!(error.to_string(), message);
        assert_eq!(error.spec().unwrap().message(), template, "{code}");
    }
    assert_eq!(Annotated::CATALOG.len(), 6);
}

#[test]
fn the_source_is_taken_from_thiserror() {
    assert!(
        Annotated::Over(Box::new(Inner { n: 1 }))
            .source()
            .unwrap()
            .is::<Box<Inner>>()
    );
    assert!(Annotated::Inner(Inner { n: 1 }).source().is_none());
}

#[test]
fn public_messages_follow_the_same_rules() {
    for (error, public) in [
        (Annotated::Full("secret".into()), "Insufficient Storage"),
        (Annotated::Constant, "constant"),
        (Annotated::Written(1), "written 1"),
        (
            Annotated::Read {
                path: "/a".into(),
                source: std::io::Error::other("secret"),
            },
            "no /a",
        ),
    ] {
        assert_eq!(error.public_message().to_string(), public);
    }
    assert_eq!(Annotated::Constant.solution(), Some("see Disk.Constant"));
}
