//! Property tests: any string is parsed as it was serialized, and no bytes cause a panic.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use ram_errors::ErrorResponse;
use serde_json::json;

/// The parts of a response.
#[derive(Debug, Clone)]
struct Fields {
    code: String,
    message: String,
    optional: [Option<String>; 3],
    detail: Option<[Option<String>; 2]>,
}

impl Fields {
    /// Parses a body that `serde_json` serializes, so that every field can be any string.
    fn response(&self) -> ErrorResponse {
        let [request_id, host_id, recommend] = &self.optional;
        let detail = self
            .detail
            .as_ref()
            .map(|[action, policy]| json!({"AuthAction": action, "PolicyType": policy}));
        let body = json!({
            "Code": self.code,
            "Message": self.message,
            "RequestId": request_id,
            "HostId": host_id,
            "Recommend": recommend,
            "AccessDeniedDetail": detail,
        });
        parse(&body.to_string())
    }

    /// Replaces characters that XML cannot contain by U+FFFD.
    fn as_in_xml(&self) -> Self {
        let replace = |string: &String| {
            let not_permitted = |c| matches!(c, '\0'..'\t' | '\u{b}'..='\u{c}' | '\u{e}'..' ' | '\u{fffe}'..='\u{ffff}');
            string.replace(not_permitted, "\u{fffd}")
        };
        let replace_option = |string: &Option<String>| string.as_ref().map(replace);
        Self {
            code: replace(&self.code),
            message: replace(&self.message),
            optional: self.optional.each_ref().map(replace_option),
            detail: self
                .detail
                .as_ref()
                .map(|detail| detail.each_ref().map(replace_option)),
        }
    }
}

fn parse(body: &str) -> ErrorResponse {
    ErrorResponse::parse(418, None, body.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

/// Strings of any characters, often of those with a meaning in a body.
fn string() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        "]]>",
        "<![CDATA[",
        "]]",
        "]",
        ">",
        "<",
        "&",
        "&amp;",
        "&#0;",
        "&x;",
        "<!--",
        "-->",
        "<?",
        "\"",
        "'",
        "\\",
        "\\u0000",
        "\r\n",
        "\r",
        "\n",
        "\t",
        " ",
        "\0",
        "\u{1}",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "\u{fffe}",
        "\u{ffff}",
        "\u{1f600}",
        "{",
        "}",
        "null",
        "</Message>",
        "</Error>",
    ])
    .prop_map(str::to_owned);
    let any = any::<char>().prop_map(String::from);
    vec(prop_oneof![2 => special, 1 => any], 0..12).prop_map(|parts| parts.concat())
}

/// Any string without leading and trailing white space.
fn code() -> impl Strategy<Value = String> {
    string().prop_map(|string| format!("A{string}Z"))
}

fn fields() -> impl Strategy<Value = Fields> {
    (
        code(),
        string(),
        prop::array::uniform3(option::of(string())),
        option::of(prop::array::uniform2(option::of(string()))),
    )
        .prop_map(|(code, message, optional, detail)| Fields {
            code,
            message,
            optional,
            detail,
        })
}

/// Names that have a meaning in a form, in several spellings, and other names.
fn name() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "Code",
        "code",
        "CODE",
        "Message",
        "message",
        "RequestId",
        "requestId",
        "request_id",
        "HostId",
        "Recommend",
        "type",
        "Type",
        "title",
        "Title",
        "status",
        "detail",
        "Detail",
        "solution",
        "instance",
        "AccessDeniedDetail",
        "accessDeniedDetail",
        "AuthAction",
        "i",
        "a b",
    ])
    .prop_map(str::to_owned);
    prop_oneof![4 => known, 1 => string()]
}

