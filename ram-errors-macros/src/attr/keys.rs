//! The table of the keys of `#[ram(..)]`: their names, places and values. The parser and its diagnostics use the table.

use std::fmt;

/// A key of `#[ram(..)]` on a type or a variant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Key {
    Code,
    Status,
    Message,
    Fmt,
    Public,
    Solution,
    Url,
    Limit,
    Unit,
    Chars,
    OneOf,
    Check,
    Props,
    Title,
    Headers,
    Shared,
    Transparent,
    Other,
    NoDecode,
    Family,
    RenameAll,
    Decode,
    Reply,
    NoDisplay,
    NoError,
    Crate,
}

/// The place of an attribute. A struct behaves like an enum with a single variant, so it takes the keys of both.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    Enum,
    Variant,
    Struct,
    /// A field takes its own keys.
    Field,
}

struct Facts {
    key: Key,
    name: &'static str,
    on_enum: bool,
    on_variant: bool,
    /// Whether the key describes the code. Such a key is reported if the code comes from a field.
    of_code: bool,
    /// The kind of value, for diagnostics.
    takes: &'static str,
    /// The form to write, for diagnostics.
    form: &'static str,
}

const fn facts(
    key: Key,
    name: &'static str,
    on_enum: bool,
    on_variant: bool,
    of_code: bool,
    takes: &'static str,
    form: &'static str,
) -> Facts {
    Facts {
        key,
        name,
        on_enum,
        on_variant,
        of_code,
        takes,
        form,
    }
}

#[rustfmt::skip]
static KEYS: [Facts; 26] = [
    //    key               name           enum   variant code   takes                              form
    facts(Key::Code,        "code",        true,  true,   true,  "a string literal",                 "`code = \"A.B.C\"`"),
    facts(Key::Status,      "status",      true,  true,   true,  "an integer literal from 300 to 599", "`status = 409`"),
    facts(Key::Message,     "message",     true,  true,   false, "a string literal, optionally with arguments", "`message = \"..\"` or `message(\"..\", arguments)`"),
    facts(Key::Fmt,         "fmt",         true,  true,   false, "the path of a function",           "`fmt = path::to::function`"),
    facts(Key::Public,      "public",      true,  true,   false, "a string literal or no value",     "`public = \"..\"` or `public`"),
    facts(Key::Solution,    "solution",    false, true,   true,  "a string literal",                 "`solution = \"..\"`"),
    facts(Key::Url,         "url",         true,  true,   true,  "a string literal",                 "`url = \"https://..\"`"),
    facts(Key::Limit,       "limit",       false, true,   true,  "an integer literal, a range or named limits", "`limit = 100`, `limit = 1..=64` or `limit(name = 20, ..)`"),
    facts(Key::Unit,        "unit",        false, true,   true,  "a string literal",                 "`unit = \"characters\"`"),
    facts(Key::Chars,       "chars",       false, true,   true,  "a string literal",                 "`chars = \"A-Za-z0-9._-\"`"),
    facts(Key::OneOf,       "one_of",      false, true,   true,  "string literals in parentheses",   "`one_of(\"red\", \"green\")`"),
    facts(Key::Check,       "check",       false, true,   true,  "the path of a function",           "`check = path::to::function`"),
    facts(Key::Props,       "props",       true,  true,   true,  "named string, integer or boolean literals", "`props(name = \"value\", ..)`"),
    facts(Key::Title,       "title",       true,  true,   true,  "a string literal",                 "`title = \"..\"`"),
    facts(Key::Headers,     "headers",     true,  true,   true,  "named string literals",            "`headers(\"Name\" = \"value\", ..)`"),
    facts(Key::Shared,      "shared",      false, true,   true,  "no value",                         "`shared`"),
    facts(Key::Transparent, "transparent", false, true,   false, "no value",                         "`transparent`"),
    facts(Key::Other,       "other",       false, true,   false, "no value",                         "`other`"),
    facts(Key::NoDecode,    "no_decode",   false, true,   false, "no value",                         "`no_decode`"),
    facts(Key::Family,      "family",      true,  false,  false, "a string literal",                 "`family = \"A\"`"),
    facts(Key::RenameAll,   "rename_all",  true,  false,  false, "a string literal",                 "`rename_all = \"snake_case\"`"),
    facts(Key::Decode,      "decode",      true,  false,  false, "no value",                         "`decode`"),
    facts(Key::Reply,       "reply",       true,  false,  false, "the path of an envelope",          "`reply = Problem`"),
    facts(Key::NoDisplay,   "no_display",  true,  false,  false, "no value",                         "`no_display`"),
    facts(Key::NoError,     "no_error",    true,  false,  false, "no value",                         "`no_error`"),
    facts(Key::Crate,       "crate",       true,  false,  false, "a path",                           "`crate = path::to::ram_errors`"),
];

