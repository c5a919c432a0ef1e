use ram_errors::RamError;

fn status_of(error: &impl RamError) -> u16 {
    error.status()
}

fn main() {
    let _ = status_of(&std::fmt::Error);
}
