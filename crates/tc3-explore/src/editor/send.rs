//! A call, told line by line as it goes on: what came, and how it ended.

use core::time::Duration;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use serde::Serialize;
use tc3::pages::{Ask as PageAsk, Pager, Paging};
use tc3::wait::WaitEnd;
use tc3::{Error, ErrorKind, Exchange, RawAnswer, Sent, Timestamp, Unsigned};
use tc3_hyper::{Client, RawEvents, RawReply};
use tc3_spec::Action;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::advice::{advised, not_sent};
use super::ask::{Ask, Asked};
use super::check::Told;
use super::filter::Kept;
use super::secrets::Secrets;
use super::target::Targets;
use crate::calls::{Call, Calls, Outcome};
use crate::clock::now;
use crate::texts::{Language, editor};

/// How many lines wait for a browser that reads slowly.
const LINES: usize = 16;
/// How much is shown of an answer that is no envelope, such as a page of HTML, in bytes.
const SHOWN: usize = 64 * 1024;

/// A line for the browser.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Line<'a> {
    /// A whole answer.
    Answer(Came<'a>),
    /// A page of a list.
    Page {
        number: usize,
        items: usize,
        request_id: &'a str,
    },
    /// An event of a stream.
    Event {
        json: &'a str,
    },
    /// What a waiter is told before it is reached.
    Progress {
        told: String,
    },
    Failed(Box<Failed>),
    /// The end, if nothing failed.
    End {
        ms: u64,
        told: String,
    },
}

#[derive(Serialize)]
struct Came<'a> {
    /// By which it can be filtered.
    id: u64,
    json: &'a str,
    request_id: &'a str,
    status: u16,
    attempts: usize,
    bytes: usize,
    ms: u64,
    /// Where it is from, where a mock says so.
    source: String,
}

#[derive(Serialize)]
struct Failed {
    /// All that a person needs, on a line.
    told: String,
    code: String,
    request_id: String,
    status: Option<u16>,
    /// Whether the service may have carried it out.
    sent: &'static str,
    is_retry_safe: bool,
    advice: String,
    attempts: Vec<String>,
    violations: Vec<Told>,
    /// What came, if it is no envelope: as text, whatever it is.
    came: String,
    ms: u64,
}

/// Begins the call. What comes of it are the lines; who stops reading ends it.
pub(crate) fn run(
    lang: Language,
    ask: Ask,
    targets: Arc<Targets>,
    kept: Arc<Kept>,
    calls: Arc<Calls>,
) -> Receiver<Bytes> {
    let (sender, receiver) = channel(LINES);
    tokio::spawn(async move {
        let told = Telling { lang, sender, began: Instant::now(), kept, calls };
        if let Err(error) = told.carry_out(ask, &targets).await {
            told.failed(&error.0, &error.1).await;
        }
    });
    receiver
}

/// Who tells the browser.
struct Telling {
    lang: Language,
    sender: Sender<Bytes>,
    began: Instant,
    kept: Arc<Kept>,
    calls: Arc<Calls>,
}

/// An error, and what of it must not be shown.
struct Fault(Error, Secrets);

impl Telling {
    async fn carry_out(&self, ask: Ask, targets: &Targets) -> Result<(), Fault> {
        let nothing = |error| Fault(error, Secrets::none());
        let asked = ask.read(self.lang, targets).map_err(|problem| nothing(not_sent(problem)))?;
        let how = How { confirmed: ask.confirmed, all_pages: ask.all_pages, waiter: ask.waiter };
        let began = now();
        let done = self.call(&asked, how, targets).await;
        self.note(&asked, began, done.as_ref().err());
        done.map_err(|error| Fault(error, asked.secrets()))
    }

    async fn call(&self, asked: &Asked, how: How, targets: &Targets) -> Result<(), Error> {
        let (action, lang) = (asked.action, self.lang);
        targets.check(lang, asked.target, action, &how.confirmed)?;
        let endpoint = targets.endpoint(asked.target);
        let unsigned = asked.prepare(endpoint)?;
        let client = targets.client(lang, asked.target)?;
        let secrets = asked.secrets();
        match (how.all_pages, how.waiter.as_str()) {
            (true, _) => {
                let paging = action.paging.ok_or_else(|| not_sent(lang.with(&editor::NO_PAGES, &[action.name])))?;
                self.pages(&client, asked, paging, endpoint, &secrets).await
            }
            (false, "") => match client.prepared_events(action.info, &unsigned, self.sender.closed()).await? {
                RawReply::Answer(answer) => self.answer(&answer, &secrets, "").await,
                RawReply::Events(events) => self.events(events, &secrets).await,
            },
            (false, waiter) => self.wait(&client, action, &unsigned, waiter, &secrets).await,
        }
    }

