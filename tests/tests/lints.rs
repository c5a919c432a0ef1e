//! The generated code triggers no lint in a crate that denies all lints, and is independent of the names in the user's scope.
#![deny(
    warnings,
    clippy::all,
    clippy::pedantic,
    missing_docs,
    unused_qualifications,
    unused_lifetimes,
    single_use_lifetimes,
    elided_lifetimes_in_paths,
    unreachable_pub,
    unused_results,
    let_underscore_drop,
    trivial_casts,
    trivial_numeric_casts
)]
#![deny(clippy::allow_attributes, clippy::impl_trait_in_params)]

use ram_errors::{HasCatalog, RamError};

/// Names of the prelude and of the generated code, all with another meaning.
mod shadowed {
    #![expect(
        non_camel_case_types,
        dead_code,
        unused_macros,
        clippy::upper_case_acronyms,
        reason = "the test needs these names"
    )]

    use ::ram_errors::RamError;

    pub(crate) struct Result;
    pub(crate) struct Option;
    pub(crate) struct Some;
    pub(crate) struct None;
    pub(crate) struct Ok;
    pub(crate) struct String;
    pub(crate) struct Error;
    pub(crate) struct Box;
    pub(crate) struct str;
    pub(crate) struct u16;
    pub(crate) struct usize;
    pub(crate) struct u64;
    pub(crate) struct bool;
    pub(crate) struct PARTS;
    pub(crate) struct SPECS;
    pub(crate) trait Display {}
    pub(crate) trait From {}
    pub(crate) trait Sized {}
    pub(crate) trait ToString {}
    pub(crate) mod core {}
    pub(crate) mod std {}
    pub(crate) mod alloc {}
    pub(crate) mod fmt {}
    pub(crate) mod ram_errors {}
    macro_rules! write {
        () => {};
    }
    macro_rules! format_args {
        () => {};
    }
    macro_rules! concat {
        () => {};
    }

    /// An error.
    #[derive(Debug, RamError)]
    #[ram(decode)]
    pub(crate) enum Shadowed {
        #[ram(code = "A", status = 400, message = "{0} {1:?}", limit(system = 1, custom = 2..=3), props(a = "b"), solution = "x", url = "y", no_decode)]
        A(i8, i8),
        #[ram(code = "B", status = 500, message = concat!("b ", "{inner}"), public = "{inner}")]
        B { inner: i8 },
        #[ram(transparent)]
        Inner(#[from] Inner),
        #[ram(code = "C", status = 500, no_decode)]
        C {
            #[source]
            cause: Inner,
            #[ram(status)]
            status: ::core::primitive::u16,
        },
    }

    #[derive(Debug, RamError)]
    #[ram(code = "Inner", status = 400, decode)]
    pub(crate) struct Inner;
}

#[test]
fn names_in_scope_do_not_matter() {
    use shadowed::{Inner, Shadowed};
    for (error, code, message) in [
        (Shadowed::A(1, 2), "A", "1 2"),
        (Shadowed::B { inner: 3 }, "B", "b 3"),
        (Inner.into(), "Inner", "Inner"),
        (
            Shadowed::C {
                cause: Inner,
                status: 404,
            },
            "C",
            "C",
        ),
    ] {
        assert_eq!((error.code(), error.to_string().as_str()), (code, message));
    }
    assert_eq!(Shadowed::CATALOG.len(), 4);
}

/// Fields named like locals of the generated code.
#[derive(Debug, RamError)]
#[ram(code = "L", status = 400, limit = 7)]
#[ram(message("{f} {__formatter} {formatter} {limit} {index} {spec} {field_f} {}", .f))]
struct Locals {
    f: u8,
    __formatter: u8,
    formatter: u8,
    limit: u8,
    index: u8,
    spec: u8,
    field_f: u8,
}

/// A field called `source` that is one, beside others.
#[derive(Debug, RamError)]
enum Sources {
    #[ram(code = "S.A", status = 400, message = "{source} {received}")]
    A {
        source: std::fmt::Error,
        received: u8,
    },
    #[ram(code = "S.B", status = 400, message = "{source}")]
    B { r#source: u8 },
}

#[test]
fn fields_may_be_named_like_locals() {
    let error = Locals {
        f: 1,
        __formatter: 2,
        formatter: 3,
        limit: 4,
        index: 5,
        spec: 6,
        field_f: 7,
    };
    assert_eq!(error.to_string(), "1 2 3 4 5 6 7 1");
    let error: &dyn std::error::Error = &Sources::A {
        source: std::fmt::Error,
        received: 1,
    };
    assert!(error.source().is_some());
    let error: &dyn std::error::Error = &Sources::B { source: 1 };
    assert!(error.source().is_none());
}

/// Types for which error derives are known to trigger lints.
mod noisy {
    use ram_errors::RamError;

    #[derive(Debug, RamError)]
    #[ram(code = "N.Lifetimes", status = 400)]
    pub(crate) enum Lifetimes<'a> {
        A(#[from] std::fmt::Error),
        #[ram(message = "{0}")]
        B(&'a str),
    }

    #[deprecated]
    #[derive(Debug, RamError)]
    #[ram(code = "N.Deprecated", status = 400)]
    pub(crate) struct Deprecated;

    #[derive(Debug, RamError)]
    #[ram(code = "N.Field", status = 400, message("{old} {}", .old))]
    pub(crate) struct DeprecatedField {
        #[deprecated]
        pub(crate) old: u8,
    }

    #[derive(Debug, RamError)]
    pub(crate) enum DeprecatedVariant {
        #[deprecated]
        #[ram(code = "N.Variant", status = 400)]
        Old,
        #[ram(code = "N.From", status = 400, transparent)]
        From(
            #[from]
            #[expect(deprecated)]
            Deprecated,
        ),
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq, RamError)]
    #[ram(code = "N.Unused", status = 400, message = "constant")]
    pub(crate) struct NotFormatted {
        pub(crate) unused: u8,
    }

    #[derive(Debug, RamError)]
    pub(crate) enum Underscore {
        #[ram(code = "N.Underscore", status = 400, message("{_a} {}", _b))]
        A { _a: u8, _b: u8 },
    }
}

#[test]
#[expect(deprecated)]
fn denied_lints_are_not_triggered() {
    let string = String::from("x");
    assert_eq!(noisy::Lifetimes::B(&string).to_string(), "x");
    assert_eq!(
        noisy::Lifetimes::from(std::fmt::Error).code(),
        "N.Lifetimes"
    );
    assert_eq!(noisy::DeprecatedField { old: 1 }.to_string(), "1 1");
    assert_eq!(noisy::DeprecatedVariant::Old.code(), "N.Variant");
    assert_eq!(
        noisy::DeprecatedVariant::from(noisy::Deprecated).code(),
        "N.From"
    );
    assert_eq!(noisy::NotFormatted { unused: 1 }.unused, 1);
    assert_eq!(noisy::Underscore::A { _a: 1, _b: 2 }.to_string(), "1 2");
}

#[test]
fn the_derive_works_in_a_function() {
    const MAXIMUM: u8 = 3;

    #[derive(Debug, RamError)]
    #[ram(code = "F", status = 400, message = "{0} of {MAXIMUM}")]
    struct Local(u8);

    assert_eq!(Local(2).to_string(), "2 of 3");
    assert_eq!(Local::CATALOG.len(), 1);
}
