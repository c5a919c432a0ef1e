//! Decodes errors from codes and messages. Unknown codes are kept.

use std::path::PathBuf;

use ram_errors::{
    Decode, DeleteConflict, EntityNotExist, HasCatalog, RamApiError, RamError, Received,
    UnknownError,
};

#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum Pantry {
    #[ram(code = "Pantry.Empty", status = 404, message = "nothing is left")]
    Empty,
    #[ram(
        code = "Pantry.Missing",
        status = 404,
        message = "no {kind} named {name}"
    )]
    Missing { kind: String, name: String },
    #[ram(
        code = "Pantry.Count",
        status = 409,
        message = "{1} of {0} jars, {1} at least"
    )]
    Count(u32, i8),
    #[ram(code = "Pantry.Path", status = 404, message = "{0}")]
    Path(PathBuf),
    #[ram(
        code = "Pantry.Private",
        status = 500,
        message = "the lock {lock} is broken",
        public = "ask for {lock}!"
    )]
    Private { lock: String },
    #[ram(
        code = "Pantry.Guarded",
        status = 500,
        message = "the key {0} is lost",
        no_decode
    )]
    Guarded(u8),
}

/// Variants that are marked `no_decode`, because their messages do not have every field.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode, status = 400)]
enum Unreadable {
    #[ram(code = "U.Format", message = "{0:?}", no_decode)]
    Format(String),
    #[ram(code = "U.Argument", message("{}", .0.len()), no_decode)]
    Argument(String),
    #[ram(code = "U.Function", fmt = function, no_decode)]
    Function(String),
    #[ram(code = "U.Adjacent", message = "{0}{1}", no_decode)]
    Adjacent(String, String),
    #[ram(
        code = "U.Absent",
        message = "{0} is formatted, the other is not",
        no_decode
    )]
    Absent(String, u8),
    #[ram(code = "U.Constant", message = "constant", no_decode)]
    Constant(String),
    #[ram(code = "U.NoFromStr", message = "{0}", no_decode)]
    NoFromStr(&'static str),
    #[ram(code = "U.Transparent", transparent, no_decode)]
    Transparent(std::num::ParseIntError),
}

#[expect(
    clippy::ptr_arg,
    reason = "the function receives a reference to the field"
)]
fn function(field: &String, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    f.write_str(field)
}

#[test]
fn values_are_decoded_from_their_public_messages() {
    let values = [
        Pantry::Empty,
        Pantry::Missing {
            kind: "tea".into(),
            name: "Earl Grey, the good named one".into(),
        },
        Pantry::Count(12, -3),
        Pantry::Path("/a/b".into()),
        Pantry::Private {
            lock: "north".into(),
        },
    ];
    for value in values {
        let message = value.public_message().to_string();
        let received = Received::new(value.code(), value.status(), &message);
        assert_eq!(Pantry::decode(&received), Some(value), "{message}");
    }
}

#[test]
fn values_are_decoded_from_their_internal_messages() {
    let private = Received::new("Pantry.Private", 500, "the lock south is broken");
    assert_eq!(
        Pantry::decode(&private),
        Some(Pantry::Private {
            lock: "south".into()
        })
    );
}

#[test]
fn each_placeholder_takes_the_shortest_string_from_the_left() {
    for (message, kind, name) in [
        ("no tea named Assam", "tea", "Assam"),
        ("no a named b named c", "a", "b named c"),
        ("no  named ", "", ""),
    ] {
        let received = Received::new("Pantry.Missing", 404, message);
        let expected = Pantry::Missing {
            kind: kind.into(),
            name: name.into(),
        };
        assert_eq!(Pantry::decode(&received), Some(expected), "{message}");
    }
}

#[test]
fn variants_without_fields_are_decoded_by_their_code() {
    let received = Received::new("Pantry.Empty", 418, "something else");
    assert_eq!(Pantry::decode(&received), Some(Pantry::Empty));
    let received = Received::new("EntityNotExist.User", 404, "account not exists");
    assert_eq!(
        EntityNotExist::decode(&received),
        Some(EntityNotExist::User)
    );
}

