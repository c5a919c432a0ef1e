use ram_errors::RamError;

mod left {
    use ram_errors::RamError;

    #[derive(Debug, RamError)]
    #[ram(code = "Status", status = 404)]
    pub struct Status;

    #[derive(Debug, RamError)]
    #[ram(code = "Message", status = 400, message = "left")]
    pub struct Message;

    #[derive(Debug, RamError)]
    #[ram(code = "NoMessage", status = 400)]
    pub struct NoMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "LongMessage", status = 400, message = "The value of UserName must be 1 to 64 characters in length and can contain letters, numbers, and periods, but not spaces.")]
    pub struct LongMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "Public", status = 500, public = "left")]
    pub struct Public;

    #[derive(Debug, RamError)]
    #[ram(code = "NoPublic", status = 400, message = "same")]
    pub struct NoPublic;

    #[derive(Debug, RamError)]
    #[ram(code = "Solution", status = 400, solution = "left")]
    pub struct Solution;

    #[derive(Debug, RamError)]
    #[ram(code = "LongSolution", status = 400, solution = "The value of UserName must be 1 to 64 characters in length and can contain letters, numbers, and periods, but not spaces.")]
    pub struct LongSolution;

    #[derive(Debug, RamError)]
    #[ram(code = "Url", status = 400, url = "https://a.example")]
    pub struct Url;

    #[derive(Debug, RamError)]
    #[ram(code = "LimitMin", status = 400, limit = 1..=9)]
    pub struct LimitMin;

    #[derive(Debug, RamError)]
    #[ram(code = "LimitMax", status = 400, limit = 9)]
    pub struct LimitMax;

    #[derive(Debug, RamError)]
    #[ram(code = "LimitUnit", status = 400, limit = 9, unit = "bytes")]
    pub struct LimitUnit;

    #[derive(Debug, RamError)]
    #[ram(code = "NoUnit", status = 400, limit = 9)]
    pub struct NoUnit;

    #[derive(Debug, RamError)]
    #[ram(code = "LimitName", status = 400, limit(system = 9))]
    pub struct LimitName;

    #[derive(Debug, RamError)]
    #[ram(code = "OneMoreLimit", status = 400, limit(system = 9, custom = 5))]
    pub struct OneMoreLimit;

    #[derive(Debug, RamError)]
    #[ram(code = "NoLimit", status = 400, limit = 9)]
    pub struct NoLimit;

    #[derive(Debug, RamError)]
    #[ram(code = "Prop", status = 400, props(level = "warn"))]
    pub struct Prop;

    #[derive(Debug, RamError)]
    #[ram(code = "OtherProp", status = 400, props(level = "warn"))]
    pub struct OtherProp;

    #[derive(Debug, RamError)]
    #[ram(code = "NoProp", status = 400)]
    pub struct NoProp;

    #[derive(Debug, RamError)]
    #[ram(code = "Title", status = 400, title = "Left")]
    pub struct Title;

    #[derive(Debug, RamError)]
    #[ram(code = "Header", status = 400, headers("Retry-After" = "1"))]
    pub struct Header;

    #[derive(Debug, RamError)]
    #[ram(code = "NoHeader", status = 400, headers("Retry-After" = "1"))]
    pub struct NoHeader;

    #[derive(Debug, RamError)]
    #[ram(code = "Chars", status = 400, chars = "a-z")]
    pub struct Chars;

    #[derive(Debug, RamError)]
    #[ram(code = "NoChars", status = 400, chars = "a-z")]
    pub struct NoChars;

    #[derive(Debug, RamError)]
    #[ram(code = "OneOf", status = 400, one_of("red", "green"))]
    pub struct OneOf;

    #[derive(Debug, RamError)]
    #[ram(code = "ManyValues", status = 400, one_of("a", "b", "c", "d", "e", "f", "g"))]
    pub struct ManyValues;

    #[derive(Debug, RamError)]
    #[ram(code = "NoOneOf", status = 400)]
    pub struct NoOneOf;

    #[derive(Debug, RamError)]
    #[ram(code = "Check", status = 400, check = str::is_empty)]
    pub struct Check;
}

mod right {
    use ram_errors::RamError;

    #[derive(Debug, RamError)]
    #[ram(code = "Status", status = 409)]
    pub struct Status;

    #[derive(Debug, RamError)]
    #[ram(code = "Message", status = 400, message = "right")]
    pub struct Message;

