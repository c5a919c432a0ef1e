//! Compares the methods of a value with a `match` written by hand, and its message with the message of `thiserror`.
//!
//! `cargo bench -p ram-errors --bench values`

#[path = "support/ratios.rs"]
mod ratios;
#[path = "support/rounds.rs"]
mod rounds;

use std::fmt::Display;
use std::hint::black_box;
use std::path::Path;

use criterion::Bencher;
use ram_errors::{ErrorSpec, HasCatalog as _, RamError, code};

use crate::rounds::{Rounds, Side};

/// The largest ratio that counts as equally fast, within the precision of the measurement.
const AS_FAST: f64 = 1.1;

/// The largest ratio of a value in two `transparent` variants to the value alone.
const AS_FAST_IN_TRANSPARENT: f64 = 1.2;

/// Defines an enum with the attributes of the derive macros and with the methods written by hand.
macro_rules! errors {
    ($($variant:ident $({ $($field:ident: $ty:ty),* })?: $code:literal, $status:literal, $message:literal, $solution:literal;)*) => {
        #[derive(Debug, Clone, RamError)]
        enum Derived {$(
            #[ram(code = $code, status = $status, message = $message, solution = $solution)]
            $variant $({ $($field: $ty),* })?,
        )*}

        #[derive(Debug, Clone, thiserror::Error)]
        enum ByHand {$(
            #[error($message)]
            $variant $({ $($field: $ty),* })?,
        )*}

        impl ByHand {
            fn code(&self) -> &'static str {
                match self {$(
                    Self::$variant { .. } => $code,
                )*}
            }

            fn status(&self) -> u16 {
                match self {$(
                    Self::$variant { .. } => $status,
                )*}
            }

            fn spec(&self) -> Option<&'static ErrorSpec> {
                match self {$(
                    Self::$variant { .. } => Some(code!(Derived, $code)),
                )*}
            }

            fn solution(&self) -> Option<&'static str> {
                match self {$(
                    Self::$variant { .. } => Some($solution),
                )*}
            }
        }
    };
}

errors! {
    UserName: "InvalidParameter.UserName.Length", 400, "The parameter \"UserName\" beyond the length limit.", "Modify the length of UserName.";
    GroupName: "InvalidParameter.GroupName.Length", 400, "The parameter \"GroupName\" beyond the length limit.", "Modify the length of GroupName.";
    Region { region: String, zone: u32 }: "InvalidParameter.Region.Zone", 400, "There is no zone {zone} in {region}.", "Choose another zone.";
    Document { details: String }: "MalformedPolicyDocument", 400, "{details}", "Modify the policy content.";
    NoPermission: "NoPermission", 403, "You are not authorized to do this action.", "Grant related permissions.";
    Inactive: "Inactive", 403, "Your service is inactive, please activate it.", "Activate the service.";
    User { name: String, id: u64 }: "EntityNotExist.User", 404, "The user {name} with the id {id} does not exist.", "Check the name of the user.";
    Group: "EntityNotExist.Group", 404, "The group does not exist.", "Check the name of the group.";
    Role: "EntityNotExist.Role", 404, "The role does not exist.", "Check the name of the role.";
    UserExists: "EntityAlreadyExists.User", 409, "The user does already exist.", "Choose another name for the user.";
    GroupExists: "EntityAlreadyExists.Group", 409, "The group does already exist.", "Choose another name for the group.";
    UserGroup: "DeleteConflict.User.Group", 409, "The user is in a group.", "Remove the user from the group.";
    UserAccessKey: "DeleteConflict.User.AccessKey", 409, "The user has an access key.", "Delete the access key.";
    Users { count: u64 }: "LimitExceeded.User", 409, "There are {count} users already.", "Remove users.";
    Groups: "LimitExceeded.Group", 409, "There are too many groups already.", "Remove groups.";
    Internal: "InternalError", 500, "An internal error occurred.", "Open a ticket.";
}

/// An error in two `transparent` variants.
#[derive(Debug, Clone, RamError)]
enum Outer {
    #[ram(transparent)]
    Inner(Inner),
}

#[derive(Debug, Clone, RamError)]
enum Inner {
    #[ram(transparent)]
    Derived(Derived),
}

