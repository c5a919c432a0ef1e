use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A")]
    Unnamed(#[ram(member)] u8),
    #[ram(code = "B")]
    NoLiteral(#[ram(member = NAME)] u8),
    #[ram(code = "C")]
    Parentheses(#[ram(member("name"))] u8),
    #[ram(code = "D")]
    Empty(#[ram(member = "")] u8),
    #[ram(code = "E")]
    Twice(#[ram(member = "a", member = "b")] u8),
    #[ram(code = "F")]
    TwoFields {
        #[ram(member)]
        name: u8,
        #[ram(member = "name")]
        other: u8,
    },
    #[ram(code = "G", member = "a")]
    OnVariant(u8),
    #[ram(code = "H")]
    Misspelt(#[ram(membre = "a")] u8),
}

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Reserved {
    #[ram(code = "A")]
    Ram(#[ram(member = "Code")] u8, #[ram(member = "RequestId")] u8),
    #[ram(code = "B")]
    Problem(#[ram(member = "status")] u8, #[ram(member = "instance")] u8),
    #[ram(code = "C")]
    OtherCase {
        #[ram(member)]
        message: u8,
        #[ram(member)]
        request_id: u8,
        #[ram(member)]
        r#type: u8,
    },
}

fn main() {}
