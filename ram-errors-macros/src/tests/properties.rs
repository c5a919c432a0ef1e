//! For any input the macro returns code that parses. It never panics and never hangs.
//!
//! A run has 100,000 cases. `RAM_ERRORS_CASES=1000000 cargo test -p ram-errors-macros --release` has more.

use std::env;
use std::thread;

use proc_macro2::TokenStream;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use syn::{Data, DeriveInput};

use crate::derive;

/// Less than the stack of a thread of the compiler, which is 8 MiB.
const STACK: usize = 2 << 20;

/// The number of cases of each property.
const PROPERTIES: u32 = 4;

fn check(strategy: impl Strategy<Value = String>) {
    let cases = env::var("RAM_ERRORS_CASES").map_or(100_000, |cases| {
        cases
            .parse()
            .expect("RAM_ERRORS_CASES is a number of cases")
    });
    let mut runner = TestRunner::new(Config {
        cases: cases / PROPERTIES,
        failure_persistence: None,
        ..Config::default()
    });
    if let Err(failure) = runner.run(&strategy, |source| check_output(&source)) {
        panic!("{failure}");
    }
}

/// Checks that the output parses as a file and has the impls of every enum and struct, with or without mistakes. Parsing is slow,
/// so one case of eight is checked.
fn check_output(source: &str) -> TestCaseResult {
    let Ok(input) = source.parse::<TokenStream>() else {
        return Err(TestCaseError::fail("the source is not made of tokens"));
    };
    let output = derive(input.clone());
    if source.len() % 8 != 0 {
        prop_assert!(!output.is_empty());
        return Ok(());
    }
    let text = output.to_string();
    if let Err(error) = syn_full::parse2::<syn_full::File>(output) {
        return Err(TestCaseError::fail(format!("{error} in {text}")));
    }
    let is_item = match syn::parse2::<DeriveInput>(input) {
        Ok(item) => !matches!(item.data, Data::Union(_)),
        Err(_) => false,
    };
    for name in ["RamError", "HasCatalog"] {
        let has_impl = text.contains(&format!("{name} for"));
        prop_assert_eq!(has_impl, is_item, "{} in {}", name, text);
    }
    Ok(())
}

/// Names, numbers and punctuation that the grammar of the attribute knows, and others.
const TOKENS: &[&str] = &[
    "code",
    "status",
    "message",
    "fmt",
    "public",
    "solution",
    "url",
    "limit",
    "unit",
    "chars",
    "one_of",
    "check",
    "props",
    "shared",
    "transparent",
    "other",
    "family",
    "decode",
    "no_display",
    "no_error",
    "crate",
    "statuss",
    "r#code",
    "source",
    "from",
    "self",
    "Self",
    "true",
    "false",
    "concat !",
    "format !",
    "dyn",
    "if",
    "match",
    "é",
    "_",
    "'a",
    "=",
    "=",
    "=",
    ",",
    ",",
    ",",
    "==",
    "=>",
    "..",
    "..=",
    "...",
    ".",
    ":",
    "::",
    ";",
    "-",
    "+",
    "&",
    "|",
    "||",
    "<",
    ">",
    "->",
    "!",
    "?",
    "#",
    "@",
    "$",
    "~",
    "^",
    "%",
    "*",
    "/",
    ". name",
    ". 0",
    ".0 .1",
    "0",
    "409",
    "64",
    "1",
    "600",
    "18446744073709551616",
    "0x199",
    "1_000",
    "409u16",
    "409u8",
    "1e3",
    "1.5",
    "\"A.B\"",
    "\"{name}\"",
    "\"{0} {limit}\"",
    "\"{limit.max}\"",
    "\"\"",
    "r#\"{\"#",
    "b\"b\"",
    "c\"c\"",
    "'c'",
    "b'c'",
    "\"{code}\"x",
];

/// Returns any tokens in nested groups.
fn tokens() -> impl Strategy<Value = String> {
    let token = select(TOKENS).prop_map(str::to_owned);
    token.prop_recursive(3, 24, 6, |inner| {
        (
            vec(inner, 0..6),
            select(&[("", ""), ("(", ")"), ("(", ")"), ("[", "]"), ("{", "}")][..]),
        )
            .prop_map(|(tokens, (open, close))| format!("{open} {} {close}", tokens.join(" ")))
    })
}

