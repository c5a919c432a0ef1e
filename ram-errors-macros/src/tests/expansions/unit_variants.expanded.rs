//! Generated from `unit_variants.rs`.

#[cfg(not(doc))]
#[allow(unused_qualifications, deprecated)]
const _: () = {
    use ::ram_errors::{self as __ram_errors, __private as __ram_private};
    #[automatically_derived]
    impl __ram_private::Display for QuotaError {
        fn fmt(
            &self,
            __ram_formatter: &mut __ram_private::Formatter<'_>,
        ) -> __ram_private::FmtResult {
            let __ram_message = __ram_private::message_of(
                __ram_private::OwnSpec::__ram_own_spec(self),
            );
            __ram_formatter.write_str(__ram_message)
        }
    }
    #[automatically_derived]
    impl __ram_private::Error for QuotaError {}
    #[automatically_derived]
    impl __ram_errors::RamError for QuotaError
    where
        for<'__ram_if> Self: __ram_private::Error,
    {
        #[inline]
        fn code(&self) -> &__ram_private::str {
            __ram_private::code_of(__ram_private::OwnSpec::__ram_own_spec(self))
        }
        #[inline]
        fn status(&self) -> __ram_private::u16 {
            __ram_private::status_of(__ram_private::OwnSpec::__ram_own_spec(self))
        }
        #[inline]
        fn spec(&self) -> __ram_private::Option<&'static __ram_errors::ErrorSpec> {
            __ram_private::OwnSpec::__ram_own_spec(self)
        }
        fn public_message(&self) -> __ram_errors::PublicMessage<'_> {
            __ram_errors::PublicMessage::display(self)
        }
    }
    static __RAM_LIMITS: [__ram_errors::Limit; 1usize] = __ram_private::limits([
        ("", 0u64, 100u64, ""),
    ]);
    static __RAM_PROPS: [(&__ram_private::str, &__ram_private::str); 1usize] = [
        ("retry", "yes"),
    ];
    static __RAM_EXTRAS: [__ram_private::Extras; 2usize] = __ram_private::extras(
        &[
            __ram_private::ExtraRow {
                spec: 0usize,
                limits: 1usize,
                props: 0usize,
                constraints: false,
                public: "",
                title: "",
                headers: &[],
            },
            __ram_private::ExtraRow {
                spec: 1usize,
                limits: 0usize,
                props: 1usize,
                constraints: false,
                public: "",
                title: "",
                headers: &[],
            },
        ],
        &__RAM_LIMITS,
        &__RAM_PROPS,
        &[],
    );
    static __RAM_SPECS: [__ram_errors::ErrorSpec; 2usize] = __ram_private::specs(
        ["LimitExceeded.User", "Busy"],
        [2130907111203762517, 6973666518435495058],
        [409u16, 503u16],
        ["Too many users.", "Busy"],
        ["Remove one: the maximum is 100.", ""],
        [""; 2usize],
        [false; 2usize],
        &__RAM_EXTRAS,
    );
    #[doc(hidden)]
    #[automatically_derived]
    impl __ram_private::OwnSpec for QuotaError {
        #[inline]
        fn __ram_own_spec(
            &self,
        ) -> __ram_private::Option<&'static __ram_errors::ErrorSpec> {
            let __ram_row: __ram_private::usize = match self {
                QuotaError::Users => 0usize,
                QuotaError::Busy => 1usize,
            };
            __ram_private::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static __ram_private::str = __ram_private::concat!(
        __ram_private::module_path!(), "::QuotaError"
    );
    static __RAM_DISPLACEMENTS: [__ram_private::u16; 1usize] = [2];
    static __RAM_ROWS: [__ram_private::u16; 2usize] = [0, 1];
    static __RAM_CATALOG: __ram_errors::Catalog = __ram_private::indexed(
        __RAM_NAME,
        &__RAM_DISPLACEMENTS,
        b"LimitExceeded.User\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x12Busy\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x04",
        &__RAM_ROWS,
        &__RAM_SPECS,
    );
    #[automatically_derived]
    impl __ram_errors::HasCatalog for QuotaError
    where
        for<'__ram_if> Self: __ram_errors::RamError,
    {
        const CATALOG: &'static __ram_errors::Catalog = &__RAM_CATALOG;
    }
};
#[cfg(doc)]
::ram_errors::__documented! {
    pub enum QuotaError { #[ram(code = "LimitExceeded.User", status = 409, limit = 100,
    message = "Too many users.", solution = "Remove one: the maximum is {limit}.")]
    Users, #[ram(code = "Busy", status = 503, props(retry = "yes"))] Busy, }
}
