//! Data of the value: constant headers, headers and members of fields, and a status that a function returns.

#[ram(headers("Cache-Control" = "no-store"), rename_all = "snake_case", status = 400, reply = Problem)]
pub enum ApiError {
    #[ram(title = "Too many requests")]
    Throttled {
        #[ram(member = "retryAfter", header = "Retry-After")]
        seconds: u64,
        #[ram(member)]
        quota: String,
    },
    Plain,
    #[ram(transparent, status = 415)]
    Body(#[from] #[ram(status = JsonRejection::status)] JsonRejection),
    #[ram(transparent)]
    Inner {
        source: InnerError,
        #[ram(status)]
        status: Option<u16>,
    },
}