/// Returns a literal of any kind.
fn literal() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => any::<String>().prop_map(|text| format!("{text:?}")),
        2 => "[A-Za-z0-9_:. -]{0,12}".prop_map(|text| format!("{text:?}")),
        1 => "[a-z{}.:]{0,8}".prop_map(|text| format!("r##\"{text}\"##")),
        1 => "[a-z]{0,4}".prop_map(|text| format!("concat!({text:?}, 5, 'c', -1.5)")),
        2 => any::<u128>().prop_map(|number| number.to_string()),
        2 => any::<i64>().prop_map(|number| number.to_string()),
        1 => (any::<u16>(), select(&["u8", "u16", "u64", "f32", "kg"][..]))
            .prop_map(|(number, suffix)| format!("{number}{suffix}")),
        1 => (any::<u64>(), any::<u64>()).prop_map(|(min, max)| format!("{min}..={max}")),
        1 => any::<f64>().prop_filter_map("a literal", |number| {
            number.is_finite().then(|| format!("{number:?}"))
        }),
        1 => any::<char>().prop_map(|c| format!("{c:?}")),
        1 => any::<bool>().prop_map(|truth| truth.to_string()),
        1 => "[a-z]{0,4}".prop_map(|text| format!("b\"{text}\"")),
        1 => "[a-z]{0,4}".prop_map(|text| format!("c\"{text}\"")),
    ]
}

/// Returns a literal that is nearly a format string.
fn format_string() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => select(&[
            "{", "}", "{{", "}}", "{}", "{0}", "{1}", "{name}", "{nam}", "{limit}", "{limit.max}",
            "{limit.a.min}", "{code}", "{status:,}", "{name:", "name", "limit", "0", "1", ":", ".", "*",
            ".*", "$", "0$", "name$", "<", "^", ">", "+", "-", "#", "?", "x?", "x", "e", "p", ",", " ",
            "r#", "99999999999999999999", "self", "{self.name}", "{MAX}", "\u{301}", "é",
        ][..])
        .prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    vec(piece, 0..10).prop_map(|pieces| format!("{:?}", pieces.concat()))
}

/// Replaces `$1`, `$2` and `$3`.
fn fill((form, a, b, c): (&str, String, String, String)) -> String {
    let mut pieces = form.split('$');
    let mut source = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (place, rest) = piece.split_at(1);
        source.push_str(match place {
            "1" => &a,
            "2" => &b,
            _ => &c,
        });
        source.push_str(rest);
    }
    source
}

#[test]
fn any_tokens_in_the_attributes() {
    let attribute = || vec(tokens(), 0..5).prop_map(|tokens| tokens.join(" "));
    let forms = select(
        &[
            "#[ram($1)] enum E { #[ram($2)] V { #[ram($3)] name: u16 } }",
            "#[ram($1)] struct E { #[ram($2)] name: u16, #[ram($3)] other: T }",
            "#[ram $1] enum E { #[ram = $2] #[from($3)] V(#[ram $3] #[from $2] #[source $1] T) }",
            "#[ram(code = \"A\", status = 409 $1)] #[ram($2)] struct E(#[from($3)] Box<T>);",
            "#[ram($1)] enum E { #[error($2)] #[ram($3)] V { name: u16 } }",
        ][..],
    );
    check((forms, attribute(), attribute(), attribute()).prop_map(fill));
}

#[test]
fn any_literal_as_a_value() {
    let forms = select(
        &[
            "#[ram(code = $1, status = $2, message = $3)] struct E;",
            "#[ram(code = \"A\", limit = $1, unit = $2, solution = $3, status = 400)] struct E { name: u8 }",
            "#[ram(status = $1, family = $2, url = $3)] enum E { #[ram(code = \"A\")] A }",
            "#[ram(status = 400)] enum E { #[ram(code = $1, public = $2, props(name = $3))] A(u8) }",
            "#[ram(code = $1)] enum E { #[ram(limit(a = $2, b = $3), message = \"{limit.a}\")] A }",
            "#[ram(code = \"A\", status = 400, message($1, $2, name = $3))] struct E;",
            "#[ram(shared = $1, decode = $2, crate = $3)] struct E;",
            "#[ram(code = \"A\", status = 400, chars = $1, one_of($2, $3), solution = \"{chars}{one_of}\")] struct E;",
            "#[ram(code = \"A\", status = 400, check = $1, one_of = $2, message = $3)] struct E;",
        ][..],
    );
    check((forms, literal(), literal(), literal()).prop_map(fill));
}

