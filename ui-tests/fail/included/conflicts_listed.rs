use ram_errors::RamError;

macro_rules! codes {
    ($name:ident = $status:literal: $($code:ident)*) => {
        #[derive(Debug, RamError)]
        #[ram(status = $status, rename_all = "PascalCase")]
        enum $name {
            $($code,)*
        }
    };
}

codes!(EightLeft = 404: A B C D E F G H);
codes!(EightRight = 409: A B C D E F G H);
codes!(NineLeft = 404: A B C D E F G H I);
codes!(NineRight = 409: A B C D E F G H I);

#[derive(Debug, RamError)]
enum Eight {
    #[ram(transparent)]
    Left(EightLeft),
    #[ram(transparent)]
    Right(EightRight),
}

#[derive(Debug, RamError)]
enum Nine {
    #[ram(transparent)]
    Left(NineLeft),
    #[ram(transparent)]
    Right(NineRight),
}

fn main() {}
