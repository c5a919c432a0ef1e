//! A catalog as a page that people read.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::constraint::values_in_words;
use crate::{Catalog, ErrorSpec};

impl Catalog {
    /// The codes as Markdown: for each family a heading and a table, every code with an anchor of its own.
    ///
    /// A family is what stands before the first dot. Codes without a dot that no family begins with come last, in a table
    /// of their own. Families and codes are in the order of declaration, and columns that are empty in all of a table are
    /// left out. A code links to its [url](ErrorSpec::url). `page.md#LimitExceeded.User` leads to a code; a space in it
    /// is a `-` there.
    ///
    /// The message is the [public](ErrorSpec::public_message) one: the page is for those who receive the errors. Texts show as they are, whatever Markdown or HTML they look like. It is Markdown as GitHub renders it.
    ///
    /// ```
    /// use ram_errors::{DeleteConflict, HasCatalog};
    ///
    /// let page = DeleteConflict::CATALOG.to_markdown();
    /// assert!(page.starts_with("## DeleteConflict\n\n| Code | Status | Message | Solution |\n"));
    /// assert!(page.contains(r#"<a id="DeleteConflict.User.Group"></a>"#));
    /// ```
    #[must_use]
    pub fn to_markdown(&self) -> String {
        self.to_markdown_filtered(|_| true)
    }