#[test]
fn any_text_as_a_message() {
    let arguments = vec(
        prop_oneof![
            select(
                &[
                    "",
                    "5",
                    ".name",
                    ".0",
                    "name = 5",
                    "name = .0.1",
                    "self.name",
                    "|x| x + .name",
                    "match .0 { _ => 1 }",
                    "a < .b",
                    "Vec::<Vec<u8>>::new()",
                    "x +",
                    "if",
                ][..]
            )
            .prop_map(str::to_owned),
            tokens(),
        ],
        0..3,
    )
    .prop_map(|arguments| arguments.join(", "));
    let forms = select(
        &[
            "#[ram(code = \"A\", status = 409, message($1, $3), public = $2, decode)] struct E(u8, String);",
            "#[ram(code = \"A\", status = 409, message($1, $3), url = $2)] struct E { name: T }",
            "#[ram(status = 500, message = $1, decode)] enum E { #[ram(code = \"A\", limit = 5, solution = $2)] A { name: u8 } }",
            "enum E { #[ram(code = \"A\", status = 500, message($1, $3), limit(a = 1..=5))] A { name: Vec<u8> } }",
            "#[ram(code = \"A\", status = 409, public = $2)] #[error($1, $3)] struct E { name: u8 }",
        ][..],
    );
    check((forms, format_string(), format_string(), arguments).prop_map(fill));
}

const FIELD_ATTRIBUTES: &[&str] = &[
    "",
    "",
    "#[source]",
    "#[from]",
    "#[from(T)]",
    "#[ram(status)]",
    "#[ram(transparent)]",
    "#[doc = \"text\"]",
    "#[from] #[source] #[ram(status, transparent)]",
];

const FIELDS: &[&str] = &[
    "name", "source", "r#source", "r#type", "_0", "code", "limit", "é",
];

const TYPES: &[&str] = &[
    "u8",
    "String",
    "T",
    "Option<T>",
    "Box<dyn Error + Send + Sync>",
    "&'a str",
    "Box<Self>",
    "Box<E>",
    "[T; N]",
    "fn(T) -> !",
    "(u8, T)",
    "()",
    "*const T",
    "impl Trait",
    "<T as Trait>::Item",
    "_",
    "!",
    "dyn Trait",
    "for<'b> fn(&'b T)",
    "path!()",
    "UnknownError",
    "std::io::Error",
];

const ATTRIBUTES: &[&str] = &[
    "",
    "#[ram(code = \"A\", status = 409)]",
    "#[ram(code = \"B\", status = 500, message = \"{name} {0}\", public)]",
    "#[ram(transparent)]",
    "#[ram(transparent, message = \"m\")]",
    "#[ram(transparent, code = \"C\", status = 500)]",
    "#[ram(other)]",
    "#[ram(decode, no_error)]",
    "#[ram(decode, shared, no_display, family = \"A\", crate = a::b)]",
    "#[error(\"{name}\")] #[ram(code = \"D\", status = 409)]",
    "#[error(transparent)] #[ram(code = \"D\", status = 409)]",
];

const GENERICS: &[&str] = &[
    "",
    "",
    "<T>",
    "<'a, T: 'a + Clone, const N: usize>",
    "<T = u8>",
    "<T: ?Sized>",
];

/// Returns `{ name: Type }`, `( Type )` or nothing.
fn fields() -> impl Strategy<Value = String> {
    let field = (select(FIELD_ATTRIBUTES), select(FIELDS), select(TYPES));
    (vec(field, 0..4), 0..3).prop_map(|(fields, form)| match form {
        0 => {
            let fields = fields
                .iter()
                .map(|(attributes, name, ty)| format!("{attributes} pub {name}: {ty}"));
            format!("{{ {} }}", fields.collect::<Vec<_>>().join(", "))
        }
        1 => {
            let fields = fields
                .iter()
                .map(|(attributes, _, ty)| format!("{attributes} {ty}"));
            format!("( {} )", fields.collect::<Vec<_>>().join(", "))
        }
        _ => String::new(),
    })
}

