//! Merges the parts of a composed catalog in the order of the variants. [`composed`](super::composed) and
//! [`generic`](super::generic) call it.

use super::index::{self, Buckets, END, MAX_CODES};
use super::spec_list::SpecList;
use crate::const_eval::panic_text::PanicText;
use crate::const_eval::string;
use crate::spec::promise::{self, Difference};
use crate::{Catalog, ErrorSpec};

/// A run of the codes of a type: some of its own codes, or all codes of an included type.
pub struct Part {
    /// The type that has the codes, for the message of a conflict.
    name: &'static str,
    specs: SpecList,
    is_included: bool,
}

impl Part {
    /// A part without codes.
    pub const EMPTY: Self = Self {
        name: "",
        specs: SpecList::Own(&[]),
        is_included: false,
    };

    /// Returns a part with the own specs from `start` to `end`, exclusive.
    pub const fn own(
        name: &'static str,
        specs: &'static [ErrorSpec],
        start: usize,
        end: usize,
    ) -> Self {
        let (specs, _) = specs.split_at(end);
        let (_, specs) = specs.split_at(start);
        Self {
            name,
            specs: SpecList::Own(specs),
            is_included: false,
        }
    }

    /// Returns a part with all specs of an included type.
    pub const fn included(catalog: &'static Catalog) -> Self {
        Self {
            name: catalog.name,
            specs: catalog.specs,
            is_included: true,
        }
    }
}

/// Returns the number of specs in the parts. Equal specs are counted separately.
///
/// # Panics
/// Panics in const evaluation if there are more specs than an index can number.
pub const fn total(mut parts: &[Part]) -> usize {
    let mut total = 0;
    while let [part, rest @ ..] = parts {
        total += part.specs.len();
        parts = rest;
    }
    assert!(
        total <= MAX_CODES,
        "a type has at most 50000 codes, included ones counted"
    );
    total
}

