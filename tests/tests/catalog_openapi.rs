//! Describes codes as the error responses of an operation, and runs the service of the example `openapi`.

mod common;

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use ram_errors::{
    Envelope, ErrorResponse, ErrorResponses, ErrorSpec, HasCatalog, Problem, RamApiError, RamError,
    RamJson, RamXml,
};
use serde_json::{Value, json};
use utoipa::IntoResponses;

#[derive(Debug, RamError)]
#[expect(dead_code, reason = "only its catalog is read")]
enum Example {
    #[ram(
        code = "Quota",
        status = 409,
        message = "too many: {limit}",
        limit = 5,
        solution = "*fewer*",
        url = "https://example.com/{code}"
    )]
    Quota,

    #[ram(code = "NoUser", status = 404, message = "no user {name}")]
    NoUser { name: String },

    #[ram(code = "Shared", status = 409, shared, message = "one")]
    One,

    #[ram(code = "Shared", status = 409, shared, message = "two")]
    Two,

    #[ram(code = "Database", status = 500, message = "{dsn} is gone")]
    Database { dsn: String },

    #[ram(code = "Written", status = 503, fmt = written)]
    Written,

    #[ram(code = "Odd", status = 399, message = "odd")]
    Odd,
}

fn written(f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    f.write_str("by hand")
}

fn responses<E: HasCatalog, F: Envelope>() -> Value {
    serde_json::to_value(ErrorResponses::<E, F>::responses()).unwrap()
}

#[test]
fn each_status_has_a_response_with_an_example_for_each_code() {
    let responses = responses::<Example, RamJson>();
    let statuses: Vec<_> = responses.as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["399", "404", "409", "500", "503"]);

    let conflict = &responses["409"];
    assert_eq!(conflict["description"], "Conflict");
    let content = &conflict["content"]["application/json"];
    let schema = &content["schema"];
    assert_eq!(
        *schema,
        json!({
            "type": "object",
            "required": ["Code", "Message", "RequestId"],
            "properties": {
                "Code": {"type": "string", "enum": ["Quota", "Shared"]},
                "Message": {"type": "string"},
                "Recommend": {"type": "string"},
                "RequestId": {"type": "string"}
            }
        })
    );
    let body = |code: &str, message: &str| {
        json!({
            "RequestId": "FC9D48BC-B0C8-5E33-9722-06D4D2FF7507",
            "Code": code,
            "Message": message
        })
    };
    let mut quota = body("Quota", "too many: 5");
    quota["Recommend"] = json!("https://example.com/Quota");
    assert_eq!(
        content["examples"],
        json!({
            "Quota": {"summary": "too many: 5", "description": "\\*fewer\\*", "value": quota},
            "Shared": {"summary": "one", "value": body("Shared", "one")},
            "Shared (2)": {"summary": "two", "value": body("Shared", "two")}
        })
    );
    // A status without a registered phrase still needs a description.
    assert_eq!(responses["399"]["description"], "An error occurred");
}

#[test]
fn an_example_has_the_public_message() {
    let responses = responses::<Example, RamJson>();
    let message = |status: &str, code: &str| {
        let content = &responses[status]["content"]["application/json"];
        content["examples"][code]["value"]["Message"].clone()
    };
    assert_eq!(message("404", "NoUser"), "no user {name}");
    assert_eq!(message("500", "Database"), "An internal error occurred.");
    assert_eq!(message("503", "Written"), "Service Unavailable");
}

#[test]
fn problem_documents_are_described() {
    let responses = responses::<Example, Problem>();
    let content = &responses["409"]["content"]["application/problem+json"];
    assert_eq!(
        content["examples"]["Quota"]["value"],
        json!({
            "type": "https://example.com/Quota",
            "title": "Conflict",
            "status": 409,
            "detail": "too many: 5",
            "code": "Quota",
            "solution": "*fewer*",
            "requestId": "FC9D48BC-B0C8-5E33-9722-06D4D2FF7507"
        })
    );
    assert_eq!(
        content["examples"]["Shared"]["value"]["type"],
        "about:blank"
    );
}