/// Returns a value of each variant, in both enums.
macro_rules! values {
    ($($value:expr),* $(,)?) => {
        (
            { use Derived::*; vec![$($value),*] },
            { use ByHand::*; vec![$($value),*] },
        )
    };
}

fn main() {
    let (derived, by_hand) = values![
        UserName,
        GroupName,
        Region {
            region: "cn-hangzhou".to_owned(),
            zone: 7
        },
        Document {
            details: "Add an Action to the statement.".to_owned()
        },
        NoPermission,
        Inactive,
        User {
            name: "alice".to_owned(),
            id: 1_022_334
        },
        Group,
        Role,
        UserExists,
        GroupExists,
        UserGroup,
        UserAccessKey,
        Users { count: 100 },
        Groups,
        Internal,
    ];
    for (derived, by_hand) in derived.iter().zip(&by_hand) {
        assert_eq!(derived.code(), by_hand.code());
        assert_eq!(derived.status(), by_hand.status());
        assert_eq!(derived.spec(), by_hand.spec());
        assert_eq!(derived.solution(), by_hand.solution());
        assert_eq!(derived.to_string(), by_hand.to_string());
    }
    assert_eq!(Derived::CATALOG.len(), derived.len());

    let (derived, by_hand) = (shuffled(&derived), shuffled(&by_hand));
    let mut rounds = Rounds::new(Path::new(env!("CARGO_TARGET_TMPDIR")).join("criterion_values"));
    let accessors: [(&str, Side<'_>, Side<'_>); 4] = [
        (
            "code",
            each("derived", &derived, RamError::code),
            each("match", &by_hand, ByHand::code),
        ),
        (
            "status",
            each("derived", &derived, RamError::status),
            each("match", &by_hand, ByHand::status),
        ),
        (
            "spec",
            each("derived", &derived, RamError::spec),
            each("match", &by_hand, ByHand::spec),
        ),
        (
            "solution",
            each("derived", &derived, RamError::solution),
            each("match", &by_hand, ByHand::solution),
        ),
    ];
    for (name, derived, by_hand) in accessors {
        rounds.compare(name, VALUES as u64, &[derived, by_hand]);
    }

    let constant = (vec![Derived::Group; 64], vec![ByHand::Group; 64]);
    let with_fields = (
        vec![
            Derived::User {
                name: "alice".to_owned(),
                id: 1_022_334
            };
            64
        ],
        vec![
            ByHand::User {
                name: "alice".to_owned(),
                id: 1_022_334
            };
            64
        ],
    );
    for (name, (derived, by_hand)) in [
        ("to_string, constant", constant),
        ("to_string, two fields", with_fields),
    ] {
        let sides = [
            each("derived", &derived, to_string),
            each("thiserror", &by_hand, to_string),
        ];
        rounds.compare(name, 64, &sides);
        let outer: Vec<_> = (derived.iter().cloned())
            .map(|error| Outer::Inner(Inner::Derived(error)))
            .collect();
        let sides = [
            each("in two transparent variants", &outer, to_string),
            Side {
                target: Some(AS_FAST_IN_TRANSPARENT),
                ..each("alone", &derived, to_string)
            },
        ];
        rounds.compare(name, 64, &sides);
    }
    rounds.finish();
}

/// The number of values of an iteration.
const VALUES: usize = 4_096;

/// Returns the values in an order that a processor cannot predict.
fn shuffled<T: Clone>(values: &[T]) -> Vec<T> {
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let next = |_| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        values[usize::try_from(random % 16).unwrap_or_default()].clone()
    };
    (0..VALUES).map(next).collect()
}

fn each<'a, E, T>(name: &'a str, values: &'a [E], get: impl Fn(&'a E) -> T + 'a) -> Side<'a> {
    let run = move |bencher: &mut Bencher<'_>| {
        bencher.iter(|| {
            for value in values {
                black_box(get(black_box(value)));
            }
        });
    };
    Side {
        name,
        target: ["match", "thiserror"].contains(&name).then_some(AS_FAST),
        run: Box::new(run),
    }
}

fn to_string(error: &impl Display) -> String {
    error.to_string()
}