/// The specs of all parts in order, and the conflicts between the parts. Equal specs are merged.
///
/// `N` is the largest number of specs, `B` the number of buckets of their index and `P` the number of parts.
#[derive(Clone, Copy)]
pub struct Merged<const N: usize, const B: usize, const P: usize> {
    pub(super) specs: [Option<&'static ErrorSpec>; N],
    pub(super) len: usize,
    /// The specs of a bucket are a linked list: `heads` has the first entry of the list, and `next` the entry after an
    /// entry. Only the first of the specs that share a code is in the list.
    heads: [u32; B],
    next: [u32; N],
    sizes: [u32; B],
    hashes: [u64; N],
    /// For each part, the first conflict that is reported there.
    conflicts: [Option<Conflict>; P],
}

/// Two different specs of a code in different parts. Neither spec is shared.
#[derive(Clone, Copy)]
struct Conflict {
    first: Owned,
    second: Owned,
    difference: Difference,
    /// Other codes of the part with conflicts, as many as the message lists.
    more: [&'static str; 7],
    more_len: usize,
}

/// A spec and the name of its type.
#[derive(Clone, Copy)]
struct Owned {
    spec: &'static ErrorSpec,
    name: &'static str,
}

/// The data of the entries that only merging needs.
struct Entries<const N: usize, const B: usize> {
    /// For the first entry of a code, the spec that is not shared, and the number of its part.
    unshared: [Option<(&'static ErrorSpec, usize)>; N],
    /// Linked lists of all entries that are not in `unshared`, by the hash of everything that they promise.
    heads: [u32; B],
    next: [u32; N],
}

impl<const N: usize, const B: usize, const P: usize> Merged<N, B, P> {
    /// Merges the parts. `N` is at least their [`total`].
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
        let mut entries = Entries {
            unshared: [None; N],
            heads: [END; B],
            next: [END; N],
        };
        let mut number = 0;
        while number < parts.len() {
            let specs = parts[number].specs;
            let mut next = 0;
            while let Some(spec) = specs.at(next) {
                merged.add(spec, parts, number, &mut entries);
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
        reason = "there are no more codes than `MAX_CODES`"
    )]
    const fn add(
        &mut self,
        spec: &'static ErrorSpec,
        parts: &[Part],
        part: usize,
        entries: &mut Entries<N, B>,
    ) {
        let is_shared = spec.is_shared;
        let bucket = index::bucket(spec.hash, B);
        match self.first_of_code(spec, bucket) {
            None => {
                self.next[self.len] = self.heads[bucket];
                self.heads[bucket] = self.len as u32;
                self.sizes[bucket] += 1;
                if !is_shared {
                    entries.unshared[self.len] = Some((spec, part));
                    self.push(spec);
                    return;
                }
            }
            Some(first) => match entries.unshared[first] {
                Some((unshared, unshared_part)) => {
                    // The spec is usually the same one, included through a second path.
                    let Some(difference) = promise::difference(unshared, spec) else {
                        return;
                    };
                    if !is_shared {
                        self.report([unshared, spec], difference, parts, [unshared_part, part]);
                        return;
                    }
                }
                None if !is_shared => entries.unshared[first] = Some((spec, part)),
                None => {}
            },
        }
        let bucket = index::bucket(promise::hash(spec), B);
        match self.equal_entry(spec, bucket, entries) {
            // If one of two equal specs is not shared, the catalog keeps that spec, because types that include this type
            // compare with it.
            Some(entry) if !is_shared => self.specs[entry] = Some(spec),
            Some(_) => {}
            None => {
                entries.next[self.len] = entries.heads[bucket];
                entries.heads[bucket] = self.len as u32;
                self.push(spec);
            }
        }
    }

    const fn push(&mut self, spec: &'static ErrorSpec) {
        self.specs[self.len] = Some(spec);
        self.hashes[self.len] = spec.hash;
        self.len += 1;
    }

    /// Returns the first entry with the code of `spec`. `bucket` is the bucket of the code.
    const fn first_of_code(&self, spec: &ErrorSpec, bucket: usize) -> Option<usize> {
        let mut entry = self.heads[bucket];
        while entry != END {
            match self.specs[entry as usize] {
                Some(known)
                    if self.hashes[entry as usize] == spec.hash
                        && string::same(known.code, spec.code) =>
                {
                    return Some(entry as usize);
                }
                _ => entry = self.next[entry as usize],
            }
        }
        None
    }

    /// Returns the entry in the bucket that promises the same as `spec`.
    const fn equal_entry(
        &self,
        spec: &ErrorSpec,
        bucket: usize,
        entries: &Entries<N, B>,
    ) -> Option<usize> {
        let mut entry = entries.heads[bucket];
        while entry != END {
            if self.hashes[entry as usize] == spec.hash && self.promises_same(entry as usize, spec)
            {
                return Some(entry as usize);
            }
            entry = entries.next[entry as usize];
        }
        None
    }

    const fn promises_same(&self, entry: usize, spec: &ErrorSpec) -> bool {
        match self.specs[entry] {
            Some(known) => known.promises_same(spec),
            None => false,
        }
    }

    /// Keeps a conflict for the part of an included type, at whose variant generated code reports it. The derive macro
    /// itself reports conflicts between two own codes.
    const fn report(
        &mut self,
        specs: [&'static ErrorSpec; 2],
        difference: Difference,
        all: &[Part],
        parts: [usize; 2],
    ) {
        let part = if all[parts[1]].is_included {
            parts[1]
        } else {
            parts[0]
        };
        // If there are fewer places than parts, the last place is used for all remaining parts.
        let place = if part < P { part } else { P - 1 };
        if let Some(conflict) = &mut self.conflicts[place] {
            if conflict.more_len < conflict.more.len() {
                conflict.more[conflict.more_len] = specs[1].code;
            }
            conflict.more_len += 1;
            return;
        }
        self.conflicts[place] = Some(Conflict {
            first: Owned {
                spec: specs[0],
                name: all[parts[0]].name,
            },
            second: Owned {
                spec: specs[1],
                name: all[parts[1]].name,
            },
            difference,
            more: [""; 7],
            more_len: 0,
        });
    }

    /// Calls [`check`] for every part.
    #[track_caller]
    pub(super) const fn check_all(&self) {
        let mut part = 0;
        while part < P {
            check(self, part);
            part += 1;
        }
    }
}

/// Reports a conflict of the part as a compiler error.
///
/// # Panics
/// Panics in const evaluation if the part has another spec of a code. The message has the code, both types and the
/// difference.
#[track_caller]
pub const fn check<const N: usize, const B: usize, const P: usize>(
    merged: &Merged<N, B, P>,
    part: usize,
) {
    if let Some(conflict) = &merged.conflicts[part] {
        panic!("{}", conflict.message().as_str());
    }
}

impl Conflict {
    const fn message(&self) -> PanicText {
        let mut text = PanicText::new();
        text.push("the code `");
        text.push(self.first.spec.code);
        text.push("` has ");
        if let Difference::Status = self.difference {
            text.push("status ");
        }
        promise::push(
            &mut text,
            self.first.spec,
            self.second.spec,
            self.difference,
        );
        text.push(" in `");
        text.push(self.first.name);
        text.push("` and ");
        promise::push(
            &mut text,
            self.second.spec,
            self.first.spec,
            self.difference,
        );
        text.push(" in `");
        text.push(self.second.name);
        text.push("`: make both equal, or mark one of them `shared`");
        let mut code = 0;
        while code < self.more_len && code < self.more.len() {
            text.push(if code == 0 {
                "; also different: `"
            } else {
                "`, `"
            });
            text.push(self.more[code]);
            code += 1;
        }
        if self.more_len > self.more.len() {
            text.push("` and more");
        } else if self.more_len > 0 {
            text.push("`");
        }
        text
    }
}
