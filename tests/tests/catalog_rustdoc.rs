//! Runs rustdoc on `examples/documented.rs` and checks the tables of codes on the pages of its types.

mod common;

use std::path::PathBuf;

/// Returns the folder of the pages of the example.
fn documentation() -> PathBuf {
    let package = ["-p", "ram-errors-tests", "--example", "documented"];
    common::documentation(&package).join("documented")
}

/// Returns the rows of the table of codes, as HTML without titles of links. The table is the first block below the variants.
/// Returns no rows if the page has no table.
fn table(page: &str) -> Vec<Vec<String>> {
    let html = common::read(&documentation().join(page));
    let Some((_, blocks)) = html.split_once(r#"<h2 id="implementations""#) else {
        return Vec::new();
    };
    let end = [
        r#"<h2 id="trait-implementations""#,
        r#"<div class="impl-items">"#,
    ]
    .into_iter()
    .filter_map(|end| blocks.find(end))
    .min();
    rows(&blocks[..end.unwrap_or(blocks.len())])
}

fn rows(html: &str) -> Vec<Vec<String>> {
    html.split("<tr>")
        .skip(1)
        .map(|row| {
            let cells = row.replace("<th>", "<td>").replace("</th>", "</td>");
            let cells = cells.split("<td>").skip(1);
            cells
                .filter_map(|cell| cell.split_once("</td>"))
                .map(|(cell, _)| without_titles(cell))
                .collect()
        })
        .collect()
}

fn without_titles(html: &str) -> String {
    let mut pieces = html.split(" title=\"");
    let mut html = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        html += piece.split_once('"').expect("the end of a title").1;
    }
    html
}

