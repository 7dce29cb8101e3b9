// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "QueryApiKey")]
mod api_key;
#[cfg(feature = "QueryApiKey")]
pub use api_key::ApiKey;

#[cfg(
    any(
        feature = "AssumeRole",
        feature = "AssumeRoleWithSAML",
        feature = "AssumeRoleWithWebIdentity",
        feature = "GetFederationToken",
        feature = "GetSessionToken"
    )
)]
mod credentials;
#[cfg(
    any(
        feature = "AssumeRole",
        feature = "AssumeRoleWithSAML",
        feature = "AssumeRoleWithWebIdentity",
        feature = "GetFederationToken",
        feature = "GetSessionToken"
    )
)]
pub use credentials::Credentials;

#[cfg(feature = "AssumeRole")]
mod tag;
#[cfg(feature = "AssumeRole")]
pub use tag::Tag;