    /// Notes what came of a call. What is refused here was none.
    fn note(&self, asked: &Asked, began: Result<Timestamp, Error>, error: Option<&Error>) {
        let was_refused_here =
            error.is_some_and(|error| error.kind() == ErrorKind::Setup || !error.violations().is_empty());
        let Some(began) = began.ok().filter(|_| !was_refused_here) else { return };
        let outcome = error.map_or(Outcome::Answered, Outcome::of);
        let (action, info) = (asked.action.name, asked.action.info);
        let (service, version) = (info.service, info.version);
        self.calls.add(Call { service, version, action, target: asked.target, began, ms: self.ms(), outcome });
    }

    async fn events(&self, mut events: RawEvents<'_>, secrets: &Secrets) -> Result<(), Error> {
        let mut count = 0;
        while let Some(event) = events.next().await {
            let event = event?;
            let Some(item) = event.item().map_err(|error| events.explain(error))? else { continue };
            count += 1;
            // What is no JSON is a text.
            let json = match serde_json::from_str::<&serde_json::value::RawValue>(item) {
                Ok(_) => secrets.mask_json(item).into_owned(),
                Err(_) => serde_json::Value::from(&*secrets.mask(item)).to_string(),
            };
            if self.tell(&Line::Event { json: &json }).await.is_err() {
                return Ok(());
            }
        }
        let told = match count {
            1 => self.lang.with(&editor::ONE_EVENT, &[events.request_id()]),
            _ => self.lang.with(&editor::EVENTS, &[&count.to_string(), events.request_id()]),
        };
        self.end(told).await;
        Ok(())
    }

    async fn pages(
        &self,
        client: &Client,
        asked: &Asked,
        paging: Paging,
        endpoint: Option<&tc3::Endpoint>,
        secrets: &Secrets,
    ) -> Result<(), Error> {
        let (mut record, options, info) = (asked.record(), asked.options(endpoint), asked.action.info);
        let pager = Pager::new(paging, PageAsk::of(&paging, &record));
        let prepare = move |ask: &PageAsk| {
            ask.put(&paging, &mut record)?;
            tc3::prepare(&info, &record, &options)
        };
        let mut pages = client.prepared_pages(info, pager, prepare, self.sender.closed());
        let (mut items, mut last, mut number) = (String::new(), None, 0);
        let mut failed = None;
        while let Some(page) = pages.next().await {
            let page = match page {
                Ok(page) => page,
                Err(error) => {
                    failed = Some(error);
                    break;
                }
            };
            number += 1;
            let count = page.items().len();
            for item in page.items() {
                if !items.is_empty() {
                    items.push(',');
                }
                items.push_str(item);
            }
            let line = Line::Page { number, items: count, request_id: &page.answer.request_id };
            if self.tell(&line).await.is_err() {
                return Ok(());
            }
            last = Some(page.answer);
        }
        let why = pages.end().filter(|end| !end.is_as_wanted()).map(|end| end.to_string()).unwrap_or_default();
        // What came before an error is whole, and shown.
        if let Some(mut answer) = last {
            answer.response = paging.with_items(&answer.response, &items)?;
            self.answer(&answer, secrets, &why).await?;
        }
        failed.map_or(Ok(()), Err)
    }

