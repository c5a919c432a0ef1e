//! Sends HTTP requests to the example `ram_server`.

mod common;
mod server;

use std::collections::BTreeSet;
use std::process::Command;
use std::time::Duration;

use ram_errors::{ErrorResponse, HasCatalog as _, RamApiError};
use serde_json::Value;
use ureq::Agent;

use server::{Server, calls};

const DOCUMENT: &str =
    r#"{"Version":"1","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

struct Client {
    server: Server,
    agent: Agent,
}

struct Response {
    status: u16,
    content_type: String,
    body: String,
}

impl Client {
    fn new() -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .timeout_global(Some(Duration::from_secs(30)));
        Self {
            server: Server::start(),
            agent: config.build().into(),
        }
    }

    fn url(&self) -> String {
        format!("http://{}/", self.server.address)
    }

    /// Sends the action and its parameters in the query.
    fn query(&self, call: &str, format: &str) -> Response {
        let (action, params) = calls::read(call);
        let pairs = params.chain([("Action", action)]);
        let pairs = pairs.chain((!format.is_empty()).then_some(("Format", format)));
        read(self.agent.get(self.url()).query_pairs(pairs).call())
    }

    fn json(&self, call: &str) -> Response {
        self.query(call, "JSON")
    }

    /// Returns the body of a call that must succeed.
    fn value(&self, call: &str) -> Value {
        let response = self.json(call);
        assert_eq!(response.status, 200, "{call}: {}", response.body);
        serde_json::from_str(&response.body).expect(call)
    }

    /// Returns the code of the error, or `None` if the call succeeds.
    fn code(&self, call: &str) -> Option<String> {
        let response = self.json(call);
        (response.status != 200).then(|| response.error().code().to_owned())
    }
}

impl Response {
    fn error(&self) -> ErrorResponse {
        let content_type = Some(self.content_type.as_str());
        ErrorResponse::parse(self.status, content_type, self.body.as_bytes()).expect(&self.body)
    }
}

fn read(response: Result<http::Response<ureq::Body>, ureq::Error>) -> Response {
    let mut response = response.expect("a response");
    Response {
        status: response.status().as_u16(),
        content_type: response.headers()["content-type"]
            .to_str()
            .expect("a content type")
            .to_owned(),
        body: response.body_mut().read_to_string().expect("a body"),
    }
}

const JSON: &str = "application/json;charset=utf-8";
const XML: &str = "text/xml;charset=utf-8";

#[test]
fn actions_are_accepted_in_three_places_and_have_responses_in_two_formats() {
    let client = Client::new();
    client.value("CreateUser&UserName=alice");
    let url = client.url();
    let agent = &client.agent;
    for (name, status) in [("alice", 200), ("bob", 404)] {
        for (format, in_query, in_header) in [
            ("JSON", JSON, JSON),
            ("json", JSON, JSON),
            ("XML", XML, XML),
            ("", XML, JSON),
        ] {
            let mut form = vec![("Action", "GetUser"), ("UserName", name)];
            form.extend((!format.is_empty()).then_some(("Format", format)));
            let query = || form.iter().copied();
            let responses = [
                (agent.get(&url).query_pairs(query()).call(), in_query),
                (agent.post(&url).query_pairs(query()).send_empty(), in_query),
                (agent.post(&url).send_form(query()), in_query),
                (
                    agent
                        .post(&url)
                        .header("x-acs-action", "GetUser")
                        .header("x-acs-version", "2015-05-01")
                        .query_pairs(query().skip(1))
                        .send_empty(),
                    in_header,
                ),
            ];
            for (response, content_type) in responses {
                let response = read(response);
                let case = format!("{name} {format:?} {}", response.body);
                assert_eq!(response.status, status, "{case}");
                assert_eq!(response.content_type, content_type, "{case}");
                let expected = match (content_type, status) {
                    (XML, 200) => "<UserName>alice</UserName>",
                    (XML, _) => "<Code>EntityNotExist.User</Code>",
                    (_, 200) => r#""UserName":"alice""#,
                    (_, _) => r#""Code":"EntityNotExist.User""#,
                };
                assert!(response.body.contains(expected), "{case}");
                assert!(response.body.contains("RequestId"), "{case}");
                assert_eq!(
                    response.body.starts_with('<'),
                    content_type == XML,
                    "{case}"
                );
            }
        }
    }
}

