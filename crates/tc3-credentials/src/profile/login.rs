//! Logins of the official command line, by OAuth or single sign-on: what they hold is a temporary credential, and what
//! another one is had with when it ends. The service that they ask is documented nowhere.

use core::fmt;
use core::time::Duration;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, StatusCode, header};
use serde_json::{Map, Value, json};
use tc3::{Credential, Endpoint, Error, ErrorKind, Sent, Timestamp};
use tc3_hyper::transport::Transport;
use zeroize::Zeroizing;

use crate::ask::{Answer, OneLine, address, ask, time};
use crate::source::Obtained;
use crate::system;

/// Where the official command line goes.
pub(super) const HOST: &str = "https://cli.cloud.tencent.com";

/// How many seconds before its end something is renewed.
pub(super) const EARLY: i64 = 300;
/// The longest life of a credential, in seconds.
const LIFE: i64 = 7200;
/// For each request. Two of them leave time to fall back on what there is before who waits for a credential gives up.
const LIMIT: Duration = Duration::from_secs(4);

/// How another credential is had.
pub(super) enum Login {
    OAuth(OAuth),
    Sso(Sso),
}

pub(super) struct OAuth {
    pub(super) open_id: String,
    pub(super) access_token: Zeroizing<String>,
    /// Of the access token.
    pub(super) ends: Timestamp,
    pub(super) refresh_token: Zeroizing<String>,
    pub(super) site: String,
}

pub(super) struct Sso {
    pub(super) token: Zeroizing<String>,
    pub(super) uin: String,
    pub(super) role_id: String,
    pub(super) role_name: String,
    pub(super) zone_id: String,
    pub(super) site: String,
    /// Of the session, which is not renewed.
    pub(super) ends: Timestamp,
}

/// What a login had, as a file keeps it.
pub(super) struct Renewed {
    secret_id: String,
    secret_key: Zeroizing<String>,
    token: Zeroizing<String>,
    ends: Timestamp,
    access: Option<Access>,
}

/// An access token and its end.
struct Access {
    token: Zeroizing<String>,
    ends: Timestamp,
}

/// The service that logins are renewed at.
#[derive(Clone)]
pub(super) struct Service {
    pub(super) endpoint: Endpoint,
    pub(super) transport: Arc<dyn Transport>,
}

impl Login {
    /// Has another credential.
    pub(super) async fn renew(&self, service: &Service, now: Timestamp) -> Result<Renewed, Error> {
        match self {
            Self::OAuth(oauth) => oauth.renew(service, now).await,
            Self::Sso(sso) => sso.renew(service, now).await,
        }
    }

    /// What its object is called in the file.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::OAuth(_) => "oauth",
            Self::Sso(_) => "sso",
        }
    }

    /// What is told to whom its renewal is refused.
    pub(super) fn log_in(&self, profile: &str) -> String {
        match self {
            Self::OAuth(_) => format!("log in anew: `tccli auth login --profile {profile}`"),
            Self::Sso(_) => format!("log in anew: `tccli sso login --profile {profile}`"),
        }
    }

    /// Whether a file has this login still, rather than one that somebody made since.
    pub(super) fn is_that_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::OAuth(one), Self::OAuth(other)) => one.refresh_token == other.refresh_token,
            (Self::Sso(one), Self::Sso(other)) => one.token == other.token,
            _ => false,
        }
    }
}

impl OAuth {
    async fn renew(&self, service: &Service, now: Timestamp) -> Result<Renewed, Error> {
        let access = if self.ends.seconds() - now.seconds() < EARLY { Some(self.access(service).await?) } else { None };
        let token = access.as_ref().map_or(&self.access_token, |access| &access.token);
        let body = json!({"AccessToken": token.as_str(), "Site": self.site});
        let answer = service.post("/get_temp_cred", body).await?;
        let renewed = answer.renewed(&answer.object, ["SecretId", "SecretKey", "Token"], "ExpiresAt")?;
        Ok(Renewed { access, ..renewed })
    }

    /// Another access token. The refresh token stays, and may be used again.
    async fn access(&self, service: &Service) -> Result<Access, Error> {
        let body = json!({"RefreshToken": self.refresh_token.as_str(), "OpenId": self.open_id, "Site": self.site});
        let answer = service.post("/refresh_user_token", body).await?;
        Ok(Access { token: answer.text(&answer.object, "AccessToken")?, ends: answer.time("ExpiresAt")? })
    }
}

