//! The tests are those of the package `ram-errors-tests`, in another edition.
