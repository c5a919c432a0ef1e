//! A parsed response keeps the members that no accessor returns, and serializes the body that was received.

use std::time::{Duration, Instant};

use ram_errors::{Envelope, ErrorResponse, ProblemXml, UnknownError};
use serde_json::{Value, json};

const PROBLEM: Option<&str> = Some("application/problem+json");

fn parse(status: u16, content_type: Option<&str>, body: &str) -> ErrorResponse {
    ErrorResponse::parse(status, content_type, body.as_bytes())
        .unwrap_or_else(|error| panic!("{error}: {body}"))
}

fn members(response: &ErrorResponse) -> Vec<(&str, &Value)> {
    response.members().collect()
}

/// The format of a body, to parse the body and to serialize the response.
#[derive(Debug, Clone, Copy)]
enum Format {
    Json,
    Xml,
    Problem,
    ProblemXml,
}

impl Format {
    const ALL: [Self; 4] = [Self::Json, Self::Xml, Self::Problem, Self::ProblemXml];

    fn parse(self, status: u16, body: &str) -> ErrorResponse {
        let content_type = matches!(self, Self::Problem).then_some("application/problem+json");
        parse(status, content_type, body)
    }

    fn serialize(self, response: &ErrorResponse) -> String {
        match self {
            Self::Json => response.to_json(),
            Self::Xml => response.to_xml(),
            Self::Problem => response.to_problem(),
            Self::ProblemXml => response.to_problem_xml(),
        }
    }
}

