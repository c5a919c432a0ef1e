use ram_errors::{Decode, RamError, Received};

#[derive(Debug)]
struct Name;

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("name")
    }
}

#[derive(Debug, RamError)]
#[ram(decode, status = 400)]
enum Error {
    #[ram(code = "Message", message = "no user {name}", public = "no {name}")]
    Message { name: Name },
    #[ram(code = "Borrowed", message = "no user {0}")]
    Borrowed(&'static str),
}

#[derive(Debug, RamError)]
#[ram(code = "Generic", status = 400, message = "no user {0}", decode)]
struct Generic<T>(T);

fn main() {
    let _ = Generic::<Name>::decode(&Received::new("Generic", 400, "no user name"));
}
