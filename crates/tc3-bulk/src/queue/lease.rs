//! A pace that many machines share: starts are granted by the server, a few at a time, and none is granted twice.

use core::fmt;
use core::num::NonZeroU32;
use core::sync::atomic::{AtomicBool, Ordering};
use core::time::Duration;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};

use tc3::{ActionInfo, Error, ErrorKind, Sent, USUAL_RATE};
use tc3_hyper::{Pacer, Turn};
use tokio::time::{Instant, sleep_until};

use super::link::Link;
use super::script::LEASE;
use super::server::Queue;
use crate::lock::lock;
use crate::token;

/// Starts are leased for so long at a time, and at least one.
const LEASED: Duration = Duration::from_millis(100);

/// So many are leased at most: who dies takes them along.
const MOST: u32 = 16;

/// A start that is so late is no longer used: together with those of others it would be too much at once.
const STALE: Duration = Duration::from_secs(1);

/// A pace that many programs share, on many machines: what all of them start within any time is what one alone would.
///
/// The server grants the starts of each action at equal distances. A program leases a few ahead, so starts may arrive a little later than
/// granted, never earlier. After an attempt that was turned away for its rate all slow down to 0.7 of theirs, and recover within half a
/// minute.
///
/// ```no_run
/// use tc3_bulk::queue::{Address, Queue};
/// use tc3_hyper::Client;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let queue = Queue::open(Address::new("rediss://pace.example")?).await?;
/// let pace = queue.pace("AKIDEXAMPLE", Some("ap-guangzhou"), None);
/// let client = Client::builder().with_pacing(pace).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SharedPace(Arc<Shared>);

struct Shared {
    link: Arc<Link>,
    /// Whose rate it is, by a hash.
    who: String,
    region: String,
    /// Of every action, where it is not what is documented of each.
    rate: Option<NonZeroU32>,
    actions: Mutex<HashMap<String, Arc<Action>>>,
}

/// What is leased for an action.
#[derive(Default)]
struct Action {
    /// The starts that were granted. Who waits for a lease has the others wait behind.
    starts: tokio::sync::Mutex<VecDeque<Instant>>,
    is_turned_away: AtomicBool,
}

impl Queue {
    /// The pace that is shared by all who call with this secret id, or by this name if they agree on one, in this region: so many a
    /// second of each action, or what is documented of it. The server knows the secret id by a hash.
    pub fn pace(&self, who: &str, region: Option<&str>, rate: Option<NonZeroU32>) -> SharedPace {
        let shared = Shared {
            link: Arc::clone(&self.link),
            who: token::name_hash(who),
            region: region.unwrap_or("-").to_owned(),
            rate,
            actions: Mutex::default(),
        };
        SharedPace(Arc::new(shared))
    }
}

impl Shared {
    fn action(&self, info: &ActionInfo<'_>) -> (String, Arc<Action>) {
        let key = format!("{{tc3:pace:{}}}:{}:{}:{}", self.who, info.service, info.name, self.region);
        let action = Arc::clone(lock(&self.actions).entry(key.clone()).or_default());
        (key, action)
    }

    fn rate(&self, info: &ActionInfo<'_>) -> u32 {
        let documented = || info.rate_limit.and_then(NonZeroU32::new);
        self.rate.or_else(documented).unwrap_or(USUAL_RATE).get()
    }

    /// The moment at which an attempt may start, which is nobody else's.
    async fn start(&self, info: &ActionInfo<'_>, within: Duration) -> Result<Instant, Error> {
        let (key, action) = self.action(info);
        let mut starts = action.starts.lock().await;
        let is_turned_away = action.is_turned_away.swap(false, Ordering::Relaxed);
        if is_turned_away {
            starts.clear();
        }
        let now = Instant::now();
        while starts.front().is_some_and(|start| now.duration_since(*start) > STALE) {
            starts.pop_front();
        }
        if starts.is_empty() {
            starts.extend(self.lease(&key, self.rate(info), is_turned_away).await?);
        }
        let first = starts.front().copied().unwrap_or(now);
        let wait = first.saturating_duration_since(Instant::now());
        if wait > within {
            let message = format!(
                "its turn among the calls of all who share the pace comes in {wait:.1?}, and {within:.1?} are left"
            );
            return Err(Error::new(ErrorKind::Timeout, message).with_sent(Sent::NotSent));
        }
        starts.pop_front();
        Ok(first)
    }

    async fn lease(&self, key: &str, rate: u32, is_turned_away: bool) -> Result<Vec<Instant>, Error> {
        // Rounded up: rounded down, one more would fit into a second.
        let distance = 1_000_000_u32.div_ceil(rate).to_string();
        let count = (u64::from(rate) * LEASED.as_millis() as u64 / 1000).clamp(1, u64::from(MOST));
        let (count_text, turned_away) = (count.to_string(), if is_turned_away { "1" } else { "0" });
        let arguments = [distance.as_bytes(), count_text.as_bytes(), turned_away.as_bytes()];
        let told: Result<(u64, u64), _> = self.link.run(LEASE, &[key], &arguments).await;
        let (wait, distance) = told.map_err(|trouble| {
            let message = format!("the pace that is shared cannot be asked for a turn: {trouble}");
            Error::new(ErrorKind::Setup, message).with_sent(Sent::NotSent)
        })?;
        // From when the answer came: later than the server counts, never earlier.
        let first = Instant::now() + Duration::from_micros(wait);
        Ok((0..count).map(|number| first + Duration::from_micros(number * distance)).collect())
    }
}

impl Pacer for SharedPace {
    fn turn<'a>(&'a self, info: &'a ActionInfo<'_>, within: Duration) -> Turn<'a> {
        Box::pin(async move {
            let start = self.0.start(info, within).await?;
            sleep_until(start).await;
            Ok(())
        })
    }

    fn turned_away(&self, info: &ActionInfo<'_>) {
        self.0.action(info).1.is_turned_away.store(true, Ordering::Relaxed);
    }
}

impl fmt::Debug for SharedPace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shared { who, region, rate, .. } = &*self.0;
        f.debug_struct("SharedPace")
            .field("who", who)
            .field("region", region)
            .field("rate", rate)
            .finish_non_exhaustive()
    }
}
