use ram_errors::RamError;

struct NoEnvelope;

#[derive(Debug, RamError)]
#[ram(code = "A", status = 400, reply = NoEnvelope)]
struct Type;

#[derive(Debug, RamError)]
#[ram(code = "B", status = 400, reply = Missing)]
struct NoType;

fn main() {}