/// Names that other libraries use, or that are easily guessed, for each key. Case and underscores are ignored.
#[rustfmt::skip]
static SYNONYMS: [(Key, &[&str]); 25] = [
    (Key::Code,        &["error_code", "err_code", "id", "ident", "identifier", "kind", "name", "slug"]),
    (Key::Status,      &["http", "http_code", "http_status", "http_status_code", "response_status", "status_code"]),
    (Key::Message,     &["desc", "description", "detail", "details", "display", "error", "format", "msg", "reason", "template", "text"]),
    (Key::Fmt,         &["display_fn", "display_with", "fmt_with", "format_with", "formatter", "function"]),
    (Key::Public,      &["client_message", "expose", "exposed", "external", "public_message", "safe", "user_message", "visible"]),
    (Key::Solution,    &["action", "advice", "fix", "help", "hint", "how_to_fix", "mitigation", "note", "recommendation", "remedy", "resolution", "suggestion", "tip", "workaround"]),
    (Key::Url,         &["doc", "doc_link", "doc_url", "docs", "docs_url", "documentation", "help_url", "href", "info", "link", "more_info", "reference", "see", "see_also", "type_uri", "uri"]),
    (Key::Limit,       &["at_most", "bound", "bounds", "cap", "length", "limits", "max", "max_length", "maximum", "min", "min_length", "minimum", "quota", "range", "threshold"]),
    (Key::Unit,        &["measure", "units"]),
    (Key::Chars,       &["allowed_characters", "allowed_chars", "alphabet", "character_set", "characters", "charset"]),
    (Key::OneOf,       &["allowed", "allowed_values", "choices", "enum", "options", "permitted", "values"]),
    (Key::Check,       &["is_valid", "pattern", "predicate", "regex", "valid_if", "validate", "validate_with", "validator", "verify"]),
    (Key::Props,       &["attributes", "data", "extensions", "extra", "extras", "labels", "meta", "metadata", "properties", "tags"]),
    (Key::Title,       &["caption", "heading", "headline", "problem_title", "summary"]),
    (Key::Headers,     &["header", "http_headers", "reply_headers", "response_headers"]),
    (Key::Shared,      &["allow_duplicate", "common", "duplicate", "same"]),
    (Key::Transparent, &["delegate", "flatten", "forward", "include", "inherit", "inner", "nested"]),
    (Key::Other,       &["catch_all", "default", "fallback", "rest", "unknown", "wildcard"]),
    (Key::NoDecode,    &["encode_only", "no_parse", "not_decodable", "not_decoded", "serialize_only", "skip_decode", "skip_deserializing", "undecodable"]),
    (Key::Family,      &["domain", "group", "namespace", "prefix"]),
    (Key::RenameAll,   &["case", "code_case", "rename", "rename_codes", "rename_variants", "serialize_all"]),
    (Key::Decode,      &["decodable", "deserialize", "from_code", "parse"]),
    (Key::Reply,       &["body", "envelope", "into_response", "respond", "responder", "response"]),
    (Key::NoDisplay,   &["custom_display", "manual_display", "skip_display"]),
    (Key::NoError,     &["custom_error", "manual_error", "skip_error"]),
];

/// Names of facts about a code that belong in `props`.
static PROPERTIES: [&str; 16] = [
    "category",
    "grpc",
    "grpc_code",
    "level",
    "log_level",
    "retriable",
    "retry",
    "retry_after",
    "retryable",
    "retries",
    "severity",
    "tag",
    "temporary",
    "transient",
    "fatal",
    "log",
];