fn variant() -> impl Strategy<Value = String> {
    let name = select(&["A", "B", "r#type", "Error", "é", "None"][..]);
    let value = select(&["", "", "= 5", "= !N"][..]);
    (select(ATTRIBUTES), name, fields(), value).prop_map(|(attributes, name, fields, value)| {
        format!("{attributes} {name} {fields} {value}")
    })
}

#[test]
fn any_item() {
    let body = prop_oneof![
        3 => vec(variant(), 0..4)
            .prop_map(|variants| ("enum", format!("{{ {} }}", variants.join(", ")))),
        2 => fields().prop_map(|fields| ("struct", fields)),
        1 => Just(("union", "{ a: u8, b: T }".to_owned())),
    ];
    let clause = select(&["", "", "where T: Trait<Item = u8>,"][..]);
    let item = (select(ATTRIBUTES), select(GENERICS), clause, body);
    check(
        item.prop_map(|(attributes, generics, clause, (kind, body))| {
            if kind == "struct" && !body.starts_with('{') {
                format!("{attributes} pub struct E {generics} {body} {clause};")
            } else {
                format!("{attributes} pub {kind} E {generics} {clause} {body}")
            }
        }),
    );
}

#[test]
fn any_depth() {
    let places = [
        "#[ram DEEP] struct E;",
        "#[ram(DEEP)] struct E;",
        "#[ram(code = DEEP)] struct E;",
        "#[ram(code = \"A\", status = 409, message(\"{}\", DEEP))] struct E;",
        "#[ram(code = \"A\", status = 409, message = concat! DEEP)] struct E;",
        "#[ram(code = \"A\", status = 409)] #[error(\"{}\", DEEP)] struct E;",
        "#[ram(code = \"A\", status = 409)] #[doc DEEP] struct E;",
        "#[ram(code = \"A\", status = 409)] #[doc = DEEP] struct E;",
        "#[ram(code = \"A\", status = 409)] struct E(DEEP);",
        "#[ram(code = \"A\", status = 409)] struct E(#[ram DEEP] u8);",
        "#[ram(code = \"A\", status = 409)] struct E(#[from DEEP] Box<u8>);",
        "#[ram(code = \"A\", status = 409)] struct E(path! DEEP);",
        "enum E { A = DEEP }",
        "DEEP",
    ];
    let nests = [
        "(1)",
        "[1]",
        "{1}",
        "<1>",
        "&1",
        "!1",
        "-1",
        "*const 1",
        "Box<1>",
        "fn() -> 1",
        "1?",
        "1.a",
        "|| 1",
        "return 1",
        "if 1 {}",
        "1 as u8",
        "1 + 1",
        "a = 1",
        "a..1",
        "1(0)",
        "1[0]",
        "dyn 1",
        "match 1 {}",
        "if true {} else 1",
        "1::a",
        "1 b",
        "A(1)",
        "A(u8) -> 1",
        "fn(1)",
        "for<'a> fn(&'a 1)",
        "[1; 2]",
        "<1 as A>::B",
        "<u8 as A<1>>::B",
        "A<B = 1>",
        "A<B: C<1>>",
        "A<{ 1 }>",
        "A<B, 1>",
        "A<B, fn() -> 1>",
        "A<B, &&&&&&&&1>",
        "&&&&&&&&A<B, 1>",
        "A<B, fn() -> fn() -> fn() -> 1>",
        "dyn A<1>",
        "dyn A + B<1>",
        "impl A<1> + B",
        "a!(1)",
    ];
    let run = move || {
        for (place, nest) in places
            .iter()
            .flat_map(|place| nests.map(|nest| (place, nest)))
        {
            let (open, close) = nest.split_once('1').expect("one in it");
            // The last depth that the limit permits depends on the kind of nesting.
            for depth in (1..=64).step_by(3).chain([1_000, 10_000]) {
                let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
                let input: TokenStream = place.replace("DEEP", &deep).parse().expect("tokens");
                assert!(!derive(input).is_empty(), "{place} {nest}");
            }
        }
    };
    thread::Builder::new()
        .name("any_depth".to_owned())
        .stack_size(STACK)
        .spawn(run)
        .and_then(|thread| {
            thread
                .join()
                .map_err(|_| std::io::Error::other("it panicked"))
        })
        .expect("it ends");
}
