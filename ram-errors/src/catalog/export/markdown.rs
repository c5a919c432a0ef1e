//! A catalog as a Markdown page.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::spec::constraint::values_in_words;
use crate::spec::parts::SpecParts;
use crate::{Catalog, ErrorSpec};

impl Catalog {
    /// Returns the codes as Markdown: a heading and a table for each family, and an anchor for each code.
    ///
    /// A family is the part of a code before the first dot. Codes without a dot whose name is no family follow in a table of
    /// their own. Families and codes are in the order of declaration. Columns that are empty in a whole table are left out.
    /// A code links to its [url](ErrorSpec::url). `page.md#LimitExceeded.User` is the address of a code, in which a space is
    /// replaced by `-`.
    ///
    /// The page has [public messages](ErrorSpec::public_message), because it is for the clients of the API. Markdown and
    /// HTML in strings are escaped. The page uses the Markdown of GitHub.
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

    /// Returns the page of [`to_markdown`](Self::to_markdown) with the codes for which `keep` returns `true`, such as the
    /// codes of a status, or the codes without a property that marks them as internal.
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

/// Returns the families in order, and the codes that belong to no family.
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
        self.text.push_str(&escaped(name));
        self.text.push_str("\n\n");
    }

    fn table(&mut self, specs: &[&'static ErrorSpec]) {
        let rows: Vec<_> = specs.iter().map(|spec| cells(spec)).collect();
        let has_cells = |column: usize| rows.iter().any(|row| !row[column].is_empty());
        let columns: Vec<usize> = (0..COLUMNS.len())
            .filter(|&column| has_cells(column))
            .collect();

        self.text.push_str("| Code |");
        let mut rule = String::from("| --- |");
        for &column in &columns {
            let _ = write!(self.text, " {} |", COLUMNS[column]);
            rule.push_str(" --- |");
        }
        let _ = writeln!(self.text, "\n{rule}");
        for (spec, row) in specs.iter().zip(&rows) {
            self.code(spec);
            for &column in &columns {
                let _ = write!(self.text, " | {}", row[column]);
            }
            self.text.push_str(" |\n");
        }
    }

    /// Writes the code with its link, and with its anchor if it is the first occurrence of the code.
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
}

/// The columns after the code. A column without content is left out.
const COLUMNS: [&str; 8] = [
    "Status",
    "Message",
    "Title",
    "Solution",
    "Limits",
    "Input",
    "Properties",
    "Headers",
];

/// Returns the cells of a spec in the order of the columns.
fn cells(spec: &ErrorSpec) -> [String; COLUMNS.len()] {
    let SpecParts {
        code: _,
        status,
        message: _, // Readers of the page receive the public message.
        public: _,
        solution,
        url: _, // The code is a link to the url.
        limits,
        chars,
        one_of,
        check,
        props,
        title,
        headers,
    } = spec.parts();
    let message = match spec.public_message() {
        Some(message) => escaped(message),
        None => String::from("*depends on the value*"),
    };
    let input = [
        chars.map(|chars| format!("characters: {chars}")),
        values_in_words(one_of).map(|values| format!("values: {values}")),
        check.map(|_| String::from("checked by a function")),
    ];
    [
        status.to_string(),
        message,
        escaped(title.unwrap_or_default()),
        escaped(solution.unwrap_or_default()),
        lines(limits.iter().map(ToString::to_string)),
        lines(input.into_iter().flatten()),
        lines(props.iter().map(pair)),
        lines(headers.iter().map(pair)),
    ]
}

fn pair((name, value): &(&str, &str)) -> String {
    format!("{name}: {value}")
}

/// Returns a cell with several lines.
fn lines(lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = lines.map(|line| escaped(&line)).collect();
    lines.join("<br>")
}

/// Returns the string as it is written in the cell of a table, with Markdown and HTML escaped.
pub(crate) fn escaped(text: &str) -> String {
    let mut cell = String::new();
    for (at, character) in text.char_indices() {
        match character {
            // A backslash before the character is not enough: GitHub splits a table into cells before it parses the content
            // of the cells.
            '|' => cell.push_str("&#124;"),
            '\\' => cell.push_str("&#92;"),
            '&' => cell.push_str("&amp;"),
            '<' => cell.push_str("&lt;"),
            '>' => cell.push_str("&gt;"),
            '\n' => cell.push_str("<br>"),
            '*' | '_' | '`' | '[' | ']' | '~' | '$' | '#' => cell.extend(['\\', character]),
            // GitHub turns these into links, and shows the backslashes before other characters of a link.
            ':' if text[at..].starts_with("://") => cell.push_str("\\:"),
            '.' if text[..at].ends_with("www") => cell.push_str("\\."),
            character if character.is_control() => cell.push(' '),
            character => cell.push(character),
        }
    }
    cell
}

/// Adds a url between `<` and `>` to the cell of a table.
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
