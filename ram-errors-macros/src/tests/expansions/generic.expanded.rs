#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl<T, E, const N: usize> ::ram_errors::__private::Display for Wrapper<T, E, N>
where
    E: Clone,
    T: ::ram_errors::__private::Debug,
    E: ::ram_errors::__private::Display,
{
    fn fmt(
        &self,
        __formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        #[allow(unused_imports)]
        use ::ram_errors::__private::fields::*;
        match self {
            Wrapper::Value { value: __ram_value, .. } => {
                ::ram_errors::__private::write(
                    __formatter,
                    ::ram_errors::__private::format_args!(
                        "{0:?} is not valid", __ram_value
                    ),
                )
            }
            Wrapper::Inner { 0: __ram_0, .. } => {
                ::ram_errors::__private::Display::fmt(__ram_0, __formatter)
            }
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl<T, E, const N: usize> ::ram_errors::__private::Error for Wrapper<T, E, N>
where
    E: Clone,
    E: ::ram_errors::__private::Error,
    Self: ::ram_errors::__private::Debug,
    Self: ::ram_errors::__private::Display,
{
    fn source(
        &self,
    ) -> ::ram_errors::__private::Option<
        &(dyn ::ram_errors::__private::Error + 'static),
    > {
        use ::ram_errors::__private::source::*;
        match self {
            Wrapper::Inner { 0: __ram_0, .. } => {
                (&&::ram_errors::__private::InnerOf(__ram_0)).source()
            }
            _ => ::ram_errors::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl<T, E, const N: usize> ::ram_errors::RamError for Wrapper<T, E, N>
where
    E: Clone,
    Self: ::ram_errors::__private::Error,
    E: ::ram_errors::RamError,
{
    #[inline]
    fn code(&self) -> &::ram_errors::__private::str {
        match self {
            Wrapper::Inner { 0: __ram_0, .. } => {
                ::ram_errors::RamError::code({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
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
            Wrapper::Inner { 0: __ram_0, .. } => {
                ::ram_errors::RamError::status({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
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
            Wrapper::Inner { 0: __ram_0, .. } => {
                ::ram_errors::RamError::spec({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
                })
            }
            _ => ::ram_errors::__private::OwnSpec::own_spec(self),
        }
    }
    fn public_message(&self) -> ::ram_errors::PublicMessage<'_> {
        match self {
            Wrapper::Inner { 0: __ram_0, .. } => {
                ::ram_errors::RamError::public_message({
                    use ::ram_errors::__private::inner::*;
                    (&&::ram_errors::__private::InnerOf(__ram_0)).included()
                })
            }
            _ => ::ram_errors::PublicMessage::display(self),
        }
    }
}
const _: () = {
    const HASHES: &[::ram_errors::__private::u8] = b"\xC0\t\x12\xD6\xC6[\x8FY";
    static SPECS: [::ram_errors::ErrorSpec; 1usize] = ::ram_errors::__private::specs(
        ["Wrapper.Value"],
        [400u16],
        ["{value} is not valid"],
        [""; 1usize],
        [""; 1usize],
        &[],
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl<T, E, const N: usize> ::ram_errors::__private::OwnSpec for Wrapper<T, E, N>
    where
        E: Clone,
    {
        #[inline]
        fn own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __number: ::ram_errors::__private::usize = match self {
                Wrapper::Value { .. } => 0usize,
                Wrapper::Inner { .. } => return ::ram_errors::__private::None,
            };
            ::ram_errors::__private::Some(&SPECS[__number])
        }
    }
    const NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::Wrapper"
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl<T, E, const N: usize> ::ram_errors::__private::Composed for Wrapper<T, E, N>
    where
        E: Clone,
        E: ::ram_errors::HasCatalog,
    {
        const NAME: &'static ::ram_errors::__private::str = NAME;
        const PARTS: &'static [::ram_errors::__private::Part] = &[
            ::ram_errors::__private::Part::own(NAME, &SPECS, HASHES, 0usize, 1usize),
            ::ram_errors::__private::Part::included(
                <E as ::ram_errors::HasCatalog>::CATALOG,
            ),
        ];
    }
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`Wrapper.Value`][Self::Value] | 400 | \\{value\\} is not valid |  |  |\n| [`Inner`][Self::Inner]: every code of `E` | | | | |\n",
        allow(
            rustdoc::broken_intra_doc_links,
            rustdoc::private_intra_doc_links,
            rustdoc::redundant_explicit_links
        )
    )]
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl<T, E, const N: usize> ::ram_errors::HasCatalog for Wrapper<T, E, N>
    where
        E: Clone,
        Self: ::ram_errors::RamError,
        E: ::ram_errors::HasCatalog,
    {
        const CATALOG: &'static ::ram_errors::Catalog = {
            use ::ram_errors::__private::catalog_of;
            catalog_of::<Self>()
        };
    }
};
