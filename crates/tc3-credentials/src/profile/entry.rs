//! What a profile is.

use tc3::Credential;

use super::login::Login;
use crate::role::Role;
use crate::source::Obtained;

/// What a file says of a profile.
pub(super) struct Entry {
    pub(super) base: Base,
    /// The role that is assumed over it.
    pub(super) role: Option<Role>,
}

/// Where the credential of a file comes from, before a role is assumed.
pub(super) enum Base {
    /// It stands there.
    Keys(Credential),
    /// The metadata service tells it.
    CvmRole,
    /// It stands there until it ends; then a login has another one.
    Login(Obtained, Login),
}
