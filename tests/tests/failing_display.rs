//! Errors whose `Display` fails. `to_string` panics on them, but no function of this crate does.

use std::error::Error;
use std::fmt::{self, Display, Formatter, Write as _};

use axum::response::IntoResponse as _;
use http_body_util::BodyExt as _;
use ram_errors::{
    AsDiagnostic, ErrorReply, ErrorResponse, ErrorSpec, Problem, PublicMessage, RamError, chain,
};

/// Writes its string and fails.
#[derive(Debug, Clone, Copy)]
struct Failing(&'static str);

impl Display for Failing {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)?;
        Err(fmt::Error)
    }
}

impl Error for Failing {}

fn write_and_fail(f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str("half")?;
    Err(fmt::Error)
}

fn write_field_and_fail(value: &str, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "half {value}")?;
    Err(fmt::Error)
}

#[derive(Debug, RamError)]
enum ApiError {
    #[ram(code = "Field", status = 404, message = "no user {0} here")]
    Field(Failing),
    #[ram(code = "Named", status = 409, message = "{name:>9} is taken")]
    Named { name: Failing },
    #[ram(code = "Function", status = 400, fmt = write_and_fail)]
    Function,
    #[ram(code = "FieldFunction", status = 500, fmt = write_field_and_fail)]
    FieldFunction(&'static str),
    #[ram(code = "Public", status = 503, message = "m", public = "busy: {0}")]
    Public(Failing),
    #[ram(code = "Open", status = 502, message = "down: {0}", public)]
    Open(Failing),
    #[ram(code = "Transparent", status = 499, transparent)]
    Transparent(Failing),
    #[ram(code = "Source", status = 500, message = "reading failed")]
    Source(#[source] Failing),
}

#[derive(Debug)]
struct ByHand {
    status: u16,
}

impl Display for ByHand {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Failing("").fmt(f)
    }
}

impl Error for ByHand {}

impl RamError for ByHand {
    fn code(&self) -> &'static str {
        "ByHand"
    }

    fn status(&self) -> u16 {
        self.status
    }

    fn spec(&self) -> Option<&'static ErrorSpec> {
        None
    }

    fn public_message(&self) -> PublicMessage<'_> {
        PublicMessage::display(self)
    }
}

/// An error in all forms that leave the process.
struct Forms {
    public: String,
    chain: String,
    diagnostic: String,
    response: ErrorResponse,
    sent: axum::response::Response,
}

/// The forms of an error, and its expected public message, chain, and message in the response.
type Case = (Forms, &'static str, &'static str, &'static str);

fn case<E: RamError + Send + Sync + 'static>(
    error: impl Fn() -> E,
    public: &'static str,
    chained: &'static str,
    sent: &'static str,
) -> Case {
    let forms = Forms {
        public: error().public_message().to_string(),
        chain: chain(&error()).to_string(),
        diagnostic: AsDiagnostic(error()).to_string(),
        response: ErrorResponse::new(&error()),
        sent: ErrorReply::<Problem>::from(error()).into_response(),
    };
    (forms, public, chained, sent)
}

fn cases() -> Vec<Case> {
    const INTERNAL: &str = "An internal error occurred.";
    vec![
        case(
            || ApiError::Field(Failing("al")),
            "no user al",
            "no user al",
            "Not Found",
        ),
        case(
            || ApiError::Named {
                name: Failing("al"),
            },
            "al",
            "al",
            "Conflict",
        ),
        case(|| ApiError::Function, "half", "half", "Bad Request"),
        case(
            || ApiError::FieldFunction("7"),
            INTERNAL,
            "half 7",
            INTERNAL,
        ),
        case(
            || ApiError::Public(Failing("al")),
            "busy: al",
            "m",
            "Service Unavailable",
        ),
        case(
            || ApiError::Open(Failing("al")),
            "down: al",
            "down: al",
            "Bad Gateway",
        ),
        case(
            || ApiError::Transparent(Failing("al")),
            "al",
            "al",
            INTERNAL,
        ),
        case(
            || ApiError::Source(Failing("al")),
            "reading failed",
            "reading failed: al",
            "reading failed",
        ),
        case(|| ByHand { status: 404 }, "", "", "Not Found"),
        case(|| ByHand { status: 500 }, "", "", INTERNAL),
        case(|| ByHand { status: 200 }, "", "", INTERNAL),
        case(
            || Box::new(ByHand { status: 429 }),
            "",
            "",
            "Too Many Requests",
        ),
    ]
}