#[test]
fn any_envelope_is_described() {
    struct Nested;

    impl Envelope for Nested {
        const CONTENT_TYPE: &'static str = "application/vnd.example+json; charset=utf-8";

        fn body(response: &ErrorResponse) -> String {
            let is_string = response.code() != "Quota";
            json!({
                "errors": [{"code": response.code(), "status": response.status(), "retry": false}],
                "message": if is_string { json!(response.message()) } else { json!(0.5) }
            })
            .to_string()
        }
    }

    let conflict = responses::<Example, Nested>()["409"].take();
    let content = &conflict["content"]["application/vnd.example+json"];
    assert_eq!(
        content["schema"],
        json!({
            "type": "object",
            "required": ["errors", "message"],
            "properties": {
                "errors": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": ["code", "retry", "status"],
                        "properties": {
                            "code": {"type": "string", "enum": ["Quota", "Shared"]},
                            "status": {"type": "integer"},
                            "retry": {"type": "boolean"}
                        }
                    }
                },
                // The examples have a string and a number.
                "message": {}
            }
        })
    );

    let missing = responses::<Example, RamXml>()["404"].take();
    let content = &missing["content"]["text/xml"];
    assert_eq!(content["schema"], json!({"type": "string"}));
    let body = content["examples"]["NoUser"]["value"]
        .as_str()
        .expect("a string");
    assert!(body.contains("<Code>NoUser</Code>"), "{body}");
}

/// A message that equals the code is still documented as a message.
#[test]
fn a_message_is_not_taken_for_a_code() {
    #[derive(Debug, RamError)]
    #[ram(code = "Busy", status = 503)]
    struct Busy;

    let content = &responses::<Busy, RamJson>()["503"]["content"]["application/json"];
    assert_eq!(
        content["schema"]["properties"]["Message"],
        json!({"type": "string"})
    );
    assert_eq!(content["examples"]["Busy"]["value"]["Message"], "Busy");
}

/// Types of members.
mod members {
    #![expect(dead_code, reason = "only the catalogs are read")]

    use std::fmt::{Debug, Display};

    use ram_errors::{RamError, UnknownError};
    use serde::Serialize;
    use utoipa::ToSchema;

    #[derive(Debug, Serialize, ToSchema)]
    pub(crate) struct Violation {
        field: Field,
        #[schema(no_recursion)]
        inner: Vec<Violation>,
    }

    #[derive(Debug, Serialize, ToSchema)]
    pub(crate) struct Field {
        name: String,
    }

    #[derive(Debug, Serialize)]
    pub(crate) struct WithoutSchema {}

    #[derive(Debug, RamError)]
    #[ram(status = 429)]
    pub(crate) enum Members<'a, T: Display + Debug> {
        #[ram(code = "Plain", message = "plain")]
        Plain,
        #[ram(code = "Throttled", message = "{generic}")]
        Throttled {
            #[ram(member = "retryAfter")]
            seconds: u64,
            #[ram(member)]
            queue: &'a str,
            #[ram(member)]
            hint: Option<String>,
            #[ram(member)]
            open: WithoutSchema,
            hidden: bool,
            generic: T,
        },
        #[ram(code = "Invalid", status = 400, message = "invalid")]
        Invalid(
            #[ram(member = "violations")] Vec<Violation>,
            #[ram(member = "number")] u8,
        ),
        #[ram(code = "Other", status = 400, message = "other")]
        Other(#[ram(member = "number")] String),
        #[ram(other)]
        Unknown(UnknownError),
    }

    #[derive(Debug, RamError)]
    pub(crate) enum Outer {
        #[ram(transparent)]
        Inner {
            source: Members<'static, u8>,
            #[ram(member)]
            tenant: bool,
        },
        #[ram(transparent)]
        Itself {
            source: Box<Outer>,
            #[ram(member)]
            depth: u8,
        },
        #[ram(transparent, code = "Io", status = 500)]
        Io(
            #[source] std::io::Error,
            #[ram(member = "path")] &'static str,
        ),
    }
}