/// Bodies that are serialized byte for byte as they were received, with the names of their members.
const COMPLETE: &[(Format, u16, &str, &[&str])] = &[
    // Examples in the style of RFC 9457, section 3.
    (
        Format::Problem,
        403,
        r#"{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","detail":"Your current balance is 30, but that costs 50.","instance":"/account/12345/msgs/abc","balance":30,"accounts":["/account/12345","/account/67890"]}"#,
        &["title", "instance", "balance", "accounts"],
    ),
    (
        Format::Problem,
        422,
        r##"{"type":"https://example.net/validation-error","title":"Your request is not valid.","errors":[{"pointer":"#/age","detail":"must be a positive integer"},{"pointer":"#/profile/color","detail":"must be 'green', 'red' or 'blue'"}]}"##,
        &["title", "errors"],
    ),
    (
        Format::ProblemXml,
        403,
        r#"<problem xmlns="urn:ietf:rfc:7807"><type>https://example.com/probs/out-of-credit</type><title>You do not have enough credit.</title><detail>Your current balance is 30, but that costs 50.</detail><instance>https://example.net/account/12345/msgs/abc</instance><balance>30</balance><accounts><i>https://example.net/account/12345</i><i>https://example.net/account/67890</i></accounts></problem>"#,
        &["title", "instance", "balance", "accounts"],
    ),
    // APIs that return problem documents.
    (
        Format::Problem,
        400,
        r#"{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"One or more validation errors occurred.","status":400,"errors":{"Name":["The Name field is required."],"Age":["must be >= 0"]},"traceId":"00-7ef1-01-00"}"#,
        &["title", "errors", "traceId"],
    ),
    (
        Format::Problem,
        429,
        r#"{"type":"urn:ietf:params:acme:error:rateLimited","detail":"too many new orders","status":429,"subproblems":[{"type":"urn:ietf:params:acme:error:caa","identifier":{"value":"example.org","type":"dns"}}]}"#,
        &["subproblems"],
    ),
    // Errors of well-known APIs that have a flat object with a code.
    (
        Format::Json,
        400,
        r#"{"Code":"20404","Message":"The requested resource was not found","more_info":"https://www.example.com/docs/errors/20404","status":404}"#,
        &["more_info", "status"],
    ),
    (
        Format::Json,
        403,
        r#"{"Message":"denied","documentation_url":"https://docs.example.com/rest","Code":"Forbidden","errors":[{"resource":"Issue","field":"title","code":"missing_field"}]}"#,
        &["documentation_url", "errors"],
    ),
    (
        Format::Json,
        404,
        r#"{"Code":"card_declined","Message":"Your card was declined.","decline_code":"insufficient_funds","param":"card","charge":{"id":"ch_1","amount":1099}}"#,
        &["decline_code", "param", "charge"],
    ),
    (
        Format::Xml,
        404,
        "<Error><Code>NoSuchKey</Code><Message>The resource does not exist</Message><Resource>/bucket/photo.jpg</Resource><RequestId>4442587FB7D0A2F9</RequestId><Details><Zone>b</Zone><Attempt>1</Attempt><Attempt>2</Attempt><Area>a</Area></Details></Error>",
        &["Resource", "Details"],
    ),
    (
        Format::Xml,
        412,
        "<Error><Code>Precondition</Code><Message>m</Message><Condition>If-Match</Condition><Condition>If-None-Match</Condition><Empty></Empty></Error>",
        &["Condition", "Empty"],
    ),
    // Bodies of RAM.
    (
        Format::Json,
        404,
        r#"{"RequestId":"FC9D48BC","HostId":"ram.aliyuncs.com","Code":"EntityNotExist.User","Message":"account not exists","Recommend":"https://api.aliyun.com/troubleshoot"}"#,
        &[],
    ),
    (
        Format::Xml,
        404,
        "<Error><RequestId>FC9D48BC</RequestId><HostId>ram.aliyuncs.com</HostId><Code>EntityNotExist.User</Code><Message>account not exists</Message><Recommend><![CDATA[https://api.aliyun.com/troubleshoot]]></Recommend></Error>",
        &[],
    ),
    (
        Format::Json,
        403,
        r#"{"AccessDeniedDetail":{"AuthAction":"ram:Get","PolicyType":"P","Z":{"b":[1.50],"a":null},"A":"x"},"Code":"NoPermission","HttpStatus":403,"Message":"m"}"#,
        &["HttpStatus"],
    ),
    (
        Format::Xml,
        403,
        "<Error><AccessDeniedDetail><AuthAction>ram:Get</AuthAction><Z><b>1</b><a>2</a></Z></AccessDeniedDetail><Code>NoPermission</Code><Message>m</Message></Error>",
        &[],
    ),
    // Values of the wrong type, null, and spellings that another one replaces.
    (
        Format::Json,
        400,
        r#"{"code":"B","Code":"A","Message":[],"CODE":{"a":1},"RequestId":[1],"AccessDeniedDetail":"none","x":null}"#,
        &[
            "code",
            "Message",
            "CODE",
            "RequestId",
            "AccessDeniedDetail",
            "x",
        ],
    ),
    (
        Format::Xml,
        400,
        "<Error><Code>A</Code><Message><en>no</en><fr>non</fr></Message><code>B</code></Error>",
        &["Message", "code"],
    ),
    (
        Format::Problem,
        400,
        r#"{"type":42,"title":["T"],"status":"four","detail":{"en":"d"},"code":[7],"requestId":7,"hostId":{},"accessDeniedDetail":"none"}"#,
        &[
            "type",
            "title",
            "status",
            "detail",
            "code",
            "requestId",
            "hostId",
            "accessDeniedDetail",
        ],
    ),
    // A gateway changed the status.
    (
        Format::Problem,
        502,
        r#"{"type":"urn:a","title":"Bad Gateway","status":503,"detail":"d","code":"A"}"#,
        &["title", "status"],
    ),
    // Digits and orders that a `serde_json::Value` does not keep.
    (
        Format::Json,
        400,
        r#"{"Code":"A","Message":"m","n":18446744073709551617,"f":1.50,"e":1e400,"o":{"z":1,"a":{"y":0.10,"b":2}}}"#,
        &["n", "f", "e", "o"],
    ),
];

#[test]
fn a_body_is_serialized_as_it_was_received() {
    for (format, status, body, names) in COMPLETE {
        let response = format.parse(*status, body);
        let kept: Vec<_> = response.members().map(|(name, _)| name).collect();
        assert_eq!(kept, *names, "{body}");
        assert_contains(*format, &format.serialize(&response), body);
    }
}

