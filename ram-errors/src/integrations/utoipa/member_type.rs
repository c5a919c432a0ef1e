//! The schema of the type of a field marked `#[ram(member)]`: the schema of `ToSchema`, or the schema of any value.
//!
//! A type that implements only `serde::Serialize` has no schema. The call selects the first impl below whose receiver
//! matches: see [`dispatch`](crate::__private).

use alloc::vec::Vec;
use core::marker::PhantomData;

use ::utoipa::ToSchema;
use ::utoipa::openapi::Schema;

use super::any_value::any_value;
use super::member_schemas::without_references;

/// The type of a field.
pub struct MemberType<T: ?Sized>(pub PhantomData<fn() -> PhantomData<T>>);

/// Returns the schema of a type.
#[doc(hidden)]
#[macro_export]
macro_rules! __member_schema {
    ($type:ty) => {{
        use $crate::__private::member_schema::*;
        (&&$crate::__private::member_schema::MemberType::<$type>($crate::__private::PhantomData))
            .__ram_schema()
    }};
}

/// A type with a schema.
pub trait HasSchema {
    /// Returns the schema.
    fn __ram_schema(&self) -> Schema;
}

impl<T: ToSchema> HasSchema for &MemberType<T> {
    fn __ram_schema(&self) -> Schema {
        let mut components = Vec::new();
        T::schemas(&mut components);
        without_references(T::schema(), &components)
    }
}

/// Any other type.
pub trait HasNoSchema {
    /// Returns the schema of any value.
    fn __ram_schema(&self) -> Schema;
}

impl<T: ?Sized> HasNoSchema for MemberType<T> {
    fn __ram_schema(&self) -> Schema {
        any_value()
    }
}
