use crate::catalog::index::{self, Buckets, END, MOST_CODES};
use crate::catalog::table::Table;
use crate::{Catalog, ErrorSpec, text};

/// A run of the codes of a type: some of its own, or all of a type that it includes.
pub struct Part {
    /// The type that the codes are of, for the text of a conflict.
    name: &'static str,
    specs: Table,
    /// The first of the hashes, eight bytes each; nothing where they are not known.
    hashes: &'static [u8],
    is_included: bool,
}

impl Part {
    /// The own specs from `start` up to `end`, `end` left out; `hashes` has eight bytes for each spec of the table.
    pub const fn own(
        name: &'static str,
        specs: &'static [ErrorSpec],
        hashes: &'static [u8],
        start: usize,
        end: usize,
    ) -> Self {
        let (specs, _) = specs.split_at(end);
        let (_, specs) = specs.split_at(start);
        let (_, hashes) = hashes.split_at(8 * start);
        Self {
            name,
            specs: Table::Own(specs),
            hashes,
            is_included: false,
        }
    }

    /// All specs of a type that is included.
    pub const fn included(catalog: &'static Catalog) -> Self {
        Self {
            name: catalog.name,
            specs: catalog.specs,
            hashes: catalog.hashes,
            is_included: true,
        }
    }

    /// The spec with that number in the order of declaration, from 0, and the hash of its code.
    const fn spec(&self, number: usize) -> Option<(&'static ErrorSpec, u64)> {
        let Some(spec) = self.specs.at(number) else {
            return None;
        };
        if self.hashes.is_empty() {
            return Some((spec, text::hash(spec.code.as_bytes())));
        }
        // A call for each byte would take const evaluation longer than hashing.
        let mut hash = 0;
        let mut byte = 8;
        while byte > 0 {
            byte -= 1;
            hash = hash << 8 | self.hashes[8 * number + byte] as u64;
        }
        Some((spec, hash))
    }
}

/// How many specs the parts have, equal ones counted apart.
///
/// # Panics
/// In const evaluation, if there are more than an index has numbers for.
pub const fn total(mut parts: &[Part]) -> usize {
    let mut total = 0;
    while let [part, rest @ ..] = parts {
        total += part.specs.len();
        parts = rest;
    }
    assert!(
        total <= MOST_CODES,
        "a type has at most 50000 codes, included ones counted"
    );
    total
}

/// The specs of all parts in order, equal ones once, with what is wrong between the parts.
///
/// `N` is the number of specs there may be, `B` that of the buckets of their index, `P` that of the parts.
#[derive(Clone, Copy)]
pub struct Merged<const N: usize, const B: usize, const P: usize> {
    pub(super) specs: [Option<&'static ErrorSpec>; N],
    pub(super) len: usize,
    /// The specs of a bucket are a chain: its head here, what follows an entry in `next`. Of specs that share a code
    /// just the first is in it.
    heads: [u32; B],
    next: [u32; N],
    sizes: [u32; B],
    hashes: [u64; N],
    /// For each part the conflict that is reported there, the first if there are several.
    conflicts: [Option<Conflict>; P],
}

/// Two different specs of one code in different parts.
#[derive(Clone, Copy)]
struct Conflict {
    /// The codes of the part that are different elsewhere, as many as are worth the text.
    codes: [&'static str; 8],
    /// How many there are.
    len: usize,
    /// The types of the first code.
    first: &'static str,
    second: &'static str,
}

impl<const N: usize, const B: usize, const P: usize> Merged<N, B, P> {
    /// Puts the parts together; `N` is at least their [`total`].
    pub const fn new(parts: &[Part]) -> Self {
        let mut merged = Self {
            specs: [None; N],
            len: 0,
            heads: [END; B],
            next: [END; N],
            sizes: [0; B],
            hashes: [0; N],
            conflicts: [None; P],
        };
        let mut part_of = [0u16; N];
        let mut number = 0;
        while number < parts.len() {
            let mut next = 0;
            while let Some((spec, hash)) = parts[number].spec(next) {
                merged.add(spec, hash, parts, number, &mut part_of);
                next += 1;
            }
            number += 1;
        }
        merged
    }