#[test]
fn members_are_in_the_schemas() {
    let integer = |format| json!({"type": "integer", "format": format, "minimum": 0});
    let throttled = json!({
        "retryAfter": integer("int64"),
        "queue": {"type": "string"},
        "hint": {"oneOf": [{"type": "null"}, {"type": "string"}]},
        "open": {},
    });
    let field =
        json!({"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}});
    let violation = json!({
        "type": "object",
        "required": ["field", "inner"],
        // A type that contains itself has no schema inside itself.
        "properties": {"field": field, "inner": {"type": "array"}},
    });
    // The type of the member `number` differs.
    let violations = json!({
        "violations": {"type": "array", "items": violation},
        "number": {},
    });
    let with_outer = |members: &Value| {
        let mut members = members.clone();
        members["tenant"] = json!({"type": "boolean"});
        members["depth"] = json!({"type": "integer", "format": "int32", "minimum": 0});
        members
    };
    let io = json!({"path": {"type": "string"}, "depth": integer("int32")});
    let own = responses::<members::Members<'static, u8>, Problem>();
    let outer = responses::<members::Outer, Problem>();
    for (responses, status, expected) in [
        (&own, "429", &throttled),
        (&own, "400", &violations),
        (&outer, "429", &with_outer(&throttled)),
        (&outer, "400", &with_outer(&violations)),
        (&outer, "500", &io),
    ] {
        let schema = &responses[status]["content"]["application/problem+json"]["schema"];
        let required = schema["required"].as_array().unwrap();
        let mut members = schema["properties"].as_object().unwrap().clone();
        for own in ["type", "title", "status", "detail", "code", "requestId"] {
            assert!(members.remove(own).is_some(), "{own}");
            assert!(required.contains(&json!(own)), "{own}");
        }
        assert_eq!(required.len(), 6, "{required:?}");
        assert_eq!(Value::Object(members), *expected, "{status}");
    }
}

/// An envelope can have the members in any place.
#[test]
fn members_are_in_the_schema_of_any_envelope() {
    struct Nested;

    impl Envelope for Nested {
        const CONTENT_TYPE: &'static str = "application/json";

        fn body(response: &ErrorResponse) -> String {
            let members: serde_json::Map<_, _> = response
                .members()
                .map(|(name, value)| (name.to_owned(), value.clone()))
                .collect();
            json!({"error": [members]}).to_string()
        }
    }

    let schema =
        &responses::<members::Outer, Nested>()["500"]["content"]["application/json"]["schema"];
    let members = &schema["properties"]["error"]["items"]["properties"];
    assert_eq!(members["path"], json!({"type": "string"}));
    let xml = &responses::<members::Outer, RamXml>()["500"]["content"]["text/xml"]["schema"];
    assert_eq!(*xml, json!({"type": "string"}));
}

/// Every example has all required members of its schema, and only members of the schema.
#[test]
fn examples_match_their_schemas() {
    let all = [
        responses::<Example, RamJson>(),
        responses::<Example, Problem>(),
        responses::<RamApiError, RamJson>(),
        responses::<RamApiError, Problem>(),
    ];
    let mut count = 0;
    for responses in &all {
        for response in responses.as_object().unwrap().values() {
            for content in response["content"].as_object().unwrap().values() {
                let schema = &content["schema"];
                for example in content["examples"].as_object().unwrap().values() {
                    let value = example["value"].as_object().unwrap();
                    for name in schema["required"].as_array().unwrap() {
                        assert!(value.contains_key(name.as_str().unwrap()), "{value:?}");
                    }
                    for (name, member) in value {
                        let property = &schema["properties"][name];
                        let fits = match property["type"].as_str() {
                            Some("string") => member.is_string(),
                            Some("integer") => member.is_u64(),
                            _ => false,
                        };
                        assert!(fits, "{name}: {member}");
                        if let Some(values) = property["enum"].as_array() {
                            assert!(values.contains(member), "{name}: {member}");
                        }
                    }
                    count += 1;
                }
            }
        }
    }
    assert_eq!(count, 2 * (7 + 82));
}

mod ten_operations {
    use ram_errors::{ErrorComponents, ErrorResponses, Problem, RamApiError, RamJson};
    use utoipa::OpenApi;

    macro_rules! operations {
        ($($name:ident $method:ident $path:literal $envelope:ident;)*) => {
            $(
                #[utoipa::path($method, path = $path, responses((status = 200), ErrorResponses<RamApiError, $envelope>))]
                #[expect(dead_code, reason = "only the document has it")]
                fn $name() {}
            )*

            #[derive(OpenApi)]
            #[openapi(paths($($name),*), modifiers(&ErrorComponents))]
            pub(crate) struct Shared;

            #[derive(OpenApi)]
            #[openapi(paths($($name),*))]
            pub(crate) struct Inline;
        };
    }

    pub(crate) mod json {
        use super::{ErrorComponents, ErrorResponses, OpenApi, RamApiError, RamJson};
        operations! {
            a get "/a" RamJson; b put "/a" RamJson; c post "/a" RamJson; d delete "/a" RamJson;
            e options "/a" RamJson; f head "/a" RamJson; g patch "/a" RamJson; h trace "/a" RamJson;
            i get "/b" RamJson; j post "/b" RamJson;
        }
    }

    pub(crate) mod problem {
        use super::{ErrorComponents, ErrorResponses, OpenApi, Problem, RamApiError};
        operations! {
            a get "/a" Problem; b put "/a" Problem; c post "/a" Problem; d delete "/a" Problem;
            e options "/a" Problem; f head "/a" Problem; g patch "/a" Problem; h trace "/a" Problem;
            i get "/b" Problem; j post "/b" Problem;
        }
    }
}

/// Types of one name, and one type in two envelopes.
mod same_name {
    #![expect(unused_qualifications, reason = "the derive of utoipa has them")]

    use ram_errors::{ErrorComponents, ErrorResponses, Problem, RamError};
    use utoipa::OpenApi;

    pub(crate) mod other {
        use ram_errors::RamError;

        #[derive(Debug, RamError)]
        #[ram(code = "Other", status = 404)]
        pub(crate) struct Missing;
    }

    #[derive(Debug, RamError)]
    #[ram(code = "Missing", status = 404)]
    pub(crate) struct Missing;

    #[derive(Debug, RamError)]
    #[ram(code = "Generic", status = 404, message = "{0}")]
    pub(crate) struct Größe<T: std::fmt::Display>(T);

    macro_rules! operations {
        ($($name:ident $path:literal $error:ty;)*) => {
            $(
                #[utoipa::path(get, path = $path, responses((status = 200), $error))]
                #[expect(dead_code, reason = "only the document has it")]
                fn $name() {}
            )*

            #[derive(OpenApi)]
            #[openapi(paths($($name),*))]
            struct Nested;
        };
    }

    operations! {
        a "/a" ErrorResponses<Missing>;
        b "/b" ErrorResponses<other::Missing>;
        c "/c" ErrorResponses<Missing, Problem>;
        d "/d" ErrorResponses<Missing>;
        e "/e" ErrorResponses<Größe<String>>;
    }

    #[derive(OpenApi)]
    #[openapi(nest((path = "/v1", api = Nested)), modifiers(&ErrorComponents))]
    pub(crate) struct Api;
}

#[test]
fn components_of_one_name_are_numbered() {
    use utoipa::OpenApi as _;
    let document = serde_json::to_value(same_name::Api::openapi()).unwrap();
    let json = "application/json";
    for (path, name, content_type, code) in [
        ("/v1/a", "Missing-404", json, "Missing"),
        ("/v1/b", "Missing-404-2", json, "Other"),
        (
            "/v1/c",
            "Missing-404-3",
            "application/problem+json",
            "Missing",
        ),
        ("/v1/d", "Missing-404", json, "Missing"),
        ("/v1/e", "Gr__e-404", json, "Generic"),
    ] {
        let reference = &document["paths"][path]["get"]["responses"]["404"]["$ref"];
        let expected = format!("#/components/responses/{name}");
        assert_eq!(*reference, expected, "{path}");
        let examples = &resolve(&document, &expected)["content"][content_type]["examples"];
        assert!(examples[code].is_object(), "{path}");
    }
    let components = document["components"]["responses"].as_object().unwrap();
    assert_eq!(components.len(), 4);
}

/// Returns the value that a reference refers to.
fn resolve<'a>(document: &'a Value, reference: &str) -> &'a Value {
    let pointer = reference.strip_prefix('#').expect("a local reference");
    let value = document.pointer(pointer);
    value.unwrap_or_else(|| panic!("{reference} refers to nothing"))
}

