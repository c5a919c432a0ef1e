//! The codes that are measured: RAM's own, and as many synthetic ones as wanted.

use ram_errors::{ErrorSpec, HasCatalog as _, Limit, RamApiError};

/// A code, and what is said about it.
pub(crate) struct Entry {
    pub(crate) code: String,
    pub(crate) status: u16,
    /// With `{name}` where a field goes in.
    pub(crate) message: String,
    pub(crate) solution: String,
    pub(crate) url: Option<String>,
    pub(crate) limits: Vec<Limits>,
    /// Names and types of the fields that the message shows.
    pub(crate) fields: &'static [(&'static str, &'static str)],
}

/// A limit, with a name where the code has several.
pub(crate) struct Limits {
    pub(crate) name: Option<String>,
    pub(crate) min: u64,
    pub(crate) max: u64,
    pub(crate) unit: Option<String>,
}

impl Entry {
    /// The code without what a name may not have.
    pub(crate) fn variant(&self) -> String {
        let mut name = self.code.clone();
        name.retain(|character| character.is_ascii_alphanumeric());
        name
    }
}

/// The 82 codes of RAM.
pub(crate) fn of_ram() -> Vec<Entry> {
    RamApiError::CATALOG.iter().map(Entry::from).collect()
}

impl From<&ErrorSpec> for Entry {
    fn from(spec: &ErrorSpec) -> Self {
        let message = spec.message().expect("each code of RAM has a message");
        Self {
            code: spec.code().to_owned(),
            status: spec.status(),
            message: message.to_owned(),
            solution: spec.solution().unwrap_or_default().to_owned(),
            url: spec.url().map(str::to_owned),
            limits: spec.limits().iter().map(Limits::from).collect(),
            fields: if message == "{details}" {
                &[("details", "String")]
            } else {
                &[]
            },
        }
    }
}

impl From<&Limit> for Limits {
    fn from(limit: &Limit) -> Self {
        Self {
            name: limit.name().map(str::to_owned),
            min: limit.min(),
            max: limit.max(),
            unit: limit.unit().map(str::to_owned),
        }
    }
}

const FAMILIES: [(&str, u16); 10] = [
    ("InvalidParameter", 400),
    ("MissingParameter", 400),
    ("OperationDenied", 403),
    ("EntityNotExist", 404),
    ("EntityAlreadyExists", 409),
    ("DeleteConflict", 409),
    ("IncorrectStatus", 409),
    ("LimitExceeded", 409),
    ("RequestThrottled", 429),
    ("ServiceUnavailable", 503),
];
const RESOURCES: [&str; 20] = [
    "User",
    "Group",
    "Role",
    "Policy",
    "PolicyVersion",
    "AccessKey",
    "LoginProfile",
    "MFADevice",
    "Instance",
    "InstanceType",
    "Disk",
    "Snapshot",
    "Image",
    "SecurityGroup",
    "NetworkInterface",
    "VSwitch",
    "Vpc",
    "RouteTable",
    "LoadBalancer",
    "Listener",
];
const PARTS: [&str; 10] = [
    "Name",
    "DisplayName",
    "Description",
    "Tag",
    "ResourceGroup",
    "Attachment",
    "Document",
    "Region",
    "Zone",
    "Owner",
];
const PROBLEMS: [&str; 5] = ["Format", "Length", "InvalidChars", "Range", "System"];

/// `count` codes, 10,000 at most: dotted, and alike over long stretches at both ends.
pub(crate) fn synthetic(count: usize) -> Vec<Entry> {
    (0..count)
        .map(|number| {
            // A step without a common factor with 10,000 reaches all combinations, and spreads few over them.
            let mut rest = number * 7_919 % 10_000;
            let mut choose = |many: usize| {
                let chosen = rest % many;
                rest /= many;
                chosen
            };
            let (family, status) = FAMILIES[choose(FAMILIES.len())];
            let resource = RESOURCES[choose(RESOURCES.len())];
            let part = PARTS[choose(PARTS.len())];
            let problem = PROBLEMS[choose(PROBLEMS.len())];
            synthetic_code(number, family, status, &[resource, part, problem])
        })
        .collect()
}

fn synthetic_code(number: usize, family: &str, status: u16, names: &[&str; 3]) -> Entry {
    let [resource, part, problem] = names;
    let has_fields = number % 5 == 0;
    Entry {
        code: format!("{family}.{resource}.{part}.{problem}"),
        status,
        message: if has_fields {
            format!("The {problem} of the {part} \"{{value}}\" of {resource} {{number}} is wrong.")
        } else {
            format!("The {problem} of the {part} of the {resource} is wrong.")
        },
        solution: format!(
            "Correct the {problem} of the {part}, then send the request for the {resource} again."
        ),
        url: None,
        limits: if number % 10 == 1 {
            vec![Limits {
                name: None,
                min: 1,
                max: number as u64,
                unit: None,
            }]
        } else {
            Vec::new()
        },
        fields: if has_fields {
            &[("value", "String"), ("number", "u64")]
        } else {
            &[]
        },
    }
}
