//! What each client is put through.

/// One thing that a client does with a mock of its own.
pub(super) struct Case {
    /// What the clients' programs know it by.
    pub(super) name: &'static str,
    /// What it shows, for a person to read.
    pub(super) shows: &'static str,
    /// What the mock is started with; files are in `outside/conformance`.
    pub(super) mock: &'static [&'static str],
    /// What its requests are, all of them together: methods, each with an algorithm of signatures.
    pub(super) sends: &'static [(&'static str, &'static str)],
}

const TC3: &str = "TC3-HMAC-SHA256";

const VERSION_1: [(&str, &str); 4] =
    [("GET", "HmacSHA1"), ("GET", "HmacSHA256"), ("POST", "HmacSHA1"), ("POST", "HmacSHA256")];

impl Case {
    pub(super) const fn new(name: &'static str, shows: &'static str) -> Self {
        Self { name, shows, mock: &[], sends: &[("POST", TC3)] }
    }

    const fn with(self, mock: &'static [&'static str]) -> Self {
        Self { mock, ..self }
    }

    const fn sending(self, sends: &'static [(&'static str, &'static str)]) -> Self {
        Self { sends, ..self }
    }
}

/// All of them, in the order of the table.
pub(super) const CASES: [Case; 14] = [
    Case::new("life", "the experiment of a fresh world is executed, paused, run on, ended by a verdict, deleted"),
    Case::new("errors", "an error has the type that the client gives to those of a service, code and request id"),
    Case::new("wrong-key", "a wrong key is `AuthFailure.SignatureFailure`"),
    Case::new("clock", "a clock that is 6 minutes off is `AuthFailure.SignatureExpire`")
        .with(&["--faults", "clock.json"]),
    Case::new("get", "requests by GET, with objects, lists and text that has to be encoded").sending(&[("GET", TC3)]),
    Case::new("post", "the same by POST"),
    Case::new("version-1", "signatures of version 1, HmacSHA1 and HmacSHA256, by GET and POST").sending(&VERSION_1),
    Case::new("multipart", "a file in a form of parts"),
    Case::new("octet-stream", "a body of bytes, with the other members in headers"),
    Case::new("event-stream", "the answer of a chat comes as events"),
    Case::new("paging", "250 items are read page by page, none missing and none twice").with(&["--items", "250"]),
    Case::new("temporary-credentials", "keys of a role are taken with their token, and not without"),
    Case::new(
        "memory",
        "things of ten services are made, found, changed and ended, and are gone then; of three by tccli",
    )
    .with(&["--empty"]),
    Case::new("rate", "one `RequestLimitExceeded` is told, and the next call passes").with(&["--faults", "rate.json"]),
];
