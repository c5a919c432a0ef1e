//! Types that a macro of the user declares.

use ram_errors::{HasCatalog, RamError};

macro_rules! error {
    ($(#[$meta:meta])* $name:ident { $($variant:ident ( $type:ty ) = $code:literal $status:literal $message:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, RamError)]
        enum $name {
            $(
                #[ram(code = $code, status = $status, message = $message, limit = 5)]
                $variant($type),
            )*
        }
    };
}

error! {
    /// Two codes.
    Error {
        First(u8) = "A" 400 "{0} of {limit}",
        Second(Option<u8>) = "B" 500 "{0:?}",
    }
}

macro_rules! wrap {
    ($name:ident, $inner:ty, $argument:expr) => {
        #[derive(Debug, RamError)]
        enum $name {
            #[ram(transparent)]
            Inner($inner),
            #[ram(code = "C", status = 400, message("{}", $argument))]
            Own,
        }
    };
}

wrap!(Outer, Box<Error>, 1 + 1);

fn main() {
    assert_eq!(Error::First(1).to_string(), "1 of 5");
    assert_eq!(
        Outer::Inner(Box::new(Error::Second(None))).to_string(),
        "None"
    );
    assert_eq!(Outer::Own.to_string(), "2");
    assert_eq!(Outer::CATALOG.len(), 3);
}
