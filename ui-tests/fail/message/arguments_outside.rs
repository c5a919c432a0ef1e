use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "{}", self.len())]
    Itself,
    #[ram(code = "B", message = "{x}", x = 3)]
    Named,
    #[ram(code = "C", message = "{} {}", .a, *b + 1, limit = 3)]
    Fields { a: u8, b: u8 },
    #[ram(code = "D", message = "{:w$} {0}", name, w = 4, shared)]
    Tuple { name: u8 },
    #[ram(message = "{}", "literal", code = "E")]
    Before,
    #[ram(code = "F", message = "{limit}", limit = 3, props(x = "y"))]
    NoMistake,
    #[ram(code = "G", message = "{}", std::cmp::max::<u8>(1, 2),)]
    Path,
}

impl Error {
    fn len(&self) -> usize {
        0
    }
}

fn main() {}
