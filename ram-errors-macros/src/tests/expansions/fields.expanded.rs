#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Display for StoreError {
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
                StoreError::Locked { by: __ram_by, .. } => (10usize, 14usize, __ram_by),
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
                StoreError::Missing { kind: __ram_kind, name: __ram_name, .. } => {
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
            StoreError::Path { 0: __ram_0, .. } => {
                ::ram_errors::__private::write(
                    __formatter,
                    ::ram_errors::__private::format_args!(
                        "cannot read {0}", (& ::ram_errors::__private::Field(__ram_0))
                        .displayed()
                    ),
                )
            }
            StoreError::Id { id: __ram_id, .. } => {
                ::ram_errors::__private::write(
                    __formatter,
                    ::ram_errors::__private::format_args!("no entry {0:>4}", __ram_id),
                )
            }
            StoreError::Full { 0: __ram_0, .. } => {
                ::ram_errors::__private::write(
                    __formatter,
                    ::ram_errors::__private::format_args!("{0} entries", __ram_0.len()),
                )
            }
            _ => __formatter.write_str(__message),
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::Error for StoreError {
    fn source(
        &self,
    ) -> ::ram_errors::__private::Option<
        &(dyn ::ram_errors::__private::Error + 'static),
    > {
        use ::ram_errors::__private::source::*;
        match self {
            StoreError::Io { 0: __ram_0, .. } => {
                ::ram_errors::__private::Some(
                    (&&&&::ram_errors::__private::SourceOf(__ram_0)).dyn_error(),
                )
            }
            _ => ::ram_errors::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::From<std::io::Error> for StoreError {
    fn from(__source: std::io::Error) -> Self {
        StoreError::Io { 0: __source }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::__private::PublicText for StoreError {
    fn fmt_public(
        &self,
        __formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        #[allow(unused_imports)]
        use ::ram_errors::__private::fields::*;
        match self {
            StoreError::Locked { table: __ram_table, .. } => {
                ::ram_errors::__private::write(
                    __formatter,
                    ::ram_errors::__private::format_args!("{0} is busy", __ram_table),
                )
            }
            _ => ::ram_errors::__private::FmtResult::Ok(()),
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl ::ram_errors::RamError for StoreError
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
        match self {
            StoreError::Locked { status: __ram_status, .. } => {
                ::ram_errors::__private::ValueStatus::status_or(__ram_status, 400u16)
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
        ::ram_errors::__private::OwnSpec::own_spec(self)
    }
    fn public_message(&self) -> ::ram_errors::PublicMessage<'_> {
        match self {
            StoreError::Full { .. } => {
                ::ram_errors::PublicMessage::guarded(
                    ::ram_errors::RamError::status(self),
                    self,
                )
            }
            StoreError::Locked { .. } => ::ram_errors::PublicMessage::public(self),
            _ => ::ram_errors::PublicMessage::display(self),
        }
    }
}
const _: () = {
    const HASHES: &[::ram_errors::__private::u8] = b"W\xC4\xE0\xBF\xB1`]\x9B\xE7\xAC\xCF\x96\xA4\x8DcA\xB9\xAD\xE5$\xE0!D|F\x83\x0B\xCE+9sr5,ieh,X\xD2s\xDCUT\x86V\xDE\xFA";
    static SPECS: [::ram_errors::ErrorSpec; 6usize] = ::ram_errors::__private::specs(
        [
            "Store.Missing",
            "Store.Path",
            "Store.Id",
            "Store.Full",
            "Store.Io",
            "Store.Locked",
        ],
        [400u16, 400u16, 400u16, 507u16, 500u16, 400u16],
        [
            "no {kind} named {name}",
            "cannot read {0}",
            "no entry {id}",
            "{} entries",
            "reading failed",
            "locked by {by}",
        ],
        [""; 6usize],
        [""; 6usize],
        &[],
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::__private::OwnSpec for StoreError {
        #[inline]
        fn own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __number: ::ram_errors::__private::usize = match self {
                StoreError::Missing { .. } => 0usize,
                StoreError::Path { .. } => 1usize,
                StoreError::Id { .. } => 2usize,
                StoreError::Full { .. } => 3usize,
                StoreError::Io { .. } => 4usize,
                StoreError::Locked { .. } => 5usize,
            };
            ::ram_errors::__private::Some(&SPECS[__number])
        }
    }
    const NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::StoreError"
    );
    static DISPLACEMENTS: [::ram_errors::__private::u16; 4usize] = [0, 2, 0, 0];
    static NUMBERS: [::ram_errors::__private::u16; 6usize] = [2, 5, 4, 1, 3, 0];
    static CATALOG: ::ram_errors::Catalog = ::ram_errors::__private::indexed(
        NAME,
        &DISPLACEMENTS,
        b"Store.Id\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08Store.Locked\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0CStore.Io\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08Store.Path\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\nStore.Full\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\nStore.Missing\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r",
        &NUMBERS,
        &SPECS,
        HASHES,
    );
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`Store.Missing`][Self::Missing] | 400 | no \\{kind\\} named \\{name\\} |  |  |\n| [`Store.Path`][Self::Path] | 400 | cannot read \\{0\\} |  |  |\n| [`Store.Id`][Self::Id] | 400 | no entry \\{id\\} |  |  |\n| [`Store.Full`][Self::Full] | 507 | \\{\\} entries |  |  |\n| [`Store.Io`][Self::Io] | 500 | reading failed |  |  |\n| [`Store.Locked`][Self::Locked] | 400 | locked by \\{by\\} |  |  |\n",
        allow(
            rustdoc::broken_intra_doc_links,
            rustdoc::private_intra_doc_links,
            rustdoc::redundant_explicit_links
        )
    )]
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl ::ram_errors::HasCatalog for StoreError
    where
        for<'__if> Self: ::ram_errors::RamError,
    {
        const CATALOG: &'static ::ram_errors::Catalog = &CATALOG;
    }
};
