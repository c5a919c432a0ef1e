//! Messages in every form that `format!` accepts.

use std::path::PathBuf;

use ram_errors::RamError;

const MAX: usize = 3;

#[derive(Debug, RamError)]
#[ram(status = 400)]
enum Error {
    #[ram(code = "A", message = "{0:>1$}|{0:<4}|{0:^+08.3}", limit = 4)]
    Widths(f64, usize),
    #[ram(code = "B", message("{}|{name}|{0}", .list.len(), name = .list[0]))]
    Arguments { list: Vec<u8> },
    #[ram(code = "C", message = "{path} {MAX} {{}}")]
    Path { path: PathBuf },
    #[ram(code = "D", message("{}", if *.yes { "yes" } else { "no" }))]
    Expression { yes: bool },
    #[ram(code = "E", message("{:?} {:#x} {:e}", .0, .1, .2))]
    Traits(&'static str, u8, f32),
    #[ram(code = "F", message = "{r} {é}")]
    Names { r: u8, é: u8 },
}

fn main() {
    assert_eq!(Error::Arguments { list: vec![7] }.to_string(), "1|7|1");
    assert_eq!(Error::Path { path: "a".into() }.to_string(), "a 3 {}");
    assert_eq!(Error::Expression { yes: true }.to_string(), "yes");
    assert_eq!(Error::Traits("a", 255, 1.0).to_string(), "\"a\" 0xff 1e0");
    assert_eq!(Error::Names { r: 1, é: 2 }.to_string(), "1 2");
    assert_eq!(Error::Widths(1.0, 3).to_string(), "  1|1   |+001.000");
}