    pub(super) const fn buckets(&self) -> Buckets<'_> {
        Buckets {
            hashes: &self.hashes,
            heads: &self.heads,
            next: &self.next,
            sizes: &self.sizes,
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "an item has fewer variants"
    )]
    const fn add(
        &mut self,
        spec: &'static ErrorSpec,
        hash: u64,
        parts: &[Part],
        part: usize,
        part_of: &mut [u16; N],
    ) {
        let bucket = index::bucket(hash, B);
        let mut found = false;
        let mut entry = self.heads[bucket];
        while entry != END {
            match self.specs[entry as usize] {
                Some(known)
                    if self.hashes[entry as usize] == hash && text::same(known.code, spec.code) =>
                {
                    if known.promises_same(spec) || self.has_equal(spec, hash) {
                        return;
                    }
                    if !known.is_shared() && !spec.is_shared() {
                        self.report(spec, parts, part_of[entry as usize] as usize, part);
                        return;
                    }
                    found = true;
                }
                _ => {}
            }
            entry = self.next[entry as usize];
        }
        self.specs[self.len] = Some(spec);
        self.hashes[self.len] = hash;
        part_of[self.len] = part as u16;
        if !found {
            self.next[self.len] = self.heads[bucket];
            self.heads[bucket] = self.len as u32;
            self.sizes[bucket] += 1;
        }
        self.len += 1;
    }

    /// Whether an equal spec is there that is not the first of its code.
    const fn has_equal(&self, spec: &ErrorSpec, hash: u64) -> bool {
        let mut entry = 0;
        while entry < self.len {
            match self.specs[entry] {
                Some(known) if self.hashes[entry] == hash && known.promises_same(spec) => {
                    return true;
                }
                _ => {}
            }
            entry += 1;
        }
        false
    }

    /// The derive asks for conflicts at the variants that include a type. Two of its own it finds itself.
    const fn report(&mut self, spec: &ErrorSpec, parts: &[Part], first: usize, second: usize) {
        let part = if parts[second].is_included {
            second
        } else {
            first
        };
        // With fewer places than parts, the last one stands for all that follow.
        let place = if part < P { part } else { P - 1 };
        let mut conflict = match self.conflicts[place] {
            Some(conflict) => conflict,
            None => Conflict {
                codes: [""; 8],
                len: 0,
                first: parts[first].name,
                second: parts[second].name,
            },
        };
        if conflict.len < conflict.codes.len() {
            conflict.codes[conflict.len] = spec.code;
        }
        conflict.len += 1;
        self.conflicts[place] = Some(conflict);
    }

    /// Refuses to compile if the part brings another spec of a code in.
    ///
    /// # Panics
    /// In const evaluation, with the code and both types.
    #[track_caller]
    pub const fn check(&self, part: usize) {
        if let Some(conflict) = &self.conflicts[part] {
            let mut text = crate::const_text::ConstText::new();
            text.push("the code `");
            text.push(conflict.codes[0]);
            text.push("` is different in `");
            text.push(conflict.first);
            text.push("` and in `");
            text.push(conflict.second);
            text.push("`: make both equal, or mark one of them `shared`");
            let mut code = 1;
            while code < conflict.len && code < conflict.codes.len() {
                text.push(if code == 1 { "; so are `" } else { "`, `" });
                text.push(conflict.codes[code]);
                code += 1;
            }
            if conflict.len > 1 {
                text.push(if conflict.len > conflict.codes.len() {
                    "` and more"
                } else {
                    "`"
                });
            }
            panic!("{}", text.as_str());
        }
    }

    /// [`check`](Self::check) for every part.
    #[track_caller]
    pub(super) const fn check_all(&self) {
        let mut part = 0;
        while part < P {
            self.check(part);
            part += 1;
        }
    }
}
