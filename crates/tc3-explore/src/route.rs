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
use crate::calls::Calls;
use crate::control::Problem;
use crate::described::Described;
use crate::door::gate::{Entry, Gate};
use crate::door::reply::{self, Reply};
use crate::door::server::Answers;
use crate::editor::compare::Key;
use crate::editor::filter::Kept;
use crate::editor::target::Targets;
use crate::editor::{ask, check, compare, filter, sample, send, shape, sign};
use crate::find::Finder;
use crate::lived;
use crate::pages::absent::Nothing;
use crate::pages::frame::{Frame, Page};
use crate::pages::{action, calls, found, home, life, links, mock, service};
use crate::recent::{Recent, Seen};
use crate::texts::{self, Language, around, pictures, watch};
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
    pub(crate) calls: Arc<Calls>,
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
                None => self.done(asked, &body).await,
            },
            _ => match asked.path.strip_prefix(links::MOCK) {
                Some(rest) => self.mock(asked, rest).await,
                None => self.read(asked).await,
            },
        }
    }
}

/// What is asked for, and in which language.
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

    async fn read(&self, asked: Asked<'_>) -> Reply {
        if let Some(rest) = asked.path.strip_prefix(assets::PREFIX) {
            return assets::file(rest)
                .unwrap_or_else(|| self.absent(asked, &Nothing::page(asked.language, asked.path)));
        }
        let segments: Vec<_> = asked.path.split('/').skip(1).collect();
        match segments[..] {
            [""] => self.page(
                asked,
                Page::new(asked.language, "tc3 explore", home::content(asked.language, &self.recent.all())),
            ),
            ["-", "find"] => self.found(asked),
            ["-", "find.json"] => reply::json(&self.finder.find(asked.language, &asked.value("q"), HITS)),
            ["-", "calls"] => self.calls(asked),
            ["-", "life", service, version, kind, id] => self.life(asked, [service, version, kind], id).await,
            ["-", "language", tag] => match Language::tagged(tag) {
                Some(language) => choose(language, &asked.value("to")),
                None => self.absent(asked, &Nothing::page(asked.language, asked.path)),
            },
            ["-", "shape", service, version, action] => self.shape(asked.language, service, version, action),
            [service] | [service, ""] => self.service(asked, service, None),
            [service, second] if second.starts_with(|first: char| first.is_ascii_digit()) => {
                self.service(asked, service, Some(second))
            }
            [service, action] => self.short(asked, service, action),
            [service, version, action] => self.action(asked, service, version, action),
            _ => self.absent(asked, &Nothing::page(asked.language, asked.path)),
        }
    }

    async fn done(&self, asked: Asked<'_>, body: &[u8]) -> Reply {
        let lang = asked.language;
        match asked.path {
            "/-/check" => with(lang, body, |ask| reply::json(&check::run(lang, ask, &self.targets))),
            "/-/filter" => with(lang, body, |order| reply::json(&filter::run(lang, &order, &self.kept))),
            "/-/sample" => with(lang, body, |ask| reply::json(&sample::run(lang, ask, &self.targets))),
            "/-/send" => with(lang, body, |ask| {
                let (targets, kept, calls) = (&self.targets, &self.kept, &self.calls);
                reply::lines(send::run(lang, ask, Arc::clone(targets), Arc::clone(kept), Arc::clone(calls)))
            }),
            "/-/sign" => match read(lang, body) {
                Ok(ask) => reply::json(&sign::run(lang, ask, &self.targets).await),
                Err(reply) => reply,
            },
            "/-/compare" => match read(lang, body) {
                Ok(ask) => reply::json(&compare::run(lang, ask, &self.targets, self.key.as_ref()).await),
                Err(reply) => reply,
            },
            "/-/who" => reply::json(&self.targets.who(lang).await),
            _ => nothing(lang),
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
                Ok(Some(detail)) if asked.value("form") == "json" => reply::json(&detail),
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
            _ => self.absent(asked, &Nothing::page(lang, asked.path)),
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
            None => nothing(asked.language),
        }
    }

    fn found(&self, asked: Asked<'_>) -> Reply {
        let (lang, query) = (asked.language, asked.value("q"));
        let hits = self.finder.find(lang, &query, found::SHOWN);
        let page = Page::new(lang, lang.of(&texts::found::TITLE), found::content(lang, &query, &hits));
        self.page(asked, Page { query: &query, ..page })
    }

    fn service(&self, asked: Asked<'_>, name: &str, version: Option<&str>) -> Reply {
        match service_of(asked.language, name, version) {
            Ok(entry) => {
                let title = format!("{} {}", entry.name(), entry.version());
                let content = service::content(asked.language, entry, &self.described);
                self.page(asked, Page::new(asked.language, &title, content))
            }
            Err(nothing) => self.absent(asked, &nothing),
        }
    }

    /// An action without its version leads to that of the recommended one.
    fn short(&self, asked: Asked<'_>, name: &str, action: &str) -> Reply {
        match service_of(asked.language, name, None) {
            Ok(service) if service.action(action).is_some() => reply::moved(&links::action(service, action)),
            Ok(service) => self.absent(asked, &Nothing::action(asked.language, service, action)),
            Err(nothing) => self.absent(asked, &nothing),
        }
    }

    fn action(&self, asked: Asked<'_>, name: &str, version: &str, action: &str) -> Reply {
        let service = match service_of(asked.language, name, Some(version)) {
            Ok(service) => service,
            Err(nothing) => return self.absent(asked, &nothing),
        };
        let Some(known) = service.action(action) else {
            return self.absent(asked, &Nothing::action(asked.language, service, action));
        };
        let path = links::action(service, known.name);
        self.recent.add(Seen { path, service: service.name(), action: known.name });
        let title = format!("{} {}", service.name(), known.name);
        let shape = Some(links::shape(service, known.name));
        let editor = action::editor(asked.language, service, known);
        let content = action::content(asked.language, service, known, &self.described, editor);
        self.page(asked, Page { shape, ..Page::new(asked.language, &title, content) })
    }

    fn calls(&self, asked: Asked<'_>) -> Reply {
        let (lang, all) = (asked.language, self.calls.all());
        self.page(asked, Page::new(lang, lang.of(&pictures::CALLS), calls::content(lang, &all)))
    }

    async fn life(&self, asked: Asked<'_>, [name, version, kind]: [&str; 3], id: &str) -> Reply {
        let lang = asked.language;
        let service = match service_of(lang, name, Some(version)) {
            Ok(service) => service,
            Err(nothing) => return self.absent(asked, &nothing),
        };
        let lives = tc3_mock::lives(service);
        let Some(life) = lives.iter().find(|life| life.kind == kind) else {
            return self.absent(asked, &Nothing::page(lang, asked.path));
        };
        let id = links::decoded(id);
        let lived = lived::of(&self.watch.control, service, life, &id).await;
        let title = format!("{} {id}", life.kind);
        self.page(asked, Page::new(lang, &title, life::content(lang, service, life, &id, &lived)))
    }

    fn shape(&self, lang: Language, name: &str, version: &str, action: &str) -> Reply {
        match ask::action(lang, name, version, action) {
            Ok((service, action)) => reply::json(&shape::of(lang, service, action, &self.described)),
            Err(nothing) => reply::text(StatusCode::NOT_FOUND, &nothing.told()),
        }
    }

    fn page(&self, asked: Asked<'_>, page: Page<'_>) -> Reply {
        reply::page(StatusCode::OK, self.frame.around(&asked.address(), page))
    }

    fn absent(&self, asked: Asked<'_>, nothing: &Nothing) -> Reply {
        let page = Page::new(asked.language, asked.language.of(&texts::absent::TITLE), nothing.content());
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

/// Keeps the choice of a language, and leads back to the page that it was made on: a path of ours, which leads nowhere else. A
/// browser takes a backslash for a slash, and leaves out tabs before it looks for two slashes.
fn choose(language: Language, to: &str) -> Reply {
    let is_plain = to.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let is_path = is_plain && to.starts_with('/') && !to.starts_with("//");
    let mut reply = reply::moved(if is_path { to } else { "/" });
    if let Ok(cookie) = language.cookie().parse() {
        reply.headers_mut().insert(http::header::SET_COOKIE, cookie);
    }
    reply
}

fn service_of(lang: Language, name: &str, version: Option<&str>) -> Result<&'static ServiceEntry, Nothing> {
    let found = catalogue().choose(name, version);
    // A service that recommends none of its versions is shown by the first.
    let first = || catalogue().versions(name).next().filter(|_| version.is_none());
    found.or_else(|absent| first().ok_or(absent)).map_err(|absent| Nothing::service(lang, &absent))
}

fn with<T: DeserializeOwned>(lang: Language, body: &[u8], answer: impl FnOnce(T) -> Reply) -> Reply {
    read(lang, body).map_or_else(|reply| reply, answer)
}

fn read<T: DeserializeOwned>(lang: Language, body: &[u8]) -> Result<T, Reply> {
    serde_json::from_slice(body)
        .map_err(|error| refused(StatusCode::BAD_REQUEST, lang.with(&texts::absent::NOT_TAKEN, &[&error.to_string()])))
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

fn nothing(lang: Language) -> Reply {
    reply::text(StatusCode::NOT_FOUND, lang.of(&texts::absent::NOTHING_ASKED))
}
