//! Serializes bodies and compares them byte by byte.

use quick_xml::events::Event;
use std::error::Error;
use std::fmt;

use ram_errors::{
    AccessDeniedDetail, Envelope, ErrorResponse, ErrorSpec, LimitExceeded, Problem, ProblemXml,
    PublicMessage, RamApiError, RamError, RamJson, RamXml, UnknownError,
};
use serde_json::json;

#[derive(Debug, RamError)]
enum ApiError {
    #[ram(
        code = "Storage",
        status = 503,
        message = "{0}",
        solution = "Wait.",
        url = "https://example.com/{code}"
    )]
    Storage(String),
    #[ram(code = "Odd", status = 499, message = "odd")]
    Odd,
}

fn denied() -> ErrorResponse {
    ErrorResponse::new(&RamApiError::NoPermission)
        .with_access_denied_detail(
            AccessDeniedDetail::default()
                .with_policy_type("<P>")
                .with_auth_action("ram:\"Get\""),
        )
        .with_request_id("R")
        .with_host_id("H")
        .with_member("More", json!({"b": [1, null], "a b": true}))
        .with_member("List", ["x", "<y>"].as_slice())
}

#[test]
fn members_are_serialized_in_the_order_of_the_service() {
    assert_eq!(
        denied().to_json(),
        include_str!("../data/bodies/no_permission.json").trim_end()
    );
    assert_eq!(
        denied().to_xml(),
        include_str!("../data/bodies/no_permission.xml").trim_end()
    );
    assert_eq!(
        denied().to_problem(),
        include_str!("../data/bodies/no_permission.problem.json").trim_end()
    );
}

#[test]
fn missing_values_are_left_out() {
    let response = ErrorResponse::new(&UnknownError::new("A", 404, "m"));
    assert_eq!(response.to_json(), r#"{"Code":"A","Message":"m"}"#);
    assert_eq!(
        response.to_xml(),
        "<?xml version='1.0' encoding='UTF-8'?><Error><Code>A</Code><Message>m</Message></Error>"
    );
    assert_eq!(
        response.to_problem(),
        r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"m","code":"A"}"#
    );
    // The status has no phrase.
    assert_eq!(
        ErrorResponse::new(&ApiError::Odd).to_problem(),
        r#"{"type":"about:blank","status":499,"detail":"odd","code":"Odd"}"#
    );
}

