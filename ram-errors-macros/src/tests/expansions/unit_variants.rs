//! Constant messages, a limit and properties: everything is in the table.

pub enum QuotaError {
    #[ram(
        code = "LimitExceeded.User",
        status = 409,
        limit = 100,
        message = "Too many users.",
        solution = "Remove one: the maximum is {limit}."
    )]
    Users,
    #[ram(code = "Busy", status = 503, props(retry = "yes"))]
    Busy,
}
