//! Constraints on input: the input that `ensure` and `permits` accept, and the specs and messages that contain the constraints.

use std::borrow::Cow;
use std::sync::Arc;

use ram_errors::{ErrorSpec, HasCatalog, Input, RamError, code};

#[derive(Debug, Clone, Copy, PartialEq, RamError)]
#[ram(status = 400)]
enum InputError {
    #[ram(code = "Count", limit = 2..=3)]
    Count,
    #[ram(code = "Zero", limit = 0..=3)]
    Zero,
    #[ram(code = "Unlimited", limit = 18446744073709551615)]
    Unlimited,
    #[ram(code = "Characters", limit = 2..=3, unit = "characters")]
    Characters,
    #[ram(code = "Bytes", limit = 2..=3, unit = "bytes")]
    Bytes,
    #[ram(code = "Numbers", limit = 2..=3, unit = "numbers")]
    Numbers,
    #[ram(code = "Users", limit = 2..=3, unit = "users")]
    Users,
    #[ram(code = "Named", limit(a = 3, b = 5), unit = "characters")]
    Named,
    #[ram(code = "OneNamed", limit(a = 3), unit = "characters")]
    OneNamed,
    #[ram(code = "Chars", chars = "a-c")]
    Chars,
    #[ram(code = "Values", one_of("red", "名"))]
    Values,
    #[ram(code = "Check", check = is_even)]
    Check,
    #[ram(code = "All", chars = "a-c", one_of("aa", "abc", "xx", "abcc"), check = is_even, limit = 2..=3, unit = "bytes")]
    All,
    #[ram(code = "CharsAndUsers", chars = "a-c", limit = 3, unit = "users")]
    CharsAndUsers,
    #[ram(code = "Nothing")]
    Nothing,
}

fn is_even(input: &str) -> bool {
    input.len() % 2 == 0
}

#[test]
fn strings_are_compared_with_every_constraint_that_applies() {
    use InputError::*;

    for (error, permitted, rejected) in [
        (Count, &[][..], &["", "aa", "2"][..]),
        (
            Characters,
            &["aa", "aaa", "名名名", "e\u{301}"],
            &["", "a", "aaaa", "名"],
        ),
        (
            Bytes,
            &["aa", "aaa", "名", "é"],
            &["", "a", "aaaa", "名名", "ééé"],
        ),
        (
            Numbers,
            &["12", "123"],
            &["", "1", "1234", "1a", "+1", "-1", "１２", " 12"],
        ),
        (Users, &[], &["aa", "2"]),
        (Named, &[], &["a", ""]),
        (OneNamed, &[], &["a", ""]),
        (
            Chars,
            &["", "a", "abc", "cba"],
            &["d", "A", "ab-", "名", "é", "a\0", "aá"],
        ),
        (Values, &["red", "名"], &["", "Red", "re", "redd", "blue"]),
        (Check, &["", "aa"], &["a", "aaa"]),
        // "abc" is rejected by the function, "xx" by the characters, "abcc" by the limit, and "bb" by the values.
        (All, &["aa"], &["abc", "xx", "abcc", "bb", ""]),
        (CharsAndUsers, &["", "abcabc"], &["d"]),
        (Nothing, &[], &["", "a"]),
    ] {
        for (inputs, expected) in [(permitted, Ok(())), (rejected, Err(error))] {
            for input in inputs {
                assert_eq!(error.ensure(*input), expected, "{error:?} {input:?}");
            }
        }
    }
}

#[test]
fn every_length_of_one_to_four_byte_characters_is_counted() {
    use InputError::*;

    for character in ['a', '2', 'é', '名', '🦀'] {
        for count in 0..20 {
            let string = character.to_string().repeat(count);
            for (error, length) in [
                (Characters, Some(count)),
                (Bytes, Some(string.len())),
                (Numbers, character.is_ascii_digit().then_some(count)),
            ] {
                let permitted = length.is_some_and(|length| (2..=3).contains(&length));
                assert_eq!(
                    error.ensure(&string).is_ok(),
                    permitted,
                    "{error:?} {string}"
                );
            }
        }
    }
}

#[test]
fn a_character_that_is_not_allowed_is_found_at_every_place() {
    for length in 1..=70 {
        for place in 0..length {
            for wrong in ['d', '`', '!', '\0', '\u{7f}', '\u{a1}', 'š', '🦀'] {
                let mut string = "abc".repeat(24)[..length].to_owned();
                assert_eq!(InputError::Chars.ensure(&string), Ok(()));
                string.replace_range(place..=place, wrong.encode_utf8(&mut [0; 4]));
                assert_eq!(
                    InputError::Chars.ensure(&string),
                    Err(InputError::Chars),
                    "{string}"
                );
            }
        }
    }
}

