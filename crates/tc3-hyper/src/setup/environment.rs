//! A client by what the environment says: who calls, and which region is asked.

use std::env::{self, VarError};

use tc3::{Credential, Error, ErrorKind};

use crate::client::Client;

const SECRET_ID: &str = "TENCENTCLOUD_SECRET_ID";
const SECRET_KEY: &str = "TENCENTCLOUD_SECRET_KEY";
/// The official tools know the session token by any of these. The first that is set counts.
const TOKENS: [&str; 3] = ["TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"];
const REGION: &str = "TENCENTCLOUD_REGION";

impl Client {
    /// A client with the credential and the region of the environment, and with [`builder`](Self::builder)'s defaults.
    ///
    /// | variable | |
    /// |---|---|
    /// | `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` | the credential |
    /// | `TENCENTCLOUD_TOKEN`, else `…_SESSION_TOKEN`, else `…_SECURITY_TOKEN` | its session token, if it has one |
    /// | `TENCENTCLOUD_REGION` | the region of calls that name none; it may be left out |
    ///
    /// An empty variable counts as one that is not set. No other variable is read, and no file.
    ///
    /// ```no_run
    /// use tc3_hyper::{Client, tc3::RawAction};
    ///
    /// # async fn run() -> Result<(), tc3_hyper::tc3::Error> {
    /// let client = Client::from_env()?;
    /// let answer = client.send_raw(RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#)).await?;
    /// println!("{}", answer.response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Of kind [`Credential`](ErrorKind::Credential) where the id or the key is not set, which names the variable, or
    /// where one of them or the token cannot be one, as [`Credential::new`] says; of kind [`Setup`](ErrorKind::Setup)
    /// where the region is not UTF-8.
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder().with_credential(credential()?);
        if let Some(region) = variable(REGION, ErrorKind::Setup)? {
            builder = builder.with_region(region);
        }
        builder.build()
    }
}

fn credential() -> Result<Credential, Error> {
    let (id, key) = (secret(SECRET_ID)?, secret(SECRET_KEY)?);
    let credential = match (id, key) {
        (Some(id), Some(key)) => Credential::new(id, key)?,
        (Some(_), None) => return Err(unset(format!("{SECRET_KEY} is not set, though {SECRET_ID} is"))),
        (None, Some(_)) => return Err(unset(format!("{SECRET_ID} is not set, though {SECRET_KEY} is"))),
        (None, None) => return Err(unset(format!("neither {SECRET_ID} nor {SECRET_KEY} is set"))),
    };
    for name in TOKENS {
        if let Some(token) = secret(name)? {
            return credential.with_token(token);
        }
    }
    Ok(credential)
}

fn unset(message: String) -> Error {
    Error::new(ErrorKind::Credential, message).with_advice("set both, or give `Client::builder()` a credential")
}

fn secret(name: &str) -> Result<Option<String>, Error> {
    variable(name, ErrorKind::Credential)
}

/// The value of a variable. The error shows nothing of it.
fn variable(name: &str, kind: ErrorKind) -> Result<Option<String>, Error> {
    match env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => {
            Err(Error::new(kind, format!("{name} is not UTF-8")).with_advice("set it anew"))
        }
    }
}
