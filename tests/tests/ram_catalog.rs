//! Compares RAM's catalog with `data/ram_catalog.tsv`, a table from the documentation that is independent of the attributes.

use std::collections::HashSet;
use std::fmt::Debug;
use std::hash::Hash;

use ram_errors::{
    DeleteConflict, EntityAlreadyExists, EntityNotExist, ErrorSpec, HasCatalog, InvalidParameter,
    Limit, LimitExceeded, RamApiError, RamError, UnknownError,
};

const TABLE: &str = include_str!("../data/ram_catalog.tsv");

/// The value of the only field in a message of RAM.
const DETAILS: &str = "Add an Action or NotAction element to the policy statement.";

/// A row of the table in the documentation.
#[derive(Debug, PartialEq)]
struct Row {
    code: String,
    status: u16,
    message: String,
    solution: String,
    /// The limits as they are displayed, separated by "; ", or "-" without limits.
    limits: String,
}

impl From<&ErrorSpec> for Row {
    fn from(spec: &ErrorSpec) -> Self {
        let limits: Vec<_> = spec.limits().iter().map(Limit::to_string).collect();
        Self {
            code: spec.code().to_owned(),
            status: spec.status(),
            message: spec.message().expect("a message").to_owned(),
            solution: spec.solution().expect("a solution").to_owned(),
            limits: if limits.is_empty() {
                "-".to_owned()
            } else {
                limits.join("; ")
            },
        }
    }
}

fn table() -> Vec<Row> {
    let mut lines = TABLE.lines();
    assert_eq!(
        lines.next(),
        Some("code\tstatus\tmessage\tsolution\tlimits")
    );
    lines
        .map(|line| {
            let columns: Vec<_> = line.split('\t').collect();
            let [code, status, message, solution, limits] = columns[..] else {
                panic!("not five columns: {line}");
            };
            Row {
                code: code.to_owned(),
                status: status.parse().expect("a status"),
                message: message.to_owned(),
                solution: solution.to_owned(),
                limits: limits.to_owned(),
            }
        })
        .collect()
}

// All variants of the families: a list that lacks a variant differs from the catalog of its family.

const INVALID_PARAMETER: &[InvalidParameter] = &[
    InvalidParameter::UserNameInvalidChars,
    InvalidParameter::UserNameLength,
    InvalidParameter::NewUserNameInvalidChars,
    InvalidParameter::NewUserNameLength,
    InvalidParameter::DisplayNameInvalidChars,
    InvalidParameter::DisplayNameLength,
    InvalidParameter::NewDisplayNameInvalidChars,
    InvalidParameter::NewDisplayNameLength,
    InvalidParameter::MobilePhoneFormat,
    InvalidParameter::NewMobilePhoneFormat,
    InvalidParameter::EmailFormat,
    InvalidParameter::NewEmailFormat,
    InvalidParameter::CommentsLength,
    InvalidParameter::NewCommentsLength,
    InvalidParameter::PasswordTooWeak,
    InvalidParameter::VirtualMFADeviceNameInvalidChars,
    InvalidParameter::VirtualMFADeviceNameLength,
    InvalidParameter::GroupNameInvalidChars,
    InvalidParameter::GroupNameLength,
    InvalidParameter::NewGroupNameInvalidChars,
    InvalidParameter::NewGroupNameLength,
    InvalidParameter::PolicyType,
    InvalidParameter::PolicyNameInvalidChars,
    InvalidParameter::PolicyNameLength,
    InvalidParameter::PolicyDocumentLength,
    InvalidParameter::DescriptionLength,
    InvalidParameter::VersionIdFormat,
    InvalidParameter::AccountAliasFormat,
    InvalidParameter::AccountAliasLength,
    InvalidParameter::MinimumPasswordLengthRange,
    InvalidParameter::AuthenticationCodeFormat,
];

