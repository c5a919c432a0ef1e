//! Types that include other types: the composed catalog, and values that delegate to their field.

use std::error::Error as _;
use std::io;

use ram_errors::{
    EntityNotExist, HasCatalog, LimitExceeded, RamApiError, RamError, UnknownError, code,
};

/// Real codes that RAM's document lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, RamError)]
enum RoleError {
    #[ram(
        code = "EntityNotExist.Role",
        status = 404,
        message = "The role does not exist."
    )]
    NotExist,
    #[ram(
        code = "EntityAlreadyExists.Role",
        status = 409,
        message = "The role does already EXIST."
    )]
    AlreadyExists,
}

#[derive(Debug, RamError)]
enum StoreError {
    #[ram(
        code = "Store.Unavailable",
        status = 503,
        message = "the store is not there"
    )]
    Unavailable(#[source] io::Error),
    #[ram(
        code = "Store.Full",
        status = 507,
        message = "{used} of {limit} bytes are used",
        limit = 10
    )]
    Full { used: u64 },
}

/// An enum over RAM's catalog and two enums of its own, with its own codes before, between and behind them.
#[derive(Debug, RamError)]
enum ServiceError {
    #[ram(code = "Service.First", status = 400)]
    First,
    #[ram(transparent)]
    Ram(#[from] RamApiError),
    #[ram(code = "Service.Middle", status = 400)]
    Middle,
    #[ram(transparent)]
    Role(#[from] RoleError),
    #[ram(transparent)]
    Store(#[from] StoreError),
    #[ram(code = "Service.Last", status = 400)]
    Last,
}

#[test]
fn the_catalog_has_all_codes_in_the_order_of_declaration() {
    let codes: Vec<_> = ServiceError::CATALOG
        .iter()
        .map(ram_errors::ErrorSpec::code)
        .collect();
    let mut expected = vec!["Service.First"];
    expected.extend(RamApiError::CATALOG.iter().map(ram_errors::ErrorSpec::code));
    expected.push("Service.Middle");
    expected.extend(["EntityNotExist.Role", "EntityAlreadyExists.Role"]);
    expected.extend(["Store.Unavailable", "Store.Full", "Service.Last"]);
    assert_eq!(codes, expected);
    assert_eq!(ServiceError::CATALOG.len(), 82 + 7);
    for code in codes {
        let spec = ServiceError::CATALOG.get(code).expect(code);
        assert_eq!(spec.code(), code);
    }
    assert!(ServiceError::CATALOG.get("Service").is_none());
}

#[test]
fn specs_are_taken_from_the_included_types() {
    let spec = ServiceError::CATALOG.get("EntityNotExist.User").unwrap();
    assert!(std::ptr::eq(
        spec,
        EntityNotExist::CATALOG.get("EntityNotExist.User").unwrap()
    ));
    assert_eq!(
        code!(ServiceError, "EntityNotExist.Role").code(),
        "EntityNotExist.Role"
    );
}

#[test]
fn a_value_returns_the_code_status_and_message_of_the_field() {
    let full = StoreError::Full { used: 11 };
    let cases: Vec<(ServiceError, &str, u16, &str)> = vec![
        (ServiceError::First, "Service.First", 400, "Service.First"),
        (
            ServiceError::Ram(RamApiError::from(LimitExceeded::User)),
            "LimitExceeded.User",
            409,
            "The count of users beyond the current limits.",
        ),
        (
            RoleError::NotExist.into(),
            "EntityNotExist.Role",
            404,
            "The role does not exist.",
        ),
        (full.into(), "Store.Full", 507, "11 of 10 bytes are used"),
        (
            ServiceError::Ram(RamApiError::Unknown(UnknownError::new(
                "New", 418, "Teapot.",
            ))),
            "New",
            418,
            "Teapot.",
        ),
        (
            ServiceError::Middle,
            "Service.Middle",
            400,
            "Service.Middle",
        ),
        (ServiceError::Last, "Service.Last", 400, "Service.Last"),
    ];
    for (error, code, status, message) in cases {
        assert_eq!(error.code(), code);
        assert_eq!(error.status(), status, "{code}");
        assert_eq!(error.to_string(), message);
        assert_eq!(error.spec(), ServiceError::CATALOG.get(code), "{code}");
        let error: &dyn RamError = &error;
        assert_eq!(error.code(), code);
    }
}

#[test]
fn the_source_is_taken_from_the_field() {
    let error = ServiceError::Store(StoreError::Unavailable(io::Error::other("disk on fire")));
    assert_eq!(error.source().unwrap().to_string(), "disk on fire");
    assert!(ServiceError::Role(RoleError::NotExist).source().is_none());
}

#[test]
fn limits_and_solution_are_taken_from_the_field() {
    let error = ServiceError::Ram(LimitExceeded::User.into());
    assert_eq!(error.limits()[0].max(), 100);
    assert!(error.solution().unwrap().contains("100"));
    assert!(error.ensure(100).is_ok());
    assert!(
        ServiceError::Ram(LimitExceeded::User.into())
            .ensure(101)
            .is_err()
    );
}

/// The three forms of `transparent`, with further fields.
#[derive(Debug, RamError)]
enum Forms {
    #[ram(transparent)]
    All {
        #[source]
        role: RoleError,
        at: &'static str,
    },
    #[ram(transparent, message = "in {at}")]
    WithMessage {
        at: &'static str,
        #[ram(transparent)]
        store: StoreError,
    },
    #[ram(transparent, code = "Forms.Io", status = 502)]
    WithCode {
        #[source]
        io: io::Error,
        attempt: u32,
    },
}

#[test]
fn keys_beside_transparent_replace_the_values_of_the_field() {
    let all = Forms::All {
        role: RoleError::NotExist,
        at: "here",
    };
    assert_eq!((all.code(), all.status()), ("EntityNotExist.Role", 404));
    assert_eq!(all.to_string(), "The role does not exist.");
    assert!(all.source().is_none());
    let Forms::All { at, .. } = all else { panic!() };
    assert_eq!(at, "here");

    let with_message = Forms::WithMessage {
        at: "there",
        store: StoreError::Full { used: 1 },
    };
    assert_eq!(
        (with_message.code(), with_message.status()),
        ("Store.Full", 507)
    );
    assert_eq!(with_message.to_string(), "in there");
    assert_eq!(
        with_message.source().unwrap().to_string(),
        "1 of 10 bytes are used"
    );

    let inner = io::Error::other(StoreError::Full { used: 2 });
    let with_code = Forms::WithCode {
        io: inner,
        attempt: 3,
    };
    assert_eq!((with_code.code(), with_code.status()), ("Forms.Io", 502));
    assert_eq!(with_code.to_string(), "2 of 10 bytes are used");
    assert_eq!(with_code.spec().unwrap().message(), None);
    assert!(with_code.source().is_none());
    let Forms::WithCode { attempt, .. } = with_code else {
        panic!()
    };
    assert_eq!(attempt, 3);

    let codes: Vec<_> = Forms::CATALOG
        .iter()
        .map(ram_errors::ErrorSpec::code)
        .collect();
    assert_eq!(
        codes,
        [
            "EntityNotExist.Role",
            "EntityAlreadyExists.Role",
            "Store.Unavailable",
            "Store.Full",
            "Forms.Io"
        ]
    );
}

/// An enum that includes one type through two paths.
#[derive(Debug, RamError)]
enum Left {
    #[ram(transparent)]
    Role(RoleError),
    #[ram(code = "Left", status = 400)]
    Left,
}

#[derive(Debug, RamError)]
enum Diamond {
    #[ram(transparent)]
    Left(Left),
    #[ram(transparent)]
    Role(RoleError),
    /// A spec that is equal to an included spec.
    #[ram(
        code = "EntityNotExist.Role",
        status = 404,
        message = "The role does not exist."
    )]
    Same,
}

#[test]
fn equal_specs_are_listed_once() {
    let codes: Vec<_> = Diamond::CATALOG
        .iter()
        .map(ram_errors::ErrorSpec::code)
        .collect();
    assert_eq!(
        codes,
        ["EntityNotExist.Role", "EntityAlreadyExists.Role", "Left"]
    );
    assert_eq!(
        Diamond::Same.code(),
        Diamond::Left(Left::Role(RoleError::NotExist)).code()
    );
    assert_eq!(Left::Left.code(), "Left");
    assert_eq!(Diamond::Role(RoleError::AlreadyExists).status(), 409);
}

/// An own spec of an included code, marked `shared`.
#[derive(Debug, RamError)]
enum Sharing {
    #[ram(code = "EntityNotExist.Role", status = 410, shared, message = "gone")]
    Gone,
    #[ram(transparent)]
    Role(RoleError),
    #[ram(
        code = "EntityNotExist.Role",
        status = 404,
        shared,
        message = "{0} is not here"
    )]
    NotHere(u8),
}

