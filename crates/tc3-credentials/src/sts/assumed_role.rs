//! A role that is taken by somebody who has a credential already.

use core::fmt;
use core::time::Duration;

use sts_core::AssumeRole;
use tc3::Call;
use tc3_hyper::Client;

use super::issued::{REGION, issued};
use crate::source::{Obtaining, Source};

/// A role, taken by `AssumeRole` with the credential of a client: one for its life, or of a provider, which may have taken
/// another role before.
///
/// ```
/// use tc3::Credential;
/// use tc3_credentials::{AssumedRole, Cached};
/// use tc3_hyper::Client;
///
/// let own = Client::builder().with_credential(Credential::new("id", "key")?).build()?;
/// let role = Cached::new(AssumedRole::new(own, "qcs::cam::uin/10001:roleName/deployer", "nightly"));
/// // Whoever may take the first role takes the second with it.
/// let first = Client::builder().with_credential_provider(role).build()?;
/// let chained = Cached::new(AssumedRole::new(first, "qcs::cam::uin/10002:roleName/reader", "nightly"));
/// let client = Client::builder().with_credential_provider(chained).build()?;
/// # let _ = client;
/// # Ok::<(), tc3::Error>(())
/// ```
#[derive(Clone)]
pub struct AssumedRole {
    client: Client,
    region: String,
    request: AssumeRole,
}

impl AssumedRole {
    /// The role of this resource name, such as `qcs::cam::uin/10001:roleName/reader`, in a session that audits show by this name,
    /// of 2 to 128 characters. The client says who takes it, and where STS is.
    pub fn new(client: Client, role_arn: impl Into<String>, session_name: impl Into<String>) -> Self {
        Self { client, region: REGION.to_owned(), request: AssumeRole::new(role_arn, session_name) }
    }

    /// The region whose STS is asked. Default: `ap-guangzhou`. The credential is good in all of them.
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }

    /// For how long the credential is good, in whole seconds, up to 12 hours. Default: the service's, 2 hours.
    #[must_use]
    pub fn with_duration(mut self, duration: Duration) -> Self {
        self.request.duration_seconds = Some(duration.as_secs());
        self
    }

    /// The id that the role's owner agreed on with whoever takes it.
    #[must_use]
    pub fn with_external_id(mut self, id: impl Into<String>) -> Self {
        self.request.external_id = Some(id.into());
        self
    }

    /// A policy, as JSON, that narrows what the session may do.
    #[must_use]
    pub fn with_policy(mut self, json: &str) -> Self {
        self.request.policy = Some(percent_encoded(json));
        self
    }
}

/// The service wants the policy encoded once before it is encoded with the request.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            _ => encoded += &format!("%{byte:02X}"),
        }
    }
    encoded
}

impl Source for AssumedRole {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(async {
            let call = Call::new(self.request.clone()).with_region(self.region.clone());
            let answer = self.client.send(call).await?.response;
            issued(answer.credentials, answer.expired_time.try_into().unwrap_or_default(), &answer.expiration)
        })
    }
}

impl fmt::Debug for AssumedRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AssumedRole").field(&self.request.role_arn).finish()
    }
}
