use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(decode, status = 400)]
enum Error {
    #[ram(code = "Named")]
    Named {
        #[ram(member)]
        size: &'static u8,
    },
    #[ram(code = "Inside")]
    Inside(#[ram(member = "sizes")] Vec<&'static u8>),
}

fn main() {}
