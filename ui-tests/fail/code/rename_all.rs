use ram_errors::RamError;

#[derive(Debug, RamError)]
#[ram(status = 409, rename_all = "snakecase")]
enum Misspelt {
    User,
}

#[derive(Debug, RamError)]
#[ram(status = 409, rename_all = "train")]
enum Unknown {
    User,
}

#[derive(Debug, RamError)]
#[ram(status = 409, rename_all = snake_case)]
enum NoLiteral {
    User,
}

#[derive(Debug, RamError)]
#[ram(status = 409, rename_all = "snake_case", code = "Quota")]
enum BesideCode {
    User,
}

#[derive(Debug, RamError)]
#[ram(status = 409, rename_all = "lowercase")]
enum Equal {
    UserName,
    Username,
    #[ram(rename_all = "snake_case")]
    OnVariant,
}

#[derive(Debug, RamError)]
#[ram(status = 409, rename_all = "snake_case", family = "Quota.")]
enum NonAscii {
    Größe,
}

#[derive(Debug, RamError)]
#[ram(status = 409, rename_all = "snake_case", family = "Quota")]
enum OtherFamily {
    #[ram(code = "Limit.user")]
    User,
}

fn main() {}
