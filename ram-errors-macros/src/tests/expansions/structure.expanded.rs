#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Display for ConfigError {
    fn fmt(
        &self,
        __ram_formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        let __ram_message = ::ram_errors::__private::message_of(
            ::ram_errors::__private::OwnSpec::__ram_own_spec(self),
        );
        let (
            __ram_start_0,
            __ram_end_0,
            __ram_field_0,
        ): (
            ::ram_errors::__private::usize,
            ::ram_errors::__private::usize,
            &dyn ::ram_errors::__private::Display,
        ) = match self {
            Self { path: __field_path, .. } => (12usize, 18usize, __field_path),
        };
        ::ram_errors::__private::write_fields(
            __ram_formatter,
            __ram_message,
            &[(__ram_start_0, __ram_end_0, __ram_field_0)],
        )
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Error for ConfigError {
    fn source(
        &self,
    ) -> ::ram_errors::__private::Option<
        &(dyn ::ram_errors::__private::Error + 'static),
    > {
        match self {
            Self { cause: __field_cause, .. } => {
                ::ram_errors::__private::Some(
                    ::ram_errors::__source_field!(__field_cause),
                )
            }
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::RamError for ConfigError
where
    for<'__ram_if> Self: ::ram_errors::__private::Sized,
    for<'__ram_if> Self: ::ram_errors::__private::Error,
{
    #[inline]
    fn code(&self) -> &::ram_errors::__private::str {
        ::ram_errors::__private::code_of(
            ::ram_errors::__private::OwnSpec::__ram_own_spec(self),
        )
    }
    #[inline]
    fn status(&self) -> ::ram_errors::__private::u16 {
        ::ram_errors::__private::status_of(
            ::ram_errors::__private::OwnSpec::__ram_own_spec(self),
        )
    }
    #[inline]
    fn spec(&self) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
        ::ram_errors::__private::OwnSpec::__ram_own_spec(self)
    }
    fn public_message(&self) -> ::ram_errors::PublicMessage<'_> {
        match self {
            Self { .. } => ::ram_errors::PublicMessage::text("misconfigured"),
        }
    }
}
const _: () = {
    const __RAM_HASHES: &[::ram_errors::__private::u8] = b"\x7F\xFCJ\x12\x08\xAA\xEAu";
    static __RAM_EXTRAS: [::ram_errors::__private::Extras; 1usize] = ::ram_errors::__private::extras(
        &[
            ::ram_errors::__private::ExtraRow {
                spec: 0usize,
                limits: 0usize,
                props: 0usize,
                public: "misconfigured",
                shared: false,
                title: "",
                headers: &[],
            },
        ],
        &[],
        &[],
    );
    static __RAM_SPECS: [::ram_errors::ErrorSpec; 1usize] = ::ram_errors::__private::specs(
        ["Config"],
        [500u16],
        ["cannot read {path}"],
        [""; 1usize],
        [""; 1usize],
        &__RAM_EXTRAS,
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::__private::OwnSpec for ConfigError {
        #[inline]
        fn __ram_own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __ram_row: ::ram_errors::__private::usize = match self {
                Self { .. } => 0usize,
            };
            ::ram_errors::__private::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::ConfigError"
    );
    static __RAM_DISPLACEMENTS: [::ram_errors::__private::u16; 1usize] = [0];
    static __RAM_ROWS: [::ram_errors::__private::u16; 1usize] = [0];
    static __RAM_CATALOG: ::ram_errors::Catalog = ::ram_errors::__private::indexed(
        __RAM_NAME,
        &__RAM_DISPLACEMENTS,
        b"Config\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x06",
        &__RAM_ROWS,
        &__RAM_SPECS,
        __RAM_HASHES,
    );
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`Config`][Self] | 500 | cannot read \\{path\\} |  |  |\n",
    )]
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::HasCatalog for ConfigError
    where
        for<'__ram_if> Self: ::ram_errors::RamError,
        for<'__ram_if> Self: ::ram_errors::__private::Sized,
    {
        const CATALOG: &'static ::ram_errors::Catalog = &__RAM_CATALOG;
    }
};