/// Returns the rows of a table, without its comments.
fn rows<const N: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    table
        .lines()
        .filter(|line| !line.starts_with("# "))
        .map(|line| {
            let columns: Vec<_> = line.split('\t').collect();
            columns.try_into().unwrap_or_else(|_| panic!("{line}"))
        })
}

/// Parts of the codes that concern features which this server does not have.
const NOT_SERVED: [&str; 9] = [
    "LoginProfile",
    "MFADevice",
    "Role",
    "AccountAlias",
    "Password",
    "AuthenticationCode",
    "NoPermission",
    "Inactive",
    "InternalError",
];

/// Returns whether another table tests the code.
fn is_in_another_table(code: &str) -> bool {
    [
        include_str!("../data/ram_server/quotas.tsv"),
        include_str!("../data/ram_server/lengths.tsv"),
    ]
    .iter()
    .any(|table| table.split_whitespace().any(|word| word == code))
}

#[test]
fn every_rejected_request_has_its_code() {
    let client = Client::new();
    let mut key = String::new();
    let mut seen = BTreeSet::new();
    for [call, expected] in rows(include_str!("../data/ram_server/steps.tsv")) {
        let call = call.replace("{DOCUMENT}", DOCUMENT).replace("{KEY}", &key);
        let response = client.json(&call);
        if expected == "-" {
            assert_eq!(response.status, 200, "{call}: {}", response.body);
            let body: Value = serde_json::from_str(&response.body).expect(&call);
            if let Some(id) = body["AccessKey"]["AccessKeyId"].as_str() {
                id.clone_into(&mut key);
            }
            continue;
        }
        let error = response.error();
        assert_eq!(error.code(), expected, "{call}: {}", response.body);
        seen.insert(expected);
        let Some(spec) = RamApiError::CATALOG.get(expected) else {
            continue;
        };
        assert_eq!(error.status(), spec.status(), "{call}");
        if expected != "MalformedPolicyDocument" {
            assert_eq!(Some(error.message()), spec.message(), "{call}");
        }
    }
    let missing: Vec<_> = RamApiError::CATALOG
        .iter()
        .map(ram_errors::ErrorSpec::code)
        .filter(|code| NOT_SERVED.iter().all(|part| !code.contains(part)))
        .filter(|code| !seen.contains(code) && !is_in_another_table(code))
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_quota_is_the_limit_in_the_catalog() {
    let client = Client::new();
    let policies = client.value("ListPolicies&PolicyType=System");
    let policies = policies["Policies"]["Policy"].as_array().expect("a list");
    let system: Vec<_> = policies
        .iter()
        .map(|policy| policy["PolicyName"].as_str().expect("a name"))
        .collect();
    for [call, code, limit, before] in rows(include_str!("../data/ram_server/quotas.tsv")) {
        let spec = RamApiError::CATALOG.get(code).expect(code);
        let limit = match limit {
            "-" => spec.limits().first(),
            name => spec.limit(name),
        };
        let expected = limit.expect("a limit").max() - before.parse::<u64>().expect("a number");
        let mut created = 0;
        let code_of_error = loop {
            let next = created + 1;
            let mut call = call
                .replace("{DOCUMENT}", DOCUMENT)
                .replace("{N}", &next.to_string());
            if call.contains("{SYSTEM}") {
                call = call.replace("{SYSTEM}", system[created]);
            }
            match client.code(&call) {
                Some(code) => break code,
                None => created = next,
            }
        };
        assert_eq!(code_of_error, code, "{call}");
        assert_eq!(created as u64, expected, "{call}");
    }
}

#[test]
fn every_length_is_the_limit_in_the_catalog() {
    let client = Client::new();
    let mut checked = 0;
    for [call, letter, code] in rows(include_str!("../data/ram_server/lengths.tsv")) {
        let limit = RamApiError::CATALOG.get(code).expect(code).limits()[0];
        let in_bytes = limit.unit() == Some("bytes");
        let call = call.replace("{DOCUMENT}", DOCUMENT);
        // The number of characters before the letters that are added.
        let start = if call.contains("}{TEXT}") {
            DOCUMENT.len()
        } else {
            0
        };
        let unit = if in_bytes { letter.len() } else { 1 };
        let letters = |length: u64| {
            let length = usize::try_from(length).expect("a length") - start;
            letter.repeat(length.div_ceil(unit))
        };
        let actual = client.code(&call.replace("{TEXT}", &letters(limit.max() + 1)));
        assert_eq!(actual.as_deref(), Some(code), "{call}: too long");
        if limit.min() > 0 {
            let actual = client.code(&call.replace("{TEXT}", &letters(limit.min() - 1)));
            assert_eq!(actual.as_deref(), Some(code), "{call}: too short");
        }
        let call = call.replace("{TEXT}", &letters(limit.max()));
        assert_eq!(client.code(&call), None, "{call}");
        checked += 1;
    }
    assert_eq!(checked, 14);
}

#[test]
fn lists_are_returned_in_pages() {
    let client = Client::new();
    let names = ["a", "b", "c", "d", "e"];
    for name in names {
        client.value(&format!("CreateUser&UserName={name}"));
    }
    let mut read = Vec::new();
    let mut marker = String::new();
    loop {
        let page = client.value(&format!("ListUsers&MaxItems=2&Marker={marker}"));
        let users = page["Users"]["User"].as_array().expect("a list");
        read.extend(users.iter().map(|user| user["UserName"].clone()));
        if page["IsTruncated"] == false {
            break;
        }
        assert_eq!(users.len(), 2);
        page["Marker"]
            .as_str()
            .expect("a marker")
            .clone_into(&mut marker);
    }
    assert_eq!(read, names);
    let all = client.value("ListUsers");
    assert_eq!(all["Users"]["User"].as_array().map(Vec::len), Some(5));
    assert_eq!(all["IsTruncated"], false);
}

#[test]
fn a_renamed_resource_keeps_its_links() {
    let client = Client::new();
    for call in [
        "CreateUser&UserName=alice&Comments=c",
        "CreateGroup&GroupName=g",
        "CreatePolicy&PolicyName=p&PolicyDocument={DOCUMENT}",
        "AddUserToGroup&UserName=alice&GroupName=g",
        "AttachPolicyToUser&UserName=alice&PolicyName=p&PolicyType=Custom",
        "AttachPolicyToGroup&GroupName=g&PolicyName=p&PolicyType=Custom",
        "UpdateUser&UserName=alice&NewUserName=bob&NewDisplayName=Bob",
        "UpdateGroup&GroupName=g&NewGroupName=h&NewComments=team",
        "UpdatePolicyDescription&PolicyName=p&NewDescription=all",
    ] {
        client.value(&call.replace("{DOCUMENT}", DOCUMENT));
    }
    let user = client.value("GetUser&UserName=bob");
    assert_eq!(user["User"]["DisplayName"], "Bob");
    assert_eq!(user["User"]["Comments"], "c");
    let users = client.value("ListUsersForGroup&GroupName=h");
    assert_eq!(users["Users"]["User"][0]["UserName"], "bob");
    let groups = client.value("ListGroupsForUser&UserName=bob");
    assert_eq!(groups["Groups"]["Group"][0]["GroupName"], "h");
    assert_eq!(groups["Groups"]["Group"][0]["Comments"], "team");
    for list in [
        "ListPoliciesForUser&UserName=bob",
        "ListPoliciesForGroup&GroupName=h",
    ] {
        let policies = client.value(list);
        assert_eq!(
            policies["Policies"]["Policy"][0]["PolicyName"], "p",
            "{list}"
        );
        assert_eq!(
            policies["Policies"]["Policy"][0]["Description"], "all",
            "{list}"
        );
    }
    let entities = client.value("ListEntitiesForPolicy&PolicyName=p&PolicyType=Custom");
    assert_eq!(entities["Users"]["User"][0]["UserName"], "bob");
    assert_eq!(entities["Groups"]["Group"][0]["GroupName"], "h");
    let policy = client.value("GetPolicy&PolicyName=p&PolicyType=Custom");
    assert_eq!(policy["Policy"]["AttachmentCount"], 2);
    assert_eq!(policy["DefaultPolicyVersion"]["PolicyDocument"], DOCUMENT);
}

#[test]
fn a_policy_has_versions() {
    let client = Client::new();
    let denial = DOCUMENT.replace("Allow", "Deny");
    let create = format!("CreatePolicyVersion&PolicyName=p&PolicyDocument={denial}");
    client.value(&format!(
        "CreatePolicy&PolicyName=p&PolicyDocument={DOCUMENT}"
    ));
    let version = client.value(&create);
    assert_eq!(version["PolicyVersion"]["VersionId"], "v2");
    assert_eq!(version["PolicyVersion"]["IsDefaultVersion"], false);
    client.value("SetDefaultPolicyVersion&PolicyName=p&VersionId=v2");
    let policy = client.value("GetPolicy&PolicyName=p&PolicyType=Custom");
    assert_eq!(policy["Policy"]["DefaultVersion"], "v2");
    assert_eq!(policy["Policy"]["PolicyDocument"], denial);
    while client.code(&create).is_none() {}
    client.value(&format!(
        "{create}&RotateStrategy=DeleteOldestNonDefaultVersionWhenLimitExceeded"
    ));
    let versions = client.value("ListPolicyVersions&PolicyName=p&PolicyType=Custom");
    let versions = versions["PolicyVersions"]["PolicyVersion"].as_array();
    let ids: Vec<_> = versions
        .expect("a list")
        .iter()
        .map(|version| &version["VersionId"])
        .collect();
    assert_eq!(ids, ["v2", "v3", "v4", "v5", "v6"]);
    client.value("DeletePolicy&PolicyName=p&CascadingDelete=true");
}

#[test]
fn an_access_key_is_switched_off() {
    let client = Client::new();
    client.value("CreateUser&UserName=alice");
    let created = client.value("CreateAccessKey&UserName=alice");
    let id = created["AccessKey"]["AccessKeyId"].as_str().expect("an id");
    assert_eq!(created["AccessKey"]["Status"], "Active");
    client.value(&format!(
        "UpdateAccessKey&UserName=alice&UserAccessKeyId={id}&Status=Inactive"
    ));
    let keys = client.value("ListAccessKeys&UserName=alice");
    assert_eq!(keys["AccessKeys"]["AccessKey"][0]["AccessKeyId"], id);
    assert_eq!(keys["AccessKeys"]["AccessKey"][0]["Status"], "Inactive");
}

#[test]
fn any_string_is_returned_unchanged_in_json_and_xml() {
    let client = Client::new();
    client.value("CreateUser&UserName=alice&Comments=<a> \"b\" ]]> \u{1} é");
    let user = client.value("GetUser&UserName=alice");
    assert_eq!(user["User"]["Comments"], "<a> \"b\" ]]> \u{1} é");
    let response = client.query("GetUser&UserName=alice", "XML");
    assert_eq!(response.content_type, XML);
    // XML does not permit U+0001.
    let comments = "<Comments>&lt;a&gt; \"b\" ]]&gt; \u{fffd} é</Comments>";
    assert!(response.body.contains(comments), "{}", response.body);
    let response = client.query("GetUser&UserName=alice", "YAML");
    assert_eq!(response.error().code(), "InvalidParameter");
    assert_eq!(
        response.error().message(),
        r#"The parameter - "Format" is incorrect."#
    );
}

/// Returns the character as it is escaped in XML.
fn in_xml(character: char) -> String {
    match character {
        '\r' => "&#13;".to_owned(),
        '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
            "\u{fffd}".to_owned()
        }
        _ => character.to_string(),
    }
}

