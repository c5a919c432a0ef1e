// Declares errors with every kind of variant and every key. All paths are absolute, because the modules that include this
// file declare names such as `str` and `Option`.

fn arr_write(arg_n: &::core::primitive::u8, arg_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
    ::core::fmt::Formatter::write_fmt(arg_f, ::core::format_args!("number {}", arg_n))
}

const H_MAXIMUM: ::core::primitive::u8 = 9;

#[derive(Debug, ::ram_errors::RamError)]
#[ram(code = "H.Array", status = 404, message = "array of {N}")]
pub struct Arr<const N: ::core::primitive::usize>;

#[derive(Debug, ::ram_errors::RamError)]
#[ram(code = "H.Struct", status = 500, message = "struct {id}", public = "no {id}", solution = "{code}")]
pub struct Single {
    id: ::core::primitive::u8,
    #[source]
    cause: ::core::fmt::Error,
}

#[derive(Debug, ::ram_errors::RamError)]
#[ram(status = 400, decode, family = "H", url = "https://example.com/{code}", props(level = "info"))]
pub enum Decoded {
    #[ram(code = "H.Unit")]
    Unit,
    #[ram(code = "H.Fields", message = "{formatter} {row} {message} {self_} {spec} {parts} {received}")]
    Fields {
        formatter: ::core::primitive::u8,
        row: ::core::primitive::u8,
        message: ::core::primitive::u8,
        self_: ::core::primitive::u8,
        spec: ::core::primitive::u8,
        parts: ::core::primitive::u8,
        received: ::core::primitive::u8,
    },
    #[ram(code = "H.Path", message = "at {0}")]
    Path(::std::path::PathBuf),
    #[ram(code = "H.Formatted", message = "{0:?} {1:>2$} {H_MAXIMUM}", no_decode)]
    Formatted(::core::primitive::u8, ::core::primitive::u8, ::core::primitive::usize),
    #[ram(code = "H.Argument", message("{} {x:?}", .0 + 1, x = .0), no_decode)]
    Argument(::core::primitive::u8),
    #[ram(code = "H.Function", fmt = arr_write, no_decode)]
    Function(::core::primitive::u8),
    #[ram(code = "H.Shared", shared, message = "one {0}")]
    One(::core::primitive::u8),
    #[ram(code = "H.Shared", shared, message = "two {0}")]
    Two(::core::primitive::u8),
    #[ram(code = "H.Limit", limit = 1..=5, unit = "names", message = "{limit.max}", solution = "{limit.min}")]
    Limit,
    #[ram(code = "H.Limits", limit(system = 2, custom = 3), props(retry = "no"))]
    Limits,
    #[ram(code = "H.Status", message = "{0}", no_decode)]
    Status(::core::primitive::u8, #[ram(status)] ::core::option::Option<::core::primitive::u16>),
    #[ram(code = "H.Io", status = 500, no_decode)]
    Io(#[from] ::std::io::Error),
    #[ram(code = "H.Boxed", message = "not a number: {0}", no_decode)]
    Boxed(#[from(::core::num::ParseIntError)] ::std::boxed::Box<::core::num::ParseIntError>),
    #[ram(code = "H.Optional", message = "perhaps", public = "{0:?}", no_decode)]
    Optional(#[source] ::core::option::Option<::core::fmt::Error>),
    #[ram(code = "H.Source", message = "{row}", public, no_decode)]
    Source { row: ::core::primitive::u8, source: ::std::boxed::Box<dyn ::ram_errors::RamError + Send + Sync> },
    #[ram(transparent, code = "H.Foreign", status = 502, no_decode)]
    Foreign(#[from] ::core::str::Utf8Error),
    #[ram(transparent, message = "in {row}: {inner}")]
    Message { row: ::core::primitive::u8, #[ram(transparent)] inner: ::ram_errors::LimitExceeded },
    #[ram(transparent)]
    Included(#[from] ::ram_errors::LimitExceeded),
    #[ram(transparent)]
    Itself(::std::boxed::Box<Decoded>),
    #[ram(other)]
    Other(::ram_errors::UnknownError),
}

#[derive(Debug, ::ram_errors::RamError)]
#[ram(status = 400, message = "{code} failed", public = "failed")]
pub enum Generic<'h, H: ::core::fmt::Debug + ::core::fmt::Display, I, const M: ::core::primitive::usize> {
    #[ram(code = "H.Generic", message = "{0:?} {1}")]
    Value(H, &'h ::core::primitive::str, [::core::primitive::u8; M]),
    #[ram(transparent)]
    Inner(I),
    #[ram(transparent, message = "over {0}")]
    Over(Single),
}

#[derive(Debug, ::ram_errors::RamError)]
pub enum Composed {
    #[ram(transparent)]
    Decoded(Decoded),
    #[ram(transparent)]
    Array(Arr<3>),
    #[ram(code = "H.Composed", status = 409, shared)]
    Own,
}

#[test]
fn the_derive_works_under_these_names() {
    let arr_seven = || 7;
    let arr_fields = Decoded::Fields {
        formatter: 1,
        row: 2,
        message: 3,
        self_: 4,
        spec: 5,
        parts: 6,
        received: arr_seven(),
    };
    let arr_source = || ::std::boxed::Box::new(Arr::<4>);
    let arr_io = || <::std::io::Error as ::core::convert::From<_>>::from(::std::io::ErrorKind::NotFound);
    let arr_number = || <::core::primitive::u8 as ::core::str::FromStr>::from_str("x").unwrap_err();
    let arr_cases: [(&dyn ::ram_errors::RamError, _, _, _); 21] = [
        (&arr_fields, "H.Fields", 400, "1 2 3 4 5 6 7"),
        (&Decoded::Unit, "H.Unit", 400, "H.Unit"),
        (&Decoded::Path(::core::convert::From::from("/x")), "H.Path", 400, "at /x"),
        (&Decoded::Formatted(1, 2, 3), "H.Formatted", 400, "1   2 9"),
        (&Decoded::Argument(1), "H.Argument", 400, "2 1"),
        (&Decoded::Function(1), "H.Function", 400, "number 1"),
        (&Decoded::One(1), "H.Shared", 400, "one 1"),
        (&Decoded::Two(1), "H.Shared", 400, "two 1"),
        (&Decoded::Limit, "H.Limit", 400, "5"),
        (&Decoded::Limits, "H.Limits", 400, "H.Limits"),
        (&Decoded::Status(1, ::core::option::Option::Some(404)), "H.Status", 404, "1"),
        (&<Decoded as ::core::convert::From<_>>::from(arr_io()), "H.Io", 500, "H.Io"),
        (
            &<Decoded as ::core::convert::From<_>>::from(arr_number()),
            "H.Boxed",
            400,
            "not a number: invalid digit found in string",
        ),
        (&Decoded::Optional(::core::option::Option::None), "H.Optional", 400, "perhaps"),
        (&Decoded::Source { row: 1, source: arr_source() }, "H.Source", 400, "1"),
        (
            &Decoded::Message { row: 1, inner: ::ram_errors::LimitExceeded::User },
            "LimitExceeded.User",
            409,
            "in 1: The count of users beyond the current limits.",
        ),
        (&Composed::Array(Arr), "H.Array", 404, "array of 3"),
        (&Composed::Own, "H.Composed", 409, "H.Composed"),
        (
            &Composed::Decoded(Decoded::Itself(::std::boxed::Box::new(Decoded::Unit))),
            "H.Unit",
            400,
            "H.Unit",
        ),
        (
            &Generic::<_, Arr<1>, 1>::Value(1, "a", [0]),
            "H.Generic",
            400,
            "1 a",
        ),
        (
            &Generic::<::core::primitive::u8, Arr<1>, 1>::Over(Single { id: 1, cause: ::core::fmt::Error }),
            "H.Struct",
            500,
            "over struct 1",
        ),
    ];
    for (arr_error, arr_code, arr_status, arr_message) in arr_cases {
        ::core::assert!(::ram_errors::RamError::code(arr_error) == arr_code);
        ::core::assert!(::ram_errors::RamError::status(arr_error) == arr_status);
        ::core::assert!(::std::string::ToString::to_string(arr_error) == arr_message);
    }
    let arr_received = ::ram_errors::Received::new("H.Fields", 400, "1 2 3 4 5 6 7");
    let arr_decoded = <Decoded as ::ram_errors::Decode>::decode(&arr_received);
    ::core::assert!(::core::matches!(arr_decoded, ::core::option::Option::Some(Decoded::Fields { received: 7, .. })));
    ::core::assert!(::core::matches!(
        <Decoded as ::ram_errors::Decode>::decode(&::ram_errors::Received::new("H.Shared", 400, "two 5")),
        ::core::option::Option::Some(Decoded::Two(5))
    ));
    ::core::assert!(::core::matches!(
        <Decoded as ::ram_errors::Decode>::decode(&::ram_errors::Received::new("H.New", 400, "two 5")),
        ::core::option::Option::Some(Decoded::Other(_))
    ));
    ::core::assert!(::core::primitive::str::is_empty(
        ::ram_errors::code!(Composed, "H.Unit").code()
    ) == false);
    // The message is that of the enum.
    let arr_message = ::ram_errors::RamError::public_message(arr_cases[20].0);
    ::core::assert!(::std::string::ToString::to_string(&arr_message) == "failed");
}
