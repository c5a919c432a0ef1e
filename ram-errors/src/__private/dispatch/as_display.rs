//! How `{field}` displays a field: by its `Display`, a path by its `display()`.

/// A field that a message displays.
pub struct DisplayField<'a, T: ?Sized>(pub &'a T);

/// Returns what `{field}` displays.
#[doc(hidden)]
#[macro_export]
macro_rules! __display_field {
    ($field:expr) => {{
        use $crate::__private::AsDisplay as _;
        (&&$crate::__private::DisplayField($field)).__ram_displayed()
    }};
}

/// The case of a field.
pub trait AsDisplay {
    /// What is displayed.
    type Displayed;

    /// Returns what is displayed.
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

    /// A path, or a pointer to one.
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

    /// Paths, with U+FFFD for what is not Unicode.
    impl<'a, T: IsPath + ?Sized> AsDisplay for &DisplayField<'a, T> {
        type Displayed = Display<'a>;

        #[inline]
        fn __ram_displayed(&self) -> Display<'a> {
            self.0.as_path().display()
        }
    }
}

/// All other types. The compiler reports a missing `Display` in the words of `format!`.
impl<'a, T: ?Sized> AsDisplay for DisplayField<'a, T> {
    type Displayed = &'a T;

    #[inline]
    fn __ram_displayed(&self) -> &'a T {
        self.0
    }
}
