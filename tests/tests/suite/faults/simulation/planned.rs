//! A call of a simulation: what is asked for, how long, how often, and when its caller leaves.

use std::time::Duration;

use tc3::retry::Stop;
use tc3::{Attempt, CallOptions, Effect, Error, RawAction, RawAnswer};
use tc3_hyper::Client;
use tokio::time::{Instant, sleep, timeout};

use super::super::action::{change, create, read};
use super::super::service::CALL;
use super::draw::Draw;

/// How long a call may take that does not say it.
const DEFAULT_LIMIT: Duration = Duration::from_secs(60);

/// How many attempts a call has that does not say it.
const DEFAULT_ATTEMPTS: u32 = 3;

#[derive(Clone, Debug)]
pub(super) struct Planned {
    number: usize,
    kind: Kind,
    begins: Duration,
    limit: Option<Duration>,
    attempts: Option<u32>,
    /// Whether the call says that it may be repeated.
    repeatable: bool,
    leaves: Leaves,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    Read,
    Change,
    /// Nobody knows what it does.
    Unknown,
    /// A change that takes a client token.
    Create,
    /// One that brings its own.
    CreateOnce,
}

/// When the caller does not wait any longer, from the beginning of the call on.
#[derive(Clone, Copy, Debug)]
enum Leaves {
    Never,
    /// The future is dropped.
    Drops(Duration),
    /// The call is told to end.
    Cancels(Duration),
}

/// What a caller saw.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) begun: Instant,
    pub(super) ended: Instant,
    /// None where the future was dropped.
    pub(super) result: Option<Result<RawAnswer, Error>>,
}

impl Outcome {
    /// The attempts that failed before the one that was answered; none where none was.
    pub(super) fn failed(&self) -> Option<&[Attempt]> {
        let answer = self.result.as_ref()?.as_ref().ok()?;
        Some(&answer.exchange.as_ref().unwrap().failed)
    }

    pub(super) fn stopped(&self) -> Option<Stop> {
        self.result.as_ref()?.as_ref().err()?.stopped()
    }

    /// How it ended, in a word.
    pub(super) fn shown(&self) -> String {
        match &self.result {
            None => "left".to_owned(),
            Some(Ok(_)) if self.failed() == Some(&[]) => "answered".to_owned(),
            Some(Ok(_)) => "answered at last".to_owned(),
            Some(Err(error)) => error.stopped().map_or("no turn".to_owned(), |stop| format!("{stop:?}")),
        }
    }
}

impl Planned {
    /// A call that begins within so many milliseconds.
    pub(super) fn draw(number: usize, within: u64, draw: &mut Draw) -> Self {
        let leaves = match draw.pick(&[0, 0, 0, 0, 0, 0, 1, 2]) {
            1 => Leaves::Drops(draw.millis(10_000)),
            2 => Leaves::Cancels(draw.millis(10_000)),
            _ => Leaves::Never,
        };
        let limit = draw.pick(&[0, 10, 100, 1000, 10_000, 100_000]);
        Self {
            number,
            kind: draw.pick(&[Kind::Read, Kind::Change, Kind::Unknown, Kind::Create, Kind::CreateOnce]),
            begins: draw.millis(within),
            limit: draw.happens(50).then(|| draw.millis(limit)),
            attempts: draw.happens(50).then(|| draw.pick(&[0, 1, 2, 3, 5, 10])),
            repeatable: draw.happens(5),
            leaves,
        }
    }

    pub(super) async fn run(&self, client: &Client) -> Outcome {
        sleep(self.begins).await;
        let begun = Instant::now();
        let (action, options) = (self.action(), self.options());
        let call = || client.send_raw(tc3::Call::new(action.clone()).with_options(options.clone()));
        let result = match self.leaves {
            Leaves::Never => Some(call().await),
            Leaves::Drops(after) => timeout(after, call()).await.ok(),
            Leaves::Cancels(after) => {
                let prepared = tc3::prepare_raw(&action, &options).unwrap();
                Some(client.send_prepared(action.info, &prepared, sleep(after)).await)
            }
        };
        Outcome { begun, ended: Instant::now(), result }
    }

    /// How many attempts it may have, the first included.
    pub(super) fn attempts(&self) -> usize {
        usize::try_from(self.attempts.unwrap_or(DEFAULT_ATTEMPTS).max(1)).unwrap()
    }

    /// How long its caller waits for it.
    pub(super) fn patience(&self) -> Duration {
        match self.leaves {
            Leaves::Never => self.limit(),
            Leaves::Drops(after) | Leaves::Cancels(after) => self.limit().min(after),
        }
    }

    /// How long it may take by itself.
    pub(super) fn limit(&self) -> Duration {
        self.limit.unwrap_or(DEFAULT_LIMIT)
    }

    /// Whether being carried out twice does no more than once.
    pub(super) fn is_repeatable(&self) -> bool {
        let has_token = self.kind == Kind::CreateOnce || self.kind == Kind::Create && self.attempts() > 1;
        self.kind == Kind::Read || has_token || self.repeatable
    }

    fn action(&self) -> RawAction<'static> {
        match self.kind {
            Kind::Read => read(),
            Kind::Change => change(),
            Kind::Unknown => change().with_effect(Effect::Unknown),
            Kind::Create => create("{}"),
            Kind::CreateOnce => create(&format!(r#"{{"ClientToken":"{}"}}"#, self.number)),
        }
    }

    fn options(&self) -> CallOptions {
        let mut options = CallOptions::default().with_header(CALL, self.number.to_string()).keep_exchange();
        options.timeout = self.limit;
        options.max_attempts = self.attempts;
        options.repeatable = self.repeatable;
        options
    }
}
