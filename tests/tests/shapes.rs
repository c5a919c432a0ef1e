//! Items of every shape that can derive, and implementations by hand beside the derive.

use std::error::Error;
use std::num::ParseIntError;
use std::sync::Arc;

use ram_errors::{
    Catalog, ErrorSpec, HasCatalog, LimitExceeded, PublicMessage, RamError, UnknownError, code,
};

#[derive(Debug, RamError)]
#[ram(
    code = "Unit",
    status = 404,
    message = "not there",
    solution = "look elsewhere"
)]
struct Unit;

#[derive(Debug, RamError)]
#[ram(
    code = "Tuple",
    status = 409,
    message = "{0} is over {limit}",
    limit = 5
)]
struct Tuple(u8);

#[derive(Debug, RamError)]
#[ram(transparent)]
struct Transparent {
    inner: Tuple,
}

#[derive(Debug, RamError)]
#[ram(other)]
struct Other(UnknownError);

#[derive(Debug, RamError)]
enum Empty {}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Mixed {
    #[ram(code = "M.Unit")]
    Unit,
    #[ram(code = "M.Tuple", message = "{0}")]
    Tuple(u8),
    #[ram(code = "M.Named", message = "{r}")]
    Named { r: u8 },
    #[ram(code = "M.Raw", message = "{type}")]
    r#Raw { r#type: u8 },
    #[cfg(any())]
    #[ram(code = "M.Unit")]
    CfgOut,
    #[cfg(not(any()))]
    #[ram(code = "M.CfgIn")]
    CfgIn,
    #[cfg_attr(all(), ram(code = "M.CfgAttr"))]
    CfgAttr,
}

#[test]
fn a_struct_behaves_like_an_enum_with_one_variant() {
    assert_eq!(Unit.code(), "Unit");
    assert_eq!(Unit.solution(), Some("look elsewhere"));
    assert_eq!(
        Unit::CATALOG
            .iter()
            .map(ErrorSpec::code)
            .collect::<Vec<_>>(),
        ["Unit"]
    );
    assert!(Tuple(6).ensure(6).is_err());
    let transparent = Transparent { inner: Tuple(6) };
    assert_eq!((transparent.code(), transparent.status()), ("Tuple", 409));
    assert_eq!(transparent.to_string(), "6 is over 5");
    assert_eq!(Transparent::CATALOG.len(), 1);
    let other = Other(UnknownError::new("New", 418, "short"));
    assert_eq!((other.code(), other.status()), ("New", 418));
    assert_eq!(other.to_string(), "short");
    assert!(other.spec().is_none() && Other::CATALOG.is_empty());
    assert!(Other::CATALOG.get("New").is_none());
}

#[test]
fn variants_of_every_kind_are_accepted() {
    assert!(Empty::CATALOG.is_empty());
    assert!(Empty::CATALOG.get("").is_none() && Empty::CATALOG.suggest("x").is_none());
    for (error, code, message) in [
        (Mixed::Unit, "M.Unit", "M.Unit"),
        (Mixed::Tuple(1), "M.Tuple", "1"),
        (Mixed::Named { r: 2 }, "M.Named", "2"),
        (Mixed::Raw { r#type: 3 }, "M.Raw", "3"),
        (Mixed::CfgIn, "M.CfgIn", "M.CfgIn"),
        (Mixed::CfgAttr, "M.CfgAttr", "M.CfgAttr"),
    ] {
        assert_eq!((error.code(), error.to_string().as_str()), (code, message));
        assert_eq!(error.spec(), Mixed::CATALOG.get(code));
    }
    assert_eq!(Mixed::CATALOG.len(), 6);
}

macro_rules! declare {
    ($name:ident, $status:expr, $($variant:ident = $code:literal, $message:expr, $limit:tt;)*) => {
        #[derive(Debug, RamError)]
        #[ram(status = $status)]
        enum $name {
            $(
                #[ram(code = $code, message = $message, limit = $limit, solution = concat!("at most ", "{limit}"))]
                $variant { value: u8 },
            )*
        }
    };
}

declare! {
    Declared, 409,
    First = "D.First", "{value} of {limit}", 3;
    Second = "D.Second", "second {value:?}", 4;
}

macro_rules! variants {
    ($($variants:tt)*) => {
        #[derive(Debug, RamError)]
        enum FromTokens { $($variants)* }
    };
}

variants! {
    #[ram(code = "T.Unnamed", status = 400, message("{0} {}", .0))]
    Unnamed(u8),
    #[ram(code = "T.Named", status = 400, message("{x} {} {self:?}", x))]
    Named { x: u8 },
    #[ram(code = "T.From", status = 400)]
    From(#[from] std::fmt::Error),
}

#[test]
fn macros_may_write_the_item() {
    assert_eq!(Declared::First { value: 4 }.to_string(), "4 of 3");
    assert_eq!(Declared::Second { value: 5 }.solution(), Some("at most 4"));
    assert_eq!(FromTokens::Unnamed(1).to_string(), "1 1");
    assert_eq!(FromTokens::Named { x: 1 }.to_string(), "1 1 Named { x: 1 }");
    assert_eq!(FromTokens::from(std::fmt::Error).code(), "T.From");
}

/// The crate under another name.
mod renamed {
    pub(crate) use ram_errors as other_name;

    #[derive(Debug, self::other_name::RamError)]
    #[ram(crate = other_name, code = "R", status = 400, message = "{0} {0:?}", decode, no_decode)]
    pub(crate) struct Renamed(pub(crate) u8);
}

#[test]
fn the_crate_may_have_another_name() {
    assert_eq!(renamed::Renamed(1).to_string(), "1 1");
}

/// A type that implements `Display` by hand.
#[derive(Debug, RamError)]
#[ram(
    code = "H.Display",
    status = 500,
    no_display,
    message = "documented as {0}"
)]
struct HandDisplay(u8);

impl std::fmt::Display for HandDisplay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "by hand: {}", self.0)
    }
}