    #[derive(Debug, RamError)]
    #[ram(code = "NoMessage", status = 400, message = "right")]
    pub struct NoMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "LongMessage", status = 400, message = "The value of UserName must be 1 to 64 characters in length and can contain letters, numbers, and periods, but not hyphens.")]
    pub struct LongMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "Public", status = 500, public = "right")]
    pub struct Public;

    #[derive(Debug, RamError)]
    #[ram(code = "NoPublic", status = 400, message = "same", public = "right")]
    pub struct NoPublic;

    #[derive(Debug, RamError)]
    #[ram(code = "Solution", status = 400, solution = "right")]
    pub struct Solution;

    #[derive(Debug, RamError)]
    #[ram(code = "LongSolution", status = 400, solution = "The value of UserName must be 1 to 64 characters in length and can contain letters, numbers, and periods, but not hyphens.")]
    pub struct LongSolution;

    #[derive(Debug, RamError)]
    #[ram(code = "Url", status = 400, url = "https://b.example")]
    pub struct Url;

    #[derive(Debug, RamError)]
    #[ram(code = "LimitMin", status = 400, limit = 2..=9)]
    pub struct LimitMin;

    #[derive(Debug, RamError)]
    #[ram(code = "LimitMax", status = 400, limit = 8)]
    pub struct LimitMax;

    #[derive(Debug, RamError)]
    #[ram(code = "LimitUnit", status = 400, limit = 9, unit = "characters")]
    pub struct LimitUnit;

    #[derive(Debug, RamError)]
    #[ram(code = "NoUnit", status = 400, limit = 9, unit = "characters")]
    pub struct NoUnit;

    #[derive(Debug, RamError)]
    #[ram(code = "LimitName", status = 400, limit(custom = 9))]
    pub struct LimitName;

    #[derive(Debug, RamError)]
    #[ram(code = "OneMoreLimit", status = 400, limit(system = 9))]
    pub struct OneMoreLimit;

    #[derive(Debug, RamError)]
    #[ram(code = "NoLimit", status = 400)]
    pub struct NoLimit;

    #[derive(Debug, RamError)]
    #[ram(code = "Prop", status = 400, props(level = "error"))]
    pub struct Prop;

    #[derive(Debug, RamError)]
    #[ram(code = "OtherProp", status = 400, props(retry = "warn"))]
    pub struct OtherProp;

    #[derive(Debug, RamError)]
    #[ram(code = "NoProp", status = 400, props(retryable = true))]
    pub struct NoProp;

    #[derive(Debug, RamError)]
    #[ram(code = "Title", status = 400, title = "Right")]
    pub struct Title;

    #[derive(Debug, RamError)]
    #[ram(code = "Header", status = 400, headers("Retry-After" = "2"))]
    pub struct Header;

    #[derive(Debug, RamError)]
    #[ram(code = "NoHeader", status = 400)]
    pub struct NoHeader;

    #[derive(Debug, RamError)]
    #[ram(code = "Chars", status = 400, chars = "a-z0-9")]
    pub struct Chars;

    #[derive(Debug, RamError)]
    #[ram(code = "NoChars", status = 400)]
    pub struct NoChars;

    #[derive(Debug, RamError)]
    #[ram(code = "OneOf", status = 400, one_of("red", "blue"))]
    pub struct OneOf;

    #[derive(Debug, RamError)]
    #[ram(code = "ManyValues", status = 400, one_of("a", "b", "c", "d", "e"))]
    pub struct ManyValues;

    #[derive(Debug, RamError)]
    #[ram(code = "NoOneOf", status = 400, one_of("red", "blue"))]
    pub struct NoOneOf;

    #[derive(Debug, RamError)]
    #[ram(code = "Check", status = 400)]
    pub struct Check;
}

#[derive(Debug, RamError)]
enum Status {
    #[ram(transparent)]
    Left(left::Status),
    #[ram(transparent)]
    Right(right::Status),
}

#[derive(Debug, RamError)]
enum Message {
    #[ram(transparent)]
    Left(left::Message),
    #[ram(transparent)]
    Right(right::Message),
}

#[derive(Debug, RamError)]
enum NoMessage {
    #[ram(transparent)]
    Left(left::NoMessage),
    #[ram(transparent)]
    Right(right::NoMessage),
}

#[derive(Debug, RamError)]
enum LongMessage {
    #[ram(transparent)]
    Left(left::LongMessage),
    #[ram(transparent)]
    Right(right::LongMessage),
}

