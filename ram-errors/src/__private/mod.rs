//! The items that generated code uses. They are not part of the public API and change together with the macro.

mod decode_field;
mod decode_index;
mod dispatch;
mod foreign_error;
mod guard;
mod own_spec;
mod status_field;
mod value_data;
mod write_message;

#[cfg(feature = "actix-web")]
pub use actix_web;
#[cfg(feature = "axum")]
pub use axum_core;
pub use core::convert::From;
pub use core::error::Error;
pub use core::fmt::{
    Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, Result as FmtResult,
    UpperExp, UpperHex,
};
pub use core::marker::{PhantomData, Send, Sized, Sync};
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, str, u8, u16, usize};
pub use core::str::FromStr;
pub use core::{concat, format_args, module_path};
#[cfg(feature = "tonic")]
pub use tonic;

pub use self::decode_field::{DecodedMember, ParsedField, between};
pub use self::decode_index::{depth_over, is_outermost, own_row};
pub use self::dispatch::*;
pub use self::foreign_error::{ForeignError, HasForeignError, RequireForeignError};
pub use self::guard::{guarded_beside, guarded_by_both, guarded_by_status};
pub use self::own_spec::{
    OwnSpec, TransparentField, code, code_of, message_of, public_message, spec, status, status_of,
};
pub use self::status_field::StatusField;
pub use self::value_data::{MemberField, ValueSink, value_data};
pub use self::write_message::{write, write_fields};
pub use crate::catalog::{
    Built, Composed, Merged, Part, bucket_count, catalog_of, check, expect_code, indexed, key_size,
    slot_count, total,
};
pub use crate::decode::{Candidates, Otherwise, decode, nothing};
#[cfg(feature = "actix-web")]
pub use crate::integrations::actix_web::{
    response as actix_response, status_of as actix_status_of,
};
#[cfg(feature = "http")]
pub use crate::integrations::reply_envelope::ReplyEnvelope;
#[cfg(feature = "tonic")]
pub use crate::integrations::tonic::status_of as tonic_status_of;
#[cfg(feature = "utoipa")]
pub use crate::integrations::utoipa::{MemberSchemas, member_schema};
pub use crate::public_message::{PublicText, withheld};
pub use crate::spec::constraint::Constraints;
pub use crate::spec::extras::{ExtraRow, Extras, extras};
pub use crate::spec::limit::limits;
pub use crate::spec::table::specs;
