//! A connection to a server that is made again where it broke. Whatever is asked over it may be asked twice: where an answer was lost
//! nobody knows whether the question came.

use core::fmt;
use core::time::Duration;
use std::sync::Arc;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Cmd, FromRedisValue, RedisConnectionInfo, RedisError, Value};
use tokio::sync::{Mutex, OnceCell};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};

use super::address::Address;
use super::script::{ALL, Script};
use super::stream::connect;
use super::trouble::Trouble;

/// How long an answer may take, beside the time that a command waits at the server.
const ANSWER: Duration = Duration::from_secs(10);

/// The first wait before another connection is tried, and the longest.
const WAITS: (Duration, Duration) = (Duration::from_millis(20), Duration::from_secs(1));

/// A connection to a server.
pub(super) struct Link {
    address: Address,
    /// How long a server that is gone is waited for.
    patience: Duration,
    open: Mutex<Option<Open>>,
}

/// What is asked: a command, or a script with its keys and arguments.
#[derive(Clone, Copy)]
enum Question<'a> {
    Command(&'a Cmd),
    Script(Script, &'a [&'a str], &'a [&'a [u8]]),
}

/// A connection that works, as far as is known.
#[derive(Clone)]
struct Open {
    connection: MultiplexedConnection,
    /// By which the server knows each script, once it was told them.
    hashes: Arc<OnceCell<Vec<String>>>,
    driver: Arc<Driver>,
}

/// The task that reads and writes, which ends with the last of those who ask.
struct Driver(JoinHandle<()>);

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Link {
    /// A connection that is made when it is needed first.
    pub(super) fn new(address: Address, patience: Duration) -> Self {
        Self { address, patience, open: Mutex::new(None) }
    }

    pub(super) fn address(&self) -> &Address {
        &self.address
    }

    /// Asks, until there is an answer.
    pub(super) async fn ask<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, Trouble> {
        self.ask_waiting(command, Duration::ZERO).await
    }

    /// Asks what the server may take so long to answer.
    pub(super) async fn ask_waiting<T: FromRedisValue>(&self, command: &Cmd, waits: Duration) -> Result<T, Trouble> {
        self.asked(waits, Question::Command(command)).await
    }

    /// Runs a script.
    pub(super) async fn run<T: FromRedisValue>(
        &self,
        script: Script,
        keys: &[&str],
        arguments: &[&[u8]],
    ) -> Result<T, Trouble> {
        debug_assert_eq!(keys.len(), script.keys, "{script:?}");
        self.asked(Duration::ZERO, Question::Script(script, keys, arguments)).await
    }

    async fn asked<T: FromRedisValue>(&self, waits: Duration, question: Question<'_>) -> Result<T, Trouble> {
        let (mut wait, mut gone_since) = (WAITS.0, None);
        loop {
            let error = match self.once(waits, question).await {
                Ok(value) => {
                    return redis::from_redis_value(value).map_err(|error| Trouble::Unread(error.to_string()));
                }
                Err(error) => error,
            };
            if !passes(&error) {
                return Err(Trouble::of(&error, &self.address));
            }
            let since = *gone_since.get_or_insert_with(Instant::now);
            if since.elapsed() >= self.patience {
                return Err(Trouble::of(&error, &self.address));
            }
            sleep(wait).await;
            wait = (2 * wait).min(WAITS.1);
        }
    }

    async fn once(&self, waits: Duration, question: Question<'_>) -> Result<Value, RedisError> {
        let mut open = self.open().await?;
        let answer = timeout(waits + ANSWER, open.ask(question)).await.unwrap_or_else(|_| Err(late()));
        if answer.as_ref().is_err_and(passes) {
            self.close(&open).await;
        }
        answer
    }

    /// The connection that is there, or a new one.
    async fn open(&self) -> Result<Open, RedisError> {
        let mut kept = self.open.lock().await;
        if let Some(open) = &*kept {
            return Ok(open.clone());
        }
        let opened = timeout(ANSWER, open(&self.address)).await.unwrap_or_else(|_| Err(late()))?;
        Ok(kept.insert(opened).clone())
    }

    /// Lets the next question have another connection than this one.
    async fn close(&self, broken: &Open) {
        let mut kept = self.open.lock().await;
        kept.take_if(|open| Arc::ptr_eq(&open.driver, &broken.driver));
    }
}

impl Open {
    async fn ask(&mut self, question: Question<'_>) -> Result<Value, RedisError> {
        let (script, keys, arguments) = match question {
            Question::Command(command) => return self.answer(command).await,
            Question::Script(script, keys, arguments) => (script, keys, arguments),
        };
        let hashes = self.hashes.get_or_try_init(|| load(self.connection.clone())).await?;
        let mut run = redis::cmd("EVALSHA");
        run.arg(hashes.get(script.index).map_or("", String::as_str)).arg(keys.len()).arg(keys).arg(arguments);
        self.answer(&run).await
    }

    async fn answer(&mut self, command: &Cmd) -> Result<Value, RedisError> {
        self.connection.send_packed_command(command).await.and_then(Value::extract_error)
    }
}

async fn load(mut connection: MultiplexedConnection) -> Result<Vec<String>, RedisError> {
    let mut hashes = Vec::with_capacity(ALL.len());
    for script in ALL {
        hashes.push(redis::cmd("SCRIPT").arg("LOAD").arg(script.text()).query_async(&mut connection).await?);
    }
    Ok(hashes)
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Link").field(&self.address).finish()
    }
}

async fn open(address: &Address) -> Result<Open, RedisError> {
    let stream = connect(address).await?;
    let mut who = RedisConnectionInfo::default().set_db(address.database).set_skip_set_lib_name();
    if let Some(user) = &address.user {
        who = who.set_username(user);
    }
    if let Some(password) = &address.password {
        who = who.set_password(password.as_str());
    }
    // Answers are waited for above: by itself it would give up after half a second.
    let config = AsyncConnectionConfig::new().set_response_timeout(None);
    let (connection, driver) = MultiplexedConnection::new_with_config(&who, stream, config).await?;
    Ok(Open { connection, hashes: Arc::default(), driver: Arc::new(Driver(tokio::spawn(driver))) })
}

fn late() -> RedisError {
    std::io::Error::new(std::io::ErrorKind::TimedOut, "no answer in time").into()
}

/// Whether it may be over after a while, or with another connection. A server that began anew knows no script.
fn passes(error: &RedisError) -> bool {
    let is_of_connection = error.is_io_error() || error.is_connection_dropped() || error.is_timeout();
    is_of_connection
        || matches!(error.code(), Some("NOSCRIPT" | "LOADING" | "READONLY" | "MASTERDOWN" | "TRYAGAIN" | "BUSY"))
}