#[test]
fn every_value_is_well_formed_in_xml() {
    let client = Client::new();
    let mut value: String = ('\0'..' ').collect();
    value
        .push_str("\u{7f}\u{85}\u{2028}\u{d7ff}\u{e000}\u{fffd}\u{fffe}\u{ffff}\u{10000}\u{1fffe}");
    let expected: String = value.chars().map(in_xml).collect();
    for (call, element) in [
        ("CreateUser&UserName=alice&Comments=", "Comments"),
        ("GetUser&UserName=alice", "Comments"),
        ("UpdateUser&UserName=alice&NewComments=", "Comments"),
        ("ListUsers", "Comments"),
        ("CreateGroup&GroupName=g&Comments=", "Comments"),
        ("ListGroups", "Comments"),
        (
            "CreatePolicy&PolicyName=p&PolicyDocument={DOCUMENT}&Description=",
            "Description",
        ),
        (
            "UpdatePolicyDescription&PolicyName=p&NewDescription=",
            "Description",
        ),
        ("ListPolicies&PolicyType=Custom", "Description"),
    ] {
        let mut call = call.replace("{DOCUMENT}", DOCUMENT);
        if call.ends_with('=') {
            call.push_str(&value);
        }
        let response = client.query(&call, "XML");
        assert_eq!(
            (response.status, response.content_type.as_str()),
            (200, XML)
        );
        let element = format!("<{element}>{expected}</{element}>");
        assert!(
            response.body.contains(&element),
            "{call}: {}",
            response.body
        );
    }
    // JSON keeps every character.
    let user = client.value("GetUser&UserName=alice");
    assert_eq!(user["User"]["Comments"], value);
    let email = "a\u{ffff}@b";
    client.value(&format!("CreateUser&UserName=bob&Email={email}"));
    let response = client.query("GetUser&UserName=bob", "XML");
    assert!(response.body.contains("<Email>a\u{fffd}@b</Email>"));
}

