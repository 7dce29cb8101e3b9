// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "AssumeRole")]
mod assume_role;
#[cfg(feature = "AssumeRole")]
pub use assume_role::{AssumeRole, AssumeRoleResponse};

#[cfg(feature = "AssumeRoleWithSAML")]
mod assume_role_with_saml;
#[cfg(feature = "AssumeRoleWithSAML")]
pub use assume_role_with_saml::{AssumeRoleWithSAML, AssumeRoleWithSAMLResponse};

#[cfg(feature = "AssumeRoleWithWebIdentity")]
mod assume_role_with_web_identity;
#[cfg(feature = "AssumeRoleWithWebIdentity")]
pub use assume_role_with_web_identity::{
    AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityResponse,
};

#[cfg(feature = "GetCallerIdentity")]
mod get_caller_identity;
#[cfg(feature = "GetCallerIdentity")]
pub use get_caller_identity::{GetCallerIdentity, GetCallerIdentityResponse};

#[cfg(feature = "GetFederationToken")]
mod get_federation_token;
#[cfg(feature = "GetFederationToken")]
pub use get_federation_token::{GetFederationToken, GetFederationTokenResponse};

#[cfg(feature = "GetSessionToken")]
mod get_session_token;
#[cfg(feature = "GetSessionToken")]
pub use get_session_token::{GetSessionToken, GetSessionTokenResponse};

#[cfg(feature = "QueryApiKey")]
mod query_api_key;
#[cfg(feature = "QueryApiKey")]
pub use query_api_key::{QueryApiKey, QueryApiKeyResponse};
