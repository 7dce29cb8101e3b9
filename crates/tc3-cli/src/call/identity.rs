//! Where the credential comes from: the command line, else the environment.

use tc3::Credential;

use crate::args::CredentialFlags;
use crate::args::environment::credential_variable as variable;
use crate::exit::Failure;

/// The first credential that is found.
pub(crate) fn find(flags: Option<&CredentialFlags>) -> Result<Credential, Failure> {
    match flags {
        Some(CredentialFlags { secret_id, secret_key, token }) => {
            credential(secret_id.clone(), secret_key.clone(), token.clone())
        }
        None => from_environment(),
    }
}

fn from_environment() -> Result<Credential, Failure> {
    match (variable("TENCENTCLOUD_SECRET_ID")?, variable("TENCENTCLOUD_SECRET_KEY")?) {
        (Some(secret_id), Some(secret_key)) => credential(secret_id, secret_key, session_token()?),
        (Some(_), None) => Err(missing("TENCENTCLOUD_SECRET_KEY is not set, though TENCENTCLOUD_SECRET_ID is")),
        (None, Some(_)) => Err(missing("TENCENTCLOUD_SECRET_ID is not set, though TENCENTCLOUD_SECRET_KEY is")),
        (None, None) => Err(missing("no credential: set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY")),
    }
}

/// By any of the names that official tools and Terraform read; the first that is set counts.
fn session_token() -> Result<Option<String>, Failure> {
    for name in ["TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"] {
        if let Some(token) = variable(name)? {
            return Ok(Some(token));
        }
    }
    Ok(None)
}

fn credential(secret_id: String, secret_key: String, token: Option<String>) -> Result<Credential, Failure> {
    let credential = Credential::new(secret_id, secret_key)?;
    Ok(match token {
        Some(token) => credential.with_token(token)?,
        None => credential,
    })
}

fn missing(message: &str) -> Failure {
    Failure::Credential(format!("{message}; --mock needs none"))
}