    async fn wait(
        &self,
        client: &Client,
        action: &'static Action,
        unsigned: &Unsigned,
        name: &str,
        secrets: &Secrets,
    ) -> Result<(), Error> {
        let waiter = action.waiters.iter().find(|waiter| waiter.name == name);
        let waiter = waiter.ok_or_else(|| not_sent(self.lang.with(&editor::NO_WAITER, &[action.name, name])))?;
        let sender = self.sender.clone();
        let waiting = client.wait_prepared(action.info, unsigned, waiter).until(self.sender.closed());
        let waiting = waiting.on_progress(move |progress| {
            // A browser that reads too slowly misses one.
            let _ = sender.try_send(written(&Line::Progress { told: progress.to_string() }));
        });
        match waiting.await {
            Ok(answer) => self.answer(&answer, secrets, &self.lang.with(&editor::REACHED, &[waiter.name])).await,
            Err(error) => {
                let told = error.why().map(WaitEnd::to_string);
                let (error, last) = error.into_parts();
                if let Some(answer) = last {
                    self.answer(&answer, secrets, &told.unwrap_or_default()).await?;
                }
                Err(error)
            }
        }
    }

    async fn answer(&self, answer: &RawAnswer, secrets: &Secrets, told: &str) -> Result<(), Error> {
        let json: Arc<str> = secrets.mask_json(&answer.response).into();
        let exchange = answer.exchange.as_deref();
        let came = Came {
            id: self.kept.keep(Arc::clone(&json)),
            json: &json,
            request_id: &answer.request_id,
            status: exchange.map_or(200, |exchange| exchange.response.status),
            attempts: exchange.map_or(1, |exchange| exchange.failed.len() + 1),
            bytes: exchange.map_or(answer.response.len(), |exchange| exchange.response.body.len()),
            ms: self.ms(),
            source: exchange.map(source).unwrap_or_default(),
        };
        if self.tell(&Line::Answer(came)).await.is_ok() {
            self.end(told.to_owned()).await;
        }
        Ok(())
    }

    async fn failed(&self, error: &Error, secrets: &Secrets) {
        // The browser has gone away.
        if error.kind() == ErrorKind::Cancelled {
            return;
        }
        let text = |text: &str| secrets.mask(text).into_owned();
        let failed = Failed {
            told: text(&told(error)),
            code: error.code().map(ToString::to_string).unwrap_or_default(),
            request_id: error.request_id().unwrap_or_default().to_owned(),
            status: error.status(),
            sent: match error.sent() {
                Sent::NotSent => "not_sent",
                Sent::MaybeSent => "maybe_sent",
                Sent::Answered => "answered",
            },
            is_retry_safe: error.is_retry_safe(),
            advice: error.advice().map(|advice| advised(self.lang, &advice)).unwrap_or_default(),
            attempts: error.attempts().iter().map(ToString::to_string).collect(),
            violations: error.violations().iter().map(Told::new).collect(),
            came: error.response().map(|came| text(&begin_of(self.lang, &came.body))).unwrap_or_default(),
            ms: self.ms(),
        };
        let _ = self.tell(&Line::Failed(Box::new(failed))).await;
    }

    async fn end(&self, told: String) {
        let _ = self.tell(&Line::End { ms: self.ms(), told }).await;
    }

    /// An error is a browser that has gone away.
    async fn tell(&self, line: &Line<'_>) -> Result<(), ()> {
        self.sender.send(written(line)).await.map_err(drop)
    }

    fn ms(&self) -> u64 {
        let took: Duration = self.began.elapsed();
        u64::try_from(took.as_millis()).unwrap_or(u64::MAX)
    }
}

/// What is done with a request.
struct How {
    confirmed: String,
    all_pages: bool,
    waiter: String,
}

fn written(line: &Line<'_>) -> Bytes {
    let mut text = serde_json::to_vec(line).unwrap_or_default();
    text.push(b'\n');
    text.into()
}

/// What a mock says of where its answer is from.
fn source(exchange: &Exchange) -> String {
    let header = exchange.response.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("x-tc3-mock"));
    header.map(|(_, value)| value.clone()).unwrap_or_default()
}

/// What went wrong, on a line. What is refused here has no more to say than that.
fn told(error: &Error) -> String {
    if error.kind() == ErrorKind::Setup { error.message().to_owned() } else { error.to_string() }
}

fn begin_of(lang: Language, body: &[u8]) -> String {
    let shown = body.get(..SHOWN).unwrap_or(body);
    let more = if shown.len() < body.len() {
        format!("\n{}", lang.with(&editor::BYTES_MORE, &[&(body.len() - shown.len()).to_string()]))
    } else {
        String::new()
    };
    String::from_utf8_lossy(shown).into_owned() + &more
}
