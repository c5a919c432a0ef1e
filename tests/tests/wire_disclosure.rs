//! Internal messages are logged and never sent.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex};

use actix_web::HttpResponse;
use actix_web::body::MessageBody as _;
use axum::body::Body;
use axum::http::Response;
use axum::response::IntoResponse;
use http_body_util::BodyExt as _;
use ram_errors::{
    EntityNotExist, Envelope, ErrorReply, ErrorResponse, ErrorSpec, Problem, PublicMessage,
    RamApiError, RamError, RamJson, RamXml, UnknownError, chain,
};
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt as _};

const SECRET: &str = "postgres://root:hunter2@db.internal/users";

/// An error whose message contains the connection string, like those of `sqlx`.
#[derive(Debug)]
struct DatabaseError;

impl fmt::Display for DatabaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot connect to {SECRET}")
    }
}

impl Error for DatabaseError {}

#[derive(Debug, RamError)]
enum ApiError {
    #[ram(code = "Source", status = 500, message = "the users cannot be read")]
    Source(#[source] DatabaseError),

    #[ram(code = "Field", status = 503, message = "no connection to {0}")]
    Field(String),

    #[ram(code = "FieldAndSource", status = 500, message = "reading failed: {0}")]
    FieldAndSource(#[source] DatabaseError),

    #[ram(code = "Transparent", status = 504, transparent)]
    Transparent(DatabaseError),

    #[ram(code = "Function", status = 500, fmt = write_secret)]
    Function,

    #[ram(
        code = "Public",
        status = 500,
        message = "{0}",
        public = "Come back later."
    )]
    Public(DatabaseError),

    #[ram(other)]
    Other(UnknownError),
}

fn write_secret(f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(SECRET)
}

fn errors() -> Vec<(ApiError, &'static str)> {
    const INTERNAL: &str = "An internal error occurred.";
    vec![
        (ApiError::Source(DatabaseError), "the users cannot be read"),
        (ApiError::Field(SECRET.to_owned()), "Service Unavailable"),
        (ApiError::FieldAndSource(DatabaseError), INTERNAL),
        (ApiError::Transparent(DatabaseError), "Gateway Timeout"),
        (ApiError::Function, INTERNAL),
        (ApiError::Public(DatabaseError), "Come back later."),
        (
            ApiError::Other(UnknownError::new("Odd", 500, SECRET)),
            INTERNAL,
        ),
        (
            ApiError::Other(UnknownError::new("Odd", 200, SECRET)),
            INTERNAL,
        ),
    ]
}

/// The fields of a log record, by name.
#[derive(Debug, Default)]
struct Record {
    level: Option<Level>,
    fields: Vec<(&'static str, String)>,
}

impl Record {
    fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.fields.iter().find(|(own, _)| *own == name)?;
        Some(value)
    }
}

impl Visit for Record {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields.push((field.name(), value.to_owned()));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.fields.push((field.name(), format!("{value:?}")));
    }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<Record>>>);

impl<S: Subscriber> Layer<S> for Log {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut record = Record {
            level: Some(*event.metadata().level()),
            ..Record::default()
        };
        event.record(&mut record);
        self.0.lock().expect("the log").push(record);
    }
}

/// Returns the result of the function and its log records.
fn logged<T>(run: impl FnOnce() -> T) -> (T, Vec<Record>) {
    let log = Log::default();
    let subscriber = tracing_subscriber::registry().with(log.clone());
    let value = tracing::subscriber::with_default(subscriber, run);
    let records = std::mem::take(&mut *log.0.lock().expect("the log"));
    (value, records)
}

/// Returns the headers and the body that are sent.
fn sent(response: Response<Body>) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let (parts, body) = response.into_parts();
    let body = runtime.block_on(body.collect()).expect("a body").to_bytes();
    format!(
        "{} {:?}\n{}",
        parts.status,
        parts.headers,
        String::from_utf8_lossy(&body)
    )
}

