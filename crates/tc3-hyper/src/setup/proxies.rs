//! The proxies of a client, as they are given: by the program, else by the environment.

use std::env;

use tc3::{Error, ErrorKind};
use zeroize::Zeroizing;

use super::variable::{of_variable, variable};
use crate::transport::Proxy;
use crate::transport::proxy::Proxies;

const HTTPS: [&str; 2] = ["https_proxy", "HTTPS_PROXY"];
const HTTP: [&str; 2] = ["http_proxy", "HTTP_PROXY"];
const ALL: [&str; 2] = ["all_proxy", "ALL_PROXY"];
const NONE: [&str; 2] = ["no_proxy", "NO_PROXY"];
/// Set where a web server runs this program for a request, whose header `Proxy` is `HTTP_PROXY` then.
const BY_A_WEB_SERVER: &str = "REQUEST_METHOD";

/// What the program says of proxies.
#[derive(Debug, Default)]
pub(super) struct Between {
    pub(super) proxy: Option<Proxy>,
    pub(super) exceptions: Vec<String>,
}

impl Between {
    pub(super) fn read(&self, with_env: bool) -> Result<Proxies, Error> {
        let mut proxies = Proxies { https: self.proxy.clone(), http: self.proxy.clone(), ..Proxies::default() };
        self.exceptions.iter().for_each(|list| proxies.exceptions.add(list));
        if !with_env {
            return Ok(proxies);
        }
        if let Some((_, list)) = first(&NONE)? {
            proxies.exceptions.add(&list);
        }
        if self.proxy.is_none() {
            let by_request = env::var_os(BY_A_WEB_SERVER).is_some();
            let http = if by_request { &HTTP[..1] } else { &HTTP };
            proxies.https = named(&HTTPS)?;
            proxies.http = named(http)?;
        }
        Ok(proxies)
    }
}

/// The proxy that the first of these variables names that is set, else the one for everything.
fn named(names: &[&str]) -> Result<Option<Proxy>, Error> {
    let Some((name, url)) = first(names)?.map_or_else(|| first(&ALL), |found| Ok(Some(found)))? else {
        return Ok(None);
    };
    Proxy::parse(&url).map(Some).map_err(|error| of_variable(name, &error))
}

fn first<'n>(names: &[&'n str]) -> Result<Option<(&'n str, Zeroizing<String>)>, Error> {
    for name in names {
        if let Some(value) = variable(|name| std::env::var_os(name), name, ErrorKind::Setup)? {
            return Ok(Some((name, Zeroizing::new(value))));
        }
    }
    Ok(None)
}