#[test]
fn messages_that_do_not_match_are_not_decoded() {
    for (code, message) in [
        ("Pantry.Missing", "nothing of the kind"),
        ("Pantry.Missing", "no tea called Assam"),
        ("Pantry.Count", "3 of many jars, 3 at least"),
        ("Pantry.Count", "3 of 5 jars, 4 at least"),
        ("Pantry.Count", "300 of 5 jars, 300 at least"),
        ("Pantry.Count", "3 of 5 jars, 3 at least."),
        ("Pantry.Guarded", "An internal error occurred."),
        ("pantry.empty", "nothing is left"),
        ("", ""),
    ] {
        let received = Received::new(code, 404, message);
        assert_eq!(Pantry::decode(&received), None, "{code}: {message}");
    }
    for spec in Unreadable::CATALOG {
        let received = Received::new(spec.code(), 400, "constant");
        assert_eq!(Unreadable::decode(&received), None, "{}", spec.code());
    }
}

/// The code of a variant with `no_decode` is unknown, even if the message could be parsed.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum Undecoded {
    #[ram(code = "N.Unit", status = 400, no_decode)]
    Unit,
    #[ram(code = "N.Field", status = 400, message = "{0}", no_decode)]
    Field(String),
    #[ram(transparent, no_decode)]
    Included(NotDecoded),
    #[ram(other)]
    Other(UnknownError),
}

#[derive(Debug, PartialEq, RamError)]
#[ram(code = "N.Included", status = 400)]
struct NotDecoded;

#[test]
fn codes_of_variants_with_no_decode_are_unknown() {
    let values = [
        Undecoded::Unit,
        Undecoded::Field("a".to_owned()),
        Undecoded::Included(NotDecoded),
    ];
    for value in values {
        let message = value.to_string();
        let received = Received::new(value.code(), 400, &message);
        let unknown = UnknownError::from(&received);
        assert_eq!(
            Undecoded::decode(&received),
            Some(Undecoded::Other(unknown))
        );
    }
}

#[test]
fn variants_that_cannot_be_decoded_are_formatted() {
    let field = || "x".to_owned();
    for (value, message) in [
        (Unreadable::Format(field()), "\"x\""),
        (Unreadable::Argument(field()), "1"),
        (Unreadable::Function(field()), "x"),
        (Unreadable::Adjacent(field(), field()), "xx"),
        (
            Unreadable::Absent(field(), 1),
            "x is formatted, the other is not",
        ),
        (Unreadable::Constant(field()), "constant"),
        (Unreadable::NoFromStr("x"), "x"),
        (
            Unreadable::Transparent("x".parse::<u8>().unwrap_err()),
            "invalid digit found in string",
        ),
    ] {
        assert_eq!(value.to_string(), message);
    }
    assert_eq!(Pantry::Guarded(1).to_string(), "the key 1 is lost");
}

#[test]
fn rams_codes_are_decoded() {
    for spec in RamApiError::CATALOG {
        let message = spec.message().unwrap();
        let error = RamApiError::decode(&Received::new(spec.code(), 400, message)).unwrap();
        assert_eq!(error.spec(), Some(spec));
        assert_eq!(
            error.status(),
            spec.status(),
            "the status is taken from the catalog"
        );
        assert_eq!(error.to_string(), message);
    }
    let details = "Add an Action or NotAction element to the policy statement.";
    let received = Received::new("MalformedPolicyDocument", 400, details);
    assert_eq!(
        RamApiError::decode(&received),
        Some(RamApiError::MalformedPolicyDocument {
            details: details.to_owned()
        })
    );
}

#[test]
fn an_unknown_code_is_kept_unchanged() {
    let received = Received::new("EntityNotExist.Role", 404, "The role does not exist.");
    let unknown = UnknownError::new("EntityNotExist.Role", 404, "The role does not exist.");
    let error = RamApiError::decode(&received).unwrap();
    assert_eq!(error, RamApiError::Unknown(unknown));
    assert_eq!((error.code(), error.status()), ("EntityNotExist.Role", 404));
    assert!(error.spec().is_none());
    assert_eq!(EntityNotExist::decode(&received), None);
}

/// A composition with two included types and an `other` variant two levels below.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum Service {
    #[ram(transparent)]
    Pantry(Pantry),
    #[ram(transparent)]
    Deep(Box<Deep>),
    #[ram(transparent)]
    Ram(RamApiError),
    #[ram(code = "Service.Down", status = 503)]
    Down,
}

#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum Deep {
    #[ram(transparent)]
    Deeper(Deeper),
}

#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum Deeper {
    #[ram(code = "Deeper", status = 400)]
    Deeper,
    #[ram(other)]
    Other(UnknownError),
}

/// An enum whose own `other` variant is the outermost one.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum Outer {
    #[ram(transparent)]
    Service(Service),
    #[ram(other)]
    Other(Box<UnknownError>),
}