fn link(page: &str, label: &str) -> String {
    format!(r#"<a href="{page}"><code>{label}</code></a>"#)
}

#[test]
fn the_page_of_an_enum_has_a_table_of_codes() {
    let variant =
        |name: &str, code: &str| link(&format!("enum.Everything.html#variant.{name}"), code);
    let included = |of: &str, page: &str, name: &str| {
        [
            format!("{}: every code of {}", variant(of, of), link(page, name)),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
        ]
    };
    let row = |code: String, cells: [&str; 4]| {
        let [status, message, solution, limits] = cells.map(str::to_owned);
        [code, status, message, solution, limits]
    };
    let expected = [
        row(
            "Code".to_owned(),
            ["Status", "Message", "Solution", "Limits"],
        ),
        row(
            variant("AsItIs", "Shown.AsItIs"),
            [
                "400",
                "a|b \\ \\| &lt;b&gt;bold&lt;/b&gt; &amp;amp; *x* _y_ __z__ `code` [link](x) [Self] ~~no~~ \"quoted\" \
                 it's -- ... # ! https://example.com/a_b_c &lt;https://example.com&gt; {x} :smile: $x$",
                "first<br>second | third",
                "",
            ],
        ),
        row(
            variant("Named", "Limits.Named"),
            [
                "409",
                "{name} has {type} of 20",
                "",
                "system: at most 20 policies<br>custom: 1 to 5 policies",
            ],
        ),
        row(
            variant("Exact", "Limits.Exact"),
            ["400", "Limits.Exact", "", "6 digits"],
        ),
        row(
            variant("type", "type"),
            ["400", "<em>depends on the value</em>", "", ""],
        ),
        row(
            variant("Everything", "Everything"),
            ["500", "Everything", "", ""],
        ),
        included("Included", "inner/enum.Included.html", "inner::Included"),
        included("Boxed", "struct.Single.html", "Single"),
        row(
            variant("Unknown", "Unknown") + ": any other code",
            ["", "", "", ""],
        ),
    ];
    assert_eq!(table("enum.Everything.html"), expected);
}

#[test]
fn constraints_on_input_have_a_column() {
    let variant =
        |name: &str, code: &str| link(&format!("enum.Constrained.html#variant.{name}"), code);
    let included = format!(
        "{}: every code of {}",
        variant("Included", "Included"),
        link("struct.Single.html", "Single")
    );
    let expected = [
        ["Code", "Status", "Message", "Solution", "Limits", "Input"],
        [
            &variant("All", "Input.All"),
            "400",
            "Input.All",
            "",
            "",
            "characters: lowercase letters, vertical bars (|), and underscores (_)<br>values: red or a|b<br>checked by a function",
        ],
        [
            &variant("Limit", "Input.Limit"),
            "400",
            "Input.Limit",
            "",
            "at most 5",
            "",
        ],
        [&included, "", "", "", "", ""],
    ];
    assert_eq!(table("enum.Constrained.html"), expected);
}

#[test]
fn the_table_of_a_struct_has_one_row() {
    let code = link("struct.Single.html", "Single");
    assert_eq!(
        table("struct.Single.html")[1..],
        [[code.as_str(), "503", "busy", "", ""]]
    );
}

/// Compares only the first column of the tables.
#[test]
fn links_point_to_existing_pages() {
    let cases = [
        (
            "enum.Generic.html",
            vec![
                link("enum.Generic.html#variant.Own", "Generic.Own"),
                link("enum.Generic.html#variant.Any", "Any") + ": every code of <code>E</code>",
            ],
        ),
        (
            "enum.Outer.html",
            vec![
                link("enum.Outer.html#variant.Error", "Error")
                    + ": every code of "
                    + &link("enum.Error.html", "Error"),
                link("enum.Outer.html#variant.Generic", "Generic")
                    + ": every code of "
                    + &link("enum.Generic.html", "Generic"),
            ],
        ),
        (
            "enum.ByMacro.html",
            vec![
                link("enum.ByMacro.html#variant.Single", "Single")
                    + ": every code of <code>Single</code>",
            ],
        ),
        (
            "inner/enum.Leaky.html",
            vec![
                link("enum.Leaky.html#variant.Secret", "Secret")
                    + ": every code of [<code>type@secret::Secret</code>]",
            ],
        ),
        ("enum.Never.html", vec![]),
    ];
    for (page, expected) in cases {
        let codes = table(page).into_iter().skip(1);
        let codes: Vec<_> = codes.map(|mut row| row.swap_remove(0)).collect();
        assert_eq!(codes, expected, "{page}");
    }
}

#[test]
fn titles_and_headers_have_columns() {
    let code = |name: &str, code: &str| link(&format!("enum.Described.html#variant.{name}"), code);
    let expected = [
        [
            "Code", "Status", "Message", "Solution", "Limits", "Title", "Headers",
        ],
        [
            &code("Login", "Login"),
            "401",
            "Login",
            "",
            "",
            "Not logged in",
            "WWW-Authenticate: Bearer<br>Cache-Control: no-store",
        ],
        [
            &code("Other", "Other"),
            "400",
            "Other",
            "",
            "",
            "",
            "Cache-Control: no-store",
        ],
    ];
    assert_eq!(table("enum.Described.html"), expected);
}

/// The impl with the table has no items. rustdoc's notice about that is not displayed.
#[test]
fn the_notice_about_an_empty_impl_is_hidden() {
    let html = common::read(&documentation().join("enum.Described.html"));
    assert!(html.contains("empty-impl\">This impl block contains no public items."));
    assert!(html.contains("<style>.empty-impl { display: none }</style>"));
}

/// Names of the generated code start with `__ram`. A bound that may be unsatisfied is written `for<'__ram_if> Self: ..`.
#[test]
fn pages_contain_no_generated_name() {
    let mut folders = vec![documentation()];
    let mut pages = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let html = common::read(&path);
            for hidden in ["__ram", "__RAM", "for&lt;'"] {
                assert!(!html.contains(hidden), "{hidden} in {}", path.display());
            }
            pages += 1;
        }
    }
    assert!(pages > 10, "{pages}");
}
