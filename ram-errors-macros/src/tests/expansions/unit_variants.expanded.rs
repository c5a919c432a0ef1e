#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Display for QuotaError {
    fn fmt(
        &self,
        __formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        #[allow(unused_imports)]
        use ::ram_errors::__private::fields::*;
        let __message = ::ram_errors::__private::message_of(
            ::ram_errors::__private::OwnSpec::own_spec(self),
        );
        __formatter.write_str(__message)
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Error for QuotaError {}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::RamError for QuotaError
where
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
        ::ram_errors::PublicMessage::display(self)
    }
}
const _: () = {
    const HASHES: &[::ram_errors::__private::u8] = b"Uq\xA7D\xBA\x80\x92\x1D\x92\xFCa\x1D\xC0p\xC7`";
    static LIMITS: [::ram_errors::Limit; 1usize] = ::ram_errors::__private::limits([
        ("", 0u64, 100u64, ""),
    ]);
    static PROPS: [(
        &::ram_errors::__private::str,
        &::ram_errors::__private::str,
    ); 1usize] = [("retry", "yes")];
    static EXTRAS: [::ram_errors::__private::Extras; 2usize] = ::ram_errors::__private::extras(
        [(0usize, 1usize, 0usize, false), (1usize, 0usize, 1usize, false)],
        &LIMITS,
        &PROPS,
    );
    static SPECS: [::ram_errors::ErrorSpec; 2usize] = ::ram_errors::__private::specs(
        ["LimitExceeded.User", "Busy"],
        [409u16, 503u16],
        ["Too many users.", "Busy"],
        ["Remove one: the maximum is 100.", ""],
        [""; 2usize],
        &EXTRAS,
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::__private::OwnSpec for QuotaError {
        #[inline]
        fn own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __number: ::ram_errors::__private::usize = match self {
                QuotaError::Users => 0usize,
                QuotaError::Busy => 1usize,
            };
            ::ram_errors::__private::Some(&SPECS[__number])
        }
    }
    const NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::QuotaError"
    );
    static DISPLACEMENTS: [::ram_errors::__private::u16; 1usize] = [2];
    static NUMBERS: [::ram_errors::__private::u16; 2usize] = [0, 1];
    static CATALOG: ::ram_errors::Catalog = ::ram_errors::__private::indexed(
        NAME,
        &DISPLACEMENTS,
        b"LimitExceeded.User\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x12Busy\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x04",
        &NUMBERS,
        &SPECS,
        HASHES,
    );
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`LimitExceeded.User`][Self::Users] | 409 | Too many users\\. | Remove one\\: the maximum is 100\\. | at most 100 |\n| [`Busy`][Self::Busy] | 503 | Busy |  |  |\n",
        allow(
            rustdoc::broken_intra_doc_links,
            rustdoc::private_intra_doc_links,
            rustdoc::redundant_explicit_links
        )
    )]
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::HasCatalog for QuotaError
    where
        for<'__if> Self: ::ram_errors::RamError,
    {
        const CATALOG: &'static ::ram_errors::Catalog = &CATALOG;
    }
};