impl Sso {
    async fn renew(&self, service: &Service, now: Timestamp) -> Result<Renewed, Error> {
        let left = self.ends.seconds() - now.seconds();
        if left < EARLY {
            return Err(Error::new(ErrorKind::Credential, "the session of single sign-on has ended"));
        }
        let body = json!({
            "LoginToken": self.token.as_str(),
            "LoginType": "RoleSAML",
            "TargetUin": self.uin,
            "UserId": "",
            "RoleConfigurationId": self.role_id,
            "Site": self.site,
        });
        let answer = service.post("/api/org/gen_saml_response", body).await?;
        let assertion = answer.text(&answer.object, "SAMLResponse")?;
        let Self { uin, zone_id, role_name, .. } = self;
        let body = json!({
            "SAMLAssertion": assertion.as_str(),
            "PrincipalArn": format!("qcs::cam::uin/{uin}:saml-provider/TencentReservedSSO-{zone_id}"),
            "RoleArn": format!("qcs::cam::uin/{uin}:roleName/TencentCloudSSO-{role_name}"),
            "RoleSessionName": format!("ses-{}", unique()),
            "DurationSeconds": left.min(LIFE),
            "Site": self.site,
        });
        let answer = service.post("/api/sts/assume_role_with_saml", body).await?;
        let Some(Value::Object(credentials)) = answer.object.get("Credentials") else {
            return Err(answer.lacks("Credentials"));
        };
        answer.renewed(credentials, ["TmpSecretId", "TmpSecretKey", "Token"], "ExpiredTime")
    }
}

impl Renewed {
    pub(super) fn obtained(&self) -> Result<Obtained, Error> {
        let credential =
            Credential::new(&*self.secret_id, self.secret_key.as_str())?.with_token(self.token.as_str())?;
        Ok(Obtained::new(credential).with_end(self.ends))
    }

    /// Writes it into what a file says, whose other members stay.
    pub(super) fn put(&self, file: &mut Map<String, Value>, login: &Login) {
        let members = [
            ("secretId", self.secret_id.as_str()),
            ("secretKey", self.secret_key.as_str()),
            ("token", self.token.as_str()),
        ];
        for (name, value) in members {
            file.insert(name.to_owned(), value.into());
        }
        file.insert("expiresAt".to_owned(), self.ends.seconds().into());
        if let (Some(access), Some(Value::Object(login))) = (&self.access, file.get_mut(login.name())) {
            login.insert("accessToken".to_owned(), access.token.as_str().into());
            login.insert("expiresAt".to_owned(), access.ends.seconds().into());
        }
    }
}

impl Service {
    async fn post(&self, path: &'static str, mut body: Value) -> Result<Told, Error> {
        body["TraceId"] = unique().into();
        let request = Request::post(address(&self.endpoint, path)?)
            .header(header::CONTENT_TYPE, "application/json")
            .body(Bytes::from(body.to_string()))
            .map_err(|cause| {
                Error::new(ErrorKind::Setup, "the login service has no such address").with_source(cause)
            })?;
        let answer = ask(&*self.transport, request, LIMIT).await?;
        Told::read(path, &answer)
    }
}

/// What the service answered.
struct Told {
    path: &'static str,
    object: Map<String, Value>,
}

impl Told {
    fn read(path: &'static str, answer: &Answer) -> Result<Self, Error> {
        let Ok(Value::Object(object)) = serde_json::from_slice(&answer.body) else {
            return Err(unreadable(format!("the login service answers {path} with no JSON")).with_status(answer.status));
        };
        if let Some(error) = object.get("Error") {
            let word = |name: &str| error.get(name).and_then(Value::as_str).unwrap_or_default();
            let (code, message) = (OneLine(word("Code")), OneLine(word("Message")));
            let told = format!("the login service refuses {path}: {code} {message}");
            return Err(Error::new(ErrorKind::Credential, told.trim_end()));
        }
        if answer.status != StatusCode::OK.as_u16() {
            return Err(unreadable(format!("the login service does not do {path}")).with_status(answer.status));
        }
        Ok(Self { path, object })
    }

    fn text(&self, object: &Map<String, Value>, name: &str) -> Result<Zeroizing<String>, Error> {
        let text = object.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        text.map(|text| text.to_owned().into()).ok_or_else(|| self.lacks(name))
    }

    fn time(&self, name: &str) -> Result<Timestamp, Error> {
        self.object.get(name).and_then(time).ok_or_else(|| self.lacks(name))
    }

    /// The credential of this object, by the names of id, key and token, and its end, which stands at the top.
    fn renewed(&self, object: &Map<String, Value>, names: [&str; 3], ends: &str) -> Result<Renewed, Error> {
        let [id, key, token] = names;
        Ok(Renewed {
            secret_id: self.text(object, id)?.to_string(),
            secret_key: self.text(object, key)?,
            token: self.text(object, token)?,
            ends: self.time(ends)?,
            access: None,
        })
    }

    fn lacks(&self, name: &str) -> Error {
        unreadable(format!("the login service answers {} without `{name}`", self.path))
    }
}

fn unreadable(message: String) -> Error {
    Error::new(ErrorKind::Unreadable, message).with_sent(Sent::NotSent)
}

/// A text in the form of a UUID that nobody else makes: it names a request or a session and is no secret.
fn unique() -> String {
    let draw = system::random();
    let (high, low) = (draw(), draw());
    let (a, b, c) = (high >> 32, high >> 16 & 0xffff, high & 0xfff);
    let (d, e) = (low >> 48 & 0x3fff | 0x8000, low & 0xffff_ffff_ffff);
    format!("{a:08x}-{b:04x}-4{c:03x}-{d:04x}-{e:012x}")
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}