const ENTITY_NOT_EXIST: &[EntityNotExist] = &[
    EntityNotExist::User,
    EntityNotExist::UserAccessKey,
    EntityNotExist::UserLoginProfile,
    EntityNotExist::UserMFADevice,
    EntityNotExist::UserPolicy,
    EntityNotExist::UserGroup,
    EntityNotExist::VirtualMFADevice,
    EntityNotExist::Group,
    EntityNotExist::GroupPolicy,
    EntityNotExist::Policy,
    EntityNotExist::PolicyVersion,
];

const ENTITY_ALREADY_EXISTS: &[EntityAlreadyExists] = &[
    EntityAlreadyExists::User,
    EntityAlreadyExists::UserLoginProfile,
    EntityAlreadyExists::UserMFADevice,
    EntityAlreadyExists::UserGroup,
    EntityAlreadyExists::UserPolicy,
    EntityAlreadyExists::VirtualMFADevice,
    EntityAlreadyExists::VirtualMFADeviceUser,
    EntityAlreadyExists::Group,
    EntityAlreadyExists::GroupPolicy,
    EntityAlreadyExists::Policy,
    EntityAlreadyExists::AccountAlias,
];

const DELETE_CONFLICT: &[DeleteConflict] = &[
    DeleteConflict::UserGroup,
    DeleteConflict::UserAccessKey,
    DeleteConflict::UserLoginProfile,
    DeleteConflict::UserMFADevice,
    DeleteConflict::UserPolicy,
    DeleteConflict::VirtualMFADeviceUser,
    DeleteConflict::GroupUser,
    DeleteConflict::GroupPolicy,
    DeleteConflict::PolicyUser,
    DeleteConflict::PolicyGroup,
    DeleteConflict::PolicyVersion,
    DeleteConflict::PolicyVersionDefault,
    DeleteConflict::RolePolicy,
];

const LIMIT_EXCEEDED: &[LimitExceeded] = &[
    LimitExceeded::User,
    LimitExceeded::UserAccessKey,
    LimitExceeded::UserGroup,
    LimitExceeded::UserPolicy,
    LimitExceeded::VirtualMFADevice,
    LimitExceeded::Group,
    LimitExceeded::GroupPolicy,
    LimitExceeded::Policy,
    LimitExceeded::PolicyVersion,
    LimitExceeded::Role,
    LimitExceeded::RolePolicy,
];

/// A value of every variant but `Unknown`, in the documentation's order.
fn values() -> Vec<RamApiError> {
    fn family<F: Copy + Into<RamApiError>>(values: &[F]) -> impl Iterator<Item = RamApiError> {
        values.iter().map(|&value| value.into())
    }

    family(INVALID_PARAMETER)
        .chain([
            RamApiError::MalformedPolicyDocument {
                details: DETAILS.to_owned(),
            },
            RamApiError::NoPermission,
            RamApiError::Inactive,
            RamApiError::CheckAuthenticationCodeFail,
        ])
        .chain(family(ENTITY_NOT_EXIST))
        .chain(family(ENTITY_ALREADY_EXISTS))
        .chain(family(DELETE_CONFLICT))
        .chain(family(LIMIT_EXCEEDED))
        .chain([RamApiError::InternalError])
        .collect()
}

#[test]
fn the_table_has_every_code_once() {
    let table = table();
    let codes: HashSet<_> = table.iter().map(|row| &row.code).collect();
    assert_eq!((table.len(), codes.len()), (82, 82));
}

#[test]
fn every_row_is_in_the_catalog() {
    for row in table() {
        let spec = RamApiError::CATALOG.get(&row.code);
        assert_eq!(spec.map(Row::from).as_ref(), Some(&row), "{}", row.code);
    }
}

#[test]
fn every_spec_is_a_row_in_the_same_order() {
    assert_eq!(RamApiError::CATALOG.len(), 82);
    let specs: Vec<_> = RamApiError::CATALOG.iter().map(Row::from).collect();
    // Rows are compared one by one first, so that a difference is not reported among 82 rows.
    for (spec, row) in specs.iter().zip(&table()) {
        assert_eq!(spec, row);
    }
    assert_eq!(specs, table());
}

