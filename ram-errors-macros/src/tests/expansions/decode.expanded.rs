//! Generated from `decode.rs`.

#[cfg(not(doc))]
#[allow(unused_qualifications, deprecated)]
const _: () = {
    use ::ram_errors::{self as __ram_errors, __private as __ram};
    #[automatically_derived]
    impl __ram::Display for PantryError {
        fn fmt(&self, __ram_formatter: &mut __ram::Formatter<'_>) -> __ram::FmtResult {
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
    impl __ram_errors::RamError for PantryError
    where
        for<'__ram_if> Self: __ram::Error,
    {
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
        fn __ram_data(&self, __ram_sink: &mut dyn __ram::ValueSink) {
            __ram::value_data(self, __ram_sink);
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
    impl __ram_errors::HasCatalog for PantryError
    where
        for<'__ram_if> Self: __ram_errors::RamError,
    {
        const CATALOG: &'static __ram_errors::Catalog = &__RAM_CATALOG;
        const DOES_NOT_INCLUDE_ITSELF: () = {
            let () = <StoreError as __ram_errors::HasCatalog>::DOES_NOT_INCLUDE_ITSELF;
        };
        __ram_errors::__member_schemas! {
            __ram_schemas; __ram_schemas.include:: < StoreError > ();
        }
    }
    #[automatically_derived]
    impl __ram_errors::Decode for PantryError
    where
        for<'__ram_if> Self: __ram_errors::HasCatalog,
    {
        fn decode(__ram_received: &__ram_errors::Received<'_>) -> __ram::Option<Self> {
            __ram::decode(__ram_received)
        }
        fn decode_known(
            __ram_received: &__ram_errors::Received<'_>,
            __ram_candidates: __ram::Candidates<'_>,
            __ram_otherwise: __ram::Otherwise<Self>,
        ) -> __ram::Option<Self> {
            let _ = __ram_candidates;
            let mut __ram_next = 0usize;
            while let __ram::Some(__ram_row) = __ram::own_row(
                &__RAM_SPECS,
                __ram_next,
                4usize,
                __ram_candidates,
            ) {
                match __ram_row {
                    0usize => {
                        return __ram::Some(PantryError::Empty {});
                    }
                    1usize => '__ram_parse: {
                        let __ram::Some(__ram_parts) = __ram::between(
                            __ram_received.message(),
                            "no ",
                            [" named ", ""],
                        ) else {
                            break '__ram_parse;
                        };
                        let __ram::Some(__field_kind) = <String as __ram::ParsedField>::parsed(
                            __ram_parts[0usize],
                        ) else {
                            break '__ram_parse;
                        };
                        let __ram::Some(__field_name) = <String as __ram::ParsedField>::parsed(
                            __ram_parts[1usize],
                        ) else {
                            break '__ram_parse;
                        };
                        return __ram::Some(PantryError::Missing {
                            kind: __field_kind,
                            name: __field_name,
                        });
                    }
                    2usize => {
                        return __ram::Some(PantryError::Full {});
                    }
                    3usize => '__ram_parse: {
                        let __ram::Some(__ram_parts) = __ram::between(
                            __ram_received.message(),
                            "full: ",
                            [" jars"],
                        ) else {
                            break '__ram_parse;
                        };
                        let __ram::Some(__field_0) = <u32 as __ram::ParsedField>::parsed(
                            __ram_parts[0usize],
                        ) else {
                            break '__ram_parse;
                        };
                        return __ram::Some(PantryError::Jars { 0: __field_0 });
                    }
                    _ => {}
                }
                __ram_next = __ram_row + 1;
            }
            '__ram_parse: {
                let __ram::Some(__field_0) = <StoreError as __ram_errors::Decode>::decode_known(
                    __ram_received,
                    __ram_candidates,
                    __ram::nothing,
                ) else {
                    break '__ram_parse;
                };
                return __ram::Some(PantryError::Store { 0: __field_0 });
            }
            __ram_otherwise(__ram_received)
        }
        const OTHER_DEPTH: __ram::usize = 0;
        fn decode_other(
            __ram_received: &__ram_errors::Received<'_>,
        ) -> __ram::Option<Self> {
            match __ram_errors::__keep_unknown!(UnknownError, __ram_received) {
                __ram::Some(__ram_kept) => {
                    __ram::Some(PantryError::Unknown {
                        0: __ram_kept,
                    })
                }
                __ram::None => __ram::None,
            }
        }
    }
};
#[cfg(doc)]
::ram_errors::__documented! {
    #[ram(decode)] pub enum PantryError { #[ram(code = "Pantry.Empty", status = 404)]
    Empty, #[ram(code = "Pantry.Missing", status = 404, message =
    "no {kind} named {name}")] Missing { kind : String, name : String }, #[ram(code =
    "Pantry.Full", status = 409, message = "full", shared)] Full, #[ram(code =
    "Pantry.Full", status = 409, message = "full: {0} jars", shared)] Jars(u32),
    #[ram(transparent)] Store(StoreError), #[ram(other)] Unknown(UnknownError), }
}
