use std::fmt;
use std::num::ParseIntError;

use ram_errors::{RamError, UnknownError};

const MAXIMUM: u8 = 9;

fn write(name: &String, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(name)
}

#[derive(Debug, RamError)]
#[ram(decode, status = 400)]
enum Messages {
    #[ram(code = "Debug", message = "no user {name:?}")]
    Debug { name: String },
    #[ram(code = "Width", message = "no user {0:>5}")]
    Width(String),
    #[ram(code = "Argument", message("{} letters in {0}", .0.len()))]
    Argument(String),
    #[ram(code = "Constant", message = "{0} of {MAXIMUM}")]
    Constant(u8),
    #[ram(code = "Itself", message = "{0}, {self:?}")]
    Itself(u8),
    #[ram(code = "Adjacent", message = "{0}{1}")]
    Adjacent(u8, String),
    #[ram(code = "AdjacentMember", message = "{0}{1} is taken")]
    AdjacentMember(String, #[ram(member = "suffix")] String),
    #[ram(code = "Absent", message = "no user")]
    Absent { name: String, id: u8 },
    #[ram(code = "OneAbsent", message = "no user {name}")]
    OneAbsent { name: String, id: Option<u8> },
    #[ram(code = "Header", message = "try again later")]
    Header(#[ram(header = "Retry-After")] u64),
    #[ram(code = "Status", message = "failed")]
    Status(#[ram(status)] u16),
    #[ram(code = "Function", fmt = write)]
    Function(String),
    #[ram(code = "Source", message = "no number")]
    Source(#[from] ParseIntError),
    #[ram(code = "NamedSource", message = "no number in {line}")]
    NamedSource { line: u32, source: fmt::Error },
    #[ram(code = "NoMessage")]
    NoMessage(String),
}

#[derive(Debug, RamError)]
#[ram(decode)]
enum Audience {
    #[ram(code = "Guarded", status = 500, message = "no connection to {0}")]
    Guarded(String),
    #[ram(code = "Public", status = 400, message = "no user {name}", public = "no user")]
    Public { name: String },
    #[ram(code = "PublicFormat", status = 500, message = "{0}", public = "{0:?}")]
    PublicFormat(String),
    #[ram(code = "PublicAdjacent", status = 500, message = "{0}, {1}", public = "{0}{1}")]
    PublicAdjacent(u8, u8),
}

#[derive(Debug, RamError)]
#[ram(decode)]
enum Transparent {
    #[ram(transparent, code = "Foreign", status = 400)]
    Foreign(#[from] ParseIntError),
    #[ram(transparent, message = "in {name:?}")]
    Named { name: String, source: Messages },
    #[ram(transparent)]
    WithStatus(#[ram(transparent)] Audience, #[ram(status)] u16),
    #[ram(other)]
    Unknown(UnknownError),
}

#[derive(Debug, RamError)]
#[ram(code = "Struct", status = 400, message = "a struct", decode)]
struct Struct(u8);

#[derive(Debug, RamError)]
#[ram(code = "Displayed", status = 400, decode, no_display)]
struct Displayed(u8);

impl fmt::Display for Displayed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

fn main() {}
