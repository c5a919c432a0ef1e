//! `Catalog::to_markdown`, parsed with a renderer, and the page of RAM's codes.

mod common;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use ram_errors::{Catalog, HasCatalog, RamApiError, RamError};

#[derive(Debug, RamError)]
#[expect(dead_code, reason = "only its catalog is read")]
enum Example {
    #[ram(
        code = "Odd.Text",
        status = 400,
        message = r#"a|b \ \| \\ <b>bold</b> &amp; & *x* _y_ __z__ `code` [link](x) ![i](x) ~~no~~ "quoted" # $x$ https://example.com/a_b www.example.com <https://example.com> {{x}}"#,
        solution = "first\nsecond | third"
    )]
    Odd,

    #[ram(code = "Plain", status = 500)]
    Plain,

    #[ram(
        code = "Odd Words.In Code",
        status = 409,
        limit(system = 20, custom = 1..=5),
        unit = "pieces",
        url = "https://example.com/?a=(b)&lt=<c>|\\_",
        props(level = "a|b", retry = "no")
    )]
    Limits,

    #[ram(code = "Odd.Shared", status = 400, shared, message = "one")]
    First,

    #[ram(code = "Odd.Shared", status = 404, shared, message = "other")]
    Second,

    #[ram(code = "Odd", status = 400, fmt = written)]
    Family,
}

fn written(f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    f.write_str("by hand")
}

/// The parts of a page that a reader sees.
#[derive(Debug, Default, PartialEq)]
struct Page {
    /// The heading, and the cells of each row.
    tables: Vec<(String, Vec<Vec<String>>)>,
    links: Vec<String>,
    html: Vec<String>,
}

fn parse(markdown: &str) -> Page {
    let mut page = Page::default();
    let mut heading = String::new();
    let mut text = String::new();
    let mut row = Vec::new();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_MATH;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(piece) | Event::Code(piece) => text += &piece,
            Event::InlineHtml(html) if &*html == "<br>" => text += "\n",
            Event::InlineHtml(html) => page.html.push(html.to_string()),
            Event::Start(Tag::Link { dest_url, .. }) => page.links.push(dest_url.to_string()),
            Event::Start(Tag::Heading { .. } | Tag::TableCell) => text.clear(),
            Event::End(TagEnd::Heading(_)) => heading = std::mem::take(&mut text),
            Event::Start(Tag::Table(_)) => {
                page.tables.push((std::mem::take(&mut heading), vec![]));
            }
            Event::End(TagEnd::TableCell) => row.push(std::mem::take(&mut text)),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => {
                let (_, rows) = page.tables.last_mut().expect("a table");
                rows.push(std::mem::take(&mut row));
            }
            Event::Start(Tag::Emphasis | Tag::TableHead | Tag::TableRow)
            | Event::End(TagEnd::Emphasis | TagEnd::Link | TagEnd::Table) => {}
            other => panic!("{other:?} is not expected on the page"),
        }
    }
    page
}

#[test]
fn each_family_has_a_table_with_escaped_strings() {
    let page = parse(&Example::CATALOG.to_markdown());

    let message = Example::CATALOG.get("Odd.Text").unwrap().message().unwrap();
    let odd: [&[&str]; 5] = [
        &["Code", "Status", "Message", "Solution"],
        &["Odd.Text", "400", message, "first\nsecond | third"],
        &["Odd.Shared", "400", "one", ""],
        &["Odd.Shared", "404", "other", ""],
        &["Odd", "400", "depends on the value", ""],
    ];
    let words: [&[&str]; 2] = [
        &["Code", "Status", "Message", "Limits", "Properties"],
        &[
            "Odd Words.In Code",
            "409",
            "Odd Words.In Code",
            "system: at most 20 pieces\ncustom: 1 to 5 pieces",
            "level: a|b\nretry: no",
        ],
    ];
    let others: [&[&str]; 2] = [&["Code", "Status", "Message"], &["Plain", "500", "Plain"]];
    assert_eq!(
        page.tables,
        [
            ("Odd".to_owned(), rows(&odd)),
            ("Odd Words".to_owned(), rows(&words)),
            ("Other codes".to_owned(), rows(&others)),
        ]
    );
    assert_eq!(
        page.links,
        ["https://example.com/?a=(b)&lt=%3Cc%3E%7C%5C_".to_owned()]
    );
}

