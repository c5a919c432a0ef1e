//! Format strings in which names refer to fields, arguments and values that are known during macro expansion.

mod arguments;
mod code_in_url;
mod filled_in;
mod pieces;
mod resolve;
mod scope;
mod strings;

pub(crate) use self::arguments::{Argument, local};
pub(crate) use self::pieces::{Measure, OfField, Piece, Template, Value, What};
pub(crate) use self::scope::Scope;
pub(crate) use self::strings::{foreign_message, message, public, solution, title, url};
