//! Parses bodies of responses, and checks the error for bodies that are no error of the API. Long tables are in `data/bodies`.

use ram_errors::{EntityNotExist, ErrorResponse, ParseError, RamApiError, RamError, UnknownError};
use serde_json::Value;

const JSON: Option<&str> = Some("application/json;charset=utf-8");
const XML: Option<&str> = Some("text/xml;charset=utf-8");
const PROBLEM: Option<&str> = Some("application/problem+json; charset=utf-8");

/// The fields that are parsed from a body.
#[derive(Debug, Default, PartialEq)]
struct Fields<'a> {
    code: &'a str,
    message: &'a str,
    request_id: Option<&'a str>,
    host_id: Option<&'a str>,
    recommend: Option<&'a str>,
    solution: Option<&'a str>,
    auth_action: Option<&'a str>,
}

impl<'a> Fields<'a> {
    fn of(response: &'a ErrorResponse) -> Self {
        let detail = response.access_denied_detail();
        Self {
            code: response.code(),
            message: response.message(),
            request_id: response.request_id(),
            host_id: response.host_id(),
            recommend: response.recommend(),
            solution: response.solution(),
            auth_action: detail.and_then(|detail| detail.auth_action()),
        }
    }
}

/// A case of a file in `data/bodies`.
struct Case {
    content_type: Option<&'static str>,
    body: &'static str,
    fields: Value,
}

impl Case {
    /// Parses all cases of a file, whose first lines describe the format.
    fn all(file: &'static str) -> Vec<Self> {
        let blocks = file.split("\n\n").map(without_comments);
        let cases: Vec<_> = blocks.filter(|b| !b.is_empty()).map(Self::new).collect();
        assert!(!cases.is_empty(), "{file}");
        cases
    }

    fn new(block: &'static str) -> Self {
        let (content_type, rest) = block.split_once('\n').expect(block);
        let (body, fields) = rest.rsplit_once("\n=> ").expect(block);
        Self {
            content_type: Some(content_type).filter(|&name| name != "-"),
            body,
            fields: serde_json::from_str(fields).expect(fields),
        }
    }

    fn expected(&self) -> Fields<'_> {
        let mut expected = Fields::default();
        for (name, value) in self.fields.as_object().expect("an object") {
            let value = value.as_str().expect(name);
            match name.as_str() {
                "code" => expected.code = value,
                "message" => expected.message = value,
                "request_id" => expected.request_id = Some(value),
                "host_id" => expected.host_id = Some(value),
                "recommend" => expected.recommend = Some(value),
                "solution" => expected.solution = Some(value),
                "auth_action" => expected.auth_action = Some(value),
                _ => panic!("unknown field `{name}`"),
            }
        }
        expected
    }
}

/// Returns a block without the comments at its beginning.
fn without_comments(mut block: &str) -> &str {
    while block.starts_with("# ") {
        block = block.split_once('\n').map_or("", |(_, rest)| rest);
    }
    block
}

fn check_all(file: &'static str) {
    for case in Case::all(file) {
        check(&[(case.content_type, case.body.as_bytes(), case.expected())]);
    }
}

#[test]
fn bodies_of_every_kind_are_parsed() {
    check_all(include_str!("../data/bodies/parsed.txt"));
}

#[test]
fn neither_the_content_type_nor_white_space_changes_how_a_body_is_parsed() {
    let json = include_str!("../data/bodies/user_not_found.json").trim_end();
    let xml = include_str!("../data/bodies/user_not_found.xml").trim_end();
    let cases: &[(Option<&str>, &str)] = &[
        (JSON, json),
        (XML, xml),
        (None, json),
        (None, xml),
        // The content type of another form, and an invalid one.
        (XML, json),
        (JSON, xml),
        (Some("text/html"), json),
        (Some(";;\u{0}"), json),
        // Byte-order marks and white space.
        (JSON, &format!("\u{feff}{json}")),
        (XML, &format!("\u{feff}\r\n{xml}\n")),
        (JSON, &format!("\r\n\t {json}\r\n")),
    ];
    for (content_type, body) in cases {
        let expected = Fields {
            request_id: Some("FC9D48BC-B0C8-5E33-9722-06D4D2FF7507"),
            host_id: Some("ram.aliyuncs.com"),
            recommend: Some(
                "https://api.aliyun.com/troubleshoot?q=EntityNotExist.User&product=Ram",
            ),
            ..short("EntityNotExist.User", "account not exists")
        };
        check(&[(*content_type, body.as_bytes(), expected)]);
    }
}

