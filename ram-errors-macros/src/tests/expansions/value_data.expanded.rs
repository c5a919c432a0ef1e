#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Display for ApiError {
    fn fmt(
        &self,
        __ram_formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        match self {
            ApiError::Body { 0: __field_0, .. } => {
                ::ram_errors::__private::Display::fmt(
                    ::ram_errors::__source_field!(__field_0),
                    __ram_formatter,
                )
            }
            ApiError::Inner { source: __field_source, .. } => {
                ::ram_errors::__private::Display::fmt(__field_source, __ram_formatter)
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
impl ::ram_errors::__private::Error for ApiError {
    fn source(
        &self,
    ) -> ::ram_errors::__private::Option<
        &(dyn ::ram_errors::__private::Error + 'static),
    > {
        match self {
            ApiError::Body { 0: __field_0, .. } => {
                ::ram_errors::__private::Error::source(
                    ::ram_errors::__source_field!(__field_0),
                )
            }
            ApiError::Inner { source: __field_source, .. } => {
                ::ram_errors::__source_of_field!(__field_source)
            }
            _ => ::ram_errors::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::From<JsonRejection> for ApiError {
    #[inline]
    fn from(__ram_source: JsonRejection) -> Self {
        ApiError::Body { 0: __ram_source }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::PublicText for ApiError {
    fn fmt_public(
        &self,
        __ram_formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        match self {
            ApiError::Body { 0: __field_0, .. } => {
                ::ram_errors::__private::Display::fmt(
                    &::ram_errors::__public_field!(__field_0),
                    __ram_formatter,
                )
            }
            _ => ::ram_errors::__private::FmtResult::Ok(()),
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::TransparentField for ApiError
where
    for<'__ram_if> Self: ::ram_errors::__private::Error,
{
    #[inline]
    fn __ram_transparent_field(
        &self,
    ) -> ::ram_errors::__private::Option<&dyn ::ram_errors::RamError> {
        match self {
            ApiError::Inner { source: __field_source, .. } => {
                ::ram_errors::__private::Some(
                    ::ram_errors::__transparent_field!(__field_source),
                )
            }
            _ => ::ram_errors::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::RamError for ApiError
where
    for<'__ram_if> Self: ::ram_errors::__private::Error,
{
    #[inline]
    fn code(&self) -> &::ram_errors::__private::str {
        ::ram_errors::__private::code(self)
    }
    #[inline]
    fn status(&self) -> ::ram_errors::__private::u16 {
        match self {
            ApiError::Body { 0: __field_0, .. } => {
                ::ram_errors::__private::StatusField::status_or(
                    &JsonRejection::status(__field_0),
                    415u16,
                )
            }
            ApiError::Inner { status: __field_status, .. } => {
                ::ram_errors::__private::StatusField::status_or(
                    __field_status,
                    ::ram_errors::__private::status(self),
                )
            }
            _ => ::ram_errors::__private::status(self),
        }
    }
    #[inline]
    fn spec(&self) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
        ::ram_errors::__private::spec(self)
    }
    fn public_message(&self) -> ::ram_errors::PublicMessage<'_> {
        match self {
            ApiError::Body { .. } => {
                ::ram_errors::__private::guarded(
                    ::ram_errors::RamError::status(self),
                    ::ram_errors::PublicMessage::public(self),
                )
            }
            ApiError::Inner { .. } => {
                ::ram_errors::__private::guarded_beside(
                    ::ram_errors::__private::status(self),
                    ::ram_errors::RamError::status(self),
                    ::ram_errors::__private::public_message(self),
                )
            }
            _ => ::ram_errors::__private::public_message(self),
        }
    }
    fn __ram_data(&self, __ram_sink: &mut dyn ::ram_errors::__private::ValueSink) {
        ::ram_errors::__private::value_data(self, __ram_sink);
        match self {
            ApiError::Throttled {
                seconds: __field_seconds,
                quota: __field_quota,
                ..
            } => {
                ::ram_errors::__header!(__ram_sink, "Retry-After", __field_seconds);
                ::ram_errors::__private::member(
                    __ram_sink,
                    "retryAfter",
                    __field_seconds,
                );
                ::ram_errors::__private::member(__ram_sink, "quota", __field_quota);
            }
            _ => {}
        }
    }
}
::ram_errors::__reply! {
    [] [ApiError] [for < '__ram_if > Self : ::ram_errors::__private::Error,] [Problem]
}
const _: () = {
    const __RAM_HASHES: &[::ram_errors::__private::u8] = b"E\xAE\xD2R1\xB6ZZt\xDD8\xE4\xC02\x92\x9A\xA7\xCE\xDE\x9D\xD2>\x16:";
    static __RAM_EXTRAS: [::ram_errors::__private::Extras; 3usize] = ::ram_errors::__private::extras(
        &[
            ::ram_errors::__private::ExtraRow {
                spec: 0usize,
                limits: 0usize,
                props: 0usize,
                public: "",
                shared: false,
                title: "Too many requests",
                headers: &[("Cache-Control", "no-store")],
            },
            ::ram_errors::__private::ExtraRow {
                spec: 1usize,
                limits: 0usize,
                props: 0usize,
                public: "",
                shared: false,
                title: "",
                headers: &[("Cache-Control", "no-store")],
            },
            ::ram_errors::__private::ExtraRow {
                spec: 2usize,
                limits: 0usize,
                props: 0usize,
                public: "",
                shared: false,
                title: "",
                headers: &[("Cache-Control", "no-store")],
            },
        ],
        &[],
        &[],
    );
    static __RAM_SPECS: [::ram_errors::ErrorSpec; 3usize] = ::ram_errors::__private::specs(
        ["throttled", "plain", "body"],
        [400u16, 400u16, 415u16],
        ["throttled", "plain", ""],
        [""; 3usize],
        [""; 3usize],
        &__RAM_EXTRAS,
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::__private::OwnSpec for ApiError {
        #[inline]
        fn __ram_own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __ram_row: ::ram_errors::__private::usize = match self {
                ApiError::Throttled { .. } => 0usize,
                ApiError::Plain => 1usize,
                ApiError::Body { .. } => 2usize,
                ApiError::Inner { .. } => return ::ram_errors::__private::None,
            };
            ::ram_errors::__private::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::ApiError"
    );
    ::ram_errors::__composed_catalog! {
        static __RAM_CATALOG = __RAM_NAME; static __RAM_INCLUDES = [< InnerError as
        ::ram_errors::HasCatalog > ::INCLUDES,]; static __RAM_MERGED =
        [::ram_errors::__private::Part::own(__RAM_NAME, & __RAM_SPECS, __RAM_HASHES,
        0usize, 3usize), ::ram_errors::__private::Part::included(< InnerError as
        ::ram_errors::HasCatalog > ::CATALOG),; 2];
    }
    use ::ram_errors::__private::{
        check as __ram_check, check_cycle as __ram_check_cycle,
    };
    const _: () = __ram_check(&__RAM_MERGED, 1usize);
    const _: () = __ram_check_cycle(&__RAM_INCLUDES, 0usize);
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`throttled`][Self::Throttled] | 400 | throttled |  |  |\n| [`plain`][Self::Plain] | 400 | plain |  |  |\n| [`body`][Self::Body] | 415 | *depends on the value* |  |  |\n| [`Inner`][Self::Inner]: every code of [`type@InnerError`] | | | | |\n",
        allow(rustdoc::broken_intra_doc_links, rustdoc::private_intra_doc_links),
        allow(rustdoc::redundant_explicit_links)
    )]
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::HasCatalog for ApiError
    where
        for<'__ram_if> Self: ::ram_errors::RamError,
    {
        const CATALOG: &'static ::ram_errors::Catalog = &__RAM_CATALOG;
        const INCLUDES: &'static ::ram_errors::__private::Includes = &__RAM_INCLUDES;
    }
};