/// Returns the error responses of all operations, with the statuses as the document has them.
fn error_responses(document: &Value) -> Vec<(&str, &Value)> {
    let paths = document["paths"].as_object().expect("paths").values();
    let operations = paths.flat_map(|path| path.as_object().expect("operations").values());
    let responses = operations.filter_map(|operation| operation["responses"].as_object());
    responses
        .flatten()
        .map(|(status, response)| (&**status, response))
        .filter(|(status, _)| *status != "200")
        .collect()
}

#[test]
fn each_error_response_is_in_the_document_once() {
    use utoipa::OpenApi as _;
    for (shared, inline) in [
        (
            ten_operations::json::Shared::openapi(),
            ten_operations::json::Inline::openapi(),
        ),
        (
            ten_operations::problem::Shared::openapi(),
            ten_operations::problem::Inline::openapi(),
        ),
    ] {
        let [shared, inline] = [shared, inline].map(|api| serde_json::to_value(api).unwrap());
        let size = shared.to_string().len();
        assert!(size < 60_000, "{size}");

        let (references, responses) = (error_responses(&shared), error_responses(&inline));
        assert_eq!(references.len(), responses.len());
        for ((status, reference), (_, response)) in references.into_iter().zip(responses) {
            let name = format!("#/components/responses/RamApiError-{status}");
            assert_eq!(*reference, json!({"$ref": name}));
            let mut response = response.clone();
            let error_type = response.as_object_mut().unwrap().remove("x-error-type");
            assert_eq!(error_type, Some(json!("RamApiError")));
            assert_eq!(*resolve(&shared, &name), response);
        }
        let components = shared["components"]["responses"].as_object().unwrap();
        let statuses: BTreeSet<_> = RamApiError::CATALOG.iter().map(ErrorSpec::status).collect();
        assert_eq!(components.len(), statuses.len());
    }
}

