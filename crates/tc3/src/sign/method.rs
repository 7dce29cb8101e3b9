//! By which algorithm requests are signed.

use core::fmt;
use core::str::FromStr;

use crate::error::{Error, ErrorKind};

/// How requests are signed, called as the wire calls it. Closed: the protocol knows no fourth.
///
/// TC3 is for everything. Version 1 signs all parameters, the action's and the common ones, as one flattened text: it is for
/// installations that know nothing newer. Actions that take no signature are sent as they are, whichever is chosen.
///
/// ```
/// use tc3::SignMethod;
///
/// let method: SignMethod = "HmacSHA256".parse()?;
/// assert!(method.is_version_1() && !SignMethod::default().is_version_1());
/// assert_eq!(SignMethod::default().as_str(), "TC3-HMAC-SHA256");
/// # Ok::<(), tc3::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no fourth")]
pub enum SignMethod {
    /// `TC3-HMAC-SHA256`: the signature is a header, over the body or the query as it is sent.
    #[default]
    Tc3HmacSha256,
    /// `HmacSHA256` of version 1: the signature is a parameter among the others.
    HmacSha256,
    /// `HmacSHA1` of version 1.
    HmacSha1,
}

impl SignMethod {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Tc3HmacSha256, Self::HmacSha256, Self::HmacSha1];

    /// As on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tc3HmacSha256 => "TC3-HMAC-SHA256",
            Self::HmacSha256 => "HmacSHA256",
            Self::HmacSha1 => "HmacSHA1",
        }
    }

    /// Whether it is one of version 1.
    pub fn is_version_1(self) -> bool {
        match self {
            Self::Tc3HmacSha256 => false,
            Self::HmacSha256 | Self::HmacSha1 => true,
        }
    }
}

impl fmt::Display for SignMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for SignMethod {
    type Err = Error;

    /// Reads the name of the wire, as it is written there.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|method| method.as_str() == text).ok_or_else(|| {
            let names = Self::ALL.map(Self::as_str).join(", ");
            Error::new(ErrorKind::Setup, format!("a request is signed by one of {names}"))
        })
    }
}
