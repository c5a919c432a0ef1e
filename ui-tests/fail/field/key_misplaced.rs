use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 500)]
enum Error {
    #[ram(code = "A")]
    Code(#[ram(code = "A")] u16),
    #[ram(code = "B")]
    Message {
        #[ram(message = "a", limit = 5)]
        name: String,
    },
    #[ram(code = "C")]
    Decode(#[ram(decode)] u16),
}

fn main() {}
