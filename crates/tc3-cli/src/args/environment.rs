//! The environment: what the command line may leave out, and what time it is.

use core::time::Duration;
use std::env;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use tc3::{Error, ErrorKind, Timestamp};

use crate::exit::Failure;

/// The variables that a call reads, and what each is, in the order of the help.
pub(crate) const VARIABLES: [(&str, &str); 9] = [
    ("TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY", "the credential"),
    ("TENCENTCLOUD_TOKEN", "its session token, if it is a temporary one; or …_SESSION_TOKEN, …_SECURITY_TOKEN"),
    ("TCCLI_PROFILE", "the profile, where these are not set; else default"),
    ("TENCENTCLOUD_ROLE_ARN, TENCENTCLOUD_ROLE_SESSION_NAME", "the role to call as, unless --role-arn gives one"),
    ("TENCENTCLOUD_REGION", "the region, unless --region gives one"),
    ("TENCENTCLOUD_ENDPOINT", "where requests go, unless --endpoint gives it"),
    ("https_proxy, http_proxy, all_proxy, no_proxy", "the proxy, and hosts reached without one; upper case too"),
    ("SSL_CERT_FILE, SSL_CERT_DIR", "authorities to trust beside Mozilla's"),
    ("COLUMNS, NO_COLOR, CLICOLOR_FORCE", "how wide a table may be, and whether it is in colour"),
];

/// The value of a variable. An empty one counts as unset: that is how shells and CI systems write it.
pub(crate) fn variable(name: &str) -> Result<Option<String>, Failure> {
    match env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(env::VarError::NotUnicode(_)) => Err(Failure::usage(format!("{name} is not valid UTF-8"))),
    }
}

/// The user's home, by the variables that have it where profiles are read.
pub(crate) fn home() -> Option<PathBuf> {
    let home = ["HOME", "USERPROFILE"].into_iter().find_map(|name| env::var_os(name).filter(|home| !home.is_empty()));
    home.map(PathBuf::from)
}

/// How long ago 1970 began, by the system's clock.
pub(crate) fn now() -> Result<Duration, Error> {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_err(|_| Error::new(ErrorKind::Setup, "the system's clock is set to before 1970"))
}

/// The same as a time, to the second.
pub(crate) fn timestamp() -> Result<Timestamp, Error> {
    Timestamp::from_unix(i64::try_from(now()?.as_secs()).unwrap_or(i64::MAX))
}
