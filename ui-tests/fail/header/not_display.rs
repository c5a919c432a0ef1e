use std::time::Duration;

use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 429)]
enum Error {
    #[ram(code = "A")]
    Duration {
        #[ram(header = "Retry-After")]
        after: Duration,
    },
    #[ram(code = "B")]
    Optional(#[ram(header = "Retry-After")] Option<Duration>),
    #[ram(code = "C")]
    Tuple(#[ram(header = "X-Pair")] (u8, u8)),
}

fn main() {}
