use ram_errors::{ErrorReply, Problem, RamXml};

async fn in_handler() -> Result<(), ErrorReply> {
    problem()?;
    Ok(())
}

fn in_closure() {
    let _ = || -> Result<(), ErrorReply<RamXml>> {
        problem()?;
        Ok(())
    };
}

fn of_into() -> ErrorReply {
    problem().unwrap_err().into()
}

fn of_map_err() -> Result<(), ErrorReply> {
    problem().map_err(Into::into)
}

fn problem() -> Result<(), ErrorReply<Problem>> {
    Ok(())
}

fn main() {}
