use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400, headers("X Trace" = "1"))]
enum Error {
    #[ram(code = "A", headers("" = "1", "größe" = "1", "X-A:" = "1\n"))]
    Name,
    #[ram(code = "B", headers("X-A" = "1\r\nSet-Cookie: a", "X-B" = concat!("a", '\0')))]
    Value,
    #[ram(code = "C", headers("Content-Length" = "0", "transfer-encoding" = "chunked"))]
    Framing,
    #[ram(code = "D", headers(retry_after = "1"))]
    Ident,
    #[ram(code = "E", headers("Retry-After" = 5, "X-A", "X-B" "1"))]
    Form,
    #[ram(code = "F", headers = "X-A: 1")]
    Equals,
    #[ram(code = "G", headers)]
    Bare,
    #[ram(code = "H", headers("X-A" = "1" "X-B" = "2"))]
    NoComma,
    #[ram(code = "I", headers("X-A" = "1"), headers("X-B" = "2"))]
    Twice,
    #[ram(code = "J", header("X-A" = "1"))]
    Misspelt,
    #[ram(code = "K")]
    OnField(#[ram(headers("X-A" = "1"))] u8),
}

fn main() {}
