//! Sources that are boxes of `dyn RamError`, and what takes such boxes.

use std::error::Error as _;
use std::sync::Arc;

use ram_errors::{EntityNotExist, ErrorReply, RamError, RamJson, chain};

type Boxed = Box<dyn RamError + Send + Sync>;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Wrapped {
    #[ram(code = "Shared", message = "a")]
    SendSync(#[source] Boxed),
    #[ram(code = "Local", message = "b")]
    Local(#[source] Box<dyn RamError>),
    #[ram(code = "Optional", message = "c")]
    Optional(#[source] Option<Box<dyn RamError + Send>>),
    #[ram(code = "Counted", message = "d")]
    Counted(#[source] Arc<dyn RamError + Send + Sync>),
    #[ram(code = "Transparent", transparent)]
    Transparent(#[source] Boxed),
    #[ram(code = "From", message = "f")]
    From(#[from] Boxed),
}

const MESSAGE: &str = "The user does not exist.";

fn boxed() -> Boxed {
    Box::new(EntityNotExist::User)
}

#[test]
fn a_box_of_an_error_with_a_code_is_a_source() {
    for error in [
        Wrapped::SendSync(boxed()),
        Wrapped::Local(boxed()),
        Wrapped::Optional(Some(boxed())),
        Wrapped::Counted(boxed().into()),
        boxed().into(),
    ] {
        let source = error.source().map(ToString::to_string);
        assert_eq!(source.as_deref(), Some(MESSAGE), "{error:?}");
    }
    assert_eq!(Wrapped::Transparent(boxed()).to_string(), MESSAGE);
}

#[test]
fn chain_and_reply_take_a_box() {
    assert_eq!(chain(&boxed()).to_string(), MESSAGE);
    assert_eq!(chain(&*boxed()).to_string(), MESSAGE);
    let reply: ErrorReply<RamJson> = boxed().into();
    assert_eq!(reply.error().code(), "EntityNotExist.User");
}