#[derive(Debug, RamError)]
enum Public {
    #[ram(transparent)]
    Left(left::Public),
    #[ram(transparent)]
    Right(right::Public),
}

#[derive(Debug, RamError)]
enum NoPublic {
    #[ram(transparent)]
    Left(left::NoPublic),
    #[ram(transparent)]
    Right(right::NoPublic),
}

#[derive(Debug, RamError)]
enum Solution {
    #[ram(transparent)]
    Left(left::Solution),
    #[ram(transparent)]
    Right(right::Solution),
}

#[derive(Debug, RamError)]
enum LongSolution {
    #[ram(transparent)]
    Left(left::LongSolution),
    #[ram(transparent)]
    Right(right::LongSolution),
}

#[derive(Debug, RamError)]
enum Url {
    #[ram(transparent)]
    Left(left::Url),
    #[ram(transparent)]
    Right(right::Url),
}

#[derive(Debug, RamError)]
enum LimitMin {
    #[ram(transparent)]
    Left(left::LimitMin),
    #[ram(transparent)]
    Right(right::LimitMin),
}

#[derive(Debug, RamError)]
enum LimitMax {
    #[ram(transparent)]
    Left(left::LimitMax),
    #[ram(transparent)]
    Right(right::LimitMax),
}

#[derive(Debug, RamError)]
enum LimitUnit {
    #[ram(transparent)]
    Left(left::LimitUnit),
    #[ram(transparent)]
    Right(right::LimitUnit),
}

#[derive(Debug, RamError)]
enum NoUnit {
    #[ram(transparent)]
    Left(left::NoUnit),
    #[ram(transparent)]
    Right(right::NoUnit),
}

#[derive(Debug, RamError)]
enum LimitName {
    #[ram(transparent)]
    Left(left::LimitName),
    #[ram(transparent)]
    Right(right::LimitName),
}

#[derive(Debug, RamError)]
enum OneMoreLimit {
    #[ram(transparent)]
    Left(left::OneMoreLimit),
    #[ram(transparent)]
    Right(right::OneMoreLimit),
}

#[derive(Debug, RamError)]
enum NoLimit {
    #[ram(transparent)]
    Left(left::NoLimit),
    #[ram(transparent)]
    Right(right::NoLimit),
}

#[derive(Debug, RamError)]
enum Prop {
    #[ram(transparent)]
    Left(left::Prop),
    #[ram(transparent)]
    Right(right::Prop),
}

#[derive(Debug, RamError)]
enum OtherProp {
    #[ram(transparent)]
    Left(left::OtherProp),
    #[ram(transparent)]
    Right(right::OtherProp),
}

#[derive(Debug, RamError)]
enum NoProp {
    #[ram(transparent)]
    Left(left::NoProp),
    #[ram(transparent)]
    Right(right::NoProp),
}

#[derive(Debug, RamError)]
enum Title {
    #[ram(transparent)]
    Left(left::Title),
    #[ram(transparent)]
    Right(right::Title),
}

#[derive(Debug, RamError)]
enum Header {
    #[ram(transparent)]
    Left(left::Header),
    #[ram(transparent)]
    Right(right::Header),
}

#[derive(Debug, RamError)]
enum NoHeader {
    #[ram(transparent)]
    Left(left::NoHeader),
    #[ram(transparent)]
    Right(right::NoHeader),
}

#[derive(Debug, RamError)]
enum Chars {
    #[ram(transparent)]
    Left(left::Chars),
    #[ram(transparent)]
    Right(right::Chars),
}

#[derive(Debug, RamError)]
enum NoChars {
    #[ram(transparent)]
    Left(left::NoChars),
    #[ram(transparent)]
    Right(right::NoChars),
}

#[derive(Debug, RamError)]
enum OneOf {
    #[ram(transparent)]
    Left(left::OneOf),
    #[ram(transparent)]
    Right(right::OneOf),
}

#[derive(Debug, RamError)]
enum ManyValues {
    #[ram(transparent)]
    Left(left::ManyValues),
    #[ram(transparent)]
    Right(right::ManyValues),
}

#[derive(Debug, RamError)]
enum NoOneOf {
    #[ram(transparent)]
    Left(left::NoOneOf),
    #[ram(transparent)]
    Right(right::NoOneOf),
}

#[derive(Debug, RamError)]
enum Check {
    #[ram(transparent)]
    Left(left::Check),
    #[ram(transparent)]
    Right(right::Check),
}

fn main() {}
