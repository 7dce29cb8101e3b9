//! A client by what the environment says: who calls, which region is asked, and what stands between.

use std::env;
use std::ffi::OsString;

use tc3::{Credential, Endpoint, Error, ErrorKind};

use super::variable::{of_variable, variable};
use crate::client::Client;

const SECRET_ID: &str = "TENCENTCLOUD_SECRET_ID";
const SECRET_KEY: &str = "TENCENTCLOUD_SECRET_KEY";
/// The official tools know the session token by any of these. The first that is set counts.
const TOKENS: [&str; 3] = ["TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"];
const REGION: &str = "TENCENTCLOUD_REGION";
const ENDPOINT: &str = "TENCENTCLOUD_ENDPOINT";

impl Client {
    /// A client with the credential, the region and the network of the environment, and with [`builder`](Self::builder)'s defaults.
    ///
    /// | variable | |
    /// |---|---|
    /// | `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` | the credential |
    /// | `TENCENTCLOUD_TOKEN`, else `…_SESSION_TOKEN`, else `…_SECURITY_TOKEN` | its session token, if it has one |
    /// | `TENCENTCLOUD_REGION` | the region of calls that name none; it may be left out |
    /// | `TENCENTCLOUD_ENDPOINT` | where calls go that do not say it themselves, as in [`Endpoint::parse`]; it may be left out |
    ///
    /// And those of [`with_network_from_env`](crate::ClientBuilder::with_network_from_env). An empty variable counts as one that
    /// is not set. No other variable is read, and no file but those that the variables name.
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
    /// where the region is not UTF-8, or what the environment says of the endpoint or the network cannot be used.
    pub fn from_env() -> Result<Self, Error> {
        let read = |name: &str| env::var_os(name);
        let Some(credential) = credential_from_variables(read)? else {
            return Err(unset(format!("neither {SECRET_ID} nor {SECRET_KEY} is set")));
        };
        let mut builder = Self::builder().with_network_from_env().with_credential(credential);
        if let Some(region) = variable(read, REGION, ErrorKind::Setup)? {
            builder = builder.with_region(region);
        }
        if let Some(endpoint) = endpoint_from_variables(read)? {
            builder = builder.with_endpoint(endpoint);
        }
        builder.build()
    }
}

/// The credential of variables by the names that [`Client::from_env`] reads, wherever their values are from. None where neither
/// the id nor the key is set.
///
/// ```
/// use tc3_hyper::credential_from_variables;
///
/// let read = |name: &str| match name {
///     "TENCENTCLOUD_SECRET_ID" => Some("AKIDEXAMPLE".into()),
///     "TENCENTCLOUD_SECRET_KEY" => Some("SECRETEXAMPLE".into()),
///     _ => None,
/// };
/// assert_eq!(credential_from_variables(read)?.unwrap().secret_id(), "AKIDEXAMPLE");
/// # Ok::<(), tc3_hyper::tc3::Error>(())
/// ```
///
/// # Errors
///
/// Of kind [`Credential`](ErrorKind::Credential), those of [`Client::from_env`] but for the case where nothing is set.
pub fn credential_from_variables(read: impl Fn(&str) -> Option<OsString>) -> Result<Option<Credential>, Error> {
    let secret = |name| variable(&read, name, ErrorKind::Credential);
    let credential = match (secret(SECRET_ID)?, secret(SECRET_KEY)?) {
        (Some(id), Some(key)) => Credential::new(id, key)?,
        (Some(_), None) => return Err(unset(format!("{SECRET_KEY} is not set, though {SECRET_ID} is"))),
        (None, Some(_)) => return Err(unset(format!("{SECRET_ID} is not set, though {SECRET_KEY} is"))),
        (None, None) => return Ok(None),
    };
    for name in TOKENS {
        if let Some(token) = secret(name)? {
            return credential.with_token(token).map(Some);
        }
    }
    Ok(Some(credential))
}

/// Where calls go, by the variable that [`Client::from_env`] reads, wherever its value is from. None where it is not set.
///
/// # Errors
///
/// Of kind [`Setup`](ErrorKind::Setup), which names the variable, where it is none that [`Endpoint::parse`] takes.
pub fn endpoint_from_variables(read: impl Fn(&str) -> Option<OsString>) -> Result<Option<Endpoint>, Error> {
    let Some(text) = variable(read, ENDPOINT, ErrorKind::Setup)? else { return Ok(None) };
    Endpoint::parse(&text).map(Some).map_err(|error| of_variable(ENDPOINT, &error))
}

fn unset(message: String) -> Error {
    Error::new(ErrorKind::Credential, message).with_advice("set both")
}
