//! Different specs of one code, in the catalogs of types that include each other in any order.

use ram_errors::{Decode, ErrorSpec, HasCatalog, RamError, Received, code};

macro_rules! one_code {
    ($name:ident: $($key:tt)*) => {
        #[derive(Debug, RamError)]
        #[ram(decode)]
        enum $name {
            #[ram(code = "Code", $($key)*)]
            Code,
        }
    };
}

one_code!(Unshared: status = 404, message = "one");
one_code!(Equal: status = 404, message = "one");
one_code!(SharedEqual: status = 404, message = "one", shared);
one_code!(SharedOther: status = 409, message = "two", shared);
one_code!(SharedThird: status = 410, message = "three", shared);

macro_rules! including {
    ($name:ident: $($included:ident)*) => {
        #[derive(Debug, RamError)]
        #[ram(decode)]
        enum $name {
            $(#[ram(transparent)] $included($included),)*
        }
    };
}

including!(SharedFirst: SharedOther SharedEqual Unshared);
including!(UnsharedFirst: Unshared SharedThird SharedOther);
including!(Twice: SharedFirst UnsharedFirst Equal);
including!(TwiceReversed: Equal UnsharedFirst SharedFirst);
including!(Deep: Twice TwiceReversed SharedEqual);

#[derive(Debug, RamError)]
#[expect(dead_code, reason = "the codes are read from the catalog")]
enum Generic<A, B, C> {
    #[ram(transparent)]
    A(A),
    #[ram(transparent)]
    B(B),
    #[ram(transparent)]
    C(C),
}

fn statuses<E: HasCatalog>() -> Vec<u16> {
    assert_eq!(E::CATALOG.len(), E::CATALOG.iter().count());
    E::CATALOG.iter().map(ErrorSpec::status).collect()
}

#[test]
fn each_promise_is_kept_once_in_the_order_of_inclusion() {
    for (statuses, expected) in [
        (statuses::<SharedFirst>(), &[409, 404][..]),
        (statuses::<UnsharedFirst>(), &[404, 410, 409]),
        (statuses::<Twice>(), &[409, 404, 410]),
        (statuses::<TwiceReversed>(), &[404, 410, 409]),
        (statuses::<Deep>(), &[409, 404, 410]),
        (
            statuses::<Generic<SharedThird, Deep, Unshared>>(),
            &[410, 409, 404],
        ),
        (
            statuses::<Generic<Equal, SharedEqual, Generic<Twice, Equal, Unshared>>>(),
            &[404, 409, 410],
        ),
    ] {
        assert_eq!(statuses, expected);
    }
}

#[test]
fn a_look_up_finds_the_first_spec() {
    for (found, status) in [
        (SharedFirst::CATALOG.get("Code"), 409),
        (UnsharedFirst::CATALOG.get("Code"), 404),
        (Deep::CATALOG.get("Code"), 409),
        (Some(code!(TwiceReversed, "Code")), 404),
        (
            Some(code!(Generic<SharedThird, Deep, Unshared>, "Code")),
            410,
        ),
    ] {
        assert_eq!(found.map(ErrorSpec::status), Some(status));
    }
}

#[test]
fn a_code_with_several_promises_is_decoded() {
    let error = Deep::decode(&Received::new("Code", 404, "one")).expect("the code is known");
    assert_eq!(error.code(), "Code");
}
