use ram_errors::{InvalidParameter, RamError};

#[derive(Debug, RamError)]
enum Characters {
    #[ram(
        code = "InvalidParameter.UserName.InvalidChars",
        status = 400,
        chars = "a-z",
        message = r#"The parameter - "UserName" contains invalid chars."#,
        solution = "Modify the value of UserName. The value can contain letters, numbers, periods (.), underscores (_), and hyphens (-).",
        url = "https://api.aliyun.com/troubleshoot?q={code}&product=Ram"
    )]
    UserName,
    #[ram(transparent)]
    Included(InvalidParameter),
}

#[derive(Debug, RamError)]
#[ram(code = "Color", status = 400, one_of("red", "green"))]
struct TwoColors;

#[derive(Debug, RamError)]
enum Values {
    #[ram(code = "Color", status = 400, one_of("red", "green", "blue"))]
    Own,
    #[ram(transparent)]
    Included(TwoColors),
}

#[derive(Debug, RamError)]
enum Check {
    #[ram(code = "Color", status = 400, one_of("red", "green"), check = is_valid)]
    Own,
    #[ram(transparent)]
    Included(TwoColors),
}

fn is_valid(text: &str) -> bool {
    !text.is_empty()
}

fn main() {}
