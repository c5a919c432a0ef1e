//! Reports errors with `miette`.

use std::fmt;
use std::sync::Arc;

use miette::{Diagnostic, NarratableReportHandler};
use ram_errors::{AsDiagnostic, LimitExceeded, RamError, UnknownError};

#[derive(Debug, RamError)]
enum StoreError {
    #[ram(
        code = "Store.Unreachable",
        status = 503,
        message = "the store at {host} cannot be reached",
        solution = "Start it.",
        url = "https://example.com/{code}"
    )]
    Unreachable {
        host: String,
        #[source]
        source: fmt::Error,
    },

    #[ram(code = "Store.Full", status = 507, message = "the store is full")]
    Full,
}

/// The parts of a diagnostic.
fn parts(error: impl RamError) -> [Option<String>; 4] {
    let diagnostic = AsDiagnostic(error);
    let string = |part: Option<Box<dyn fmt::Display + '_>>| part.map(|part| part.to_string());
    [
        Some(diagnostic.to_string()),
        string(diagnostic.code()),
        string(diagnostic.help()),
        string(diagnostic.url()),
    ]
}

fn unreachable() -> StoreError {
    StoreError::Unreachable {
        host: "db".to_owned(),
        source: fmt::Error,
    }
}

#[test]
fn a_diagnostic_has_the_values_of_the_error() {
    let some = |part: &str| Some(part.to_owned());
    let expected = [
        some("the store at db cannot be reached"),
        some("Store.Unreachable"),
        some("Start it."),
        some("https://example.com/Store.Unreachable"),
    ];
    assert_eq!(parts(unreachable()), expected);
    assert_eq!(parts(&unreachable() as &dyn RamError), expected);
    let shared: Arc<dyn RamError + Send + Sync> = Arc::new(unreachable());
    assert_eq!(parts(shared), expected);

    let none = [some("the store is full"), some("Store.Full"), None, None];
    assert_eq!(parts(StoreError::Full), none);
    let unknown = [some("as received"), some("New.Code"), None, None];
    assert_eq!(
        parts(UnknownError::new("New.Code", 400, "as received")),
        unknown
    );
}

#[test]
fn a_report_contains_the_diagnostic() {
    fn fails(error: StoreError) -> miette::Result<()> {
        Err(AsDiagnostic(error))?
    }
    let report = fails(unreachable()).unwrap_err();
    let mut text = String::new();
    NarratableReportHandler::new()
        .render_report(&mut text, report.as_ref())
        .unwrap();
    for part in [
        "the store at db cannot be reached",
        "Caused by: an error occurred when formatting an argument",
        "diagnostic help: Start it.",
        "diagnostic code: Store.Unreachable",
        "https://example.com/Store.Unreachable",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }

    // The report still has the error with its type.
    let error = report.downcast::<AsDiagnostic<StoreError>>().unwrap();
    assert!(matches!(
        error,
        AsDiagnostic(StoreError::Unreachable { .. })
    ));
    let from: AsDiagnostic<LimitExceeded> = LimitExceeded::User.into();
    assert_eq!(from, AsDiagnostic(LimitExceeded::User));
}
