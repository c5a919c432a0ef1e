//! Generated from `decode.rs`.

#[allow(unused_qualifications, deprecated)]
const _: () = {
    use ::ram_errors::{self as __ram_errors, __private as __ram};
    #[automatically_derived]
    impl __ram::Display for PantryError {
        fn fmt(&self, _: &mut __ram::Formatter<'_>) -> __ram::FmtResult {
            match self {
                PantryError::Store { 0: __field_0, .. } => {
                    __ram::Display::fmt(__field_0, __ram_formatter)
                }
                PantryError::Unknown { 0: __field_0, .. } => {
                    __ram::Display::fmt(__field_0, __ram_formatter)
                }
                _ => {
                    let __ram_message = __ram::message_of(
                        __ram::OwnSpec::__ram_own_spec(self),
                    );
                    '__ram_table: {
                        let (
                            __ram_start_0,
                            __ram_end_0,
                            __ram_field_0,
                        ): (__ram::usize, __ram::usize, &dyn __ram::Display) = match self {
                            PantryError::Jars { 0: __field_0, .. } => {
                                (6usize, 9usize, __field_0)
                            }
                            _ => break '__ram_table,
                        };
                        return __ram::write_fields(
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
                            __ram::usize,
                            __ram::usize,
                            &dyn __ram::Display,
                            __ram::usize,
                            __ram::usize,
                            &dyn __ram::Display,
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
                        return __ram::write_fields(
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
    impl __ram::Error for PantryError {
        fn source(&self) -> __ram::Option<&(dyn __ram::Error + 'static)> {
            match self {
                PantryError::Store { 0: __field_0, .. } => {
                    __ram_errors::__source_of_field!(__field_0)
                }
                PantryError::Unknown { 0: __field_0, .. } => {
                    __ram_errors::__source_of_field!(__field_0)
                }
                _ => __ram::None,
            }
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl __ram::TransparentField for PantryError
    where
        for<'__ram_if> Self: __ram::Error,
    {
        #[inline]
        fn __ram_transparent_field(&self) -> __ram::Option<&dyn __ram_errors::RamError> {
            match self {
                PantryError::Store { 0: __field_0, .. } => {
                    __ram::Some(__ram_errors::__transparent_field!(__field_0))
                }
                PantryError::Unknown { 0: __field_0, .. } => {
                    __ram::Some(__ram_errors::__unknown_field!(__field_0))
                }
                _ => __ram::None,
            }
        }
    }
    #[automatically_derived]
    impl __ram_errors::RamError for PantryError {
        #[inline]
        fn code(&self) -> &__ram::str {
            __ram::code(self)
        }
        #[inline]
        fn status(&self) -> __ram::u16 {
            __ram::status(self)
        }
        #[inline]
        fn spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            __ram::spec(self)
        }
        fn public_message(&self) -> __ram_errors::PublicMessage<'_> {
            __ram::public_message(self)
        }
    }
    static __RAM_SPECS: [__ram_errors::ErrorSpec; 4usize] = __ram::specs(
        ["Pantry.Empty", "Pantry.Missing", "Pantry.Full", "Pantry.Full"],
        [
            15611532955931714961, 1546615446950605438, 12149262877538894352,
            12149262877538894352,
        ],
        [404u16, 404u16, 409u16, 409u16],
        ["Pantry.Empty", "no {kind} named {name}", "full", "full: {0} jars"],
        [""; 4usize],
        [""; 4usize],
        [false, false, true, true],
        &[],
    );
    #[doc(hidden)]
    #[automatically_derived]
    impl __ram::OwnSpec for PantryError {
        #[inline]
        fn __ram_own_spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            let __ram_row: __ram::usize = match self {
                PantryError::Empty => 0usize,
                PantryError::Missing { .. } => 1usize,
                PantryError::Full => 2usize,
                PantryError::Jars { .. } => 3usize,
                _ => return __ram::None,
            };
            __ram::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static __ram::str = __ram::concat!(
        __ram::module_path!(), "::PantryError"
    );
    __ram_errors::__composed_catalog! {
        static __RAM_CATALOG = __RAM_NAME; static __RAM_MERGED =
        [__ram::Part::own(__RAM_NAME, & __RAM_SPECS, 0usize, 4usize), < StoreError as
        __ram_errors::HasCatalog > ::PART,; 2];
    }
    use __ram::check as __ram_check;
    const _: () = __ram_check(&__RAM_MERGED, 1usize);
    #[automatically_derived]
    impl __ram_errors::HasCatalog for PantryError {
        const CATALOG: &'static __ram_errors::Catalog = &__RAM_CATALOG;
    }
    /**<style>.empty-impl { display: none }</style>

| Code | Status | Message | Solution | Limits |
| --- | --- | --- | --- | --- |
| [`Pantry.Empty`][Self::Empty] | 404 | Pantry\.Empty |  |  |
| [`Pantry.Missing`][Self::Missing] | 404 | no \{kind\} named \{name\} |  |  |
| [`Pantry.Full`][Self::Full] | 409 | full |  |  |
| [`Pantry.Full`][Self::Jars] | 409 | full\: \{0\} jars |  |  |
| [`Store`][Self::Store]: every code of [`type@StoreError`] |  |  |  |  |
| [`Unknown`][Self::Unknown]: any other code |  |  |  |  |
*/
    #[allow(rustdoc::broken_intra_doc_links, rustdoc::private_intra_doc_links)]
    #[allow(rustdoc::redundant_explicit_links)]
    #[automatically_derived]
    impl PantryError {}
    #[automatically_derived]
    impl __ram_errors::Decode for PantryError {
        fn decode(_: &__ram_errors::Received<'_>) -> __ram::Option<Self> {
            __ram::decode(__ram_received)
        }
    }
};