/// Returns the status, the headers and the body that a framework sends.
type By<F> = fn(ErrorReply<F>) -> (u16, String);

fn by_axum<F: Envelope>(reply: ErrorReply<F>) -> (u16, String) {
    let response = reply.into_response();
    (response.status().as_u16(), sent(response))
}

fn by_http<F: Envelope>(reply: ErrorReply<F>) -> (u16, String) {
    let response = reply.into_http();
    let sent = format!("{:?}\n{}", response.headers(), response.body());
    (response.status().as_u16(), sent)
}

fn by_actix_web<F: Envelope + 'static>(reply: ErrorReply<F>) -> (u16, String) {
    let response = HttpResponse::from(actix_web::Error::from(reply));
    let (status, headers) = (response.status(), format!("{:?}", response.headers()));
    let body = response.into_body().try_into_bytes().expect("a body");
    (
        status.as_u16(),
        format!("{headers}\n{}", String::from_utf8_lossy(&body)),
    )
}

fn check<F: Envelope + 'static>() {
    for by in [by_axum, by_http, by_actix_web] {
        check_sent::<F>(by);
    }
}

fn check_sent<F: Envelope>(by: By<F>) {
    for (error, public) in errors() {
        let code = error.code().to_owned();
        let message = chain(&error).to_string();
        let reply = ErrorReply::<F>::from(error).with_request_id("R-1");
        let ((status, sent), records) = logged(|| by(reply));
        assert!(
            !sent.contains("hunter2") && !sent.contains("db.internal"),
            "{sent}"
        );
        assert!(sent.contains(public), "{code}: {sent}");

        let [record] = &records[..] else {
            panic!("{code}: {records:?}");
        };
        assert_eq!(record.level, Some(Level::ERROR));
        assert_eq!(record.get("error.type"), Some(&*code));
        let logged_status = record.get("http.response.status_code");
        assert_eq!(logged_status, Some(&*status.to_string()));
        assert_eq!(record.get("exception.message"), Some(&*message));
        assert_eq!(record.get("request_id"), Some("R-1"));
        assert!(format!("{record:?}").contains("hunter2"), "{record:?}");
    }
}

#[test]
fn a_connection_string_is_in_the_log_only() {
    check::<RamJson>();
    check::<RamXml>();
    check::<Problem>();
}

#[test]
fn the_generated_request_id_is_logged() {
    let reply: ErrorReply = RamApiError::InternalError.into();
    let (response, records) = logged(|| reply.into_response());
    let id = records[0].get("request_id").expect("an id");
    assert!(sent(response).contains(id), "{id}");
}

#[test]
fn below_500_nothing_is_logged() {
    let reply: ErrorReply = EntityNotExist::User.into();
    let (_, records) = logged(|| reply.into_response());
    assert!(records.is_empty(), "{records:?}");
}

#[test]
fn a_header_that_is_left_out_is_logged() {
    let (_, records) = logged(|| {
        ErrorReply::<RamJson>::from(EntityNotExist::User)
            .with_header("x-a", "1")
            .with_header("x-b", "a\nb")
            .with_header("x c", "1")
    });
    let [value, name] = &records[..] else {
        panic!("{records:?}");
    };
    for record in [value, name] {
        assert_eq!(record.level, Some(Level::WARN));
        assert_eq!(record.get("error.type"), Some("EntityNotExist.User"));
    }
    assert_eq!(value.get("header"), Some("x-b"));
    assert_eq!(name.get("header"), None);
}

/// A value whose `Display` and `Serialize` fail.
#[derive(Debug)]
struct Unwritable;

impl fmt::Display for Unwritable {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

impl serde::Serialize for Unwritable {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("unwritable"))
    }
}

