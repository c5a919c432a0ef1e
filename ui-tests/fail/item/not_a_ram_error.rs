use ram_errors::RamError;

fn answer(error: &impl RamError) -> u16 {
    error.status()
}

fn main() {
    let _ = answer(&std::fmt::Error);
}
