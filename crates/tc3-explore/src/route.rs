//! From an address to what is answered there.

use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tc3_mock::Mock;
use tc3_spec::{ServiceEntry, catalogue};

use crate::assets;
use crate::described::Described;
use crate::door::gate::{Entry, Gate};
use crate::door::reply::{self, Reply};
use crate::door::server::Answers;
use crate::editor::compare::Key;
use crate::editor::filter::Kept;
use crate::editor::target::Targets;
use crate::editor::{check, compare, filter, send, shape, sign};
use crate::find::Finder;
use crate::pages::absent::Nothing;
use crate::pages::frame::{Frame, Page};
use crate::pages::{action, found, home, links, service};
use crate::recent::{Recent, Seen};

/// How many hits the search shows as one types.
const HITS: usize = 12;

/// All that answers.
pub(crate) struct Explorer {
    pub(crate) gate: Arc<Gate>,
    pub(crate) frame: Frame,
    pub(crate) described: Arc<Described>,
    pub(crate) finder: Arc<Finder>,
    pub(crate) recent: Recent,
    pub(crate) targets: Arc<Targets>,
    pub(crate) kept: Arc<Kept>,
    /// What requests of one's own may be signed with.
    pub(crate) key: Option<Key>,
    /// Its own mock. It ends with it.
    pub(crate) _mock: Option<Mock>,
}

impl Answers for Explorer {
    async fn answer(self: Arc<Self>, parts: Parts, body: Bytes, entry: Entry) -> Reply {
        if entry == Entry::Start {
            return self.welcome();
        }
        let path = parts.uri.path();
        match parts.method {
            Method::POST => self.done(path, &body).await,
            _ => self.read(path, parts.uri.query().unwrap_or_default()),
        }
    }
}

impl Explorer {
    /// Gives the cookie, and leads on: by a page and not by a redirect, since a browser that comes from another site would not
    /// send the cookie along with one.
    fn welcome(&self) -> Reply {
        let mut reply = reply::page(
            StatusCode::OK,
            maud::html! {
                (maud::DOCTYPE)
                html lang="en" {
                    head { meta charset="utf-8"; meta http-equiv="refresh" content="0;url=/"; title { "tc3 explore" } }
                    body { p { a href="/" { "Go on to the Explorer" } } }
                }
            },
        );
        if let Ok(cookie) = self.gate.set_cookie().parse() {
            reply.headers_mut().insert(http::header::SET_COOKIE, cookie);
        }
        reply
    }

    fn read(&self, path: &str, query: &str) -> Reply {
        if let Some(rest) = path.strip_prefix(assets::PREFIX) {
            return assets::file(rest).unwrap_or_else(|| self.absent(&Nothing::page(path)));
        }
        let segments: Vec<_> = path.split('/').skip(1).collect();
        match segments[..] {
            [""] => self.page(Page::new("tc3 explore", home::content(&self.recent.all()))),
            ["-", "find"] => self.found(&asked(query)),
            ["-", "find.json"] => reply::json(&self.finder.find(&asked(query), HITS)),
            ["-", "shape", service, version, action] => self.shape(service, version, action),
            [service] | [service, ""] => self.service(service, None),
            [service, second] if second.starts_with(|first: char| first.is_ascii_digit()) => {
                self.service(service, Some(second))
            }
            [service, action] => self.short(service, action),
            [service, version, action] => self.action(service, version, action),
            _ => self.absent(&Nothing::page(path)),
        }
    }

    async fn done(&self, path: &str, body: &[u8]) -> Reply {
        match path {
            "/-/check" => with(body, |order| reply::json(&check::run(order, &self.targets))),
            "/-/filter" => with(body, |order| reply::json(&filter::run(&order, &self.kept))),
            "/-/send" => {
                with(body, |order| reply::lines(send::run(order, Arc::clone(&self.targets), Arc::clone(&self.kept))))
            }
            "/-/sign" => match read(body) {
                Ok(order) => reply::json(&sign::run(order, &self.targets).await),
                Err(reply) => reply,
            },
            "/-/compare" => match read(body) {
                Ok(order) => reply::json(&compare::run(order, &self.targets, self.key.as_ref()).await),
                Err(reply) => reply,
            },
            "/-/who" => reply::json(&self.targets.who().await),
            _ => reply::text(StatusCode::NOT_FOUND, "Nothing is asked for at this address."),
        }
    }

    fn found(&self, query: &str) -> Reply {
        let hits = self.finder.find(query, found::SHOWN);
        let page = Page { query, ..Page::new("Found", found::content(query, &hits)) };
        self.page(page)
    }

    fn service(&self, name: &str, version: Option<&str>) -> Reply {
        match service_of(name, version) {
            Ok(entry) => {
                let title = format!("{} {}", entry.name(), entry.version());
                self.page(Page::new(&title, service::content(entry, &self.described)))
            }
            Err(nothing) => self.absent(&nothing),
        }
    }

    /// An action without its version leads to that of the recommended one.
    fn short(&self, name: &str, action: &str) -> Reply {
        match service_of(name, None) {
            Ok(service) if service.action(action).is_some() => reply::moved(&links::action(service, action)),
            Ok(service) => self.absent(&Nothing::action(service, action)),
            Err(nothing) => self.absent(&nothing),
        }
    }

    fn action(&self, name: &str, version: &str, action: &str) -> Reply {
        let service = match service_of(name, Some(version)) {
            Ok(service) => service,
            Err(nothing) => return self.absent(&nothing),
        };
        let Some(known) = service.action(action) else { return self.absent(&Nothing::action(service, action)) };
        let path = links::action(service, known.name);
        self.recent.add(Seen { path, service: service.name(), action: known.name });
        let title = format!("{} {}", service.name(), known.name);
        let shape = Some(links::shape(service, known.name));
        self.page(Page { shape, ..Page::new(&title, action::content(service, known, &self.described)) })
    }

    fn shape(&self, name: &str, version: &str, action: &str) -> Reply {
        let found = service_of(name, Some(version))
            .and_then(|service| Ok((service, service.action(action).ok_or_else(|| Nothing::action(service, action))?)));
        match found {
            Ok((service, action)) => reply::json(&shape::of(service, action, &self.described)),
            Err(nothing) => reply::text(StatusCode::NOT_FOUND, &nothing.told()),
        }
    }

    fn page(&self, page: Page<'_>) -> Reply {
        reply::page(StatusCode::OK, self.frame.around(page))
    }

    fn absent(&self, nothing: &Nothing) -> Reply {
        reply::page(StatusCode::NOT_FOUND, self.frame.around(Page::new("Not here", nothing.content())))
    }
}

fn service_of(name: &str, version: Option<&str>) -> Result<&'static ServiceEntry, Nothing> {
    let found = catalogue().choose(name, version);
    // A service that recommends none of its versions is shown by the first.
    let first = || catalogue().versions(name).next().filter(|_| version.is_none());
    found.or_else(|absent| first().ok_or(absent)).map_err(|absent| Nothing::service(&absent))
}

/// What is searched for.
fn asked(query: &str) -> String {
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs.find(|(name, _)| name == "q").map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
}

fn with<T: DeserializeOwned>(body: &[u8], answer: impl FnOnce(T) -> Reply) -> Reply {
    read(body).map_or_else(|reply| reply, answer)
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Reply> {
    #[derive(Serialize)]
    struct Problem {
        problem: String,
    }
    serde_json::from_slice(body).map_err(|error| {
        let problem = format!("The Explorer does not take this: {error}");
        let mut reply = reply::json(&Problem { problem });
        *reply.status_mut() = StatusCode::BAD_REQUEST;
        reply
    })
}