#[test]
fn included_types_are_decoded() {
    let decode = |code| Service::decode(&Received::new(code, 400, "nothing is left"));
    let unknown = || UnknownError::new("New", 400, "nothing is left");
    for (code, expected) in [
        ("Pantry.Empty", Service::Pantry(Pantry::Empty)),
        (
            "Deeper",
            Service::Deep(Box::new(Deep::Deeper(Deeper::Deeper))),
        ),
        (
            "DeleteConflict.User.Group",
            Service::Ram(DeleteConflict::UserGroup.into()),
        ),
        ("Service.Down", Service::Down),
        // The `other` variant of `RamApiError` is one level below, and that of `Deeper` is two levels below.
        ("New", Service::Ram(RamApiError::Unknown(unknown()))),
    ] {
        assert_eq!(decode(code), Some(expected), "{code}");
    }
    let outer = |code| Outer::decode(&Received::new(code, 400, "nothing is left"));
    assert_eq!(outer("Deeper").unwrap().code(), "Deeper");
    assert_eq!(outer("New"), Some(Outer::Other(Box::new(unknown()))));
    // A known code whose fields cannot be parsed is unknown, and the complete message is kept.
    assert_eq!(
        outer("Pantry.Missing"),
        Some(Outer::Other(Box::new(UnknownError::new(
            "Pantry.Missing",
            400,
            "nothing is left"
        ))))
    );
    let deep = Deep::decode(&Received::new("New", 400, "nothing is left"));
    assert_eq!(deep, Some(Deep::Deeper(Deeper::Other(unknown()))));
}

/// Several variants of one code.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode, code = "Shared", status = 400)]
enum Shared {
    #[ram(message = "number {0}")]
    Number(u8),
    #[ram(message = "text {0}")]
    Text(String),
    #[ram(message = "anything")]
    Anything,
}

#[test]
fn a_shared_code_is_decoded_as_the_first_variant_that_matches() {
    for (message, expected) in [
        ("number 3", Shared::Number(3)),
        ("text 3", Shared::Text("3".into())),
        ("number x", Shared::Anything),
    ] {
        let received = Received::new("Shared", 400, message);
        assert_eq!(Shared::decode(&received), Some(expected), "{message}");
    }
}

/// Variants before and behind an included type that share a code with it.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum SharedAcross {
    #[ram(code = "Shared", status = 409, shared, message = "before {0}")]
    Before(u8),
    #[ram(transparent)]
    Inner(Shared),
    #[ram(code = "Deeper", status = 409, shared, message = "behind {0}")]
    Behind(u8),
    #[ram(transparent)]
    Deeper(Deeper),
}

#[test]
fn a_code_shared_across_types_is_decoded_as_the_first_variant_that_matches() {
    for (code, message, expected) in [
        ("Shared", "before 1", SharedAcross::Before(1)),
        ("Shared", "number 1", SharedAcross::Inner(Shared::Number(1))),
        ("Deeper", "behind 1", SharedAcross::Behind(1)),
        ("Deeper", "other", SharedAcross::Deeper(Deeper::Deeper)),
    ] {
        let received = Received::new(code, 400, message);
        assert_eq!(SharedAcross::decode(&received), Some(expected), "{message}");
    }
}

/// A struct, and a generic type.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode, code = "Struct", status = 400, message = "{left}/{right}")]
struct Struct {
    left: u8,
    right: u8,
}

#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum Either<L, R> {
    #[ram(transparent)]
    Left(L),
    #[ram(transparent)]
    Right(R),
}

#[test]
fn structs_and_generic_types_are_decoded() {
    let received = Received::new("Struct", 400, "1/2");
    assert_eq!(
        Struct::decode(&received),
        Some(Struct { left: 1, right: 2 })
    );
    assert_eq!(
        Either::<Pantry, Struct>::decode(&received),
        Some(Either::Right(Struct { left: 1, right: 2 }))
    );
    let received = Received::new("Pantry.Empty", 400, "");
    assert_eq!(
        Either::<Pantry, Struct>::decode(&received),
        Some(Either::Left(Pantry::Empty))
    );
}

/// The code of `Number` is not shared, and that of `Text` is.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum Number {
    #[ram(code = "Kind", status = 400, message = "number {0}")]
    Number(u8),
}

#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum Text {
    #[ram(code = "Kind", status = 409, shared, message = "text {0}")]
    Text(String),
}

/// The code `Kind` is not shared, but another code of the type is.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum NumberBesideShared {
    #[ram(code = "Kind", status = 400, message = "number {0}")]
    Number(u8),
    #[ram(code = "Size", status = 400, shared, message = "small")]
    Small,
    #[ram(code = "Size", status = 400, shared, message = "large {0}")]
    Large(u8),
}

