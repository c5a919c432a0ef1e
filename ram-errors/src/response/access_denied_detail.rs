//! The reason why RAM denied an action, as responses have it.

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

/// The reason why RAM denied an action: the `AccessDeniedDetail` of a response with the code `NoPermission`.
///
/// All values are kept as received. Every value may be missing.
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
    /// The values in the order of [`NAMES`].
    pub(super) values: [Option<String>; NAMES.len()],
    #[cfg(feature = "json")]
    pub(super) members: Members,
}

impl AccessDeniedDetail {
    /// The position of a value in [`NAMES`].
    pub(super) const NAMES: [&'static str; NAMES.len()] = NAMES;

    /// Returns the present values with their names.
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

    /// Returns the action that was denied, such as `ram:CreateUser`.
    #[must_use]
    pub fn auth_action(&self) -> Option<&str> {
        self.get(AUTH_ACTION)
    }

    /// Returns the name of the caller. For a role, this is the name of the session.
    #[must_use]
    pub fn auth_principal_display_name(&self) -> Option<&str> {
        self.get(AUTH_PRINCIPAL_DISPLAY_NAME)
    }

    /// Returns the id of the account to which the caller belongs.
    #[must_use]
    pub fn auth_principal_owner_id(&self) -> Option<&str> {
        self.get(AUTH_PRINCIPAL_OWNER_ID)
    }

    /// Returns the kind of the caller, such as `SubUser` or `AssumedRoleUser`.
    #[must_use]
    pub fn auth_principal_type(&self) -> Option<&str> {
        self.get(AUTH_PRINCIPAL_TYPE)
    }

    /// Returns the message to pass to RAM's `DecodeDiagnosticMessage`, which explains the denial in full.
    #[must_use]
    pub fn encoded_diagnostic_message(&self) -> Option<&str> {
        self.get(ENCODED_DIAGNOSTIC_MESSAGE)
    }

    /// Returns `ImplicitDeny` if no policy allows the action, and `ExplicitDeny` if a policy denies it.
    #[must_use]
    pub fn no_permission_type(&self) -> Option<&str> {
        self.get(NO_PERMISSION_TYPE)
    }

    /// Returns the kind of the policy that caused the denial.
    #[must_use]
    pub fn policy_type(&self) -> Option<&str> {
        self.get(POLICY_TYPE)
    }

    /// Returns the other members of the received object, in the order of the body. The accessors of this type do not return
    /// them.
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

    /// Sets the [action](Self::auth_action).
    #[must_use]
    pub fn with_auth_action(self, value: impl Into<String>) -> Self {
        self.with(AUTH_ACTION, value)
    }

    /// Sets the [name of the caller](Self::auth_principal_display_name).
    #[must_use]
    pub fn with_auth_principal_display_name(self, value: impl Into<String>) -> Self {
        self.with(AUTH_PRINCIPAL_DISPLAY_NAME, value)
    }

    /// Sets the [account](Self::auth_principal_owner_id).
    #[must_use]
    pub fn with_auth_principal_owner_id(self, value: impl Into<String>) -> Self {
        self.with(AUTH_PRINCIPAL_OWNER_ID, value)
    }

    /// Sets the [kind of the caller](Self::auth_principal_type).
    #[must_use]
    pub fn with_auth_principal_type(self, value: impl Into<String>) -> Self {
        self.with(AUTH_PRINCIPAL_TYPE, value)
    }

    /// Sets the [encoded message](Self::encoded_diagnostic_message).
    #[must_use]
    pub fn with_encoded_diagnostic_message(self, value: impl Into<String>) -> Self {
        self.with(ENCODED_DIAGNOSTIC_MESSAGE, value)
    }

    /// Sets the [kind of the denial](Self::no_permission_type).
    #[must_use]
    pub fn with_no_permission_type(self, value: impl Into<String>) -> Self {
        self.with(NO_PERMISSION_TYPE, value)
    }

    /// Sets the [kind of the policy](Self::policy_type).
    #[must_use]
    pub fn with_policy_type(self, value: impl Into<String>) -> Self {
        self.with(POLICY_TYPE, value)
    }
}