    /// [`to_markdown`](Self::to_markdown) with the codes that `keep` says yes to: those of a status, or without a prop
    /// that makes them internal.
    ///
    /// ```
    /// use ram_errors::{HasCatalog, RamApiError};
    ///
    /// let denied = RamApiError::CATALOG.to_markdown_filtered(|spec| spec.status() == 403);
    /// assert!(denied.contains("NoPermission") && !denied.contains("LimitExceeded"));
    /// ```
    #[must_use]
    pub fn to_markdown_filtered(&self, mut keep: impl FnMut(&'static ErrorSpec) -> bool) -> String {
        let specs: Vec<_> = self.iter().filter(|spec| keep(spec)).collect();
        let (families, others) = by_family(&specs);
        let mut page = Page::default();
        for (family, specs) in &families {
            page.heading(family);
            page.table(specs);
        }
        if !others.is_empty() {
            if !families.is_empty() {
                page.heading("Other codes");
            }
            page.table(&others);
        }
        page.text
    }
}

type Family = (&'static str, Vec<&'static ErrorSpec>);

/// The families in order, and the codes that are in none.
fn by_family(specs: &[&'static ErrorSpec]) -> (Vec<Family>, Vec<&'static ErrorSpec>) {
    let names: BTreeSet<_> = specs
        .iter()
        .filter_map(|spec| spec.code.split_once('.'))
        .map(|(family, _)| family)
        .collect();
    let mut families: Vec<Family> = Vec::new();
    let mut others = Vec::new();
    let mut places = BTreeMap::new();
    for spec in specs {
        let name = spec.code.split('.').next().unwrap_or_default();
        if names.contains(name) {
            let place = *places.entry(name).or_insert(families.len());
            if place == families.len() {
                families.push((name, Vec::new()));
            }
            families[place].1.push(*spec);
        } else {
            others.push(*spec);
        }
    }
    (families, others)
}

#[derive(Default)]
struct Page {
    text: String,
    anchors: BTreeSet<&'static str>,
}

impl Page {
    fn heading(&mut self, name: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str("## ");
        push_text(&mut self.text, name);
        self.text.push_str("\n\n");
    }

    fn table(&mut self, specs: &[&'static ErrorSpec]) {
        let has_solution = specs.iter().any(|spec| spec.solution().is_some());
        let has_limits = specs.iter().any(|spec| !spec.limits().is_empty());
        let has_input = specs.iter().any(|spec| !constraints(spec).is_empty());
        let has_props = specs.iter().any(|spec| !spec.props().is_empty());
        let has_title = specs.iter().any(|spec| spec.title().is_some());
        let has_headers = specs.iter().any(|spec| !spec.headers().is_empty());
        let more = [
            ("Title", has_title),
            ("Solution", has_solution),
            ("Limits", has_limits),
            ("Input", has_input),
            ("Properties", has_props),
            ("Headers", has_headers),
        ];
        let more = more.iter().filter(|(_, is_there)| *is_there);
        let mut rule = String::from("| --- | --- | --- |");
        self.text.push_str("| Code | Status | Message |");
        for (name, _) in more {
            let _ = write!(self.text, " {name} |");
            rule.push_str(" --- |");
        }
        let _ = writeln!(self.text, "\n{rule}");
        for spec in specs {
            self.code(spec);
            let _ = write!(self.text, " | {} | ", spec.status());
            match spec.public_message() {
                Some(message) => push_text(&mut self.text, message),
                None => self.text.push_str("*depends on the value*"),
            }
            if has_title {
                self.text.push_str(" | ");
                push_text(&mut self.text, spec.title().unwrap_or_default());
            }
            if has_solution {
                self.text.push_str(" | ");
                push_text(&mut self.text, spec.solution().unwrap_or_default());
            }
            if has_limits {
                self.text.push_str(" | ");
                self.lines(spec.limits(), |text, limit| {
                    push_text(text, &limit.to_string());
                });
            }
            if has_input {
                self.text.push_str(" | ");
                self.lines(&constraints(spec), |text, line| push_text(text, line));
            }
            if has_props {
                self.text.push_str(" | ");
                self.lines(spec.props(), push_pair);
            }
            if has_headers {
                self.text.push_str(" | ");
                self.lines(spec.headers(), push_pair);
            }
            self.text.push_str(" |\n");
        }
    }

    /// The code with its anchor, the first time it stands on the page, and its link.
    fn code(&mut self, spec: &ErrorSpec) {
        let code = spec.code;
        self.text.push_str("| ");
        if self.anchors.insert(code) {
            let _ = write!(self.text, r#"<a id="{}"></a>"#, code.replace(' ', "-"));
        }
        match spec.url() {
            Some(url) => {
                let _ = write!(self.text, "[`{code}`](<");
                push_url(&mut self.text, url);
                self.text.push_str(">)");
            }
            None => {
                let _ = write!(self.text, "`{code}`");
            }
        }
    }

    fn lines<T>(&mut self, items: &[T], mut push: impl FnMut(&mut String, &T)) {
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.text.push_str("<br>");
            }
            push(&mut self.text, item);
        }
    }
}

/// Adds a name and its value.
fn push_pair(page: &mut String, (name, value): &(&str, &str)) {
    push_text(page, name);
    page.push_str(": ");
    push_text(page, value);
}

/// The constraints on the input, beside the limits.
fn constraints(spec: &ErrorSpec) -> Vec<String> {
    let chars = spec.chars().map(|chars| format!("characters: {chars}"));
    let values = values_in_words(spec.one_of()).map(|values| format!("values: {values}"));
    let check = spec.check().map(|_| String::from("checked by a function"));
    chars.into_iter().chain(values).chain(check).collect()
}

/// Adds the text so that every character shows as it is in the cell of a table.
pub(crate) fn push_text(page: &mut String, text: &str) {
    for (at, character) in text.char_indices() {
        match character {
            // Not a backslash before them: a table ends its cells before it looks at what is in them.
            '|' => page.push_str("&#124;"),
            '\\' => page.push_str("&#92;"),
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '\n' => page.push_str("<br>"),
            '*' | '_' | '`' | '[' | ']' | '~' | '$' | '#' => page.extend(['\\', character]),
            // GitHub makes links of these, in which the backslashes of the other characters would show.
            ':' if text[at..].starts_with("://") => page.push_str("\\:"),
            '.' if text[..at].ends_with("www") => page.push_str("\\."),
            character if character.is_control() => page.push(' '),
            character => page.push(character),
        }
    }
}

/// Adds the url so that it stands between `<` and `>`, in the cell of a table.
fn push_url(page: &mut String, url: &str) {
    for character in url.chars() {
        match character {
            '&' => page.push_str("&amp;"),
            '<' | '>' | '|' | '\\' | '`' | ' ' | '\0'..='\x1f' | '\x7f' => {
                let _ = write!(page, "%{:02X}", u32::from(character));
            }
            character => page.push(character),
        }
    }
}
