//! Roles that the security token service (STS) lets somebody take, each way by its own proof.

mod assumed_role;
mod issued;
mod saml;
mod web_identity;

pub use assumed_role::AssumedRole;
pub use saml::Saml;
pub use web_identity::WebIdentity;