#[derive(Debug, RamError)]
#[ram(reply = Problem, status = 400)]
enum Fields {
    #[ram(code = "Failing")]
    Failing {
        #[ram(header = "X-A")]
        header: Unwritable,
        #[ram(header = "X-B")]
        optional: Option<Unwritable>,
        #[ram(member = "a")]
        member: Unwritable,
    },
    #[ram(code = "Text")]
    Text(#[ram(header = "X-A")] &'static str),
    #[ram(transparent)]
    Inner(Box<Fields>),
}

/// Returns the names of the headers and members that are logged as left out of the response to the error.
fn left_out(send: impl FnOnce()) -> Vec<(String, String)> {
    let ((), records) = logged(send);
    let names = records.iter().map(|record| {
        assert_eq!(record.level, Some(Level::WARN));
        let name = record.get("header").or(record.get("member"));
        let code = record.get("error.type").expect("a code");
        (code.to_owned(), name.expect("a name").to_owned())
    });
    names.collect()
}

#[test]
fn data_of_fields_that_is_left_out_is_logged() {
    type Case<'a> = (fn() -> Fields, &'a [(&'a str, &'a str)]);
    let failing = || Fields::Failing {
        header: Unwritable,
        optional: Some(Unwritable),
        member: Unwritable,
    };
    let cases: [Case<'_>; 4] = [
        (
            failing,
            &[("Failing", "a"), ("Failing", "x-a"), ("Failing", "x-b")],
        ),
        (|| Fields::Text("a\r\nSet-Cookie: b"), &[("Text", "x-a")]),
        (
            || Fields::Inner(Box::new(Fields::Text("\0"))),
            &[("Text", "x-a")],
        ),
        (|| Fields::Text("a"), &[]),
    ];
    for (error, expected) in cases {
        let by_reply = || drop(ErrorReply::<RamJson>::from(error()).into_response());
        let by_axum = || drop(error().into_response());
        let by_actix_web = || drop(actix_web::ResponseError::error_response(&error()));
        let by_tonic = || drop(tonic::Status::from(error()));
        let names = [
            left_out(by_reply),
            left_out(by_axum),
            left_out(by_actix_web),
            left_out(by_tonic),
        ];
        for names in names {
            let names: Vec<_> = names.iter().map(|(a, b)| (&**a, &**b)).collect();
            assert_eq!(names, expected, "{:?}", error());
        }
    }
}

/// An error whose strings all come from outside.
#[derive(Debug)]
struct Forged {
    code: String,
    message: String,
    source: Option<Box<Forged>>,
}

impl fmt::Display for Forged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Forged {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.source.as_deref()?;
        Some(source)
    }
}

impl RamError for Forged {
    fn code(&self) -> &str {
        &self.code
    }

    fn status(&self) -> u16 {
        500
    }

    fn spec(&self) -> Option<&'static ErrorSpec> {
        None
    }

    fn public_message(&self) -> PublicMessage<'_> {
        PublicMessage::guarded(500, self)
    }
}

/// A string that no log may contain, and its escaped form in a record.
const FORGERIES: [(&str, &str); 12] = [
    ("a\nERROR forged", r"a\nERROR forged"),
    ("a\r\nb", r"a\r\nb"),
    ("\u{1b}[2J", r"\u{1b}[2J"),
    ("\u{9b}2J", r"\u{9b}2J"),
    ("\0\u{7}\u{8}\u{b}\u{7f}", r"\u{0}\u{7}\u{8}\u{b}\u{7f}"),
    ("\u{85}", r"\u{85}"),
    ("\u{2028}\u{2029}", r"\u{2028}\u{2029}"),
    ("\u{202e}x\u{202c}", r"\u{202e}x\u{202c}"),
    ("\u{2066}x\u{2069}", r"\u{2066}x\u{2069}"),
    ("\u{200e}\u{200f}\u{61c}", r"\u{200e}\u{200f}\u{61c}"),
    ("tab\there", r"tab\there"),
    // Other characters are unchanged.
    (
        "\"\u{540d}\u{5b57}\" 'it' \\ \u{e9}",
        "\"\u{540d}\u{5b57}\" 'it' \\ \u{e9}",
    ),
];

