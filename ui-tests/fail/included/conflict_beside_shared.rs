use ram_errors::RamError;

macro_rules! one_code {
    ($name:ident: $($key:tt)*) => {
        #[derive(Debug, RamError)]
        enum $name {
            #[ram(code = "Same", $($key)*)]
            Same,
        }
    };
}

one_code!(Left: status = 404);
one_code!(Right: status = 409);
one_code!(SharedLeft: status = 404, shared);
one_code!(SharedOther: status = 410, shared);

#[derive(Debug, RamError)]
enum BehindShared {
    #[ram(transparent)]
    Other(SharedOther),
    #[ram(transparent)]
    Left(Left),
    #[ram(transparent)]
    Right(Right),
}

#[derive(Debug, RamError)]
enum BehindEqual {
    #[ram(transparent)]
    Shared(SharedLeft),
    #[ram(transparent)]
    Left(Left),
}

#[derive(Debug, RamError)]
enum AroundEqual {
    #[ram(transparent)]
    Equal(BehindEqual),
    #[ram(transparent)]
    Right(Right),
}

fn main() {}
