//! The method `HasCatalog::__ram_members`, which the derive implements with a call of
//! [`__member_schemas!`](crate::__member_schemas), because a macro of another crate cannot see which features this crate has.

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

/// Without feature `utoipa` there is nothing to implement.
#[cfg(not(feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __member_schemas {
    ($($parts:tt)*) => {};
}