#[test]
fn a_code_that_only_one_included_type_shares_is_decoded_as_either_type() {
    fn check<L, R>(left: (&str, L), right: (&str, R))
    where
        L: Decode + PartialEq + std::fmt::Debug + 'static,
        R: Decode + PartialEq + std::fmt::Debug + 'static,
    {
        for (message, expected) in [
            (left.0, Either::Left(left.1)),
            (right.0, Either::Right(right.1)),
        ] {
            let received = Received::new("Kind", 400, message);
            assert_eq!(Either::decode(&received), Some(expected), "{message}");
        }
    }
    let number = || ("number 3", Number::Number(3));
    let beside_shared = || ("number 3", NumberBesideShared::Number(3));
    let text = || ("text a", Text::Text("a".to_owned()));
    check(number(), text());
    check(text(), number());
    check(beside_shared(), text());
    check(text(), beside_shared());
}

/// Types that have the same spec of a code, with fields of different types.
mod equal_specs {
    use ram_errors::RamError;

    macro_rules! with_field {
        ($name:ident: $field:ty) => {
            #[derive(Debug, PartialEq, RamError)]
            #[ram(decode, code = "Equal", status = 400, message = "number {0}")]
            pub(crate) struct $name(pub(crate) $field);
        };
    }

    with_field!(Small: u8);
    with_field!(Large: u64);
    with_field!(Text: String);

    #[derive(Debug, PartialEq, RamError)]
    #[ram(decode)]
    #[expect(dead_code, reason = "the code is not decoded")]
    pub(crate) enum Undecoded {
        #[ram(code = "Equal", status = 400, message = "number {0}", no_decode)]
        Number(u8),
    }

    /// Its code is not shared, but other codes of the type are.
    #[derive(Debug, PartialEq, RamError)]
    #[ram(decode)]
    pub(crate) enum BesideShared {
        #[ram(code = "Other", status = 400, shared, message = "a")]
        A,
        #[ram(code = "Other", status = 400, shared, message = "b")]
        B,
        #[ram(code = "Equal", status = 400, message = "number {0}")]
        Number(i64),
    }
}

type SmallOr<R> = Either<equal_specs::Small, R>;

#[test]
fn a_code_with_equal_specs_is_decoded_as_the_first_variant_that_matches() {
    use equal_specs::{BesideShared, Large, Small, Text, Undecoded};

    fn decoded<E: Decode>(number: &str) -> Option<E> {
        E::decode(&Received::new("Equal", 400, &format!("number {number}")))
    }

    assert_eq!(decoded("1"), Some(SmallOr::<Large>::Left(Small(1))));
    assert_eq!(decoded("256"), Some(SmallOr::<Large>::Right(Large(256))));
    assert_eq!(decoded("x"), None::<SmallOr<Large>>);
    assert_eq!(decoded("1"), Some(Either::<Large, Small>::Left(Large(1))));
    assert_eq!(
        decoded("-1"),
        Some(SmallOr::<BesideShared>::Right(BesideShared::Number(-1)))
    );
    assert_eq!(
        decoded("1"),
        Some(Either::<Undecoded, Box<Small>>::Right(Box::new(Small(1))))
    );
    assert_eq!(
        decoded("256"),
        Some(SmallOr::<Either<Large, Text>>::Right(Either::Left(Large(
            256
        ))))
    );
    assert_eq!(
        decoded("x"),
        Some(SmallOr::<Either<Large, Text>>::Right(Either::Right(Text(
            "x".to_owned()
        ))))
    );
}

/// An own code and an included type with an equal spec.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum OwnAndIncluded {
    #[ram(code = "Equal", status = 400, message = "number {0}")]
    Own(u8),
    #[ram(transparent)]
    Included(equal_specs::Large),
    #[ram(other)]
    Other(UnknownError),
}

#[test]
fn an_included_type_is_tried_after_an_own_code_with_an_equal_spec() {
    let unknown = UnknownError::new("Equal", 400, "number x");
    for (message, expected) in [
        ("number 1", OwnAndIncluded::Own(1)),
        (
            "number 256",
            OwnAndIncluded::Included(equal_specs::Large(256)),
        ),
        ("number x", OwnAndIncluded::Other(unknown)),
    ] {
        let received = Received::new("Equal", 400, message);
        assert_eq!(
            OwnAndIncluded::decode(&received),
            Some(expected),
            "{message}"
        );
    }
}

