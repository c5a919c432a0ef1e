//! A small composed enum: an included catalog, a code of its own, a foreign error and unknown codes.

pub enum ServiceError {
    #[ram(transparent)]
    Ram(#[from] RamApiError),
    #[ram(code = "Service.Busy", status = 503)]
    Busy,
    #[ram(transparent, code = "Service.Config", status = 500)]
    Config(#[from] std::num::ParseIntError),
    #[ram(transparent, message = "in {store}")]
    Store { store: StoreError },
    #[ram(other)]
    Unknown(UnknownError),
}
