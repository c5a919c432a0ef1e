use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 400, message = "Quota of {user} exceeded.")]
enum Error {
    #[ram(code = "A")]
    WithUser { user: String },
    #[ram(code = "B")]
    WithoutUser,
    #[ram(code = "C")]
    Mistyped { usr: String },
    #[ram(code = "D", message = "own")]
    Own,
}

fn main() {}