#[test]
fn a_form_is_recognized_by_its_media_type() {
    let client = Client::new();
    for (content_type, is_form) in [
        ("application/x-www-form-urlencoded", true),
        ("application/x-www-form-urlencoded;charset=utf-8", true),
        ("Application/X-WWW-Form-Urlencoded; charset=UTF-8", true),
        ("APPLICATION/X-WWW-FORM-URLENCODED", true),
        ("application/x-www-form-urlencoded ; charset=UTF-8", true),
        ("application/x-www-form-urlencoded2", false),
        ("application/json", false),
        ("text/plain; application/x-www-form-urlencoded", false),
    ] {
        let request = client.agent.post(client.url()).content_type(content_type);
        let response = read(request.send("Action=ListUsers&Format=JSON"));
        let status = if is_form { 200 } else { 404 };
        assert_eq!(response.status, status, "{content_type}: {}", response.body);
        assert_eq!(response.content_type == JSON, is_form, "{content_type}");
    }
}

#[test]
fn parameters_are_decoded_and_the_last_one_is_used() {
    let client = Client::new();
    for (name, query, form, expected) in [
        ("a", "Comments=1&Comments=2", "", "2"),
        ("b", "Comments=1", "Comments=2", "2"),
        ("c", "Comments=1", "Comments=2&Comments=3", "3"),
        ("d", "Comments=%E9%FF", "", "\u{fffd}\u{fffd}"),
        ("e", "", "Comments=%E4%B8%AD%zz%", "中%zz%"),
    ] {
        let query = format!("Action=CreateUser&UserName={name}&Format=XML&{query}");
        let url = format!("{}?{query}", client.url());
        let request = client.agent.post(url);
        let request = request.content_type("application/x-www-form-urlencoded");
        let response = read(request.send(form));
        let comments = format!("<Comments>{expected}</Comments>");
        assert!(
            response.body.contains(&comments),
            "{name}: {}",
            response.body
        );
    }
}

