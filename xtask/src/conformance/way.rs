//! How clients reach the mock.

/// Where the mock is, and how it judges.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Way {
    /// At a port of localhost, over plain HTTP, as tests use it.
    Port,
    /// The same, where what the service would not take is refused.
    Strict,
    /// At the hosts of the services, over TLS, just as strict: clients have no endpoint, and do what they do in the cloud.
    Hosts,
}

impl Way {
    pub(super) const ALL: [Self; 3] = [Self::Port, Self::Strict, Self::Hosts];

    /// What it is, in words.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Port => "at a port of localhost",
            Self::Strict => "at a port of localhost, --strict",
            Self::Hosts => "at the services' hosts, --strict",
        }
    }
}
