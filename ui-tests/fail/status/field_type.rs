use ram_errors::RamError;

#[derive(Debug, RamError)]
enum Error {
    #[ram(code = "A", status = 502)]
    Text {
        #[ram(status)]
        status: String,
    },
    #[ram(code = "B", status = 502)]
    Wide(#[ram(status)] u32),
}

fn main() {}
