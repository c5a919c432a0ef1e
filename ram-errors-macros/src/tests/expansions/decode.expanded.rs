#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Display for PantryError {
    fn fmt(
        &self,
        __ram_formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        match self {
            PantryError::Store { 0: __field_0, .. } => {
                ::ram_errors::__private::Display::fmt(__field_0, __ram_formatter)
            }
            PantryError::Unknown { 0: __field_0, .. } => {
                ::ram_errors::__private::Display::fmt(__field_0, __ram_formatter)
            }
            _ => {
                let __ram_message = ::ram_errors::__private::message_of(
                    ::ram_errors::__private::OwnSpec::__ram_own_spec(self),
                );
                '__ram_table: {
                    let (
                        __ram_start_0,
                        __ram_end_0,
                        __ram_field_0,
                    ): (
                        ::ram_errors::__private::usize,
                        ::ram_errors::__private::usize,
                        &dyn ::ram_errors::__private::Display,
                    ) = match self {
                        PantryError::Jars { 0: __field_0, .. } => {
                            (6usize, 9usize, __field_0)
                        }
                        _ => break '__ram_table,
                    };
                    return ::ram_errors::__private::write_fields(
                        __ram_formatter,
                        __ram_message,
                        &[(__ram_start_0, __ram_end_0, __ram_field_0)],
                    );
                }
                '__ram_table: {
                    let (
                        __ram_start_0,
                        __ram_end_0,
                        __ram_field_0,
                        __ram_start_1,
                        __ram_end_1,
                        __ram_field_1,
                    ): (
                        ::ram_errors::__private::usize,
                        ::ram_errors::__private::usize,
                        &dyn ::ram_errors::__private::Display,
                        ::ram_errors::__private::usize,
                        ::ram_errors::__private::usize,
                        &dyn ::ram_errors::__private::Display,
                    ) = match self {
                        PantryError::Missing {
                            kind: __field_kind,
                            name: __field_name,
                            ..
                        } => {
                            (
                                3usize,
                                9usize,
                                __field_kind,
                                16usize,
                                22usize,
                                __field_name,
                            )
                        }
                        _ => break '__ram_table,
                    };
                    return ::ram_errors::__private::write_fields(
                        __ram_formatter,
                        __ram_message,
                        &[
                            (__ram_start_0, __ram_end_0, __ram_field_0),
                            (__ram_start_1, __ram_end_1, __ram_field_1),
                        ],
                    );
                }
                __ram_formatter.write_str(__ram_message)
            }
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
        match self {
            PantryError::Store { 0: __field_0, .. } => {
                ::ram_errors::__source_of_field!(__field_0)
            }
            PantryError::Unknown { 0: __field_0, .. } => {
                ::ram_errors::__source_of_field!(__field_0)
            }
            _ => ::ram_errors::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::TransparentField for PantryError
where
    for<'__ram_if> Self: ::ram_errors::__private::Error,
{
    #[inline]
    fn __ram_transparent_field(
        &self,
    ) -> ::ram_errors::__private::Option<&dyn ::ram_errors::RamError> {
        match self {
            PantryError::Store { 0: __field_0, .. } => {
                ::ram_errors::__private::Some(
                    ::ram_errors::__transparent_field!(__field_0),
                )
            }
            PantryError::Unknown { 0: __field_0, .. } => {
                ::ram_errors::__private::Some(::ram_errors::__unknown_field!(__field_0))
            }
            _ => ::ram_errors::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::RamError for PantryError
where
    for<'__ram_if> Self: ::ram_errors::__private::Error,
{
    #[inline]
    fn code(&self) -> &::ram_errors::__private::str {
        ::ram_errors::__private::code(self)
    }
    #[inline]
    fn status(&self) -> ::ram_errors::__private::u16 {
        ::ram_errors::__private::status(self)
    }
    #[inline]
    fn spec(&self) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
        ::ram_errors::__private::spec(self)
    }
    fn public_message(&self) -> ::ram_errors::PublicMessage<'_> {
        ::ram_errors::__private::public_message(self)
    }
    fn __ram_data(&self, __ram_sink: &mut dyn ::ram_errors::__private::ValueSink) {
        ::ram_errors::__private::value_data(self, __ram_sink);
    }
}
const _: () = {
    const __RAM_HASHES: &[::ram_errors::__private::u8] = b"\x91%\x9D\x8D\x82N\xA7\xD8~r\x9F\xFF\x8D\xAEv\x15\x10\xC2\x8B\xB27\xDA\x9A\xA8\x10\xC2\x8B\xB27\xDA\x9A\xA8";
    static __RAM_EXTRAS: [::ram_errors::__private::Extras; 2usize] = ::ram_errors::__private::extras(
        &[
            ::ram_errors::__private::ExtraRow {
                spec: 2usize,
                limits: 0usize,
                props: 0usize,
                public: "",
                shared: true,
                title: "",
                headers: &[],
            },
            ::ram_errors::__private::ExtraRow {
                spec: 3usize,
                limits: 0usize,
                props: 0usize,
                public: "",
                shared: true,
                title: "",
                headers: &[],
            },
        ],
        &[],
        &[],
    );
    static __RAM_SPECS: [::ram_errors::ErrorSpec; 4usize] = ::ram_errors::__private::specs(
        ["Pantry.Empty", "Pantry.Missing", "Pantry.Full", "Pantry.Full"],
        [404u16, 404u16, 409u16, 409u16],
        ["Pantry.Empty", "no {kind} named {name}", "full", "full: {0} jars"],
        [""; 4usize],
        [""; 4usize],
        &__RAM_EXTRAS,
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::__private::OwnSpec for PantryError {
        #[inline]
        fn __ram_own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __ram_row: ::ram_errors::__private::usize = match self {
                PantryError::Empty => 0usize,
                PantryError::Missing { .. } => 1usize,
                PantryError::Full => 2usize,
                PantryError::Jars { .. } => 3usize,
                PantryError::Store { .. } => return ::ram_errors::__private::None,
                PantryError::Unknown { .. } => return ::ram_errors::__private::None,
            };
            ::ram_errors::__private::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::PantryError"
    );
    ::ram_errors::__composed_catalog! {
        static __RAM_CATALOG = __RAM_NAME; static __RAM_INCLUDES = [< StoreError as
        ::ram_errors::HasCatalog > ::INCLUDES,]; static __RAM_MERGED =
        [::ram_errors::__private::Part::own(__RAM_NAME, & __RAM_SPECS, __RAM_HASHES,
        0usize, 4usize), ::ram_errors::__private::Part::included(< StoreError as
        ::ram_errors::HasCatalog > ::CATALOG),; 2];
    }
    use ::ram_errors::__private::{
        check as __ram_check, check_cycle as __ram_check_cycle,
    };
    const _: () = __ram_check(&__RAM_MERGED, 1usize);
    const _: () = __ram_check_cycle(&__RAM_INCLUDES, 0usize);
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`Pantry.Empty`][Self::Empty] | 404 | Pantry\\.Empty |  |  |\n| [`Pantry.Missing`][Self::Missing] | 404 | no \\{kind\\} named \\{name\\} |  |  |\n| [`Pantry.Full`][Self::Full] | 409 | full |  |  |\n| [`Pantry.Full`][Self::Jars] | 409 | full\\: \\{0\\} jars |  |  |\n| [`Store`][Self::Store]: every code of [`type@StoreError`] | | | | |\n| [`Unknown`][Self::Unknown]: any other code | | | | |\n",
        allow(rustdoc::broken_intra_doc_links, rustdoc::private_intra_doc_links),
        allow(rustdoc::redundant_explicit_links)
    )]
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::HasCatalog for PantryError
    where
        for<'__ram_if> Self: ::ram_errors::RamError,
    {
        const CATALOG: &'static ::ram_errors::Catalog = &__RAM_CATALOG;
        const INCLUDES: &'static ::ram_errors::__private::Includes = &__RAM_INCLUDES;
    }
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::Decode for PantryError
    where
        for<'__ram_if> Self: ::ram_errors::HasCatalog,
    {
        fn decode(
            __ram_received: &::ram_errors::Received<'_>,
        ) -> ::ram_errors::__private::Option<Self> {
            ::ram_errors::__private::decode(__ram_received)
        }
        fn decode_known(
            __ram_received: &::ram_errors::Received<'_>,
            __ram_spec: &'static ::ram_errors::ErrorSpec,
        ) -> ::ram_errors::__private::Option<Self> {
            let _ = (__ram_received, __ram_spec);
            let mut __ram_next = 0usize;
            while let ::ram_errors::__private::Some(__ram_row) = ::ram_errors::__private::own_row_or_shared(
                &__RAM_SPECS,
                __ram_next,
                4usize,
                __ram_spec,
            ) {
                match __ram_row {
                    0usize => {
                        return ::ram_errors::__private::Some(PantryError::Empty {});
                    }
                    1usize => '__ram_parse: {
                        let ::ram_errors::__private::Some(__ram_parts) = ::ram_errors::__private::between(
                            __ram_received.message(),
                            "no ",
                            [" named ", ""],
                        ) else {
                            break '__ram_parse;
                        };
                        let ::ram_errors::__private::Some(__field_kind) = ::ram_errors::__parse_field!(
                            String, __ram_parts[0usize]
                        ) else {
                            break '__ram_parse;
                        };
                        let ::ram_errors::__private::Some(__field_name) = ::ram_errors::__parse_field!(
                            String, __ram_parts[1usize]
                        ) else {
                            break '__ram_parse;
                        };
                        return ::ram_errors::__private::Some(PantryError::Missing {
                            kind: __field_kind,
                            name: __field_name,
                        });
                    }
                    2usize => {
                        return ::ram_errors::__private::Some(PantryError::Full {});
                    }
                    3usize => '__ram_parse: {
                        let ::ram_errors::__private::Some(__ram_parts) = ::ram_errors::__private::between(
                            __ram_received.message(),
                            "full: ",
                            [" jars"],
                        ) else {
                            break '__ram_parse;
                        };
                        let ::ram_errors::__private::Some(__field_0) = ::ram_errors::__parse_field!(
                            u32, __ram_parts[0usize]
                        ) else {
                            break '__ram_parse;
                        };
                        return ::ram_errors::__private::Some(PantryError::Jars {
                            0: __field_0,
                        });
                    }
                    _ => {}
                }
                __ram_next = __ram_row + 1;
            }
            if let ::ram_errors::__private::Some(__ram_inner) = <StoreError as ::ram_errors::Decode>::decode_known(
                __ram_received,
                __ram_spec,
            ) {
                return ::ram_errors::__private::Some(PantryError::Store {
                    0: __ram_inner,
                });
            }
            ::ram_errors::__private::None
        }
        const OTHER_DEPTH: ::ram_errors::__private::usize = 0;
        fn decode_other(
            __ram_received: &::ram_errors::Received<'_>,
        ) -> ::ram_errors::__private::Option<Self> {
            match ::ram_errors::__keep_unknown!(UnknownError, __ram_received) {
                ::ram_errors::__private::Some(__ram_kept) => {
                    ::ram_errors::__private::Some(PantryError::Unknown {
                        0: __ram_kept,
                    })
                }
                ::ram_errors::__private::None => ::ram_errors::__private::None,
            }
        }
    }
};
