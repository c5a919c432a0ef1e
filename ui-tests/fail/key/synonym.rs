use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(http_status = 500, prefix = "Quota", flatten)]
enum Error {
    #[ram(error_code = "Quota.A", msg = "a", advice = "b", docs = "https://example.com")]
    A,
    #[ram(id = "Quota.B", statusCode = 409, description("{} left", 1), hint = "b", max = 3, units = "users")]
    B,
    #[ram(code = "Quota.C", retryable, help = "c", min = 1, max = 5, metadata(level = "warn"))]
    C,
    #[ram(code = "Quota.D", retry = true, quota = 100, link = "https://example.com", text = "d")]
    D,
    #[ram(forward)]
    E(#[ram(flatten)] ram_errors::EntityNotExist),
    #[ram(code = "Quota.F", message = "f")]
    F(#[ram(http_status)] u16),
    #[ram(catch_all)]
    G(ram_errors::UnknownError),
}

fn main() {}
