//! `<profile>.credential` of the official command line, which says who calls, as JSON.

use serde_json::{Map, Value};
use tc3::{Credential, Timestamp};

use super::entry::{Base, Entry};
use super::login::{Login, OAuth, Sso};
use super::mistake::Mistake;
use crate::ask::time;
use crate::role::Role;
use crate::source::Obtained;

/// What a credential file says.
pub(super) fn credential(text: &str) -> Result<Entry, Mistake> {
    let object = object(text)?;
    let top = Fields { object: &object, within: "" };
    let base = match top.text("type")?.unwrap_or("default") {
        "default" => Base::Keys(top.credential()?),
        "cvm-role" => Base::CvmRole,
        "oauth" => Base::Login(top.obtained()?, Login::OAuth(oauth(&top.within("oauth")?)?)),
        "sso" => Base::Login(top.obtained()?, Login::Sso(sso(&top.within("sso")?)?)),
        other => return Err(unknown_type(other)),
    };
    let role = match (top.text("role-arn")?, top.text("role-session-name")?) {
        (Some(arn), Some(name)) => Some(Role { arn: arn.to_owned(), session_name: name.to_owned() }),
        (None, None) => None,
        (Some(_), None) => return Err(half("role-session-name", "role-arn")),
        (None, Some(_)) => return Err(half("role-arn", "role-session-name")),
    };
    Ok(Entry { base, role })
}

/// What to do about a file that is no object.
const ANEW: &str = "mend it, or move it away and write it anew: `tc3 configure`";

/// The object that a file is.
pub(super) fn object(text: &str) -> Result<Map<String, Value>, Mistake> {
    refuse_empty(text)?;
    serde_json::from_str(text).map_err(mistaken)
}

pub(super) fn refuse_empty(text: &str) -> Result<(), Mistake> {
    if text.trim().is_empty() { Err(Mistake::new("it is empty", ANEW)) } else { Ok(()) }
}

/// Why a file is not read as an object.
pub(super) fn mistaken(error: serde_json::Error) -> Mistake {
    if error.is_data() {
        Mistake::new("it is JSON, but no object", ANEW)
    } else if error.is_eof() {
        Mistake::new("its JSON ends too early: it is written in part only", ANEW).at(error.line())
    } else {
        // Its words may show what stands there.
        Mistake::new(format!("it is no JSON, at column {}", error.column()), ANEW).at(error.line())
    }
}

fn oauth(fields: &Fields<'_>) -> Result<OAuth, Mistake> {
    Ok(OAuth {
        open_id: fields.needed("openId")?,
        access_token: fields.needed("accessToken")?.into(),
        ends: fields.time("expiresAt")?,
        refresh_token: fields.needed("refreshToken")?.into(),
        site: fields.needed("site")?,
    })
}

fn sso(fields: &Fields<'_>) -> Result<Sso, Mistake> {
    Ok(Sso {
        token: fields.needed("token")?.into(),
        uin: fields.needed("uin")?,
        role_id: fields.needed("roleConfigurationId")?,
        role_name: fields.needed("roleConfigurationName")?,
        zone_id: fields.needed("zoneId")?,
        site: fields.needed("site")?,
        ends: fields.time("expiresAt")?,
    })
}

/// An object of the file, and by what name it stands there.
struct Fields<'a> {
    object: &'a Map<String, Value>,
    /// With a dot behind it; empty for the file.
    within: &'static str,
}

impl<'a> Fields<'a> {
    fn within(&self, name: &'static str) -> Result<Self, Mistake> {
        let within = match name {
            "oauth" => "oauth.",
            _ => "sso.",
        };
        match self.object.get(name) {
            Some(Value::Object(object)) => Ok(Self { object, within }),
            Some(_) => Err(Mistake::new(format!("`{name}` is no object"), "set the profile up anew")),
            None => Err(Mistake::new(format!("`{name}` is missing"), login_again(name))),
        }
    }

