//! The method `HasCatalog::__ram_members`. Generated code calls [`__member_schemas!`](crate::__member_schemas) to implement
//! it, because a macro of another crate cannot know which features of this crate are enabled.

/// Implements the method: `__member_schemas! { schemas; statements }`.
#[cfg(feature = "utoipa")]
#[doc(hidden)]
#[macro_export]
macro_rules! __member_schemas {
    ($schemas:ident; $($statements:tt)*) => {
        fn __ram_members($schemas: &mut $crate::__private::MemberSchemas) {
            $($statements)*
        }
    };
}

/// Implements nothing without feature `utoipa`.
#[cfg(not(feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __member_schemas {
    ($($parts:tt)*) => {};
}
