//! What the end of an attempt tells of the host.

use crate::error::{Error, ErrorKind, Sent};

/// What the end of an attempt tells of the host that it went to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is nothing beside yes, no and unknown")]
pub enum Evidence {
    /// The host works: a service answered, be it with an error.
    Up,
    /// The host could not be reached, did not answer in time, or something else answered in the service's place.
    Down,
    /// Nothing: the attempt ended before the host could show what it is worth.
    Nothing,
}

impl Evidence {
    /// What the result of an attempt tells.
    ///
    /// ```
    /// use tc3::{Error, ErrorKind, Evidence};
    ///
    /// let refused = Error::service("AuthFailure.SignatureFailure", "the signature is wrong", "7");
    /// assert_eq!(Evidence::of(Err(&refused)), Evidence::Up);
    /// assert_eq!(Evidence::of(Err(&Error::new(ErrorKind::Connect, "nothing listens there"))), Evidence::Down);
    /// assert_eq!(Evidence::of(Err(&Error::new(ErrorKind::Cancelled, "by Ctrl-C"))), Evidence::Nothing);
    /// ```
    pub fn of(result: Result<(), &Error>) -> Self {
        let Err(error) = result else { return Self::Up };
        if error.sent() == Sent::Answered {
            return Self::Up;
        }
        match error.kind() {
            ErrorKind::Connect | ErrorKind::Tls | ErrorKind::Timeout | ErrorKind::Interrupted => Self::Down,
            // What stands in between refuses a request with 4xx for what the request is; it would at another host too.
            ErrorKind::Unreadable if error.status().is_none_or(|status| status / 100 != 4) => Self::Down,
            ErrorKind::Service if error.status().is_some_and(|status| status / 100 == 5) => Self::Down,
            ErrorKind::Unreadable | ErrorKind::Service | ErrorKind::TooLarge => Self::Nothing,
            ErrorKind::Invalid
            | ErrorKind::Unencodable
            | ErrorKind::Credential
            | ErrorKind::Setup
            | ErrorKind::Cancelled
            | ErrorKind::NotReached => Self::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Evidence;
    use crate::error::{Error, ErrorKind, Sent};

    #[test]
    fn each_kind_of_failure_tells_what_it_tells() {
        let plain = |kind| Error::new(kind, "");
        for (kind, expected) in [
            (ErrorKind::Invalid, Evidence::Nothing),
            (ErrorKind::Unencodable, Evidence::Nothing),
            (ErrorKind::Credential, Evidence::Nothing),
            (ErrorKind::Setup, Evidence::Nothing),
            (ErrorKind::Connect, Evidence::Down),
            (ErrorKind::Tls, Evidence::Down),
            (ErrorKind::Timeout, Evidence::Down),
            (ErrorKind::Cancelled, Evidence::Nothing),
            (ErrorKind::Interrupted, Evidence::Down),
            (ErrorKind::Unreadable, Evidence::Down),
            (ErrorKind::TooLarge, Evidence::Nothing),
            (ErrorKind::Service, Evidence::Nothing),
        ] {
            assert_eq!(Evidence::of(Err(&plain(kind))), expected, "{kind:?}");
            // Whatever came in an envelope of the service came from a host that works.
            let answered = plain(kind).with_sent(Sent::Answered);
            assert_eq!(Evidence::of(Err(&answered)), Evidence::Up, "{kind:?}");
        }
        assert_eq!(Evidence::of(Ok(())), Evidence::Up);
        assert_eq!(Evidence::of(Err(&plain(ErrorKind::Timeout).with_sent(Sent::NotSent))), Evidence::Down);
    }

    #[test]
    fn of_what_is_not_the_services_the_status_counts() {
        let unreadable = |status| Error::new(ErrorKind::Unreadable, "").with_status(status);
        let unnamed = |status| Error::service("InternalError", "", "").with_status(status);
        for (error, expected) in [
            (unreadable(200), Evidence::Down),
            (unreadable(502), Evidence::Down),
            (unreadable(403), Evidence::Nothing),
            (unreadable(413), Evidence::Nothing),
            (unnamed(200), Evidence::Nothing),
            (unnamed(503), Evidence::Down),
        ] {
            assert_eq!(Evidence::of(Err(&error)), expected, "{error}");
        }
        assert_eq!(Evidence::of(Err(&Error::service("InternalError", "", "7").with_status(503))), Evidence::Up);
    }
}
