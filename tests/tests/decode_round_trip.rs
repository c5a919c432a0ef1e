//! Property tests: the value that is decoded from a body equals the value from which the body was made, and no message causes a
//! panic or a value with another message.
//!
//! The enums are written by hand for the kinds of variants, and generated for the pairs of kinds of fields.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::net::Ipv4Addr;
use std::path::PathBuf;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::strategy::Union;
use ram_errors::{
    Decode, ErrorReply, ErrorResponse, HasCatalog, LimitExceeded, RamApiError, RamError, Received,
    UnknownError,
};
use serde::{Deserialize, Serialize};

/// Every kind of field and variant.
#[derive(Debug, Clone, PartialEq, RamError)]
#[ram(decode, status = 400)]
enum Shape {
    #[ram(code = "Unit", message = "a unit")]
    Unit,
    #[ram(code = "Named", message = "{count} of {name}")]
    Named { name: String, count: u32 },
    #[ram(code = "Separated", message = "{0} of {1}: {2}")]
    Separated(String, String, String),
    #[ram(code = "Scalars", message = "{0}, {1}, {2}, {3}")]
    Scalars(i64, bool, char, u128),
    #[ram(code = "Marked", message = "marked {name}")]
    Marked {
        name: String,
        marker: PhantomData<u8>,
        unit: (),
    },
    #[ram(code = "Members", message = "with {strings:?} and {hint:?}")]
    Members {
        #[ram(member)]
        strings: Vec<String>,
        #[ram(member = "retryAfter")]
        seconds: Option<u64>,
        #[ram(member = "a hint")]
        hint: Option<String>,
        #[ram(member)]
        numbers: Vec<i16>,
        #[ram(member)]
        nested: Nested,
        #[ram(member)]
        choices: Vec<Choice>,
        #[ram(member)]
        letter: char,
        #[ram(member)]
        nothing: (),
    },
    #[ram(code = "Mixed", message = "{name}, {size:>5}, {flag}")]
    Mixed {
        name: String,
        #[ram(member)]
        size: i32,
        #[ram(member = "isFlag", header = "X-Flag")]
        flag: bool,
    },
    #[ram(
        code = "Public",
        status = 500,
        message = "{0} in {1}",
        public = "{1}!{0}"
    )]
    Public(u8, String),
    #[ram(code = "Guarded", status = 503, message = "no {0}")]
    Guarded(#[ram(member = "database")] String),
    #[ram(code = "Shared", message = "number {0}", shared)]
    SharedNumber(u8),
    #[ram(code = "Shared", message = "text {0}", shared)]
    SharedText(String),
    #[ram(code = "Shared", message = "nothing", shared)]
    SharedUnit,
    #[ram(transparent)]
    Inner(Box<Inner>),
    #[ram(transparent)]
    Limit(LimitExceeded),
    #[ram(other)]
    Unknown(UnknownError),
}

#[derive(Debug, Clone, PartialEq, RamError)]
#[ram(decode, status = 404)]
enum Inner {
    #[ram(code = "Inner.Unit")]
    Unit,
    #[ram(code = "Inner.Text", message = "inner {0}")]
    Text(String),
    #[ram(code = "Inner.Member", message = "inner")]
    Member(#[ram(member = "inner")] BTreeMap<String, Option<u32>>),
}

/// A type that is included with a message around its own.
#[derive(Debug, Clone, PartialEq, RamError)]
#[ram(decode)]
enum Around {
    #[ram(transparent, message = "in {name}: {source}")]
    Named {
        name: String,
        #[ram(member)]
        line: u32,
        source: Inner,
    },
    #[ram(transparent, message = "at {place}")]
    NotFormatted {
        place: String,
        #[ram(transparent)]
        limit: LimitExceeded,
    },
    #[ram(transparent, message = "RAM: {0}")]
    Ram(RamApiError),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Nested {
    text: String,
    number: u32,
    ratio: f64,
    #[serde(default)]
    list: Vec<u8>,
    inner: Vec<Pair>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Pair {
    key: char,
    value: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Choice {
    First,
    Second(u8),
    Third { text: String, number: i8 },
}

/// The format in which an error is sent to a client.
#[derive(Debug, Clone, Copy)]
enum Body {
    RamJson,
    RamXml,
    Problem,
    ProblemXml,
    Grpc,
}

impl Body {
    const ALL: [Self; 5] = [
        Self::RamJson,
        Self::RamXml,
        Self::Problem,
        Self::ProblemXml,
        Self::Grpc,
    ];

    /// Serializes the response to the error and parses it.
    fn pass<E: RamError + Clone + Send + Sync + 'static>(self, error: &E) -> ErrorResponse {
        let response = ErrorResponse::new(error);
        let (content_type, body) = match self {
            Self::RamJson => (None, response.to_json()),
            Self::RamXml => (None, response.to_xml()),
            Self::Problem => (Some("application/problem+json"), response.to_problem()),
            Self::ProblemXml => (None, response.to_problem_xml()),
            Self::Grpc => {
                let reply: ErrorReply = error.clone().into();
                let status = tonic::Status::from(reply);
                return ErrorResponse::parse_tonic(&status).expect("details");
            }
        };
        ErrorResponse::parse(response.status(), content_type, body.as_bytes())
            .unwrap_or_else(|error| panic!("{error}: {body}"))
    }
}

fn check<E: RamError + Decode + Clone + PartialEq + Send + Sync + 'static>(
    value: &E,
    bodies: &[Body],
) -> Result<(), TestCaseError> {
    for body in bodies {
        let response = body.pass(value);
        let decoded: Option<E> = response.decode();
        prop_assert_eq!(decoded.as_ref(), Some(value), "{:?}: {:?}", body, response);
    }
    Ok(())
}

/// Strings with characters that have a meaning in a body or in a message.
fn hostile() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        "]]>",
        "<![CDATA[",
        "<",
        "&",
        "&amp;",
        "&#0;",
        "<!--",
        "\"",
        "'",
        "\\",
        "\\u0000",
        "\r\n",
        "\r",
        "\n",
        "\t",
        " ",
        "\u{7f}",
        "\u{2028}",
        "\u{feff}",
        "\u{1f600}",
        "{",
        "}",
        "[",
        "]",
        "null",
        "true",
        "5",
        "-1.5e3",
        "{}",
        "[]",
        "[\"a\"]",
        "</Message>",
        "{0}",
        "名字",
        " of ",
        ": ",
        "!",
        "i",
    ]);
    let any = any::<char>()
        .prop_filter("XML can hold it", |character| is_in_xml(*character))
        .prop_map(String::from);
    let part = prop_oneof![2 => special.prop_map(str::to_owned), 1 => any];
    vec(part, 0..6).prop_map(|parts| parts.concat())
}