/// The service of the example, which ends with the test.
struct Service {
    process: Child,
    address: String,
}

impl Service {
    fn start() -> Self {
        let mut process = Command::new(common::example("openapi"))
            .stdout(Stdio::piped())
            .spawn()
            .expect("the example runs");
        let mut line = String::new();
        let output = process.stdout.take().expect("the output is piped");
        BufReader::new(output).read_line(&mut line).expect("a line");
        let address = line
            .strip_prefix("http://")
            .and_then(|url| url.split('/').next())
            .unwrap_or_else(|| panic!("no address: {line}"))
            .to_owned();
        Self { process, address }
    }

    /// Returns the status and the body, which is `None` if it is empty.
    fn request(&self, method: &str, path: &str) -> (u16, Option<Value>) {
        let mut stream = TcpStream::connect(&self.address).expect("the service listens");
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            self.address
        )
        .expect("the service reads");
        let mut response = String::new();
        stream
            .read_to_string(&mut response)
            .expect("the service responds");
        let (head, body) = response.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).expect("a status");
        let body = (!body.is_empty()).then(|| serde_json::from_str(body).expect("JSON"));
        (status.parse().expect("a number"), body)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // If the process has already ended, `kill` fails.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn the_responses_of_a_service_match_its_document() {
    let service = Service::start();
    let (status, document) = service.request("GET", "/openapi.json");
    assert_eq!(status, 200);
    let document = document.expect("a document");

    assert_eq!(service.request("POST", "/users/alice"), (201, None));
    let failures = [
        ("POST", "/users/alice", 409, "EntityAlreadyExists.User"),
        ("POST", "/users/%20", 400, "InvalidParameter.UserName.Empty"),
        ("GET", "/users/bob", 404, "EntityNotExist.User"),
    ];
    for (method, path, expected, code) in failures {
        let (status, body) = service.request(method, path);
        let body = body.expect("a body");
        assert_eq!((status, &body["Code"]), (expected, &json!(code)));
        let operation = &document["paths"]["/users/{name}"][method.to_lowercase()];
        let reference = &operation["responses"][status.to_string()]["$ref"];
        let response = resolve(&document, reference.as_str().expect("a reference"));
        let content = &response["content"]["application/json"];
        let example = &content["examples"][code]["value"];
        let names = |value: &Value| -> Vec<String> {
            value
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, _)| name.clone())
                .collect()
        };
        assert_eq!(names(example), names(&body));
    }
}

