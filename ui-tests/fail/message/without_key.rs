use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram("text", code = "A")]
    First,
    #[ram(code = "B", "at the {end}")]
    Last { end: u8 },
    #[ram("{} of {}", .0.len(), *.1 + 1, code = "C", shared)]
    Arguments(Vec<u8>, u8),
    #[ram("{n} {}", size::<u8, u8>(), n = .0, code = "D", props(n = "x"))]
    Named(u8),
    #[ram(concat!("a", "b"), code = "E")]
    Concatenated,
    #[ram("unknown {nam}", code = "F")]
    Placeholder { name: u8 },
    #[ram(code = "G", "second", message = "first")]
    Twice,
}

#[derive(Debug, RamError)]
#[ram("a struct", code = "S", status = 400)]
struct Struct;

fn size<A, B>() -> usize {
    size_of::<(A, B)>()
}

fn main() {
    let _ = Error::First.to_string() + &Struct.to_string();
}