/// JSON values of any type, in their serialized form.
fn json_value() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        prop::sample::select(vec![
            "null",
            "true",
            "0",
            "404",
            "-0.0",
            "1.50",
            "1e400",
            "18446744073709551617",
            "\"\"",
            "\"A\"",
            "\" A \"",
            "\"about:blank\"",
            "\"Not Found\"",
            "\"404\"",
        ])
        .prop_map(str::to_owned),
        string().prop_map(|string| json!(string).to_string()),
    ];
    scalar.prop_recursive(3, 12, 4, |value| {
        let members = vec((name(), value.clone()), 0..4).prop_map(|members| {
            let members = members
                .iter()
                .map(|(name, value)| format!("{}: {value}", json!(name)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        });
        let items = vec(value, 0..4).prop_map(|items| format!("[{}]", items.join(" , ")));
        prop_oneof![members, items]
    })
}

fn white_space() -> impl Strategy<Value = String> {
    prop::string::string_regex("[ \t\r\n\u{a0}\u{85}\u{2028}\u{3000}\u{feff}]{0,3}")
        .expect("a pattern")
}

/// Bytes that are almost a body.
fn almost_a_body() -> impl Strategy<Value = Vec<u8>> {
    (
        fields(),
        0..3,
        vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        option::of(any::<prop::sample::Index>()),
    )
        .prop_map(|(fields, format, changes, cut)| {
            let response = fields.response();
            let mut body = match format {
                0 => response.to_json(),
                1 => response.to_xml(),
                _ => response.to_problem(),
            }
            .into_bytes();
            for (index, byte) in changes {
                let index = index.index(body.len());
                body[index] = byte;
            }
            if let Some(cut) = cut {
                body.truncate(cut.index(body.len()));
            }
            body
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_is_parsed_as_it_was_serialized(fields in fields()) {
        let response = fields.response();
        prop_assert_eq!(response.code(), &fields.code);
        prop_assert_eq!(response.message(), &fields.message);
        prop_assert_eq!(parse(&response.to_json()), response);
    }

    #[test]
    fn a_problem_is_parsed_as_it_was_serialized(fields in fields()) {
        let response = fields.response();
        prop_assert_eq!(parse(&response.to_problem()), response);
    }

    #[test]
    fn xml_is_parsed_as_it_was_serialized(fields in fields()) {
        prop_assert_eq!(parse(&fields.response().to_xml()), fields.as_in_xml().response());
    }

    #[test]
    fn members_of_any_name_and_value_are_valid(name in string(), value in string()) {
        let response = Fields { code: "A".into(), message: "m".into(), optional: [None, None, None], detail: None }
            .response()
            .with_member(name.clone(), value.clone());
        let body: serde_json::Value = serde_json::from_str(&response.to_json()).expect("JSON");
        prop_assert_eq!(body[&name].as_str(), Some(&*value));
        prop_assert!(ErrorResponse::parse(418, None, response.to_xml().as_bytes()).is_ok());
    }

    #[test]
    fn received_members_are_serialized_unchanged(members in vec((name(), json_value()), 0..8), is_problem: bool) {
        let content_type = is_problem.then_some("application/problem+json");
        let parse = |body: &str| ErrorResponse::parse(404, content_type, body.as_bytes());
        let members = members.iter().map(|(name, value)| format!("{}:{value}", json!(name)));
        let code = r#""Code":"A""#.to_owned();
        let body = format!("{{{}}}", [code].into_iter().chain(members).collect::<Vec<_>>().join(","));
        let Ok(response) = parse(&body) else {
            return Ok(());
        };
        let serialized = if is_problem { response.to_problem() } else { response.to_json() };
        let again = parse(&serialized).expect(&serialized);
        prop_assert_eq!(&again, &response, "{} {}", body, serialized);
        let names = |response: &ErrorResponse| response.members().map(|(name, _)| name.to_owned()).collect::<Vec<_>>();
        prop_assert_eq!(names(&again), names(&response), "{} {}", body, serialized);
        // The first round through XML can lose names and types.
        for serialize in [ErrorResponse::to_xml, ErrorResponse::to_problem_xml] {
            let once = ErrorResponse::parse(404, None, serialize(&response).as_bytes()).expect("XML");
            let xml = serialize(&once);
            let twice = ErrorResponse::parse(404, None, xml.as_bytes()).expect("XML");
            prop_assert_eq!(serialize(&twice), xml);
            prop_assert_eq!(twice, once);
        }
    }

    #[test]
    fn white_space_around_a_code_is_removed(code in code(), before in white_space(), after in white_space()) {
        let spaced = format!("{before}{code}{after}");
        let ram = json!({"Code": spaced}).to_string();
        let problem = json!({"type": spaced, "title": "t"}).to_string();
        for body in [ram, problem] {
            let response = parse(&body);
            prop_assert_eq!(response.code(), &code, "{}", body);
        }
    }

    #[test]
    fn bytes_that_are_not_utf_8_keep_the_code(bytes in vec(any::<u8>(), 0..20)) {
        let bytes: Vec<u8> = bytes.into_iter().filter(|byte| !b"\"\\<&]\r".contains(byte)).collect();
        let bodies: [[&[u8]; 3]; 3] = [
            [b"{\"Message\":\"", &bytes, b"\",\"Code\":\"A\"}"],
            [b"<Error><Message>", &bytes, b"</Message><Code>A</Code></Error>"],
            [b"<Error><Message><![CDATA[", &bytes, b"]]></Message><Code>A</Code></Error>"],
        ];
        for body in bodies {
            let response = ErrorResponse::parse(418, None, &body.concat()).expect("a code");
            prop_assert_eq!(response.code(), "A");
            prop_assert_eq!(response.message(), String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn escapes_that_are_not_utf_16_keep_the_code(units in vec(prop_oneof![any::<u16>(), 0xd7ff..0xe001_u16], 0..20)) {
        let escapes: Vec<String> = units.iter().map(|unit| format!("\\u{unit:04x}")).collect();
        let escapes = escapes.concat();
        let response = parse(&format!(r#"{{"{escapes}":"{escapes}","Message":"{escapes}","Code":"A"}}"#));
        prop_assert_eq!(response.code(), "A");
        prop_assert_eq!(response.message(), String::from_utf16_lossy(&units));
    }

    #[test]
    fn the_documented_spelling_wins_and_then_the_last_one(
        members in vec((prop::sample::select(&["Code", "code", "CODE", "C_ode", "Cod"][..]), option::of(0..9_u8)), 0..9),
    ) {
        let body: Vec<String> = members.iter().map(|(name, code)| format!("\"{name}\":{}", json!(code))).collect();
        let last = |is_name: fn(&str) -> bool| members.iter().filter(|(name, _)| is_name(name)).filter_map(|(_, code)| *code).next_back();
        let expected = last(|name| name == "Code").or_else(|| last(|name| name != "Cod"));

        let parsed = ErrorResponse::parse(418, None, format!("{{{}}}", body.join(",")).as_bytes());
        prop_assert_eq!(parsed.ok().map(|response| response.code().to_owned()), expected.map(|code| code.to_string()));
    }

    #[test]
    fn any_bytes_are_parsed_without_a_panic(status: u16, content_type in option::of(string()), body: Vec<u8>) {
        if let Err(error) = ErrorResponse::parse(status, content_type.as_deref(), &body) {
            prop_assert_eq!(error.status(), status);
        }
    }

    #[test]
    fn bytes_that_are_almost_a_body_are_parsed_without_a_panic(body in almost_a_body()) {
        match ErrorResponse::parse(418, None, &body) {
            Ok(response) => prop_assert_eq!(parse(&response.to_json()), response),
            Err(error) => prop_assert!(String::from_utf8_lossy(&body).starts_with(error.body())),
        }
    }

    #[test]
    fn the_start_of_an_unparsable_body_is_kept(body in vec(prop_oneof![any::<u8>(), 0x80..0xff_u8], 1000..1100)) {
        let error = ErrorResponse::parse(418, None, &body).expect_err("no body");
        prop_assert!(String::from_utf8_lossy(&body).starts_with(error.body()));
        prop_assert!(error.body().len() >= 1000);
    }
}
