//! Generated from `generic.rs`.

#[cfg(not(doc))]
#[allow(unused_qualifications, deprecated)]
const _: () = {
    use ::ram_errors::{self as __ram_errors, __private as __ram_private};
    #[automatically_derived]
    impl<T, E, const N: usize> __ram_private::Display for Wrapper<T, E, { N }>
    where
        E: Clone,
        T: __ram_private::Debug,
        E: __ram_private::Display,
    {
        fn fmt(
            &self,
            __ram_formatter: &mut __ram_private::Formatter<'_>,
        ) -> __ram_private::FmtResult {
            match self {
                Wrapper::Value { value: __field_value, .. } => {
                    __ram_private::write(
                        __ram_formatter,
                        __ram_private::format_args!("{0:?} is not valid", __field_value),
                    )
                }
                Wrapper::Inner { 0: __field_0, .. } => {
                    __ram_private::Display::fmt(__field_0, __ram_formatter)
                }
            }
        }
    }
    #[automatically_derived]
    impl<T, E, const N: usize> __ram_private::Error for Wrapper<T, E, { N }>
    where
        E: Clone,
        E: __ram_private::Error,
        Self: __ram_private::Debug,
        Self: __ram_private::Display,
    {
        fn source(
            &self,
        ) -> __ram_private::Option<&(dyn __ram_private::Error + 'static)> {
            match self {
                Wrapper::Inner { 0: __field_0, .. } => {
                    __ram_errors::__source_of_field!(__field_0)
                }
                _ => __ram_private::None,
            }
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<T, E, const N: usize> __ram_private::PublicText for Wrapper<T, E, { N }>
    where
        E: Clone,
        T: __ram_private::Debug,
    {
        fn fmt_public(
            &self,
            __ram_formatter: &mut __ram_private::Formatter<'_>,
        ) -> __ram_private::FmtResult {
            match self {
                Wrapper::Value { value: __field_value, .. } => {
                    use __ram_private::error_in_message::*;
                    __ram_private::write(
                        __ram_formatter,
                        __ram_private::format_args!(
                            "{0:?} is not valid",
                            (__ram_errors::__public_debug_field!(__field_value))
                        ),
                    )
                }
                _ => __ram_private::FmtResult::Ok(()),
            }
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<T, E, const N: usize> __ram_private::TransparentField for Wrapper<T, E, { N }>
    where
        E: Clone,
        Self: __ram_private::Error,
        T: __ram_private::Debug,
        E: __ram_errors::RamError,
    {
        #[inline]
        fn __ram_transparent_field(
            &self,
        ) -> __ram_private::Option<&dyn __ram_errors::RamError> {
            match self {
                Wrapper::Inner { 0: __field_0, .. } => {
                    __ram_private::Some(__ram_errors::__transparent_field!(__field_0))
                }
                _ => __ram_private::None,
            }
        }
    }
    #[automatically_derived]
    impl<T, E, const N: usize> __ram_errors::RamError for Wrapper<T, E, { N }>
    where
        E: Clone,
        Self: __ram_private::Error,
        T: __ram_private::Debug,
        E: __ram_errors::RamError,
    {
        #[inline]
        fn code(&self) -> &__ram_private::str {
            __ram_private::code(self)
        }
        #[inline]
        fn status(&self) -> __ram_private::u16 {
            __ram_private::status(self)
        }
        #[inline]
        fn spec(&self) -> __ram_private::Option<&'static __ram_errors::ErrorSpec> {
            __ram_private::spec(self)
        }
        fn public_message(&self) -> __ram_errors::PublicMessage<'_> {
            match self {
                Wrapper::Value { .. } => __ram_errors::PublicMessage::public(self),
                _ => __ram_private::public_message(self),
            }
        }
        fn __ram_data(&self, __ram_sink: &mut dyn __ram_private::ValueSink) {
            __ram_private::value_data(self, __ram_sink);
        }
    }
    static __RAM_SPECS: [__ram_errors::ErrorSpec; 1usize] = __ram_private::specs(
        ["Wrapper.Value"],
        [6453477700598368704],
        [400u16],
        ["{value} is not valid"],
        [""; 1usize],
        [""; 1usize],
        [false; 1usize],
        &[],
    );
    #[doc(hidden)]
    #[automatically_derived]
    impl<T, E, const N: usize> __ram_private::OwnSpec for Wrapper<T, E, { N }>
    where
        E: Clone,
    {
        #[inline]
        fn __ram_own_spec(
            &self,
        ) -> __ram_private::Option<&'static __ram_errors::ErrorSpec> {
            let __ram_row: __ram_private::usize = match self {
                Wrapper::Value { .. } => 0usize,
                _ => return __ram_private::None,
            };
            __ram_private::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static __ram_private::str = __ram_private::concat!(
        __ram_private::module_path!(), "::Wrapper"
    );
    #[doc(hidden)]
    #[automatically_derived]
    impl<T, E, const N: usize> __ram_private::Composed for Wrapper<T, E, { N }>
    where
        E: Clone,
        E: __ram_errors::HasCatalog,
    {
        const NAME: &'static __ram_private::str = __RAM_NAME;
        const PARTS: &'static [__ram_private::Part] = &[
            __ram_private::Part::own(__RAM_NAME, &__RAM_SPECS, 0usize, 1usize),
            __ram_private::Part::included(<E as __ram_errors::HasCatalog>::CATALOG),
        ];
    }
    #[automatically_derived]
    impl<T, E, const N: usize> __ram_errors::HasCatalog for Wrapper<T, E, { N }>
    where
        E: Clone,
        Self: __ram_errors::RamError,
        E: __ram_errors::HasCatalog,
    {
        const CATALOG: &'static __ram_errors::Catalog = {
            use __ram_private::catalog_of as __ram_catalog_of;
            __ram_catalog_of::<Self>()
        };
        __ram_errors::__member_schemas! {
            __ram_schemas; __ram_schemas.include:: < E > ();
        }
    }
};
#[cfg(doc)]
::ram_errors::__documented! {
    pub enum Wrapper < T, E, const N : usize > where E : Clone, { #[ram(code =
    "Wrapper.Value", status = 400, message = "{value:?} is not valid")] Value { value :
    T, more : [u8; N] }, #[ram(transparent)] Inner(E), }
}
