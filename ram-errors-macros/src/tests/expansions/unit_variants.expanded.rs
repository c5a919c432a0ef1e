#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Display for QuotaError {
    fn fmt(
        &self,
        __ram_formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        let __ram_message = ::ram_errors::__private::message_of(
            ::ram_errors::__private::OwnSpec::__ram_own_spec(self),
        );
        __ram_formatter.write_str(__ram_message)
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Error for QuotaError {}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::RamError for QuotaError
where
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
        ::ram_errors::PublicMessage::display(self)
    }
}
const _: () = {
    const __RAM_HASHES: &[::ram_errors::__private::u8] = b"Uq\xA7D\xBA\x80\x92\x1D\x92\xFCa\x1D\xC0p\xC7`";
    static __RAM_LIMITS: [::ram_errors::Limit; 1usize] = ::ram_errors::__private::limits([
        ("", 0u64, 100u64, ""),
    ]);
    static __RAM_PROPS: [(
        &::ram_errors::__private::str,
        &::ram_errors::__private::str,
    ); 1usize] = [("retry", "yes")];
    static __RAM_EXTRAS: [::ram_errors::__private::Extras; 2usize] = ::ram_errors::__private::extras(
        &[
            ::ram_errors::__private::ExtraRow {
                spec: 0usize,
                limits: 1usize,
                props: 0usize,
                public: "",
                shared: false,
                title: "",
                headers: &[],
            },
            ::ram_errors::__private::ExtraRow {
                spec: 1usize,
                limits: 0usize,
                props: 1usize,
                public: "",
                shared: false,
                title: "",
                headers: &[],
            },
        ],
        &__RAM_LIMITS,
        &__RAM_PROPS,
    );
    static __RAM_SPECS: [::ram_errors::ErrorSpec; 2usize] = ::ram_errors::__private::specs(
        ["LimitExceeded.User", "Busy"],
        [409u16, 503u16],
        ["Too many users.", "Busy"],
        ["Remove one: the maximum is 100.", ""],
        [""; 2usize],
        &__RAM_EXTRAS,
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::__private::OwnSpec for QuotaError {
        #[inline]
        fn __ram_own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __ram_row: ::ram_errors::__private::usize = match self {
                QuotaError::Users => 0usize,
                QuotaError::Busy => 1usize,
            };
            ::ram_errors::__private::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::QuotaError"
    );
    static __RAM_DISPLACEMENTS: [::ram_errors::__private::u16; 1usize] = [2];
    static __RAM_ROWS: [::ram_errors::__private::u16; 2usize] = [0, 1];
    static __RAM_CATALOG: ::ram_errors::Catalog = ::ram_errors::__private::indexed(
        __RAM_NAME,
        &__RAM_DISPLACEMENTS,
        b"LimitExceeded.User\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x12Busy\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x04",
        &__RAM_ROWS,
        &__RAM_SPECS,
        __RAM_HASHES,
    );
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`LimitExceeded.User`][Self::Users] | 409 | Too many users\\. | Remove one\\: the maximum is 100\\. | at most 100 |\n| [`Busy`][Self::Busy] | 503 | Busy |  |  |\n",
        allow(rustdoc::redundant_explicit_links)
    )]
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::HasCatalog for QuotaError
    where
        for<'__ram_if> Self: ::ram_errors::RamError,
    {
        const CATALOG: &'static ::ram_errors::Catalog = &__RAM_CATALOG;
    }
};