#[derive(Debug, RamError)]
#[ram(no_error)]
enum HandError {
    #[ram(code = "H.Error", status = 400)]
    Error(#[from] ParseIntError),
}

impl std::fmt::Display for HandError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Error(number) = self;
        write!(f, "all by hand: {number}")
    }
}

impl Error for HandError {}

impl From<ParseIntError> for HandError {
    fn from(error: ParseIntError) -> Self {
        Self::Error(error)
    }
}

#[test]
fn display_and_error_may_be_written_by_hand() {
    let error = HandDisplay(1);
    assert_eq!(error.to_string(), "by hand: 1");
    assert_eq!(error.spec().unwrap().message(), Some("documented as {0}"));
    // The catalog does not know the message of another implementation of `Display`.
    assert_eq!(
        error.public_message().to_string(),
        "An internal error occurred."
    );

    let error = HandError::from("x".parse::<u8>().unwrap_err());
    assert_eq!(
        error.to_string(),
        "all by hand: invalid digit found in string"
    );
    assert!(error.source().is_none());
    assert_eq!(error.spec().unwrap().message(), None);
    assert_eq!(error.public_message().to_string(), error.to_string());
}

/// A type that implements the traits by hand, without a derive.
#[derive(Debug)]
struct Manual;

impl std::fmt::Display for Manual {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("manual")
    }
}

impl Error for Manual {}

impl RamError for Manual {
    fn code(&self) -> &'static str {
        "LimitExceeded.User"
    }

    fn status(&self) -> u16 {
        409
    }

    fn spec(&self) -> Option<&'static ErrorSpec> {
        Self::CATALOG.get(self.code())
    }

    fn public_message(&self) -> PublicMessage<'_> {
        PublicMessage::text("for clients")
    }
}

impl HasCatalog for Manual {
    const CATALOG: &'static Catalog = LimitExceeded::CATALOG;
}

#[derive(Debug, RamError)]
enum IncludesManual {
    #[ram(transparent)]
    Manual(Manual),
}

#[test]
fn the_traits_may_be_implemented_by_hand() {
    assert_eq!(Manual.limits()[0].max(), 100);
    assert!(Manual.ensure(101).is_err());
    let error = IncludesManual::Manual(Manual);
    assert_eq!(error.code(), "LimitExceeded.User");
    assert_eq!(error.public_message().to_string(), "for clients");
    assert_eq!(code!(IncludesManual, "LimitExceeded.User").status(), 409);
    assert_eq!(IncludesManual::CATALOG.len(), 11);
}

#[test]
fn references_and_pointers_are_errors() {
    fn code_of(error: impl RamError) -> String {
        format!("{} {} {:?}", error.code(), error.status(), error.solution())
    }
    let expected = code_of(LimitExceeded::User);
    let reference: &LimitExceeded = &LimitExceeded::User;
    assert_eq!(code_of(reference), expected);
    assert_eq!(code_of(Box::new(LimitExceeded::User)), expected);
    assert_eq!(code_of(Arc::new(LimitExceeded::User)), expected);
    let shared: Arc<dyn RamError + Send + Sync> = Arc::new(LimitExceeded::User);
    assert_eq!(code_of(shared), expected);
    let object: &dyn RamError = &LimitExceeded::User;
    assert_eq!(code_of(object), expected);
    assert_eq!(<Box<LimitExceeded>>::CATALOG.len(), 11);
    assert_eq!(<&LimitExceeded>::CATALOG.len(), 11);
}

/// An enum with boxed fields. `From` converts the box and the value in the box.
#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Boxing {
    #[ram(code = "B.Plain")]
    Plain(#[from] Box<std::fmt::Error>),
    #[ram(code = "B.Both")]
    Both(#[from(ParseIntError)] Box<ParseIntError>),
    #[ram(code = "B.Optional")]
    Optional(#[from] Option<std::str::Utf8Error>),
    #[ram(code = "B.Object")]
    Object(#[from(std::num::ParseFloatError)] Box<dyn Error + Send + Sync>),
}

#[test]
fn from_converts_into_boxes_and_options() {
    let number = || "x".parse::<u8>().unwrap_err();
    assert_eq!(Boxing::from(Box::new(std::fmt::Error)).code(), "B.Plain");
    assert_eq!(
        Boxing::from(number()).source().unwrap().to_string(),
        number().to_string()
    );
    assert_eq!(Boxing::from(Box::new(number())).code(), "B.Both");
    let utf8 = String::from_utf8(vec![0xff]).unwrap_err().utf8_error();
    assert!(Boxing::from(utf8).source().is_some());
    assert!(Boxing::Optional(None).source().is_none());
    let float = "x".parse::<f32>().unwrap_err();
    assert!(
        Boxing::from(float)
            .source()
            .unwrap()
            .is::<std::num::ParseFloatError>()
    );
}
