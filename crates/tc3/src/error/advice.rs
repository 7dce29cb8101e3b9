//! What to do about an error, as data: a library names its methods, a command line its options.

use core::fmt;
use std::borrow::Cow;

/// What to do about an error.
///
/// Its `Display` names the methods of Rust libraries. A program with a surface of its own matches on the cases that it
/// has other words for, and replaces them by [`Error::with_advice`](crate::Error::with_advice).
///
/// ```
/// use tc3::Advice;
///
/// let late = Advice::SetClock { ahead: 3600 };
/// assert_eq!(late.to_string(), "this machine's clock is 3600 s off, behind the service's: set it");
/// assert!(Advice::SetClock { ahead: -1 }.to_string().contains("1 s off, ahead of the service's"));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Advice {
    /// Look whether the request took effect before it is sent again.
    Look {
        /// The action that shows it, where the spec names one.
        with: Option<String>,
    },
    /// Send the request again with the client token that was filled in: whatever became of it, it is done once.
    RepeatWith {
        /// The token.
        client_token: String,
    },
    /// Give the client a credential.
    GiveCredential,
    /// Name a region.
    NameRegion,
    /// Use TLS, or allow that the request is readable on the way.
    AllowHttp,
    /// Trust the authority that issued the server's certificate, if it is a private one.
    TrustIssuer,
    /// Ask for less at a time, or allow a larger answer.
    AllowLarger,
    /// Set this machine's clock.
    SetClock {
        /// By how many seconds the service's clock is ahead of it; negative where it is behind.
        ahead: i64,
    },
    /// Anything that is said alike everywhere.
    Text(Cow<'static, str>),
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Look { with: Some(action) } => write!(f, "look with {action} before sending it again"),
            Self::Look { with: None } => f.write_str("look whether it took effect before sending it again"),
            Self::RepeatWith { client_token } => {
                write!(f, "send it again with its client token, {client_token}: then it is done once")
            }
            Self::GiveCredential => f.write_str("give the client one: `Client::builder().with_credential(…)`"),
            Self::NameRegion => f.write_str("name one by `with_region`, on the call or on the client"),
            Self::AllowHttp => f.write_str("use https, or `Endpoint::allow_http`"),
            Self::TrustIssuer => f.write_str("trust a private authority by `with_root_certificate` or `with_ca_bundle`"),
            Self::AllowLarger => f.write_str(
                "ask for less at a time, or raise the limit: `with_max_response_size`, or `with_max_decoded_size` for what is made of it",
            ),
            Self::SetClock { ahead } => {
                let way = if *ahead > 0 { "behind" } else { "ahead of" };
                write!(f, "this machine's clock is {} s off, {way} the service's: set it", ahead.unsigned_abs())
            }
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl From<&'static str> for Advice {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Advice {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}
