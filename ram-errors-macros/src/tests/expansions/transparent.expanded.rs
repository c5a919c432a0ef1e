#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Display for ServiceError {
    fn fmt(
        &self,
        __ram_formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        match self {
            ServiceError::Ram { 0: __field_0, .. } => {
                ::ram_errors::__private::Display::fmt(__field_0, __ram_formatter)
            }
            ServiceError::Config { 0: __field_0, .. } => {
                ::ram_errors::__private::Display::fmt(
                    ::ram_errors::__source_field!(__field_0),
                    __ram_formatter,
                )
            }
            ServiceError::Store { store: __field_store, .. } => {
                ::ram_errors::__private::write(
                    __ram_formatter,
                    ::ram_errors::__private::format_args!(
                        "in {0}", (::ram_errors::__display_field!(__field_store))
                    ),
                )
            }
            ServiceError::Unknown { 0: __field_0, .. } => {
                ::ram_errors::__private::Display::fmt(__field_0, __ram_formatter)
            }
            _ => {
                let __ram_message = ::ram_errors::__private::message_of(
                    ::ram_errors::__private::OwnSpec::__ram_own_spec(self),
                );
                __ram_formatter.write_str(__ram_message)
            }
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Error for ServiceError {
    fn source(
        &self,
    ) -> ::ram_errors::__private::Option<
        &(dyn ::ram_errors::__private::Error + 'static),
    > {
        match self {
            ServiceError::Ram { 0: __field_0, .. } => {
                ::ram_errors::__source_of_field!(__field_0)
            }
            ServiceError::Config { 0: __field_0, .. } => {
                ::ram_errors::__private::Error::source(
                    ::ram_errors::__source_field!(__field_0),
                )
            }
            ServiceError::Store { store: __field_store, .. } => {
                ::ram_errors::__private::Some(
                    ::ram_errors::__source_field!(__field_store),
                )
            }
            ServiceError::Unknown { 0: __field_0, .. } => {
                ::ram_errors::__source_of_field!(__field_0)
            }
            _ => ::ram_errors::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::From<RamApiError> for ServiceError {
    #[inline]
    fn from(__ram_source: RamApiError) -> Self {
        ServiceError::Ram {
            0: __ram_source,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::From<std::num::ParseIntError> for ServiceError {
    #[inline]
    fn from(__ram_source: std::num::ParseIntError) -> Self {
        ServiceError::Config {
            0: __ram_source,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::PublicText for ServiceError {
    fn fmt_public(
        &self,
        __ram_formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        match self {
            ServiceError::Store { store: __field_store, .. } => {
                ::ram_errors::__private::write(
                    __ram_formatter,
                    ::ram_errors::__private::format_args!(
                        "in {0}", (::ram_errors::__public_field!(__field_store))
                    ),
                )
            }
            _ => ::ram_errors::__private::FmtResult::Ok(()),
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::TransparentField for ServiceError
where
    for<'__ram_if> Self: ::ram_errors::__private::Error,
{
    #[inline]
    fn __ram_transparent_field(
        &self,
    ) -> ::ram_errors::__private::Option<&dyn ::ram_errors::RamError> {
        match self {
            ServiceError::Ram { 0: __field_0, .. } => {
                ::ram_errors::__private::Some(
                    ::ram_errors::__transparent_field!(__field_0),
                )
            }
            ServiceError::Store { store: __field_store, .. } => {
                ::ram_errors::__private::Some(
                    ::ram_errors::__transparent_field!(__field_store),
                )
            }
            ServiceError::Unknown { 0: __field_0, .. } => {
                ::ram_errors::__private::Some(::ram_errors::__unknown_field!(__field_0))
            }
            _ => ::ram_errors::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::RamError for ServiceError
where
    for<'__ram_if> Self: ::ram_errors::__private::Error,
{
    #[inline]
    fn code(&self) -> &::ram_errors::__private::str {
        ::ram_errors::__private::code(self)
    }
    #[inline]
    fn status(&self) -> ::ram_errors::__private::u16 {
        ::ram_errors::__private::status(self)
    }
    #[inline]
    fn spec(&self) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
        ::ram_errors::__private::spec(self)
    }
    fn public_message(&self) -> ::ram_errors::PublicMessage<'_> {
        match self {
            ServiceError::Config { .. } => {
                ::ram_errors::__private::withheld(::ram_errors::RamError::status(self))
            }
            ServiceError::Store { .. } => {
                ::ram_errors::__private::guarded(
                    ::ram_errors::RamError::status(self),
                    ::ram_errors::PublicMessage::public(self),
                )
            }
            _ => ::ram_errors::__private::public_message(self),
        }
    }
    fn __ram_data(&self, __ram_sink: &mut dyn ::ram_errors::__private::ValueSink) {
        ::ram_errors::__private::value_data(self, __ram_sink);
    }
}
const _: () = {
    const __RAM_HASHES: &[::ram_errors::__private::u8] = b"P\xF50\xFE\xB1!v\x0BU\x7F\x95\xA1\xF0\xD1\xB9\x15";
    static __RAM_SPECS: [::ram_errors::ErrorSpec; 2usize] = ::ram_errors::__private::specs(
        ["Service.Busy", "Service.Config"],
        [503u16, 500u16],
        ["Service.Busy", ""],
        [""; 2usize],
        [""; 2usize],
        &[],
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::__private::OwnSpec for ServiceError {
        #[inline]
        fn __ram_own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __ram_row: ::ram_errors::__private::usize = match self {
                ServiceError::Ram { .. } => return ::ram_errors::__private::None,
                ServiceError::Busy => 0usize,
                ServiceError::Config { .. } => 1usize,
                ServiceError::Store { .. } => return ::ram_errors::__private::None,
                ServiceError::Unknown { .. } => return ::ram_errors::__private::None,
            };
            ::ram_errors::__private::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::ServiceError"
    );
    ::ram_errors::__composed_catalog! {
        static __RAM_CATALOG = __RAM_NAME; static __RAM_INCLUDES = [< RamApiError as
        ::ram_errors::HasCatalog > ::INCLUDES, < StoreError as ::ram_errors::HasCatalog >
        ::INCLUDES,]; static __RAM_MERGED = [::ram_errors::__private::Part::included(<
        RamApiError as ::ram_errors::HasCatalog > ::CATALOG),
        ::ram_errors::__private::Part::own(__RAM_NAME, & __RAM_SPECS, __RAM_HASHES,
        0usize, 2usize), ::ram_errors::__private::Part::included(< StoreError as
        ::ram_errors::HasCatalog > ::CATALOG),; 3];
    }
    use ::ram_errors::__private::{
        check as __ram_check, check_cycle as __ram_check_cycle,
    };
    const _: () = __ram_check(&__RAM_MERGED, 0usize);
    const _: () = __ram_check(&__RAM_MERGED, 2usize);
    const _: () = __ram_check_cycle(&__RAM_INCLUDES, 0usize);
    const _: () = __ram_check_cycle(&__RAM_INCLUDES, 1usize);
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`Ram`][Self::Ram]: every code of [`type@RamApiError`] | | | | |\n| [`Service.Busy`][Self::Busy] | 503 | Service\\.Busy |  |  |\n| [`Service.Config`][Self::Config] | 500 | *depends on the value* |  |  |\n| [`Store`][Self::Store]: every code of [`type@StoreError`] | | | | |\n| [`Unknown`][Self::Unknown]: any other code | | | | |\n",
        allow(rustdoc::broken_intra_doc_links, rustdoc::private_intra_doc_links),
        allow(rustdoc::redundant_explicit_links)
    )]
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::HasCatalog for ServiceError
    where
        for<'__ram_if> Self: ::ram_errors::RamError,
    {
        const CATALOG: &'static ::ram_errors::Catalog = &__RAM_CATALOG;
        const INCLUDES: &'static ::ram_errors::__private::Includes = &__RAM_INCLUDES;
    }
};
