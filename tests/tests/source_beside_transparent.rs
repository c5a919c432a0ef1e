//! A field marked `#[source]`, or called `source`, beside the transparent field, is the source of the error.

use std::error::Error;
use std::rc::Rc;
use std::sync::Arc;

use ram_errors::{EntityNotExist, RamError, chain};

#[derive(Debug, RamError)]
#[ram(code = "Coded", status = 404, message = "coded")]
struct Coded(#[source] Cause);

#[derive(Debug, RamError)]
#[ram(code = "Cause", status = 500, message = "cause of the field")]
struct Cause;

#[derive(Debug, RamError)]
#[ram(code = "Other", status = 500, message = "cause beside it")]
struct Other;

/// Declares an enum with a variant for each form of `transparent` and a source of the given type.
macro_rules! forms {
    ($name:ident: $source:ty) => {
        #[derive(Debug, RamError)]
        enum $name {
            #[ram(transparent)]
            All(#[ram(transparent)] Coded, #[source] $source),
            #[ram(transparent)]
            AllNamed {
                source: $source,
                #[ram(transparent)]
                coded: Coded,
            },
            #[ram(transparent, message = "outer")]
            Code(#[source] $source, #[ram(transparent)] Coded),
            #[ram(transparent, message = "outer")]
            CodeNamed {
                #[ram(transparent)]
                coded: Coded,
                source: $source,
            },
            #[ram(transparent, code = "Message", status = 500)]
            Message(#[ram(transparent)] Coded, #[source] $source),
            #[ram(transparent, code = "MessageNamed", status = 500)]
            MessageNamed {
                #[ram(transparent)]
                coded: Coded,
                #[source]
                beside: $source,
            },
        }

        impl $name {
            fn all(source: fn() -> $source) -> Vec<Box<dyn RamError>> {
                vec![
                    Box::new(Self::All(Coded(Cause), source())),
                    Box::new(Self::AllNamed {
                        source: source(),
                        coded: Coded(Cause),
                    }),
                    Box::new(Self::Code(source(), Coded(Cause))),
                    Box::new(Self::CodeNamed {
                        coded: Coded(Cause),
                        source: source(),
                    }),
                    Box::new(Self::Message(Coded(Cause), source())),
                    Box::new(Self::MessageNamed {
                        coded: Coded(Cause),
                        beside: source(),
                    }),
                ]
            }
        }
    };
}

forms!(Concrete: Other);
forms!(Optional: Option<Other>);
forms!(Boxed: Box<Other>);
forms!(BoxedError: Box<dyn Error>);
forms!(BoxedErrorSendSync: Box<dyn Error + Send + Sync>);
forms!(BoxedRamError: Box<dyn RamError>);
forms!(BoxedRamErrorSendSync: Box<dyn RamError + Send + Sync>);
forms!(OptionalBoxedError: Option<Box<dyn Error + Send + Sync>>);
forms!(OptionalBoxedRamError: Option<Box<dyn RamError>>);
forms!(Shared: Arc<dyn Error + Send + Sync>);
forms!(SharedRamError: Arc<dyn RamError + Send + Sync>);
forms!(Counted: Rc<Other>);
forms!(Borrowed: &'static Other);

#[test]
fn the_marked_field_is_the_source_in_every_form_of_transparent() {
    let all = [
        Concrete::all(|| Other),
        Optional::all(|| Some(Other)),
        Boxed::all(|| Box::new(Other)),
        BoxedError::all(|| Box::new(Other)),
        BoxedErrorSendSync::all(|| Box::new(Other)),
        BoxedRamError::all(|| Box::new(Other)),
        BoxedRamErrorSendSync::all(|| Box::new(Other)),
        OptionalBoxedError::all(|| Some(Box::new(Other))),
        OptionalBoxedRamError::all(|| Some(Box::new(Other))),
        Shared::all(|| Arc::new(Other)),
        SharedRamError::all(|| Arc::new(Other)),
        Counted::all(|| Rc::new(Other)),
        Borrowed::all(|| &Other),
    ];
    for error in all.into_iter().flatten() {
        let source = error.source().expect("there is a source");
        assert_eq!(source.to_string(), "cause beside it", "{error:?}");
        assert!(source.source().is_none(), "{error:?}");
        let message = error.to_string();
        assert_eq!(
            chain(&error).to_string(),
            format!("{message}: cause beside it")
        );
    }
}

#[test]
fn an_absent_source_beside_the_field_is_no_source() {
    let all = [Optional::all(|| None), OptionalBoxedError::all(|| None)];
    for error in all.into_iter().flatten() {
        assert!(error.source().is_none(), "{error:?}");
    }
}

#[test]
fn code_status_and_message_are_not_taken_from_the_source() {
    for (error, code, status, message) in [
        (Concrete::All(Coded(Cause), Other), "Coded", 404, "coded"),
        (Concrete::Code(Other, Coded(Cause)), "Coded", 404, "outer"),
        (
            Concrete::Message(Coded(Cause), Other),
            "Message",
            500,
            "coded",
        ),
    ] {
        assert_eq!((error.code(), error.status()), (code, status));
        assert_eq!(error.to_string(), message);
    }
}

/// A struct whose source is a type parameter.
#[derive(Debug, RamError)]
#[ram(transparent)]
struct Structure<E> {
    #[ram(transparent)]
    user: EntityNotExist,
    source: E,
}

#[test]
fn the_source_may_be_of_a_type_parameter() {
    let error = Structure {
        user: EntityNotExist::User,
        source: Other,
    };
    assert_eq!(error.code(), "EntityNotExist.User");
    assert_eq!(error.source().unwrap().to_string(), "cause beside it");
}

#[derive(Debug, RamError)]
enum Outer {
    #[ram(transparent)]
    Inner(#[from] Concrete),
}

#[test]
fn the_source_passes_through_transparent() {
    let error = Outer::from(Concrete::All(Coded(Cause), Other));
    assert_eq!(chain(&error).to_string(), "coded: cause beside it");
}