#[test]
fn line_ends_in_xml_are_normalized() {
    check(&[(
        XML,
        b"<Error><Code>A</Code><Message>a\r\nb\rc&#13;</Message></Error>",
        short("A", "a\nb\nc\r"),
    )]);
}

#[test]
fn every_field_of_a_denial_is_parsed() {
    let json = r#"{"Code":"NoPermission","AccessDeniedDetail":{"AuthAction":"1","AuthPrincipalDisplayName":"2","AuthPrincipalOwnerId":3,"AuthPrincipalType":"4","EncodedDiagnosticMessage":"5","NoPermissionType":"6","PolicyType":"7"}}"#;
    let response = ErrorResponse::parse(403, None, json.as_bytes()).expect("JSON");
    let xml = response.to_xml();
    let again = ErrorResponse::parse(403, None, xml.as_bytes()).expect("XML");
    for response in [response, again] {
        let detail = response.access_denied_detail().expect("a detail");
        let values = [
            detail.auth_action(),
            detail.auth_principal_display_name(),
            detail.auth_principal_owner_id(),
            detail.auth_principal_type(),
            detail.encoded_diagnostic_message(),
            detail.no_permission_type(),
            detail.policy_type(),
        ];
        assert_eq!(values, ["1", "2", "3", "4", "5", "6", "7"].map(Some));
    }
}

