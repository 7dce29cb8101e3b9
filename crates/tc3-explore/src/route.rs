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
use crate::pages::{action, found, home, links, mock, service};
use crate::recent::{Recent, Seen};
use crate::texts::{Language, around, watch};
use crate::watch::control::Problem;
use crate::watch::detail::Detail;
use crate::watch::now::{Now, Page as Remembered};
use crate::watch::{Watch, order};

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
    pub(crate) watch: Watch,
    /// What requests of one's own may be signed with.
    pub(crate) key: Option<Key>,
    /// Its own mock. It ends with it.
    pub(crate) _mock: Option<Mock>,
}

impl Answers for Explorer {
    async fn answer(self: Arc<Self>, parts: Parts, body: Bytes, entry: Entry) -> Reply {
        let asked = Asked::new(&parts);
        match (entry, &parts.method) {
            (Entry::Start, _) => self.welcome(asked.language),
            (_, &Method::POST) => match asked.path.strip_prefix(links::MOCK) {
                Some(rest) => self.order(asked, rest, body).await,
                None => self.done(asked.path, &body).await,
            },
            _ => match asked.path.strip_prefix(links::MOCK) {
                Some(rest) => self.mock(asked, rest).await,
                None => self.read(asked),
            },
        }
    }
}

/// What is asked for by GET, and by whom.
#[derive(Clone, Copy)]
struct Asked<'a> {
    path: &'a str,
    query: &'a str,
    language: Language,
}

impl Explorer {
    /// Gives the cookie, and leads on: by a page and not by a redirect, since a browser that comes from another site would not
    /// send the cookie along with one.
    fn welcome(&self, lang: Language) -> Reply {
        let mut reply = reply::page(
            StatusCode::OK,
            maud::html! {
                (maud::DOCTYPE)
                html lang=(lang.tag()) {
                    head { meta charset="utf-8"; meta http-equiv="refresh" content="0;url=/"; title { "tc3 explore" } }
                    body { p { a href="/" { (lang.of(&around::GO_ON)) } } }
                }
            },
        );
        if let Ok(cookie) = self.gate.set_cookie().parse() {
            reply.headers_mut().insert(http::header::SET_COOKIE, cookie);
        }
        reply
    }

    fn read(&self, asked: Asked<'_>) -> Reply {
        if let Some(rest) = asked.path.strip_prefix(assets::PREFIX) {
            return assets::file(rest).unwrap_or_else(|| self.absent(asked, &Nothing::page(asked.path)));
        }
        let segments: Vec<_> = asked.path.split('/').skip(1).collect();
        match segments[..] {
            [""] => self.page(
                asked,
                Page::new(asked.language, "tc3 explore", home::content(asked.language, &self.recent.all())),
            ),
            ["-", "find"] => self.found(asked),
            ["-", "find.json"] => reply::json(&self.finder.find(&asked.value("q"), HITS)),
            ["-", "language", tag] => choose(tag, &asked.value("to")),
            ["-", "shape", service, version, action] => self.shape(service, version, action),
            [service] | [service, ""] => self.service(asked, service, None),
            [service, second] if second.starts_with(|first: char| first.is_ascii_digit()) => {
                self.service(asked, service, Some(second))
            }
            [service, action] => self.short(asked, service, action),
            [service, version, action] => self.action(asked, service, version, action),
            _ => self.absent(asked, &Nothing::page(asked.path)),
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
            _ => nothing(),
        }
    }

    /// What there is of the mock, at an address below its own.
    async fn mock(&self, asked: Asked<'_>, rest: &str) -> Reply {
        let (lang, control) = (asked.language, &*self.watch.control);
        match rest {
            "" => {
                let now = Now::of(control).await;
                self.page(asked, Page::new(lang, lang.of(&watch::TITLE), mock::content(lang, control.url(), now)))
            }
            "/now" => told(lang, Now::of(control).await.map(|now| reply::json(&now))),
            "/state" => told(lang, self.watch.state().await),
            "/requests" => match Detail::of(control, &asked.value("id"), lang).await {
                Ok(Some(detail)) if asked.value("as") == "json" => reply::json(&detail),
                Ok(detail) => {
                    self.page(asked, Page::new(lang, lang.of(&watch::REQUEST), mock::request(lang, detail.as_ref())))
                }
                Err(problem) => told(lang, Err(problem)),
            },
            "/memory" => {
                let (kind, offset) = (asked.value("kind"), asked.value("offset").parse().unwrap_or_default());
                let content = Remembered::of(control, &kind, offset).await.map(|page| mock::memory(lang, &kind, &page));
                told(lang, content.map(|content| self.page(asked, Page::new(lang, &kind, content))))
            }
            _ => self.absent(asked, &Nothing::page(asked.path)),
        }
    }

    /// What the mock is to do.
    async fn order(&self, asked: Asked<'_>, rest: &str, body: Bytes) -> Reply {
        let name = rest.strip_prefix('/').unwrap_or_default();
        if name == "events" {
            return reply::lines(self.watch.events());
        }
        match order::run(name, body, &self.watch.control).await {
            Some(done) => told(asked.language, done.map(|_| reply::json(&()))),
            None => nothing(),
        }
    }

