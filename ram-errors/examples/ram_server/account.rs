//! The state of the server: one account, in memory. Each fact is stored once. The members of a group and the attachments of
//! a policy are found in the users and groups.

use std::collections::BTreeMap;
use std::time::SystemTime;

use ram_errors::{EntityNotExist, InvalidParameter, code};
use uuid::Uuid;

/// The users, groups and policies by name.
pub(crate) struct Account {
    pub(crate) users: BTreeMap<String, User>,
    pub(crate) groups: BTreeMap<String, Group>,
    pub(crate) policies: BTreeMap<PolicyKey, Policy>,
}

pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) display_name: String,
    pub(crate) mobile_phone: String,
    pub(crate) email: String,
    pub(crate) comments: String,
    pub(crate) created: Date,
    pub(crate) updated: Date,
    pub(crate) access_keys: BTreeMap<String, AccessKey>,
    /// The ids of the groups, because a group keeps its id when it is renamed, with the date of joining.
    pub(crate) groups: BTreeMap<String, Date>,
    pub(crate) policies: Attached,
}

pub(crate) struct AccessKey {
    pub(crate) status: String,
    pub(crate) created: Date,
}

pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) comments: String,
    pub(crate) created: Date,
    pub(crate) updated: Date,
    pub(crate) policies: Attached,
}

/// The policies of a user or a group, with the date of attaching.
pub(crate) type Attached = BTreeMap<PolicyKey, Date>;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PolicyType {
    System,
    Custom,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PolicyKey {
    pub(crate) kind: PolicyType,
    pub(crate) name: String,
}

pub(crate) struct Policy {
    pub(crate) description: String,
    pub(crate) created: Date,
    pub(crate) updated: Date,
    /// The versions by number, so that `v10` follows `v9`.
    pub(crate) versions: BTreeMap<u64, PolicyVersion>,
    pub(crate) default_version: u64,
    /// The number of the last version, including deleted versions, so that no number is used twice.
    last_version: u64,
}

pub(crate) struct PolicyVersion {
    pub(crate) document: String,
    pub(crate) created: Date,
}

/// A date in the format of RAM: `2015-01-23T12:33:18Z`.
pub(crate) type Date = String;

pub(crate) fn now() -> Date {
    humantime::format_rfc3339_seconds(SystemTime::now()).to_string()
}

/// Returns a unique string of letters and digits.
pub(crate) fn unique() -> String {
    Uuid::new_v4().simple().to_string()
}

impl Account {
    /// Returns an account without users and groups.
    pub(crate) fn new(policies: BTreeMap<PolicyKey, Policy>) -> Self {
        Self {
            users: BTreeMap::new(),
            groups: BTreeMap::new(),
            policies,
        }
    }

    pub(crate) fn user(&self, name: &str) -> Result<&User, EntityNotExist> {
        self.users.get(name).ok_or(EntityNotExist::User)
    }

    pub(crate) fn user_mut(&mut self, name: &str) -> Result<&mut User, EntityNotExist> {
        self.users.get_mut(name).ok_or(EntityNotExist::User)
    }

    pub(crate) fn group(&self, name: &str) -> Result<&Group, EntityNotExist> {
        self.groups.get(name).ok_or(EntityNotExist::Group)
    }

    pub(crate) fn group_mut(&mut self, name: &str) -> Result<&mut Group, EntityNotExist> {
        self.groups.get_mut(name).ok_or(EntityNotExist::Group)
    }

    pub(crate) fn policy(&self, key: &PolicyKey) -> Result<&Policy, EntityNotExist> {
        self.policies.get(key).ok_or(EntityNotExist::Policy)
    }

    pub(crate) fn policy_mut(&mut self, key: &PolicyKey) -> Result<&mut Policy, EntityNotExist> {
        self.policies.get_mut(key).ok_or(EntityNotExist::Policy)
    }

    /// Returns the users in the group with this id, with the date of joining.
    pub(crate) fn members(&self, group: &str) -> impl Iterator<Item = (&str, &User, &Date)> {
        self.users
            .iter()
            .filter_map(move |(name, user)| Some((name.as_str(), user, user.groups.get(group)?)))
    }

    /// Returns the users to which a policy is attached, with the date of attaching.
    pub(crate) fn users_with(&self, key: &PolicyKey) -> impl Iterator<Item = (&str, &User, &Date)> {
        self.users
            .iter()
            .filter_map(move |(name, user)| Some((name.as_str(), user, user.policies.get(key)?)))
    }

    /// Returns the groups to which a policy is attached, with the date of attaching.
    pub(crate) fn groups_with(
        &self,
        key: &PolicyKey,
    ) -> impl Iterator<Item = (&str, &Group, &Date)> {
        self.groups
            .iter()
            .filter_map(move |(name, group)| Some((name.as_str(), group, group.policies.get(key)?)))
    }
}

impl PolicyType {
    /// The names in requests and responses, in the order of the variants.
    const NAMES: &'static [&'static str] =
        code!(InvalidParameter, "InvalidParameter.PolicyType").one_of();

    pub(crate) fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [Self::System, Self::Custom]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

impl Policy {
    pub(crate) fn new(description: &str, document: &str) -> Self {
        let mut policy = Self {
            description: description.to_owned(),
            created: now(),
            updated: now(),
            versions: BTreeMap::new(),
            default_version: u64::default(),
            last_version: u64::default(),
        };
        policy.default_version = policy.add_version(document);
        policy
    }

    /// Adds a version and returns its number.
    pub(crate) fn add_version(&mut self, document: &str) -> u64 {
        self.last_version += 1;
        let version = PolicyVersion {
            document: document.to_owned(),
            created: now(),
        };
        self.versions.insert(self.last_version, version);
        self.last_version
    }

    pub(crate) fn version(&self, number: u64) -> Result<&PolicyVersion, EntityNotExist> {
        self.versions
            .get(&number)
            .ok_or(EntityNotExist::PolicyVersion)
    }
}
