use ram_errors::RamError;


#[derive(Debug, RamError)]
#[ram(code = "B", status = 400, reply)]
struct NoValue;

#[derive(Debug, RamError)]
#[ram(code = "C", status = 400, reply = "Problem")]
struct Literal;

#[derive(Debug, RamError)]
#[ram(code = "D", status = 400, reply(Problem))]
struct Parentheses;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum OnVariant {
    #[ram(code = "E", reply = Problem)]
    Variant,
    #[ram(code = "F")]
    Field(#[ram(reply = Problem)] u8),
}

fn main() {}
