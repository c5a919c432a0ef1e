//! Any number of generated codes, which have dots and long common prefixes and suffixes.

use crate::codes::{Entry, Limits};

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

/// Returns `count` codes, at most 10,000.
pub(crate) fn some(count: usize) -> Vec<Entry> {
    (0..count)
        .map(|number| {
            // The step has no common factor with 10,000, so it reaches all combinations and distributes few codes over them.
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
            entry(number, family, status, &[resource, part, problem])
        })
        .collect()
}

fn entry(number: usize, family: &str, status: u16, names: &[&str; 3]) -> Entry {
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