#[test]
fn shared_codes_keep_every_spec() {
    let statuses: Vec<_> = Sharing::CATALOG
        .iter()
        .map(|spec| (spec.code(), spec.status(), spec.message()))
        .collect();
    assert_eq!(
        statuses,
        [
            ("EntityNotExist.Role", 410, Some("gone")),
            ("EntityNotExist.Role", 404, Some("The role does not exist.")),
            (
                "EntityAlreadyExists.Role",
                409,
                Some("The role does already EXIST.")
            ),
            ("EntityNotExist.Role", 404, Some("{0} is not here")),
        ]
    );
    assert_eq!(
        Sharing::CATALOG
            .get("EntityNotExist.Role")
            .unwrap()
            .status(),
        410
    );
    assert_eq!(code!(Sharing, "EntityNotExist.Role").status(), 410);
    assert_eq!(
        Sharing::NotHere(1).spec().unwrap().message(),
        Some("{0} is not here")
    );
    assert_eq!(Sharing::Gone.status(), 410);
    assert_eq!(Sharing::Role(RoleError::NotExist).status(), 404);
}

/// An enum that is generic over the included types.
#[derive(Debug, RamError)]
enum Either<L, R> {
    #[ram(code = "Neither", status = 400)]
    Neither,
    #[ram(transparent)]
    Left(L),
    #[ram(transparent)]
    Right(R),
}