#[test]
fn the_arguments_of_the_server_are_checked() {
    for (arguments, status, expected) in [
        (&["--help"][..], 0, "--port PORT"),
        (&["--port"], 2, "--port"),
        (&["--port", "http"], 2, "http"),
        (&["--port", "65536"], 2, "65536"),
        (&["--port", "+8015"], 2, "+8015"),
        (&["--port", "-1"], 2, "-1"),
        (&["--port", ""], 2, "from 0 to 65535"),
        (&["--timeout"], 2, "--timeout"),
        (&["--timeout", "soon"], 2, "soon"),
        (&["--timeout", "0s"], 2, "longer than 0"),
        (&["--prt", "1"], 2, "--prt"),
        (&["8015"], 2, "8015"),
    ] {
        let output = Command::new(server::program())
            .args(arguments)
            .output()
            .expect("the program");
        let bytes = [output.stdout, output.stderr].concat();
        let output_text = String::from_utf8(bytes).expect("UTF-8");
        assert_eq!(
            output.status.code(),
            Some(status),
            "{arguments:?}: {output_text}"
        );
        assert!(
            output_text.contains(expected),
            "{arguments:?}: {output_text}"
        );
    }
    // A port that is in use is reported.
    let server = Server::start();
    let (_, port) = server.address.split_once(':').expect("a port");
    let output = Command::new(server::program())
        .args(["--port", port])
        .output()
        .expect("the program");
    assert_eq!(output.status.code(), Some(1));
    assert!(!output.stderr.is_empty());
}