#[test]
#[ignore = "needs the command openapi-spec-validator (pip install openapi-spec-validator)"]
fn a_public_validator_accepts_the_documents() {
    use utoipa::OpenApi as _;
    let (_, example) = Service::start().request("GET", "/openapi.json");
    let documents = [
        ("example", example.expect("a document")),
        ("shared", json!(ten_operations::json::Shared::openapi())),
        ("inline", json!(ten_operations::problem::Inline::openapi())),
        ("same_name", json!(same_name::Api::openapi())),
    ];
    for (name, document) in documents {
        let path = format!("{}/{name}.openapi.json", env!("CARGO_TARGET_TMPDIR"));
        std::fs::write(&path, document.to_string()).expect("a file");
        let output = Command::new("openapi-spec-validator")
            .arg(&path)
            .output()
            .expect("openapi-spec-validator runs");
        assert!(output.status.success(), "{output:?}");
    }
}

#[test]
fn the_schema_of_a_parameter_has_what_the_code_declares() {
    #[derive(Debug, RamError)]
    #[ram(status = 400)]
    #[expect(dead_code, reason = "only its catalog is read")]
    enum Input {
        #[ram(code = "Chars", chars = r"[\]^A-Za-z0-9._-")]
        Chars,
        #[ram(code = "Brackets", chars = r"]\")]
        Brackets,
        #[ram(code = "Values", one_of("System", "Custom"))]
        Values,
        #[ram(code = "Characters", limit = 1..=64, unit = "characters")]
        Characters,
        #[ram(code = "Bytes", limit = 9..=2048, unit = "bytes")]
        Bytes,
        #[ram(code = "Numbers", limit = 6..=6, unit = "numbers")]
        Numbers,
        #[ram(code = "Hex", limit = 0..=6, unit = "numbers", chars = "2-9a-f")]
        Hex,
        #[ram(code = "Count", limit = 100)]
        Count,
        #[ram(code = "Policies", limit = 3..=5, unit = "policies")]
        Policies,
        #[ram(code = "Check", check = str::is_ascii)]
        Check,
        #[ram(code = "Both", chars = "a-c", limit = 5)]
        Both,
        #[ram(code = "Named", limit(a = 5))]
        Named,
        #[ram(code = "Nothing")]
        Nothing,
    }

    let expected = json!({
        "Chars": {"type": "string", "pattern": r"^[A-Za-z0-9\[-\^._-]*$"},
        "Brackets": {"type": "string", "pattern": r"^[\\\]]*$"},
        "Values": {"type": "string", "enum": ["System", "Custom"]},
        "Characters": {"type": "string", "minLength": 1, "maxLength": 64},
        "Bytes": {"type": "string", "minLength": 3, "maxLength": 2048},
        "Numbers": {"type": "string", "minLength": 6, "maxLength": 6, "pattern": "^[0-9]*$"},
        "Hex": {"type": "string", "maxLength": 6, "pattern": "^[2-9]*$"},
        "Count": {"type": "integer", "minimum": 0, "maximum": 100},
        "Policies": {"type": "integer", "minimum": 3, "maximum": 5},
        "Check": {"type": "string"},
        "Both": {"type": "string", "pattern": "^[a-c]*$"},
        "Named": {},
        "Nothing": {},
    });
    for spec in Input::CATALOG {
        let schema = serde_json::to_value(spec.schema()).unwrap();
        assert_eq!(schema, expected[spec.code()], "{}", spec.code());
    }
}
