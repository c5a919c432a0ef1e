//! Decodes members whose body has no types: the type of the field determines the meaning of the strings of XML and gRPC.

use std::collections::BTreeMap;
use std::fmt::Debug;

use ram_errors::{Decode, ErrorResponse, RamError};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt as _};

#[derive(Debug, RamError)]
#[ram(decode, code = "Member", status = 400)]
struct Member<T>(#[ram(member = "value")] T);

/// A body with a member.
#[derive(Debug, Clone, Copy)]
enum Body {
    /// Elements of RAM's XML.
    Ram(&'static str),
    /// Elements of a problem document in XML.
    Problem(&'static str),
    /// The metadata `value` of a gRPC status.
    Grpc(&'static str),
}

impl Body {
    fn parse(self) -> ErrorResponse {
        let xml = match self {
            Self::Ram(elements) => format!("<Error><Code>Member</Code>{elements}</Error>"),
            Self::Problem(elements) => {
                format!(
                    "<problem xmlns='urn:ietf:rfc:7807'><code>Member</code>{elements}</problem>"
                )
            }
            Self::Grpc(value) => {
                let members = [("value".to_owned(), value.to_owned())];
                let details = ErrorDetails::with_error_info("Member", "", members);
                let status = Status::with_error_details(Code::InvalidArgument, "", details);
                return ErrorResponse::parse_tonic(&status).expect("a reason");
            }
        };
        ErrorResponse::parse(400, None, xml.as_bytes()).expect("an error")
    }
}

/// Asserts that the member of each body is decoded to the value, or not at all.
fn check<T>(cases: impl IntoIterator<Item = (Body, Option<T>)>)
where
    T: Serialize + DeserializeOwned + Debug + PartialEq,
    Member<T>: Decode,
{
    for (body, expected) in cases {
        let decoded = body.parse().decode::<Member<T>>();
        assert_eq!(decoded.map(|member| member.0), expected, "{body:?}");
    }
}

#[test]
fn a_string_is_a_list_only_in_the_notation_of_the_body() {
    check::<Vec<u8>>([
        (Body::Ram("<value>1</value>"), Some(vec![1])),
        (
            Body::Ram("<value>1</value><value>2</value>"),
            Some(vec![1, 2]),
        ),
        (Body::Problem("<value><i>1</i></value>"), Some(vec![1])),
        (Body::Problem("<value/>"), Some(vec![])),
        (Body::Problem("<value>1</value>"), None),
        (Body::Grpc("[1,2]"), Some(vec![1, 2])),
        (Body::Grpc(""), None),
        (Body::Grpc("1"), None),
    ]);
}

#[test]
fn an_element_i_is_a_member_of_an_object_only_if_it_is_the_only_child() {
    let map = |number| Some(BTreeMap::from([("i".to_owned(), number)]));
    check::<BTreeMap<String, u8>>([
        (Body::Problem("<value><i>1</i></value>"), map(1)),
        (Body::Problem("<value><i>1</i><i>2</i></value>"), None),
        (Body::Problem("<value/>"), Some(BTreeMap::new())),
        (Body::Problem("<value>1</value>"), None),
        (Body::Ram("<value><i>1</i></value>"), map(1)),
        (Body::Ram("<value/>"), Some(BTreeMap::new())),
        (Body::Ram("<value>1</value>"), None),
        (Body::Grpc("{\"i\":1}"), map(1)),
        (Body::Grpc(""), None),
    ]);
}

#[test]
fn an_absent_value_is_null_in_grpc_and_an_empty_element_in_xml() {
    check::<Option<u8>>([
        (Body::Grpc("null"), Some(None)),
        (Body::Grpc("1"), Some(Some(1))),
        (Body::Grpc(""), None),
        (Body::Grpc("x"), None),
        (Body::Ram("<value/>"), Some(None)),
        (Body::Ram("<value>1</value>"), Some(Some(1))),
        (Body::Ram("<value>null</value>"), None),
        (Body::Problem("<value/>"), Some(None)),
        (Body::Problem("<value>null</value>"), None),
    ]);
    check::<()>([
        (Body::Grpc("null"), Some(())),
        (Body::Grpc(""), None),
        (Body::Ram("<value/>"), Some(())),
        (Body::Ram("<value>null</value>"), None),
        (Body::Problem("<value/>"), Some(())),
    ]);
    // A string is kept as it was received.
    check::<Option<String>>([
        (Body::Grpc("null"), Some(Some("null".to_owned()))),
        (Body::Ram("<value/>"), Some(Some(String::new()))),
    ]);
}

/// `serde` requests any value for an untagged enum.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(u64),
    Flag(bool),
    Pair { left: u8, right: Option<bool> },
    Numbers(Vec<u64>),
    Text(String),
}

#[test]
fn any_value_is_a_string_before_it_is_converted() {
    let text = |text: &str| Some(Untagged::Text(text.to_owned()));
    check([
        (Body::Ram("<value>5</value>"), text("5")),
        (Body::Problem("<value>true</value>"), text("true")),
        (Body::Grpc("5"), text("5")),
    ]);
}

/// The same without a variant for strings.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Converted {
    Number(u64),
    Flag(bool),
    Pair { left: u8, right: Option<bool> },
    Numbers(Vec<u64>),
}

/// `serde` requests any value for an internally tagged enum.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Tagged {
    Unit,
    Sized { size: u8, names: Vec<String> },
}

/// `serde` requests any value for the fields of a flattened struct.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flattened {
    name: String,
    #[serde(flatten)]
    sizes: Sizes,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Sizes {
    small: u8,
    large: Option<u64>,
}

#[test]
fn tagged_enums_and_flattened_structs_are_decoded() {
    let sized = || {
        Some(Tagged::Sized {
            size: 5,
            names: vec!["a".to_owned(), "b".to_owned()],
        })
    };
    check([
        (
            Body::Ram("<value><kind>unit</kind></value>"),
            Some(Tagged::Unit),
        ),
        (Body::Grpc("{\"kind\":\"unit\"}"), Some(Tagged::Unit)),
        (
            Body::Ram(
                "<value><kind>sized</kind><size>5</size><names>a</names><names>b</names></value>",
            ),
            sized(),
        ),
        (
            Body::Problem(
                "<value><kind>sized</kind><size>5</size><names><i>a</i><i>b</i></names></value>",
            ),
            sized(),
        ),
        (
            Body::Grpc("{\"kind\":\"sized\",\"size\":5,\"names\":[\"a\",\"b\"]}"),
            sized(),
        ),
        (Body::Grpc("{\"kind\":\"other\"}"), None),
    ]);
    let flattened = |large| {
        let inner = Sizes { small: 1, large };
        let name = "a".to_owned();
        Some(Flattened { name, sizes: inner })
    };
    check([
        (
            Body::Ram("<value><name>a</name><small>1</small></value>"),
            flattened(None),
        ),
        (
            Body::Problem("<value><name>a</name><small>1</small><large>7</large></value>"),
            flattened(Some(7)),
        ),
        (
            Body::Grpc("{\"name\":\"a\",\"small\":1,\"large\":null}"),
            flattened(None),
        ),
    ]);
}

#[test]
fn any_value_is_converted_if_no_type_accepts_the_string() {
    let pair = |right| Some(Converted::Pair { left: 1, right });
    check([
        (Body::Ram("<value>5</value>"), Some(Converted::Number(5))),
        (
            Body::Problem("<value>5</value>"),
            Some(Converted::Number(5)),
        ),
        (Body::Grpc("5"), Some(Converted::Number(5))),
        (
            Body::Ram("<value>true</value>"),
            Some(Converted::Flag(true)),
        ),
        (Body::Grpc("false"), Some(Converted::Flag(false))),
        (
            Body::Ram("<value><left>1</left><right>true</right></value>"),
            pair(Some(true)),
        ),
        (
            Body::Problem("<value><left>1</left><right>false</right></value>"),
            pair(Some(false)),
        ),
        (Body::Ram("<value><left>1</left></value>"), pair(None)),
        (
            Body::Ram("<value>1</value><value>2</value>"),
            Some(Converted::Numbers(vec![1, 2])),
        ),
        (
            Body::Problem("<value><i>1</i><i>2</i></value>"),
            Some(Converted::Numbers(vec![1, 2])),
        ),
        (Body::Grpc("{\"left\":1}"), pair(None)),
        (Body::Grpc("[1,2]"), Some(Converted::Numbers(vec![1, 2]))),
        (Body::Ram("<value>x</value>"), None),
        (Body::Ram("<value>[1,2]</value>"), None),
        (Body::Problem("<value>[1,2]</value>"), None),
        (Body::Grpc("x"), None),
        (Body::Grpc("\"5\""), None),
    ]);
}
