//! Properties: strings, integers and booleans.

use ram_errors::{Catalog, HasCatalog, RamError};

#[derive(Debug, RamError)]
#[ram(
    code = "Busy",
    status = 503,
    props(
        string = "yes",
        joined = concat!("a", 1),
        yes = true,
        no = false,
        number = 5,
        zero = 0,
        negative = -1,
        separated = 1_000u64,
        hex = 0xff,
        long = 123456789012345678901234567890,
    )
)]
struct Busy;

#[derive(Debug, RamError)]
#[ram(status = 400, props(retryable = false, grpc = 3))]
enum Inherits {
    #[ram(code = "Own", props(retryable = true))]
    Own,
    #[ram(code = "Same", shared, props(retryable = "false"))]
    Literal,
    #[ram(code = "Same", shared, props(retryable = false))]
    Boolean,
}

#[test]
fn literals_are_kept_as_strings() {
    let expected = [
        ("string", "yes"),
        ("joined", "a1"),
        ("yes", "true"),
        ("no", "false"),
        ("number", "5"),
        ("zero", "0"),
        ("negative", "-1"),
        ("separated", "1000"),
        ("hex", "255"),
        ("long", "123456789012345678901234567890"),
    ];
    assert_eq!(Busy.spec().unwrap().props(), expected);
}

#[test]
fn variants_replace_properties_of_the_enum() {
    let props = |error: Inherits| error.spec().unwrap().props();
    assert_eq!(props(Inherits::Own), [("retryable", "true"), ("grpc", "3")]);
    assert_eq!(
        props(Inherits::Literal),
        [("retryable", "false"), ("grpc", "3")]
    );
    // A string and a boolean of one spelling are the same promise.
    assert_eq!(Inherits::Boolean.spec(), Inherits::Literal.spec());
    assert_eq!(Catalog::iter(Inherits::CATALOG).count(), 2);
}