    /// A text; none where it is absent, null or empty.
    fn text(&self, name: &str) -> Result<Option<&'a str>, Mistake> {
        match self.object.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some(_) => Err(Mistake::new(format!("`{}{name}` is no text", self.within), "put quotes around it")),
        }
    }

    fn needed(&self, name: &str) -> Result<String, Mistake> {
        self.text(name)?.map(str::to_owned).ok_or_else(|| self.missing(name))
    }

    /// A time, as seconds since 1970.
    fn time(&self, name: &str) -> Result<Timestamp, Mistake> {
        let value = self.object.get(name).ok_or_else(|| self.missing(name))?;
        time(value).ok_or_else(|| {
            let what = format!("`{}{name}` is no time in seconds since 1970", self.within);
            Mistake::new(what, login_again(self.within))
        })
    }

    fn credential(&self) -> Result<Credential, Mistake> {
        let (id, key) = (self.needed("secretId")?, self.needed("secretKey")?);
        let credential = Credential::new(id, key)?;
        match self.text("token")? {
            Some(token) => Ok(credential.with_token(token)?),
            None => Ok(credential),
        }
    }

    fn obtained(&self) -> Result<Obtained, Mistake> {
        Ok(Obtained::new(self.credential()?).with_end(self.time("expiresAt")?))
    }

    fn missing(&self, name: &str) -> Mistake {
        let advice =
            if self.within.is_empty() { "run `tc3 configure`, or log in anew" } else { login_again(self.within) };
        Mistake::new(format!("`{}{name}` is missing", self.within), advice)
    }
}

/// How one logs in for what stands within this name.
fn login_again(within: &str) -> &'static str {
    match within.trim_end_matches('.') {
        "oauth" => "log in anew: `tccli auth login`",
        "sso" => "log in anew: `tccli sso login`",
        _ => "set the profile up anew: `tc3 configure`",
    }
}

/// Half a role is passed over by the official command line, which then calls as somebody else than was meant.
fn half(missing: &str, given: &str) -> Mistake {
    let advice = format!("run `tc3 configure set {missing} …`, or take `{given}` out");
    Mistake::new(format!("it has `{given}`, and no `{missing}`: a role takes both"), advice)
}

fn unknown_type(name: &str) -> Mistake {
    // What stands there may be a key in the wrong place.
    let is_word = name.len() <= 20 && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let shown = if is_word { format!(" `{name}`") } else { String::new() };
    let what = format!("its `type`{shown} is unknown: it may be default, cvm-role, oauth or sso");
    Mistake::new(what, "mend `type`, or set the profile up anew: `tc3 configure`")
}

#[cfg(test)]
mod tests {
    use super::{Base, Login, credential};

    #[test]
    fn a_key_with_a_role_over_it_is_read() {
        let entry = credential(
            r#"{"secretId": "AKIDx", "secretKey": "k", "token": "TOK", "type": "default",
 "role-arn": "qcs::cam::uin/1:roleName/r", "role-session-name": "s"}"#,
        )
        .unwrap();
        let Base::Keys(keys) = entry.base else { panic!("it has keys") };
        assert_eq!((keys.secret_id(), keys.token()), ("AKIDx", Some("TOK")));
        let role = entry.role.unwrap();
        assert_eq!((role.arn.as_str(), role.session_name.as_str()), ("qcs::cam::uin/1:roleName/r", "s"));
    }

    #[test]
    fn logins_are_read() {
        let entry = credential(
            r#"{"type": "oauth", "secretId": "AKIDnew", "secretKey": "k", "token": "t", "expiresAt": 1795642492,
 "oauth": {"openId": "oid", "accessToken": "at", "expiresAt": 1795638892, "refreshToken": "rt", "site": "cn"}}"#,
        );
        let Base::Login(obtained, Login::OAuth(oauth)) = entry.unwrap().base else { panic!("it is a login") };
        assert_eq!(obtained.ends.unwrap().seconds(), 1_795_642_492);
        assert_eq!((oauth.open_id.as_str(), oauth.refresh_token.as_str(), oauth.site.as_str()), ("oid", "rt", "cn"));
        assert_eq!((oauth.access_token.as_str(), oauth.ends.seconds()), ("at", 1_795_638_892));

        let entry = credential(
            r#"{"type": "sso", "secretId": "AKIDs", "secretKey": "k", "token": "t", "expiresAt": 1795642492.9,
 "sso": {"token": "lt", "uin": "100001", "roleConfigurationId": "rc-1", "roleConfigurationName": "Admin",
         "zoneId": "z-1", "site": "cn", "authUrl": "https://x.example", "expiresAt": 1795675292}}"#,
        );
        let Base::Login(obtained, Login::Sso(sso)) = entry.unwrap().base else { panic!("it is a login") };
        assert_eq!(obtained.ends.unwrap().seconds(), 1_795_642_492);
        assert_eq!([&sso.uin, &sso.role_id, &sso.role_name, &sso.zone_id], ["100001", "rc-1", "Admin", "z-1"]);
        assert_eq!((sso.token.as_str(), sso.ends.seconds()), ("lt", 1_795_675_292));
    }
}
