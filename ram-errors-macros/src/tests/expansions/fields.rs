//! Messages with fields, a format, an argument, a source, a status of the value and public messages.

#[ram(status = 400)]
pub enum StoreError {
    #[ram(code = "Store.Missing", message = "no {kind} named {name}")]
    Missing { kind: String, name: String },
    #[ram(code = "Store.Path", message = "cannot read {0}")]
    Path(std::path::PathBuf),
    #[ram(code = "Store.Id", message = "no entry {id:>4}")]
    Id { id: u32 },
    #[ram(code = "Store.Full", status = 507, message("{} entries", .0.len()))]
    Full(Vec<u8>),
    #[ram(code = "Store.Io", status = 500, message = "reading failed")]
    Io(#[from] std::io::Error),
    #[ram(
        code = "Store.Locked",
        message = "locked by {by}",
        public = "{table} is busy"
    )]
    Locked {
        table: String,
        by: String,
        #[ram(status)]
        status: u16,
    },
}
