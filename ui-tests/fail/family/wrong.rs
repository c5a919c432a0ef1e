use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(family = "", status = 409)]
enum Empty {
    #[ram(code = "A")]
    A,
}

#[derive(Debug, RamError)]
#[ram(family = "Quota.", status = 409)]
enum Dot {
    #[ram(code = "Quota.A")]
    A,
}

#[derive(Debug, RamError)]
#[ram(family = Quota, status = 409)]
enum Name {
    #[ram(code = "Quota.A")]
    A,
}

#[derive(Debug, RamError)]
#[ram(family, status = 409)]
enum Bare {
    #[ram(code = "Quota.A")]
    A,
}

fn main() {}
