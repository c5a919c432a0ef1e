//! Generated from `transparent.rs`.

#[allow(unused_qualifications, deprecated)]
const _: () = {
    use ::ram_errors::{self as __ram_errors, __private as __ram};
    #[automatically_derived]
    impl __ram::Display for ServiceError {
        fn fmt(&self, _: &mut __ram::Formatter<'_>) -> __ram::FmtResult {
            match self {
                ServiceError::Ram { 0: __field_0, .. } => {
                    __ram::Display::fmt(__field_0, __ram_formatter)
                }
                ServiceError::Config { 0: __field_0, .. } => {
                    __ram::Display::fmt(
                        __ram_errors::__source_field!(__field_0),
                        __ram_formatter,
                    )
                }
                ServiceError::Store { store: __field_store, .. } => {
                    __ram::write(
                        __ram_formatter,
                        __ram::format_args!(
                            "in {0}", (__ram_errors::__display_field!(__field_store))
                        ),
                    )
                }
                ServiceError::Unknown { 0: __field_0, .. } => {
                    __ram::Display::fmt(__field_0, __ram_formatter)
                }
                _ => {
                    let __ram_message = __ram::message_of(
                        __ram::OwnSpec::__ram_own_spec(self),
                    );
                    __ram_formatter.write_str(__ram_message)
                }
            }
        }
    }
    #[automatically_derived]
    impl __ram::Error for ServiceError {
        fn source(&self) -> __ram::Option<&(dyn __ram::Error + 'static)> {
            match self {
                ServiceError::Ram { 0: __field_0, .. } => {
                    __ram_errors::__source_of_field!(__field_0)
                }
                ServiceError::Config { 0: __field_0, .. } => {
                    __ram::Error::source(__ram_errors::__source_field!(__field_0))
                }
                ServiceError::Store { store: __field_store, .. } => {
                    __ram::Some(__ram_errors::__source_field!(__field_store))
                }
                ServiceError::Unknown { 0: __field_0, .. } => {
                    __ram_errors::__source_of_field!(__field_0)
                }
                _ => __ram::None,
            }
        }
    }
    #[automatically_derived]
    impl __ram::From<RamApiError> for ServiceError {
        #[inline]
        fn from(_: RamApiError) -> Self {
            ServiceError::Ram {
                0: __ram_source,
            }
        }
    }
    #[automatically_derived]
    impl __ram::From<std::num::ParseIntError> for ServiceError {
        #[inline]
        fn from(_: std::num::ParseIntError) -> Self {
            ServiceError::Config {
                0: __ram_source,
            }
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl __ram::PublicText for ServiceError {
        fn fmt_public(&self, _: &mut __ram::Formatter<'_>) -> __ram::FmtResult {
            match self {
                ServiceError::Store { store: __field_store, .. } => {
                    use __ram::error_in_message::*;
                    __ram::write(
                        __ram_formatter,
                        __ram::format_args!(
                            "in {0}", (__ram_errors::__public_field!(__field_store))
                        ),
                    )
                }
                _ => __ram::FmtResult::Ok(()),
            }
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl __ram::TransparentField for ServiceError
    where
        for<'__ram_if> Self: __ram::Error,
    {
        #[inline]
        fn __ram_transparent_field(&self) -> __ram::Option<&dyn __ram_errors::RamError> {
            match self {
                ServiceError::Ram { 0: __field_0, .. } => {
                    __ram::Some(__ram_errors::__transparent_field!(__field_0))
                }
                ServiceError::Store { store: __field_store, .. } => {
                    __ram::Some(__ram_errors::__transparent_field!(__field_store))
                }
                ServiceError::Unknown { 0: __field_0, .. } => {
                    __ram::Some(__ram_errors::__unknown_field!(__field_0))
                }
                _ => __ram::None,
            }
        }
    }
    #[automatically_derived]
    impl __ram_errors::RamError for ServiceError {
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
                ServiceError::Config { .. } => {
                    __ram::withheld(__ram_errors::RamError::status(self))
                }
                ServiceError::Store { .. } => {
                    __ram::guarded_by_status(
                        self,
                        __ram_errors::PublicMessage::public(self),
                    )
                }
                _ => __ram::public_message(self),
            }
        }
    }
    static __RAM_SPECS: [__ram_errors::ErrorSpec; 2usize] = __ram::specs(
        ["Service.Busy", "Service.Config"],
        [825884630026614096, 1565513176921243477],
        [503u16, 500u16],
        ["Service.Busy", ""],
        [""; 2usize],
        [""; 2usize],
        [false; 2usize],
        &[],
    );
    #[doc(hidden)]
    #[automatically_derived]
    impl __ram::OwnSpec for ServiceError {
        #[inline]
        fn __ram_own_spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            let __ram_row: __ram::usize = match self {
                ServiceError::Busy => 0usize,
                ServiceError::Config { .. } => 1usize,
                _ => return __ram::None,
            };
            __ram::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static __ram::str = __ram::concat!(
        __ram::module_path!(), "::ServiceError"
    );
    __ram_errors::__composed_catalog! {
        static __RAM_CATALOG = __RAM_NAME; static __RAM_MERGED = [< RamApiError as
        __ram_errors::HasCatalog > ::PART, __ram::Part::own(__RAM_NAME, & __RAM_SPECS,
        0usize, 2usize), < StoreError as __ram_errors::HasCatalog > ::PART,; 3];
    }
    use __ram::check as __ram_check;
    const _: () = __ram_check(&__RAM_MERGED, 0usize);
    const _: () = __ram_check(&__RAM_MERGED, 2usize);
    #[automatically_derived]
    impl __ram_errors::HasCatalog for ServiceError {
        const CATALOG: &'static __ram_errors::Catalog = &__RAM_CATALOG;
    }
    /**<style>.empty-impl { display: none }</style>

| Code | Status | Message | Solution | Limits |
| --- | --- | --- | --- | --- |
| [`Ram`][Self::Ram]: every code of [`type@RamApiError`] |  |  |  |  |
| [`Service.Busy`][Self::Busy] | 503 | Service\.Busy |  |  |
| [`Service.Config`][Self::Config] | 500 | *depends on the value* |  |  |
| [`Store`][Self::Store]: every code of [`type@StoreError`] |  |  |  |  |
| [`Unknown`][Self::Unknown]: any other code |  |  |  |  |
*/
    #[allow(rustdoc::broken_intra_doc_links, rustdoc::private_intra_doc_links)]
    #[allow(rustdoc::redundant_explicit_links)]
    #[automatically_derived]
    impl ServiceError {}
};
