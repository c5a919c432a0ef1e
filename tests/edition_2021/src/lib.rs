//! Runs tests of the package `ram-errors-tests` in edition 2021.