#[test]
fn a_parse_error_names_what_was_expected_and_found() {
    const FORMAT: &str = "expected a JSON object or an XML element `Error`, found";
    let cases: &[(Option<&str>, &[u8], &str)] = &[
        (None, b"", "found nothing"),
        (JSON, b" \r\n", "found nothing"),
        (JSON, "\u{feff}".as_bytes(), "found nothing"),
        (Some("text/html"), b"<html><body><h1>502 Bad Gateway</h1><hr></body></html>", "found an element `html`"),
        (Some("text/html"), b"<!DOCTYPE html>\n<HTML lang=en><meta charset=utf-8>", "found an element `HTML`"),
        (XML, b"<Errors><Code>A</Code></Errors>", "found an element `Errors`"),
        (Some("text/plain"), b"upstream connect error", "found something else"),
        (JSON, b"null", "found something else"),
        (JSON, b"\"Code\"", "found something else"),
        (JSON, br#"[{"Code":"A"}]"#, "found something else"),
        (JSON, br#"{"Code":"A","Mess"#, "found JSON that is cut off (EOF"),
        (JSON, br#"{"Code":"A","Message":"m""#, "found JSON that is cut off (EOF"),
        (JSON, br#"{"Code":"A"}{"Code":"B"}"#, "found no valid JSON (trailing"),
        (JSON, br"{Code:'A'}", "found no valid JSON ("),
        (JSON, br#"{"Message":"m"}"#, "expected a member `Code`, found a JSON object without it"),
        (JSON, br#"{"Code":null}"#, "expected a member `Code`, found"),
        (JSON, br#"{"type":"error","message":"m"}"#, "expected a member `Code`, found"),
        (JSON, br#"{"Code":"A","Message":"\ud80"}"#, "found no valid JSON ("),
        (JSON, br#"{"Code":"A","Message":"\u+d80"}"#, "found no valid JSON ("),
        (JSON, br#"{"Code":"A","Message":"\x00"}"#, "found no valid JSON ("),
        (JSON, br#"{"Code":"A","Message":"\ud800"#, "found JSON that is cut off (EOF"),
        (JSON, br#"{"Code":"A","Message":"\ud8"#, "found JSON that is cut off (EOF"),
        (JSON, b"{\"Code\":\"A\",\xff\"Message\":\"m\"}", "found no valid JSON ("),
        (JSON, b"{\"Code\":\"A\",\x01\"Message\":\"m\"}", "found no valid JSON ("),
        // UTF-16.
        (XML, b"\xff\xfe<\0E\0", "found bytes that are not UTF-8"),
        (XML, b"\xfe\xff\0<\0E", "found bytes that are not UTF-8"),
        (JSON, b"\xff\xfe{\0}\0", "found bytes that are not UTF-8"),
        (JSON, br#"{"Code":"","Message":"m"}"#, "expected a member `Code`, found an empty code"),
        (JSON, b"{\"Code\":\" \\n\\u00a0\\ufeff\t\"}", "expected a member `Code`, found an empty code"),
        (JSON, br#"{"code":"","title":"m","status":404}"#, "expected a member `Code`, found an empty code"),
        (JSON, br#"{"Code":"","type":"urn:a","title":"m"}"#, "expected a member `Code`, found an empty code"),
        (JSON, br#"{"Code":{"a":"b"},"CODE":["A"],"code":null}"#, "expected a member `Code`, found a JSON object without it"),
        (XML, b"<Error><Code/></Error>", "expected an element `Code`, found an empty code"),
        (XML, b"<Error><code>\n&#160;\xef\xbb\xbf<!-- A --></code></Error>", "expected an element `Code`, found an empty code"),
        (XML, b"<Error><Message>m</Message></Error>", "expected an element `Code`, found an element `Error` without it"),
        (XML, b"<Error/>", "expected an element `Code`, found"),
        (XML, b"<Error><Detail><Code>A</Code></Detail></Error>", "expected an element `Code`, found"),
        (XML, b"<Error><Code>A</Code>", "found XML that is cut off"),
        (XML, b"<Error><Code>A", "found XML that is cut off"),
        (XML, b"<Error><Code>A</Co", "found no valid XML ("),
        (XML, b"<Error><Code>A</Message></Error>", "found no valid XML ("),
        (XML, b"<?xml version='1.0'?>", "found XML without an element"),
        (XML, b"<Error><Code>A</Code></Error><Error/>", "found more than one element"),
        (XML, b"<Error><Code>A</Code></Error>more", "found text outside of an element"),
        (XML, b"<Error><Code>A</Code><Message>a & b</Message></Error>", "found no valid XML ("),
        (
            XML,
            b"<!DOCTYPE Error [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Error><Code>A</Code><Message>&x;</Message></Error>",
            "found XML with the entity `x`, which is not expanded",
        ),
        (XML, b"<Error><Code>&nbsp;</Code></Error>", "found XML with the entity `nbsp`"),
        (XML, b"<Error><Code>A</Code><Message>&#;</Message></Error>", "found no valid XML ("),
        (XML, b"<Error><Code>A</Code><Message>&#-1;</Message></Error>", "found no valid XML ("),
        (XML, b"<Error><Code>A</Code><Message>&#xg;</Message></Error>", "found no valid XML ("),
    ];
    for (content_type, body, expected) in cases {
        let lossy = String::from_utf8_lossy(body);
        let error = ErrorResponse::parse(502, *content_type, body).expect_err(&lossy);
        let message = error.to_string();
        assert!(message.contains(expected), "{lossy}: {message}");
        assert!(
            message.starts_with("HTTP status 502: expected "),
            "{message}"
        );
        assert!(
            message.contains(FORMAT) || expected.starts_with("expected"),
            "{message}"
        );
        assert_eq!(error.status(), 502);
        assert_eq!(error.body(), lossy);
    }
}

#[test]
fn the_start_of_a_long_body_is_kept() {
    let error = |body: &[u8]| ErrorResponse::parse(503, None, body).expect_err("no error");
    let long = "x".repeat(5_000_000);
    assert_eq!(error(long.as_bytes()).body(), "x".repeat(1024));
    // A character of three bytes is not split.
    let long = "\u{4e2d}".repeat(1000);
    assert_eq!(error(long.as_bytes()).body(), "\u{4e2d}".repeat(341));
    let message = error(long.as_bytes()).to_string();
    assert!(
        message.ends_with(&format!("\"{}\"..", "\u{4e2d}".repeat(80))),
        "{message}"
    );
    assert_eq!(error(&[0xff; 2000]).body(), "\u{fffd}".repeat(1024));
}

#[test]
fn a_parse_error_can_be_sent_and_compared() {
    fn is_error<T: std::error::Error + Send + Sync + Clone + PartialEq + 'static>() {}
    is_error::<ParseError>();
}

#[test]
fn a_parse_error_escapes_control_characters() {
    let controls = ('\0'..='\u{1f}').chain('\u{7f}'..='\u{9f}');
    let bidi_controls = ['\u{61c}', '\u{200e}', '\u{200f}']
        .into_iter()
        .chain('\u{202a}'..='\u{202e}')
        .chain('\u{2066}'..='\u{2069}');
    let characters = controls
        .chain(bidi_controls)
        .chain(['\u{2028}', '\u{2029}']);
    let mut escaped = 0;
    for character in characters {
        let bodies = [
            format!("{character}text{character}"),
            format!("<a{character}b>"),
            format!("<Error><Code>A</Code>&a{character}b;</Error>"),
            format!("<Error><Code>A</a{character}b></Error>"),
            format!("<Error><?{character}"),
            format!("<!DOCTYPE {character}"),
            format!("{{\"a{character}b\":}}"),
            format!("{{\"type\":\"a{character}b\" {character}}}"),
            format!("{{\"Code\":\"\",\"Message\":\"a{character}b\"}}"),
        ];
        for body in bodies {
            let Err(error) = ErrorResponse::parse(502, None, body.as_bytes()) else {
                continue;
            };
            escaped += 1;
            for message in [error.to_string(), format!("{error:?}")] {
                assert!(!message.contains(character), "{message:?}");
                assert!(!message.contains(['\n', '\u{1b}']), "{message:?}");
            }
            assert!(error.body().contains(character), "{error}");
        }
    }
    assert!(escaped > 500, "{escaped}");

    let error = ErrorResponse::parse(502, None, "<\u{1b}[31m\u{202e}\u{e9}>".as_bytes())
        .expect_err("another element");
    let message = error.to_string();
    assert!(
        message.contains("found an element `\\u{1b}[31m\\u{202e}\u{e9}`"),
        "{message}"
    );
}

/// Checks all fields and the status, and that the response has no other members.
fn check(cases: &[(Option<&str>, &[u8], Fields<'_>)]) {
    for (content_type, body, expected) in cases {
        let lossy = String::from_utf8_lossy(body);
        let response = ErrorResponse::parse(418, *content_type, body)
            .unwrap_or_else(|error| panic!("{lossy}: {error}"));
        assert_eq!(&Fields::of(&response), expected, "{content_type:?} {lossy}");
        assert_eq!(response.status(), 418, "{lossy}");
    }
}

fn short<'a>(code: &'a str, message: &'a str) -> Fields<'a> {
    Fields {
        code,
        message,
        ..Fields::default()
    }
}

fn linked<'a>(code: &'a str, message: &'a str, recommend: &'a str) -> Fields<'a> {
    Fields {
        recommend: Some(recommend),
        ..short(code, message)
    }
}

#[test]
fn the_spelling_of_code_distinguishes_rams_form_from_a_problem_document() {
    check_all(include_str!("../data/bodies/ram_or_problem.txt"));
}

#[test]
fn members_of_another_type_are_ignored() {
    check_all(include_str!("../data/bodies/other_types.txt"));
}

#[test]
fn the_documented_spelling_wins_and_then_the_last_one() {
    check_all(include_str!("../data/bodies/spellings.txt"));
}

#[test]
fn a_message_is_parsed_lossily() {
    let lossy = |message| short("A", message);
    check(&[
        // Bytes that are not UTF-8: a single one, a truncated and an overlong sequence, a surrogate, Latin-1.
        (JSON, b"{\"Code\":\"A\",\"Message\":\"a\xffb\"}", lossy("a\u{fffd}b")),
        (JSON, b"{\"Code\":\"A\",\"Message\":\"a\xe4\xb8\"}", lossy("a\u{fffd}")),
        (JSON, b"{\"Code\":\"A\",\"Message\":\"\xc0\xaf\"}", lossy("\u{fffd}\u{fffd}")),
        (JSON, b"{\"Code\":\"A\",\"Message\":\"\xed\xa0\x80.\"}", lossy("\u{fffd}\u{fffd}\u{fffd}.")),
        (JSON, b"{\"Code\":\"A\",\"Message\":\"caf\xe9\"}", lossy("caf\u{fffd}")),
        (XML, b"<Error><Code>A</Code><Message>caf\xe9</Message></Error>", lossy("caf\u{fffd}")),
        (XML, b"<Error><Code>A</Code><Message><![CDATA[\xff]]></Message></Error>", lossy("\u{fffd}")),
        (PROBLEM, b"{\"code\":\"A\",\"detail\":\"caf\xe9\"}", lossy("caf\u{fffd}")),
        // The bytes are in unknown members, in names, in nested objects, in attributes, comments and instructions.
        (JSON, b"{\"\xff\":\"\xff\",\"Code\":\"A\",\"X\":[{\"\xff\":\"\xff\"}]}", lossy("")),
        (JSON, b"{\"Code\":\"A\",\"AccessDeniedDetail\":{\"\xff\":1,\"AuthAction\":\"\xff\"}}", Fields {
            auth_action: Some("\u{fffd}"),
            ..lossy("")
        }),
        (
            XML,
            b"<?p \xff?><!-- \xff --><Error a='\xff' \xff=''><\xff>\xff</\xff><Code b='\xff'>A<!-- \xff --></Code></Error>",
            lossy(""),
        ),
        // The bytes are in the code.
        (JSON, b"{\"Code\":\"A\xff\"}", short("A\u{fffd}", "")),
        (JSON, br#"{"Code":"A\udc00"}"#, short("A\u{fffd}", "")),
        (XML, b"<Error><Code>A\xff</Code></Error>", short("A\u{fffd}", "")),
        // Lone surrogates.
        (JSON, br#"{"Code":"A","Message":"\ud800"}"#, lossy("\u{fffd}")),
        (JSON, br#"{"Code":"A","Message":"a\udfffb"}"#, lossy("a\u{fffd}b")),
        (JSON, br#"{"Code":"A","Message":"\uD83D\uDE00\ude00\ud83d\ud83d\ude00"}"#, lossy("\u{1f600}\u{fffd}\u{fffd}\u{1f600}")),
        (JSON, br#"{"Code":"A","Message":"\ud800\n\ud800\u0041\ud800\\udc00"}"#, lossy("\u{fffd}\n\u{fffd}A\u{fffd}\\udc00")),
        (JSON, br#"{"Code":"A","Message":"\\ud800\\\ud800"}"#, lossy("\\ud800\\\u{fffd}")),
        (JSON, br#"{"\udead":"\ud800","Code":"A","X":[{"\ud800":"\udc00"}]}"#, lossy("")),
        (JSON, br#"{"Code":"A","AccessDeniedDetail":{"\ud800":1,"AuthAction":"\ud800"}}"#, Fields {
            auth_action: Some("\u{fffd}"),
            ..lossy("")
        }),
        (PROBLEM, br#"{"type":"urn:\ud800","detail":"\ud800"}"#, linked("urn:\u{fffd}", "\u{fffd}", "urn:\u{fffd}")),
        // References to no character.
        (
            XML,
            b"<Error><Code>A</Code><Message>&#xD800;&#57343;&#0;&#x110000;&#99999999999999999999;.</Message></Error>",
            lossy("\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}."),
        ),
        // Control characters in strings.
        (JSON, b"{\"Code\":\"A\",\"Message\":\"a\r\n\tb\0\x1f\x7f\",\"X\":\"\n\",\"\n\":1}", lossy("a\r\n\tb\0\u{1f}\u{7f}")),
        (JSON, b"{\"Code\":\"A\",\"Message\":\"\n\xff\\ud800\xe4\xb8\xad\n\"}", lossy("\n\u{fffd}\u{fffd}\u{4e2d}\n")),
    ]);
}

#[test]
fn white_space_around_a_code_is_removed() {
    check(&[
        (XML, b"<Error><Code>\n X \n</Code></Error>", short("X", "")),
        (
            XML,
            b"<Error><Code>\r\n\t<![CDATA[ X Y ]]>&#160;&#xFEFF;</Code><Message> m </Message></Error>",
            short("X Y", " m "),
        ),
        (JSON, br#"{"Code":" \tX\r\n ","Message":" m\n"}"#, short("X", " m\n")),
        (JSON, b"{\"Code\":\"\nX\n\"}", short("X", "")),
        (JSON, br#"{"Code":"\u00a0\u2028\u3000\ufeffX\ufeff\u0085"}"#, short("X", "")),
        (JSON, "{\"Code\":\"\u{feff}X\u{a0}\"}".as_bytes(), short("X", "")),
        (PROBLEM, br#"{"code":" X ","detail":" d "}"#, short("X", " d ")),
        (PROBLEM, br#"{"type":" urn:a "}"#, linked("urn:a", "", " urn:a ")),
        // Without a code, the type of a problem document identifies the problem.
        (PROBLEM, br#"{"code":"","type":"urn:a"}"#, linked("urn:a", "", "urn:a")),
        (PROBLEM, br#"{"code":" \ufeff","title":"t"}"#, short("about:blank", "t")),
        (PROBLEM, br#"{"code":"","type":" "}"#, linked("about:blank", "", " ")),
    ]);
}

/// Parses in a thread whose stack is too small for a recursion over the body.
fn parse_on_a_small_stack(body: String) -> Result<ErrorResponse, ParseError> {
    std::thread::Builder::new()
        .stack_size(128 * 1024)
        .spawn(move || ErrorResponse::parse(400, None, body.as_bytes()))
        .expect("a thread")
        .join()
        .expect("no panic")
}

#[test]
fn deep_and_long_bodies_are_parsed_or_rejected() {
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    let read = [
        format!(r#"{{"Extra":{},"Code":"A"}}"#, deep("[", "]")),
        format!(
            r#"{{"Extra":{}1{},"Code":"A"}}"#,
            r#"{"a":"#.repeat(100_000),
            "}".repeat(100_000)
        ),
        format!(r#"{{"Message":{},"Code":"A"}}"#, deep("[", "]")),
        format!(
            r#"{{"AccessDeniedDetail":{{"AuthAction":{}}},"Code":"A"}}"#,
            deep("[", "]")
        ),
        format!(
            "<Error><Extra>{}</Extra><Code>A</Code></Error>",
            deep("<a>", "</a>")
        ),
        format!(
            "<Error><Message>{}</Message><Code>A</Code></Error>",
            deep("<a>", "</a>")
        ),
        format!(r#"{{"Extra":"{}","Code":"A"}}"#, "x".repeat(5_000_000)),
        format!(r#"{{"Extra":[{}1],"Code":"A"}}"#, "1,".repeat(2_500_000)),
        format!("<Error>{}<Code>A</Code></Error>", "<a/>".repeat(1_000_000)),
        format!(
            r#"{{"Message":"{}","Code":"A"}}"#,
            r"\ud800".repeat(300_000)
        ),
        format!(
            "{{\"Message\":\"{}\",\"Code\":\"A\"}}",
            "\n".repeat(1_000_000)
        ),
        format!(r#"{{"code":"A"{}}}"#, r#","Code":null"#.repeat(300_000)),
        format!(r#"{{"code":"A"{}}}"#, r#","Code":{}"#.repeat(300_000)),
        format!(r#"{{"Code":"{}A"}}"#, " ".repeat(1_000_000)),
    ];
    for body in read {
        let start = body[..40].to_owned();
        let response = parse_on_a_small_stack(body).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(response.code(), "A", "{start}");
    }
    let rejected = [
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        "<Error>".repeat(100_000),
        "<a>".repeat(100_000),
        deep("{\"Code\":", "}"),
        // The entities expand to a billion strings.
        "<!DOCTYPE Error [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><Error><Code>&b;</Code></Error>"
            .to_owned(),
    ];
    for body in rejected {
        let start = body[..40].to_owned();
        let error = parse_on_a_small_stack(body).expect_err(&start);
        assert!(error.body().starts_with(&start));
    }
    // A long message is not cut.
    let long = "\u{4e2d}]]>".repeat(1_000_000);
    let body = format!(
        "<Error><Code>A</Code><Message><![CDATA[{}]]></Message></Error>",
        long.replace("]]>", "]]]]><![CDATA[>")
    );
    assert_eq!(
        parse_on_a_small_stack(body).expect("a message").message(),
        long
    );
}

#[derive(Debug, PartialEq, RamError)]
#[ram(decode)]
enum ApiError {
    #[ram(code = "EntityNotExist.Role", status = 404, message = "no role {name}")]
    NoRole { name: String },
}

#[test]
fn a_response_is_decoded() {
    let received = |code: &str, message: &str| {
        let body = serde_json::json!({"Code": code, "Message": message}).to_string();
        ErrorResponse::parse(409, None, body.as_bytes()).expect("an error")
    };
    let role = received("EntityNotExist.Role", "no role admin");
    let name = "admin".to_owned();
    assert_eq!(role.decode(), Some(ApiError::NoRole { name }));
    assert_eq!(
        received("Other", "no role admin").decode::<ApiError>(),
        None
    );

    // A type with an `other` variant decodes everything. A code of the type has the status of its spec.
    let cases = [
        (
            received("EntityNotExist.User", "account not exists"),
            EntityNotExist::User.into(),
        ),
        (
            received("MalformedPolicyDocument", "Add an Action."),
            RamApiError::MalformedPolicyDocument {
                details: "Add an Action.".to_owned(),
            },
        ),
        (
            role,
            RamApiError::Unknown(UnknownError::new(
                "EntityNotExist.Role",
                409,
                "no role admin",
            )),
        ),
        (
            received("X", ""),
            RamApiError::Unknown(UnknownError::new("X", 409, "")),
        ),
    ];
    for (response, expected) in cases {
        assert_eq!(response.decode(), Some(expected));
    }
}
