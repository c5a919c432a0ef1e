//! The elements of a document by their depth. The reader fills them in.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::response::parse_error::Mismatch;

/// The elements below `Error`, two levels deep, in the order of the body. What is deeper is passed over, in no more memory than the depth takes.
#[derive(Default)]
pub(super) struct Elements {
    depth: usize,
    /// `Error` was there.
    begun: bool,
    child: (String, Element),
    grandchild: (String, String),
    pub(super) children: Vec<(String, Element)>,
}

/// An element below `Error`.
#[derive(Default)]
pub(super) struct Element {
    pub(super) text: String,
    pub(super) children: Vec<(String, String)>,
}

const ERROR: usize = 0;
const CHILD: usize = 1;
const GRANDCHILD: usize = 2;

impl Elements {
    /// An element begins.
    pub(super) fn open(&mut self, name: &str) -> Result<(), Mismatch> {
        match self.depth {
            ERROR if self.begun => return Err(Mismatch::format("more than one element")),
            ERROR if !name.eq_ignore_ascii_case("Error") => {
                let name: String = name.chars().take(80).collect();
                return Err(Mismatch::format(alloc::format!("an element `{name}`")));
            }
            ERROR => self.begun = true,
            CHILD => self.child = (name.to_string(), Element::default()),
            GRANDCHILD => self.grandchild = (name.to_string(), String::new()),
            _ => {}
        }
        self.depth += 1;
        Ok(())
    }

    /// The element ends that began last.
    pub(super) fn close(&mut self) {
        // The reader compares the names, so that no more end than began.
        self.depth = self.depth.saturating_sub(1);
        match self.depth {
            CHILD => {
                let child = core::mem::take(&mut self.child);
                self.children.push(child);
            }
            GRANDCHILD => {
                let grandchild = core::mem::take(&mut self.grandchild);
                self.child.1.children.push(grandchild);
            }
            _ => {}
        }
    }

    /// Text of the element that began last.
    pub(super) fn text(&mut self, text: &str) -> Result<(), Mismatch> {
        // `depth` counts the elements that are open: the innermost is one above.
        match self.depth.checked_sub(1) {
            None if text.trim().is_empty() => {}
            None => return Err(Mismatch::format("text outside of an element")),
            Some(CHILD) => self.child.1.text.push_str(text),
            Some(GRANDCHILD) => self.grandchild.1.push_str(text),
            Some(_) => {}
        }
        Ok(())
    }

    /// The document ends.
    pub(super) fn finish(&self) -> Result<(), Mismatch> {
        if self.depth > 0 {
            Err(Mismatch::format("XML that is cut off"))
        } else if self.begun {
            Ok(())
        } else {
            Err(Mismatch::format("XML without an element"))
        }
    }
}
