//! The role of a machine of Tencent Cloud, as its metadata service tells it.

use core::fmt;
use core::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use serde_json::{Map, Value};
use tc3::{Credential, Endpoint, Error, ErrorKind, Sent};
use tc3_hyper::Client;
use tc3_hyper::transport::Transport;

use crate::ask::{Answer, OneLine, address, ask, time};
use crate::source::{Obtained, Obtaining, Source, absent};

const HOST: &str = "http://metadata.tencentyun.com";
/// Where the name of the role is, and behind it the key.
const KEYS: &str = "/latest/meta-data/cam/security-credentials/";

/// For the first answer. Where there is no metadata service, often nobody refuses the connection either.
const FIRST: Duration = Duration::from_secs(1);
/// For the key, once it is known that somebody answers.
const SECOND: Duration = Duration::from_secs(5);

/// The role of a machine of Tencent Cloud (CVM), as its metadata service tells it to programs on this machine.
///
/// The service is asked without a proxy, whatever is set. Where nobody answers within a second, or the machine has no role, the
/// source is [`absent`].
///
/// ```no_run
/// use tc3_credentials::{MetadataRole, Source};
///
/// # async fn run() -> Result<(), tc3::Error> {
/// let obtained = MetadataRole::new()?.obtain().await?;
/// println!("{:?} until {:?}", obtained.credential, obtained.ends);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct MetadataRole {
    endpoint: Endpoint,
}

impl MetadataRole {
    /// The role of this machine.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](ErrorKind::Setup) where the service could have no address.
    pub fn new() -> Result<Self, Error> {
        Ok(Self { endpoint: Endpoint::parse(HOST)?.allow_http() })
    }

    /// Asks another host, such as a mock: `http://127.0.0.1:8080`.
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    async fn role(&self) -> Result<Obtained, Error> {
        // Made here, so that a chain that ends earlier does not pay for it. A builder reads nothing of the environment, and so
        // knows no proxy.
        let transport = Client::builder().with_connect_timeout(FIRST).build_transport()?;
        let name = self.name(&*transport).await?;
        let answer = self.get(&*transport, &format!("{KEYS}{name}"), SECOND).await.map_err(|error| {
            let told =
                format!("the metadata service names the role {name}, and does not tell its key: {}", error.message());
            Error::new(error.kind(), told).with_sent(Sent::NotSent).with_source(error)
        })?;
        let unreadable = |what: &str| unreadable(&format!("{what} of the role {name}"), &answer);
        if answer.status != StatusCode::OK.as_u16() {
            return Err(unreadable("no key"));
        }
        let Ok(Value::Object(told)) = serde_json::from_slice(&answer.body) else {
            return Err(unreadable("no JSON"));
        };
        let text = |name: &str| told.get(name).and_then(Value::as_str).unwrap_or_default();
        if text("Code") != "Success" {
            return Err(refused(&name, &told));
        }
        let ends = told.get("ExpiredTime").and_then(time).ok_or_else(|| unreadable("no `ExpiredTime`"))?;
        for needed in ["TmpSecretId", "TmpSecretKey", "Token"] {
            if text(needed).is_empty() {
                return Err(unreadable(&format!("no `{needed}`")));
            }
        }
        let credential = Credential::new(text("TmpSecretId"), text("TmpSecretKey"))?.with_token(text("Token"))?;
        Ok(Obtained::new(credential).with_end(ends))
    }

    /// The name of the role that this machine has.
    async fn name(&self, transport: &dyn Transport) -> Result<String, Error> {
        let answer = self.get(transport, KEYS, FIRST).await.map_err(|error| match error.kind() {
            // Not a machine of Tencent Cloud, or one whose firewall does not let it through.
            ErrorKind::Connect | ErrorKind::Timeout => absent(format!("no metadata service: {}", error.message())),
            _ => error,
        })?;
        match StatusCode::from_u16(answer.status) {
            Ok(StatusCode::NOT_FOUND) => return Err(absent("the metadata service knows no role of this machine")),
            Ok(StatusCode::OK) => {}
            _ => return Err(unreadable("no name of a role", &answer)),
        }
        let name = core::str::from_utf8(&answer.body).unwrap_or_default().trim();
        if name.is_empty() {
            return Err(absent("the metadata service names no role of this machine"));
        }
        // It becomes part of a path.
        if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.@+=,".contains(&byte)) || name.len() > 128 {
            return Err(unreadable("no name of a role", &answer));
        }
        Ok(name.to_owned())
    }

    async fn get(&self, transport: &dyn Transport, path: &str, limit: Duration) -> Result<Answer, Error> {
        let address = address(&self.endpoint, path)?;
        let request = Request::get(address).body(Bytes::new()).map_err(|cause| {
            Error::new(ErrorKind::Setup, "the metadata service has no such address").with_source(cause)
        })?;
        ask(transport, request, limit).await
    }
}

impl Source for MetadataRole {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(self.role())
    }
}

impl fmt::Debug for MetadataRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MetadataRole").field("endpoint", &self.endpoint).finish()
    }
}

/// Somebody answers, and not as the metadata service does. What was answered is not shown: it may be part of a key.
fn unreadable(what: &str, answer: &Answer) -> Error {
    let begins = answer.body.trim_ascii_start().first();
    let looks = if begins == Some(&b'<') { ", but HTML: something stands in its place" } else { "" };
    Error::new(ErrorKind::Unreadable, format!("the metadata service answers {what}{looks}"))
        .with_status(answer.status)
        .with_sent(Sent::NotSent)
        .with_advice(
            "ask it by hand, `curl http://metadata.tencentyun.com/latest/meta-data/`, or give a credential otherwise",
        )
}

fn refused(name: &str, told: &Map<String, Value>) -> Error {
    let code = told.get("Code").and_then(Value::as_str).unwrap_or("none");
    let message = format!("the metadata service has no key for the role {name}: its code is {}", OneLine(code));
    Error::new(ErrorKind::Credential, message)
        .with_advice("look in the console whether the role exists and may be used by this machine")
}
