//! Sources that are boxes of `dyn RamError`, and the functions that take such boxes.

use std::error::Error;
use std::rc::Rc;
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
fn chain_and_error_reply_take_a_box() {
    assert_eq!(chain(&boxed()).to_string(), MESSAGE);
    assert_eq!(chain(&*boxed()).to_string(), MESSAGE);
    let reply: ErrorReply<RamJson> = boxed().into();
    assert_eq!(reply.error().code(), "EntityNotExist.User");
}

/// Declares an enum that has the type as a source, as a source with `From`, and as a transparent field.
macro_rules! pointers {
    ($($name:ident: $pointer:ty = $value:expr;)*) => {
        $(
            #[derive(Debug, RamError)]
            #[ram(status = 500)]
            enum $name {
                #[ram(code = "Source", message = "outer")]
                Source(#[source] $pointer),
                #[ram(code = "From", message = "outer")]
                From(#[from] $pointer),
                #[ram(code = "Optional", message = "outer")]
                Optional { source: Option<$pointer> },
                #[ram(transparent, code = "Transparent")]
                Transparent($pointer),
            }
        )*

        #[test]
        fn every_pointer_to_an_error_is_a_source() {
            $(
                for error in [
                    $name::Source($value),
                    <$name as From<$pointer>>::from($value),
                    $name::Optional { source: Some($value) },
                ] {
                    assert_eq!(chain(&error).to_string(), format!("outer: {MESSAGE}"), "{error:?}");
                }
                assert_eq!($name::Transparent($value).to_string(), MESSAGE);
                assert!($name::Transparent($value).source().is_none());
                assert!($name::Optional { source: None }.source().is_none());
            )*
        }
    };
}

const USER: EntityNotExist = EntityNotExist::User;

pointers! {
    Plain: Box<dyn RamError> = Box::new(USER);
    WithSend: Box<dyn RamError + Send> = Box::new(USER);
    WithSync: Box<dyn RamError + Sync> = Box::new(USER);
    SendSync: Box<dyn RamError + Send + Sync> = Box::new(USER);
    SyncSend: Box<dyn RamError + Sync + Send + 'static> = Box::new(USER);
    AnyError: Box<dyn Error> = Box::new(USER);
    AnyErrorSync: Box<dyn Error + Sync> = Box::new(USER);
    CountedPlain: Rc<dyn RamError> = Rc::new(USER);
    CountedError: Rc<dyn Error + Sync> = Rc::new(USER);
    SharedPlain: Arc<dyn RamError> = Arc::new(USER);
    SharedSync: Arc<dyn RamError + Sync> = Arc::new(USER);
    SharedSendSync: Arc<dyn RamError + Send + Sync> = Arc::new(USER);
    BoxInBox: Box<Box<dyn RamError>> = Box::new(Box::new(USER));
    BoxInBoxSync: Box<Box<dyn RamError + Sync>> = Box::new(Box::new(USER));
    BoxInShared: Arc<Box<dyn RamError + Send + Sync>> = Arc::new(Box::new(USER));
    SharedInBox: Box<Arc<dyn RamError>> = Box::new(Arc::new(USER));
    SharedInShared: Arc<Arc<dyn RamError + Sync>> = Arc::new(Arc::new(USER));
    Reference: &'static dyn RamError = &USER;
    ReferenceSync: &'static (dyn RamError + Sync) = &USER;
    ReferenceToBoxed: &'static Box<dyn RamError + Send + Sync> = Box::leak(Box::new(boxed()));
    ReferenceToReference: &'static &'static dyn RamError = &(&USER as &dyn RamError);
}
