//! Runs rustdoc on `ram-errors` and checks that its pages link to each other and have the codes of RAM.

mod common;

use ram_errors::{ErrorSpec, HasCatalog, Limit, RamApiError};

/// Returns the page with this path.
fn page(path: &str) -> String {
    let pages = common::documentation(&["-p", "ram-errors", "--all-features"]);
    common::read(&pages.join("ram_errors").join(path))
}

/// Returns the enum and the variant of a code. The names of variants are the parts of the code behind the family.
fn variant(code: &str) -> (&str, String) {
    match code.split_once('.') {
        Some((family, name)) => (family, name.replace('.', "")),
        None => ("RamApiError", code.to_owned()),
    }
}

fn limits(spec: &ErrorSpec, separator: &str) -> String {
    let limits: Vec<_> = spec.limits().iter().map(Limit::to_string).collect();
    limits.join(separator)
}

#[test]
fn the_page_of_ram_lists_all_codes() {
    let page = page("enum.RamApiError.html");
    for spec in RamApiError::CATALOG {
        let code = spec.code();
        let (name, variant) = variant(code);
        let link = format!("enum.{name}.html#variant.{variant}");
        let row = page
            .split("<tr>")
            .find(|row| row.contains(&link) && row.contains(&format!("<code>{code}</code>")))
            .unwrap_or_else(|| panic!("no row for {code}"));
        let cells = format!(
            "<td>{}</td><td>{}</td></tr>",
            spec.status(),
            limits(spec, "<br>")
        );
        assert!(row.contains(&cells), "{row}");
    }
}

#[test]
fn the_first_line_of_a_variant_has_its_code_status_and_limits() {
    for spec in RamApiError::CATALOG {
        let code = spec.code();
        let (name, variant) = variant(code);
        let page = page(&format!("enum.{name}.html"));
        let (_, section) = page
            .split_once(&format!(r#"<section id="variant.{variant}""#))
            .unwrap_or_else(|| panic!("no variant for {code}"));
        let (_, line) = section.split_once("<p>").expect("a description");
        let mut facts = vec![spec.status().to_string()];
        facts.extend((!spec.limits().is_empty()).then(|| limits(spec, "; ")));
        let start = format!("<code>{code}</code> ({}): ", facts.join(", "));
        assert!(line.starts_with(&start), "{start}");
    }
}

const GUIDE: [&str; 9] = [
    "migrating",
    "axum_service",
    "actix_web_service",
    "client",
    "grpc",
    "contract",
    "extending_ram",
    "expansion",
    "comparison",
];

#[test]
fn the_guide_lists_its_pages() {
    let index = page("guide/index.html");
    for name in GUIDE {
        assert!(
            index.contains(&format!(r#"href="{name}/index.html""#)),
            "{name}"
        );
        assert!(
            page(&format!("guide/{name}/index.html")).contains("<pre class=\"rust"),
            "{name}"
        );
    }
}

#[test]
fn the_reference_pages_are_linked() {
    let codes = "/ram-errors/CODES.md";
    for (name, targets) in [
        (
            "index.html",
            [
                "derive.RamError.html",
                "guide/index.html",
                "derive_errors/index.html",
                codes,
            ],
        ),
        (
            "derive.RamError.html",
            [
                "trait.RamError.html",
                "guide/index.html",
                "derive_errors/index.html",
                codes,
            ],
        ),
        (
            "guide/index.html",
            [
                "../derive.RamError.html",
                "migrating/index.html",
                "../derive_errors/index.html",
                codes,
            ],
        ),
    ] {
        // The links around the content of the page are not checked.
        let html = page(name);
        let (_, content) = html.split_once("docblock").expect("a description");
        for target in targets {
            assert!(
                content.contains(&format!("{target}\"")),
                "{name} to {target}"
            );
        }
    }
}
