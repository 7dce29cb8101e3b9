//! Whose a credential is.

use sts_core::GetCallerIdentity;
use tc3::{Call, Error};
use tc3_hyper::Client;

use super::issued::REGION;

/// Whose a credential is, as STS says: an account, a user of it, or somebody in a role.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Caller {
    /// The caller, by resource name: `qcs::cam:100001:uin/100002`.
    pub arn: Option<String>,
    /// The number of the main account.
    pub account_id: Option<String>,
    /// The number of the account that calls; for a role its id and the name of the session.
    pub user_id: Option<String>,
    /// The number of the account that the key belongs to, or that took the role.
    pub principal_id: Option<String>,
    /// The kind of caller, such as `CAMUser`.
    pub kind: Option<String>,
    /// The id of the request that told it.
    pub request_id: String,
}

impl Caller {
    /// Asks STS whose credential a client has.
    ///
    /// ```no_run
    /// # async fn run(client: tc3_hyper::Client) -> Result<(), tc3::Error> {
    /// println!("{:?}", tc3_credentials::Caller::ask(&client).await?.arn);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn ask(client: &Client) -> Result<Self, Error> {
        let answer = client.send(Call::new(GetCallerIdentity::default()).with_region(REGION.to_owned())).await?;
        let told = answer.response;
        Ok(Self {
            arn: told.arn,
            account_id: told.account_id,
            user_id: told.user_id,
            principal_id: told.principal_id,
            kind: told.r#type,
            request_id: answer.request_id,
        })
    }
}
