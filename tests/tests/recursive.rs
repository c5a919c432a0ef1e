//! Types that contain themselves: no code is included twice, and no function recurses without end.

use ram_errors::{Decode, HasCatalog, RamError, Received, UnknownError, chain};

#[derive(Debug, RamError)]
#[ram(decode)]
enum Error {
    #[ram(code = "Disk.Full", status = 507, message = "no space on {0}", public)]
    Full(String),
    #[ram(transparent, message = "while writing {path}")]
    Writing {
        path: &'static str,
        #[source]
        source: Box<Error>,
    },
    #[ram(transparent)]
    Inner(Box<Self>),
    #[ram(other)]
    Unknown(UnknownError),
}

#[derive(Debug, RamError)]
enum Tree<T: std::fmt::Debug + std::fmt::Display> {
    #[ram(code = "Leaf", status = 400, message = "{0}")]
    Leaf(T),
    #[ram(transparent)]
    Node(std::sync::Arc<Tree<T>>),
}

#[test]
fn the_code_is_taken_from_the_innermost_error() {
    let error = Error::Inner(Box::new(Error::Writing {
        path: "a.txt",
        source: Box::new(Error::Full("sda".to_owned())),
    }));
    assert_eq!((error.code(), error.status()), ("Disk.Full", 507));
    assert_eq!(
        chain(&error).to_string(),
        "while writing a.txt: no space on sda"
    );
    let node = Tree::Node(std::sync::Arc::new(Tree::Leaf(5)));
    assert_eq!((node.code(), node.to_string()), ("Leaf", "5".to_owned()));
}

#[test]
fn the_catalog_has_each_code_once() {
    assert_eq!(Error::CATALOG.len(), 1);
    assert_eq!(Tree::<u8>::CATALOG.len(), 1);
}

#[test]
fn decoding_a_recursive_type_terminates() {
    let known = Error::decode(&Received::new("Disk.Full", 507, "no space on sda"));
    assert!(matches!(known, Some(Error::Full(disk)) if disk == "sda"));
    let unknown = Error::decode(&Received::new("Disk.Gone", 507, "gone"));
    assert!(matches!(unknown, Some(Error::Unknown(error)) if error.code() == "Disk.Gone"));
}
