use ram_errors::{HasCatalog, RamError};

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "At most {limit}.")]
    NoLimit,
    #[ram(code = "B", message = "At most {limit}.", limit = 1..=64)]
    Range,
    #[ram(code = "C", message = "At most {limit}.", limit(system = 20, custom = 5))]
    Named,
    #[ram(code = "D", message = "{limit.sytem}", limit(system = 20, custom = 5))]
    Mistyped,
    #[ram(code = "E", message = "{limit.max}")]
    MaxOfNone,
    #[ram(code = "F", message = "{limit.system}", limit = 20)]
    NameOfPlain,
    #[ram(code = "G", message = "{limits}", limit = 20)]
    MistypedLimit,
    #[ram(code = "H", message = "{limit.}", limit = 20)]
    NoName,
    #[ram(code = "I", message = "{limit.max.max}", limit = 20)]
    TooDeep,
}

fn main() {
    assert_eq!(Error::CATALOG.len(), 9);
}
