//! The `public` of an enum beside `transparent`: a public message of the enum replaces the message of the field. A bare `public` does
//! not release the message of a foreign error.

use std::io;

use ram_errors::{ErrorResponse, HasCatalog, RamError, UnknownError};

const SECRET: &str = "postgres://root:secret@db";
const INTERNAL: &str = "An internal error occurred.";

#[derive(Debug, RamError)]
#[ram(code = "Coded", status = 404, message = "coded {0}")]
struct Coded(&'static str);

#[derive(Debug, RamError)]
#[ram(status = 400, public = "call support, code {code}")]
enum MessageOfEnum {
    #[ram(transparent, code = "T.Code")]
    Code(io::Error),
    #[ram(transparent, code = "T.Status", status = 500)]
    CodeAndStatus(#[from] io::Error),
    #[ram(transparent, code = "T.Boxed", status = 503)]
    Boxed(Box<dyn std::error::Error + Send + Sync>),
    #[ram(transparent, code = "T.Named", status = 409)]
    Named {
        #[source]
        cause: io::Error,
        #[ram(status)]
        status: u16,
    },
    #[ram(transparent, code = "T.Foreign", status = 422)]
    OfCodedError(Coded),
    #[ram(transparent, code = "T.OwnText", public = "try again")]
    OwnText(io::Error),
    #[ram(transparent, code = "T.OwnMessage", public)]
    OwnFlag(io::Error),
    #[ram(transparent, message = "over {0}")]
    Message(Coded),
    #[ram(code = "T.Own", message = "at {0}")]
    Own(&'static str),
    #[ram(transparent)]
    Included(Coded),
}

#[test]
fn the_public_message_of_the_enum_replaces_the_message_of_a_foreign_error() {
    let io = || io::Error::other(SECRET);
    for (error, public) in [
        (MessageOfEnum::Code(io()), "call support, code T.Code"),
        (
            MessageOfEnum::CodeAndStatus(io()),
            "call support, code T.Status",
        ),
        (
            MessageOfEnum::Boxed(SECRET.into()),
            "call support, code T.Boxed",
        ),
        (
            MessageOfEnum::Named {
                cause: io(),
                status: 500,
            },
            "call support, code T.Named",
        ),
        (
            MessageOfEnum::Named {
                cause: io(),
                status: 404,
            },
            "call support, code T.Named",
        ),
        (
            MessageOfEnum::OfCodedError(Coded(SECRET)),
            "call support, code T.Foreign",
        ),
        (MessageOfEnum::OwnText(io()), "try again"),
        (
            MessageOfEnum::OwnFlag(io::Error::other("the disk")),
            "the disk",
        ),
        // The code is that of the field, and the public message is that of the enum.
        (
            MessageOfEnum::Message(Coded(SECRET)),
            "call support, code Coded",
        ),
        (MessageOfEnum::Own(SECRET), "call support, code T.Own"),
        // The field has code, status and public message.
        (MessageOfEnum::Included(Coded("tea")), "coded tea"),
    ] {
        assert_eq!(error.public_message().to_string(), public, "{error:?}");
        let response = ErrorResponse::new(&error);
        assert_eq!(response.message(), public, "{error:?}");
        let spec = MessageOfEnum::CATALOG.get(error.code()).unwrap();
        if let Some(documented) = spec.public_message() {
            let is_template = documented.contains('{');
            assert!(is_template || documented == public, "{error:?}");
        }
    }
}

#[derive(Debug, RamError)]
#[ram(status = 400, public = "{status}: {name} is not usable")]
enum Interpolated {
    #[ram(transparent, code = "I.Code")]
    Code {
        #[source]
        cause: io::Error,
        name: &'static str,
    },
    #[ram(transparent, code = "I.Status", status = 502)]
    Status {
        name: &'static str,
        #[ram(transparent)]
        cause: Box<dyn RamError>,
    },
}

#[test]
fn the_public_message_of_the_enum_interpolates_the_fields_of_the_variant() {
    for (error, public) in [
        (
            Interpolated::Code {
                cause: io::Error::other(SECRET),
                name: "sda",
            },
            "400: sda is not usable",
        ),
        (
            Interpolated::Status {
                name: "sdb",
                cause: Box::new(Coded(SECRET)),
            },
            "502: sdb is not usable",
        ),
    ] {
        assert_eq!(error.public_message().to_string(), public);
        assert!(error.to_string().contains(SECRET));
    }
}

#[derive(Debug, RamError)]
#[ram(status = 500, public)]
enum FlagOfEnum {
    #[ram(transparent, code = "F.Code")]
    Code(io::Error),
    #[ram(transparent, code = "F.Status", status = 502)]
    CodeAndStatus(#[source] io::Error),
    #[ram(transparent, code = "F.Released", public)]
    Released(io::Error),
    #[ram(code = "F.Own", message = "at {0}")]
    Own(&'static str),
}

#[test]
fn a_bare_public_of_the_enum_does_not_release_the_message_of_a_foreign_error() {
    let io = || io::Error::other(SECRET);
    for (error, public) in [
        (FlagOfEnum::Code(io()), INTERNAL),
        (FlagOfEnum::CodeAndStatus(io()), "Bad Gateway"),
        (
            FlagOfEnum::Released(io::Error::other("the disk")),
            "the disk",
        ),
        (FlagOfEnum::Own("home"), "at home"),
    ] {
        assert_eq!(error.public_message().to_string(), public, "{error:?}");
    }
}

#[derive(Debug, RamError)]
#[ram(
    transparent,
    code = "S",
    status = 500,
    public = "volume {name} is offline"
)]
struct Structure {
    #[source]
    cause: io::Error,
    name: &'static str,
}

#[derive(Debug, RamError)]
#[ram(transparent, code = "S", status = 500, public)]
struct ReleasedStructure(io::Error);

#[derive(Debug, RamError)]
#[ram(transparent, code = "S", status = 500)]
struct GuardedStructure(io::Error);

#[test]
fn a_struct_declares_its_public_message() {
    let structure = Structure {
        cause: io::Error::other(SECRET),
        name: "sda",
    };
    assert_eq!(
        structure.public_message().to_string(),
        "volume sda is offline"
    );
    let released = ReleasedStructure(io::Error::other("the disk"));
    assert_eq!(released.public_message().to_string(), "the disk");
    let guarded = GuardedStructure(io::Error::other(SECRET));
    assert_eq!(guarded.public_message().to_string(), INTERNAL);
}

#[derive(Debug, thiserror::Error, RamError)]
#[ram(status = 503, public = "come back later")]
enum WithThiserror {
    #[error(transparent)]
    #[ram(code = "W.Transparent")]
    Transparent(#[from] io::Error),
    #[error("cannot read {0}")]
    #[ram(code = "W.Message", status = 400)]
    Message(&'static str),
}

#[test]
fn the_public_message_of_the_enum_replaces_the_message_of_thiserror() {
    for error in [
        WithThiserror::Transparent(io::Error::other(SECRET)),
        WithThiserror::Message(SECRET),
    ] {
        assert_eq!(error.public_message().to_string(), "come back later");
    }
}

#[derive(Debug, RamError)]
#[ram(public = "{status}, code {code}")]
enum OfField<E> {
    #[ram(transparent, message = "over {code} ({status}): {0}")]
    Plain(Coded),
    #[ram(transparent, message = "[{code:>8}] {code:?}")]
    Boxed(Box<Coded>),
    #[ram(transparent, message = "at {at}: {code}")]
    Generic {
        at: &'static str,
        #[source]
        error: E,
    },
    #[ram(transparent, message("{} is {code}", .code.len()))]
    FieldOfThatName {
        code: &'static str,
        #[source]
        error: Coded,
    },
    #[ram(other, message = "unknown {code}")]
    Other(UnknownError),
}

#[test]
fn code_and_status_in_a_message_are_those_of_the_field() {
    for (error, message, public) in [
        (
            OfField::Plain(Coded("tea")),
            "over Coded (404): coded tea",
            "404, code Coded",
        ),
        (
            OfField::Boxed(Box::new(Coded("tea"))),
            "[   Coded] \"Coded\"",
            "404, code Coded",
        ),
        (
            OfField::Generic {
                at: "home",
                error: Coded("tea"),
            },
            "at home: Coded",
            "404, code Coded",
        ),
        (
            OfField::FieldOfThatName {
                code: "abc",
                error: Coded("tea"),
            },
            "3 is abc",
            "404, code abc",
        ),
        (
            OfField::Other(UnknownError::new("New", 418, "Teapot.")),
            "unknown New",
            "unknown New",
        ),
    ] {
        assert_eq!(error.to_string(), message);
        assert_eq!(error.public_message().to_string(), public, "{error:?}");
    }
}
