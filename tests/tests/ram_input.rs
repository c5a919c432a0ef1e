//! Compares the input that RAM's codes permit with tables that are taken from the documentation, not from the attributes.

use std::collections::BTreeSet;

use ram_errors::{
    Decode, ErrorSpec, HasCatalog, InvalidParameter, LimitExceeded, RamApiError, RamError, Received,
};

/// A function that returns whether the documentation allows a character, apart from letters of other scripts.
type Allows = fn(char) -> bool;

/// The characters that the documentation of each code lists, such as "letters, numbers, ..".
const CHARACTERS: &[(InvalidParameter, Allows)] = &[
    (
        InvalidParameter::UserNameInvalidChars,
        |c| matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '_' | '-'),
    ),
    (
        InvalidParameter::NewUserNameInvalidChars,
        |c| matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '_' | '-'),
    ),
    (
        InvalidParameter::DisplayNameInvalidChars,
        |c| matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '@' | '.' | '_' | '-'),
    ),
    (
        InvalidParameter::NewDisplayNameInvalidChars,
        |c| matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '@' | '.' | '_' | '-'),
    ),
    (
        InvalidParameter::GroupNameInvalidChars,
        |c| matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '-'),
    ),
    (
        InvalidParameter::NewGroupNameInvalidChars,
        |c| matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '-'),
    ),
    (
        InvalidParameter::PolicyNameInvalidChars,
        |c| matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '-'),
    ),
    (
        InvalidParameter::AccountAliasFormat,
        |c| matches!(c, 'a'..='z' | '0'..='9' | '-'),
    ),
    (InvalidParameter::AuthenticationCodeFormat, |c| {
        c.is_ascii_digit()
    }),
];

/// The smallest and the largest length in characters.
const CHARACTER_COUNTS: &[(InvalidParameter, usize, usize)] = &[
    (InvalidParameter::UserNameLength, 1, 64),
    (InvalidParameter::NewUserNameLength, 1, 64),
    (InvalidParameter::DisplayNameLength, 1, 128),
    (InvalidParameter::NewDisplayNameLength, 1, 128),
    (InvalidParameter::CommentsLength, 0, 128),
    (InvalidParameter::NewCommentsLength, 0, 128),
    (InvalidParameter::VirtualMFADeviceNameLength, 0, 64),
    (InvalidParameter::GroupNameLength, 1, 64),
    (InvalidParameter::NewGroupNameLength, 1, 64),
    (InvalidParameter::PolicyNameLength, 1, 128),
    (InvalidParameter::AccountAliasLength, 3, 63),
    (InvalidParameter::MinimumPasswordLengthRange, 8, 32),
];

/// The largest length in bytes.
const BYTE_COUNTS: &[(InvalidParameter, usize)] = &[
    (InvalidParameter::PolicyDocumentLength, 2048),
    (InvalidParameter::DescriptionLength, 1024),
];

/// Codes whose documentation does not state the permitted input.
const WITHOUT_CONSTRAINTS: &[InvalidParameter] = &[
    InvalidParameter::MobilePhoneFormat,
    InvalidParameter::NewMobilePhoneFormat,
    InvalidParameter::EmailFormat,
    InvalidParameter::NewEmailFormat,
    InvalidParameter::PasswordTooWeak,
    InvalidParameter::VirtualMFADeviceNameInvalidChars,
    InvalidParameter::VersionIdFormat,
];

#[track_caller]
fn expect(error: InvalidParameter, input: &str, permitted: bool) {
    let expected = if permitted { Ok(()) } else { Err(error) };
    assert_eq!(error.ensure(input), expected, "{error:?} {input:?}");
    let spec = error.spec().expect("a code of the catalog");
    assert_eq!(spec.permits(input), permitted, "{error:?} {input:?}");
}

#[test]
fn the_tables_have_every_code_once() {
    let mut codes: Vec<&str> = Vec::new();
    codes.extend(CHARACTERS.iter().map(|(error, _)| code(*error)));
    codes.extend(CHARACTER_COUNTS.iter().map(|(error, ..)| code(*error)));
    codes.extend(BYTE_COUNTS.iter().map(|(error, _)| code(*error)));
    codes.extend(WITHOUT_CONSTRAINTS.iter().map(|error| code(*error)));
    codes.push(code(InvalidParameter::PolicyType));
    codes.sort_unstable();
    let mut all: Vec<&str> = InvalidParameter::CATALOG
        .iter()
        .map(ErrorSpec::code)
        .collect();
    all.sort_unstable();
    assert_eq!(codes, all);
}

