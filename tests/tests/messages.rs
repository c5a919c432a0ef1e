//! Every form of message. The result is compared with `format!` for the same values.
#![expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "functions that write messages get references"
)]

use std::error::Error;
use std::fmt::{self, Display};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ram_errors::{HasCatalog, RamError};

const MAXIMUM: u32 = 9;
static LABEL: &str = "label";

#[derive(Debug)]
struct Inner {
    data: [u8; 2],
    pair: (u8, (u8, u8)),
}

fn inner() -> Inner {
    Inner {
        data: [3, 4],
        pair: (5, (6, 7)),
    }
}

/// Declares a type for each form of the message, and compares its message with the result of `format!`.
macro_rules! forms {
    ($($name:ident: $fields:tt, ($($message:tt)*), $value:expr, $expected:expr;)*) => {$(
        #[test]
        fn $name() {
            forms!(@type $fields, ($($message)*));
            forms!(@check $fields, $value, $expected);
        }
    )*};
    (@type (), ($($message:tt)*)) => {
        #[derive(Debug, RamError)]
        #[ram(code = "C", status = 400, message($($message)*))]
        struct E;
    };
    (@type ($($ty:ty),+), ($($message:tt)*)) => {
        #[derive(Debug, RamError)]
        #[ram(code = "C", status = 400, message($($message)*))]
        #[allow(dead_code, reason = "some forms do not read every field")]
        struct E($($ty),+);

        // A variant with the same message.
        #[derive(Debug, RamError)]
        #[expect(dead_code, reason = "only compiled")]
        enum Variant {
            #[ram(code = "C", status = 400, message($($message)*))]
            E($($ty),+),
        }
    };
    (@type {$($field:ident: $ty:ty),+}, ($($message:tt)*)) => {
        #[derive(Debug, RamError)]
        #[ram(code = "C", status = 400, message($($message)*))]
        #[allow(dead_code, reason = "some forms do not read every field")]
        struct E { $($field: $ty),+ }

        #[derive(Debug, RamError)]
        #[expect(dead_code, reason = "only compiled")]
        enum Variant {
            #[ram(code = "C", status = 400, message($($message)*))]
            E { $($field: $ty),+ },
        }
    };
    (@check (), $value:expr, $expected:expr) => {
        assert_eq!(E.to_string(), $expected);
    };
    (@check ($ty:ty), $value:expr, $expected:expr) => {
        assert_eq!(E($value).to_string(), $expected);
    };
    (@check ($a:ty, $b:ty), $value:expr, $expected:expr) => {
        let (a, b) = $value;
        assert_eq!(E(a, b).to_string(), $expected);
    };
    (@check ($a:ty, $b:ty, $c:ty), $value:expr, $expected:expr) => {
        let (a, b, c) = $value;
        assert_eq!(E(a, b, c).to_string(), $expected);
    };
    (@check {$a:ident: $ta:ty}, $value:expr, $expected:expr) => {
        assert_eq!(E { $a: $value }.to_string(), $expected);
    };
    (@check {$a:ident: $ta:ty, $b:ident: $tb:ty}, $value:expr, $expected:expr) => {
        let ($a, $b) = $value;
        assert_eq!(E { $a, $b }.to_string(), $expected);
    };
}

