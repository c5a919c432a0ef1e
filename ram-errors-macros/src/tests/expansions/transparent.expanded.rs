#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Display for ServiceError {
    fn fmt(
        &self,
        __formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        #[allow(unused_imports)]
        use ::ram_errors::__private::fields::*;
        let __message = ::ram_errors::__private::message_of(
            ::ram_errors::__private::OwnSpec::own_spec(self),
        );
        match self {
            ServiceError::Ram { 0: __ram_0, .. } => {
                ::ram_errors::__private::Display::fmt(__ram_0, __formatter)
            }
            ServiceError::Config { 0: __ram_0, .. } => {
                ::ram_errors::__private::Display::fmt(
                    {
                        use ::ram_errors::__private::source::*;
                        (&&&&::ram_errors::__private::SourceOf(__ram_0)).dyn_error()
                    },
                    __formatter,
                )
            }
            ServiceError::Store { store: __ram_store, .. } => {
                ::ram_errors::__private::write(
                    __formatter,
                    ::ram_errors::__private::format_args!(
                        "in {0}", (& ::ram_errors::__private::Field(__ram_store))
                        .displayed()
                    ),
                )
            }
            ServiceError::Unknown { 0: __ram_0, .. } => {
                ::ram_errors::__private::Display::fmt(__ram_0, __formatter)
            }
            _ => __formatter.write_str(__message),
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
        use ::ram_errors::__private::source::*;
        match self {
            ServiceError::Ram { 0: __ram_0, .. } => {
                (&&::ram_errors::__private::InnerOf(__ram_0)).source()
            }
            ServiceError::Config { 0: __ram_0, .. } => {
                ::ram_errors::__private::Error::source(
                    (&&&&::ram_errors::__private::SourceOf(__ram_0)).dyn_error(),
                )
            }
            ServiceError::Store { store: __ram_store, .. } => {
                ::ram_errors::__private::Some(
                    (&&&&::ram_errors::__private::SourceOf(__ram_store)).dyn_error(),
                )
            }
            ServiceError::Unknown { 0: __ram_0, .. } => {
                (&&::ram_errors::__private::InnerOf(__ram_0)).source()
            }
            _ => ::ram_errors::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::From<RamApiError> for ServiceError {
    fn from(__source: RamApiError) -> Self {
        ServiceError::Ram { 0: __source }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::From<std::num::ParseIntError> for ServiceError {
    fn from(__source: std::num::ParseIntError) -> Self {
        ServiceError::Config {
            0: __source,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::RamError for ServiceError
where
    for<'__if> Self: ::ram_errors::__private::Error,
{
    #[inline]
    fn code(&self) -> &::ram_errors::__private::str {
        match self {
            ServiceError::Ram { 0: __ram_0, .. } => {
                ::ram_errors::RamError::code({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
                })
            }
            ServiceError::Store { store: __ram_store, .. } => {
                ::ram_errors::RamError::code({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_store)).included()
                })
            }
            ServiceError::Unknown { 0: __ram_0, .. } => {
                ::ram_errors::RamError::code({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).kept()
                })
            }
            _ => {
                ::ram_errors::__private::code_of(
                    ::ram_errors::__private::OwnSpec::own_spec(self),
                )
            }
        }
    }
    #[inline]
    fn status(&self) -> ::ram_errors::__private::u16 {
        match self {
            ServiceError::Ram { 0: __ram_0, .. } => {
                ::ram_errors::RamError::status({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
                })
            }
            ServiceError::Store { store: __ram_store, .. } => {
                ::ram_errors::RamError::status({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_store)).included()
                })
            }
            ServiceError::Unknown { 0: __ram_0, .. } => {
                ::ram_errors::RamError::status({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).kept()
                })
            }
            _ => {
                ::ram_errors::__private::status_of(
                    ::ram_errors::__private::OwnSpec::own_spec(self),
                )
            }
        }
    }
    #[inline]
    fn spec(&self) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
        match self {
            ServiceError::Ram { 0: __ram_0, .. } => {
                ::ram_errors::RamError::spec({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
                })
            }
            ServiceError::Store { store: __ram_store, .. } => {
                ::ram_errors::RamError::spec({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_store)).included()
                })
            }
            ServiceError::Unknown { 0: __ram_0, .. } => {
                ::ram_errors::RamError::spec({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).kept()
                })
            }
            _ => ::ram_errors::__private::OwnSpec::own_spec(self),
        }
    }
    fn public_message(&self) -> ::ram_errors::PublicMessage<'_> {
        match self {
            ServiceError::Ram { 0: __ram_0, .. } => {
                ::ram_errors::RamError::public_message({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
                })
            }
            ServiceError::Config { .. } => {
                ::ram_errors::PublicMessage::guarded(
                    ::ram_errors::RamError::status(self),
                    self,
                )
            }
            ServiceError::Store { .. } => {
                ::ram_errors::PublicMessage::guarded(
                    ::ram_errors::RamError::status(self),
                    self,
                )
            }
            ServiceError::Unknown { 0: __ram_0, .. } => {
                ::ram_errors::RamError::public_message({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).kept()
                })
            }
            _ => ::ram_errors::PublicMessage::display(self),
        }
    }
}
const _: () = {
    const HASHES: &[::ram_errors::__private::u8] = b"P\xF50\xFE\xB1!v\x0BU\x7F\x95\xA1\xF0\xD1\xB9\x15";
    static SPECS: [::ram_errors::ErrorSpec; 2usize] = ::ram_errors::__private::specs(
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
        fn own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __number: ::ram_errors::__private::usize = match self {
                ServiceError::Ram { .. } => return ::ram_errors::__private::None,
                ServiceError::Busy => 0usize,
                ServiceError::Config { .. } => 1usize,
                ServiceError::Store { .. } => return ::ram_errors::__private::None,
                ServiceError::Unknown { .. } => return ::ram_errors::__private::None,
            };
            ::ram_errors::__private::Some(&SPECS[__number])
        }
    }
    const NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::ServiceError"
    );
    static PARTS: [::ram_errors::__private::Part; 3usize] = [
        ::ram_errors::__private::Part::included(
            <RamApiError as ::ram_errors::HasCatalog>::CATALOG,
        ),
        ::ram_errors::__private::Part::own(NAME, &SPECS, HASHES, 0usize, 2usize),
        ::ram_errors::__private::Part::included(
            <StoreError as ::ram_errors::HasCatalog>::CATALOG,
        ),
    ];
    const TOTAL: ::ram_errors::__private::usize = ::ram_errors::__private::total(&PARTS);
    const BUCKETS: ::ram_errors::__private::usize = ::ram_errors::__private::bucket_count(
        TOTAL,
    );
    const SLOTS: ::ram_errors::__private::usize = ::ram_errors::__private::slot_count(
        TOTAL,
    );
    const KEY_SIZE: ::ram_errors::__private::usize = ::ram_errors::__private::key_size(
        SLOTS,
    );
    static MERGED: ::ram_errors::__private::Merged<TOTAL, BUCKETS, 3usize> = ::ram_errors::__private::Merged::new(
        &PARTS,
    );
    static BUILT: ::ram_errors::__private::Built<TOTAL, SLOTS, BUCKETS, KEY_SIZE> = ::ram_errors::__private::Built::new(
        &MERGED,
    );
    static CATALOG: ::ram_errors::Catalog = BUILT.catalog(NAME);
    const _: () = MERGED.check(0usize);
    const _: () = MERGED.check(2usize);
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`Ram`][Self::Ram]: every code of [`type@RamApiError`] | | | | |\n| [`Service.Busy`][Self::Busy] | 503 | Service\\.Busy |  |  |\n| [`Service.Config`][Self::Config] | 500 | *depends on the value* |  |  |\n| [`Store`][Self::Store]: every code of [`type@StoreError`] | | | | |\n| [`Unknown`][Self::Unknown]: any other code | | | | |\n",
        allow(
            rustdoc::broken_intra_doc_links,
            rustdoc::private_intra_doc_links,
            rustdoc::redundant_explicit_links
        )
    )]
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::HasCatalog for ServiceError
    where
        for<'__if> Self: ::ram_errors::RamError,
    {
        const CATALOG: &'static ::ram_errors::Catalog = &CATALOG;
    }
};
