//! Whatever text there is, it comes back as it went out; whatever bytes there are, nothing panics.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use ram_errors::ErrorResponse;
use serde_json::json;

/// What a response is made of.
#[derive(Debug, Clone)]
struct Fields {
    code: String,
    message: String,
    optional: [Option<String>; 3],
    detail: Option<[Option<String>; 2]>,
}

impl Fields {
    /// Parsed out of a body that `serde_json` prints, so that every field can be any text.
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

    /// With U+FFFD for what XML cannot hold.
    fn as_in_xml(&self) -> Self {
        let replace = |text: &String| {
            let cannot_hold = |c| matches!(c, '\0'..'\t' | '\u{b}'..='\u{c}' | '\u{e}'..' ' | '\u{fffe}'..='\u{ffff}');
            text.replace(cannot_hold, "\u{fffd}")
        };
        let replace_option = |text: &Option<String>| text.as_ref().map(replace);
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

/// Any characters, with those among them that mean something.
fn text() -> impl Strategy<Value = String> {
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

fn fields() -> impl Strategy<Value = Fields> {
    (
        text(),
        text(),
        prop::array::uniform3(option::of(text())),
        option::of(prop::array::uniform2(option::of(text()))),
    )
        .prop_map(|(code, message, optional, detail)| Fields {
            code,
            message,
            optional,
            detail,
        })
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
    fn json_comes_back(fields in fields()) {
        let response = fields.response();
        prop_assert_eq!(response.code(), &fields.code);
        prop_assert_eq!(response.message(), &fields.message);
        prop_assert_eq!(parse(&response.to_json()), response);
    }

    #[test]
    fn a_problem_comes_back(fields in fields()) {
        let response = fields.response();
        prop_assert_eq!(parse(&response.to_problem()), response);
    }

    #[test]
    fn xml_comes_back(fields in fields()) {
        prop_assert_eq!(parse(&fields.response().to_xml()), fields.as_in_xml().response());
    }

    #[test]
    fn members_are_valid_whatever_they_are(name in text(), value in text()) {
        let response = Fields { code: "A".into(), message: "m".into(), optional: [None, None, None], detail: None }
            .response()
            .with_member(name.clone(), value.clone());
        let body: serde_json::Value = serde_json::from_str(&response.to_json()).expect("JSON");
        prop_assert_eq!(body[&name].as_str(), Some(&*value));
        prop_assert!(ErrorResponse::parse(418, None, response.to_xml().as_bytes()).is_ok());
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(status: u16, content_type in option::of(text()), body: Vec<u8>) {
        if let Err(error) = ErrorResponse::parse(status, content_type.as_deref(), &body) {
            prop_assert_eq!(error.status(), status);
        }
    }

    #[test]
    fn bytes_that_are_almost_a_body_are_read_without_a_panic(body in almost_a_body()) {
        match ErrorResponse::parse(418, None, &body) {
            Ok(response) => prop_assert_eq!(parse(&response.to_json()), response),
            Err(error) => prop_assert!(String::from_utf8_lossy(&body).starts_with(error.body())),
        }
    }

    #[test]
    fn the_start_of_any_bytes_is_kept(body in vec(prop_oneof![any::<u8>(), 0x80..0xff_u8], 1000..1100)) {
        let error = ErrorResponse::parse(418, None, &body).expect_err("no body");
        prop_assert!(String::from_utf8_lossy(&body).starts_with(error.body()));
        prop_assert!(error.body().len() >= 1000);
    }
}