/// Variants with one spec, before and after an included type.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum AroundIncluded {
    #[ram(code = "Around", status = 400, message = "number {0}", shared)]
    Small(u8),
    #[ram(transparent)]
    Included(equal_specs::Large),
    #[ram(code = "Around", status = 400, message = "number {0}", shared)]
    Text(String),
    #[ram(code = "Last", status = 400, message = "number {0}")]
    Last(u8),
}

#[test]
fn a_variant_is_tried_after_an_included_type_and_a_variant_with_its_spec() {
    for (code, message, expected) in [
        ("Around", "number 1", Some(AroundIncluded::Small(1))),
        (
            "Around",
            "number x",
            Some(AroundIncluded::Text("x".to_owned())),
        ),
        ("Last", "number 2", Some(AroundIncluded::Last(2))),
        ("Last", "number x", None),
    ] {
        let received = Received::new(code, 400, message);
        assert_eq!(AroundIncluded::decode(&received), expected, "{message}");
    }
}

/// An implementation by hand with the spec of [`equal_specs`].
#[derive(Debug, PartialEq, RamError)]
#[ram(code = "Equal", status = 400, message = "number {0}")]
struct EqualByHand(String);

impl Decode for EqualByHand {
    fn decode(received: &Received<'_>) -> Option<Self> {
        let number = received.message().strip_prefix("number ")?;
        Some(Self(number.to_owned()))
    }
}

#[test]
fn a_decode_by_hand_is_tried_in_the_order_of_the_variants() {
    type Codes = SmallOr<Either<equal_specs::Large, EqualByHand>>;
    for (message, expected) in [
        ("number 1", Either::Left(equal_specs::Small(1))),
        (
            "number 256",
            Either::Right(Either::Left(equal_specs::Large(256))),
        ),
        (
            "number x",
            Either::Right(Either::Right(EqualByHand("x".to_owned()))),
        ),
    ] {
        let received = Received::new("Equal", 400, message);
        assert_eq!(Codes::decode(&received), Some(expected), "{message}");
    }
}

#[test]
fn the_first_of_three_included_types_that_matches_is_decoded() {
    type Three = Either<Text, Either<Number, Anything>>;
    for (message, expected) in [
        ("text a", Either::Left(Text::Text("a".to_owned()))),
        ("number 3", Either::Right(Either::Left(Number::Number(3)))),
        ("number x", Either::Right(Either::Right(Anything::Anything))),
    ] {
        let received = Received::new("Kind", 400, message);
        assert_eq!(Three::decode(&received), Some(expected), "{message}");
    }
}

#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum Anything {
    #[ram(code = "Kind", status = 410, shared)]
    Anything,
}

/// An implementation by hand, for a message with an argument. It accepts every code.
#[derive(Debug, PartialEq, RamError)]
#[ram(code = "ByHand", status = 400, message("{} letters", .0.len()))]
struct ByHand(String);

impl Decode for ByHand {
    fn decode(received: &Received<'_>) -> Option<Self> {
        let length = received.message().strip_suffix(" letters")?;
        Some(Self("a".repeat(length.parse().ok()?)))
    }
}

#[test]
fn an_included_type_with_a_decode_by_hand_is_decoded() {
    type Codes = Either<ByHand, Either<Pantry, Undecoded>>;
    let unknown = |code| {
        let unknown = UnknownError::new(code, 400, "3 letters");
        Some(Either::Right(Either::Right(Undecoded::Other(unknown))))
    };
    for (code, message, expected) in [
        (
            "ByHand",
            "3 letters",
            Some(Either::Left(ByHand("aaa".to_owned()))),
        ),
        (
            "Pantry.Empty",
            "3 letters",
            Some(Either::Right(Either::Left(Pantry::Empty))),
        ),
        // The type is not asked for codes that are not in its catalog.
        ("Pantry.Missing", "3 letters", unknown("Pantry.Missing")),
        ("New", "3 letters", unknown("New")),
    ] {
        let received = Received::new(code, 400, message);
        assert_eq!(Codes::decode(&received), expected, "{code}");
    }
    assert_eq!(
        Box::<Either<ByHand, Pantry>>::decode(&Received::new("ByHand", 400, "letters")),
        None
    );
}

#[test]
fn an_other_variant_is_found_at_any_depth() {
    type Levels<T> = Either<Struct, Either<Struct, Either<Struct, T>>>;
    let received = Received::new("New", 400, "message");
    let unknown = Undecoded::Other(UnknownError::from(&received));
    let expected = Either::Right(Either::Right(Either::Right(unknown)));
    assert_eq!(Levels::<Undecoded>::decode(&received), Some(expected));
    assert_eq!(Levels::<Pantry>::decode(&received), None);
}
