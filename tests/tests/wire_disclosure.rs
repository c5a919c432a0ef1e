//! What a database said is in the logs, and in nothing that a client gets.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::http::Response;
use axum::response::IntoResponse;
use http_body_util::BodyExt as _;
use ram_errors::{
    EntityNotExist, Envelope, ErrorReply, Problem, RamApiError, RamError, RamJson, RamXml,
    UnknownError,
};
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt as _};

const SECRET: &str = "postgres://root:hunter2@db.internal/users";

/// As `sqlx` has it: the connection string is in the text.
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

/// What is returned, and what is logged meanwhile.
fn logged<T>(run: impl FnOnce() -> T) -> (T, Vec<Record>) {
    let log = Log::default();
    let subscriber = tracing_subscriber::registry().with(log.clone());
    let value = tracing::subscriber::with_default(subscriber, run);
    let records = std::mem::take(&mut *log.0.lock().expect("the log"));
    (value, records)
}

/// All that is sent.
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

fn check<F: Envelope>() {
    for (error, public) in errors() {
        let code = error.code().to_owned();
        let (text, source) = (error.to_string(), error.source().map(ToString::to_string));
        let reply = ErrorReply::<F>::from(error).with_request_id("R-1");
        let (response, records) = logged(|| reply.into_response());
        let status = response.status();
        let sent = sent(response);
        assert!(
            !sent.contains("hunter2") && !sent.contains("db.internal"),
            "{sent}"
        );
        assert!(sent.contains(public), "{code}: {sent}");

        let [record] = &records[..] else {
            panic!("{code}: {records:?}");
        };
        assert_eq!(record.level, Some(Level::ERROR));
        assert_eq!(record.get("code"), Some(&*code));
        assert_eq!(record.get("status"), Some(status.as_str()));
        assert_eq!(record.get("request_id"), Some("R-1"));
        assert_eq!(record.get("message"), Some(&*text));
        assert_eq!(record.get("sources"), source.as_deref());
        assert!(format!("{record:?}").contains("hunter2"), "{record:?}");
    }
}

#[test]
fn a_connection_string_is_in_the_log_alone() {
    check::<RamJson>();
    check::<RamXml>();
    check::<Problem>();
}

#[test]
fn the_request_id_that_is_made_is_the_one_that_is_logged() {
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
        assert_eq!(record.get("code"), Some("EntityNotExist.User"));
    }
    assert_eq!(value.get("header"), Some("x-b"));
    assert_eq!(name.get("header"), None);
}
