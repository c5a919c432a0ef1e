//! From the text to what it says.

use alloc::format;
use alloc::string::{String, ToString};

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::super::names::find;
use super::super::parse_error::Mismatch;
use super::super::{AccessDeniedDetail, ErrorResponse};
use super::elements::Elements;

/// Reads a document. It is cut off, is not XML, has another element, or no code, else.
pub(in super::super) fn read(status: u16, body: &str) -> Result<ErrorResponse, Mismatch> {
    let elements = elements(body)?;
    let text = |name: &str| find(&elements.children, name).map(|element| element.text.clone());
    let code = text("Code").ok_or_else(|| Mismatch {
        expected: "an element `Code`",
        found: "an element `Error` without it".to_string(),
    })?;
    let detail = find(&elements.children, "AccessDeniedDetail")
        .map(|element| AccessDeniedDetail::read(|name| find(&element.children, name).cloned()));
    Ok(ErrorResponse {
        request_id: text("RequestId"),
        host_id: text("HostId"),
        recommend: text("Recommend"),
        access_denied_detail: detail,
        ..ErrorResponse::bare(code, status, text("Message").unwrap_or_default())
    })
}

/// The reader goes through the document without recursion.
fn elements(body: &str) -> Result<Elements, Mismatch> {
    let mut reader = Reader::from_str(body);
    let mut elements = Elements::default();
    loop {
        match reader.read_event().map_err(invalid)? {
            Event::Start(start) => elements.open(&name(&start))?,
            Event::Empty(start) => {
                elements.open(&name(&start))?;
                elements.close();
            }
            Event::End(_) => elements.close(),
            Event::Text(text) => elements.text(&text.xml10_content().map_err(invalid)?)?,
            Event::CData(text) => elements.text(&text.xml10_content().map_err(invalid)?)?,
            Event::GeneralRef(reference) => {
                let mut buffer = [0; 4];
                elements.text(resolve(&reference, &mut buffer)?)?;
            }
            // What a document type declares is never looked at.
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => {}
            Event::Eof => break,
        }
    }
    elements.finish()?;
    Ok(elements)
}

/// Without the namespace.
fn name(start: &BytesStart<'_>) -> String {
    String::from_utf8_lossy(start.local_name().as_ref()).to_string()
}

/// A character, or one of the five entities that every document has.
fn resolve<'a>(reference: &BytesRef<'_>, buffer: &'a mut [u8; 4]) -> Result<&'a str, Mismatch> {
    if let Some(character) = reference.resolve_char_ref().map_err(invalid)? {
        return Ok(character.encode_utf8(buffer));
    }
    let name = reference.decode().map_err(invalid)?;
    resolve_xml_entity(&name).ok_or_else(|| {
        let name: String = name.chars().take(80).collect();
        Mismatch::format(format!(
            "XML with the entity `{name}`, which is not expanded"
        ))
    })
}

fn invalid(error: impl core::fmt::Display) -> Mismatch {
    // Some texts have a name from the body in it.
    let error: String = error.to_string().chars().take(200).collect();
    Mismatch::format(format!("no valid XML ({error})"))
}
