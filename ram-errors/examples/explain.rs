//! Explains error codes, as `rustc --explain` does: `cargo run --example explain --features serde -- LimitExceeded.User`
//!
//! It explains the codes of Alibaba Cloud's RAM API. For another API, only [`CATALOG`] and [`TITLE`] change.

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use lexopt::{Arg, Parser, ValueExt as _};
use ram_errors::{Catalog, ErrorSpec, HasCatalog, RamApiError, StoredCatalog};

static CATALOG: &Catalog = RamApiError::CATALOG;
const TITLE: &str = "Error codes of Alibaba Cloud's RAM API";

const HELP: &str = "\
Explains the error codes of Alibaba Cloud's RAM API.

Usage: explain [--format FORMAT] CODE
       explain [--format FORMAT] --list [FAMILY] [--status STATUS]

Arguments:
  CODE             the code to explain, such as LimitExceeded.User

Options:
  --list [FAMILY]  list all codes, or the codes of FAMILY
  --status STATUS  list the codes with this HTTP status, such as 409
  --format FORMAT  text (default), json or markdown
  --help           print this help

The output is coloured on a terminal, unless NO_COLOR is set.
The exit code is 1 if the code does not exist, and 2 if the arguments are invalid.
";

fn main() -> ExitCode {
    let request = match Request::parse(Parser::from_env()) {
        Ok(request) => request,
        Err(error) => return fail(2, format_args!("{error}; --help lists the arguments")),
    };
    let output = match request.output() {
        Ok(output) => output,
        Err(error) => return fail(1, error),
    };
    // The stream removes the colours if the output is not a terminal.
    match write!(anstream::stdout(), "{output}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => fail(1, error),
        _ => ExitCode::SUCCESS,
    }
}

fn fail(exit_code: u8, error: impl Display) -> ExitCode {
    // If writing to standard error fails, the failure cannot be reported.
    let _ = writeln!(anstream::stderr(), "explain: {error}");
    ExitCode::from(exit_code)
}

/// The arguments of the program.
struct Request {
    topic: Topic,
    format: Format,
}

enum Topic {
    Help,
    Code(String),
    List {
        family: Option<String>,
        status: Option<u16>,
    },
}

#[derive(Clone, Copy)]
enum Format {
    Text,
    Json,
    Markdown,
}

impl Request {
    fn parse(mut arguments: Parser) -> Result<Self, lexopt::Error> {
        let mut format = Format::Text;
        let mut is_list = false;
        let mut status = None;
        let mut name = None;
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("help") | Arg::Short('h') => {
                    return Ok(Self {
                        topic: Topic::Help,
                        format,
                    });
                }
                Arg::Long("format") => format = arguments.value()?.parse_with(Format::parse)?,
                Arg::Long("status") => status = Some(arguments.value()?.parse_with(parse_status)?),
                Arg::Long("list") => {
                    is_list = true;
                    if let Some(family) = arguments.optional_value() {
                        name = Some(family.string()?);
                    }
                }
                Arg::Value(value) if name.is_none() => name = Some(value.string()?),
                other => return Err(other.unexpected()),
            }
        }
        let topic = match (is_list, status, name) {
            (true, status, family) => Topic::List { family, status },
            (false, Some(_), None) => Topic::List {
                family: None,
                status,
            },
            (false, None, Some(code)) => Topic::Code(code),
            (false, Some(_), Some(_)) => return Err("a code has its status: --list FAMILY".into()),
            (false, None, None) => return Err("expected a code or --list".into()),
        };
        Ok(Self { topic, format })
    }

    /// Returns the output, with colours.
    fn output(&self) -> Result<String, String> {
        let keeps: Box<dyn Fn(&ErrorSpec) -> bool> = match &self.topic {
            Topic::Help => return Ok(HELP.to_owned()),
            Topic::Code(code) => {
                check_code(code)?;
                Box::new(move |spec| spec.code() == code)
            }
            Topic::List { family, status } => {
                if let Some(family) = family {
                    check_family(family)?;
                }
                Box::new(move |spec| {
                    family.as_ref().is_none_or(|family| is_in(spec, family))
                        && status.is_none_or(|status| spec.status() == status)
                })
            }
        };
        let specs: Vec<_> = CATALOG.iter().filter(|spec| keeps(spec)).collect();
        if specs.is_empty() {
            return Err("none of these codes has that status".to_owned());
        }
        match (self.format, &self.topic) {
            (Format::Json, _) => {
                let json = specs.into_iter().collect::<StoredCatalog>();
                serde_json::to_string_pretty(&json)
                    .map(|json| json + "\n")
                    .map_err(|error| error.to_string())
            }
            (Format::Markdown, _) => {
                let tables = CATALOG.to_markdown_filtered(keeps);
                let is_complete = specs.len() == CATALOG.len();
                let title = if is_complete { title() } else { String::new() };
                Ok(title + &tables)
            }
            (Format::Text, Topic::List { .. }) => Ok(specs.into_iter().map(line).collect()),
            (Format::Text, _) => {
                let explained: Vec<_> = specs.into_iter().map(explain).collect();
                Ok(explained.join("\n"))
            }
        }
    }
}

