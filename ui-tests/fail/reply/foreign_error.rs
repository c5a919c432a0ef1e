use std::error::Error;
use std::future::Future;

use ram_errors::{ErrorReply, Problem};

async fn in_handler(text: String) -> Result<(), ErrorReply> {
    text.parse::<u8>()?;
    Ok(())
}

fn in_closure() {
    let _ = || -> Result<(), ErrorReply<Problem>> {
        std::fs::read("x")?;
        Ok(())
    };
}

fn in_task() {
    spawn(async {
        std::fs::read("x")?;
        Ok::<(), ErrorReply>(())
    });
}

fn spawn(_: impl Future<Output = Result<(), ErrorReply>>) {}

fn of_map_err(text: &str) -> Result<u8, ErrorReply> {
    text.parse::<u8>().map_err(Into::into)
}

fn of_str() -> Result<(), ErrorReply> {
    Err("text")?
}

fn of_box() -> Result<(), ErrorReply> {
    Err(Box::<dyn Error + Send + Sync>::from("text"))?;
    Ok(())
}

fn main() {}
