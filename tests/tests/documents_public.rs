//! Documents for users of an API contain the message that a client receives, and not the message for logs.

use ram_errors::{
    Envelope, ErrorResponses, HasCatalog, Problem, ProblemXml, RamError, RamJson, RamXml,
};
use utoipa::IntoResponses;

#[derive(Debug, RamError)]
#[expect(dead_code, reason = "only its catalog is read")]
enum Documented {
    #[ram(code = "D.Text", status = 400, message = "log", public = "received")]
    Text,
    #[ram(
        code = "D.Fields",
        status = 409,
        message = "log {0}",
        public = "received {0}"
    )]
    Fields(u8),
    #[ram(code = "D.Guarded", status = 500, message = "log {0}")]
    Guarded(u8),
    #[ram(code = "D.Gateway", status = 502, message = "log {0}")]
    Gateway(u8),
    #[ram(code = "D.Public", status = 503, message = "received {0}", public)]
    Public(u8),
    #[ram(code = "D.Message", status = 404, message = "received {0}")]
    Message(u8),
    #[ram(code = "D.Constant", status = 500, message = "received")]
    Constant,
    #[ram(code = "D.Foreign", status = 422, transparent, public = "received")]
    Foreign(std::fmt::Error),
    #[ram(transparent)]
    Included(Defaults),
}

#[derive(Debug, RamError)]
#[ram(status = 400, message = "log {code}", public = "received {code}")]
#[expect(dead_code, reason = "only its catalog is read")]
enum Defaults {
    #[ram(code = "D.Inherited")]
    Inherited,
    #[ram(code = "D.Replaced", public = "other")]
    Replaced,
}

/// Each code with the message that a client receives.
const RECEIVED: [(&str, &str); 10] = [
    ("D.Text", "received"),
    ("D.Fields", "received {0}"),
    ("D.Guarded", "An internal error occurred."),
    ("D.Gateway", "Bad Gateway"),
    ("D.Public", "received {0}"),
    ("D.Message", "received {0}"),
    ("D.Constant", "received"),
    ("D.Foreign", "received"),
    ("D.Inherited", "received D.Inherited"),
    ("D.Replaced", "other"),
];

#[test]
fn the_spec_has_the_public_message() {
    for (code, received) in RECEIVED {
        let spec = Documented::CATALOG.get(code).unwrap();
        assert_eq!(spec.public_message(), Some(received), "{code}");
    }
}

#[test]
fn the_markdown_page_has_the_public_message() {
    let page = Documented::CATALOG.to_markdown();
    for (code, received) in RECEIVED {
        let row = page.lines().find(|line| line.contains(code)).expect(code);
        assert!(row.contains(received), "{row}");
        assert!(!row.contains("log"), "{row}");
    }
}

#[test]
fn the_examples_of_an_open_api_document_have_the_public_message() {
    for document in [
        document::<RamJson>(),
        document::<RamXml>(),
        document::<Problem>(),
        document::<ProblemXml>(),
    ] {
        for (code, received) in RECEIVED {
            assert!(document.contains(code), "{code}: {document}");
            assert!(document.contains(received), "{code}: {document}");
        }
        assert!(!document.contains("log"), "{document}");
    }
}

/// Returns the error responses as the JSON of an OpenAPI document.
fn document<F: Envelope>() -> String {
    serde_json::to_string(&ErrorResponses::<Documented, F>::responses()).unwrap()
}
