//! With `no_decode` on the variant, the type of a field need not implement `FromStr`.

use ram_errors::{Decode, RamError, Received};

#[derive(Debug, PartialEq)]
struct Opaque;

#[derive(Debug, PartialEq, RamError)]
#[ram(status = 400, decode)]
enum Error {
    #[ram(code = "A", message = "{text} {number}")]
    Fine { text: String, number: u8 },
    #[ram(code = "B", message = "{0:?}", no_decode)]
    Debug(Opaque),
    #[ram(code = "C", message = "{path}", no_decode)]
    NoFromStr { path: &'static str },
}

fn main() {
    let received = |code, message| Error::decode(&Received::new(code, 400, message));
    assert_eq!(
        received("A", "a 5"),
        Some(Error::Fine {
            text: "a".to_owned(),
            number: 5
        })
    );
    assert_eq!(received("B", "Opaque"), None);
    assert_eq!(received("C", "a"), None);
    let _ = (Error::Debug(Opaque), Error::NoFromStr { path: "a" });
}
