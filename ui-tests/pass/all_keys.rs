//! Every key in every form.

#![deny(warnings)]

use std::fmt;

use ram_errors::{HasCatalog, RamApiError, RamError, UnknownError};

#[derive(Debug, RamError)]
#[ram(
    status = 400,
    message = "failed with {code}",
    public,
    url = "https://example.com/{code}"
)]
#[ram(family = "Quota", props(level = "info", retry = "no"), decode, crate = ::ram_errors)]
enum Error {
    #[ram(code = "Quota")]
    Inherits,
    #[ram(
        code = "Quota.User",
        status = 409u16,
        message = "{limit} users",
        public = "at most {limit} users",
        solution = "remove one of {limit:,}",
        url = "https://example.com/users",
        limit = 10_000,
        unit = "users",
        props(level = "warn")
    )]
    All,
    #[ram(code = "Quota.Range", limit = 1..=64, message("{limit.min}..{limit.max}"))]
    Range,
    #[ram(code = "Quota.UpTo", limit = ..=5, message("up to {limit.max}", ))]
    UpTo,
    #[ram(code = "Quota.Hex", limit = 0xFFu64)]
    Hex,
    #[ram(code = "Quota.Named", limit(system = 20, custom = 1..=5,), message = "{limit.system} {limit.custom.max}")]
    Named,
    #[ram(
        code = "Quota.Input",
        chars = "A-Za-z0-9._-",
        one_of("a", "b",),
        check = is_short,
        message = "{chars}; {one_of}"
    )]
    Input,
    #[ram(code = "Quota.Method", check = Self::is_long)]
    Method,
    #[ram(code = "Quota.Shared", shared)]
    First,
    #[ram(code = "Quota.Shared", status = 500, shared)]
    Second,
    #[ram(code = "Quota.Fmt", fmt = write, no_decode)]
    Fmt(u8, String),
    #[ram(transparent, code = "Quota.Io", status = 500, no_decode)]
    Io(#[from] std::io::Error),
    #[ram(transparent, message = "in {name}")]
    Inner { name: String, source: RamApiError },
    #[ram(transparent)]
    Ram(#[from] RamApiError),
    #[ram(code = "Quota.Upstream", status = 502, no_decode)]
    Upstream(#[ram(status)] Option<u16>),
    #[ram(
        code = "Quota.Data",
        title = "Too many {code}",
        headers("Cache-Control" = "no-store", "X-A" = concat!("a", 1)),
        props(retryable = true, grpc = -8),
        no_decode
    )]
    Data(
        #[ram(member = "retryAfter", header = "Retry-After")] u64,
        #[ram(status = u16::clone)] u16,
    ),
    #[ram(other)]
    Unknown(UnknownError),
}

#[derive(Debug, RamError)]
#[ram(rename_all = "kebab-case", status = 404, family = "auth", title = "Not found")]
#[ram(headers("Cache-Control" = "no-store"), reply = ram_errors::Problem)]
enum Renamed {
    UserNotFound,
}

fn write(number: &u8, text: &String, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{number} {text}")
}

fn is_short(input: &str) -> bool {
    input.len() < 5
}

impl Error {
    fn is_long(input: &str) -> bool {
        !is_short(input)
    }
}

fn main() {
    assert_eq!(Error::Inherits.to_string(), "failed with Quota");
    assert_eq!(Error::All.to_string(), "10000 users");
    assert_eq!(Error::All.solution(), Some("remove one of 10,000"));
    assert_eq!(Error::All.spec().unwrap().prop("level"), Some("warn"));
    assert_eq!(Error::All.spec().unwrap().prop("retry"), Some("no"));
    assert_eq!(Error::Range.to_string(), "1..64");
    assert_eq!(Error::UpTo.to_string(), "up to 5");
    assert_eq!(Error::Hex.limits()[0].max(), 255);
    assert_eq!(Error::Named.to_string(), "20 5");
    assert_eq!(
        Error::Input.to_string(),
        "letters, numbers, periods (.), underscores (_), and hyphens (-); a or b"
    );
    assert!(Error::Input.ensure("a").is_ok() && Error::Input.ensure("c").is_err());
    assert!(Error::Method.ensure("abcde").is_ok() && Error::Method.ensure("abcd").is_err());
    assert_eq!((Error::First.status(), Error::Second.status()), (400, 500));
    assert_eq!(Error::Fmt(1, "a".to_owned()).to_string(), "1 a");
    assert_eq!(Error::from(std::io::Error::other("a")).code(), "Quota.Io");
    let inner = Error::Inner {
        name: "a".to_owned(),
        source: RamApiError::NoPermission,
    };
    assert_eq!(
        (inner.code(), inner.to_string()),
        ("NoPermission", "in a".to_owned())
    );
    assert_eq!(
        Error::from(RamApiError::NoPermission).code(),
        "NoPermission"
    );
    assert_eq!(Error::Upstream(Some(404)).status(), 404);
    assert_eq!(
        Error::Unknown(UnknownError::new("A", 404, "a")).status(),
        404
    );
    assert_eq!(Renamed::UserNotFound.code(), "auth.user-not-found");
    let data = Error::Data(30, 429);
    assert_eq!(data.status(), 429);
    assert_eq!(data.spec().unwrap().title(), Some("Too many Quota.Data"));
    assert_eq!(data.spec().unwrap().headers()[1], ("X-A", "a1"));
    assert_eq!(data.spec().unwrap().props()[..2], [("retryable", "true"), ("grpc", "-8")]);
    assert_eq!(Error::CATALOG.len(), 14 + RamApiError::CATALOG.len());
}
