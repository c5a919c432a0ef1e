//! Values of the wrong JSON type are ignored, also after they were serialized as XML, which has no types.

use proptest::collection::vec;
use proptest::prelude::*;
use ram_errors::{AccessDeniedDetail, ErrorResponse};
use serde_json::{Value, json};

const PROBLEM: Option<&str> = Some("application/problem+json");

fn parse(content_type: Option<&str>, body: &str) -> ErrorResponse {
    ErrorResponse::parse(400, content_type, body.as_bytes())
        .unwrap_or_else(|error| panic!("{error}: {body}"))
}

type Parts = (Vec<Option<String>>, Option<AccessDeniedDetail>);

/// Returns the values of all accessors.
fn parts(response: &ErrorResponse) -> Parts {
    let strings = [
        Some(response.code()),
        Some(response.message()),
        response.request_id(),
        response.host_id(),
        response.recommend(),
        response.solution(),
    ];
    let detail = response.access_denied_detail().map(|detail| {
        // The other members are omitted, because XML does not keep their types.
        [
            detail.auth_action(),
            detail.policy_type(),
            detail.auth_principal_type(),
        ]
        .into_iter()
        .zip([
            AccessDeniedDetail::with_auth_action,
            AccessDeniedDetail::with_policy_type,
            AccessDeniedDetail::with_auth_principal_type,
        ])
        .filter_map(|(value, with)| Some((value?, with)))
        .fold(AccessDeniedDetail::default(), |own, (value, with)| {
            with(own, value)
        })
    });
    (strings.map(|part| part.map(str::to_owned)).into(), detail)
}

/// Returns the parts that a client parses from the JSON and the XML of both forms.
fn through_both(response: &ErrorResponse) -> [(Parts, Parts); 2] {
    let ram = [response.to_json(), response.to_xml()].map(|body| parts(&parse(None, &body)));
    let problem = [
        parts(&parse(PROBLEM, &response.to_problem())),
        parts(&parse(None, &response.to_problem_xml())),
    ];
    [ram.into(), problem.into()]
}

#[test]
fn a_value_of_the_wrong_type_stays_ignored_in_xml() {
    let problems = [
        json!({"type": 42, "title": "T"}),
        json!({"type": true, "title": "T", "code": "A"}),
        json!({"type": "urn:a", "code": 42, "detail": "d"}),
        json!({"type": "urn:a", "title": 5}),
        json!({"type": "urn:a", "detail": 5, "title": "T"}),
        json!({"type": "urn:a", "detail": [], "message": "m"}),
        json!({"type": "urn:a", "message": false, "title": "T"}),
        json!({"type": "urn:a", "detail": "d", "requestId": 7, "host_id": {}, "solution": 1.5}),
        json!({"type": "urn:a", "detail": "d", "accessDeniedDetail": ""}),
        json!({"type": "urn:a", "detail": "d", "accessDeniedDetail": ["a"]}),
        json!({"type": "urn:a", "detail": "d", "accessDeniedDetail": {"AuthAction": {}}}),
        json!({"type": "urn:a", "detail": "d", "request:Id": "R", "TYPE": 5}),
    ];
    for body in problems {
        let response = parse(PROBLEM, &body.to_string());
        let through_xml = parse(None, &response.to_problem_xml());
        assert_eq!(parts(&through_xml), parts(&response), "{body}");
        for (json, xml) in through_both(&response) {
            assert_eq!(xml, json, "{body}");
        }
    }
    let bodies = [
        json!({"Code": "A", "Message": ["a", "b"], "RequestId": {}, "Recommend": []}),
        json!({"Code": "A", "type": 42, "code": 7, "detail": 1, "title": false}),
        json!({"Code": "A", "AccessDeniedDetail": " "}),
        json!({"Code": "A", "AccessDeniedDetail": {"AuthAction": ["a"], "PolicyType": {}}}),
        json!({"Code": "A", "Request Id": "R", "Message": {"en": "no"}}),
    ];
    for body in bodies {
        let response = parse(None, &body.to_string());
        let through_xml = parse(None, &response.to_xml());
        assert_eq!(parts(&through_xml), parts(&response), "{body}");
        for (json, xml) in through_both(&response) {
            assert_eq!(xml, json, "{body}");
        }
    }
}

/// XML of another service is serialized as it was received.
#[test]
fn an_element_that_is_no_string_is_kept() {
    let body = "<?xml version='1.0' encoding='UTF-8'?><Error><Code>A</Code><Message><en>no</en></Message><RequestId><a>1</a></RequestId></Error>";
    assert_eq!(parse(None, body).to_xml(), body);
}

#[test]
fn a_member_that_the_user_adds_is_serialized() {
    let response = parse(None, r#"{"Code":"A","Message":"m"}"#).with_member("HostId", 5);
    assert!(response.to_xml().contains("<HostId>5</HostId>"));
}

fn value() -> impl Strategy<Value = Value> {
    let string = prop::sample::select(vec!["", " ", "a", "5", "i"]);
    let scalar = prop_oneof![
        any::<u8>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        string.prop_map(Value::from),
        Just(Value::Null),
    ];
    scalar.prop_recursive(2, 8, 3, |inner| {
        let name = prop::sample::select(vec!["AuthAction", "policy_type", "i", "a", "b c"]);
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec((name, inner), 0..3).prop_map(|members| {
                let members = members
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value));
                Value::Object(members.collect())
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn json_and_xml_have_the_same_parts(
        members in vec((prop::sample::select(vec![
            "type", "title", "status", "detail", "message", "code", "solution", "requestId", "hostId",
            "accessDeniedDetail", "Message", "RequestId", "Recommend", "AccessDeniedDetail", "Title", "request id",
            "access:denied:detail", "x",
        ]), value()), 0..7),
        is_problem: bool,
    ) {
        let members = members.into_iter().map(|(name, value)| (name.to_owned(), value));
        let mut body: serde_json::Map<_, _> = members.collect();
        body.insert("Code".to_owned(), json!("A"));
        let response = parse(is_problem.then_some(PROBLEM).flatten(), &Value::Object(body).to_string());
        for (json, xml) in through_both(&response) {
            prop_assert_eq!(xml, json);
        }
    }
}
