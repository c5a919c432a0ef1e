//! Generated from `structure.rs`.

#[cfg(not(doc))]
#[allow(unused_qualifications, deprecated)]
const _: () = {
    use ::ram_errors::{self as __ram_errors, __private as __ram};
    #[automatically_derived]
    impl __ram::Display for ConfigError {
        fn fmt(&self, __ram_formatter: &mut __ram::Formatter<'_>) -> __ram::FmtResult {
            let __ram_message = __ram::message_of(__ram::OwnSpec::__ram_own_spec(self));
            let (
                __ram_start_0,
                __ram_end_0,
                __ram_field_0,
            ): (__ram::usize, __ram::usize, &dyn __ram::Display) = match self {
                Self { path: __field_path, .. } => (12usize, 18usize, __field_path),
            };
            __ram::write_fields(
                __ram_formatter,
                __ram_message,
                &[(__ram_start_0, __ram_end_0, __ram_field_0)],
            )
        }
    }
    #[automatically_derived]
    impl __ram::Error for ConfigError {
        fn source(&self) -> __ram::Option<&(dyn __ram::Error + 'static)> {
            match self {
                Self { cause: __field_cause, .. } => {
                    __ram::Some(__ram_errors::__source_field!(__field_cause))
                }
            }
        }
    }
    #[automatically_derived]
    impl __ram_errors::RamError for ConfigError
    where
        for<'__ram_if> Self: __ram::Sized,
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
            match self {
                Self { .. } => __ram_errors::PublicMessage::text("misconfigured"),
            }
        }
    }
    static __RAM_EXTRAS: [__ram::Extras; 1usize] = __ram::extras(
        &[
            __ram::ExtraRow {
                spec: 0usize,
                limits: 0usize,
                props: 0usize,
                constraints: false,
                public: "misconfigured",
                title: "",
                headers: &[],
            },
        ],
        &[],
        &[],
        &[],
    );
    static __RAM_SPECS: [__ram_errors::ErrorSpec; 1usize] = __ram::specs(
        ["Config"],
        [8496790598631226495],
        [500u16],
        ["cannot read {path}"],
        [""; 1usize],
        [""; 1usize],
        [false; 1usize],
        &__RAM_EXTRAS,
    );
    #[automatically_derived]
    impl __ram::OwnSpec for ConfigError {
        #[inline]
        fn __ram_own_spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            let __ram_row: __ram::usize = match self {
                Self { .. } => 0usize,
            };
            __ram::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static __ram::str = __ram::concat!(
        __ram::module_path!(), "::ConfigError"
    );
    static __RAM_DISPLACEMENTS: [__ram::u16; 1usize] = [0];
    static __RAM_ROWS: [__ram::u16; 1usize] = [0];
    static __RAM_CATALOG: __ram_errors::Catalog = __ram::indexed(
        __RAM_NAME,
        &__RAM_DISPLACEMENTS,
        b"Config\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x06",
        &__RAM_ROWS,
        &__RAM_SPECS,
    );
    #[automatically_derived]
    impl __ram_errors::HasCatalog for ConfigError
    where
        for<'__ram_if> Self: __ram_errors::RamError,
        for<'__ram_if> Self: __ram::Sized,
    {
        const CATALOG: &'static __ram_errors::Catalog = &__RAM_CATALOG;
    }
};
#[cfg(doc)]
::ram_errors::__documented! {
    #[ram(code = "Config", status = 500, message = "cannot read {path}", public =
    "misconfigured")] pub struct ConfigError { path : String, #[source] cause :
    std::io::Error, }
}
