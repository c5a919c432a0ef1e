//! Generated from `generic.rs`.

#[allow(unused_qualifications, deprecated)]
const _: () = {
    use ::ram_errors::{self as __ram_errors, __private as __ram};
    #[automatically_derived]
    impl<T, E, const N: usize> __ram::Display for Wrapper<T, E, { N }>
    where
        E: Clone,
        T: __ram::Debug,
        E: __ram::Display,
    {
        fn fmt(&self, _: &mut __ram::Formatter<'_>) -> __ram::FmtResult {
            match self {
                Wrapper::Value { value: __field_value, .. } => {
                    __ram::write(
                        __ram_formatter,
                        __ram::format_args!("{0:?} is not valid", __field_value),
                    )
                }
                Wrapper::Inner { 0: __field_0, .. } => {
                    __ram::Display::fmt(__field_0, __ram_formatter)
                }
            }
        }
    }
    #[automatically_derived]
    impl<T, E, const N: usize> __ram::Error for Wrapper<T, E, { N }>
    where
        E: Clone,
        E: __ram::Error,
        Self: __ram::Debug,
        Self: __ram::Display,
    {
        fn source(&self) -> __ram::Option<&(dyn __ram::Error + 'static)> {
            match self {
                Wrapper::Inner { 0: __field_0, .. } => {
                    __ram_errors::__source_of_field!(__field_0)
                }
                _ => __ram::None,
            }
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<T, E, const N: usize> __ram::PublicText for Wrapper<T, E, { N }>
    where
        E: Clone,
        T: __ram::Debug,
    {
        fn fmt_public(&self, _: &mut __ram::Formatter<'_>) -> __ram::FmtResult {
            match self {
                Wrapper::Value { value: __field_value, .. } => {
                    use __ram::error_in_message::*;
                    __ram::write(
                        __ram_formatter,
                        __ram::format_args!(
                            "{0:?} is not valid",
                            (__ram_errors::__public_debug_field!(__field_value))
                        ),
                    )
                }
                _ => __ram::FmtResult::Ok(()),
            }
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<T, E, const N: usize> __ram::TransparentField for Wrapper<T, E, { N }>
    where
        E: Clone,
        Self: __ram::Error,
        T: __ram::Debug,
        E: __ram_errors::RamError,
    {
        #[inline]
        fn __ram_transparent_field(&self) -> __ram::Option<&dyn __ram_errors::RamError> {
            match self {
                Wrapper::Inner { 0: __field_0, .. } => {
                    __ram::Some(__ram_errors::__transparent_field!(__field_0))
                }
                _ => __ram::None,
            }
        }
    }
    #[automatically_derived]
    impl<T, E, const N: usize> __ram_errors::RamError for Wrapper<T, E, { N }>
    where
        E: Clone,
        Self: __ram::Error,
        T: __ram::Debug,
        E: __ram_errors::RamError,
    {
        #[inline]
        fn code(&self) -> &__ram::str {
            __ram::code(self)
        }
        #[inline]
        fn status(&self) -> __ram::u16 {
            __ram::status(self)
        }
        #[inline]
        fn spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            __ram::spec(self)
        }
        fn public_message(&self) -> __ram_errors::PublicMessage<'_> {
            match self {
                Wrapper::Value { .. } => __ram_errors::PublicMessage::public(self),
                _ => __ram::public_message(self),
            }
        }
    }
    static __RAM_SPECS: [__ram_errors::ErrorSpec; 1usize] = __ram::specs(
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
    impl<T, E, const N: usize> __ram::OwnSpec for Wrapper<T, E, { N }>
    where
        E: Clone,
    {
        #[inline]
        fn __ram_own_spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            let __ram_row: __ram::usize = match self {
                Wrapper::Value { .. } => 0usize,
                _ => return __ram::None,
            };
            __ram::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static __ram::str = __ram::concat!(
        __ram::module_path!(), "::Wrapper"
    );
    #[doc(hidden)]
    #[automatically_derived]
    impl<T, E, const N: usize> __ram::Composed for Wrapper<T, E, { N }>
    where
        E: Clone,
        E: __ram_errors::HasCatalog,
    {
        const NAME: &'static __ram::str = __RAM_NAME;
        const PARTS: &'static [__ram::Part] = &[
            __ram::Part::own(__RAM_NAME, &__RAM_SPECS, 0usize, 1usize),
            <E as __ram_errors::HasCatalog>::PART,
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
            use __ram::catalog_of as __ram_catalog_of;
            __ram_catalog_of::<Self>()
        };
    }
    /**<style>.empty-impl { display: none }</style>

| Code | Status | Message | Solution | Limits |
| --- | --- | --- | --- | --- |
| [`Wrapper.Value`][Self::Value] | 400 | \{value\} is not valid |  |  |
| [`Inner`][Self::Inner]: every code of `E` |  |  |  |  |
*/
    #[allow(rustdoc::redundant_explicit_links)]
    #[automatically_derived]
    impl<T, E, const N: usize> Wrapper<T, E, { N }>
    where
        E: Clone,
    {}
};
