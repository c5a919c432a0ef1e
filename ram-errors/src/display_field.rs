//! How `{field}` displays a field: by its `Display`, a path by its `display()`.
//!
//! Method resolution chooses: [`Path`](std::path::Path) and pointers to it have a method of their own, which comes before
//! the one that [`Plain`] gives to a reference to anything.

/// Fields that have a `Display`. For others the compiler says that it is missing, in the words of `format!`.
pub trait Plain<'a> {
    /// What is displayed.
    type Display;

    /// The value itself.
    fn display_field(&'a self) -> Self::Display;
}

impl<'a, T: ?Sized + 'a> Plain<'a> for &T {
    type Display = &'a T;

    #[inline]
    fn display_field(&'a self) -> &'a T {
        self
    }
}

#[cfg(feature = "std")]
pub use paths::PathField;

#[cfg(feature = "std")]
mod paths {
    use std::borrow::Cow;
    use std::boxed::Box;
    use std::path::{Display, Path, PathBuf};
    use std::rc::Rc;
    use std::sync::Arc;

    /// Fields that are paths.
    pub trait PathField {
        /// The path, displayed with U+FFFD for what is not Unicode.
        fn display_field(&self) -> Display<'_>;
    }

    macro_rules! paths {
        ($($path:ty),*) => {$(
            impl PathField for $path {
                #[inline]
                fn display_field(&self) -> Display<'_> {
                    Path::display(self)
                }
            }
        )*};
    }

    paths!(
        Path,
        PathBuf,
        &Path,
        &PathBuf,
        Box<Path>,
        Rc<Path>,
        Arc<Path>,
        Cow<'_, Path>
    );
}