#[test]
fn every_code_has_its_url() {
    for spec in RamApiError::CATALOG {
        let url = format!(
            "https://api.aliyun.com/troubleshoot?q={}&product=Ram",
            spec.code()
        );
        assert_eq!(spec.url(), Some(url.as_str()));
    }
}

#[test]
fn limits_are_in_the_catalog() {
    let with_limits = |family: &str| {
        RamApiError::CATALOG
            .iter()
            .filter(|spec| spec.code().split('.').next() == Some(family))
            .filter(|spec| !spec.limits().is_empty())
            .count()
    };
    assert_eq!(with_limits("LimitExceeded"), 11);
    assert_eq!(with_limits("InvalidParameter"), 15);
    let all = RamApiError::CATALOG
        .iter()
        .filter(|spec| !spec.limits().is_empty());
    assert_eq!(all.count(), 11 + 15);

    let named = |name, max| (Some(name), 0, max, None);
    let policies = [named("system", 20), named("custom", 5)];
    let characters = |min, max| [(None, min, max, Some("characters"))];
    let cases: [(&str, &[_]); 11] = [
        ("LimitExceeded.User", &[(None, 0, 100, None)]),
        ("LimitExceeded.User.Policy", &policies),
        ("LimitExceeded.Group.Policy", &policies),
        ("LimitExceeded.Role.Policy", &policies),
        ("InvalidParameter.UserName.Length", &characters(1, 64)),
        ("InvalidParameter.Comments.Length", &characters(0, 128)),
        ("InvalidParameter.AccountAlias.Length", &characters(3, 63)),
        (
            "InvalidParameter.PolicyDocument.Length",
            &[(None, 0, 2048, Some("bytes"))],
        ),
        (
            "InvalidParameter.MinimumPasswordLength.Range",
            &characters(8, 32),
        ),
        (
            "InvalidParameter.AuthenticationCode.Format",
            &[(None, 6, 6, Some("numbers"))],
        ),
        ("InvalidParameter.PolicyType", &[]),
    ];
    for (code, expected) in cases {
        let spec = RamApiError::CATALOG.get(code).expect(code);
        let limits: Vec<_> = spec
            .limits()
            .iter()
            .map(|limit| (limit.name(), limit.min(), limit.max(), limit.unit()))
            .collect();
        assert_eq!(limits, expected, "{code}");
        for limit in spec.limits() {
            let found = limit.name().and_then(|name| spec.limit(name));
            assert_eq!(found, limit.name().map(|_| limit), "{code}");
        }
    }
}

#[test]
fn values_match_the_table() {
    let (values, table) = (values(), table());
    assert_eq!(values.len(), table.len());
    for (value, row) in values.iter().zip(&table) {
        assert_eq!(value.code(), row.code);
        assert_eq!(value.status(), row.status, "{}", row.code);
        assert_eq!(
            value.to_string(),
            row.message.replace("{details}", DETAILS),
            "{}",
            row.code
        );
        assert_eq!(value.public_message().to_string(), value.to_string());
        assert_eq!(value.solution(), Some(row.solution.as_str()));
        assert_eq!(value.spec(), RamApiError::CATALOG.get(&row.code));
        assert_eq!(
            value.limits(),
            value.spec().expect("a known code").limits(),
            "{}",
            row.code
        );
    }
}

#[test]
fn a_family_has_the_same_values_within_ram_api_error() {
    fn check<F>(family: &str, values: &[F])
    where
        F: HasCatalog + Copy + Debug + Into<RamApiError>,
    {
        assert_eq!(F::CATALOG.len(), values.len(), "{family}");
        for (&value, spec) in values.iter().zip(F::CATALOG) {
            assert_eq!(value.spec(), Some(spec));
            // The variant is named after its code, without the family and the dots.
            let (of, rest) = spec.code().split_once('.').expect("a family");
            assert_eq!(of, family);
            assert_eq!(format!("{value:?}"), rest.replace('.', ""));

            let converted: RamApiError = value.into();
            assert_eq!(converted.code(), value.code());
            assert_eq!(converted.status(), value.status());
            assert_eq!(converted.to_string(), value.to_string());
            assert_eq!(converted.spec(), value.spec());
            assert_eq!(format!("{converted:?}"), format!("{family}({value:?})"));
        }
    }

    check("InvalidParameter", INVALID_PARAMETER);
    check("EntityNotExist", ENTITY_NOT_EXIST);
    check("EntityAlreadyExists", ENTITY_ALREADY_EXISTS);
    check("DeleteConflict", DELETE_CONFLICT);
    check("LimitExceeded", LIMIT_EXCEEDED);
}