/// What an unknown name probably refers to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Synonym {
    Key(Key),
    /// `props(name = ..)`.
    Property,
}

impl Synonym {
    pub(crate) fn of(name: &str) -> Option<Self> {
        let name = without_case(name);
        let is_among = |names: &[&str]| names.iter().any(|other| without_case(other) == name);
        if is_among(&PROPERTIES) {
            return Some(Self::Property);
        }
        let synonym = SYNONYMS.iter().find(|(_, names)| is_among(names));
        synonym.map(|(key, _)| Self::Key(*key))
    }

    /// Returns the key that sets the value.
    pub(crate) fn key(self) -> Key {
        match self {
            Self::Key(key) => key,
            Self::Property => Key::Props,
        }
    }

    /// Returns the form to write in place of `name`.
    pub(crate) fn form(self, name: &str) -> String {
        match self {
            Self::Key(key) => key.name().to_owned(),
            Self::Property => format!("props({name} = ..)"),
        }
    }
}

/// Returns the name in lower case without underscores, so that `statusCode` and `STATUS_CODE` equal `status_code`.
fn without_case(name: &str) -> String {
    name.replace('_', "").to_ascii_lowercase()
}

impl Key {
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        KEYS.iter()
            .find(|facts| facts.name == name)
            .map(|facts| facts.key)
    }

    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        KEYS.iter().map(|facts| facts.name)
    }

    /// Returns the names of the keys that are allowed in the place.
    pub(crate) fn names_on(place: Place) -> impl Iterator<Item = &'static str> {
        KEYS.iter()
            .filter(move |facts| facts.key.may_stand_on(place))
            .map(|facts| facts.name)
    }

    /// Returns the keys that describe a code.
    pub(crate) fn of_code() -> impl Iterator<Item = Self> {
        KEYS.iter()
            .filter(|facts| facts.of_code)
            .map(|facts| facts.key)
    }

    fn facts(self) -> &'static Facts {
        &KEYS[self as usize]
    }

    pub(crate) fn name(self) -> &'static str {
        self.facts().name
    }

    /// Returns the form to write, in backticks.
    pub(crate) fn form(self) -> &'static str {
        self.facts().form
    }

    /// Returns the kind of value that the key takes.
    pub(crate) fn takes(self) -> &'static str {
        self.facts().takes
    }

    pub(crate) fn may_stand_on(self, place: Place) -> bool {
        match place {
            Place::Enum => self.facts().on_enum,
            Place::Variant => self.facts().on_variant,
            Place::Struct => true,
            Place::Field => false,
        }
    }

    /// Returns whether the key is allowed without a value.
    pub(crate) fn is_flag(self) -> bool {
        matches!(
            self,
            Self::Public
                | Self::Shared
                | Self::Transparent
                | Self::Other
                | Self::NoDecode
                | Self::Decode
                | Self::NoDisplay
                | Self::NoError
        )
    }

    /// Returns where to write a key that is not allowed in `place`, for diagnostics.
    pub(crate) fn home(self, place: Place) -> &'static str {
        match (self.facts().on_variant, place) {
            (false, _) => "the enum",
            (true, Place::Field) => "the variant",
            (true, _) => "a variant",
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Enum => "the enum",
            Self::Variant => "a variant",
            Self::Struct => "the struct",
            Self::Field => "a field",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_keys() {
        for (index, facts) in KEYS.iter().enumerate() {
            assert_eq!(facts.key as usize, index, "{}", facts.name);
        }
    }

    #[test]
    fn synonyms_are_unique_and_no_keys() {
        let synonyms = SYNONYMS.iter().flat_map(|(_, names)| *names);
        let mut all: Vec<String> = Key::names().map(without_case).collect();
        all.extend(synonyms.chain(&PROPERTIES).map(|name| without_case(name)));
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn finds_keys_by_synonyms() {
        for (name, expected) in [
            ("hint", Some(Synonym::Key(Key::Solution))),
            ("statusCode", Some(Synonym::Key(Key::Status))),
            ("error_code", Some(Synonym::Key(Key::Code))),
            ("retryable", Some(Synonym::Property)),
            ("statuss", None),
            ("titles", None),
        ] {
            assert_eq!(Synonym::of(name), expected, "{name}");
        }
    }
}
