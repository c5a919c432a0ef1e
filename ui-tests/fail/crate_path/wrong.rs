use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400, crate = "ram_errors")]
enum Text {
    #[ram(code = "A")]
    A,
}

#[derive(Debug, RamError)]
#[ram(status = 400, crate = 5)]
enum Number {
    #[ram(code = "A")]
    A,
}

#[derive(Debug, RamError)]
#[ram(status = 400, crate)]
enum Bare {
    #[ram(code = "A")]
    A,
}

fn main() {}