#[test]
fn the_question_mark_converts_a_family_to_ram_api_error() {
    fn create_user(users: u64) -> Result<(), RamApiError> {
        LimitExceeded::User.ensure(users + 1)?;
        Ok(())
    }

    assert_eq!(create_user(99), Ok(()));
    assert_eq!(
        create_user(100),
        Err(RamApiError::LimitExceeded(LimitExceeded::User))
    );
}

#[test]
fn values_can_be_copied_sent_and_compared() {
    fn error<T: HasCatalog + Debug + Clone + Eq + Hash + Send + Sync + 'static>() {}
    fn family<T: HasCatalog + Debug + Copy + Eq + Hash + Send + Sync + 'static>() {
        error::<T>();
    }

    error::<RamApiError>();
    family::<InvalidParameter>();
    family::<EntityNotExist>();
    family::<EntityAlreadyExists>();
    family::<DeleteConflict>();
    family::<LimitExceeded>();

    let set: HashSet<_> = values().into_iter().chain(values()).collect();
    assert_eq!(set.len(), 82);
}

#[test]
fn an_unknown_code_is_kept_unchanged() {
    let role = UnknownError::new("EntityNotExist.Role", 404, "The role does not exist.");
    let error = RamApiError::Unknown(role.clone());
    assert_eq!(error.code(), "EntityNotExist.Role");
    assert_eq!(error.status(), 404);
    assert_eq!(error.to_string(), "The role does not exist.");
    assert_eq!(error.spec(), None);
    assert_eq!(error.solution(), None);
    assert_eq!(error.limits(), []);
    assert_eq!(error, RamApiError::Unknown(role));
    assert_eq!(error.clone().ensure(0), Err(error));
}

#[test]
fn ensure_checks_the_unnamed_limit() {
    let cases = [
        (RamApiError::from(LimitExceeded::User), 100, true),
        (LimitExceeded::User.into(), 101, false),
        (InvalidParameter::UserNameLength.into(), 0, false),
        (InvalidParameter::UserNameLength.into(), 1, true),
        (InvalidParameter::UserNameLength.into(), 64, true),
        (InvalidParameter::UserNameLength.into(), 65, false),
        // The limits of the code have names.
        (LimitExceeded::UserPolicy.into(), 1, false),
        // The code has no limit.
        (EntityNotExist::User.into(), 0, false),
    ];
    for (error, value, permitted) in cases {
        let expected = if permitted {
            Ok(())
        } else {
            Err(error.clone())
        };
        assert_eq!(error.ensure(value), expected, "{value}");
    }
    // `ensure` of a family checks the same limits.
    assert_eq!(LimitExceeded::User.ensure(100), Ok(()));
    assert_eq!(LimitExceeded::User.ensure(101), Err(LimitExceeded::User));
    assert_eq!(
        LimitExceeded::UserPolicy.ensure(1),
        Err(LimitExceeded::UserPolicy)
    );

    for error in values() {
        let unnamed = error.limits().iter().find(|limit| limit.name().is_none());
        let Some(limit) = unnamed else {
            assert_eq!(error.clone().ensure(1), Err(error));
            continue;
        };
        for value in [limit.min(), limit.max()] {
            assert_eq!(error.clone().ensure(value), Ok(()));
        }
        let below = limit.min().checked_sub(1);
        for value in below.into_iter().chain([limit.max() + 1]) {
            assert_eq!(error.clone().ensure(value), Err(error.clone()), "{value}");
        }
    }
}
