//! Tests of the derive as a function from tokens to tokens.

mod expansions;
mod properties;
