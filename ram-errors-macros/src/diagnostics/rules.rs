//! The table of all rules: for each mistake the message, its cause and its fix. The reference page of the errors is made from it,
//! so that the page and the messages cannot differ.
//!
//! `…` is a gap in a message, which a fact of the case fills. The number of facts is checked by the compiler.

use super::rule::{Row, Rule, gaps};

macro_rules! rules {
    ($($title:literal { $($(#[$allow:meta])* $name:ident: $message:literal, $cause:literal, $fix:literal;)* })*) => {
        $($(
            $(#[$allow])*
            pub(crate) const $name: Rule<{ gaps($message) }> = Rule::new(Row {
                message: $message,
                cause: $cause,
                fix: $fix,
            });
        )*)*

        const CHAPTERS: &[(&str, &[Row])] = &[$(($title, &[$($name.row()),*])),*];
    };
}

/// Returns the reference page of all rules, in Markdown.
pub(crate) fn reference() -> String {
    let mut page = String::new();
    for (title, rows) in CHAPTERS {
        page.push_str("\n## ");
        page.push_str(title);
        page.push_str("\n\n| error | cause | fix |\n| --- | --- | --- |\n");
        for row in *rows {
            page.push_str(&row.to_markdown());
        }
    }
    page
}

rules! {
    "Keys" {
        UNKNOWN_KEY: "unknown key `…`…",
            "`#[ram(..)]` has no such key.",
            "Take the key that is suggested, or one of the list in the documentation of the derive.";
        MISPLACED_KEY: "`…` goes on …, not on …",
            "The key exists, but belongs elsewhere.",
            "Move it there.";
        KEY_TWICE: "`…` is given twice",
            "Two values of one key: one of them would be lost.",
            "Remove one.";
        MISSING_KEY: "`…` is missing: write …",
            "Every code says its `code` and its `status`.",
            "Write the key on the variant; a `status` for all variants can stand on the enum.";
        MISSING_BOTH: "`code` and `status` are missing: write `#[ram(code = \"A.B.C\", status = 409)]`",
            "Every code says its `code` and its `status`.",
            "Write both on the variant; what holds for all variants can stand on the enum.";
        EXPECTED_KEY: "expected a key, such as `code = \"A.B.C\"`",
            "Something else than a name stands where a key should.",
            "Separate the keys by commas, and begin each with its name.";
        MESSAGE_WITHOUT_KEY: "a message is written with its key: `…`",
            "A string literal is written where a key is expected, as in `#[error(\"..\")]` of `thiserror`.",
            "Write the key `message` before the literal.";
        EXPECTED_VALUE: "`…` takes …: write …",
            "The value of a key is missing, or of another type.",
            "Write the value in the form that is shown. It has to stand there: the macro cannot see what a constant or a \
             macro stands for.";
        EXPECTED_COMMA: "expected `,` after …",
            "A value goes on where it should have ended.",
            "Separate the keys by commas.";
        EXPECTED_LIST: "expected `#[ram(..)]` with keys in parentheses",
            "The attribute has no parentheses.",
            "Write `#[ram(code = \"A.B.C\", status = 409)]`.";
        TOO_DEEP: "tokens are nested too deeply here: more than … levels",
            "More than 64 groups, operators or words on one another, without a comma between them. A `<` and a `->` count twice.",
            "Move the expression into a function and call it, or give the type a name.";
        NO_EFFECT: "`…` has no effect beside `…`",
            "One key excludes the other: what this one says is the field's to say, or is written elsewhere.",
            "Remove one of the two.";
        NOT_A_UNION: "`RamError` can be derived for enums and structs, not for unions",
            "A union does not know which of its fields is set.",
            "Make it an enum.";
    }
    "Codes and statuses" {
        CODE_EMPTY: "a code must not be empty",
            "Clients match on the code.",
            "Write the code as it is on the wire.";
        CODE_SEGMENT: "the code `…` has an empty segment",
            "A dot at an end, or two dots in a row.",
            "Remove the dot, or name the segment.";
        CODE_SPACE: "the code `…` has white space at an end, beside a dot or doubled",
            "Such a code looks like another one that clients would match on.",
            "Remove the white space.";
        CODE_CHARACTER: "the code `…` has the character …; a code is made of `A-Z a-z 0-9 _ - : . /` and single spaces",
            "A character that does not survive every log, header and URL.",
            "Use one of those that are listed. For a code made by `rename_all`, write `code` on the variant.";
        CASE_UNKNOWN: "unknown case `…`…",
            "`rename_all` takes the cases that `serde` has.",
            "Take the case that is suggested, or one of the list.";
        CODE_OUTSIDE_FAMILY: "the code `…` is outside the family `…`",
            "The enum says `family`: each code is that name, or goes on with a character that is neither letter nor digit.",
            "Correct the code, or move it to another enum.";
        STATUS_RANGE: "the status … is outside 300..=599",
            "It is not the status of an HTTP response that is an error or a redirect.",
            "Take one from 300 to 599.";
        CODE_TWICE: "the code `…` is given twice; where both variants mean it, write `shared` on each",
            "Clients could not tell the two apart.",
            "Give each variant a code of its own, or write `shared` on both.";
        CODE_FIRST: "the code `…` is first given here",
            "Shown together with the error at the second place.",
            "See there.";
    }
    "Messages" {
        BRACE_OPEN: "`{` is not closed in …; a brace itself is written `{{`",
            "A placeholder without its end.",
            "Close it, or double the brace.";
        BRACE_CLOSE: "`}` has no opening brace in …; a brace itself is written `}}`",
            "The end of a placeholder without its beginning.",
            "Open it, or double the brace.";
        PLACEHOLDER: "`{…}` is not a placeholder: …",
            "A placeholder takes a name or a number and a format, as in `format!`.",
            "Correct it; an expression goes behind the text, as an argument.";
        UNKNOWN_NAME: "unknown name `…` in ……",
            "It is neither a field nor an argument, nor one of the names that are filled in.",
            "Take the name that is suggested; a constant is captured if it begins with an upper-case letter.";
        UNKNOWN_FIELD: "there is no field `…`…",
            "`.name` in an argument stands for a field.",
            "Take the field that is suggested, or put the expression before the dot.";
        UNKNOWN_INDEX: "there is no field or argument `…` in ……",
            "The number is not that of a field, nor of an argument.",
            "Count from 0; on a tuple variant a number is a field, and arguments are read by `{}` or by name.";
        NO_ARGUMENT: "`{…}` has no argument in ……",
            "More empty placeholders than arguments.",
            "Name the field, or add the argument.";
        ARGUMENTS_OUTSIDE: "arguments of a message are written in parentheses: `…`",
            "`message = \"..\"` takes a literal only.",
            "Write the literal and its arguments as `message(\"..\", arguments)`.";
        UNUSED_ARGUMENT: "this argument is not used in the message",
            "No placeholder stands for it.",
            "Remove it, or add a placeholder.";
        ARGUMENT: "expected an expression, as an argument of the message",
            "What stands behind the message is not an expression.",
            "Separate arguments by commas; name one by `name = expression`.";
        ARGUMENT_TWICE: "the argument `…` is given twice",
            "Two arguments of a message have the same name.",
            "Rename one.";
        NAMED_BEFORE: "a positional argument must not follow a named one",
            "As in `format!`.",
            "Move it before the named ones.";
        FIELD_IN_CONSTANT: "… cannot show the field `…`: it is the same for every value",
            "The advice and the link belong to the code, not to a value.",
            "Say it in the message.";
        NO_LIMIT: "… shows `{…}`, but …",
            "The key that the placeholder interpolates is missing, or the limit has another form.",
            "Add the key, or interpolate one that is there.";
        FORMAT_OF_CONSTANT: "`{…}` is filled in while the macro runs; the only format it takes is `:,` for numbers",
            "What is filled in is text before the program runs.",
            "Remove the format.";
        EMPTY_TEXT: "… must not be empty",
            "An empty text tells nobody anything.",
            "Write the text, or remove the key.";
        MESSAGE_ELSEWHERE: "the message is written elsewhere: `thiserror` takes it from `#[error(..)]`",
            "The type derives `thiserror::Error`, which writes `Display`.",
            "Write the text in `#[error(..)]`.";
    }
    "Limits" {
        LIMIT_ORDER: "the limit's minimum … is above its maximum …",
            "No value lies between them.",
            "Swap them.";
        LIMIT_NUMBER: "`limit` takes an integer literal from 0 to 18446744073709551615",
            "Messages interpolate a limit during macro expansion, where the value of a constant or an expression is not known.",
            "Write an integer literal without a suffix, or with the suffix `u64`.";
        LIMIT_OPEN: "a limit has an upper bound: write it behind `..=`",
            "A range without an end limits nothing.",
            "Write the largest number that is permitted.";
        LIMIT_EXCLUSIVE: "a limit includes its upper bound: write `…..=…`",
            "`a..b` leaves `b` out.",
            "Use `..=`.";
        LIMIT_NAME_TWICE: "the limit `…` is given twice",
            "Each limit of a code has a name of its own.",
            "Rename one.";
        LIMIT_NONE: "`limit()` has no limits",
            "The parentheses are empty.",
            "Name the limits, or remove the key.";
        UNIT_ALONE: "`unit` without a `limit`",
            "The unit is what the limit counts.",
            "Add the limit, or remove the unit.";
        PROP_TWICE: "the property `…` is given twice",
            "One of the two values would be lost.",
            "Remove one.";
        HEADER_NAME: "`…` is not the name of a header",
            "The name of a header is made of ASCII letters, digits and ``!#$%&'*+-.^_`|~``.",
            "Correct the name.";
        HEADER_VALUE: "the value of the header `…` has the control character `…`",
            "A header cannot hold a control character. With a line break, the value would add headers to the response.",
            "Remove the character.";
        HEADER_FRAMING: "the header `…` belongs to the server",
            "It states where the body ends, how the body is encoded, or what becomes of the connection.",
            "Remove the header.";
    }
    "Characters and values" {
        CHARS_NONE: "`chars` has no characters",
            "The string is empty: no input would be permitted.",
            "Write the characters that are allowed, or remove the key.";
        CHARS_NOT_ASCII: "`chars` takes ASCII characters, not `…`",
            "The set of characters has one bit for each ASCII character.",
            "Remove the character; use `check` for what `chars` cannot express.";
        CHARS_BACKWARD: "the range `…-…` in `chars` is backward: write `…-…`",
            "The first character of a range is above the last one.",
            "Swap the two characters; for a `-` that is itself, write it at an end.";
        CHARS_TWICE: "`chars` has the character `…` twice",
            "Two ranges overlap, or a character is given twice: one of the two is probably a mistake.",
            "Remove one.";
        CHARS_HYPHEN: "a `-` that is itself is the first or the last character of `chars`",
            "Between other characters `-` is a range, and here one of its two characters is missing.",
            "Move the `-` to an end.";
        VALUES_NONE: "`one_of()` has no values",
            "The parentheses are empty.",
            "Write the values that are allowed, or remove the key.";
        VALUE_TWICE: "the value `…` is given twice",
            "The second value has no effect.",
            "Remove one.";
    }
    "Fields" {
        FIELD_KEY: "unknown key `…` on a field; a field takes `header`, `member`, `status` or `transparent`…",
            "A field has no such key.",
            "Take the key that is suggested, or remove it.";
        OWN_ATTRIBUTE: "`…` is an attribute of its own: write `#[…]`",
            "It is written as for `thiserror`, outside of `#[ram(..)]`.",
            "Move it out.";
        FIELD_ATTRIBUTE: "the attribute of a field is written …",
            "The attribute of a field has another form.",
            "Write it in the form that is shown.";
        FIELD_TWICE: "a second `#[…]` in this variant",
            "Only one field can be that.",
            "Remove one.";
        MEMBER_RESERVED: "bodies have a member `…` already",
            "RAM's bodies or problem documents use the name, in this or another case.",
            "Take another name: `#[ram(member = \"..\")]`.";
        FIELD_DATA_TWICE: "the … `…` is given twice in this variant",
            "One of the two values would be lost.",
            "Take another name, or remove one.";
        NOT_ON_VARIANT: "`#[…]` goes on a field",
            "It marks the field that is the source.",
            "Move it to the field.";
        FROM_OTHER_FIELDS: "`#[from]` needs the other fields to have a value; this variant has `…` beside it",
            "`From` makes a value from the source alone.",
            "Remove the other field, or mark the field `#[source]` and write `From` by hand.";
        FROM_TWICE: "`#[from]` for this type stands on two variants",
            "`From` leads to one of them only.",
            "Remove one.";
        FROM_NOT_BOX: "`#[from(T)]` is for a field of type `Box<T>`; here `#[from]` alone does it",
            "`#[from(T)]` puts the value into a box.",
            "Write `#[from]`, or box the field.";
        FROM_AND_SOURCE: "`#[from]` is on another field than `#[source]`",
            "What an error is made from is its source.",
            "Remove one of the two.";
        SOURCE_BORROWS: "a source must be `'static`, but its type has the lifetime `…`: store an error that owns its data",
            "`Error::source` returns `&(dyn Error + 'static)`, so the source of an error cannot borrow.",
            "Store an error that owns its data, or a `&'static` reference. A field that is called `source` and is no source is \
             written `r#source`.";
        TRANSPARENT_FIELD: "`transparent` needs one field: …",
            "It says that the rest is the field's.",
            "Have one field, or mark the one that is meant: `#[source]`, `#[from]` or `#[ram(transparent)]`.";
        TRANSPARENT_MARK: "`#[ram(transparent)]` marks a field of a variant that is `transparent`; this one is not",
            "The field is marked, but the variant does not say what is the field's.",
            "Write `transparent` on the variant too, or remove the mark.";
        TRANSPARENT_ALL: "`transparent` has no effect beside code, status and message",
            "Nothing is left that would be the field's.",
            "Remove `transparent`, and mark the field `#[source]`.";
        TRANSPARENT_CODE: "`…` belongs to the code, which is the field's here",
            "A variant that is `transparent` without `code` and `status` has no code of its own.",
            "Remove it, or give `code` and `status` too.";
        OTHER_FIELD: "`other` needs exactly one field, an `UnknownError`",
            "The variant keeps a code that no catalog has.",
            "Write `Unknown(UnknownError)`.";
        OTHER_TWICE: "a second `other` variant; the first is `…`",
            "An unknown code can go to one only.",
            "Remove one.";
        STATUS_OF_FIELD: "`#[ram(status)]` has no effect here: the status is the field's",
            "The variant is `other`, whose status is that of the `UnknownError`.",
            "Remove it.";
    }
    "Decoding" {
        DECODE_FORMAT: "`…` cannot be decoded: the field `…` has a format in the …; mark the field `#[ram(member)]`, or write `no_decode` on the variant",
            "The enum is marked `decode`, and only `{field}` without a format can be parsed into the value of the field.",
            "Write `{field}` in the message, mark the field `#[ram(member)]`, or write `no_decode` on the variant, whose code then counts as unknown.";
        DECODE_ARGUMENT: "`…` cannot be decoded: the … has an argument or a constant; mark the fields `#[ram(member)]`, or write `no_decode` on the variant",
            "The enum is marked `decode`, and the value of an expression is not the value of a field.",
            "Write only fields in the message, mark all fields `#[ram(member)]`, or write `no_decode` on the variant.";
        DECODE_ADJACENT: "`…` cannot be decoded: nothing separates two placeholders in the …; write a separator, mark the fields `#[ram(member)]`, or write `no_decode` on the variant",
            "The enum is marked `decode`, and it is unknown where the first of the two values ends.",
            "Write a separator between the placeholders, mark the fields `#[ram(member)]`, or write `no_decode` on the variant.";
        DECODE_FIELD: "`…` cannot be decoded: the field `…` is neither in the message nor a member; mark it `#[ram(member)]`, or write `no_decode` on the variant",
            "The enum is marked `decode`, and a response does not have the value of the field.",
            "Interpolate the field in the message, mark it `#[ram(member)]`, or write `no_decode` on the variant.";
        DECODE_PUBLIC: "`…` cannot be decoded: the field `…` is neither in the public message nor a member; mark it `#[ram(member)]`, or write `no_decode` on the variant",
            "The enum is marked `decode`, and clients receive the public message, which does not have the value of the field.",
            "Interpolate the field in the public message, mark it `#[ram(member)]`, or write `no_decode` on the variant.";
        DECODE_SOURCE: "`…` cannot be decoded: its source, the field `…`, is not in the response; write `no_decode` on the variant",
            "The enum is marked `decode`, and the source of an error is not sent.",
            "Write `no_decode` on the variant.";
        DECODE_FUNCTION: "`…` cannot be decoded: a function writes its message; mark the fields `#[ram(member)]`, or write `no_decode` on the variant",
            "The enum is marked `decode`, and what `fmt` writes cannot be parsed.",
            "Write a `message` with the fields, mark them `#[ram(member)]`, or write `no_decode` on the variant.";
        DECODE_FOREIGN: "`…` cannot be decoded: its message is that of the field `…`; write `no_decode` on the variant",
            "The enum is marked `decode`, and the variant has a code of its own and the message of another error.",
            "Write `no_decode` on the variant.";
        DECODE_ELSEWHERE: "`…` cannot be decoded: its message is written elsewhere; mark the fields `#[ram(member)]`, or write `no_decode` on the variant",
            "The enum is marked `decode`, and the derive does not know the message.",
            "Write the `message` with the fields, mark them `#[ram(member)]`, or write `no_decode` on the variant.";
        DECODE_GUARDED: "`…` cannot be decoded: with a status of 500 or more clients never receive its message; write `public`, mark the fields `#[ram(member)]`, or write `no_decode` on the variant",
            "The enum is marked `decode`, and clients receive the phrase of the status in place of the message.",
            "Make the message `public` if clients may read it, mark the fields `#[ram(member)]`, or write `no_decode` on the variant.";
        NO_DECODE_ALONE: "`no_decode` has no effect without `decode` on the enum",
            "Without `decode` no variant is decoded.",
            "Remove it, or write `decode` on the enum.";
    }
    // Found by the compiler, and worded in `ram-errors`.
    "Types" {
        CODE_CONFLICT: "the code `…` has … in `…` and … in `…`: make both equal, or mark one of them `shared`",
            "A type and one that it includes, or two that it includes, have different specs of one code.",
            "Give one of them another code. Where both mean it, make the specs equal, or write `shared` on one.";
        CODE_UNKNOWN: "unknown code `…`…",
            "`code!` names a code that the catalog of the type lacks.",
            "Take the code that is suggested, or include the type that has it.";
        NO_CATALOG: "`…` has no catalog of codes: it does not implement `HasCatalog`",
            "A `transparent` field says that its codes are included, or `code!` asks the type.",
            "Derive `RamError` for the type, or give the variant a `code` and a `status` of its own.";
        NO_RAM_ERROR: "`…` is not an error with a code: it does not implement `RamError`",
            "A function takes errors that have a code.",
            "Derive `RamError` for the type.";
        REPLY_IS_NO_ERROR: "`…` is a response, not an error with a code",
            "An `ErrorReply` is passed on by `?` to an `ErrorReply` with another envelope, or used as an error.",
            "Return the same `ErrorReply<F>` from both functions, or an error that implements `RamError` from the inner one.";
        NO_DECODE: "`…` cannot be decoded: it does not implement `Decode`",
            "The type says `decode` and includes one that does not.",
            "Write `#[ram(decode)]` on that type, or `no_decode` on the variant that includes it.";
        NO_FROM_STR: "`…` cannot be decoded from a message: it does not implement `FromStr`",
            "The enum is marked `decode`, and the message interpolates the field.",
            "Implement `FromStr`, mark the field `#[ram(member)]`, or write `no_decode` on the variant.";
        NO_DESERIALIZE: "`…` cannot be decoded from a member: it does not implement `serde::Deserialize`",
            "The enum is marked `decode`, and the field is marked `#[ram(member)]`.",
            "Derive `serde::Deserialize` for the type, which owns its data, or write `no_decode` on the variant.";
        NO_SOURCE: "`…` is not an error, so it cannot be the source of one",
            "The field is marked `#[source]` or `#[from]`, or is called `source`, or is `transparent`.",
            "Make it an error, or give the field another name; `r#source` is a field that is called so and is no source.";
        NO_FOREIGN_ERROR: "`…` has `#[error(..)]`, but does not implement `std::error::Error`",
            "`#[error(..)]` belongs to `thiserror::Error`, which the type does not derive.",
            "Derive `thiserror::Error` beside `RamError`, or write the messages in `#[ram(message = \"..\")]`.";
        NO_UNKNOWN: "`…` cannot keep a code outside the catalog",
            "The field of an `other` variant has another type.",
            "Make it an `UnknownError`.";
        NO_HEADER: "`…` cannot be the value of a header: it does not implement `Display`",
            "The field is marked `#[ram(header = \"..\")]`.",
            "Implement `Display`, or store a value that has it, such as a number of seconds in place of a `Duration`.";
        NO_MEMBER: "`…` cannot be a member of a body: it does not implement `serde::Serialize`",
            "The field is marked `#[ram(member)]`.",
            "Derive `serde::Serialize` for the type.";
        NO_STATUS: "`…` is not an HTTP status",
            "The field marked `#[ram(status)]` has another type.",
            "Make it a `u16` or an `Option<u16>`; with feature `http` it may be a `StatusCode`.";
    }
}