#[test]
fn numbers_are_compared_with_the_limit_without_a_name() {
    use InputError::*;

    for error in [Count, Characters, Bytes, Numbers, Users, All] {
        for (number, permitted) in [(1, false), (2, true), (3, true), (4, false)] {
            assert_eq!(
                error.ensure(number).is_ok(),
                permitted,
                "{error:?} {number}"
            );
        }
    }
    for error in [Named, OneNamed, Chars, Values, Check, Nothing] {
        assert_eq!(error.ensure(0), Err(error));
        assert_eq!(error.ensure(3), Err(error));
    }
}

#[test]
fn every_integer_type_is_an_input() {
    use InputError::*;

    macro_rules! check {
        ($($integer:ty),*) => {$(
            let name = stringify!($integer);
            assert_eq!(Count.ensure(2 as $integer), Ok(()), "{name}");
            assert_eq!(Count.ensure(4 as $integer), Err(Count), "{name}");
            assert_eq!(Zero.ensure(<$integer>::MAX), Err(Zero), "{name}");
            let smallest = <$integer>::MIN;
            assert_eq!(Zero.ensure(smallest).is_ok(), smallest == 0, "{name}");
            assert_eq!(Unlimited.ensure(smallest).is_ok(), smallest == 0, "{name}");
            let largest = <$integer>::MAX;
            assert_eq!(Unlimited.ensure(largest).is_ok(), u64::try_from(largest).is_ok(), "{name}");
        )*};
    }
    check!(
        u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize
    );

    // These numbers have the same low 64 bits as a permitted number.
    assert_eq!(Count.ensure((1_u128 << 64) + 2), Err(Count));
    assert_eq!(Count.ensure((1_i128 << 64) + 2), Err(Count));
    assert_eq!(Zero.ensure(-1), Err(Zero));
    assert_eq!(Zero.ensure(i64::MIN), Err(Zero));
}

#[test]
fn every_kind_of_string_is_an_input() {
    let owned = "abc".to_owned();
    let error = InputError::Chars;
    assert_eq!(error.ensure("abc"), Ok(()));
    assert_eq!(error.ensure(&owned), Ok(()));
    assert_eq!(error.ensure(owned.as_str()), Ok(()));
    let reference: &&str = &owned.as_str();
    assert_eq!(error.ensure(reference), Ok(()));
    assert_eq!(error.ensure(&Cow::Borrowed("abc")), Ok(()));
    assert_eq!(error.ensure(&Arc::<str>::from("abc")), Ok(()));
    assert_eq!(error.ensure(Input::from("abc")), Ok(()));
    assert_eq!(error.ensure(&String::from("x")), Err(error));
}

