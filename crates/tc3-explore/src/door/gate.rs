//! Who may come in. A page on this machine can be reached by every page in a browser, so nothing is answered to who does not have
//! the token of the start address.
//!
//! ```text
//! start address with the token --> a cookie that scripts cannot read
//! GET:  Host of an exact list, no page from elsewhere, the cookie
//! POST: the same, and JSON, and the header that only our own pages know
//! ```

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};

use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use subtle::ConstantTimeEq;
use tc3::{Error, ErrorKind};
use tc3_hyper::random_token;

/// The header that a request which does something has to have.
pub(crate) const HEADER: HeaderName = HeaderName::from_static("x-tc3-explore");

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const SCHEME: &str = "http://";
/// The parameter of the start address.
const TOKEN: &str = "token=";

/// Knows by what requests are let in.
pub(crate) struct Gate {
    /// Of the start address.
    token: String,
    /// Of an address that lets one in: it stands in the arguments of the program that opens a browser, where others may read it.
    once: Mutex<Option<String>>,
    /// What the cookie has.
    session: String,
    /// What our pages send with what they do.
    page_token: String,
    /// By which names the pages may be asked for, with the port. Compared as they stand: a name that only begins so is another.
    hosts: Vec<String>,
    /// A cookie is for all ports of a host, so its name has the port.
    cookie: String,
}

/// What is let in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Entry {
    /// Who comes by the start address, to get the cookie.
    Start,
    /// Who has the cookie.
    Known,
}

/// Why somebody is not let in, as a person reads it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Turned(pub(crate) &'static str);

impl Gate {
    /// A gate for who listens there.
    pub(crate) fn new(address: SocketAddr) -> Result<Self, Error> {
        let token =
            || random_token().ok_or_else(|| Error::new(ErrorKind::Setup, "the system has no randomness for a token"));
        let port = address.port();
        let hosts = vec![address.to_string(), format!("localhost:{port}")];
        let cookie = format!("tc3-explore-{port}=");
        Ok(Self { token: token()?, once: Mutex::default(), session: token()?, page_token: token()?, hosts, cookie })
    }

    /// The path of the start address.
    pub(crate) fn start(&self) -> String {
        format!("/?{TOKEN}{}", self.token)
    }

    /// The path of a start address that is good for one entry.
    pub(crate) fn start_once(&self) -> Option<String> {
        let token = random_token()?;
        let path = format!("/?{TOKEN}{token}");
        *self.once.lock().unwrap_or_else(PoisonError::into_inner) = Some(token);
        Some(path)
    }

    /// What sets the cookie. Only pages of ours send it, and no script reads it.
    pub(crate) fn set_cookie(&self) -> String {
        format!("{}{}; HttpOnly; SameSite=Strict; Path=/", self.cookie, self.session)
    }

    /// What our pages send in [`HEADER`].
    pub(crate) fn page_token(&self) -> &str {
        &self.page_token
    }

    /// Whether a request is let in. It has to be asked before anything else is looked at.
    pub(crate) fn admit(&self, parts: &Parts) -> Result<Entry, Turned> {
        self.check_host(parts)?;
        if parts.method == Method::GET && parts.uri.path() == "/" && self.has_token(parts.uri.query()) {
            return Ok(Entry::Start);
        }
        self.check_site(parts)?;
        if !self.has_cookie(&parts.headers) {
            return Err(Turned("It is open to who comes by the address that tc3 explore printed, with its token."));
        }
        match parts.method {
            Method::GET => Ok(Entry::Known),
            Method::POST => self.check_post(&parts.headers).map(|()| Entry::Known),
            _ => Err(Turned("Pages are read by GET; what does something is asked by POST.")),
        }
    }

    /// A name that leads here, but is another's, is what a page from elsewhere has: DNS can be bent, a `Host` cannot.
    fn check_host(&self, parts: &Parts) -> Result<(), Turned> {
        const FOREIGN: Turned = Turned("The Host is none of this Explorer's.");
        let host = only(&parts.headers, header::HOST).map_err(|()| FOREIGN)?.ok_or(FOREIGN)?;
        let is_own = |host: &str| self.hosts.iter().any(|own| own == host);
        // A whole URL in the first line would take the place of the Host.
        let is_own_target = parts.uri.authority().is_none_or(|authority| is_own(authority.as_str()));
        if is_own(host) && is_own_target { Ok(()) } else { Err(FOREIGN) }
    }

    /// Another port of this machine is the same site to a browser, and has our cookie sent along.
    fn check_site(&self, parts: &Parts) -> Result<(), Turned> {
        const FOREIGN: Turned = Turned("A page from elsewhere asks.");
        let own =
            |origin: &str| origin.strip_prefix(SCHEME).is_some_and(|host| self.hosts.iter().any(|own| own == host));
        let origin = only(&parts.headers, header::ORIGIN).map_err(|()| FOREIGN)?;
        let site = only(&parts.headers, SEC_FETCH_SITE).map_err(|()| FOREIGN)?;
        let is_own_site = site.is_none_or(|site| ["same-origin", "none"].contains(&site));
        if origin.is_none_or(own) && is_own_site { Ok(()) } else { Err(FOREIGN) }
    }

    fn check_post(&self, headers: &HeaderMap) -> Result<(), Turned> {
        let value = |name| only(headers, name).ok().flatten();
        if value(SEC_FETCH_SITE) != Some("same-origin") {
            return Err(Turned("What does something is asked by a page of the Explorer itself."));
        }
        if value(header::CONTENT_TYPE) != Some("application/json") {
            return Err(Turned("What does something is asked in JSON."));
        }
        match value(HEADER).is_some_and(|token| is_same(token, &self.page_token)) {
            true => Ok(()),
            false => Err(Turned("The page is of an Explorer that has ended: load it again.")),
        }
    }

    fn has_token(&self, query: Option<&str>) -> bool {
        let Some(token) = query.and_then(|query| query.strip_prefix(TOKEN)) else { return false };
        let mut once = self.once.lock().unwrap_or_else(PoisonError::into_inner);
        is_same(token, &self.token) || once.take_if(|once| is_same(token, once)).is_some()
    }

    fn has_cookie(&self, headers: &HeaderMap) -> bool {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut cookies = cookies.flat_map(|cookies| cookies.split(';')).map(str::trim);
        cookies.any(|cookie| cookie.strip_prefix(&self.cookie).is_some_and(|session| is_same(session, &self.session)))
    }
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gate").field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

fn is_same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// The value of a header that may be there once. Twice, or with signs that no text has, it is nobody's of ours.
fn only(headers: &HeaderMap, name: HeaderName) -> Result<Option<&str>, ()> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().map(HeaderValue::to_str).transpose().map_err(drop)?;
    if values.next().is_some() { Err(()) } else { Ok(value) }
}
