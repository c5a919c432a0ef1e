//! Names of the user that generated code must not refer to: items, parameters, lifetimes, macros and methods.
//!
//! The list has the identifiers of the golden expansions of `ram-errors-macros`, and names that older expansions introduced.

#![allow(
    non_camel_case_types,
    non_upper_case_globals,
    non_snake_case,
    dead_code,
    unused_macros,
    unused_imports,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    reason = "the names are those of any kind of item"
)]

/// Calls a macro with names in lower case.
macro_rules! with_lower_case {
    ($callback:ident) => {
        $callback! {
            all allow args arm as_dyn_error as_public ask automatically_derived between bound broken bucket_count buckets
            catalog catalog_of cause cfg_attr check check_cycle code code_of column composed concat debug decode decode_known
            decode_other decoded deprecated depth depth_over deref displayed doc each ends error error_in_message expect_code
            expr extras field fields file fmt fmt_public format_args formatter from get guarded guarded_by_status has hashes
            ident ids include included includes indexed inline inner input is_cyclic is_outermost item keep kept key key_size
            keys kind label len length limit limits line literal local match_self matched merged message message_of module_path
            name new next num number on one other outer own own_row own_row_or_shared own_spec parse parse_field part parts
            path place position private props public public_error public_message ram_error ram_error_field ram_errors read
            received require require_foreign_error result row rows rustdoc self_ shared slot_count slots solution source
            source_field source_of spec specs start status status_code status_field status_of status_or std core alloc step
            stored string sum table template text to_string total transparent transparent_field types unknown
            unused_qualifications value values variant withheld write write_fields write_fmt write_str zip
            __formatter __source __field __if candidates guarded_beside nothing of_code parsed
        }
    };
}

/// Calls a macro with names in upper or mixed case.
macro_rules! with_upper_case {
    ($callback:ident) => {
        $callback! {
            AsDisplay AsPublic AsPublicDebug AsRamError AsSource B BUCKETS BUILT Binary Built CATALOG CHECK CODES Catalog
            Clone ComposedCatalog DISPLACEMENTS Debug Decode Display DisplayField E EMPTY END EXTRAS Empty Err Error
            ErrorSpec ExtraRow Extras F FmtResult Formatter From HASHES HasCatalog IDS INCLUDES IncludedTypes Includes K KEYS
            Keep KeepUnknown LIMITS LowerHex MAX MERGED Merged N NAME NUMBERS None OTHER OTHER_DEPTH Ok Option OwnSpec P
            PARTS PROPS Parse ParseField Part PhantomData PublicDebugField PublicField PublicMessage PublicText ROWS
            RamApiError RamError Received Result S SLOTS SPEC SPECS Self_ Sized Some SourceOf SourceOfField StatusField
            String T TABLE TOTAL TransparentField TransparentOf Types U UnknownError Value Candidates
            DOES_NOT_INCLUDE_ITSELF Otherwise PART ParsedField ValueSink
        }
    };
}

mod statics {
    macro_rules! statics {
        ($($name:ident)*) => { $(static $name: () = ();)* };
    }
    with_lower_case!(statics);
    with_upper_case!(statics);
    ::core::include!("hygiene/errors.rs");
}

mod constants {
    macro_rules! constants {
        ($($name:ident)*) => {
            $(const $name: usize = 2;)*
        };
    }
    with_lower_case!(constants);
    with_upper_case!(constants);
    ::core::include!("hygiene/errors.rs");

    /// Types that name a constant.
    macro_rules! arrays {
        ($($name:ident)*) => {$(
            const _: () = {
                #[derive(Debug, ::ram_errors::RamError)]
                #[ram(decode)]
                enum Arrays {
                    #[ram(transparent)]
                    Array(DecodedArray<{ $name }>),
                    #[ram(code = "H.Own", status = 400, message("{} {0:?}", $name), no_decode)]
                    Own([::core::primitive::u8; $name]),
                }
                assert!(<Arrays as ::ram_errors::HasCatalog>::CATALOG.len() == 2);
            };
        )*};
    }

    #[derive(Debug, ::ram_errors::RamError)]
    #[ram(code = "H.Array", status = 404, decode, message = "array of {LENGTH}")]
    struct DecodedArray<const LENGTH: usize>;

    with_lower_case!(arrays);
    with_upper_case!(arrays);
}

mod unit_structs {
    macro_rules! unit_structs {
        ($($name:ident)*) => { $(struct $name;)* };
    }
    with_lower_case!(unit_structs);
    with_upper_case!(unit_structs);
    ::core::include!("hygiene/errors.rs");
}

mod imported_variants {
    mod imported {
        macro_rules! variants {
            ($($name:ident)*) => { pub enum Lower { $($name,)* } };
        }
        with_lower_case!(variants);
        macro_rules! variants {
            ($($name:ident)*) => { pub enum Upper { $($name,)* } };
        }
        with_upper_case!(variants);
    }
    use imported::Lower::*;
    macro_rules! import {
        ($($name:ident)*) => { use imported::Upper::{$($name,)*}; };
    }
    with_upper_case!(import);
    ::core::include!("hygiene/errors.rs");
}

mod modules {
    macro_rules! modules {
        ($($name:ident)*) => { $(mod $name {})* };
    }
    with_lower_case!(modules);
    with_upper_case!(modules);
    mod str {}
    mod u8 {}
    mod u16 {}
    mod usize {}
    ::core::include!("hygiene/errors.rs");
}

mod functions {
    macro_rules! functions {
        ($($name:ident)*) => { $(fn $name() {})* };
    }
    with_lower_case!(functions);
    with_upper_case!(functions);
    ::core::include!("hygiene/errors.rs");
}