#[test]
fn specs_have_the_constraints_as_data() {
    const CHARS: &ErrorSpec = code!(InputError, "Chars");
    const ALLOWS_B: bool = CHARS.chars().unwrap().contains('b');
    const VALUES: &[&str] = code!(InputError, "Values").one_of();

    assert!(ALLOWS_B && !CHARS.chars().unwrap().contains('d'));
    assert_eq!(VALUES, ["red", "名"]);
    let spec = InputError::Count.spec().unwrap();
    assert!(spec.chars().is_none() && spec.one_of().is_empty() && spec.check().is_none());
    let check = InputError::Check.spec().unwrap().check().unwrap();
    assert!(check("aa") && !check("a"));
    let spec = InputError::All.spec().unwrap();
    let debug = format!("{spec:?}");
    assert!(
        debug.contains(r#"chars: Some(Chars("a-c")), one_of: ["aa", "abc", "xx", "abcc"]"#),
        "{debug}"
    );
}

/// Declares a type whose only code has these characters.
macro_rules! wording {
    ($($chars:literal => $words:literal, $pattern:literal;)*) => {$({
        #[derive(Debug, RamError)]
        #[ram(code = "A", status = 400, chars = $chars, message = "{chars}", public = "{chars}", solution = "{chars}")]
        struct Error;

        let spec = Error::CATALOG.get("A").unwrap();
        let chars = spec.chars().unwrap();
        assert_eq!(Error.to_string(), $words, "{:?}", $chars);
        assert_eq!(Error.public_message().to_string(), $words);
        assert_eq!(spec.solution(), Some($words));
        assert_eq!(chars.to_string(), $words);
        assert_eq!(format!("{chars:?}"), format!("Chars({:?})", $pattern));
    })*};
}

#[test]
fn characters_are_worded_as_in_the_documentation_of_ram() {
    wording! {
        "A-Za-z0-9._-" => "letters, numbers, periods (.), underscores (_), and hyphens (-)", "A-Za-z0-9._-";
        "-_.@0-9a-zA-Z" => "letters, numbers, at signs (@), periods (.), underscores (_), and hyphens (-)", "A-Za-z0-9@._-";
        "a-z0-9-" => "lowercase letters, numbers, and hyphens (-)", "a-z0-9-";
        "A-Z" => "uppercase letters", "A-Z";
        "0-9" => "numbers", "0-9";
        "-" => "hyphens (-)", "-";
        "a-f" => "letters a to f", "a-f";
        "A-Fa-f0-9" => "letters A to F, letters a to f, and numbers", "A-Fa-f0-9";
        "A-Zx" => "uppercase letters and the letter x", "A-Zx";
        "0-57" => "numbers 0 to 5 and the number 7", "0-57";
        "abc" => "letters a to c", "a-c";
        "ab" => "letters a to b", "ab";
        "a-a" => "the letter a", "a";
        "+/=a-zA-Z0-9" => "letters, numbers, plus signs (+), forward slashes (/), and equal signs (=)", "A-Za-z0-9+/=";
        " \t" => "tabs and spaces", "\t ";
        "\"\\" => r#"double quotation marks (") and backslashes (\)"#, "\"\\";
        "{}" => "opening braces ({) and closing braces (})", "{}";
        "!-~" => "letters, numbers, and ASCII punctuation", "A-Za-z0-9!-,/:-@[-^`{-~._-";
        "\x1b" => "the control character U+001B", "\x1b";
    }
}

/// Declares a type whose only code has these values.
macro_rules! values {
    ($($words:literal: $($value:literal),*;)*) => {$({
        #[derive(Debug, RamError)]
        #[ram(code = "A", status = 400, one_of($($value),*), message = "{one_of}", solution = "It is {one_of}.")]
        struct Error;

        assert_eq!(Error.to_string(), $words);
        assert_eq!(Error.solution(), Some(concat!("It is ", $words, ".")));
    })*};
}

#[test]
fn values_are_worded_as_a_choice() {
    values! {
        "System": "System";
        "System or Custom": "System", "Custom";
        "red, green, or blue": "red", "green", "blue";
        "a, b, c, or d": "a", "b", "c", "d";
    }
}

#[test]
fn a_field_hides_the_placeholder_of_a_key() {
    #[derive(Debug, RamError)]
    #[ram(
        code = "A",
        status = 400,
        chars = "a-z",
        message = "{chars}",
        solution = "{chars}"
    )]
    struct Error {
        chars: u8,
    }

    let error = Error { chars: 5 };
    assert_eq!(error.to_string(), "5");
    assert_eq!(error.solution(), Some("lowercase letters"));
}

#[test]
fn equal_constraints_promise_the_same() {
    #[derive(Debug, RamError)]
    #[ram(code = "A", status = 400, chars = "cba", one_of("a", "b"), check = is_even)]
    struct First;

    #[derive(Debug, RamError)]
    #[ram(code = "A", status = 400, chars = "a-c", one_of("a", "b"), check = str::is_empty)]
    struct Second;

    #[derive(Debug, RamError)]
    #[ram(code = "A", status = 400, chars = "a-d", one_of("a", "b"), check = is_even)]
    struct MoreCharacters;

    #[derive(Debug, RamError)]
    #[ram(code = "A", status = 400, chars = "a-c", one_of("b", "a"), check = is_even)]
    struct OtherOrder;

    #[derive(Debug, RamError)]
    #[ram(code = "A", status = 400, chars = "a-c", one_of("a", "b"))]
    struct NoCheck;

    let first = First.spec();
    assert_eq!(first, Second.spec());
    for other in [MoreCharacters.spec(), OtherOrder.spec(), NoCheck.spec()] {
        assert_ne!(first, other);
    }
}

#[test]
fn shared_codes_with_different_constraints_have_their_own_specs() {
    #[derive(Debug, RamError)]
    #[ram(status = 400, code = "A")]
    enum Error {
        #[ram(chars = "a-z")]
        Letters,
        #[ram(chars = "0-9")]
        Digits,
        #[ram(check = is_even)]
        Even,
        #[ram(check = str::is_empty)]
        Empty,
        #[ram(chars = "0-9")]
        DigitsAgain,
    }

    assert_eq!(Error::CATALOG.len(), 4);
    assert!(Error::Letters.ensure("a").is_ok() && Error::Letters.ensure("1").is_err());
    assert!(Error::Digits.ensure("a").is_err() && Error::Digits.ensure("1").is_ok());
    assert!(Error::DigitsAgain.ensure("a").is_err() && Error::DigitsAgain.ensure("1").is_ok());
    assert!(Error::Even.ensure("aa").is_ok() && Error::Empty.ensure("aa").is_err());
}
