use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(family = "LimitExceeded", status = 409)]
enum Error {
    #[ram(code = "LimitExceeded")]
    Itself,
    #[ram(code = "LimitExceeded.User")]
    User,
    #[ram(code = "LimitExceeded:Group")]
    Group,
    #[ram(code = "LimitExceded.Group")]
    Mistyped,
    #[ram(code = "LimitExceededRole")]
    NotEnded,
    #[ram(code = "Limit")]
    Shorter,
}

fn main() {}
