//! The variants in order, a shared code, an included type and unknown codes.

#[ram(decode)]
pub enum PantryError {
    #[ram(code = "Pantry.Empty", status = 404)]
    Empty,
    #[ram(code = "Pantry.Missing", status = 404, message = "no {kind} named {name}")]
    Missing { kind: String, name: String },
    #[ram(code = "Pantry.Full", status = 409, message = "full", shared)]
    Full,
    #[ram(code = "Pantry.Full", status = 409, message = "full: {0} jars", shared)]
    Jars(u32),
    #[ram(transparent)]
    Store(StoreError),
    #[ram(other)]
    Unknown(UnknownError),
}
