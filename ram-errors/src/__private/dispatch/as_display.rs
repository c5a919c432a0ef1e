//! Formats a field that a message interpolates as `{field}`: by its `Display`, or a path by its `display()`.

/// A field that a message interpolates.
pub struct DisplayField<'a, T: ?Sized>(pub &'a T);

/// Returns the value that `{field}` formats.
#[doc(hidden)]
#[macro_export]
macro_rules! __display_field {
    ($field:expr) => {{
        use $crate::__private::AsDisplay as _;
        (&&$crate::__private::DisplayField($field)).__ram_displayed()
    }};
}

/// The case of a field, selected by autoref dispatch.
pub trait AsDisplay {
    /// The value to format.
    type Displayed;

    /// Returns the value to format.
    fn __ram_displayed(&self) -> Self::Displayed;
}

#[cfg(feature = "std")]
pub use self::paths::IsPath;

#[cfg(feature = "std")]
mod paths {
    use std::borrow::Cow;
    use std::boxed::Box;
    use std::path::{Display, Path, PathBuf};
    use std::rc::Rc;
    use std::sync::Arc;

    use super::{AsDisplay, DisplayField};

    /// A path, or a pointer to a path.
    pub trait IsPath {
        /// The path.
        fn as_path(&self) -> &Path;
    }

    macro_rules! paths {
        ($($path:ty),*) => {$(
            impl IsPath for $path {
                #[inline]
                fn as_path(&self) -> &Path {
                    self
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

    /// Paths. U+FFFD replaces bytes that are not Unicode.
    impl<'a, T: IsPath + ?Sized> AsDisplay for &DisplayField<'a, T> {
        type Displayed = Display<'a>;

        #[inline]
        fn __ram_displayed(&self) -> Display<'a> {
            self.0.as_path().display()
        }
    }
}

/// All other types. The compiler reports a missing `Display` with the message of `format!`.
impl<'a, T: ?Sized> AsDisplay for DisplayField<'a, T> {
    type Displayed = &'a T;

    #[inline]
    fn __ram_displayed(&self) -> &'a T {
        self.0
    }
}
