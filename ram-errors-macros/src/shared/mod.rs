//! Files of which `ram-errors` has equal copies. The derive macro computes the same results during macro expansion as a
//! look-up at run time.

mod char_runs;
pub(crate) mod framing_headers;
pub(crate) mod hash;
pub(crate) mod index;
pub(crate) mod pattern;
pub(crate) mod wording;

#[cfg(test)]
mod tests {
    #[test]
    fn both_crates_have_the_same_files() {
        let own = [
            include_str!("framing_headers.rs"),
            include_str!("hash.rs"),
            include_str!("index.rs"),
            include_str!("char_runs.rs"),
            include_str!("pattern.rs"),
            include_str!("wording.rs"),
        ];
        let others = [
            include_str!("../../../ram-errors/src/integrations/framing_headers.rs"),
            include_str!("../../../ram-errors/src/const_eval/hash.rs"),
            include_str!("../../../ram-errors/src/catalog/index.rs"),
            include_str!("../../../ram-errors/src/spec/constraint/char_runs.rs"),
            include_str!("../../../ram-errors/src/spec/constraint/pattern.rs"),
            include_str!("../../../ram-errors/src/spec/constraint/wording.rs"),
        ];
        assert_eq!(own, others);
    }
}
