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
        __ram_formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        match self {
            Wrapper::Value { value: __field_value, .. } => {
                ::ram_errors::__private::write(
                    __ram_formatter,
                    ::ram_errors::__private::format_args!(
                        "{0:?} is not valid", __field_value
                    ),
                )
            }
            Wrapper::Inner { 0: __field_0, .. } => {
                ::ram_errors::__private::Display::fmt(__field_0, __ram_formatter)
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
        match self {
            Wrapper::Inner { 0: __field_0, .. } => {
                ::ram_errors::__source_of_field!(__field_0)
            }
            _ => ::ram_errors::__private::None,
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl<T, E, const N: usize> ::ram_errors::__private::PublicText for Wrapper<T, E, N>
where
    E: Clone,
    T: ::ram_errors::__private::Debug,
{
    fn fmt_public(
        &self,
        __ram_formatter: &mut ::ram_errors::__private::Formatter<'_>,
    ) -> ::ram_errors::__private::FmtResult {
        match self {
            Wrapper::Value { value: __field_value, .. } => {
                ::ram_errors::__private::write(
                    __ram_formatter,
                    ::ram_errors::__private::format_args!(
                        "{0:?} is not valid",
                        (::ram_errors::__public_debug_field!(__field_value))
                    ),
                )
            }
            _ => ::ram_errors::__private::FmtResult::Ok(()),
        }
    }
}
#[automatically_derived]
#[allow(unused_qualifications, deprecated)]
impl<T, E, const N: usize> ::ram_errors::__private::TransparentField for Wrapper<T, E, N>
where
    E: Clone,
    Self: ::ram_errors::__private::Error,
    T: ::ram_errors::__private::Debug,
    E: ::ram_errors::RamError,
{
    #[inline]
    fn __ram_transparent_field(
        &self,
    ) -> ::ram_errors::__private::Option<&dyn ::ram_errors::RamError> {
        match self {
            Wrapper::Inner { 0: __field_0, .. } => {
                ::ram_errors::__private::Some(
                    ::ram_errors::__transparent_field!(__field_0),
                )
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
    T: ::ram_errors::__private::Debug,
    E: ::ram_errors::RamError,
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
        match self {
            Wrapper::Value { .. } => ::ram_errors::PublicMessage::public(self),
            _ => ::ram_errors::__private::public_message(self),
        }
    }
    fn __ram_data(&self, __ram_sink: &mut dyn ::ram_errors::__private::ValueSink) {
        ::ram_errors::__private::value_data(self, __ram_sink);
    }
}
const _: () = {
    const __RAM_HASHES: &[::ram_errors::__private::u8] = b"\xC0\t\x12\xD6\xC6[\x8FY";
    static __RAM_SPECS: [::ram_errors::ErrorSpec; 1usize] = ::ram_errors::__private::specs(
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
        fn __ram_own_spec(
            &self,
        ) -> ::ram_errors::__private::Option<&'static ::ram_errors::ErrorSpec> {
            let __ram_row: ::ram_errors::__private::usize = match self {
                Wrapper::Value { .. } => 0usize,
                Wrapper::Inner { .. } => return ::ram_errors::__private::None,
            };
            ::ram_errors::__private::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static ::ram_errors::__private::str = ::ram_errors::__private::concat!(
        ::ram_errors::__private::module_path!(), "::Wrapper"
    );
    #[automatically_derived]
    #[allow(unused_qualifications, deprecated)]
    impl<T, E, const N: usize> ::ram_errors::__private::Composed for Wrapper<T, E, N>
    where
        E: Clone,
        E: ::ram_errors::HasCatalog,
    {
        const NAME: &'static ::ram_errors::__private::str = __RAM_NAME;
        const PARTS: &'static [::ram_errors::__private::Part] = &[
            ::ram_errors::__private::Part::own(
                __RAM_NAME,
                &__RAM_SPECS,
                __RAM_HASHES,
                0usize,
                1usize,
            ),
            ::ram_errors::__private::Part::included(
                <E as ::ram_errors::HasCatalog>::CATALOG,
            ),
        ];
    }
    #[cfg_attr(
        doc,
        doc = "| Code | Status | Message | Solution | Limits |\n| --- | --- | --- | --- | --- |\n| [`Wrapper.Value`][Self::Value] | 400 | \\{value\\} is not valid |  |  |\n| [`Inner`][Self::Inner]: every code of `E` | | | | |\n",
        allow(rustdoc::redundant_explicit_links)
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
            use ::ram_errors::__private::catalog_of as __ram_catalog_of;
            __ram_catalog_of::<Self>()
        };
    }
};