forms! {
    // Constant messages.
    string_literal: (), ("plain text"), (), format!("plain text");
    escapes: (), ("tab\t\"quotes\" \u{e9} \x41"), (), format!("tab\t\"quotes\" \u{e9} \x41");
    continued_line: (), ("one \
        line"), (), format!("one line");
    raw_string: (), (r#"raw "quotes" \n"#), (), format!(r#"raw "quotes" \n"#);
    braces: (), ("{{}} {{x}}"), (), format!("{{}} {{x}}");
    concatenated: (), (concat!("a", 1, 'c', true, 2.5, -3, concat!("x", "y"))), (),
        format!(concat!("a", 1, 'c', true, 2.5, -3, "xy"));
    concatenated_with_field: (u8), (concat!("a {", "0}")), 7, format!("a {}", 7);
    trailing_comma: (), ("text",), (), format!("text",);

    // Fields.
    tuple_field: (u8), ("n {0}"), 7, format!("n {0}", 7);
    tuple_fields_in_any_order: (u8, &'static str), ("{1} {0} {1}"), (7, "b"), format!("{1} {0} {1}", 7, "b");
    named_field: {name: &'static str}, ("n {name}"), "x", format!("n {name}", name = "x");
    raw_field: {r#fn: u8}, ("n {fn}"), 7, format!("n {fn}", fn = 7);
    two_fields: {a: u8, b: u8}, ("{a} and {b}"), (1, 2), format!("{} and {}", 1, 2);
    fields_at_both_ends: {a: u8, b: u8}, ("{a}{b}"), (1, 2), format!("{}{}", 1, 2);
    fields_between_any_characters: {a: char, b: &'static str}, ("\u{e9} {{{a}}} \"{b}\" \u{1f600}{a}"), ('\u{fc}', "x"),
        format!("\u{e9} {{{a}}} \"{b}\" \u{1f600}{a}", a = '\u{fc}', b = "x");

    // Every trait, with width, precision and flags.
    debug: (&'static str), ("{0:?}"), "x\n", format!("{0:?}", "x\n");
    pretty_debug: ((u8, u8)), ("{0:#?}"), (1, 2), format!("{0:#?}", (1, 2));
    debug_hex: (&'static [u8]), ("{0:x?} {0:X?}"), &[10, 255], format!("{0:x?} {0:X?}", [10, 255]);
    hex: (u32), ("{0:x} {0:X} {0:#x} {0:#010X}"), 48879, format!("{0:x} {0:X} {0:#x} {0:#010X}", 48879);
    octal_and_binary: (u8), ("{0:o} {0:b} {0:#b}"), 9, format!("{0:o} {0:b} {0:#b}", 9);
    exponents: (f64), ("{0:e} {0:E} {0:.2e}"), 1234.5, format!("{0:e} {0:E} {0:.2e}", 1234.5);
    alignment: {a: u8}, ("[{a:>4}] [{a:<4}] [{a:^5}] [{a:*^5}] [{a:04}] [{a:+}]"), 7,
        format!("[{a:>4}] [{a:<4}] [{a:^5}] [{a:*^5}] [{a:04}] [{a:+}]", a = 7);
    brace_as_fill: (u8), ("{0:}<3}{0:{>3}"), 7, format!("{0:}<3}{0:{>3}", 7);
    precision: (f64), ("{0:.1} {0:8.3}"), 3.625, format!("{0:.1} {0:8.3}", 3.625);
    string_precision: (&'static str), ("{0:.2}|{0:>5.1}"), "abc", format!("{0:.2}|{0:>5.1}", "abc");

    // Width and precision from fields and arguments.
    width_of_tuple_field: (u8, usize), ("[{0:1$}]"), (7, 4), format!("[{0:1$}]", 7, 4);
    width_and_precision_of_fields: (f64, usize, usize), ("[{0:1$.2$}]"), (3.625, 8, 2), format!("[{0:1$.2$}]", 3.625, 8, 2);
    width_of_named_field: {a: u8, width: usize}, ("[{a:width$}] {width}"), (7, 4), format!("[{a:width$}] {width}", a = 7, width = 4);
    width_of_argument: {a: u8}, ("[{a:w$}]", w = 2 + 2), 7, format!("[{:1$}]", 7, 4);
    precision_of_constant: (f64), ("{0:.PRECISION$}"), 3.625, format!("{:.1}", 3.625);
    star: (f64), ("{0:.*}", 2), 3.625, format!("{:.*}", 2, 3.625);
    star_of_arguments: (), ("{:.*} {}", 2, 3.625, 'x'), (), format!("{:.*} {}", 2, 3.625, 'x');

    // Arguments.
    positional: (), ("{} {} {1} {0}", 1, "b"), (), format!("{} {} {1} {0}", 1, "b");
    expression: (), ("1 + 1 = {}", 1 + 1), (), format!("1 + 1 = {}", 1 + 1);
    named_argument: (), ("{x} {type}", x = 1, type = 2), (), format!("{x} {type}", x = 1, type = 2);
    named_argument_before_field: {a: u8}, ("{a}", a = "argument"), 7, "argument";
    positional_beside_named: {a: u8}, ("a={a} b={} c={c}", 1, c = 2), 0, format!("a={a} b={} c={c}", 1, a = 0, c = 2);
    index_of_argument_on_named_fields: {a: u8}, ("{0} {a}", '?'), 7, format!("{0} {a}", '?', a = 7);
    tuple_field_beside_positional: (char), ("'{0}' {}", .0), 'x', "'x' x";
    itself_in_argument: (u8), ("{:?} {}", self, self.status()), 7, "E(7) 400";
    tuple_fields_beside_two_positionals: (u8, u8), ("{1} {} {0} {}", 'a', 'b'), (1, 2), "2 a 1 b";
    formatted_argument: (), ("{:>4} {:?}", 7, "x"), (), format!("{:>4} {:?}", 7, "x");

    // `.field` in arguments.
    field_argument: (u8), ("{}", .0), 7, "7";
    named_field_argument: {a: u8}, ("{}", .a), 7, "7";
    raw_field_argument: {r#type: u8}, ("{}", .type), 7, "7";
    field_by_its_name: {token: &'static str}, ("{:?}", token), "x", "\"x\"";
    field_of_field: (Inner), ("{:?} {} {}", .0.data, .0.pair.0, .0.pair.1.1), inner(), "[3, 4] 5 7";
    nested_tuple: (((u8, u8), u8)), ("{} {}", .0.0.1, .0.1), ((1, 2), 3), "2 3";
    dereferenced: {left: bool}, ("{}", if *.left { "left" } else { "right" }), true, "left";
    method_chain: {hint: Option<String>}, ("no{}", .hint.as_ref().map_or_else(String::new, |hint| format!("; {hint}?"))),
        Some("yes".to_owned()), "no; yes?";
    matched: (&'static str, Option<u8>), ("{intro}: {0}", intro = match .1 { Some(n) => format!("error {n}"), None => "none".into() }),
        ("x", Some(1)), "error 1: x";
    if_let: {signed: Option<bool>}, ("{}integer", if let Some(signed) = .signed { if *signed { "signed " } else { "unsigned " } } else { "" }),
        Some(false), "unsigned integer";
    closure: (Vec<u8>), ("{}", .0.iter().map(|n| n + 1).map(|n| n.to_string()).collect::<Vec<_>>().join("-")), vec![1, 2], "2-3";
    closure_with_two_parameters: (Vec<u8>, u8), ("{}", .0.iter().fold(*.1, |a, b| a + b)), (vec![1, 2], 3), "6";
    turbofish: (), ("{} {}", Vec::<Vec<u8>>::new().len(), Option::<Box<dyn Fn(u8) -> u8>>::None.is_none()), (), "0 true";
    comparison: (u8), ("{} {}", *.0 < 3, 2 > *.0), 2, "true false";
    arithmetic: {a: u8, b: u8}, ("{}", *.a + *.b), (1, 2), "3";
    cast: (), ("{b}", b = &1 as &dyn Display), (), "1";
    block: (u8), ("{}", { let n = .0; n + 1 }), 1, "2";
    range: (), ("{:?}", 0..3), (), "0..3";
    called: (bool), ("{}", negate(.0)), true, "false";
    array: (u8), ("{:?}", [.0, &2]), 1, "[1, 2]";
    macro_call: (u8), ("{}", format_args!("<{}>", .0)), 1, "<1>";

    // Constants and statics in scope.
    constant: (), ("at most {MAXIMUM} {LABEL:?}"), (), format!("at most {MAXIMUM} {LABEL:?}");
    itself: (u8), ("{self:?}"), 7, "E(7)";

    // Names outside of ASCII: combining marks, digits of another script, U+00B7, and a name that the message spells in
    // another normalization form than the compiler.
    thai_field: {ชื่อ: &'static str}, ("{ชื่อ} {ชื่อ:?}"), "x", format!("{} {:?}", "x", "x");
    thai_width: {ชื่อ: u8, กํ: usize}, ("[{ชื่อ:กํ$}] [{ชื่อ:ก>กํ$}]"), (7, 4), format!("[{0:4}] [{0:ก>4}]", 7);
    devanagari_precision: {a: f64, क्ष१: usize}, ("[{a:.क्ष१$}]"), (3.625, 2), format!("[{:.2}]", 3.625);
    bengali_argument: (), ("{নাম:?}", নাম = 1), (), "1";
    tamil_field_argument: {பெயர்: u8}, ("{} {}", .பெயர், *பெயர் + 1), 7, "7 8";
    middle_dot: {col·lega: u8}, ("{col·lega}"), 7, "7";
    decomposed_name: {é: usize}, ("{é} {:é$}", 1), 7, format!("7 {:7}", 1);
    letter_of_astral_plane: {𠀀: u8}, ("{𠀀}"), 7, "7";

    // Types with their own implementation of a format trait.
    path_buf: (PathBuf), ("'{0}' {0:?}"), PathBuf::from("/a b"), "'/a b' \"/a b\"";
    padded_path: (PathBuf), ("[{0:>6}]"), PathBuf::from("/ab"), "[   /ab]";
    path: {at: &'static Path}, ("{at}"), Path::new("/a"), "/a";
    boxed_path: (Box<Path>), ("{0}"), Path::new("/a").into(), "/a";
    shared_path: (Arc<Path>), ("{0}"), Path::new("/a").into(), "/a";
    boxed: (Box<u8>), ("{0} {0:?}"), Box::new(7), "7 7";
    reference: (&'static &'static str), ("{0}"), &"x", "x";
    object: (Box<dyn Error>), ("{0}"), "x".into(), "x";
}

const PRECISION: usize = 1;

fn negate(value: &bool) -> bool {
    !value
}

#[test]
fn every_way_to_write_a_message_formats_the_same() {
    #[derive(Debug, RamError)]
    #[ram(status = 400)]
    enum E {
        #[ram(code = "None", message = "nothing")]
        None,
        #[ram(code = "One", message = "-{number}-")]
        One { number: f64 },
        #[ram(code = "Two", message = "{0} and {1}")]
        Two(&'static str, i32),
        #[ram(code = "Format", message = "{0:>4}")]
        Format(u8),
        #[ram(code = "Type", message = "{0}")]
        Type(Box<u8>),
    }

    for (error, message) in [
        (E::None, "nothing"),
        (E::One { number: 2.5 }, "-2.5-"),
        (E::Two("abc", 7), "abc and 7"),
        (E::Format(7), "   7"),
        (E::Type(Box::new(7)), "7"),
    ] {
        let formatted = [
            format!("{error}"),
            format!("{error:20}"),
            format!("{error:<20}"),
            format!("{error:*^20}"),
            format!("{error:.1}"),
            format!("{error:020}"),
            format!("{error:+}"),
            format!("{error:#}"),
        ];
        for formatted in formatted {
            assert_eq!(formatted, message);
        }
    }
}

#[test]
fn constants_named_like_locals_are_not_matched() {
    #![expect(non_upper_case_globals, reason = "the names are those of locals")]
    const formatter: u8 = 1;
    const message: u8 = 2;
    const number: u8 = 3;
    const start_0: u8 = 4;
    const field_0: u8 = 5;

    #[derive(Debug, RamError)]
    #[ram(status = 400)]
    enum E {
        #[ram(code = "One", message = "one {0}")]
        One(u8),
        #[ram(code = "None", message = "none")]
        None,
    }

    let sum = formatter + message + number + start_0 + field_0;
    assert_eq!(E::One(sum).to_string(), "one 15");
    assert_eq!(E::None.to_string(), "none");
}

#[test]
fn a_pointer_format_writes_the_address_in_the_field() {
    #[derive(Debug, RamError)]
    #[ram(code = "C", status = 400, message = "{field:p}")]
    struct E {
        field: Box<u8>,
    }
    let error = E { field: Box::new(1) };
    assert_eq!(error.to_string(), format!("{:p}", error.field));
}

mod functions {
    use std::fmt;

    pub(crate) fn octal<T: fmt::Octal>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0o{value:o}")
    }

    pub(crate) fn pair<A: fmt::Display, B: fmt::Display>(
        a: &A,
        b: &B,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        write!(f, "{a}={b}")
    }
}

fn unit(f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("unit")
}

/// The `fmt` of a variant replaces the default of the enum.
#[derive(Debug, RamError)]
#[ram(status = 400, fmt = functions::octal)]
enum Functions {
    #[ram(code = "F.Default")]
    Default(u8),
    #[ram(code = "F.Named")]
    Named { n: u16 },
    #[ram(code = "F.Unit", fmt = unit)]
    Unit,
    #[ram(code = "F.Pair", fmt = functions::pair::<u8, &'static str>)]
    Pair { a: u8, b: &'static str },
    #[ram(code = "F.Std", fmt = fmt::Octal::fmt)]
    Std(u32),
    #[ram(code = "F.Message", message = "...{0}")]
    Message(bool),
}

#[test]
fn fmt_functions_write_messages() {
    for (error, expected) in [
        (Functions::Default(8), "0o10"),
        (Functions::Named { n: 9 }, "0o11"),
        (Functions::Unit, "unit"),
        (Functions::Pair { a: 1, b: "x" }, "1=x"),
        (Functions::Std(8), "10"),
        (Functions::Message(true), "...true"),
    ] {
        assert_eq!(error.to_string(), expected);
    }
    assert_eq!(Functions::Default(1).spec().unwrap().message(), None);
    assert_eq!(
        Functions::Message(true).spec().unwrap().message(),
        Some("...{0}")
    );
}

/// A message for all variants, and a variant with its own message.
#[derive(Debug, RamError)]
#[ram(status = 400, message("failed: {0} ({})", .0.len()))]
enum Inherited {
    #[ram(code = "I.A")]
    A(&'static str),
    #[ram(code = "I.B", message = "other")]
    B,
}

#[test]
fn the_message_of_the_enum_is_a_default() {
    assert_eq!(Inherited::A("abc").to_string(), "failed: abc (3)");
    assert_eq!(Inherited::B.to_string(), "other");
}

/// Values that are filled in during macro expansion.
#[derive(Debug, RamError)]
#[ram(status = 409)]
enum Filled {
    #[ram(
        code = "F.One",
        limit = 2_048,
        message = "{limit} {limit.max:,} {limit.min} {code} {status}"
    )]
    One,
    #[ram(code = "F.Range", limit = 3..=63, message = "{limit.min} to {limit.max}", solution = "{code}: {limit.max} {{}}")]
    Range,
    #[ram(code = "F.UpTo", limit = ..=1_234_567, message = "{limit.min} {limit.max:,}")]
    UpTo,
    #[ram(code = "F.Named", limit(system = 20, custom = 1..=5), message = "{limit.system} {limit.custom.min} {limit.custom.max}")]
    Named,
    #[ram(code = "F.Field", limit = 5, message = "{limit} {code} {status}")]
    Field {
        limit: &'static str,
        code: u8,
        status: char,
    },
    #[ram(
        code = "F.Mixed",
        limit = 5,
        message("{used} of {limit}, {}", 'x'),
        public = "{used} is over {limit}"
    )]
    Mixed { used: u8 },
    #[ram(
        code = "F.Foreign",
        limit(ชื่อ = 1_234, ช่วง = 5..=6),
        props(ค่า = "x"),
        message = "{limit.ช่วง.max}",
        solution = "at most {limit.ชื่อ:,} of {limit.ช่วง.min} to {limit.ช่วง.max}"
    )]
    Foreign,
}

#[test]
fn limits_code_and_status_are_filled_in() {
    for (error, message) in [
        (Filled::One, "2048 2,048 0 F.One 409"),
        (Filled::Range, "3 to 63"),
        (Filled::UpTo, "0 1,234,567"),
        (Filled::Named, "20 1 5"),
        (
            Filled::Field {
                limit: "a",
                code: 1,
                status: 'c',
            },
            "a 1 c",
        ),
        (Filled::Mixed { used: 6 }, "6 of 5, x"),
        (Filled::Foreign, "6"),
    ] {
        assert_eq!(error.to_string(), message);
    }
    assert_eq!(Filled::Range.solution(), Some("F.Range: 63 {}"));
    assert_eq!(Filled::Foreign.solution(), Some("at most 1,234 of 5 to 6"));
    assert_eq!(Filled::Foreign.spec().unwrap().prop("ค่า"), Some("x"));
    assert_eq!(
        Filled::Mixed { used: 6 }.public_message().to_string(),
        "6 is over 5"
    );
}

#[test]
fn the_catalog_has_messages_for_readers() {
    #[derive(Debug, RamError)]
    #[ram(status = 400)]
    #[expect(dead_code, reason = "only its catalog is read")]
    enum Messages {
        #[ram(code = "T.Fields", message = "{name:?} and {{}} and {name:>5}")]
        Fields { name: u8 },
        #[ram(code = "T.Tuple", message = "{1} before {0}")]
        Tuple(u8, u8),
        #[ram(code = "T.Arguments", message("{} {n} {} {CONSTANT}", .name, 1 + 1, n = 2))]
        Arguments { name: u8 },
        #[ram(code = "T.Code")]
        Code,
    }
    const CONSTANT: u8 = 1;
    let messages: Vec<_> = Messages::CATALOG
        .iter()
        .map(|spec| spec.message().unwrap())
        .collect();
    assert_eq!(
        messages,
        [
            "{name} and {} and {name}",
            "{1} before {0}",
            "{name} {n} {} {CONSTANT}",
            "T.Code"
        ]
    );
}
