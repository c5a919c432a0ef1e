//! Limits may be named `min` and `max`.

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(
    status = 409,
    code = "A",
    limit(min = 1, max = 64),
    message = "{limit.min} to {limit.max}"
)]
struct Error;

fn main() {
    assert_eq!(Error.to_string(), "1 to 64");
}
