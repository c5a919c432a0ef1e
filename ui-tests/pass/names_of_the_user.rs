//! Names of the user that could shadow names in the generated code.

#![allow(non_camel_case_types, dead_code, unused_macros)]

mod core {}
mod std {}
mod alloc {}

struct Option;
struct Some;
struct None;
struct Result;
struct Ok;
struct Err;
struct String;
struct Box;
struct str;
struct u16;
struct Error;
trait Display {}
trait RamError {}
trait HasCatalog {}
macro_rules! format_args {
    () => {};
}
macro_rules! concat {
    () => {};
}
const NAME: () = ();
const SPECS: () = ();
const PARTS: () = ();

#[derive(Debug, ram_errors::RamError)]
#[ram(status = 400, decode)]
enum Named {
    #[ram(
        code = "A",
        message = "{code} {status} {limit} {formatter} {self_} {spec}",
        limit = 5
    )]
    Fields {
        code: bool,
        status: bool,
        limit: bool,
        formatter: bool,
        self_: bool,
        spec: bool,
    },
    #[ram(code = "B", message = "{type} {match}")]
    Raw { r#type: bool, r#match: bool },
    #[ram(code = "C")]
    None,
    #[ram(code = "D", message("{}", 0 + .0), no_decode)]
    Some(i32),
    #[ram(code = "E", no_decode)]
    Error { error: bool },
}

fn main() {
    let fields = Named::Fields {
        code: true,
        status: true,
        limit: true,
        formatter: false,
        self_: false,
        spec: false,
    };
    assert_eq!(fields.to_string(), "true true true false false false");
    let raw = Named::Raw {
        r#type: true,
        r#match: false,
    };
    assert_eq!(raw.to_string(), "true false");
    assert_eq!(ram_errors::RamError::code(&Named::None), "C");
    assert_eq!(Named::Some(1).to_string(), "1");
    let _ = Named::Error { error: true };
}
