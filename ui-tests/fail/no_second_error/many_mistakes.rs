use ram_errors::{HasCatalog, RamError, code};

#[derive(Debug, RamError)]
#[ram(status = 4000, famly = "Quota")]
enum Error {
    #[ram(code = "Quota..User", limit = 5..=1, message = "{nme}")]
    User { name: String },
    #[ram(code = "Quota.Group", solution = "{limit}", unit = "users")]
    Group,
    #[ram(transparent)]
    Nothing,
    #[ram(code = "Quota.Io", message("{}", 1, 2))]
    Io(#[from] std::io::Error),
    #[ram(code = "Quota.Group")]
    Again,
}

const GROUP: &str = code!(Error, "Quota.Group").code();

fn read() -> Result<String, Error> {
    Ok(std::fs::read_to_string("a")?)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    read()?;
    let _ = (Error::CATALOG.len(), Error::Group.to_string(), GROUP);
    Ok(())
}
