//! Every kind of source that `thiserror` accepts.

use std::error::Error as StdError;
use std::rc::Rc;
use std::sync::Arc;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500, message = "outer")]
enum Error {
    #[ram(code = "A")]
    Plain(#[source] std::fmt::Error),
    #[ram(code = "B")]
    Named { source: std::fmt::Error },
    #[ram(code = "C")]
    Boxed(#[source] Box<dyn StdError + Send + Sync>),
    #[ram(code = "D")]
    Shared(#[source] Arc<dyn StdError>),
    #[ram(code = "E")]
    Counted(#[source] Rc<std::fmt::Error>),
    #[ram(code = "F")]
    Behind(#[source] &'static Box<dyn StdError + Send + Sync>),
    #[ram(code = "G")]
    Optional(#[from] Option<std::num::ParseIntError>),
    #[ram(code = "H")]
    Unboxed(#[from(std::num::ParseFloatError)] Box<std::num::ParseFloatError>),
    #[ram(code = "I")]
    NoSource { r#source: String },
    #[ram(code = "J")]
    Own(#[source] Box<Error>),
}

fn main() {
    let has_source = |error: Error| error.source().is_some();
    assert!(has_source(Error::Plain(std::fmt::Error)));
    assert!(has_source(Error::Named {
        source: std::fmt::Error
    }));
    assert!(has_source(Error::Boxed("a".into())));
    assert!(has_source(Error::Shared(Arc::new(std::fmt::Error))));
    assert!(has_source(Error::Counted(Rc::new(std::fmt::Error))));
    assert!(has_source(Error::Behind(Box::leak(Box::new("a".into())))));
    assert!(has_source("a".parse::<u8>().unwrap_err().into()));
    assert!(has_source("a".parse::<f32>().unwrap_err().into()));
    assert!(!has_source(Error::Optional(None)));
    assert!(!has_source(Error::NoSource {
        r#source: "a".to_owned()
    }));
    assert!(has_source(Error::Own(Box::new(Error::Optional(None)))));
}
