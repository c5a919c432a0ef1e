//! Builds the elements of a document as a tree. [`read`](super::read) calls it.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::element::Element;
use crate::response::order::Form;
use crate::response::parse_error::Mismatch;

/// The number of levels below the root that are kept. Deeper elements need no stack, neither in the reader nor in the tree,
/// and `serde_json` can parse the members that are made from the kept elements.
const MAX_DEPTH: usize = 33;

/// The elements of a document that is being read.
#[derive(Default)]
pub(super) struct Elements {
    /// The number of open elements.
    depth: usize,
    /// The open elements with their names, from the root on. Elements that are too deep are left out.
    open: Vec<(String, Element)>,
    root: Option<(Form, Element)>,
}

impl Elements {
    /// Opens an element.
    pub(super) fn open(&mut self, name: &str) -> Result<(), Mismatch> {
        if self.depth == 0 {
            if self.root.is_some() {
                return Err(Mismatch::format("more than one element"));
            }
            form(name)?;
        }
        if self.depth <= MAX_DEPTH {
            self.open.push((name.to_string(), Element::default()));
        }
        self.depth += 1;
        Ok(())
    }

    /// Closes the element that was opened last.
    pub(super) fn close(&mut self) -> Result<(), Mismatch> {
        // The reader compares the names, so no more elements are closed than were opened.
        self.depth = self.depth.saturating_sub(1);
        if self.depth > MAX_DEPTH {
            return Ok(());
        }
        let Some((name, element)) = self.open.pop() else {
            return Ok(());
        };
        match self.open.last_mut() {
            Some((_, parent)) => parent.children.push((name, element)),
            None => self.root = Some((form(&name)?, element)),
        }
        Ok(())
    }

    /// Adds text to the element that was opened last.
    pub(super) fn text(&mut self, text: &str) -> Result<(), Mismatch> {
        match self.open.last_mut() {
            None if text.trim().is_empty() => {}
            None => return Err(Mismatch::format("text outside of an element")),
            Some((_, element)) if self.depth <= MAX_DEPTH + 1 => element.text.push_str(text),
            Some(_) => {}
        }
        Ok(())
    }

    /// Ends the document and returns its root.
    pub(super) fn finish(self) -> Result<(Form, Element), Mismatch> {
        if self.depth > 0 {
            return Err(Mismatch::format("XML that is cut off"));
        }
        self.root
            .ok_or_else(|| Mismatch::format("XML without an element"))
    }
}

/// Returns the form of a document with this root.
fn form(name: &str) -> Result<Form, Mismatch> {
    if name.eq_ignore_ascii_case("Error") {
        Ok(Form::Ram)
    } else if name.eq_ignore_ascii_case("problem") {
        Ok(Form::Problem)
    } else {
        let name: String = name.chars().take(80).collect();
        Err(Mismatch::format(alloc::format!("an element `{name}`")))
    }
}
