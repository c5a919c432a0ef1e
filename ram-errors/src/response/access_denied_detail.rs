//! Why RAM denied an action, as a response has it.

use alloc::string::String;

#[cfg(feature = "json")]
use super::members::Members;

/// The names of the members, in the order in which they are serialized.
const NAMES: [&str; 7] = [
    "AuthAction",
    "AuthPrincipalDisplayName",
    "AuthPrincipalOwnerId",
    "AuthPrincipalType",
    "EncodedDiagnosticMessage",
    "NoPermissionType",
    "PolicyType",
];

const AUTH_ACTION: usize = 0;
const AUTH_PRINCIPAL_DISPLAY_NAME: usize = 1;
const AUTH_PRINCIPAL_OWNER_ID: usize = 2;
const AUTH_PRINCIPAL_TYPE: usize = 3;
const ENCODED_DIAGNOSTIC_MESSAGE: usize = 4;
const NO_PERMISSION_TYPE: usize = 5;
const POLICY_TYPE: usize = 6;

/// Why RAM denied an action: the `AccessDeniedDetail` that a response with the code `NoPermission` can carry.
///
/// Everything is as it came, and anything may be missing.
///
/// ```
/// # #[cfg(feature = "json")] {
/// use ram_errors::ErrorResponse;
///
/// let body = r#"{
///     "Code": "NoPermission",
///     "Message": "You are not authorized to do this action.",
///     "AccessDeniedDetail": {"AuthAction": "ram:CreateUser", "NoPermissionType": "ImplicitDeny"}
/// }"#;
/// let response = ErrorResponse::parse(403, None, body.as_bytes()).unwrap();
/// let detail = response.access_denied_detail().unwrap();
/// assert_eq!(detail.auth_action(), Some("ram:CreateUser"));
/// assert_eq!(detail.no_permission_type(), Some("ImplicitDeny"));
/// assert_eq!(detail.policy_type(), None);
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct AccessDeniedDetail {
    /// In the order of [`NAMES`].
    pub(super) values: [Option<String>; NAMES.len()],
    #[cfg(feature = "json")]
    pub(super) members: Members,
}

impl AccessDeniedDetail {
    /// See [`NAMES`].
    pub(super) const NAMES: [&'static str; NAMES.len()] = NAMES;

    /// What there is, with its name.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        NAMES
            .into_iter()
            .zip(&self.values)
            .filter_map(|(name, value)| Some((name, value.as_deref()?)))
    }

    fn get(&self, member: usize) -> Option<&str> {
        self.values[member].as_deref()
    }

    fn with(mut self, member: usize, value: impl Into<String>) -> Self {
        self.values[member] = Some(value.into());
        self
    }

    /// The action that was denied, such as `ram:CreateUser`.
    #[must_use]
    pub fn auth_action(&self) -> Option<&str> {
        self.get(AUTH_ACTION)
    }

    /// The name, or for a role the session, of who asked.
    #[must_use]
    pub fn auth_principal_display_name(&self) -> Option<&str> {
        self.get(AUTH_PRINCIPAL_DISPLAY_NAME)
    }

    /// The account that who asked belongs to.
    #[must_use]
    pub fn auth_principal_owner_id(&self) -> Option<&str> {
        self.get(AUTH_PRINCIPAL_OWNER_ID)
    }

    /// What asked, such as `SubUser` or `AssumedRoleUser`.
    #[must_use]
    pub fn auth_principal_type(&self) -> Option<&str> {
        self.get(AUTH_PRINCIPAL_TYPE)
    }

    /// What RAM's `DecodeDiagnosticMessage` takes, to explain the denial in full.
    #[must_use]
    pub fn encoded_diagnostic_message(&self) -> Option<&str> {
        self.get(ENCODED_DIAGNOSTIC_MESSAGE)
    }

    /// `ImplicitDeny`: no policy allows the action. `ExplicitDeny`: a policy denies it.
    #[must_use]
    pub fn no_permission_type(&self) -> Option<&str> {
        self.get(NO_PERMISSION_TYPE)
    }

    /// The kind of the policy that decided.
    #[must_use]
    pub fn policy_type(&self) -> Option<&str> {
        self.get(POLICY_TYPE)
    }

    /// Returns the other members of the received object, in the order of the body: members that no accessor of this type
    /// returns.
    ///
    /// ```
    /// use ram_errors::ErrorResponse;
    ///
    /// let body = br#"{"Code":"NoPermission","AccessDeniedDetail":{"AuthAction":"ram:Get","Depth":3}}"#;
    /// let response = ErrorResponse::parse(403, None, body).unwrap();
    /// let detail = response.access_denied_detail().unwrap();
    /// assert_eq!(detail.members().collect::<Vec<_>>(), [("Depth", &3.into())]);
    /// ```
    #[cfg(feature = "json")]
    pub fn members(&self) -> impl Iterator<Item = (&str, &serde_json::Value)> {
        self.members.values()
    }

    /// With the [action](Self::auth_action).
    #[must_use]
    pub fn with_auth_action(self, value: impl Into<String>) -> Self {
        self.with(AUTH_ACTION, value)
    }

    /// With the [name of who asked](Self::auth_principal_display_name).
    #[must_use]
    pub fn with_auth_principal_display_name(self, value: impl Into<String>) -> Self {
        self.with(AUTH_PRINCIPAL_DISPLAY_NAME, value)
    }

    /// With the [account](Self::auth_principal_owner_id).
    #[must_use]
    pub fn with_auth_principal_owner_id(self, value: impl Into<String>) -> Self {
        self.with(AUTH_PRINCIPAL_OWNER_ID, value)
    }

    /// With the [kind of who asked](Self::auth_principal_type).
    #[must_use]
    pub fn with_auth_principal_type(self, value: impl Into<String>) -> Self {
        self.with(AUTH_PRINCIPAL_TYPE, value)
    }

    /// With the [message to be decoded](Self::encoded_diagnostic_message).
    #[must_use]
    pub fn with_encoded_diagnostic_message(self, value: impl Into<String>) -> Self {
        self.with(ENCODED_DIAGNOSTIC_MESSAGE, value)
    }

    /// With the [kind of the denial](Self::no_permission_type).
    #[must_use]
    pub fn with_no_permission_type(self, value: impl Into<String>) -> Self {
        self.with(NO_PERMISSION_TYPE, value)
    }

    /// With the [kind of the policy](Self::policy_type).
    #[must_use]
    pub fn with_policy_type(self, value: impl Into<String>) -> Self {
        self.with(POLICY_TYPE, value)
    }
}