mod macros {
    macro_rules! macros {
        ($($name:ident)*) => { $(macro_rules! $name { () => { ::core::compile_error!("the macro of the user"); }; })* };
    }
    with_lower_case!(macros);
    with_upper_case!(macros);
    macros! { panic unreachable assert matches env stringify include_str cfg }
    ::core::include!("hygiene/errors.rs");
}

/// Traits of the user that every type implements, with methods of these names.
mod methods_by_reference {
    macro_rules! methods {
        ($($name:ident)*) => {
            trait Extension { $(fn $name(&self) {})* }
            impl<Any: ?::core::marker::Sized> Extension for Any {}
        };
    }
    with_lower_case!(methods);
    ::core::include!("hygiene/errors.rs");
}

mod methods_by_unique_reference {
    macro_rules! methods {
        ($($name:ident)*) => {
            trait Extension { $(fn $name(&mut self) {})* }
            impl<Any: ?::core::marker::Sized> Extension for Any {}
        };
    }
    with_lower_case!(methods);
    ::core::include!("hygiene/errors.rs");
}

mod methods_by_value {
    macro_rules! methods {
        ($($name:ident)*) => {
            trait Extension: ::core::marker::Sized { $(fn $name(self) {})* }
            impl<Any> Extension for Any {}
        };
    }
    with_lower_case!(methods);
    ::core::include!("hygiene/errors.rs");
}

mod associated_functions_and_constants {
    macro_rules! functions {
        ($($name:ident)*) => {
            trait Functions { $(fn $name() {})* }
            impl<Any: ?::core::marker::Sized> Functions for Any {}
        };
    }
    with_lower_case!(functions);
    macro_rules! constants {
        ($($name:ident)*) => {
            trait Constants { $(const $name: () = ();)* }
            impl<Any: ?::core::marker::Sized> Constants for Any {}
        };
    }
    with_upper_case!(constants);
    ::core::include!("hygiene/errors.rs");
}

mod parameters {
    macro_rules! constant_parameters {
        ($($name:ident)*) => {$(
            const _: () = {
                #[derive(Debug, ::ram_errors::RamError)]
                #[ram(decode)]
                enum Constant<const $name: ::core::primitive::usize> {
                    #[ram(code = "H.Own", status = 400, message = "{0} {1:?}", no_decode)]
                    Own(::core::primitive::u8, [::core::primitive::u8; $name]),
                    #[ram(transparent)]
                    Included(Array<{ $name }>),
                    #[ram(code = "H.Public", status = 500, message = "{0}", public = "{0}", no_decode)]
                    Public(Array<{ $name }>),
                    #[ram(other)]
                    Other(::ram_errors::UnknownError),
                }

                #[derive(Debug, ::ram_errors::RamError)]
                #[ram(code = "H.Struct", status = 400, message = "{0}", decode)]
                struct Single<const $name: ::core::primitive::usize>(::core::primitive::u8);

                assert!(<Constant<2> as ::ram_errors::HasCatalog>::CATALOG.len() == 3);
                assert!(<Single<2> as ::ram_errors::HasCatalog>::CATALOG.len() == 1);
            };
        )*};
    }

    #[derive(Debug, ::ram_errors::RamError)]
    #[ram(code = "H.Array", status = 404, decode)]
    struct Array<const LENGTH: ::core::primitive::usize>;

    with_lower_case!(constant_parameters);
    with_upper_case!(constant_parameters);

    macro_rules! type_parameters {
        ($($name:ident)*) => {$(
            const _: () = {
                #[derive(Debug, ::ram_errors::RamError)]
                enum Typed<$name> {
                    #[ram(code = "H.Own", status = 400, message = "{0:?} {0}")]
                    Own($name),
                    #[ram(transparent)]
                    Included($name),
                    #[ram(code = "H.Source", status = 400, public = "{0}")]
                    Source(#[source] $name),
                }
                assert!(<Typed<Array<1>> as ::ram_errors::HasCatalog>::CATALOG.len() == 3);
            };
        )*};
    }
    with_lower_case!(type_parameters);
    with_upper_case!(type_parameters);

    #[derive(Debug, ::ram_errors::RamError)]
    #[ram(status = 400)]
    enum Lifetimes<'a, 's, 'if_, 'ram_if, 'parse, 'table, 'ram_parse, 'ram_table, 'row> {
        #[ram(code = "H.Lifetimes", message = "{0}{1}{2}{3}{4}{5}{6}{7}{8}")]
        All(
            &'a ::core::primitive::str,
            &'s ::core::primitive::str,
            &'if_ ::core::primitive::str,
            &'ram_if ::core::primitive::str,
            &'parse ::core::primitive::str,
            &'table ::core::primitive::str,
            &'ram_parse ::core::primitive::str,
            &'ram_table ::core::primitive::str,
            &'row ::core::primitive::str,
        ),
    }
}

mod fields {
    macro_rules! each {
        ($($name:ident)*) => {$(
            const _: () = {
                #[derive(Debug, ::ram_errors::RamError)]
                #[ram(decode, status = 400)]
                enum Field {
                    #[ram(code = "H.Fields", message("{} {:?}", .$name, .$name), no_decode)]
                    Argument { $name: ::core::fmt::Error },
                    #[ram(code = "H.Function", fmt = write, no_decode)]
                    Function { $name: ::core::fmt::Error },
                }

                fn write(number: &::core::fmt::Error, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::write!(f, "{number}")
                }
            };
        )*};
    }
    with_lower_case!(each);
    with_upper_case!(each);
}