    fn found(&self, asked: Asked<'_>) -> Reply {
        let query = asked.value("q");
        let hits = self.finder.find(&query, found::SHOWN);
        let page = Page::new(asked.language, "Found", found::content(&query, &hits));
        self.page(asked, Page { query: &query, ..page })
    }

    fn service(&self, asked: Asked<'_>, name: &str, version: Option<&str>) -> Reply {
        match service_of(name, version) {
            Ok(entry) => {
                let title = format!("{} {}", entry.name(), entry.version());
                self.page(asked, Page::new(asked.language, &title, service::content(entry, &self.described)))
            }
            Err(nothing) => self.absent(asked, &nothing),
        }
    }

    /// An action without its version leads to that of the recommended one.
    fn short(&self, asked: Asked<'_>, name: &str, action: &str) -> Reply {
        match service_of(name, None) {
            Ok(service) if service.action(action).is_some() => reply::moved(&links::action(service, action)),
            Ok(service) => self.absent(asked, &Nothing::action(service, action)),
            Err(nothing) => self.absent(asked, &nothing),
        }
    }

    fn action(&self, asked: Asked<'_>, name: &str, version: &str, action: &str) -> Reply {
        let service = match service_of(name, Some(version)) {
            Ok(service) => service,
            Err(nothing) => return self.absent(asked, &nothing),
        };
        let Some(known) = service.action(action) else {
            return self.absent(asked, &Nothing::action(service, action));
        };
        let path = links::action(service, known.name);
        self.recent.add(Seen { path, service: service.name(), action: known.name });
        let title = format!("{} {}", service.name(), known.name);
        let shape = Some(links::shape(service, known.name));
        let content = action::content(service, known, &self.described);
        self.page(asked, Page { shape, ..Page::new(asked.language, &title, content) })
    }

    fn shape(&self, name: &str, version: &str, action: &str) -> Reply {
        let found = service_of(name, Some(version))
            .and_then(|service| Ok((service, service.action(action).ok_or_else(|| Nothing::action(service, action))?)));
        match found {
            Ok((service, action)) => reply::json(&shape::of(service, action, &self.described)),
            Err(nothing) => reply::text(StatusCode::NOT_FOUND, &nothing.told()),
        }
    }

    fn page(&self, asked: Asked<'_>, page: Page<'_>) -> Reply {
        reply::page(StatusCode::OK, self.frame.around(&asked.address(), page))
    }

    fn absent(&self, asked: Asked<'_>, nothing: &Nothing) -> Reply {
        let page = Page::new(asked.language, "Not here", nothing.content());
        reply::page(StatusCode::NOT_FOUND, self.frame.around(&asked.address(), page))
    }
}

impl<'a> Asked<'a> {
    fn new(parts: &'a Parts) -> Self {
        let language = Language::asked_for(&parts.headers);
        Self { path: parts.uri.path(), query: parts.uri.query().unwrap_or_default(), language }
    }

    /// What the query says of something.
    fn value(&self, name: &str) -> String {
        let mut pairs = form_urlencoded::parse(self.query.as_bytes());
        pairs.find(|(known, _)| known == name).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    }

    /// The same once more.
    fn address(&self) -> String {
        if self.query.is_empty() { self.path.to_owned() } else { format!("{}?{}", self.path, self.query) }
    }
}

/// Keeps the choice of a language, and leads back to the page that it was made on: a path of ours, which leads nowhere else.
fn choose(tag: &str, to: &str) -> Reply {
    let Some(language) = Language::tagged(tag) else {
        return reply::text(StatusCode::NOT_FOUND, "No page is written in this language.");
    };
    let is_path = to.starts_with('/') && !to.starts_with("//") && !to.contains('\\');
    let mut reply = reply::moved(if is_path { to } else { "/" });
    if let Ok(cookie) = language.cookie().parse() {
        reply.headers_mut().insert(http::header::SET_COOKIE, cookie);
    }
    reply
}

fn service_of(name: &str, version: Option<&str>) -> Result<&'static ServiceEntry, Nothing> {
    let found = catalogue().choose(name, version);
    // A service that recommends none of its versions is shown by the first.
    let first = || catalogue().versions(name).next().filter(|_| version.is_none());
    found.or_else(|absent| first().ok_or(absent)).map_err(|absent| Nothing::service(&absent))
}

fn with<T: DeserializeOwned>(body: &[u8], answer: impl FnOnce(T) -> Reply) -> Reply {
    read(body).map_or_else(|reply| reply, answer)
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Reply> {
    let told = |error| refused(StatusCode::BAD_REQUEST, format!("The Explorer does not take this: {error}"));
    serde_json::from_slice(body).map_err(told)
}

/// What the mock told, or why it did not.
fn told(lang: Language, told: Result<Reply, Problem>) -> Reply {
    told.unwrap_or_else(|problem| {
        let is_gone = matches!(problem, Problem::Gone(_));
        let status = if is_gone { StatusCode::BAD_GATEWAY } else { StatusCode::BAD_REQUEST };
        refused(status, mock::problem(lang, &problem))
    })
}

fn refused(status: StatusCode, problem: String) -> Reply {
    #[derive(Serialize)]
    struct Refusal {
        problem: String,
    }
    let mut reply = reply::json(&Refusal { problem });
    *reply.status_mut() = status;
    reply
}

fn nothing() -> Reply {
    reply::text(StatusCode::NOT_FOUND, "Nothing is asked for at this address.")
}