fn rows(rows: &[&[&str]]) -> Vec<Vec<String>> {
    let row = |row: &&[&str]| row.iter().map(|&cell| cell.to_owned()).collect();
    rows.iter().map(row).collect()
}

#[test]
fn every_code_has_one_anchor() {
    let anchors = |catalog: &Catalog| -> Vec<String> {
        let page = parse(&catalog.to_markdown());
        let anchors = page.html.into_iter().filter(|html| html != "</a>");
        anchors.collect()
    };
    let anchor = |id: &str| format!(r#"<a id="{id}">"#);
    assert_eq!(
        anchors(Example::CATALOG),
        [
            "Odd.Text",
            "Odd.Shared",
            "Odd",
            "Odd-Words.In-Code",
            "Plain"
        ]
        .map(anchor)
    );

    let mut found = anchors(RamApiError::CATALOG);
    let mut expected: Vec<_> = RamApiError::CATALOG
        .iter()
        .map(|spec| anchor(spec.code()))
        .collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn codes_without_a_family_have_one_table_without_a_heading() {
    #[derive(Debug, RamError)]
    #[ram(code = "Single", status = 503)]
    struct Single;

    #[derive(Debug, RamError)]
    enum Empty {}

    let markdown = Single::CATALOG.to_markdown();
    assert!(markdown.starts_with("| Code |"), "{markdown}");
    assert_eq!(Empty::CATALOG.to_markdown(), "");
}

#[test]
fn a_filtered_page_has_the_selected_codes() {
    let codes = |markdown: &str| -> Vec<String> {
        let tables = parse(markdown).tables.into_iter();
        tables
            .flat_map(|(_, rows)| rows.into_iter().skip(1))
            .map(|mut row| row.swap_remove(0))
            .collect()
    };
    let denied = RamApiError::CATALOG.to_markdown_filtered(|spec| spec.status() == 403);
    assert_eq!(
        codes(&denied),
        ["NoPermission", "Inactive", "CheckAuthenticationCodeFail"]
    );
    assert_eq!(codes(&RamApiError::CATALOG.to_markdown()).len(), 82);
}

#[test]
fn the_page_of_all_codes_is_rendered_from_the_catalog() {
    const RENEW: &str = "cargo run --example explain --features serde -- --list --format markdown > ram-errors/CODES.md";
    let path = common::root().join("ram-errors/CODES.md");
    let page = std::fs::read_to_string(path)
        .expect("ram-errors/CODES.md")
        .replace("\r\n", "\n");
    assert!(
        page.starts_with("# ") && page.ends_with(&RamApiError::CATALOG.to_markdown()),
        "ram-errors/CODES.md differs from the catalog; renew it: {RENEW}"
    );
}

#[test]
fn constraints_on_input_have_a_column() {
    #[derive(Debug, RamError)]
    #[ram(status = 400)]
    #[expect(dead_code, reason = "only its catalog is read")]
    enum Input {
        #[ram(code = "Input.All", limit = 5, chars = "a-z|_", one_of("red", "a|b"), check = str::is_ascii)]
        All,
        #[ram(code = "Input.Nothing", message = "nothing")]
        Nothing,
    }

    let page = parse(&Input::CATALOG.to_markdown());
    let [(_, rows)] = page.tables.as_slice() else {
        panic!("not one table: {page:?}");
    };
    assert_eq!(
        rows[..],
        [
            vec!["Code", "Status", "Message", "Limits", "Input"],
            vec![
                "Input.All",
                "400",
                "Input.All",
                "at most 5",
                "characters: lowercase letters, vertical bars (|), and underscores (_)\nvalues: red or a|b\nchecked by a function",
            ],
            vec!["Input.Nothing", "400", "nothing", "", ""],
        ]
    );
}
