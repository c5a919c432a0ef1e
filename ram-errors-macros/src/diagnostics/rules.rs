//! The table of all rules: for each mistake the message, its cause and its fix. The reference page of the errors is generated
//! from this table, so that the page and the messages cannot differ.
//!
//! `…` is a gap in a message. The facts of a case fill the gaps, and the compiler checks the number of facts.

use super::rule::{Row, Rule, gaps};

macro_rules! rules {
    ($($title:literal { $($name:ident: $message:literal, $cause:literal, $fix:literal;)* })*) => {
        $($(
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
            "Use the key that is suggested, or a key from the reference of the derive.";
        MISPLACED_KEY: "`…` is not allowed on …: write it on …",
            "The key exists, but it belongs in another place.",
            "Move the key.";
        KEY_TWICE: "`…` is given twice",
            "A key has one value. The other value would be lost.",
            "Remove one.";
        MISSING_KEY: "`…` is missing: write …",
            "Every code has a `code` and a `status`.",
            "Write the key on the variant. A `status` on the enum is the default of all variants.";
        MISSING_BOTH: "`code` and `status` are missing: write `#[ram(code = \"A.B.C\", status = 409)]`",
            "Every code has a `code` and a `status`.",
            "Write both keys on the variant. A `status` on the enum is the default of all variants.";
        EXPECTED_KEY: "expected a key, such as `code = \"A.B.C\"`",
            "A key begins with its name.",
            "Separate the keys by commas, and begin each key with its name.";
        MESSAGE_WITHOUT_KEY: "a message needs its key: write `…`",
            "A string literal is written where a key is expected, as in `#[error(\"..\")]` of `thiserror`.",
            "Write the key `message` before the literal.";
        EXPECTED_VALUE: "`…` takes …: write …",
            "The value of the key is missing or has another type.",
            "Write the value in the form that is shown. A constant or a macro is not accepted, because the derive does not know \
             its value.";
        EXPECTED_COMMA: "expected `,` after …",
            "The value is followed by another token.",
            "Write a comma between the two.";
        EXPECTED_LIST: "expected `#[ram(..)]` with keys in parentheses",
            "The attribute has no parentheses.",
            "Write `#[ram(code = \"A.B.C\", status = 409)]`.";
        TOO_DEEP: "tokens are nested too deeply here: more than … levels",
            "The limit keeps the compiler from running out of stack. Groups in groups count, and so do operators and words without a \
             comma between them. A `<` and a `->` count twice.",
            "Move the expression into a function and call the function, or give the type a name.";
        NO_EFFECT: "`…` has no effect beside `…`",
            "The other key sets the same thing or excludes this key.",
            "Remove one of the two.";
        NOT_A_UNION: "`RamError` can be derived for enums and structs, not for unions",
            "It is not known which field of a union is valid, so the derive cannot read any of them.",
            "Use an enum.";
    }
    "Codes and statuses" {
        CODE_EMPTY: "a code must not be empty",
            "Clients compare the code.",
            "Write the code that clients receive.";
        CODE_SEGMENT: "the code `…` has an empty segment",
            "The code begins or ends with a dot, or has two dots in a row.",
            "Remove the dot, or name the segment.";
        CODE_SPACE: "the code `…` has leading, trailing or repeated white space, or white space beside a dot",
            "Readers cannot tell such a code from the code without the white space.",
            "Remove the white space.";
        CODE_CHARACTER: "the code `…` has the character …; a code is made of `A-Z a-z 0-9 _ - : . /` and single spaces",
            "Other characters are changed or escaped in some logs, headers and URLs.",
            "Use the characters that are listed. For a code made by `rename_all`, write `code` on the variant.";
        CASE_UNKNOWN: "unknown case `…`…",
            "`rename_all` takes the cases of `serde`.",
            "Use the case that is suggested or one that is listed.";
        CODE_OUTSIDE_FAMILY: "the code `…` is outside the family `…`: a code must equal the family, or start with it and a separator such as `.`",
            "With `family` on the enum, every code must equal the family or start with it. The next character must not be a letter or a digit.",
            "Correct the code, or move the variant to another enum.";
        STATUS_RANGE: "the status … is outside 300..=599",
            "An HTTP response with such a status is not an error or a redirect.",
            "Write a status from 300 to 599.";
        CODE_TWICE: "the code `…` is given twice: change one of them, or mark both variants `shared`",
            "Clients could not tell the two variants apart.",
            "Give each variant its own code. If clients need not tell the variants apart, write `shared` on both.";
        CODE_FIRST: "the code `…` is first given here",
            "A later variant has the same code. The compiler reports an error at both.",
            "Change one of the two codes, or write `shared` on both variants.";
    }
    "Messages" {
        BRACE_OPEN: "`{` is not closed in …: write `}` after the placeholder, or `{{` for a literal brace",
            "A placeholder has no closing brace.",
            "Close the placeholder, or double the brace.";
        BRACE_CLOSE: "`}` has no opening brace in …: write `{` before the placeholder, or `}}` for a literal brace",
            "A closing brace does not belong to a placeholder.",
            "Open the placeholder, or double the brace.";
        PLACEHOLDER: "`{…}` is not a placeholder: …",
            "As in `format!`, a placeholder has a name or a number, and optionally `:` and a format.",
            "Correct the placeholder. Write an expression as an argument: `message(\"{}\", expression)`.";
        UNKNOWN_NAME: "unknown name `…` in ……",
            "The name is not a field, an argument, or a name that the derive fills in.",
            "Use the name that is suggested. A constant is captured if its name begins with an upper-case letter.";
        UNKNOWN_FIELD: "there is no field `…`…",
            "`.name` in an argument refers to a field.",
            "Use the field that is suggested, or write the expression whose field is meant before the dot.";
        UNKNOWN_INDEX: "there is no field or argument `…` in ……",
            "No field and no argument has this number.",
            "Count from 0. In the message of a tuple variant, a number refers to a field. Refer to an argument by `{}` or by its name.";
        NO_ARGUMENT: "`{}` has no argument in ……",
            "There are more `{}` than arguments.",
            "Write the name of a field between the braces, or add an argument.";
        ARGUMENTS_OUTSIDE: "arguments of a message must be in parentheses: write `…`",
            "`message = \"..\"` takes only a string literal.",
            "Write the literal and its arguments as `message(\"..\", arguments)`.";
        UNUSED_ARGUMENT: "this argument is not used in the message",
            "No placeholder refers to the argument.",
            "Remove the argument, or add a placeholder.";
        ARGUMENT: "expected an expression as an argument of the message",
            "The message is followed by tokens that are not an expression.",
            "Separate arguments by commas. Name an argument by `name = expression`.";
        ARGUMENT_TWICE: "the argument `…` is given twice",
            "Two arguments of a message have the same name.",
            "Rename one.";
        NAMED_BEFORE: "a positional argument must not follow a named one",
            "`format!` has the same rule.",
            "Move the positional argument before the named arguments.";
        FIELD_IN_CONSTANT: "… is the same for every value and cannot interpolate the field `…`",
            "Solution, title and URL belong to the code, not to a value.",
            "Interpolate the field in the message.";
        NO_LIMIT: "… interpolates `{…}`, but …",
            "The key with the value is missing, or the limit has another form.",
            "Add the key, or use a placeholder that has a value.";
        FORMAT_OF_CONSTANT: "`{…}` is filled in during macro expansion; the only format it takes is `:,` for numbers",
            "The derive formats these values, and it knows only this format.",
            "Remove the format.";
        EMPTY_STRING: "… must not be empty",
            "An empty string has no information for its reader.",
            "Write the string, or remove the key.";
        MESSAGE_ELSEWHERE: "`#[error(..)]` sets the message of this type: remove the key",
            "The type derives `thiserror::Error`, which implements `Display`.",
            "Write the message in `#[error(..)]`.";
    }
    "Limits" {
        LIMIT_ORDER: "the limit's minimum … is above its maximum …",
            "No value is within the limit.",
            "Swap the two.";
        LIMIT_NUMBER: "`limit` takes an integer literal from 0 to 18446744073709551615",
            "Messages interpolate a limit during macro expansion, where the value of a constant or an expression is not known.",
            "Write an integer literal without a suffix, or with the suffix `u64`.";
        LIMIT_OPEN: "a limit needs an upper bound: write it after `..=`",
            "A range without an upper bound permits every larger value.",
            "Write the largest value that is permitted.";
        LIMIT_EXCLUSIVE: "a limit includes its upper bound: write `…..=…`",
            "`a..b` excludes `b`.",
            "Use `..=`.";
        LIMIT_NAME_TWICE: "the limit `…` is given twice",
            "The limits of a code have different names.",
            "Rename one.";
        LIMIT_NONE: "`limit()` has no limits",
            "The parentheses are empty.",
            "Write the limits, or remove the key.";
        UNIT_ALONE: "`unit` has no effect without a `limit`",
            "The unit is what the limit counts.",
            "Add the limit, or remove the unit.";
        PROP_TWICE: "the property `…` is given twice",
            "A property has one value. The other value would be lost.",
            "Remove one.";
        HEADER_NAME: "`…` is not the name of a header",
            "The name of a header is made of ASCII letters, digits and ``!#$%&'*+-.^_`|~``.",
            "Correct the name.";
        HEADER_VALUE: "the value of the header `…` has the control character `…`",
            "A header cannot hold a control character. With a line break, the value would add headers to the response.",
            "Remove the character.";
        HEADER_FRAMING: "the header `…` is set by the server: remove it",
            "The header describes the length or the encoding of the body, or the connection.",
            "Remove the header.";
    }
    "Characters and values" {
        CHARS_NONE: "`chars` has no characters",
            "The string is empty, so no input would be permitted.",
            "Write the characters that are allowed, or remove the key.";
        CHARS_NOT_ASCII: "`chars` takes ASCII characters, not `…`",
            "The set of characters has one bit for each ASCII character.",
            "Remove the character. Use `check` for what `chars` cannot express.";
        CHARS_BACKWARD: "the range `…-…` in `chars` is backward: write `…-…`",
            "The first character of a range is above the last one.",
            "Swap the two characters. Write a literal `-` as the first or the last character.";
        CHARS_TWICE: "`chars` has the character `…` twice",
            "Two ranges overlap, or a character is repeated. One of the two is probably a mistake.",
            "Remove one.";
        CHARS_HYPHEN: "a literal `-` must be the first or the last character of `chars`",
            "Between other characters, `-` is a range. Here one of the two ends of the range is missing.",
            "Move the `-` to the start or the end of the string.";
        VALUES_NONE: "`one_of()` has no values",
            "The parentheses are empty.",
            "Write the values that are allowed, or remove the key.";
        VALUE_TWICE: "the value `…` is given twice",
            "The second value has no effect.",
            "Remove one.";
    }
    "Fields" {
        FIELD_KEY: "unknown key `…` on a field; a field takes `header`, `member`, `status` or `transparent`…",
            "`#[ram(..)]` on a field has no such key.",
            "Use the key that is suggested, or remove the key.";
        OWN_ATTRIBUTE: "`…` is an attribute, not a key of `#[ram(..)]`: write `#[…]`",
            "As with `thiserror`, the attribute is written outside of `#[ram(..)]`.",
            "Move the attribute out of `#[ram(..)]`.";
        FIELD_ATTRIBUTE: "expected …",
            "The attribute of the field has another form.",
            "Write the attribute in the form that is shown.";
        FIELD_TWICE: "a second `#[…]` in this variant",
            "A variant has at most one field with this attribute.",
            "Remove one.";
        MEMBER_RESERVED: "bodies have a member `…` already",
            "RAM's bodies or problem documents use the name. Case and underscores are ignored.",
            "Choose another name: `#[ram(member = \"..\")]`.";
        FIELD_DATA_TWICE: "the … `…` is given twice in this variant",
            "A response has one value of this name. The other value would be lost.",
            "Choose another name, or remove one.";
        NOT_ON_VARIANT: "`#[…]` is not allowed here: write it on a field",
            "The attribute marks the field that is the source.",
            "Move the attribute to the field.";
        FROM_OTHER_FIELDS: "`#[from]` cannot set the field `…`: it needs a variant with one field",
            "`From` makes the value of the variant from the source alone.",
            "Remove the other field, or mark the field `#[source]` and implement `From` by hand.";
        FROM_TWICE: "two variants have `#[from]` for this type: remove one",
            "A type can implement `From` of another type only once.",
            "Replace one of the two by `#[source]`.";
        FROM_NOT_BOX: "`#[from(T)]` needs a field of type `Box<T>`: write `#[from]`",
            "`#[from(T)]` implements `From<T>` by putting the value in a box.",
            "Write `#[from]`, or change the type of the field to `Box<T>`.";
        FROM_AND_SOURCE: "`#[from]` and `#[source]` are on different fields: remove one",
            "A field marked `#[from]` is the source, and an error has one source.",
            "Remove one of the two.";
        SOURCE_BORROWS: "a source must be `'static`, but its type has the lifetime `…`: store an error that owns its data",
            "`Error::source` returns `&(dyn Error + 'static)`, so the source of an error cannot borrow.",
            "Store an error that owns its data, or a `&'static` reference. If a field called `source` is not the source, call it \
             `r#source`.";
        TRANSPARENT_FIELD: "`transparent` needs one field: …",
            "The code or the message of the variant is taken from this field.",
            "Leave one field, or mark the field that is meant with `#[source]`, `#[from]` or `#[ram(transparent)]`.";
        TRANSPARENT_MARK: "`#[ram(transparent)]` on a field needs `transparent` on its variant",
            "The mark selects the field from which a `transparent` variant takes its code or its message.",
            "Write `transparent` on the variant, or remove the mark.";
        TRANSPARENT_ALL: "`transparent` has no effect beside code, status and message",
            "Nothing is left to be taken from the field.",
            "Remove `transparent`, and mark the field `#[source]`.";
        TRANSPARENT_CODE: "`…` belongs to a code, but the code of this variant comes from its field",
            "A `transparent` variant without `code` and `status` has no code of its own.",
            "Remove the key, or add `code` and `status`.";
        OTHER_FIELD: "`other` needs exactly one field, an `UnknownError`",
            "The field keeps a code that is not in the catalog.",
            "Write `Unknown(UnknownError)`.";
        OTHER_TWICE: "a second `other` variant; the first is `…`",
            "An unknown code is decoded to one variant.",
            "Remove one.";
        STATUS_OF_FIELD: "`#[ram(status)]` has no effect on the field of an `other` variant",
            "The status of an `other` variant is the status of its `UnknownError`.",
            "Remove the attribute.";
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
            "The enum is marked `decode`, and the variant has its own code but the message of another error.",
            "Write `no_decode` on the variant.";
        DECODE_ELSEWHERE: "`…` cannot be decoded: the derive does not know its message; mark the fields `#[ram(member)]`, or write `no_decode` on the variant",
            "The enum is marked `decode`, and another impl of `Display` writes the message.",
            "Write the `message` with the fields, mark them `#[ram(member)]`, or write `no_decode` on the variant.";
        DECODE_GUARDED: "`…` cannot be decoded: with a status of 500 or more clients never receive its message; write `public`, mark the fields `#[ram(member)]`, or write `no_decode` on the variant",
            "The enum is marked `decode`, and clients receive the phrase of the status in place of the message.",
            "Make the message `public` if clients may read it, mark the fields `#[ram(member)]`, or write `no_decode` on the variant.";
        NO_DECODE_ALONE: "`no_decode` has no effect without `decode` on the enum",
            "Without `decode`, no variant is decoded.",
            "Remove `no_decode`, or write `decode` on the enum.";
    }
    // The compiler reports these errors. `ram-errors` has their messages.
    "Types" {
        CODE_CONFLICT: "the code `…` has … in `…` and … in `…`: make both equal, or mark one of them `shared`",
            "A type and one that it includes, or two that it includes, have different specs of one code.",
            "Give one of them another code. If both are meant to have the code, make the specs equal, or write `shared` on one.";
        CODE_UNKNOWN: "unknown code `…`…",
            "`code!` names a code that the catalog of the type lacks.",
            "Use the code that is suggested, or include the type that has it.";
        NO_CATALOG: "`…` has no catalog of codes: it does not implement `HasCatalog`",
            "The codes of a `transparent` field are included, or the type is given to `code!`.",
            "Derive `RamError` for the type, or give the variant its own `code` and `status`.";
        NO_RAM_ERROR: "`…` is not an error with a code: it does not implement `RamError`",
            "A function takes errors that have a code.",
            "Derive `RamError` for the type.";
        REPLY_IS_NO_ERROR: "`…` is a response, not an error with a code",
            "An `ErrorReply` is converted by `?` to an `ErrorReply` with another envelope, or is used as an error.",
            "Return the same `ErrorReply<F>` from both functions, or an error that implements `RamError` from the inner function.";
        NO_DECODE: "`…` cannot be decoded: it does not implement `Decode`",
            "The enum is marked `decode` and includes a type that does not implement `Decode`.",
            "Write `#[ram(decode)]` on that type, or `no_decode` on the variant that includes it.";
        NO_FROM_STR: "`…` cannot be decoded from a message: it does not implement `FromStr`",
            "The enum is marked `decode`, and the message interpolates the field.",
            "Implement `FromStr`, mark the field `#[ram(member)]`, or write `no_decode` on the variant.";
        NO_DESERIALIZE: "`…` cannot be decoded from a member: it does not implement `serde::Deserialize`",
            "The enum is marked `decode`, and the field is marked `#[ram(member)]`.",
            "Derive `serde::Deserialize` for a type that owns its data, or write `no_decode` on the variant.";
        NO_SOURCE: "`…` is not an error, so it cannot be the source of one",
            "The field is marked `#[source]` or `#[from]`, is called `source`, or is `transparent`.",
            "Implement `Error` for the type, or rename the field. A field called `r#source` is not the source.";
        NO_FOREIGN_ERROR: "`…` has `#[error(..)]`, but does not implement `std::error::Error`",
            "`#[error(..)]` belongs to `thiserror::Error`, which the type does not derive.",
            "Derive `thiserror::Error` beside `RamError`, or write the messages in `#[ram(message = \"..\")]`.";
        NO_UNKNOWN: "`…` cannot keep a code outside the catalog",
            "The field of an `other` variant has another type.",
            "Change the type of the field to `UnknownError`.";
        NO_HEADER: "`…` cannot be the value of a header: it does not implement `Display`",
            "The field is marked `#[ram(header = \"..\")]`.",
            "Implement `Display`, or store a value that implements it, such as a number of seconds in place of a `Duration`.";
        NO_MEMBER: "`…` cannot be a member of a body: it does not implement `serde::Serialize`",
            "The field is marked `#[ram(member)]`.",
            "Derive `serde::Serialize` for the type.";
        NO_STATUS: "`…` is not an HTTP status",
            "The field marked `#[ram(status)]` has another type.",
            "Change the type to `u16` or `Option<u16>`. With feature `http`, `StatusCode` is accepted as well.";
    }
}