fn is_in_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// A string in which, and at whose end, the separator does not occur.
fn without(separator: &'static str) -> impl Strategy<Value = String> {
    hostile().prop_filter("it ends at the separator", move |text| {
        format!("{text}{separator}").find(separator) == Some(text.len())
    })
}

fn letter() -> impl Strategy<Value = char> {
    any::<char>().prop_filter("XML can hold it", |character| is_in_xml(*character))
}

fn nested() -> impl Strategy<Value = Nested> {
    let pair = (letter(), any::<Option<bool>>()).prop_map(|(key, value)| Pair { key, value });
    // `serde_json` parses a fraction of many digits to a neighbouring number, unless its feature `float_roundtrip` is enabled.
    let ratio = any::<i32>().prop_map(|number| f64::from(number) / 8.0);
    (
        hostile(),
        any::<u32>(),
        ratio,
        vec(any::<u8>(), 0..3),
        vec(pair, 1..3),
    )
        .prop_map(|(text, number, ratio, list, inner)| Nested {
            text,
            number,
            ratio,
            list,
            inner,
        })
}

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        Just(Choice::First),
        any::<u8>().prop_map(Choice::Second),
        (hostile(), any::<i8>()).prop_map(|(text, number)| Choice::Third { text, number }),
    ]
}

fn members() -> impl Strategy<Value = Shape> {
    (
        vec(hostile(), 0..4),
        any::<Option<u64>>(),
        option::of(hostile()),
        vec(any::<i16>(), 0..4),
        nested(),
        vec(choice(), 0..4),
        letter(),
    )
        .prop_map(
            |(strings, seconds, hint, numbers, nested, choices, letter)| Shape::Members {
                strings,
                seconds,
                hint,
                numbers,
                nested,
                choices,
                letter,
                nothing: (),
            },
        )
}

fn inner() -> impl Strategy<Value = Inner> {
    let numbers = btree_map("[a-j]{1,2}", option::of(any::<u32>()), 0..3);
    prop_oneof![
        Just(Inner::Unit),
        hostile().prop_map(Inner::Text),
        numbers.prop_map(Inner::Member),
    ]
}

fn unknown() -> impl Strategy<Value = UnknownError> {
    let code = hostile().prop_map(|text| format!("A{text}Z"));
    (code, hostile().prop_map(|message| format!("m{message}")))
        .prop_map(|(code, message)| UnknownError::new(code, 404, message))
}

fn shape() -> impl Strategy<Value = Shape> {
    prop_oneof![
        Just(Shape::Unit),
        (hostile(), any::<u32>()).prop_map(|(name, count)| Shape::Named { name, count }),
        (without(" of "), without(": "), hostile())
            .prop_map(|(first, second, third)| Shape::Separated(first, second, third)),
        (any::<i64>(), any::<bool>(), letter(), any::<u128>())
            .prop_map(|(number, flag, letter, large)| Shape::Scalars(number, flag, letter, large)),
        hostile().prop_map(|name| Shape::Marked {
            name,
            marker: PhantomData,
            unit: ()
        }),
        (without(", "), any::<i32>(), any::<bool>()).prop_map(|(name, size, flag)| Shape::Mixed {
            name,
            size,
            flag
        }),
        (any::<u8>(), without("!")).prop_map(|(number, text)| Shape::Public(number, text)),
        hostile().prop_map(Shape::Guarded),
        any::<u8>().prop_map(Shape::SharedNumber),
        hostile().prop_map(Shape::SharedText),
        Just(Shape::SharedUnit),
        inner().prop_map(|inner| Shape::Inner(Box::new(inner))),
        Just(Shape::Limit(LimitExceeded::User)),
        unknown().prop_map(Shape::Unknown),
    ]
}

