//! A struct behaves like an enum with a single variant.

#[ram(code = "Config", status = 500, message = "cannot read {path}", public = "misconfigured")]
pub struct ConfigError {
    path: String,
    #[source]
    cause: std::io::Error,
}
