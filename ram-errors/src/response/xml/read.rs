//! Parses XML bodies.

use alloc::format;
use alloc::string::{String, ToString};
use core::num::IntErrorKind;

use quick_xml::Reader;
use quick_xml::escape::{EscapeError, ParseCharRefError, resolve_xml_entity};
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::element::{Element, ElementOf};
use super::elements::Elements;
use crate::response::fields::Fields;
#[cfg(feature = "json")]
use crate::response::members::Notation;
use crate::response::order::Form;
use crate::response::parse_error::Mismatch;
use crate::response::{ErrorResponse, problem, ram};

/// Parses a document.
///
/// # Errors
/// Returns an error if the document is truncated, is not XML, has another root element, or has no code.
pub(in crate::response) fn read(status: u16, body: &str) -> Result<ErrorResponse, Mismatch> {
    let (form, root) = root(body)?;
    let element = &root;
    let fields = Fields::new(ElementOf { element, form }.children());
    let response = match form {
        Form::Ram => ram::read(status, fields, "an element `Code`", "an element `Error`")?,
        Form::Problem => problem::read(status, fields),
    };
    #[cfg(feature = "json")]
    let response = {
        let mut response = response;
        response.details.members.set_notation(match form {
            Form::Ram => Notation::RamXml,
            Form::Problem => Notation::ProblemXml,
        });
        response
    };
    Ok(response)
}

/// Reads the document without recursion, so that deep elements need no stack.
fn root(body: &str) -> Result<(Form, Element), Mismatch> {
    let mut reader = Reader::from_str(body);
    let mut elements = Elements::default();
    loop {
        match reader.read_event().map_err(invalid)? {
            Event::Start(start) => elements.open(&name(&start))?,
            Event::Empty(start) => {
                elements.open(&name(&start))?;
                elements.close()?;
            }
            Event::End(_) => elements.close()?,
            Event::Text(text) => elements.text(&text.xml10_content().map_err(invalid)?)?,
            Event::CData(text) => elements.text(&text.xml10_content().map_err(invalid)?)?,
            Event::GeneralRef(reference) => {
                let mut buffer = [0; 4];
                elements.text(resolve(&reference, &mut buffer)?)?;
            }
            // The declarations of a document type are ignored.
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => {}
            Event::Eof => break,
        }
    }
    elements.finish()
}

/// Returns the name without its prefix.
fn name(start: &BytesStart<'_>) -> String {
    String::from_utf8_lossy(start.local_name().as_ref()).to_string()
}

/// Returns the character of a reference, or the value of one of the five predefined entities.
fn resolve<'a>(reference: &BytesRef<'_>, buffer: &'a mut [u8; 4]) -> Result<&'a str, Mismatch> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => return Ok(character.encode_utf8(buffer)),
        Ok(None) => {}
        Err(error) if is_no_character(&error) => return Ok("\u{fffd}"),
        Err(error) => return Err(invalid(error)),
    }
    let name = reference.decode().map_err(invalid)?;
    resolve_xml_entity(&name).ok_or_else(|| {
        let name: String = name.chars().take(80).collect();
        Mismatch::format(format!(
            "XML with the entity `{name}`, which is not expanded"
        ))
    })
}

/// Returns whether the number of a reference is not a character, such as the number of a surrogate (`&#xD800;`).
fn is_no_character(error: &quick_xml::Error) -> bool {
    let quick_xml::Error::Escape(EscapeError::InvalidCharRef(error)) = error else {
        return false;
    };
    match error {
        ParseCharRefError::InvalidCodepoint(_) | ParseCharRefError::IllegalCharacter(_) => true,
        ParseCharRefError::InvalidNumber(error) => *error.kind() == IntErrorKind::PosOverflow,
        ParseCharRefError::UnexpectedSign => false,
    }
}

fn invalid(error: impl core::fmt::Display) -> Mismatch {
    // Some messages contain a name from the body.
    let error: String = error.to_string().chars().take(200).collect();
    Mismatch::format(format!("no valid XML ({error})"))
}
