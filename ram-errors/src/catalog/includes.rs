//! Which types a composed type includes. Types that include each other have no catalog, and the compiler would report a long
//! cycle of constants. This graph has only references between statics, which are no cycle, so it can be searched first.

use crate::const_eval::panic_text::PanicText;

/// A composed type and the types that it includes.
pub struct Includes {
    /// The type, with its path.
    pub name: &'static str,
    /// File, line and column: types of functions can have one path.
    pub place: &'static str,
    /// The types of its variants, in their order.
    pub types: &'static [&'static Includes],
}

impl Includes {
    /// A type that includes no other.
    pub const NONE: &'static Self = &Self {
        name: "",
        place: "",
        types: &[],
    };

    const fn is(&self, other: &Self) -> bool {
        crate::const_eval::string::same(self.place, other.place)
            && crate::const_eval::string::same(self.name, other.name)
    }
}

/// Returns whether one of the types that `item` includes includes it.
#[must_use]
pub const fn is_cyclic(item: &Includes) -> bool {
    let mut rest = item.types;
    while let [included, tail @ ..] = rest {
        if Search::new().reaches(included, item) {
            return true;
        }
        rest = tail;
    }
    false
}

/// Refuses to compile if the type with that number, among those that `item` includes, includes it.
///
/// # Panics
/// In const evaluation, with the types on the way.
#[track_caller]
pub const fn check_cycle(item: &Includes, number: usize) {
    let mut search = Search::new();
    if search.reaches(item.types[number], item) {
        let mut text = PanicText::new();
        text.push("`");
        text.push(item.name);
        text.push("` includes itself: it includes `");
        while let Some(name) = search.pop() {
            text.push(name);
            text.push("`, which includes `");
        }
        text.push(item.name);
        text.push("`; write `code` and `status` beside `transparent` at one of them");
        panic!("{}", text.as_str());
    }
}

/// A search depth first, with the types that it has seen.
struct Search {
    seen: [Option<&'static Includes>; Self::MAX],
    seen_len: usize,
    /// The names on the way to what was found, the last one first.
    path: [&'static str; Self::MAX],
    path_len: usize,
}

impl Search {
    /// More composed types than this are not searched: the compiler reports the cycle in its own words.
    const MAX: usize = 128;

    const fn new() -> Self {
        Self {
            seen: [None; Self::MAX],
            seen_len: 0,
            path: [""; Self::MAX],
            path_len: 0,
        }
    }

    const fn reaches(&mut self, from: &'static Includes, to: &Includes) -> bool {
        if from.types.is_empty() || self.saw(from) || self.seen_len == Self::MAX {
            return false;
        }
        if from.is(to) {
            return true;
        }
        self.seen[self.seen_len] = Some(from);
        self.seen_len += 1;
        let mut rest = from.types;
        while let [included, tail @ ..] = rest {
            if self.reaches(included, to) {
                self.path[self.path_len] = from.name;
                self.path_len += 1;
                return true;
            }
            rest = tail;
        }
        false
    }

    const fn saw(&self, item: &Includes) -> bool {
        let mut number = 0;
        while number < self.seen_len {
            if let Some(seen) = self.seen[number] {
                if seen.is(item) {
                    return true;
                }
            }
            number += 1;
        }
        false
    }

    /// The next name on the way.
    const fn pop(&mut self) -> Option<&'static str> {
        if self.path_len == 0 {
            return None;
        }
        self.path_len -= 1;
        Some(self.path[self.path_len])
    }
}
