//! A role by its names: those of a file, of the environment, or of the program.

use tc3::{Endpoint, Error, ErrorKind};

use crate::retell::retell;
use crate::settings::Setup;
use crate::source::{Obtained, Source};
use crate::sts::AssumedRole;
use crate::variables::Variables;

const ROLE_ARN: &str = "TENCENTCLOUD_ROLE_ARN";
const ROLE_SESSION_NAME: &str = "TENCENTCLOUD_ROLE_SESSION_NAME";

/// A role, and how audits call the session.
#[derive(Clone, Debug)]
pub(crate) struct Role {
    pub(crate) arn: String,
    pub(crate) session_name: String,
}

impl Role {
    /// That of the environment.
    ///
    /// # Errors
    ///
    /// One of its names is set and the other is not. The official command line passes over it then, and calls as somebody else
    /// than was meant.
    pub(crate) fn of_environment(variables: &Variables) -> Result<Option<Self>, Error> {
        match (variables.text(ROLE_ARN)?, variables.text(ROLE_SESSION_NAME)?) {
            (Some(arn), Some(session_name)) => Ok(Some(Self { arn, session_name })),
            (None, None) => Ok(None),
            (Some(_), None) => Err(half(ROLE_SESSION_NAME, ROLE_ARN)),
            (None, Some(_)) => Err(half(ROLE_ARN, ROLE_SESSION_NAME)),
        }
    }

    /// Takes it with the credential of somebody who may, at this endpoint unless the setup has another. `whose` tells in errors
    /// where the role stands.
    pub(crate) async fn assume(
        &self,
        setup: &Setup,
        endpoint: Option<Endpoint>,
        over: Obtained,
        whose: &str,
    ) -> Result<Obtained, Error> {
        let begun = setup().with_credential(over.credential);
        let client = match endpoint.filter(|_| begun.endpoint().is_none()) {
            Some(endpoint) => begun.with_endpoint(endpoint),
            None => begun,
        };
        let client = client.build()?;
        let role = AssumedRole::new(client, &self.arn, &self.session_name);
        role.obtain().await.map_err(|error| {
            let told = format!("{whose} is not assumed: {}", error.message());
            retell(error, told)
        })
    }
}

fn half(missing: &str, given: &str) -> Error {
    let message = format!("{missing} is not set, though {given} is: a role takes both");
    Error::new(ErrorKind::Credential, message).with_advice("set both, or neither")
}