/// Checks that the body has all received members in the received order.
fn assert_contains(format: Format, serialized: &str, received: &str) {
    let declaration = "<?xml version='1.0' encoding='UTF-8'?>";
    match format {
        Format::Json => assert_eq!(serialized, received),
        Format::Xml => assert_eq!(serialized, format!("{declaration}{received}")),
        // Members that the form requires are added.
        Format::Problem => {
            let parsed: Value = serde_json::from_str(serialized).expect(serialized);
            let expected: Value = serde_json::from_str(received).expect(received);
            for (name, value) in expected.as_object().expect(received) {
                assert_eq!(&parsed[name], value, "{serialized}");
            }
            assert_in_order(serialized, &top_level_names(received));
        }
        Format::ProblemXml => {
            let root = r#"<problem xmlns="urn:ietf:rfc:7807">"#;
            assert!(serialized.starts_with(&format!("{declaration}{root}")));
            let elements = received.strip_prefix(root).expect(root);
            for element in elements
                .split_inclusive('>')
                .filter(|part| *part != "</problem>")
            {
                assert!(serialized.contains(element), "{element}: {serialized}");
            }
        }
    }
}

fn top_level_names(body: &str) -> Vec<String> {
    let values: Value = serde_json::from_str(body).expect(body);
    let mut names: Vec<_> = values.as_object().expect(body).keys().cloned().collect();
    names.sort_by_key(|name| body.find(&format!("\"{name}\":")));
    names
}

fn assert_in_order(body: &str, names: &[String]) {
    let positions: Vec<_> = names
        .iter()
        .map(|name| body.find(&format!("\"{name}\":")).expect(body))
        .collect();
    assert!(positions.is_sorted(), "{names:?}: {body}");
}

#[test]
fn parsing_and_serializing_has_a_fixed_point() {
    for (received_as, status, body, _) in COMPLETE {
        let response = received_as.parse(*status, body);
        let again = received_as.parse(*status, &received_as.serialize(&response));
        assert_eq!(again, response, "{body}");
        assert_eq!(members(&again), members(&response), "{body}");
        // The first round in another format can lose names and types.
        for format in Format::ALL {
            let first = format.parse(*status, &format.serialize(&response));
            // In XML a number is a string, so that the type 42 counts.
            if !(matches!(format, Format::ProblemXml) && body.contains("42")) {
                assert_eq!(first.code(), response.code(), "{format:?} {body}");
            }
            let second = format.parse(*status, &format.serialize(&first));
            assert_eq!(second, first, "{format:?} {body}");
            assert_eq!(
                format.serialize(&second),
                format.serialize(&first),
                "{body}"
            );
        }
    }
}

#[test]
fn the_members_are_values() {
    let body = r#"{"type":"urn:a","title":"T","instance":"/1","balance":30,"accounts":["/1","/2"],"nested":{"b":null,"a":1.5}}"#;
    let expected = [
        ("title", json!("T")),
        ("instance", json!("/1")),
        ("balance", json!(30)),
        ("accounts", json!(["/1", "/2"])),
        ("nested", json!({"a": 1.5, "b": null})),
    ];
    let expected: Vec<_> = expected
        .iter()
        .map(|(name, value)| (*name, value))
        .collect();
    let response = parse(403, None, body);
    assert_eq!(members(&response), expected);
    assert_eq!((response.code(), response.message()), ("urn:a", "T"));

    let cases = [
        ("<a>1</a>", json!("1")),
        ("<a/>", json!("")),
        ("<a> </a>", json!(" ")),
        ("<a><![CDATA[<b>]]>&amp;</a>", json!("<b>&")),
        ("<a b='1'>x</a>", json!("x")),
        ("<a>1</a><b/><a>2</a>", json!(["1", "2"])),
        ("<a><b>1</b><c>2</c></a>", json!({"b": "1", "c": "2"})),
        (
            "<a><b>1</b><c/><b>2</b></a>",
            json!({"b": ["1", "2"], "c": ""}),
        ),
        ("<a>text<b>1</b>text</a>", json!({"b": "1"})),
        ("<n:a xmlns:n='urn:n'><n:b>1</n:b></n:a>", json!({"b": "1"})),
    ];
    for (elements, expected) in cases {
        for root in ["Error", "problem"] {
            let body = format!("<{root}><Code>A</Code>{elements}</{root}>");
            let response = parse(400, None, &body);
            assert_eq!(response.members().next(), Some(("a", &expected)), "{body}");
        }
    }
    // Only problem documents have `i`.
    let items = "<a><i>1</i><i><b>2</b></i></a>";
    let ram = parse(400, None, &format!("<Error><Code>A</Code>{items}</Error>"));
    assert_eq!(members(&ram), [("a", &json!({"i": ["1", {"b": "2"}]}))]);
    let problem = parse(400, None, &format!("<problem>{items}</problem>"));
    assert_eq!(members(&problem), [("a", &json!(["1", {"b": "2"}]))]);
    let one = parse(
        400,
        None,
        "<problem><a><i>1</i></a><b><i/><j/></b></problem>",
    );
    assert_eq!(
        members(&one),
        [("a", &json!(["1"])), ("b", &json!({"i": "", "j": ""}))]
    );
}