#[test]
fn a_member_replaces_another_of_the_same_name() {
    let response = ErrorResponse::new(&LimitExceeded::User)
        .with_member("title", "Too many users")
        .with_member("quota", 99)
        .with_member("instance", "/users")
        .with_member("quota", 100)
        .with_member("HostId", "H")
        .with_member("solution", json!(null));
    assert_eq!(
        response.to_problem(),
        include_str!("../data/bodies/limit_exceeded.problem.json").trim_end()
    );
    assert!(
        response
            .to_json()
            .starts_with(r#"{"HostId":"H","Code":"LimitExceeded.User","#)
    );
    assert!(
        response
            .to_xml()
            .contains("<Error><HostId>H</HostId><Code>")
    );
}

/// Returns the names and the contents of the elements in `Error`, as `quick-xml` parses them.
fn elements(body: &str) -> Vec<(String, String)> {
    let mut reader = quick_xml::Reader::from_str(body);
    reader.config_mut().expand_empty_elements = true;
    let mut elements = Vec::new();
    let mut depth = 0;
    loop {
        match reader.read_event().expect(body) {
            Event::Start(start) => {
                depth += 1;
                let name = String::from_utf8(start.name().as_ref().to_vec()).expect(body);
                if depth == 2 {
                    elements.push((name, String::new()));
                }
            }
            Event::End(_) => depth -= 1,
            Event::Text(text) if depth == 2 => {
                let (_, own) = elements.last_mut().expect(body);
                own.push_str(&text.decode().expect(body));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{body}");
    elements
}

#[test]
fn every_name_becomes_a_valid_element() {
    let cases = [
        ("", "_"),
        ("Quota", "Quota"),
        ("_a.b-c9", "_a.b-c9"),
        ("1", "_1"),
        ("-a", "_-a"),
        (".a", "_.a"),
        ("a:b", "a_b"),
        (":", "_"),
        ("a b", "a_b"),
        ("<x>", "_x_"),
        ("a/>", "a__"),
        ("a\"'&=", "a____"),
        ("\0", "_"),
        ("a\u{fffe}\u{ffff}", "a__"),
        // The name is reserved, but well-formed.
        ("xmlns", "xmlns"),
        ("XmlName", "XmlName"),
        // Letters of other scripts.
        ("\u{540d}\u{5b57}", "\u{540d}\u{5b57}"),
        ("\u{e9}t\u{e9}", "\u{e9}t\u{e9}"),
        ("\u{438}\u{43c}\u{44f}", "\u{438}\u{43c}\u{44f}"),
        ("\u{ac00}", "\u{ac00}"),
        // The first and last characters of the permitted ranges.
        (
            "\u{bf}\u{c0}\u{d6}\u{d7}\u{d8}\u{f6}\u{f7}\u{f8}",
            "_\u{c0}\u{d6}_\u{d8}\u{f6}_\u{f8}",
        ),
        (
            "\u{2ff}\u{370}\u{37d}\u{37e}\u{37f}",
            "\u{2ff}\u{370}\u{37d}_\u{37f}",
        ),
        (
            "\u{1fff}\u{2000}\u{200b}\u{200c}\u{200d}\u{200e}",
            "\u{1fff}__\u{200c}\u{200d}_",
        ),
        ("\u{206f}\u{2070}\u{218f}\u{2190}", "_\u{2070}\u{218f}_"),
        (
            "\u{2bff}\u{2c00}\u{2fef}\u{2ff0}\u{3000}\u{3001}",
            "_\u{2c00}\u{2fef}__\u{3001}",
        ),
        (
            "\u{d7ff}\u{e000}\u{f8ff}\u{f900}\u{fdcf}\u{fdd0}\u{fdef}\u{fdf0}\u{fffd}",
            "\u{d7ff}__\u{f900}\u{fdcf}__\u{fdf0}\u{fffd}",
        ),
        (
            "\u{10000}\u{effff}\u{f0000}\u{10ffff}",
            "\u{10000}\u{effff}__",
        ),
        // These characters are allowed in a name, but not at its start.
        ("\u{b7}", "_\u{b7}"),
        ("\u{300}", "_\u{300}"),
        ("\u{36f}", "_\u{36f}"),
        ("\u{203f}", "_\u{203f}"),
        (
            "a\u{b7}\u{300}\u{36f}\u{203e}\u{203f}\u{2040}\u{2041}",
            "a\u{b7}\u{300}\u{36f}_\u{203f}\u{2040}_",
        ),
    ];
    for (name, expected) in cases {
        let response = ErrorResponse::new(&UnknownError::new("A", 404, "m"))
            .with_member(name, 1)
            .with_member("Object", json!({ name: [[2], 3] }));
        let body = response.to_xml();
        let object =
            format!("<Object><{expected}>2</{expected}><{expected}>3</{expected}></Object>");
        assert!(body.contains(&object), "{name:?}: {body}");
        let elements = elements(&body);
        let [_, _, (element, content), ..] = &elements[..] else {
            panic!("{name:?}: {elements:?}");
        };
        assert_eq!((&**element, &**content), (expected, "1"), "{name:?}");
        assert!(
            ErrorResponse::parse(404, None, body.as_bytes()).is_ok(),
            "{body}"
        );
    }
}

#[test]
fn a_hundred_thousand_members_are_serialized() {
    const COUNT: usize = 100_000;

    let mut response = ErrorResponse::new(&UnknownError::new("A", 404, "m"));
    for index in 0..COUNT {
        response = response.with_member(format!("m{index}"), 0);
    }
    // Each member replaces the value and keeps the position.
    for index in (0..COUNT).rev() {
        response = response.with_member(format!("m{index}"), index);
    }
    let members: Vec<_> = response.members().collect();
    assert_eq!(members.len(), COUNT);
    for (index, (name, value)) in members.into_iter().enumerate() {
        assert_eq!(name.strip_prefix('m'), Some(&*value.to_string()));
        assert_eq!(*value, json!(index));
    }
    for body in [response.to_json(), response.to_problem()] {
        assert!(body.ends_with(r#","m99998":99998,"m99999":99999}"#));
        assert!(body.contains(r#""m0":0,"m1":1,"#));
    }
    assert_eq!(elements(&response.to_xml()).len(), COUNT + 2);
    assert_eq!(response.clone(), response);
    assert_ne!(response.clone().with_member("m0", 1), response);
}

#[test]
fn nested_members_are_serialized() {
    // `serde_json` parses this depth.
    let mut value = json!("end");
    for level in 0..127 {
        value = if level % 2 == 0 {
            json!([value])
        } else {
            json!({ "a": value })
        };
    }
    let response = ErrorResponse::new(&UnknownError::new("A", 404, "m")).with_member("More", value);
    for body in [response.to_json(), response.to_problem(), response.to_xml()] {
        assert!(body.contains("end"), "{body}");
        assert!(
            ErrorResponse::parse(404, None, body.as_bytes()).is_ok(),
            "{body}"
        );
    }
}

#[test]
fn characters_that_xml_does_not_allow_are_replaced() {
    let message = "\0\u{1}\u{8}\t\n\u{b}\r\u{1f} \u{7f}\u{85}\u{fffd}\u{fffe}\u{ffff}\u{10000}";
    let response = ErrorResponse::new(&UnknownError::new("A", 404, message));
    let body = response.to_xml();
    let received = ErrorResponse::parse(404, None, body.as_bytes()).expect("XML");
    assert_eq!(
        received.message(),
        "\u{fffd}\u{fffd}\u{fffd}\t\n\u{fffd}\r\u{fffd} \u{7f}\u{85}\u{fffd}\u{fffd}\u{fffd}\u{10000}"
    );
    for body in [response.to_json(), response.to_problem()] {
        let received = ErrorResponse::parse(404, None, body.as_bytes()).expect("JSON");
        assert_eq!(received.message(), message);
    }
}

#[test]
fn only_the_public_message_is_serialized() {
    let error = ApiError::Storage("postgres://root:secret@db".to_owned());
    let response = ErrorResponse::new(&error as &dyn RamError);
    assert_eq!(response.message(), "Service Unavailable");
    assert_eq!(response.recommend(), Some("https://example.com/Storage"));
    assert_eq!(response.solution(), Some("Wait."));
    for body in [response.to_json(), response.to_xml(), response.to_problem()] {
        assert!(body.contains("Service Unavailable"), "{body}");
        assert!(!body.contains("secret"), "{body}");
    }
}

#[test]
fn every_code_of_ram_is_serialized_and_parsed() {
    use ram_errors::HasCatalog as _;

    for spec in RamApiError::CATALOG {
        let error = UnknownError::new(spec.code(), spec.status(), spec.message().unwrap_or(""));
        let response = ErrorResponse::new(&error).with_request_id("R");
        for body in [response.to_json(), response.to_xml(), response.to_problem()] {
            let received = ErrorResponse::parse(spec.status(), None, body.as_bytes());
            assert_eq!(received.as_ref(), Ok(&response), "{body}");
        }
    }
}

/// An error with any status whose public message is its message.
#[derive(Debug)]
struct ByHand(u16);

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("secret")
    }
}

impl Error for ByHand {}

impl RamError for ByHand {
    fn code(&self) -> &'static str {
        "Odd"
    }

    fn status(&self) -> u16 {
        self.0
    }

    fn spec(&self) -> Option<&'static ErrorSpec> {
        None
    }

    fn public_message(&self) -> PublicMessage<'_> {
        PublicMessage::display(self)
    }
}

#[derive(Debug, RamError)]
enum Included {
    #[ram(other)]
    Unknown(UnknownError),
}

#[test]
fn a_status_that_no_error_has_is_sent_as_500() {
    const INTERNAL: &str = "An internal error occurred.";
    let cases = [
        (0, 500, INTERNAL),
        (1, 500, INTERNAL),
        (100, 500, INTERNAL),
        (200, 500, INTERNAL),
        (204, 500, INTERNAL),
        (299, 500, INTERNAL),
        (300, 300, "secret"),
        (404, 404, "secret"),
        (499, 499, "secret"),
        (600, 500, INTERNAL),
        (999, 500, INTERNAL),
        (1000, 500, INTERNAL),
        (u16::MAX, 500, INTERNAL),
    ];
    for (status, sent, message) in cases {
        let unknown = || UnknownError::new("Odd", status, "secret");
        let errors: [Box<dyn RamError + Send + Sync>; 4] = [
            Box::new(ByHand(status)),
            Box::new(unknown()),
            Box::new(Included::Unknown(unknown())),
            Box::new(std::sync::Arc::new(ByHand(status))),
        ];
        for error in errors {
            let response = ErrorResponse::new(&*error);
            let expected = ("Odd", sent, message);
            let actual = (response.code(), response.status(), response.message());
            assert_eq!(actual, expected, "{error:?}");
            assert_eq!(response.status_code(), sent, "{error:?}");
            let problem = response.to_problem();
            let received = ErrorResponse::parse(sent, None, problem.as_bytes()).expect("JSON");
            assert_eq!(received, response, "{error:?}");
            assert!(
                problem.contains(&format!(r#""status":{sent},"#)),
                "{problem}"
            );
            // The value itself is unchanged.
            assert_eq!(error.status(), status);
        }
        let public = unknown().public_message().to_string();
        assert_eq!(public, message, "{status}");
    }
}

#[test]
fn a_parsed_response_is_serialized_as_it_was_received_and_guarded_when_it_is_relayed() {
    let cases = [
        (200, 500, "An internal error occurred."),
        (404, 404, "secret"),
        (500, 500, "An internal error occurred."),
        (503, 503, "Service Unavailable"),
        (0, 500, "An internal error occurred."),
        (600, 500, "An internal error occurred."),
        (u16::MAX, 500, "An internal error occurred."),
    ];
    let json = r#"{"Code":"Odd","Message":"secret"}"#;
    for (status, sent, message) in cases {
        let received = ErrorResponse::parse(status, None, json.as_bytes()).expect("JSON");
        assert_eq!((received.status(), received.message()), (status, "secret"));
        assert_eq!(received.to_json(), json);
        assert!(received.to_xml().contains("<Message>secret</Message>"));
        let problem = received.to_problem();
        let expected = format!(r#""status":{status},"detail":"secret""#);
        assert!(problem.contains(&expected), "{problem}");

        let error: RamApiError = received.decode().expect("an unknown error");
        let relayed = ErrorResponse::new(&error);
        assert_eq!((relayed.status(), relayed.message()), (sent, message));
    }
}

#[test]
fn an_envelope_has_the_body_of_its_form() {
    let response = denied();
    for (body, expected) in [
        (RamJson::body(&response), response.to_json()),
        (RamXml::body(&response), response.to_xml()),
        (Problem::body(&response), response.to_problem()),
        (ProblemXml::body(&response), response.to_problem_xml()),
    ] {
        assert_eq!(body, expected);
    }
}

#[test]
fn each_member_of_a_detail_is_returned_and_serialized_under_its_name() {
    type With = fn(AccessDeniedDetail, &'static str) -> AccessDeniedDetail;
    type Get = fn(&AccessDeniedDetail) -> Option<&str>;
    let members: [(&str, With, Get); 7] = [
        (
            "AuthAction",
            AccessDeniedDetail::with_auth_action,
            AccessDeniedDetail::auth_action,
        ),
        (
            "AuthPrincipalDisplayName",
            AccessDeniedDetail::with_auth_principal_display_name,
            AccessDeniedDetail::auth_principal_display_name,
        ),
        (
            "AuthPrincipalOwnerId",
            AccessDeniedDetail::with_auth_principal_owner_id,
            AccessDeniedDetail::auth_principal_owner_id,
        ),
        (
            "AuthPrincipalType",
            AccessDeniedDetail::with_auth_principal_type,
            AccessDeniedDetail::auth_principal_type,
        ),
        (
            "EncodedDiagnosticMessage",
            AccessDeniedDetail::with_encoded_diagnostic_message,
            AccessDeniedDetail::encoded_diagnostic_message,
        ),
        (
            "NoPermissionType",
            AccessDeniedDetail::with_no_permission_type,
            AccessDeniedDetail::no_permission_type,
        ),
        (
            "PolicyType",
            AccessDeniedDetail::with_policy_type,
            AccessDeniedDetail::policy_type,
        ),
    ];
    for (name, with, _) in members {
        let detail = with(AccessDeniedDetail::default(), "value");
        for (other, _, get) in members {
            let expected = (other == name).then_some("value");
            assert_eq!(get(&detail), expected, "{other} of {name}");
        }
        let body = ErrorResponse::new(&RamApiError::NoPermission)
            .with_access_denied_detail(detail)
            .to_json();
        let expected = format!("\"AccessDeniedDetail\":{{\"{name}\":\"value\"}}");
        assert!(body.contains(&expected), "{body}");
    }
}
