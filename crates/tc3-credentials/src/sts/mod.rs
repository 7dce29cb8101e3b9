//! The security token service (STS): roles that it lets somebody take, each way by its own proof, and whose a credential is.

mod assumed_role;
mod caller;
mod issued;
mod saml;
mod web_identity;

pub use assumed_role::AssumedRole;
pub use caller::Caller;
pub use saml::Saml;
pub(crate) use web_identity::TKE_ROLE_ARN;
pub use web_identity::WebIdentity;
