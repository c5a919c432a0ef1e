//! The enums of the test `decode_round_trip`: a variant for each pair of kinds of fields.

/// Where a decoded field is.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Message,
    Member,
    Both,
    /// The field is in no response, because all values of its type are equal.
    Nowhere,
}

/// A kind of field: its place, its type and the function of the test that returns a strategy for its values.
#[derive(Clone, Copy)]
struct Kind(Place, &'static str, &'static str);

const KINDS: [Kind; 18] = [
    Kind(Place::Message, "String", "string"),
    Kind(Place::Message, "PathBuf", "path"),
    Kind(Place::Message, "char", "letter"),
    Kind(Place::Message, "i64", "any"),
    Kind(Place::Message, "bool", "any"),
    Kind(Place::Message, "Ipv4Addr", "address"),
    Kind(Place::Member, "String", "string"),
    Kind(Place::Member, "Option<String>", "some_string"),
    Kind(Place::Member, "Vec<String>", "strings"),
    Kind(Place::Member, "u64", "any"),
    Kind(Place::Member, "Option<i32>", "any"),
    Kind(Place::Member, "Vec<u8>", "numbers"),
    Kind(Place::Member, "BTreeMap<String, Option<u32>>", "map"),
    Kind(Place::Member, "Vec<Nested>", "list"),
    Kind(Place::Member, "Choice", "choice"),
    Kind(Place::Both, "String", "string"),
    Kind(Place::Both, "i16", "any"),
    Kind(Place::Nowhere, "PhantomData<u8>", "phantom"),
];

/// `Pairs` includes an enum `PairsN` and a struct `StructN` for each kind. Each variant of `PairsN` has a field of this kind
/// and a second field. The second fields have all kinds.
pub(super) fn field_pairs() -> String {
    let mut lines = Lines::default();
    let mut included = Vec::new();
    for (index, first) in KINDS.into_iter().enumerate() {
        // A client receives the message of a status of 500 or more only if the message is public.
        let status = ["status = 400", "status = 503, public"][index % 2];
        let (name, single) = (format!("Pairs{index}"), format!("Struct{index}"));
        let variants: Vec<_> = KINDS
            .into_iter()
            .enumerate()
            .map(|(number, second)| Fields::new(format!("V{number}"), &[first, second]))
            .collect();
        pairs(&mut lines, &name, status, &variants);
        structure(&mut lines, status, &Fields::new(single.clone(), &[first]));
        included.extend([name, single]);
    }
    outermost(&mut lines, &included);
    lines.0
}

/// The fields of a variant or a struct. Every second variant has named fields.
struct Fields {
    name: String,
    kinds: Vec<Kind>,
    is_named: bool,
}

impl Fields {
    fn new(name: String, kinds: &[Kind]) -> Self {
        let is_named = name.ends_with(['1', '3', '5', '7', '9']);
        Self {
            name,
            kinds: kinds.to_vec(),
            is_named,
        }
    }

    /// Returns the name of each field.
    fn names(&self) -> Vec<String> {
        let letters = ["a", "b"].map(str::to_owned);
        let numbers = ["0", "1"].map(str::to_owned);
        let names = if self.is_named { letters } else { numbers };
        names[..self.kinds.len()].to_vec()
    }

    /// Returns the message with the fields that it has.
    fn message(&self) -> String {
        let is_in_message = |kind: &Kind| matches!(kind.0, Place::Message | Place::Both);
        let names = self.names().into_iter().zip(&self.kinds);
        let names = names.filter(|(_, kind)| is_in_message(kind));
        let placeholders: Vec<_> = names.map(|(name, _)| format!("{{{name}}}")).collect();
        format!("with {}", placeholders.join("; "))
    }

    /// Returns the fields as they are declared.
    fn declaration(&self) -> String {
        let fields = self.names().into_iter().zip(&self.kinds);
        let fields = fields.map(|(name, Kind(place, kind, _))| {
            let attribute = match place {
                Place::Member | Place::Both => format!("#[ram(member = \"field {name}\")] "),
                Place::Message | Place::Nowhere => String::new(),
            };
            let name = if self.is_named {
                format!("{name}: ")
            } else {
                String::new()
            };
            format!("{attribute}{name}{kind}")
        });
        self.enclosed(&fields.collect::<Vec<_>>())
    }

    fn enclosed(&self, fields: &[String]) -> String {
        let fields = fields.join(", ");
        if self.is_named {
            format!("{{ {fields} }}")
        } else {
            format!("({fields})")
        }
    }

    /// Returns a strategy for the values of `path`.
    fn strategy(&self, path: &str) -> String {
        let strategies: String = self
            .kinds
            .iter()
            .map(|Kind(_, kind, strategy)| match *strategy {
                "any" => format!("any::<{kind}>(), "),
                function => format!("{function}(), "),
            })
            .collect();
        let letters: Vec<String> = ["a", "b"][..self.kinds.len()]
            .iter()
            .map(|letter| (*letter).to_owned())
            .collect();
        let pattern = letters.join(", ") + ",";
        let value = self.enclosed(&letters);
        format!("({strategies}).prop_map(|({pattern})| {path}{value}).boxed()")
    }
}

/// The lines of the generated file.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn push(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }
}

const DERIVE: &str = "#[derive(Debug, Clone, PartialEq, RamError)]";

fn pairs(lines: &mut Lines, name: &str, status: &str, variants: &[Fields]) {
    lines.push(DERIVE);
    lines.push(&format!("#[ram(decode, {status})]"));
    lines.push(&format!("pub(super) enum {name} {{"));
    for variant in variants {
        let (own, message) = (&variant.name, variant.message());
        lines.push(&format!(
            "#[ram(code = \"{name}.{own}\", message = \"{message}\")]"
        ));
        lines.push(&format!("{own}{},", variant.declaration()));
    }
    lines.push("}");
    let strategies = variants
        .iter()
        .map(|variant| variant.strategy(&format!("{name}::{}", variant.name)));
    strategy_of(lines, name, strategies);
}

fn structure(lines: &mut Lines, status: &str, fields: &Fields) {
    let (name, message) = (&fields.name, fields.message());
    let end = if fields.is_named { "" } else { ";" };
    lines.push(DERIVE);
    lines.push(&format!(
        "#[ram(decode, code = \"{name}\", {status}, message = \"{message}\")]"
    ));
    lines.push(&format!(
        "pub(super) struct {name}{}{end}",
        fields.declaration()
    ));
    strategy_of(lines, name, [fields.strategy(name)].into_iter());
}

fn outermost(lines: &mut Lines, included: &[String]) {
    lines.push(DERIVE);
    lines.push("#[ram(decode)]");
    lines.push("pub(super) enum Pairs {");
    for name in included {
        lines.push("#[ram(transparent)]");
        lines.push(&format!("{name}({name}),"));
    }
    lines.push("}");
    let strategies = included
        .iter()
        .map(|name| format!("{name}::values().prop_map(Pairs::{name}).boxed()"));
    strategy_of(lines, "Pairs", strategies);
}

/// Adds a function `values` that returns a strategy for all values of the type.
fn strategy_of(lines: &mut Lines, name: &str, strategies: impl Iterator<Item = String>) {
    lines.push(&format!("impl {name} {{"));
    lines.push("pub(super) fn values() -> impl Strategy<Value = Self> {");
    lines.push("Union::new([");
    strategies.for_each(|strategy| lines.push(&format!("{strategy},")));
    lines.push("])");
    lines.push("}");
    lines.push("}");
}
