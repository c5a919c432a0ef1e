//! Types that are decoded and include each other.

use ram_errors::{Decode, EntityNotExist, RamApiError, RamError, Received, UnknownError};

#[derive(Debug, RamError)]
#[ram(code = "Quota.Disk", status = 507, message = "no space on {0}", public, decode)]
struct DiskFull(String);

#[derive(Debug, RamError)]
#[ram(decode)]
enum Inner {
    #[ram(transparent)]
    Disk(Box<DiskFull>),
    #[ram(transparent)]
    User(std::sync::Arc<EntityNotExist>),
    #[ram(other)]
    Unknown(UnknownError),
}

#[derive(Debug, RamError)]
#[ram(decode)]
enum Outer<E> {
    #[ram(transparent)]
    Inner(Inner),
    #[ram(transparent)]
    Ram(RamApiError),
    #[ram(transparent)]
    Generic(E),
}

fn main() {
    let decode =
        |code, message| Outer::<DiskFull>::decode(&Received::new(code, 400, message)).unwrap();
    assert!(
        matches!(decode("Quota.Disk", "no space on sda"), Outer::Inner(Inner::Disk(disk)) if disk.0 == "sda")
    );
    assert!(matches!(
        decode("EntityNotExist.User", "gone"),
        Outer::Inner(Inner::User(_))
    ));
    assert!(matches!(
        decode("NoPermission", "no"),
        Outer::Ram(RamApiError::NoPermission)
    ));
    assert!(matches!(
        decode("Nobody.Knows", "a"),
        Outer::Inner(Inner::Unknown(_))
    ));
}
