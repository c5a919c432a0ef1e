//! `shared` on a single variant: another type may have the code.

use ram_errors::{HasCatalog, RamError, code};

#[derive(Debug, RamError)]
#[ram(code = "Quota", status = 409, shared)]
struct Disk;

#[derive(Debug, RamError)]
#[ram(code = "Quota", status = 413)]
struct Body;

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent)]
    Disk(Disk),
    #[ram(transparent)]
    Body(Body),
}

fn main() {
    assert_eq!(Error::CATALOG.len(), 2);
    assert_eq!(code!(Error, "Quota").status(), 409);
    assert_eq!(Error::Body(Body).spec().unwrap().status(), 413);
    let _ = Error::Disk(Disk);
}