/// An enum for each kind of field, with a variant for each kind of a second field: `tests/build/field_pairs.rs` generates them.
mod pairs {
    use super::*;

    include!(concat!(env!("OUT_DIR"), "/field_pairs.rs"));

    fn string() -> impl Strategy<Value = String> {
        without("; ")
    }

    fn path() -> impl Strategy<Value = PathBuf> {
        string().prop_map(PathBuf::from)
    }

    fn address() -> impl Strategy<Value = Ipv4Addr> {
        any::<u32>().prop_map(Ipv4Addr::from)
    }

    fn some_string() -> impl Strategy<Value = Option<String>> {
        option::of(hostile())
    }

    fn strings() -> impl Strategy<Value = Vec<String>> {
        vec(hostile(), 0..4)
    }

    fn numbers() -> impl Strategy<Value = Vec<u8>> {
        vec(any::<u8>(), 0..4)
    }

    fn map() -> impl Strategy<Value = BTreeMap<String, Option<u32>>> {
        btree_map("[a-j]{1,2}", option::of(any::<u32>()), 0..3)
    }

    fn list() -> impl Strategy<Value = Vec<Nested>> {
        vec(nested(), 0..3)
    }

    fn phantom() -> impl Strategy<Value = PhantomData<u8>> {
        Just(PhantomData)
    }
}

fn around() -> impl Strategy<Value = Around> {
    prop_oneof![
        (without(": "), any::<u32>(), inner()).prop_map(|(name, line, source)| Around::Named {
            name,
            line,
            source
        }),
        hostile().prop_map(|place| Around::NotFormatted {
            place,
            limit: LimitExceeded::Group
        }),
        hostile().prop_map(|details| Around::Ram(RamApiError::MalformedPolicyDocument { details })),
        Just(Around::Ram(RamApiError::NoPermission)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_value_is_decoded_from_every_body(value in shape()) {
        check(&value, &Body::ALL)?;
    }

    #[test]
    fn members_are_decoded_from_every_body(value in members()) {
        check(&value, &Body::ALL)?;
    }

    #[test]
    fn each_pair_of_fields_is_decoded_from_every_body(value in pairs::Pairs::values()) {
        check(&value, &Body::ALL)?;
    }

    #[test]
    fn a_value_that_includes_another_value_is_decoded_from_every_body(value in around()) {
        check(&value, &Body::ALL)?;
    }

    /// JSON and gRPC permit the characters that XML does not.
    #[test]
    fn any_string_is_decoded_from_json(text in any::<String>()) {
        let bodies = [Body::RamJson, Body::Problem, Body::Grpc];
        check(&Shape::SharedText(text.clone()), &bodies)?;
        check(&Shape::Guarded(text), &bodies)?;
    }

    #[test]
    fn no_message_is_decoded_to_a_value_with_another_message(
        message in "(?s)(a of |of | of |: |!|inner |in |.){0,12}",
    ) {
        for spec in Text::CATALOG {
            let received = Received::new(spec.code(), 400, &message);
            if let Some(value) = Text::decode(&received) {
                prop_assert_eq!(value.code(), spec.code());
                prop_assert_eq!(value.to_string(), message.as_str());
            }
        }
    }

    /// A number can be spelled in several ways, so the decoded values are compared, not the messages.
    #[test]
    fn no_message_panics(message in "(?s)([0-9+-]|, |of|text|number|in |: |inner|.){0,12}") {
        for spec in Shape::CATALOG.iter().chain(Around::CATALOG) {
            let received = Received::new(spec.code(), 400, &message);
            let value = Shape::decode(&received);
            // An unknown error without a message displays its code.
            if let Some(value) = value.filter(|value| !matches!(value, Shape::Unknown(_))) {
                let message = value.public_message().to_string();
                let again = Received::new(value.code(), 400, &message);
                prop_assert_eq!(Shape::decode(&again), Some(value));
            }
            let _ = Around::decode(&received);
        }
    }
}

/// Variants whose fields are strings in the message.
#[derive(Debug, PartialEq, RamError)]
#[ram(decode, status = 400)]
enum Text {
    #[ram(code = "T.One", message = "{0}")]
    One(String),
    #[ram(code = "T.Two", message = "{first} of {second}")]
    Two { first: String, second: String },
    #[ram(code = "T.Three", message = "a {0}: {1} of {2}!")]
    Three(String, String, String),
    #[ram(code = "T.Repeated", message = "{0}: {1}, {0}")]
    Repeated(String, String),
    #[ram(transparent, message = "in {name}: {source}")]
    Included { name: String, source: TextInside },
}

#[derive(Debug, PartialEq, RamError)]
#[ram(code = "T.Inside", status = 400, message = "inner {0}", decode)]
struct TextInside(String);
