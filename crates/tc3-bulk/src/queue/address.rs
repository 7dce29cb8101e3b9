//! Where a queue is: `redis://host:6379/0`, `rediss://` over TLS, `redis+unix:///path?db=0`.

use core::fmt;
use std::path::{Path, PathBuf};

use http::Uri;
use zeroize::Zeroizing;

use crate::error::{BulkError, BulkErrorKind};

/// The port where a server listens that names none.
const PORT: u16 = 6379;

/// Where a queue is, and as whom it is asked.
///
/// ```
/// use tc3_bulk::queue::Address;
///
/// let address = Address::new("rediss://bulk@queue.example:6380/2")?;
/// assert_eq!(address.to_string(), "rediss://bulk@queue.example:6380/2");
/// // What stands in a command line, others can read.
/// let told = Address::new("redis://:secret@queue.example").unwrap_err().to_string();
/// assert!(told.contains("password") && !told.contains("secret"));
/// # Ok::<(), tc3_bulk::BulkError>(())
/// ```
#[derive(Clone)]
pub struct Address {
    pub(super) way: Way,
    pub(super) user: Option<String>,
    pub(super) password: Option<Zeroizing<String>>,
    pub(super) database: i64,
    /// A file of certificates of authorities, which are trusted instead of Mozilla's.
    pub(super) authorities: Option<PathBuf>,
}

/// How a server is reached.
#[derive(Clone, Debug)]
pub(super) enum Way {
    Host { name: String, port: u16, has_tls: bool },
    Socket(PathBuf),
}

impl Address {
    /// Reads an address. A user may stand in it, a password may not: [`with_password`](Self::with_password).
    ///
    /// # Errors
    ///
    /// Where it is none.
    pub fn new(url: &str) -> Result<Self, BulkError> {
        if let Some(rest) = url.strip_prefix("redis+unix://").or_else(|| url.strip_prefix("unix://")) {
            let (path, query) = rest.split_once('?').unwrap_or((rest, "db=0"));
            let database = query.strip_prefix("db=").and_then(|number| number.parse().ok());
            let database =
                database.ok_or_else(|| refused("behind the path of a socket stands ?db=NUMBER, or nothing"))?;
            if !Path::new(path).is_absolute() {
                return Err(refused("the path of a socket is absolute: redis+unix:///run/redis.sock"));
            }
            return Ok(Self::at(Way::Socket(path.into()), None, database));
        }
        // What is wrong with it is not repeated: there may be a password in it.
        let none = || refused("write it as redis://HOST[:PORT][/DATABASE], rediss:// over TLS, or redis+unix:///PATH");
        let uri: Uri = url.parse().map_err(|_| none())?;
        let has_tls = match uri.scheme_str() {
            Some("redis" | "valkey") => false,
            Some("rediss" | "valkeys") => true,
            _ => return Err(none()),
        };
        let authority = uri.authority().ok_or_else(none)?;
        let user = match authority.as_str().rsplit_once('@') {
            Some((user, _)) if user.contains(':') => {
                return Err(refused("a password in an address can be read by others: it has a place of its own"));
            }
            Some((user, _)) => Some(user.to_owned()).filter(|user| !user.is_empty()),
            None => None,
        };
        let database = match uri.path().trim_start_matches('/') {
            "" => 0,
            number => number.parse().map_err(|_| none())?,
        };
        let name = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
        Ok(Self::at(Way::Host { name, port: authority.port_u16().unwrap_or(PORT), has_tls }, user, database))
    }

    /// The password of the user, or of the server. An empty one is none.
    #[must_use]
    pub fn with_password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(Zeroizing::new(password.into())).filter(|password| !password.is_empty());
        self
    }

    /// Trusts the authorities of a file in PEM instead of Mozilla's.
    #[must_use]
    pub fn with_authorities(mut self, path: impl Into<PathBuf>) -> Self {
        self.authorities = Some(path.into());
        self
    }

    fn at(way: Way, user: Option<String>, database: i64) -> Self {
        Self { way, user, password: None, database, authorities: None }
    }
}

fn refused(why: &str) -> BulkError {
    BulkError::new(BulkErrorKind::Setup, format!("the address of a queue: {why}"))
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { way, user, database, .. } = self;
        match way {
            Way::Socket(path) => write!(f, "redis+unix://{}?db={database}", path.display()),
            Way::Host { name, port, has_tls } => {
                let scheme = if *has_tls { "rediss" } else { "redis" };
                let user = user.as_ref().map(|user| format!("{user}@")).unwrap_or_default();
                let (open, close) = if name.contains(':') { ("[", "]") } else { ("", "") };
                write!(f, "{scheme}://{user}{open}{name}{close}:{port}/{database}")
            }
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Address").field(&format_args!("{self}")).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]
mod tests {
    use super::Address;

    #[test]
    fn an_address_is_read_and_told_as_it_is() {
        for (url, told) in [
            ("redis://localhost", "redis://localhost:6379/0"),
            ("rediss://bulk@q.example:1/7", "rediss://bulk@q.example:1/7"),
            ("redis://[::1]:5/", "redis://[::1]:5/0"),
            ("redis+unix:///run/r.sock", "redis+unix:///run/r.sock?db=0"),
            ("unix:///run/r.sock?db=3", "redis+unix:///run/r.sock?db=3"),
        ] {
            assert_eq!(Address::new(url).unwrap().to_string(), told);
        }
    }

    #[test]
    fn what_is_no_address_is_refused_and_not_repeated() {
        for url in
            ["", "localhost", "http://localhost", "redis://:hush@h", "redis://u:hush@h", "redis://h/x", "unix://x"]
        {
            let told = Address::new(url).unwrap_err().to_string();
            assert!(told.starts_with("the address of a queue: ") && !told.contains("hush"), "{told}");
        }
        let address = Address::new("redis://h").unwrap().with_password("hush");
        assert!(!format!("{address:?}{address}").contains("hush"));
    }
}