#[tokio::test]
async fn no_function_panics() {
    for (error, public, chained, sent) in cases() {
        let code = error.response.code();
        assert_eq!(error.public, public, "{code}");
        assert_eq!(error.chain, chained, "{code}");
        let own = chained.split(": al").next().expect("a part");
        assert!(
            error.diagnostic.starts_with(own),
            "{code}: {}",
            error.diagnostic
        );
        assert_eq!(error.response.message(), sent, "{code}");
        let body = error.sent.into_body().collect().await.expect("a body");
        let body = body.to_bytes();
        let body = ErrorResponse::parse(error.response.status(), None, &body).expect("JSON");
        assert_eq!(body.message(), sent, "{code}");
    }
}

/// An error with a source, whose `Display` may fail.
#[derive(Debug)]
struct Link {
    message: Failing,
    fails: bool,
    source: Option<Box<Link>>,
}

impl Display for Link {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.message.fmt(f) {
            Err(error) if self.fails => Err(error),
            _ => Ok(()),
        }
    }
}

impl Error for Link {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source
            .as_deref()
            .map(|source| -> &(dyn Error + 'static) { source })
    }
}

#[test]
fn a_chain_continues_after_a_failure() {
    let cases: [(&[(&str, bool)], &str); 6] = [
        (&[("a", true), ("b", false)], "a: b"),
        (&[("a", false), ("b", true), ("c", false)], "a: b: c"),
        (&[("a", true), ("b", true), ("c", true)], "a: b: c"),
        // A repeated message is omitted, even if its `Display` fails.
        (&[("a", false), ("a", true), ("c", false)], "a: c"),
        (&[("a", true), ("", true), ("c", false)], "a: c"),
        (&[("", true), ("b", false)], ": b"),
    ];
    for (links, expected) in cases {
        let link = links.iter().rfold(None, |source, (message, fails)| {
            let (message, fails) = (Failing(message), *fails);
            Some(Box::new(Link {
                message,
                fails,
                source,
            }))
        });
        let link = link.expect("an error");
        assert_eq!(chain(&*link).to_string(), expected, "{links:?}");
    }
}

#[test]
fn format_options_are_applied_without_a_failure() {
    let fine = ApiError::Source(Failing(""));
    let message = "reading failed";
    assert_eq!(
        format!("{:>20}", PublicMessage::display(&message)),
        "      reading failed"
    );
    assert_eq!(format!("{:.4}", PublicMessage::display(&message)), "read");
    assert_eq!(format!("{:#}", AsDiagnostic(&fine)), message);
    // The options are ignored if `Display` fails.
    let half = Failing("half");
    assert_eq!(format!("{:>20}", PublicMessage::display(&half)), "half");
    assert_eq!(
        format!("{:#?}", PublicMessage::display(&half)),
        "PublicMessage(half)"
    );
}

/// An output that takes a limited number of bytes and then fails.
struct Limited {
    message: String,
    limit: usize,
}

impl fmt::Write for Limited {
    fn write_str(&mut self, message: &str) -> fmt::Result {
        if self.message.len() + message.len() > self.limit {
            return Err(fmt::Error);
        }
        self.message.push_str(message);
        Ok(())
    }
}

#[test]
fn a_failure_of_the_output_is_reported() {
    let error = ApiError::Field(Failing("al"));
    let source = ApiError::Source(Failing("al"));
    for limit in 0..7 {
        let mut output = Limited {
            message: String::new(),
            limit,
        };
        assert!(
            write!(output, "{}", error.public_message()).is_err(),
            "{limit}"
        );
        assert!(write!(output, "{}", chain(&source)).is_err(), "{limit}");
        assert!(
            write!(output, "{}", AsDiagnostic(&source)).is_err(),
            "{limit}"
        );
    }
    let mut output = Limited {
        message: String::new(),
        limit: 100,
    };
    write!(output, "{}|{}", error.public_message(), chain(&source)).expect("room");
    assert_eq!(output.message, "no user al|reading failed: al");
}