#[test]
fn null_counts_as_missing_under_a_documented_name() {
    let body = r#"{"Code":"A","Message":null,"RequestId":null,"host_id":null,"AccessDeniedDetail":null,"x":null}"#;
    let response = parse(400, None, body);
    assert_eq!(members(&response), [("x", &json!(null))]);
    let body = r#"{"type":null,"detail":null,"code":null,"requestId":null,"x":null}"#;
    let response = parse(400, PROBLEM, body);
    assert_eq!(members(&response), [("x", &json!(null))]);
}

#[test]
fn a_repeated_name_keeps_its_last_value() {
    let response = parse(400, None, r#"{"a":1,"Code":"A","b":2,"a":[3],"Code":"B"}"#);
    assert_eq!(members(&response), [("a", &json!([3])), ("b", &json!(2))]);
    assert_eq!(response.code(), "B");
    assert_eq!(
        response.to_json(),
        r#"{"a":[3],"b":2,"Code":"B","Message":""}"#
    );
}

#[test]
fn values_that_serde_json_cannot_represent_are_strings() {
    let deep = format!("{}{}", "[".repeat(128), "]".repeat(128));
    let pretty = format!("{}1{}", "[ ".repeat(128), "\n]".repeat(128));
    let compact = format!("{}1{}", "[".repeat(128), "]".repeat(128));
    for (written, kept) in [
        ("1e400", "1e400"),
        ("-1E999", "-1E999"),
        (&deep, &deep),
        (&pretty, &compact),
    ] {
        let body = format!(r#"{{"Code":"A","Message":"m","x":{written},"y":1}}"#);
        let response = parse(400, None, &body);
        assert_eq!(members(&response), [("x", &json!(kept)), ("y", &json!(1))]);
        let expected = format!(r#"{{"Code":"A","Message":"m","x":{kept},"y":1}}"#);
        assert_eq!(response.to_json(), expected);
        assert!(response.to_xml().contains(&format!("<x>{kept}</x>")));
    }
    let limit = format!("{}{}", "[".repeat(126), "]".repeat(126));
    let response = parse(400, None, &format!(r#"{{"Code":"A","x":{limit}}}"#));
    assert!(members(&response)[0].1.is_array());
}

#[test]
fn white_space_between_tokens_is_removed() {
    let body = "{ \"Code\" : \"A\",\n\t\"Message\": \"m n\", \"x\" : { \"b\" : [ 1 , \"a \\\" b\" ],\r\n \"a\\\\\" : { } } }";
    let compact = r#"{"Code":"A","Message":"m n","x":{"b":[1,"a \" b"],"a\\":{}}}"#;
    assert_eq!(parse(400, None, body).to_json(), compact);
}

#[test]
fn added_parts_are_serialized_in_their_place() {
    let body = r#"{"Message":"m","x":1,"Code":"A","y":2}"#;
    let response = parse(400, None, body)
        .with_request_id("R")
        .with_host_id("H")
        .with_member("x", "new")
        .with_member("z", 3);
    assert_eq!(
        response.to_json(),
        r#"{"RequestId":"R","HostId":"H","Message":"m","Code":"A","y":2,"x":"new","z":3}"#
    );
}

#[test]
fn a_received_member_replaces_no_part_of_another_form() {
    let body = r#"{"Code":"A","Message":"m","Recommend":"urn:a","RequestId":"R","type":"urn:b","detail":"d","code":"B","title":"T","status":1}"#;
    let response =
        ErrorResponse::parse(400, Some("application/json"), body.as_bytes()).expect("JSON");
    assert_eq!(
        response.to_problem(),
        r#"{"type":"urn:a","title":"T","status":1,"detail":"m","code":"A","requestId":"R"}"#
    );
}

#[test]
fn a_title_that_is_the_phrase_of_the_status_does_not_count() {
    let problem = |title: &str| {
        let body = json!({"type": "urn:a", "title": title, "detail": "d"});
        parse(404, None, &body.to_string())
    };
    let without = parse(404, None, r#"{"type":"urn:a","detail":"d"}"#);
    assert_eq!(problem("Not Found"), without);
    assert_ne!(problem("not found"), without);
    assert_ne!(problem("Not Found"), problem("Gone"));
    // The title is not added to a document without a title.
    assert!(!without.to_problem().contains("title"));
    assert_eq!(problem("Not Found").members().count(), 1);
}

#[test]
fn a_problem_document_in_xml_is_parsed() {
    let body = r#"<?xml version="1.0" encoding="UTF-8"?>
<problem xmlns="urn:ietf:rfc:7807">
  <type>https://example.com/probs/out-of-credit</type>
  <title>You do not have enough credit.</title>
  <status>403</status>
  <detail>Your current balance is 30, but that costs 50.</detail>
  <code> OutOfCredit </code>
  <requestId>R</requestId>
  <accessDeniedDetail><AuthAction>ram:Get</AuthAction></accessDeniedDetail>
</problem>"#;
    for content_type in [
        None,
        Some("application/problem+xml"),
        Some("application/json"),
    ] {
        let response = parse(403, content_type, body);
        assert_eq!(response.code(), "OutOfCredit");
        assert_eq!(
            response.message(),
            "Your current balance is 30, but that costs 50."
        );
        assert_eq!(
            response.recommend(),
            Some("https://example.com/probs/out-of-credit")
        );
        assert_eq!(response.request_id(), Some("R"));
        let detail = response.access_denied_detail().expect("a detail");
        assert_eq!(detail.auth_action(), Some("ram:Get"));
        assert_eq!(
            members(&response),
            [("title", &json!("You do not have enough credit."))]
        );
    }
    // Every element is optional.
    for body in [
        "<problem/>",
        "<p:problem xmlns:p='urn:ietf:rfc:7807'></p:problem>",
        "<PROBLEM> </PROBLEM>",
    ] {
        let response = parse(403, None, body);
        assert_eq!(
            (response.code(), response.message()),
            ("about:blank", ""),
            "{body}"
        );
    }
    for body in [
        "<problems/>",
        "<problem>",
        "<problem/><problem/>",
        "<problem/>x",
        "<problem>&x;</problem>",
    ] {
        assert!(
            ErrorResponse::parse(403, None, body.as_bytes()).is_err(),
            "{body}"
        );
    }
}

#[test]
fn a_problem_document_in_xml_is_serialized() {
    let response = ErrorResponse::new(&UnknownError::new("A", 404, "<m>\0"))
        .with_request_id("R")
        .with_member("title", "T & U")
        .with_member("instance", "/1")
        .with_member("accounts", json!(["/1", ["a"], {"b c": [true]}]))
        .with_member("none", json!(null));
    let expected = "<?xml version='1.0' encoding='UTF-8'?><problem xmlns=\"urn:ietf:rfc:7807\"><type>about:blank</type><title>T &amp; U</title><status>404</status><detail>&lt;m&gt;\u{fffd}</detail><code>A</code><requestId>R</requestId><instance>/1</instance><accounts><i>/1</i><i><i>a</i></i><i><b_c><i>true</i></b_c></i></accounts><none></none></problem>";
    assert_eq!(response.to_problem_xml(), expected);
    assert_eq!(ProblemXml::body(&response), expected);
    let received = parse(404, None, expected);
    let accounts = json!(["/1", ["a"], {"b_c": ["true"]}]);
    assert_eq!(members(&received)[2], ("accounts", &accounts));
    assert_eq!(received.to_problem_xml(), expected);
}

#[test]
fn the_members_of_a_denial_are_kept() {
    let json = r#"{"Code":"A","Message":"m","AccessDeniedDetail":{"New":{"b":1,"a":[]},"AuthAction":{"x":1},"authAction":"ram:Get","PolicyType":[]}}"#;
    let response = parse(403, None, json);
    let detail = response.access_denied_detail().expect("a detail");
    assert_eq!(detail.auth_action(), Some("ram:Get"));
    let kept: Vec<_> = detail.members().collect();
    assert_eq!(
        kept,
        [
            ("New", &json!({"a": [], "b": 1})),
            ("PolicyType", &json!([]))
        ]
    );
    assert_eq!(
        response.to_json(),
        r#"{"Code":"A","Message":"m","AccessDeniedDetail":{"AuthAction":"ram:Get","New":{"b":1,"a":[]},"PolicyType":[]}}"#
    );
    let other = parse(403, None, &json.replace("\"b\":1", "\"b\":2"));
    assert_ne!(other, response);
    assert_eq!(
        parse(403, PROBLEM, &response.to_problem()).access_denied_detail(),
        Some(detail)
    );
}

#[test]
fn the_time_to_parse_is_linear() {
    let bodies = [
        (r#"{"Code":"A""#, r#","a":{"b":[1,"x"]}"#, "}"),
        (r#"{"Code":"A","x":[1"#, r#",{"b": [1.50]}"#, "]}"),
        (r#"{"type":"urn:a","title":""#, r"\u00e9 ", "\"}"),
        ("<Error><Code>A</Code>", "<a><b>1</b></a>", "</Error>"),
        ("<problem><x>", "<i>1</i>", "</x></problem>"),
        ("<Error><Code>A</Code>", "<a/>", "</Error>"),
        ("<Error><Code>A</Code><x>", "&amp;", "</x></Error>"),
    ];
    for (start, unit, end) in bodies {
        let time = |size: usize| {
            let body = format!("{start}{}{end}", unit.repeat(size / unit.len()));
            let begin = Instant::now();
            parse(400, None, &body);
            begin.elapsed()
        };
        let small = time(1 << 18);
        let large = time(1 << 21);
        // The second body is eight times as long. Quadratic time would be 64 times as long.
        let limit = small * 24 + Duration::from_millis(500);
        assert!(large < limit, "{small:?} {large:?}");
    }
}

#[test]
fn many_names_are_parsed_in_linear_time() {
    let body = |count: usize| {
        let members: Vec<_> = (0..count)
            .map(|index| format!("\"m{index}\":{index}"))
            .collect();
        format!(r#"{{"Code":"A","Message":"m",{}}}"#, members.join(","))
    };
    let body = body(100_000);
    let start = Instant::now();
    let response = parse(400, None, &body);
    assert_eq!(response.members().count(), 100_000);
    assert_eq!(response.to_json(), body);
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn a_repeated_title_that_is_the_message_keeps_its_last_value() {
    for body in [
        r#"{"type":"x","status":400,"title":"first","title":"last"}"#,
        "<problem xmlns='urn:ietf:rfc:7807'><title>first</title><title>last</title></problem>",
    ] {
        let response = parse(400, None, body);
        assert_eq!(response.message(), "last", "{body}");
        let title = response.members().find(|(name, _)| *name == "title");
        assert_eq!(title, Some(("title", &json!("last"))), "{body}");
    }
}

#[test]
fn a_value_of_the_largest_depth_is_no_string() {
    for (depth, is_string) in [(127, false), (128, true)] {
        let value = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let response = parse(400, None, &format!(r#"{{"Code":"A","x":{value}}}"#));
        assert_eq!(members(&response)[0].1.is_string(), is_string, "{depth}");
    }
}

#[test]
fn a_received_detail_does_not_replace_the_message() {
    for body in [
        r#"{"Code":"A","Message":"m","title":"m","detail":"other"}"#,
        r#"{"type":"A","status":400,"title":"t","message":"m","detail":5}"#,
    ] {
        let response = parse(400, None, body);
        let problem: Value = serde_json::from_str(&response.to_problem()).expect("JSON");
        assert_eq!(problem["detail"], "m", "{body}");
    }
}

#[test]
fn a_received_spelling_of_the_code_does_not_replace_the_code() {
    let response = parse(400, None, r#"{"Code":"A","Recommend":"A","code":"other"}"#);
    let problem: Value = serde_json::from_str(&response.to_problem()).expect("JSON");
    assert_eq!(problem["code"], "A");
}