/// Letters and digits that differ from one run to the next.
fn masked(body: &str, address: &str) -> String {
    const CHANGING: [&str; 3] = ["RequestId", "UserId", "Date"];
    let mut masked = body.replace(address, "ADDRESS");
    for name in CHANGING {
        for start in [format!("{name}\":\""), format!("{name}>")] {
            // Replacing from the end keeps the earlier positions valid.
            let places: Vec<_> = masked.rmatch_indices(&start).map(|(at, _)| at).collect();
            for place in places {
                let value = place + start.len();
                let length = masked[value..].find(['"', '<']).unwrap_or(0);
                masked.replace_range(value..value + length, "");
            }
        }
    }
    masked
}

#[test]
fn the_readme_contains_the_responses_of_the_server() {
    const ADDRESS: &str = "127.0.0.1:8015";
    let client = Client::new();
    let readme = include_str!("../../README.md");
    let (_, console) = readme.split_once("```console\n").expect("a console");
    let (console, _) = console.split_once("```").expect("its end");
    let mut asked = 0;
    for step in console.split("\n\n") {
        let (command, documented) = step.split_once('\n').expect(step);
        let command = command.strip_prefix("$ curl ").expect(command);
        let command = command.replace(ADDRESS, &client.server.address);
        let words: Vec<_> = command
            .split([' ', '\''])
            .filter(|word| !word.is_empty())
            .collect();
        let response = match words[..] {
            ["-d", form, url] => {
                let request = client.agent.post(url);
                read(
                    request
                        .content_type("application/x-www-form-urlencoded")
                        .send(form),
                )
            }
            ["-H", "x-acs-action:", action, url] => {
                read(client.agent.get(url).header("x-acs-action", action).call())
            }
            [url] => read(client.agent.get(url).call()),
            _ => panic!("{command}"),
        };
        assert_eq!(
            masked(&response.body, &client.server.address),
            masked(documented.trim_end(), ADDRESS),
            "{command}"
        );
        asked += 1;
    }
    assert_eq!(asked, 4);
}
