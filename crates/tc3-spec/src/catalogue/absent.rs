//! Why a service is not there as it was asked for.

use core::fmt;

/// Why a service is not there as it was asked for, with what is there instead.
///
/// ```
/// # #[cfg(feature = "catalogue")] {
/// let told = |name, version| tc3_spec::catalogue().choose(name, version).unwrap_err().to_string();
/// assert_eq!(told("cvmm", None), "cvmm is no service, the nearest is cvm");
/// assert_eq!(told("cvm", Some("2001-01-01")), "cvm has no version 2001-01-01, it has 2017-03-12");
/// # }
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Absent {
    /// Nothing is called so.
    Service {
        /// As it was asked for.
        name: String,
        /// What is called nearly so, if something is.
        nearest: Option<&'static str>,
    },
    /// The service is there, in other versions.
    Version {
        /// The service, as it was asked for.
        name: String,
        /// The version that it does not have.
        version: String,
        /// Those that it has, sorted.
        has: Vec<&'static str>,
    },
}

impl fmt::Display for Absent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service { name, nearest: Some(near) } => write!(f, "{name} is no service, the nearest is {near}"),
            Self::Service { name, nearest: None } => write!(f, "{name} is no service"),
            Self::Version { name, version, has } => {
                write!(f, "{name} has no version {version}, it has {}", has.join(", "))
            }
        }
    }
}

impl std::error::Error for Absent {}
