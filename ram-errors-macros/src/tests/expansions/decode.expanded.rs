#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Display for PantryError {
    fn fmt(
        &self,
        __formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        #[allow(unused_imports)]
        use ::ram_errors::__private::fields::*;
        let __message = ::ram_errors::__private::message_of(
            ::ram_errors::__private::OwnSpec::own_spec(self),
        );
        'shown: {
            let (
                __start_0,
                __end_0,
                __field_0,
            ): (
                ::ram_errors::__private::usize,
                ::ram_errors::__private::usize,
                &dyn ::ram_errors::__private::Display,
            ) = match self {
                PantryError::Jars { 0: __ram_0, .. } => (6usize, 9usize, __ram_0),
                _ => break 'shown,
            };
            return ::ram_errors::__private::write_fields(
                __formatter,
                __message,
                &[(__start_0, __end_0, __field_0)],
            );
        }
        'shown: {
            let (
                __start_0,
                __end_0,
                __field_0,
                __start_1,
                __end_1,
                __field_1,
            ): (
                ::ram_errors::__private::usize,
                ::ram_errors::__private::usize,
                &dyn ::ram_errors::__private::Display,
                ::ram_errors::__private::usize,
                ::ram_errors::__private::usize,
                &dyn ::ram_errors::__private::Display,
            ) = match self {
                PantryError::Missing { kind: __ram_kind, name: __ram_name, .. } => {
                    (3usize, 9usize, __ram_kind, 16usize, 22usize, __ram_name)
                }
                _ => break 'shown,
            };
            return ::ram_errors::__private::write_fields(
                __formatter,
                __message,
                &[(__start_0, __end_0, __field_0), (__start_1, __end_1, __field_1)],
            );
        }
        match self {
            PantryError::Store { 0: __ram_0, .. } => {
                ::ram_errors::__private::Display::fmt(__ram_0, __formatter)
            }
            PantryError::Unknown { 0: __ram_0, .. } => {
                ::ram_errors::__private::Display::fmt(__ram_0, __formatter)
            }
            _ => __formatter.write_str(__message),
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Error for PantryError {
    fn source(
        &self,
    ) -> ::ram_errors::__private::Option<
        &(dyn ::ram_errors::__private::Error + 'static),
    > {
        use ::ram_errors::__private::source::*;
        match self {
            PantryError::Store { 0: __ram_0, .. } => {
                (&&::ram_errors::__private::InnerOf(__ram_0)).source()
            }
            PantryError::Unknown { 0: __ram_0, .. } => {
                (&&::ram_errors::__private::InnerOf(__ram_0)).source()
            }
            _ => ::ram_errors::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::RamError for PantryError
where
    for<'__if> Self: ::ram_errors::__private::Error,
{
    #[inline]
    fn code(&self) -> &::ram_errors::__private::str {
        match self {
            PantryError::Store { 0: __ram_0, .. } => {
                ::ram_errors::RamError::code({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
                })
            }
            PantryError::Unknown { 0: __ram_0, .. } => {
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
            PantryError::Store { 0: __ram_0, .. } => {
                ::ram_errors::RamError::status({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
                })
            }
            PantryError::Unknown { 0: __ram_0, .. } => {
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
            PantryError::Store { 0: __ram_0, .. } => {
                ::ram_errors::RamError::spec({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
                })
            }
            PantryError::Unknown { 0: __ram_0, .. } => {
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
            PantryError::Store { 0: __ram_0, .. } => {
                ::ram_errors::RamError::public_message({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
                })
            }
            PantryError::Unknown { 0: __ram_0, .. } => {
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
    const HASHES: &[::ram_errors::__private::u8] = b"\x91%\x9D\x8D\x82N\xA7\xD8~r\x9F\xFF\x8D\xAEv\x15\x10\xC2\x8B\xB27\xDA\x9A\xA8\x10\xC2\x8B\xB27\xDA\x9A\xA8";
    static EXTRAS: [::ram_errors::__private::Extras; 2usize] = ::ram_errors::__private::extras(
        [(2usize, 0usize, 0usize, true), (3usize, 0usize, 0usize, true)],
        &[],
        &[],
    );
    static SPECS: [::ram_errors::ErrorSpec; 4usize] = ::ram_errors::__private::specs(
        ["Pantry.Empty", "Pantry.Missing", "Pantry.Full", "Pantry.Full"],
        [404u16, 404u16, 409u16, 409u16],
        ["Pantry.Empty", "no {kind} named {name}", "full", "full: {0} jars"],
        [""; 4usize],
        [""; 4usize],
        &EXTRAS,
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::__private::OwnSpec for PantryError {
        #[inline]
        fn own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __number: ::ram_errors::__private::usize = match self {
                PantryError::Empty => 0usize,
                PantryError::Missing { .. } => 1usize,
                PantryError::Full => 2usize,
                PantryError::Jars { .. } => 3usize,
                PantryError::Store { .. } => return ::ram_errors::__private::None,
                PantryError::Unknown { .. } => return ::ram_errors::__private::None,
            };
            ::ram_errors::__private::Some(&SPECS[__number])
        }
    }
    const NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::PantryError"
    );
    static PARTS: [::ram_errors::__private::Part; 2usize] = [
        ::ram_errors::__private::Part::own(NAME, &SPECS, HASHES, 0usize, 4usize),
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
    static MERGED: ::ram_errors::__private::Merged<TOTAL, BUCKETS, 2usize> = ::ram_errors::__private::Merged::new(
        &PARTS,
    );
    static BUILT: ::ram_errors::__private::Built<TOTAL, SLOTS, BUCKETS, KEY_SIZE> = ::ram_errors::__private::Built::new(
        &MERGED,
    );
    static CATALOG: ::ram_errors::Catalog = BUILT.catalog(NAME);
    const _: () = MERGED.check(1usize);
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`Pantry.Empty`][Self::Empty] | 404 | Pantry\\.Empty |  |  |\n| [`Pantry.Missing`][Self::Missing] | 404 | no \\{kind\\} named \\{name\\} |  |  |\n| [`Pantry.Full`][Self::Full] | 409 | full |  |  |\n| [`Pantry.Full`][Self::Jars] | 409 | full\\: \\{0\\} jars |  |  |\n| [`Store`][Self::Store]: every code of [`type@StoreError`] | | | | |\n| [`Unknown`][Self::Unknown]: any other code | | | | |\n",
        allow(
            rustdoc::broken_intra_doc_links,
            rustdoc::private_intra_doc_links,
            rustdoc::redundant_explicit_links
        )
    )]
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::HasCatalog for PantryError
    where
        for<'__if> Self: ::ram_errors::RamError,
    {
        const CATALOG: &'static ::ram_errors::Catalog = &CATALOG;
    }
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::Decode for PantryError
    where
        for<'__if> Self: ::ram_errors::HasCatalog,
    {
        fn decode(
            received: &::ram_errors::Received<'_>,
        ) -> ::ram_errors::__private::Option<Self> {
            match <Self as ::ram_errors::Decode>::decode_known(received) {
                ::ram_errors::__private::None => {
                    <Self as ::ram_errors::Decode>::decode_other(received)
                }
                known => known,
            }
        }
        fn decode_known(
            received: &::ram_errors::Received<'_>,
        ) -> ::ram_errors::__private::Option<Self> {
            let spec = match <Self as ::ram_errors::HasCatalog>::CATALOG
                .get(received.code())
            {
                ::ram_errors::__private::Some(spec) => spec,
                ::ram_errors::__private::None => return ::ram_errors::__private::None,
            };
            let mut start = 0usize;
            while let ::ram_errors::__private::Some(index) = ::ram_errors::__private::own_with_code(
                &SPECS,
                start,
                4usize,
                spec,
            ) {
                match index {
                    0usize => return ::ram_errors::__private::Some(PantryError::Empty {}),
                    1usize => 'read: {
                        use ::ram_errors::__private::{ReadAny as _, ReadFromStr as _};
                        let texts = match ::ram_errors::__private::between(
                            received.message(),
                            "no ",
                            [" named ", ""],
                        ) {
                            ::ram_errors::__private::Some(texts) => texts,
                            ::ram_errors::__private::None => break 'read,
                        };
                        let __ram_kind = match (&::ram_errors::__private::Read::<
                            String,
                        >::NEW)
                            .read(texts[0usize])
                        {
                            ::ram_errors::__private::Some(value) => value,
                            ::ram_errors::__private::None => break 'read,
                        };
                        let __ram_name = match (&::ram_errors::__private::Read::<
                            String,
                        >::NEW)
                            .read(texts[1usize])
                        {
                            ::ram_errors::__private::Some(value) => value,
                            ::ram_errors::__private::None => break 'read,
                        };
                        return ::ram_errors::__private::Some(PantryError::Missing {
                            kind: __ram_kind,
                            name: __ram_name,
                        });
                    }
                    2usize => return ::ram_errors::__private::Some(PantryError::Full {}),
                    3usize => 'read: {
                        use ::ram_errors::__private::{ReadAny as _, ReadFromStr as _};
                        let texts = match ::ram_errors::__private::between(
                            received.message(),
                            "full: ",
                            [" jars"],
                        ) {
                            ::ram_errors::__private::Some(texts) => texts,
                            ::ram_errors::__private::None => break 'read,
                        };
                        let __ram_0 = match (&::ram_errors::__private::Read::<u32>::NEW)
                            .read(texts[0usize])
                        {
                            ::ram_errors::__private::Some(value) => value,
                            ::ram_errors::__private::None => break 'read,
                        };
                        return ::ram_errors::__private::Some(PantryError::Jars {
                            0: __ram_0,
                        });
                    }
                    _ => {}
                }
                start = index + 1;
            }
            if let ::ram_errors::__private::Some(inner) = <StoreError as ::ram_errors::Decode>::decode_known(
                received,
            ) {
                return ::ram_errors::__private::Some(PantryError::Store { 0: inner });
            }
            let _ = spec;
            ::ram_errors::__private::None
        }
        const OTHER_DEPTH: ::ram_errors::__private::usize = 0;
        fn decode_other(
            received: &::ram_errors::Received<'_>,
        ) -> ::ram_errors::__private::Option<Self> {
            use ::ram_errors::__private::{KeepAny as _, KeepUnknown as _};
            match (&::ram_errors::__private::Keep::<UnknownError>::NEW).keep(received) {
                ::ram_errors::__private::Some(kept) => {
                    ::ram_errors::__private::Some(PantryError::Unknown { 0: kept })
                }
                ::ram_errors::__private::None => ::ram_errors::__private::None,
            }
        }
    }
};
