use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(code = "Nested", status = 400)]
struct Nested(
    Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<
    Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<
    Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<
    u8>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>,
);

// A comma in `<..>` does not reset the count of the operators around it.
#[derive(Debug, RamError)]
#[ram(code = "Commas", status = 400)]
struct Commas<'a>(
    &'a &'a &'a &'a Result<(), 
    &'a &'a &'a &'a Result<(), 
    &'a &'a &'a &'a Result<(), 
    &'a &'a &'a &'a Result<(), 
    &'a &'a &'a &'a Result<(), 
    &'a &'a &'a &'a Result<(), 
    &'a &'a &'a &'a Result<(), 
    &'a &'a &'a &'a Result<(), 
    &'a &'a &'a &'a Result<(), 
    &'a &'a &'a &'a Result<(), 
    &'a &'a &'a &'a Result<(), 
    &'a &'a &'a &'a Result<(), u8>>>>>>>>>>>>,
);

fn main() {}
