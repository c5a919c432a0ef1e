// Pairs of types with one code and another property. The cases `conflict_each` and `conflict_each_generic` include this file.

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

    #[derive(Debug, RamError)]
    #[ram(code = "SecondProp", status = 400, props(level = "warn", team = "left"))]
    pub struct SecondProp;

    #[derive(Debug, RamError)]
    #[ram(code = "OneMoreProp", status = 400, props(level = "warn", team = "left"))]
    pub struct OneMoreProp;

    #[derive(Debug, RamError)]
    #[ram(code = "SecondHeader", status = 400, headers("Retry-After" = "1", "X-Side" = "left"))]
    pub struct SecondHeader;

    #[derive(Debug, RamError)]
    #[ram(code = "OneMoreHeader", status = 400, headers("Retry-After" = "1", "X-Side" = "left"))]
    pub struct OneMoreHeader;

    #[derive(Debug, RamError)]
    #[ram(code = "EarlyMessage", status = 400, message = "Left. The value must be 1 to 64 characters in length and can contain letters, numbers, and periods.")]
    pub struct EarlyMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "ShortMessage", status = 400, message = "The value of UserName has a mistake in these letters.")]
    pub struct ShortMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "MiddleMessage", status = 400, message = "The value of UserName has a mistake in: left. The value must be 1 to 64 characters in length and can contain letters, numbers, and periods.")]
    pub struct MiddleMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "PrefixMessage", status = 400, message = "The value is invalid.")]
    pub struct PrefixMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "LongProp", status = 400, props(hint = "The value of UserName must be 1 to 64 characters in length and can contain letters, numbers, and periods."))]
    pub struct LongProp;

    #[derive(Debug, RamError)]
    #[ram(code = "FirstValue", status = 400, one_of("a", "b", "c", "d", "e", "f", "g"))]
    pub struct FirstValue;

    #[derive(Debug, RamError)]
    #[ram(code = "FourValues", status = 400, one_of("a", "b", "c", "d"))]
    pub struct FourValues;

    #[derive(Debug, RamError)]
    #[ram(code = "LastValue", status = 400, one_of("a", "b", "c", "d", "e"))]
    pub struct LastValue;
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

    #[derive(Debug, RamError)]
    #[ram(code = "SecondProp", status = 400, props(level = "warn", team = "right"))]
    pub struct SecondProp;

    #[derive(Debug, RamError)]
    #[ram(code = "OneMoreProp", status = 400, props(level = "warn"))]
    pub struct OneMoreProp;

    #[derive(Debug, RamError)]
    #[ram(code = "SecondHeader", status = 400, headers("Retry-After" = "1", "X-Side" = "right"))]
    pub struct SecondHeader;

    #[derive(Debug, RamError)]
    #[ram(code = "OneMoreHeader", status = 400, headers("Retry-After" = "1"))]
    pub struct OneMoreHeader;

    #[derive(Debug, RamError)]
    #[ram(code = "EarlyMessage", status = 400, message = "Right. The value must be 1 to 64 characters in length and can contain letters, numbers, and periods.")]
    pub struct EarlyMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "ShortMessage", status = 400, message = "The value of UserName has a mistake in these numbers.")]
    pub struct ShortMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "MiddleMessage", status = 400, message = "The value of UserName has a mistake in: right. The value must be 1 to 64 characters in length and can contain letters, numbers, and periods.")]
    pub struct MiddleMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "PrefixMessage", status = 400, message = "The value is invalid. Change it.")]
    pub struct PrefixMessage;

    #[derive(Debug, RamError)]
    #[ram(code = "LongProp", status = 400, props(hint = "The value of UserName must be 1 to 64 characters in length and can contain letters, numbers, and hyphens."))]
    pub struct LongProp;

    #[derive(Debug, RamError)]
    #[ram(code = "FirstValue", status = 400, one_of("x", "b", "c", "d", "e", "f", "g"))]
    pub struct FirstValue;

    #[derive(Debug, RamError)]
    #[ram(code = "FourValues", status = 400, one_of("a", "b", "c", "e"))]
    pub struct FourValues;

    #[derive(Debug, RamError)]
    #[ram(code = "LastValue", status = 400, one_of("a", "b", "c", "d", "x"))]
    pub struct LastValue;
}