/// An enum whose catalog does not depend on its parameter.
#[derive(Debug, RamError)]
enum Payload<T> {
    #[ram(code = "Payload", status = 400, message = "{0:?}")]
    Payload(T),
    #[ram(transparent)]
    Role(RoleError),
}

#[derive(Debug, RamError)]
enum Borrowing<'a> {
    #[ram(transparent)]
    Inner(Borrowed<'a>),
    #[ram(transparent)]
    Boxed(Box<StoreError>),
    #[ram(transparent)]
    Reference(&'a RoleError),
    #[ram(transparent)]
    Shared(std::sync::Arc<LimitExceeded>),
}

#[derive(Debug, RamError)]
#[ram(code = "Borrowed", status = 400, message = "borrowed {0}")]
struct Borrowed<'a>(&'a str);

#[test]
fn generic_types_have_catalogs() {
    type Both = Either<RoleError, Either<StoreError, RamApiError>>;
    const CODE: &str = code!(Both, "Store.Full").code();
    assert_eq!(CODE, "Store.Full");
    // `Neither` of the inner type equals `Neither` of the outer type.
    assert_eq!(Both::CATALOG.len(), 1 + 2 + 2 + 82);
    for spec in Both::CATALOG {
        assert_eq!(Both::CATALOG.get(spec.code()), Some(spec));
    }
    assert!(Both::CATALOG.get("Payload").is_none());
    let error = Both::Right(Either::Left(StoreError::Full { used: 3 }));
    assert_eq!(error.code(), "Store.Full");
    assert_eq!(Both::Neither.code(), "Neither");
    assert_eq!(
        Both::Left(RoleError::NotExist).code(),
        "EntityNotExist.Role"
    );
    assert_eq!(
        Both::Right(Either::Right(RamApiError::Inactive)).code(),
        "Inactive"
    );

    assert_eq!(Payload::<u8>::CATALOG.len(), 3);
    assert!(std::ptr::eq(
        Payload::<u8>::CATALOG,
        Payload::<String>::CATALOG
    ));
    assert_eq!(Payload::Payload("x").to_string(), "\"x\"");
    assert_eq!(Payload::<u8>::Role(RoleError::NotExist).status(), 404);
}

#[test]
fn lifetimes_and_pointers_do_not_change_the_catalog() {
    assert_eq!(Borrowing::CATALOG.len(), 1 + 2 + 2 + 11);
    let string = String::from("here");
    let role = RoleError::NotExist;
    for (error, code) in [
        (Borrowing::Inner(Borrowed(&string)), "Borrowed"),
        (
            Borrowing::Boxed(Box::new(StoreError::Full { used: 1 })),
            "Store.Full",
        ),
        (Borrowing::Reference(&role), "EntityNotExist.Role"),
        (
            Borrowing::Shared(LimitExceeded::Group.into()),
            "LimitExceeded.Group",
        ),
    ] {
        assert_eq!(error.code(), code);
        assert_eq!(error.spec(), Borrowing::CATALOG.get(code));
    }
}
