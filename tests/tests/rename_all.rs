//! Codes made from variant names, and `{code}` in a URL.

use ram_errors::{Decode, HasCatalog, RamError, Received};

/// Declares an enum for each case, and the table of the codes of its variants.
macro_rules! cases {
    ($($name:ident = $case:literal: $codes:expr;)*) => {$(
        #[derive(Debug, RamError)]
        #[ram(status = 404, rename_all = $case)]
        #[expect(dead_code, reason = "the catalog is tested")]
        #[allow(non_camel_case_types, reason = "names of any form are tested")]
        enum $name {
            User,
            UserNotFound,
            HTTPStatus,
            Sha256,
            snake_name,
            r#Yield,
            X,
            _Hidden,
        }

        assert_eq!(codes::<$name>(), $codes, $case);
    )*};
}

fn codes<E: HasCatalog>() -> Vec<&'static str> {
    E::CATALOG.iter().map(ram_errors::ErrorSpec::code).collect()
}

#[test]
fn names_are_split_as_serde_splits_them() {
    cases! {
        Lower = "lowercase":
            ["user", "usernotfound", "httpstatus", "sha256", "snake_name", "yield", "x", "_hidden"];
        Upper = "UPPERCASE":
            ["USER", "USERNOTFOUND", "HTTPSTATUS", "SHA256", "SNAKE_NAME", "YIELD", "X", "_HIDDEN"];
        Pascal = "PascalCase":
            ["User", "UserNotFound", "HTTPStatus", "Sha256", "snake_name", "Yield", "X", "_Hidden"];
        Camel = "camelCase":
            ["user", "userNotFound", "hTTPStatus", "sha256", "snake_name", "yield", "x", "_Hidden"];
        Snake = "snake_case":
            ["user", "user_not_found", "h_t_t_p_status", "sha256", "snake_name", "yield", "x", "__hidden"];
        ScreamingSnake = "SCREAMING_SNAKE_CASE":
            ["USER", "USER_NOT_FOUND", "H_T_T_P_STATUS", "SHA256", "SNAKE_NAME", "YIELD", "X", "__HIDDEN"];
        Kebab = "kebab-case":
            ["user", "user-not-found", "h-t-t-p-status", "sha256", "snake-name", "yield", "x", "--hidden"];
        ScreamingKebab = "SCREAMING-KEBAB-CASE":
            ["USER", "USER-NOT-FOUND", "H-T-T-P-STATUS", "SHA256", "SNAKE-NAME", "YIELD", "X", "--HIDDEN"];
    }
}

#[derive(Debug, PartialEq, RamError)]
#[ram(
    status = 409,
    rename_all = "snake_case",
    family = "Quota",
    decode,
    message = "failed: {code}",
    url = "https://example.com/errors/{code}"
)]
enum Quota {
    UserLimit,
    #[ram(code = "Quota.Other")]
    Renamed,
    #[ram(shared)]
    Both,
    #[ram(code = "Quota.both", status = 503, shared)]
    BothAgain,
    #[ram(transparent, status = 400, no_decode)]
    Parse(#[from] std::num::ParseIntError),
}

#[derive(Debug, RamError)]
#[ram(rename_all = "kebab-case", status = 400, family = "auth")]
struct TokenExpired;

#[test]
fn codes_of_variants_begin_with_the_family() {
    assert_eq!(
        codes::<Quota>(),
        [
            "Quota.user_limit",
            "Quota.Other",
            "Quota.both",
            "Quota.both",
            "Quota.parse"
        ],
    );
    assert_eq!(Quota::UserLimit.to_string(), "failed: Quota.user_limit");
    assert_eq!(
        Quota::UserLimit.spec().unwrap().url(),
        Some("https://example.com/errors/Quota.user_limit"),
    );
    assert_eq!(Quota::Renamed.code(), "Quota.Other");
    assert_eq!(Quota::BothAgain.status(), 503);
    let parse = Quota::from("x".parse::<u8>().unwrap_err());
    assert_eq!((parse.code(), parse.status()), ("Quota.parse", 400));
    assert_eq!(TokenExpired.code(), "auth.token-expired");
}

#[test]
fn renamed_codes_decode() {
    let received = Received::new("Quota.user_limit", 409, "");
    assert_eq!(Quota::decode(&received), Some(Quota::UserLimit));
}

macro_rules! urls {
    ($($code:literal, $url:literal => $expected:literal;)*) => {$({
        #[derive(Debug, RamError)]
        #[ram(code = $code, status = 400, url = $url)]
        struct Error;

        assert_eq!(Error.code(), $code);
        assert_eq!(Error.spec().unwrap().url(), Some($expected));
    })*};
}

#[test]
fn codes_are_encoded_where_a_url_needs_it() {
    urls! {
        "auth/user-not-found", "https://example.com/{code}" => "https://example.com/auth%2Fuser-not-found";
        "auth/user-not-found", "https://example.com/{code}/help" => "https://example.com/auth%2Fuser-not-found/help";
        "auth/user-not-found", "https://example.com/?q={code}&a=b" => "https://example.com/?q=auth/user-not-found&a=b";
        "auth/user-not-found", "https://example.com/errors#{code}" => "https://example.com/errors#auth/user-not-found";
        "a/b", "https://example.com/{code}?q={code}" => "https://example.com/a%2Fb?q=a/b";
        "Not Found:a_b", "https://example.com/{code}?q={code}" => "https://example.com/Not%20Found:a_b?q=Not%20Found:a_b";
    }
}
