//! Generated from `unit_variants.rs`.

#[cfg(not(doc))]
#[allow(unused_qualifications, deprecated)]
const _: () = {
    use ::ram_errors::{self as __ram_errors, __private as __ram};
    #[automatically_derived]
    impl __ram::Display for QuotaError {
        fn fmt(&self, __ram_formatter: &mut __ram::Formatter<'_>) -> __ram::FmtResult {
            let __ram_message = __ram::message_of(__ram::OwnSpec::__ram_own_spec(self));
            __ram_formatter.write_str(__ram_message)
        }
    }
    #[automatically_derived]
    impl __ram::Error for QuotaError {}
    #[automatically_derived]
    impl __ram_errors::RamError for QuotaError
    where
        for<'__ram_if> Self: __ram::Error,
    {
        #[inline]
        fn code(&self) -> &__ram::str {
            __ram::code_of(__ram::OwnSpec::__ram_own_spec(self))
        }
        #[inline]
        fn status(&self) -> __ram::u16 {
            __ram::status_of(__ram::OwnSpec::__ram_own_spec(self))
        }
        #[inline]
        fn spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            __ram::OwnSpec::__ram_own_spec(self)
        }
        fn public_message(&self) -> __ram_errors::PublicMessage<'_> {
            __ram_errors::PublicMessage::display(self)
        }
    }
    static __RAM_LIMITS: [__ram_errors::Limit; 1usize] = __ram::limits([
        ("", 0u64, 100u64, ""),
    ]);
    static __RAM_PROPS: [(&__ram::str, &__ram::str); 1usize] = [("retry", "yes")];
    static __RAM_EXTRAS: [__ram::Extras; 2usize] = __ram::extras(
        &[
            __ram::ExtraRow {
                spec: 0usize,
                limits: 1usize,
                props: 0usize,
                constraints: false,
                public: "",
                title: "",
                headers: &[],
            },
            __ram::ExtraRow {
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
    static __RAM_SPECS: [__ram_errors::ErrorSpec; 2usize] = __ram::specs(
        ["LimitExceeded.User", "Busy"],
        [2130907111203762517, 6973666518435495058],
        [409u16, 503u16],
        ["Too many users.", "Busy"],
        ["Remove one: the maximum is 100.", ""],
        [""; 2usize],
        [false; 2usize],
        &__RAM_EXTRAS,
    );
    #[automatically_derived]
    impl __ram::OwnSpec for QuotaError {
        #[inline]
        fn __ram_own_spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            let __ram_row: __ram::usize = match self {
                QuotaError::Users => 0usize,
                QuotaError::Busy => 1usize,
            };
            __ram::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static __ram::str = __ram::concat!(
        __ram::module_path!(), "::QuotaError"
    );
    static __RAM_DISPLACEMENTS: [__ram::u16; 1usize] = [2];
    static __RAM_ROWS: [__ram::u16; 2usize] = [0, 1];
    static __RAM_CATALOG: __ram_errors::Catalog = __ram::indexed(
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