#[test]
fn log_records_are_escaped() {
    for (forged, escaped) in FORGERIES {
        let link = |prefix: &str, source| Forged {
            code: format!("code {forged}"),
            message: format!("{prefix} {forged}"),
            source,
        };
        let inner = link("inner", None);
        let outer = link("outer", Some(Box::new(inner)));
        let error = link("message", Some(Box::new(outer)));
        let reply = ErrorReply::<RamJson>::from(error).with_request_id(format!("id {forged}"));
        let (_, records) = logged(|| reply.with_header("x-a", "a\nb").into_response());
        let [warning, record] = &records[..] else {
            panic!("{records:?}");
        };
        let code = format!("code {escaped}");
        assert_eq!(warning.get("error.type"), Some(&*code));
        assert_eq!(record.get("error.type"), Some(&*code));
        assert_eq!(record.get("request_id"), Some(&*format!("id {escaped}")));
        let message = format!("message {escaped}: outer {escaped}: inner {escaped}");
        assert_eq!(record.get("exception.message"), Some(&*message));
    }
}

/// An error whose `Display` fails after the first part of the message.
#[derive(Debug)]
struct Failing;

impl fmt::Display for Failing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half\n")?;
        Err(fmt::Error)
    }
}

impl Error for Failing {}

#[derive(Debug, RamError)]
#[ram(code = "Failed", status = 500, message = "reading failed: {0} again")]
struct Failed(#[source] Failing);

#[test]
fn the_part_that_was_written_before_a_failure_is_logged() {
    let (_, records) = logged(|| ErrorReply::<RamJson>::from(Failed(Failing)).into_response());
    // The message of the source repeats the end of the message.
    let message = records[0].get("exception.message");
    assert_eq!(message, Some(r"reading failed: half\n"));
}

#[test]
fn headers_that_only_the_server_sets_are_logged() {
    let names = [
        "content-length",
        "Transfer-Encoding",
        "connection",
        "keep-alive",
    ];
    for name in names {
        let (_, records) =
            logged(|| ErrorReply::<RamJson>::from(EntityNotExist::User).with_header(name, "1"));
        let [record] = &records[..] else {
            panic!("{name}: {records:?}");
        };
        assert_eq!(record.level, Some(Level::WARN));
        assert_eq!(record.get("header"), Some(&*name.to_lowercase()));
    }
}

#[test]
fn a_field_that_no_header_can_have_is_logged() {
    #[derive(Debug, RamError)]
    #[ram(code = "Traced", status = 400)]
    struct Traced(#[ram(header = "X-Trace")] &'static str);

    let (response, records) =
        logged(|| ErrorReply::<RamJson>::from(Traced("a\r\nb")).into_response());
    assert!(!response.headers().contains_key("x-trace"));
    let [record] = &*records else {
        panic!("{records:?}");
    };
    assert_eq!(
        (record.get("error.type"), record.get("header")),
        (Some("Traced"), Some("x-trace"))
    );
}

/// A content type that no header can have.
struct Broken;

impl Envelope for Broken {
    const CONTENT_TYPE: &'static str = "a\nb";

    fn body(_: &ErrorResponse) -> String {
        String::new()
    }
}

#[test]
fn an_invalid_content_type_is_logged() {
    let (_, records) = logged(|| ErrorReply::<Broken>::from(EntityNotExist::User).into_response());
    let [record] = &records[..] else {
        panic!("{records:?}");
    };
    assert_eq!(record.level, Some(Level::WARN));
    assert_eq!(record.get("header"), Some("content-type"));
    // A valid content type of the handler replaces it.
    let (_, records) = logged(|| {
        ErrorReply::<Broken>::from(EntityNotExist::User)
            .with_header("content-type", "text/plain")
            .into_response()
    });
    assert!(records.is_empty(), "{records:?}");
}
