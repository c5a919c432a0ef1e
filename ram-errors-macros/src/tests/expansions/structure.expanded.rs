#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Display for ConfigError {
    fn fmt(
        &self,
        __formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        #[allow(unused_imports)]
        use ::ram_errors::__private::fields::*;
        let __message = ::ram_errors::__private::message_of(
            ::ram_errors::__private::OwnSpec::own_spec(self),
        );
        let (
            __start_0,
            __end_0,
            __field_0,
        ): (
            ::ram_errors::__private::usize,
            ::ram_errors::__private::usize,
            &dyn ::ram_errors::__private::Display,
        ) = match self {
            Self { path: __ram_path, .. } => (12usize, 18usize, __ram_path),
        };
        ::ram_errors::__private::write_fields(
            __formatter,
            __message,
            &[(__start_0, __end_0, __field_0)],
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
        use ::ram_errors::__private::source::*;
        match self {
            Self { cause: __ram_cause, .. } => {
                ::ram_errors::__private::Some(
                    (&&&&::ram_errors::__private::SourceOf(__ram_cause)).dyn_error(),
                )
            }
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::RamError for ConfigError
where
    for<'__if> Self: ::ram_errors::__private::Sized,
    for<'__if> Self: ::ram_errors::__private::Error,
{
    #[inline]
    fn code(&self) -> &::ram_errors::__private::str {
        ::ram_errors::__private::code_of(
            ::ram_errors::__private::OwnSpec::own_spec(self),
        )
    }
    #[inline]
    fn status(&self) -> ::ram_errors::__private::u16 {
        ::ram_errors::__private::status_of(
            ::ram_errors::__private::OwnSpec::own_spec(self),
        )
    }
    #[inline]
    fn spec(&self) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
        ::ram_errors::__private::OwnSpec::own_spec(self)
    }
    fn public_message(&self) -> ::ram_errors::PublicMessage<'_> {
        match self {
            Self { .. } => ::ram_errors::PublicMessage::text("misconfigured"),
        }
    }
}
const _: () = {
    const HASHES: &[::ram_errors::__private::u8] = b"\x7F\xFCJ\x12\x08\xAA\xEAu";
    static SPECS: [::ram_errors::ErrorSpec; 1usize] = ::ram_errors::__private::specs(
        ["Config"],
        [500u16],
        ["cannot read {path}"],
        [""; 1usize],
        [""; 1usize],
        &[],
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::__private::OwnSpec for ConfigError {
        #[inline]
        fn own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __number: ::ram_errors::__private::usize = match self {
                Self { .. } => 0usize,
            };
            ::ram_errors::__private::Some(&SPECS[__number])
        }
    }
    const NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::ConfigError"
    );
    static DISPLACEMENTS: [::ram_errors::__private::u16; 1usize] = [0];
    static NUMBERS: [::ram_errors::__private::u16; 1usize] = [0];
    static CATALOG: ::ram_errors::Catalog = ::ram_errors::__private::indexed(
        NAME,
        &DISPLACEMENTS,
        b"Config\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x06",
        &NUMBERS,
        &SPECS,
        HASHES,
    );
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`Config`][Self] | 500 | cannot read \\{path\\} |  |  |\n",
        allow(
            rustdoc::broken_intra_doc_links,
            rustdoc::private_intra_doc_links,
            rustdoc::redundant_explicit_links
        )
    )]
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::HasCatalog for ConfigError
    where
        for<'__if> Self: ::ram_errors::RamError,
        for<'__if> Self: ::ram_errors::__private::Sized,
    {
        const CATALOG: &'static ::ram_errors::Catalog = &CATALOG;
    }
};
