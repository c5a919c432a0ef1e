//! Generated from `value_data.rs`.

#[cfg(not(doc))]
#[allow(unused_qualifications, deprecated)]
const _: () = {
    use ::ram_errors::{self as __ram_errors, __private as __ram};
    #[automatically_derived]
    impl __ram::Display for ApiError {
        fn fmt(&self, __ram_formatter: &mut __ram::Formatter<'_>) -> __ram::FmtResult {
            match self {
                ApiError::Body { 0: __field_0, .. } => {
                    __ram::Display::fmt(
                        __ram_errors::__source_field!(__field_0),
                        __ram_formatter,
                    )
                }
                ApiError::Inner { source: __field_source, .. } => {
                    __ram::Display::fmt(__field_source, __ram_formatter)
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
    impl __ram::Error for ApiError {
        fn source(&self) -> __ram::Option<&(dyn __ram::Error + 'static)> {
            match self {
                ApiError::Body { 0: __field_0, .. } => {
                    __ram::Error::source(__ram_errors::__source_field!(__field_0))
                }
                ApiError::Inner { source: __field_source, .. } => {
                    __ram_errors::__source_of_field!(__field_source)
                }
                _ => __ram::None,
            }
        }
    }
    #[automatically_derived]
    impl __ram::From<JsonRejection> for ApiError {
        #[inline]
        fn from(__ram_source: JsonRejection) -> Self {
            ApiError::Body { 0: __ram_source }
        }
    }
    #[automatically_derived]
    impl __ram::PublicText for ApiError {
        fn fmt_public(
            &self,
            __ram_formatter: &mut __ram::Formatter<'_>,
        ) -> __ram::FmtResult {
            match self {
                ApiError::Body { 0: __field_0, .. } => {
                    use __ram::error_in_message::*;
                    __ram::Display::fmt(
                        &__ram_errors::__public_field!(__field_0),
                        __ram_formatter,
                    )
                }
                _ => __ram::FmtResult::Ok(()),
            }
        }
    }
    #[automatically_derived]
    impl __ram::TransparentField for ApiError
    where
        for<'__ram_if> Self: __ram::Error,
    {
        #[inline]
        fn __ram_transparent_field(&self) -> __ram::Option<&dyn __ram_errors::RamError> {
            match self {
                ApiError::Inner { source: __field_source, .. } => {
                    __ram::Some(__ram_errors::__transparent_field!(__field_source))
                }
                _ => __ram::None,
            }
        }
    }
    #[automatically_derived]
    impl __ram_errors::RamError for ApiError
    where
        for<'__ram_if> Self: __ram::Error,
    {
        #[inline]
        fn code(&self) -> &__ram::str {
            __ram::code(self)
        }
        #[inline]
        fn status(&self) -> __ram::u16 {
            match self {
                ApiError::Body { 0: __field_0, .. } => {
                    __ram::StatusField::status_or(
                        &JsonRejection::status(__field_0),
                        415u16,
                    )
                }
                ApiError::Inner { status: __field_status, .. } => {
                    __ram::StatusField::status_or(__field_status, __ram::status(self))
                }
                _ => __ram::status(self),
            }
        }
        #[inline]
        fn spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            __ram::spec(self)
        }
        fn public_message(&self) -> __ram_errors::PublicMessage<'_> {
            match self {
                ApiError::Body { .. } => {
                    __ram::guarded_by_status(
                        self,
                        __ram_errors::PublicMessage::public(self),
                    )
                }
                ApiError::Inner { .. } => {
                    __ram::guarded_beside(
                        __ram::status(self),
                        __ram_errors::RamError::status(self),
                        __ram::public_message(self),
                    )
                }
                _ => __ram::public_message(self),
            }
        }
        fn __ram_data(&self, __ram_sink: &mut dyn __ram::ValueSink) {
            __ram::value_data(self, __ram_sink);
            match self {
                ApiError::Throttled {
                    seconds: __field_seconds,
                    quota: __field_quota,
                    ..
                } => {
                    __ram_errors::__header!(__ram_sink, "Retry-After", __field_seconds);
                    __ram::MemberField::send(__field_seconds, "retryAfter", __ram_sink);
                    __ram::MemberField::send(__field_quota, "quota", __ram_sink);
                }
                _ => {}
            }
        }
    }
    __ram_errors::__reply! {
        [] [ApiError] [for < '__ram_if > ApiError : __ram::Error,] [Problem]
    }
    static __RAM_EXTRAS: [__ram::Extras; 3usize] = __ram::extras(
        &[
            __ram::ExtraRow {
                spec: 0usize,
                limits: 0usize,
                props: 0usize,
                constraints: false,
                public: "",
                title: "Too many requests",
                headers: &[("Cache-Control", "no-store")],
            },
            __ram::ExtraRow {
                spec: 1usize,
                limits: 0usize,
                props: 0usize,
                constraints: false,
                public: "",
                title: "",
                headers: &[("Cache-Control", "no-store")],
            },
            __ram::ExtraRow {
                spec: 2usize,
                limits: 0usize,
                props: 0usize,
                constraints: false,
                public: "",
                title: "",
                headers: &[("Cache-Control", "no-store")],
            },
        ],
        &[],
        &[],
        &[],
    );
    static __RAM_SPECS: [__ram_errors::ErrorSpec; 3usize] = __ram::specs(
        ["throttled", "plain", "body"],
        [6510716534276664901, 11138020632484699508, 4185601978000133799],
        [400u16, 400u16, 415u16],
        ["throttled", "plain", ""],
        [""; 3usize],
        [""; 3usize],
        [false; 3usize],
        &__RAM_EXTRAS,
    );
    #[automatically_derived]
    impl __ram::OwnSpec for ApiError {
        #[inline]
        fn __ram_own_spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            let __ram_row: __ram::usize = match self {
                ApiError::Throttled { .. } => 0usize,
                ApiError::Plain => 1usize,
                ApiError::Body { .. } => 2usize,
                _ => return __ram::None,
            };
            __ram::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static __ram::str = __ram::concat!(
        __ram::module_path!(), "::ApiError"
    );
    __ram_errors::__composed_catalog! {
        static __RAM_CATALOG = __RAM_NAME; static __RAM_MERGED =
        [__ram::Part::own(__RAM_NAME, & __RAM_SPECS, 0usize, 3usize), < InnerError as
        __ram_errors::HasCatalog > ::PART,; 2];
    }
    use __ram::check as __ram_check;
    const _: () = __ram_check(&__RAM_MERGED, 1usize);
    #[automatically_derived]
    impl __ram_errors::HasCatalog for ApiError
    where
        for<'__ram_if> Self: __ram_errors::RamError,
    {
        const CATALOG: &'static __ram_errors::Catalog = &__RAM_CATALOG;
        const DOES_NOT_INCLUDE_ITSELF: () = {
            let () = <InnerError as __ram_errors::HasCatalog>::DOES_NOT_INCLUDE_ITSELF;
        };
        __ram_errors::__member_schemas! {
            __ram_schemas; __ram_schemas.of_code("throttled", 400).member("retryAfter", &
            __ram_errors::__member_schema!(u64)); __ram_schemas.of_code("throttled", 400)
            .member("quota", & __ram_errors::__member_schema!(String)); __ram_schemas
            .include:: < InnerError > ();
        }
    }
};
#[cfg(doc)]
::ram_errors::__documented! {
    #[ram(headers("Cache-Control" = "no-store"), rename_all = "snake_case", status = 400,
    reply = Problem)] pub enum ApiError { #[ram(title = "Too many requests")] Throttled {
    #[ram(member = "retryAfter", header = "Retry-After")] seconds : u64, #[ram(member)]
    quota : String, }, Plain, #[ram(transparent, status = 415)] Body(#[from] #[ram(status
    = JsonRejection::status)] JsonRejection), #[ram(transparent)] Inner { source :
    InnerError, #[ram(status)] status : Option < u16 >, }, }
}
