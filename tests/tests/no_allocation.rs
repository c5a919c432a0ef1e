//! Counts allocations: only strings that are kept are allocated.

use std::fmt::Write as _;

use allocation_counter::measure;
use ram_errors::{
    EntityNotExist, HasCatalog, InvalidParameter, LimitExceeded, RamApiError, RamError,
    UnknownError, chain,
};

#[derive(Debug, RamError)]
enum QuotaError {
    #[ram(
        code = "TooMany",
        status = 409,
        message = "{name} has {count} of them.",
        public = "There are {count} of them."
    )]
    TooMany { name: String, count: u64 },
    #[ram(code = "Full", status = 507, message = "The disk is full.")]
    Full(#[source] std::fmt::Error),
}

fn allocations(work: impl FnOnce()) -> u64 {
    measure(work).count_total
}

#[test]
fn the_counter_counts_allocations() {
    assert_eq!(allocations(|| drop(EntityNotExist::User.to_string())), 1);
}

#[test]
fn messages_are_written_without_allocation() {
    let many = QuotaError::TooMany {
        name: "alice".to_owned(),
        count: 3,
    };
    let full = QuotaError::Full(std::fmt::Error);
    let malformed = RamApiError::MalformedPolicyDocument {
        details: "Add an Action.".to_owned(),
    };
    let unknown = RamApiError::Unknown(UnknownError::new("New.Code", 400, "A new one."));
    let composed = RamApiError::from(LimitExceeded::User);
    let mut output = String::with_capacity(1024);
    let errors: [&dyn RamError; 6] = [
        &many,
        &full,
        &malformed,
        &unknown,
        &composed,
        &EntityNotExist::User,
    ];
    for error in errors {
        let counted = allocations(|| {
            output.clear();
            write!(
                output,
                "{error} {} {}",
                error.public_message(),
                chain(&error)
            )
            .expect("writing to a string succeeds");
        });
        assert_eq!(counted, 0, "{output}");
        assert!(!output.is_empty());
    }
}

#[test]
fn accessors_and_catalogs_do_not_allocate() {
    let error = RamApiError::from(LimitExceeded::User);
    let unknown = RamApiError::Unknown(UnknownError::new("New.Code", 400, "A new one."));
    let counted = allocations(|| {
        for error in [&error, &unknown] {
            assert!(!error.code().is_empty() && error.status() >= 400);
            assert_eq!(error.spec().is_some(), error.solution().is_some());
            assert!(error.limits().len() <= 2);
        }
        let catalog = RamApiError::CATALOG;
        for spec in catalog {
            assert_eq!(catalog.get(spec.code()), Some(spec));
        }
        assert!(catalog.get("EntityNotExist.Usr").is_none());
        assert!(catalog.suggest("EntityNotExist.Usr").is_some());
        assert_eq!(LimitExceeded::User.ensure(3), Ok(()));
    });
    assert_eq!(counted, 0);
}

#[test]
fn input_is_checked_without_allocation() {
    let (valid, long) = ("a".repeat(64), "a".repeat(65));
    let counted = allocations(|| {
        for error in [
            InvalidParameter::UserNameInvalidChars,
            InvalidParameter::UserNameLength,
        ] {
            assert_eq!(error.ensure(&valid), Ok(()));
        }
        assert_eq!(InvalidParameter::check("UserName", &valid), Ok(()));
        for (parameter, value, error) in [
            ("UserName", "al ice", InvalidParameter::UserNameInvalidChars),
            ("UserName", &long, InvalidParameter::UserNameLength),
            ("PolicyType", "Any", InvalidParameter::PolicyType),
            ("AccountAlias", "a--b", InvalidParameter::AccountAliasFormat),
        ] {
            assert_eq!(InvalidParameter::check(parameter, value), Err(error));
        }
    });
    assert_eq!(counted, 0);
}