fn code(error: InvalidParameter) -> &'static str {
    error.spec().expect("a code of the catalog").code()
}

#[test]
fn every_character_is_permitted_or_rejected_as_documented() {
    let others = ['\u{80}', 'é', 'ſ', 'K', '名', '０', '😀', '\u{202e}'];
    for (error, allows) in CHARACTERS {
        let spec = error.spec().expect("a code of the catalog");
        let chars = spec.chars().expect("the characters are data");
        let ascii = (0..128_u8).map(char::from);
        for character in ascii.chain(others) {
            let is_allowed = allows(character);
            assert_eq!(
                chars.contains(character),
                is_allowed,
                "{error:?} {character:?}"
            );
            // The string has the length of an authentication code, and a hyphen between other characters.
            let input = if character == '-' {
                "a1-b2c".to_owned()
            } else {
                format!("12{character}345")
            };
            expect(*error, &input, is_allowed && input.chars().all(allows));
        }
    }
}

#[test]
fn lengths_in_characters_are_permitted_up_to_their_bounds() {
    for (error, min, max) in CHARACTER_COUNTS {
        for length in [
            0, 1, 2, 3, 7, 8, 31, 32, 33, 62, 63, 64, 65, 127, 128, 129, 1024,
        ] {
            let permitted = (*min..=*max).contains(&length);
            for character in ["a", "é", "名", "😀"] {
                expect(*error, &character.repeat(length), permitted);
            }
            assert_eq!(
                error.ensure(length).is_ok(),
                permitted,
                "{error:?} {length}"
            );
        }
    }
}

#[test]
fn lengths_in_bytes_are_permitted_up_to_their_bound() {
    for (error, max) in BYTE_COUNTS {
        for character in ["a", "é", "名", "😀"] {
            for length in [
                0,
                1,
                64,
                65,
                128,
                129,
                max / 4,
                max / 3,
                max / 2,
                max - 1,
                *max,
                max + 1,
            ] {
                let input = character.repeat(length);
                expect(*error, &input, input.len() <= *max);
            }
        }
    }
}

#[test]
fn the_policy_type_is_one_of_two_values() {
    for (input, permitted) in [
        ("System", true),
        ("Custom", true),
        ("system", false),
        ("", false),
        ("System ", false),
        ("SystemCustom", false),
        ("System or Custom", false),
    ] {
        expect(InvalidParameter::PolicyType, input, permitted);
    }
    // A number is not compared with values.
    assert_eq!(
        InvalidParameter::PolicyType.ensure(1),
        Err(InvalidParameter::PolicyType)
    );
}

#[test]
fn an_alias_has_separate_hyphens_inside() {
    for (input, permitted) in [
        ("my-company-1", true),
        ("a", true),
        ("", true),
        ("-", false),
        ("-a", false),
        ("a-", false),
        ("a--b", false),
        ("a---b", false),
        ("a-b--", false),
        ("A-b", false),
        ("a_b", false),
    ] {
        expect(InvalidParameter::AccountAliasFormat, input, permitted);
    }
}

#[test]
fn an_authentication_code_has_six_digits() {
    for (input, permitted) in [
        ("123456", true),
        ("000000", true),
        ("12345", false),
        ("1234567", false),
        ("12345a", false),
        ("-12345", false),
        ("１２３４５６", false),
        ("", false),
    ] {
        expect(InvalidParameter::AuthenticationCodeFormat, input, permitted);
    }
}

#[test]
fn codes_without_constraints_permit_nothing() {
    for error in WITHOUT_CONSTRAINTS {
        expect(*error, "a", false);
        assert_eq!(error.ensure(1), Err(error));
    }
    let users = LimitExceeded::User;
    assert_eq!(
        (users.ensure("alice"), users.ensure(1)),
        (Err(users), Ok(()))
    );
}

