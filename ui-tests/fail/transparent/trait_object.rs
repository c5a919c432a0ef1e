use std::rc::Rc;

use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent)]
    Boxed(Box<dyn RamError>),
    #[ram(transparent)]
    Counted(Rc<dyn RamError>),
    #[ram(transparent, message = "outer")]
    Borrowed(#[source] &'static dyn RamError),
    #[ram(transparent)]
    Nested(Box<Box<dyn RamError + Send + Sync>>),
}

fn main() {}