impl Format {
    fn parse(name: &str) -> Result<Self, String> {
        match name {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            "markdown" => Ok(Self::Markdown),
            _ => Err("expected text, json or markdown".to_owned()),
        }
    }
}

fn parse_status(argument: &str) -> Result<u16, String> {
    match argument.parse() {
        Ok(status @ 300..=599) => Ok(status),
        _ => Err("expected a status from 300 to 599".to_owned()),
    }
}

/// Returns whether the code equals the family or starts with it followed by `.`.
fn is_in(spec: &ErrorSpec, family: &str) -> bool {
    match spec.code().strip_prefix(family) {
        Some(rest) => rest.is_empty() || rest.starts_with('.'),
        None => false,
    }
}

fn check_code(code: &str) -> Result<(), String> {
    if CATALOG.get(code).is_some() {
        return Ok(());
    }
    if CATALOG.iter().any(|spec| is_in(spec, code)) {
        return Err(format!(
            "`{code}` is a family of codes; --list {code} lists them"
        ));
    }
    Err(match CATALOG.suggest(code) {
        Some(nearest) => format!("unknown code `{code}`; did you mean `{}`?", nearest.code()),
        None => format!("unknown code `{code}`; --list lists all codes"),
    })
}

fn check_family(family: &str) -> Result<(), String> {
    if CATALOG.iter().any(|spec| is_in(spec, family)) {
        return Ok(());
    }
    let mut families: Vec<&str> = Vec::new();
    for spec in CATALOG {
        let name = spec.code().split('.').next().unwrap_or_default();
        if !families.contains(&name) {
            families.push(name);
        }
    }
    let families = families.join(", ");
    Err(format!(
        "no code begins with `{family}`; they begin with {families}"
    ))
}

fn title() -> String {
    let count = CATALOG.len();
    format!(
        "# {TITLE}\n\n\
         All {count} codes of the catalog. This page is generated by\n\
         `cargo run --example explain --features serde -- --list --format markdown`.\n\n"
    )
}

/// Returns the line of a code in a list.
fn line(spec: &ErrorSpec) -> String {
    let (status, code) = (
        status(spec),
        paint(Style::new().bold(), format_args!("{:<45}", spec.code())),
    );
    format!("{status} {code} {}\n", message(spec))
}

/// Returns everything that the catalog has about a code.
fn explain(spec: &ErrorSpec) -> String {
    let mut rows = vec![
        ("status", status(spec)),
        ("message", message(spec).to_owned()),
    ];
    let title = spec.title().map(|title| ("title", title.to_owned()));
    rows.extend(title);
    let solution = spec
        .solution()
        .map(|solution| ("solution", solution.to_owned()));
    rows.extend(solution);
    let limits = spec
        .limits()
        .iter()
        .map(|limit| ("limit", limit.to_string()));
    rows.extend(limits);
    let chars = spec.chars().map(|chars| ("chars", chars.to_string()));
    rows.extend(chars);
    let values = spec.one_of().iter();
    rows.extend(values.map(|value| ("one of", (*value).to_owned())));
    let check = spec.check().map(|_| ("check", "by a function".to_owned()));
    rows.extend(check);
    let props = spec
        .props()
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    rows.extend(props);
    let headers = spec
        .headers()
        .iter()
        .map(|(name, value)| ("header", format!("{name}: {value}")));
    rows.extend(headers);
    let url = spec.url().map(|url| ("more at", url.to_owned()));
    rows.extend(url);
    let rows: String = rows.into_iter().map(row).collect();
    paint(Style::new().bold(), spec.code()) + "\n" + &rows
}

fn row((name, value): (&str, String)) -> String {
    let name = paint(Style::new().dimmed(), format_args!("{name:<10}"));
    format!("  {name}{value}\n")
}

fn message(spec: &ErrorSpec) -> &'static str {
    spec.message().unwrap_or("(depends on the value)")
}

fn status(spec: &ErrorSpec) -> String {
    let color = if spec.status() < 500 {
        AnsiColor::Yellow
    } else {
        AnsiColor::Red
    };
    paint(color.on_default(), spec.status())
}

fn paint(style: Style, value: impl Display) -> String {
    format!("{style}{value}{style:#}")
}
