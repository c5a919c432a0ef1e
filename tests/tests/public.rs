//! Public messages of errors, and the status of a value.
#![expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "functions that write messages get references"
)]

use std::fmt;
use std::io;

use ram_errors::{PublicMessage, RamError, UnknownError};

const MAXIMUM: u8 = 9;
const INTERNAL: &str = "An internal error occurred.";
const SECRET: &str = "postgres://root:secret@db";

fn write_secret(_: &u8, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(SECRET)
}

#[derive(Debug, RamError)]
enum Service {
    #[ram(code = "C.Constant", status = 500, message = "the disk is full")]
    Constant,
    #[ram(code = "C.Code", status = 503)]
    Code,
    #[ram(
        code = "C.Captured",
        status = 503,
        message = "at most {MAXIMUM} at a time"
    )]
    Captured,
    #[ram(code = "C.Fields", status = 500, message = "at {0}")]
    Fields(&'static str),
    #[ram(code = "C.Argument", status = 500, message("at {}", .0))]
    Argument(&'static str),
    #[ram(code = "C.Itself", status = 500, message = "{self:?}")]
    Itself(#[expect(dead_code, reason = "only `Debug` reads it")] &'static str),
    #[ram(code = "C.Function", status = 500, fmt = write_secret)]
    Function(u8),
    #[ram(code = "C.Gateway", status = 502, message = "at {0}")]
    Gateway(&'static str),
    #[ram(code = "C.Unavailable", status = 503, message = "at {0}")]
    Unavailable(&'static str),
    #[ram(code = "C.Timeout", status = 504, message = "at {0}")]
    Timeout(&'static str),
    #[ram(code = "C.Odd", status = 599, message = "at {0}")]
    Odd(&'static str),
    #[ram(code = "C.Io", status = 500, transparent)]
    Io(io::Error),
    #[ram(code = "C.Public", status = 500, message = "table {0}", public)]
    Public(&'static str),
    #[ram(
        code = "C.Text",
        status = 500,
        message = "at {0}",
        public = "call {1}, code {code}"
    )]
    Text(&'static str, u8),
    #[ram(code = "C.PublicIo", status = 500, transparent, public = "the disk")]
    PublicIo(io::Error),
    #[ram(code = "C.Client", status = 400, message = "no {0}")]
    Client(&'static str),
    #[ram(
        code = "C.ClientText",
        status = 400,
        message = "at {0}",
        public = "bad request"
    )]
    ClientText(&'static str),
    #[ram(code = "C.Value", status = 404, message = "at {at}")]
    Value {
        at: &'static str,
        #[ram(status)]
        status: u16,
    },
    #[ram(code = "C.Optional", status = 500, message = "at {0}")]
    Optional(&'static str, #[ram(status)] Option<u16>),
    #[ram(transparent)]
    Inner(Inner),
    #[ram(transparent, public = "inside")]
    InnerPublic { inner: Inner },
    #[ram(transparent, message = "over {inner}")]
    InnerMessage { inner: Inner },
    #[ram(other)]
    Unknown(UnknownError),
}

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Inner {
    #[ram(code = "I.Text", message = "at {0}", public = "inner text")]
    Text(&'static str),
    #[ram(code = "I.Client", status = 404, message = "at {0}")]
    Client(&'static str),
}

#[test]
fn public_messages_contain_no_internal_values() {
    let io = || io::Error::other(SECRET);
    for (error, public) in [
        (Service::Constant, "the disk is full"),
        (Service::Code, "C.Code"),
        (Service::Captured, "at most 9 at a time"),
        (Service::Fields(SECRET), INTERNAL),
        (Service::Argument(SECRET), INTERNAL),
        (Service::Itself(SECRET), INTERNAL),
        (Service::Function(0), INTERNAL),
        (Service::Gateway(SECRET), "Bad Gateway"),
        (Service::Unavailable(SECRET), "Service Unavailable"),
        (Service::Timeout(SECRET), "Gateway Timeout"),
        (Service::Odd(SECRET), INTERNAL),
        (Service::Io(io()), INTERNAL),
        (Service::Public("users"), "table users"),
        (Service::Text(SECRET, 7), "call 7, code C.Text"),
        (Service::PublicIo(io()), "the disk"),
        (Service::Client("tea"), "no tea"),
        (Service::ClientText(SECRET), "bad request"),
        (
            Service::Value {
                at: "home",
                status: 409,
            },
            "at home",
        ),
        (
            Service::Value {
                at: SECRET,
                status: 500,
            },
            INTERNAL,
        ),
        (
            Service::Value {
                at: SECRET,
                status: 502,
            },
            "Bad Gateway",
        ),
        (
            Service::Value {
                at: "home",
                status: 200,
            },
            "at home",
        ),
        (Service::Optional(SECRET, None), INTERNAL),
        (Service::Optional(SECRET, Some(400)), "Bad Request"),
        (Service::Optional(SECRET, Some(600)), INTERNAL),
        (Service::Inner(Inner::Text(SECRET)), "inner text"),
        (Service::Inner(Inner::Client("home")), "at home"),
        (
            Service::InnerPublic {
                inner: Inner::Text(SECRET),
            },
            "inside",
        ),
        (
            Service::InnerMessage {
                inner: Inner::Text(SECRET),
            },
            INTERNAL,
        ),
        (
            Service::InnerMessage {
                inner: Inner::Client("home"),
            },
            "over at home",
        ),
        (
            Service::Unknown(UnknownError::new("X", 500, SECRET)),
            INTERNAL,
        ),
        (
            Service::Unknown(UnknownError::new("X", 404, "not here")),
            "not here",
        ),
    ] {
        assert_eq!(error.public_message().to_string(), public, "{error:?}");
    }
}

#[test]
fn display_contains_internal_values() {
    for error in [
        Service::Fields(SECRET),
        Service::Argument(SECRET),
        Service::Itself(SECRET),
        Service::Function(0),
        Service::Io(io::Error::other(SECRET)),
        Service::ClientText(SECRET),
        Service::Inner(Inner::Text(SECRET)),
        Service::InnerMessage {
            inner: Inner::Text(SECRET),
        },
    ] {
        assert!(error.to_string().contains(SECRET), "{error}");
    }
}

#[test]
fn a_value_may_have_a_status_of_its_own() {
    for (error, status) in [
        (
            Service::Value {
                at: "",
                status: 409,
            },
            409,
        ),
        (
            Service::Value {
                at: "",
                status: 300,
            },
            300,
        ),
        (
            Service::Value {
                at: "",
                status: 599,
            },
            599,
        ),
        (
            Service::Value {
                at: "",
                status: 299,
            },
            404,
        ),
        (
            Service::Value {
                at: "",
                status: 600,
            },
            404,
        ),
        (Service::Value { at: "", status: 0 }, 404),
        (Service::Optional("", Some(418)), 418),
        (Service::Optional("", Some(99)), 500),
        (Service::Optional("", None), 500),
    ] {
        assert_eq!(error.status(), status, "{error:?}");
        // The catalog has the public message of the variant.
        assert!([404, 500].contains(&error.spec().unwrap().status()));
    }
}

#[test]
fn public_messages_are_formatted_like_their_string() {
    let message = PublicMessage::text("abc");
    assert_eq!(format!("{message} {message:>5}"), "abc   abc");
    assert_eq!(
        format!("{:?}", PublicMessage::display(&7)),
        "PublicMessage(7)"
    );
}
