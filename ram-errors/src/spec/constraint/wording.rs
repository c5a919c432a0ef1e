//! Writes characters and values in words, as RAM's documentation lists them: "letters, numbers, and hyphens (-)", "System or
//! Custom". `ram-errors` and `ram-errors-macros` have the same file, which a test compares.

use core::fmt::{self, Display, Formatter, Write};

use super::char_runs::Runs;

/// Writes the characters of a set: "letters, numbers, periods (.), underscores (_), and hyphens (-)".
pub(crate) fn write_characters(out: &mut impl Write, set: u128) -> fmt::Result {
    write_list(out, groups(set), "and")
}

/// Writes the items with the conjunction before the last item: "red, green, or blue".
pub(crate) fn write_list<T: Display>(
    out: &mut impl Write,
    items: impl Iterator<Item = T> + Clone,
    conjunction: &str,
) -> fmt::Result {
    let count = items.clone().count();
    for (index, item) in items.enumerate() {
        let is_last = index + 1 == count;
        match index {
            0 => {}
            1 if is_last => write!(out, " {conjunction} ")?,
            _ if is_last => write!(out, ", {conjunction} ")?,
            _ => out.write_str(", ")?,
        }
        write!(out, "{item}")?;
    }
    Ok(())
}

/// Characters that have a common name.
#[derive(Clone, Copy)]
enum Group {
    /// All uppercase and lowercase letters.
    Letters,
    /// All 32 punctuation characters.
    Punctuation,
    /// A run of letters or of digits, or a single other character.
    Run(u8, u8),
}

fn groups(set: u128) -> impl Iterator<Item = Group> + Clone {
    let letters = set_of(u8::is_ascii_alphabetic);
    let punctuation = set_of(u8::is_ascii_punctuation);
    let mut others = set;
    let mut all_of = |group: u128, name: Group| {
        let has_all = set & group == group;
        if has_all {
            others &= !group;
        }
        has_all.then_some(name)
    };
    let letters = all_of(letters, Group::Letters);
    let punctuation = all_of(punctuation, Group::Punctuation);
    let others = Runs::of(others).flat_map(groups_of_run);
    letters.into_iter().chain(others).chain(punctuation)
}

fn set_of(is_member: fn(&u8) -> bool) -> u128 {
    let members = (0..128).filter(is_member);
    members.fold(0, |set, character| set | 1 << character)
}

/// Returns the groups of a run. A run of letters or digits is one group, and every other character is a group.
fn groups_of_run((first, last): (u8, u8)) -> impl Iterator<Item = Group> + Clone {
    let is_one_group = first.is_ascii_alphanumeric();
    let starts = first..=if is_one_group { first } else { last };
    starts.map(move |start| Group::Run(start, if is_one_group { last } else { start }))
}

impl Display for Group {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (first, last) = match *self {
            Self::Letters => return f.write_str("letters"),
            Self::Punctuation => return f.write_str("ASCII punctuation"),
            Self::Run(first, last) => (first, last),
        };
        let (start, end) = (char::from(first), char::from(last));
        match (first, last) {
            (b'A', b'Z') => f.write_str("uppercase letters"),
            (b'a', b'z') => f.write_str("lowercase letters"),
            (b'0', b'9') => f.write_str("numbers"),
            _ if first.is_ascii_alphabetic() && first == last => write!(f, "the letter {start}"),
            _ if first.is_ascii_alphabetic() => write!(f, "letters {start} to {end}"),
            _ if first.is_ascii_digit() && first == last => write!(f, "the number {start}"),
            _ if first.is_ascii_digit() => write!(f, "numbers {start} to {end}"),
            _ => write_other(f, first),
        }
    }
}

/// Writes the name of a character that is neither a letter nor a digit.
fn write_other(f: &mut Formatter<'_>, character: u8) -> fmt::Result {
    let name = match character {
        b'\t' => return f.write_str("tabs"),
        b'\n' => return f.write_str("line feeds"),
        b'\r' => return f.write_str("carriage returns"),
        b' ' => return f.write_str("spaces"),
        b'!' => "exclamation points",
        b'"' => "double quotation marks",
        b'#' => "number signs",
        b'$' => "dollar signs",
        b'%' => "percent signs",
        b'&' => "ampersands",
        b'\'' => "single quotation marks",
        b'(' => "opening parentheses",
        b')' => "closing parentheses",
        b'*' => "asterisks",
        b'+' => "plus signs",
        b',' => "commas",
        b'-' => "hyphens",
        b'.' => "periods",
        b'/' => "forward slashes",
        b':' => "colons",
        b';' => "semicolons",
        b'<' => "less-than signs",
        b'=' => "equal signs",
        b'>' => "greater-than signs",
        b'?' => "question marks",
        b'@' => "at signs",
        b'[' => "opening brackets",
        b'\\' => "backslashes",
        b']' => "closing brackets",
        b'^' => "carets",
        b'_' => "underscores",
        b'`' => "backticks",
        b'{' => "opening braces",
        b'|' => "vertical bars",
        b'}' => "closing braces",
        b'~' => "tildes",
        _ => return write!(f, "the control character U+{character:04X}"),
    };
    write!(f, "{name} ({})", char::from(character))
}
