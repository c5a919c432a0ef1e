use ram_errors::{RamApiError, RamError};

#[derive(Debug, RamError)]
enum Error {
    #[ram(transparent, limit = 5)]
    Limit(RamApiError),
    #[ram(transparent, solution = "Wait.")]
    Solution(RamApiError),
    #[ram(transparent, url = "https://example.com")]
    Url(RamApiError),
    #[ram(transparent, props(level = "info"))]
    Props(RamApiError),
    #[ram(transparent, public)]
    Public(RamApiError),
    #[ram(transparent, title = "A")]
    Title(RamApiError),
    #[ram(transparent, headers("X-A" = "1"))]
    Headers(RamApiError),
    #[ram(transparent, shared)]
    Shared(RamApiError),
}

fn main() {}
