//! Generated from `fields.rs`.

#[cfg(not(doc))]
#[allow(unused_qualifications, deprecated)]
const _: () = {
    use ::ram_errors::{self as __ram_errors, __private as __ram};
    #[automatically_derived]
    impl __ram::Display for StoreError {
        fn fmt(&self, __ram_formatter: &mut __ram::Formatter<'_>) -> __ram::FmtResult {
            match self {
                StoreError::Path { 0: __field_0, .. } => {
                    __ram::write(
                        __ram_formatter,
                        __ram::format_args!(
                            "cannot read {0}",
                            (__ram_errors::__display_field!(__field_0))
                        ),
                    )
                }
                StoreError::Id { id: __field_id, .. } => {
                    __ram::write(
                        __ram_formatter,
                        __ram::format_args!("no entry {0:>4}", __field_id),
                    )
                }
                StoreError::Full { 0: __field_0, .. } => {
                    __ram::write(
                        __ram_formatter,
                        __ram::format_args!("{0} entries", __field_0.len()),
                    )
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
                            StoreError::Locked { by: __field_by, .. } => {
                                (10usize, 14usize, __field_by)
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
                            StoreError::Missing {
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
    impl __ram::Error for StoreError {
        fn source(&self) -> __ram::Option<&(dyn __ram::Error + 'static)> {
            match self {
                StoreError::Io { 0: __field_0, .. } => {
                    __ram::Some(__ram_errors::__source_field!(__field_0))
                }
                _ => __ram::None,
            }
        }
    }
    #[automatically_derived]
    impl __ram::From<std::io::Error> for StoreError {
        #[inline]
        fn from(__ram_source: std::io::Error) -> Self {
            StoreError::Io { 0: __ram_source }
        }
    }
    #[automatically_derived]
    impl __ram::PublicText for StoreError {
        fn fmt_public(
            &self,
            __ram_formatter: &mut __ram::Formatter<'_>,
        ) -> __ram::FmtResult {
            match self {
                StoreError::Path { 0: __field_0, .. } => {
                    use __ram::error_in_message::*;
                    __ram::write(
                        __ram_formatter,
                        __ram::format_args!(
                            "cannot read {0}", (__ram_errors::__public_field!(__field_0))
                        ),
                    )
                }
                StoreError::Locked { table: __field_table, .. } => {
                    __ram::write(
                        __ram_formatter,
                        __ram::format_args!("{0} is busy", __field_table),
                    )
                }
                _ => __ram::FmtResult::Ok(()),
            }
        }
    }
    #[automatically_derived]
    impl __ram_errors::RamError for StoreError
    where
        for<'__ram_if> Self: __ram::Error,
    {
        #[inline]
        fn code(&self) -> &__ram::str {
            __ram::code_of(__ram::OwnSpec::__ram_own_spec(self))
        }
        #[inline]
        fn status(&self) -> __ram::u16 {
            match self {
                StoreError::Locked { status: __field_status, .. } => {
                    __ram::StatusField::status_or(__field_status, 400u16)
                }
                _ => __ram::status_of(__ram::OwnSpec::__ram_own_spec(self)),
            }
        }
        #[inline]
        fn spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            __ram::OwnSpec::__ram_own_spec(self)
        }
        fn public_message(&self) -> __ram_errors::PublicMessage<'_> {
            match self {
                StoreError::Path { .. } => __ram_errors::PublicMessage::public(self),
                StoreError::Full { .. } => {
                    __ram::withheld(__ram_errors::RamError::status(self))
                }
                StoreError::Locked { .. } => __ram_errors::PublicMessage::public(self),
                _ => __ram_errors::PublicMessage::display(self),
            }
        }
    }
    static __RAM_EXTRAS: [__ram::Extras; 1usize] = __ram::extras(
        &[
            __ram::ExtraRow {
                spec: 5usize,
                limits: 0usize,
                props: 0usize,
                constraints: false,
                public: "{table} is busy",
                title: "",
                headers: &[],
            },
        ],
        &[],
        &[],
        &[],
    );
    static __RAM_SPECS: [__ram_errors::ErrorSpec; 6usize] = __ram::specs(
        [
            "Store.Missing",
            "Store.Path",
            "Store.Id",
            "Store.Full",
            "Store.Io",
            "Store.Locked",
        ],
        [
            11195210565257577559, 4711765373204016359, 8954319205694811577,
            8246998202948748102, 15156913372805016629, 18076981089252269171,
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
        [false; 6usize],
        &__RAM_EXTRAS,
    );
    #[automatically_derived]
    impl __ram::OwnSpec for StoreError {
        #[inline]
        fn __ram_own_spec(&self) -> __ram::Option<&'static __ram_errors::ErrorSpec> {
            let __ram_row: __ram::usize = match self {
                StoreError::Missing { .. } => 0usize,
                StoreError::Path { .. } => 1usize,
                StoreError::Id { .. } => 2usize,
                StoreError::Full { .. } => 3usize,
                StoreError::Io { .. } => 4usize,
                StoreError::Locked { .. } => 5usize,
            };
            __ram::Some(&__RAM_SPECS[__ram_row])
        }
    }
    const __RAM_NAME: &'static __ram::str = __ram::concat!(
        __ram::module_path!(), "::StoreError"
    );
    static __RAM_DISPLACEMENTS: [__ram::u16; 4usize] = [0, 2, 0, 0];
    static __RAM_ROWS: [__ram::u16; 6usize] = [2, 5, 4, 1, 3, 0];
    static __RAM_CATALOG: __ram_errors::Catalog = __ram::indexed(
        __RAM_NAME,
        &__RAM_DISPLACEMENTS,
        b"Store.Id\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08Store.Locked\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0CStore.Io\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08Store.Path\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\nStore.Full\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\nStore.Missing\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r",
        &__RAM_ROWS,
        &__RAM_SPECS,
    );
    #[automatically_derived]
    impl __ram_errors::HasCatalog for StoreError
    where
        for<'__ram_if> Self: __ram_errors::RamError,
    {
        const CATALOG: &'static __ram_errors::Catalog = &__RAM_CATALOG;
    }
};
#[cfg(doc)]
::ram_errors::__documented! {
    #[ram(status = 400)] pub enum StoreError { #[ram(code = "Store.Missing", message =
    "no {kind} named {name}")] Missing { kind : String, name : String }, #[ram(code =
    "Store.Path", message = "cannot read {0}")] Path(std::path::PathBuf), #[ram(code =
    "Store.Id", message = "no entry {id:>4}")] Id { id : u32 }, #[ram(code =
    "Store.Full", status = 507, message("{} entries", .0.len()))] Full(Vec < u8 >),
    #[ram(code = "Store.Io", status = 500, message = "reading failed")] Io(#[from]
    std::io::Error), #[ram(code = "Store.Locked", message = "locked by {by}", public =
    "{table} is busy")] Locked { table : String, by : String, #[ram(status)] status :
    u16, }, }
}
