//! How `{field}` displays a field: by its `Display`, a path by its `display()`.
//!
//! Method resolution chooses. On `&Field(..)` it finds the method for paths first, and only behind one more reference the
//! one for everything else.

/// A field that is displayed.
pub struct Field<'a, T: ?Sized>(pub &'a T);

/// Fields that have a `Display`. For others the compiler says that it is missing, in the words of `format!`.
pub trait Plain<'a> {
    /// What is displayed.
    type Displayed;

    /// The value itself.
    fn displayed(&self) -> Self::Displayed;
}

impl<'a, T: ?Sized> Plain<'a> for &Field<'a, T> {
    type Displayed = &'a T;

    #[inline]
    fn displayed(&self) -> &'a T {
        self.0
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

    use super::Field;

    /// Fields that are paths.
    pub trait PathField<'a> {
        /// The path, displayed with U+FFFD for what is not Unicode.
        fn displayed(&self) -> Display<'a>;
    }

    macro_rules! paths {
        ($($path:ty),*) => {$(
            impl<'a> PathField<'a> for Field<'a, $path> {
                #[inline]
                fn displayed(&self) -> Display<'a> {
                    Path::display(self.0)
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