#[test]
fn a_parameter_is_checked_with_all_its_constraints() {
    use InvalidParameter as Error;

    fn create_user(name: &String) -> Result<(), RamApiError> {
        Error::check("UserName", name)?;
        Ok(())
    }

    let long = "a".repeat(65);
    for (parameter, value, expected) in [
        ("UserName", "alice", Ok(())),
        ("UserName", "", Err(Error::UserNameLength)),
        ("UserName", long.as_str(), Err(Error::UserNameLength)),
        ("UserName", "al ice", Err(Error::UserNameInvalidChars)),
        ("UserName", "al@ice", Err(Error::UserNameInvalidChars)),
        ("DisplayName", "al@ice", Ok(())),
        ("DisplayName", &long, Ok(())),
        ("NewGroupName", "a_b", Err(Error::NewGroupNameInvalidChars)),
        ("PolicyType", "Managed", Err(Error::PolicyType)),
        ("PolicyType", "Custom", Ok(())),
        ("AccountAlias", "a-", Err(Error::AccountAliasFormat)),
        ("AccountAlias", "ab", Err(Error::AccountAliasLength)),
        (
            "AuthenticationCode",
            "12345",
            Err(Error::AuthenticationCodeFormat),
        ),
        // The catalog does not have the format of these parameters.
        ("Email", "alice", Ok(())),
        ("VirtualMFADeviceName", "al ice", Ok(())),
        (
            "VirtualMFADeviceName",
            &long,
            Err(Error::VirtualMFADeviceNameLength),
        ),
        // These parameters do not exist.
        ("Username", "", Ok(())),
        ("RoleName", "", Ok(())),
        ("", "", Ok(())),
    ] {
        assert_eq!(
            Error::check(parameter, value),
            expected,
            "{parameter} {value:?}"
        );
    }
    let range = Error::MinimumPasswordLengthRange;
    for (value, expected) in [
        (7_i64, Err(range)),
        (8, Ok(())),
        (32, Ok(())),
        (33, Err(range)),
        (-8, Err(range)),
    ] {
        assert_eq!(
            Error::check("MinimumPasswordLength", value),
            expected,
            "{value}"
        );
    }
    // A number is not compared with characters.
    assert_eq!(Error::check("UserName", 5), Ok(()));

    assert_eq!(
        create_user(&String::new()),
        Err(Error::UserNameLength.into())
    );
}

#[test]
fn every_constraint_of_a_parameter_can_fail() {
    // The values break every constraint: they are too long, and have a character that no list has.
    for error in CHARACTERS.iter().map(|(error, _)| error) {
        assert_eq!(
            InvalidParameter::check(error.parameter(), "a1 "),
            Err(*error)
        );
    }
    let longer = |length: usize| "a1".repeat(length);
    for error in CHARACTER_COUNTS.iter().map(|(error, ..)| error) {
        assert_eq!(
            InvalidParameter::check(error.parameter(), &longer(100)),
            Err(*error)
        );
    }
    for (error, max) in BYTE_COUNTS {
        assert_eq!(
            InvalidParameter::check(error.parameter(), &longer(*max)),
            Err(*error)
        );
    }
}

#[test]
fn a_name_that_only_resembles_a_parameter_is_not_checked() {
    for error in errors() {
        let parameter = error.parameter();
        let (_, code) = error.code().split_once('.').expect("a code of the family");
        for other in [
            &parameter[1..],
            &parameter[..parameter.len() - 1],
            &parameter.to_ascii_lowercase(),
            &format!("{parameter}."),
            &format!("{parameter}.Length"),
            &format!("{parameter}x"),
            &format!(".{parameter}"),
            error.code(),
        ]
        .into_iter()
        .chain((code != parameter).then_some(code))
        {
            assert_eq!(InvalidParameter::check(other, "\u{0}"), Ok(()), "{other}");
        }
    }
}

#[test]
fn the_codes_of_a_parameter_follow_each_other() {
    let parameters: Vec<_> = errors().map(InvalidParameter::parameter).collect();
    let mut runs = parameters.clone();
    runs.dedup();
    let distinct: BTreeSet<_> = parameters.into_iter().collect();
    assert_eq!(runs.len(), distinct.len(), "{runs:?}");
}

/// Returns all codes of the family.
fn errors() -> impl Iterator<Item = InvalidParameter> {
    InvalidParameter::CATALOG.iter().map(|spec| {
        let received = Received::new(spec.code(), 400, "");
        InvalidParameter::decode(&received).expect("a code of the catalog")
    })
}

#[test]
fn a_code_names_its_parameter() {
    for error in errors() {
        let message = error.spec().and_then(ErrorSpec::message);
        assert_eq!(
            message.and_then(|message| message.split('"').nth(1)),
            Some(error.parameter()),
            "{error:?}"
        );
    }
}
