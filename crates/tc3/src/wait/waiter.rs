//! What is waited for, as data.

use core::fmt;
use core::time::Duration;

use crate::error::ErrorCode;
use crate::pages::MemberPath;
use crate::rules::Literal;
use crate::wait::pace::Pace;

/// What is waited for, as data: a member of the answer, and the values that end the waiting.
///
/// Written with [`Waiter::new`] as its base, so that a new field breaks no crate:
///
/// ```
/// use tc3::Literal;
/// use tc3::wait::{Verdict, Waiter};
///
/// const RUNNING: Waiter = Waiter {
///     dead: &[Literal::Int(1004)],
///     ..Waiter::new("running", "the task runs", &["Task", "TaskStatus"], &[Literal::Int(1002)])
/// };
/// assert_eq!(RUNNING.look_json(r#"{"Task": {"TaskStatus": 1001}}"#), Verdict::GoOn("1001".to_owned()));
/// assert_eq!(RUNNING.look_json(r#"{"Task": {"TaskStatus": 1002}}"#), Verdict::Reached);
/// assert_eq!(RUNNING.look_json(r#"{"Task": {"TaskStatus": 1004}}"#), Verdict::Dead("1004".to_owned()));
/// assert!(matches!(RUNNING.look_json(r#"{"Task": {"Status": 1002}}"#), Verdict::Misfit(_)));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "what is `#[non_exhaustive]` cannot be written with a base")]
pub struct Waiter {
    /// What it is called, in lower case with hyphens between words, such as `running`. No two waiters of an action share one.
    pub name: &'static str,
    /// What is waited for, as the end of a sentence that begins with "waits until". Has no stop.
    pub doc: &'static str,
    /// The way to the member of the answer that tells. Where it leads through a list, or to one, every element counts: all have
    /// to be done, and one that is dead ends it.
    pub member: MemberPath,
    /// The values that mean it is reached. All values are of one type: text, integers or booleans.
    pub done: &'static [Literal],
    /// The values that mean it cannot come any more.
    pub dead: &'static [Literal],
    /// What it means that there is nothing: a list without elements, or null in place of it or of a value.
    pub nothing: Nothing,
    /// The service's error codes that mean it is reached, such as one for what is not there any more.
    pub done_codes: &'static [&'static str],
    /// How often an answer is asked for, and for how long.
    pub pace: Pace,
}

/// What it means for what is waited for that there is nothing. Closed, as [`Verdict`](crate::wait::Verdict) is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no fifth")]
pub enum Nothing {
    /// The waiter does not fit: there always is something.
    #[default]
    Misfit,
    /// It may still come: what was just made may not be listed yet.
    GoesOn,
    /// It is reached, as where something is to be gone.
    Done,
    /// It cannot come any more.
    Dead,
}

impl Waiter {
    /// Waits until the member, which always is there, has one of the values. Nothing else ends it but the time.
    pub const fn new(name: &'static str, doc: &'static str, member: MemberPath, done: &'static [Literal]) -> Self {
        Self { name, doc, member, done, dead: &[], nothing: Nothing::Misfit, done_codes: &[], pace: Pace::USUAL }
    }

    /// Whether this error of the service means that it is reached.
    pub fn is_done_by(&self, code: &ErrorCode) -> bool {
        self.done_codes.iter().any(|done| code.as_str() == *done)
    }

    /// The same with so much time in all.
    #[must_use]
    pub const fn with_timeout(mut self, timeout: Duration) -> Self {
        self.pace.timeout = timeout;
        self
    }

    /// The same with so much time between two looks.
    #[must_use]
    pub const fn with_interval(mut self, interval: Duration) -> Self {
        self.pace.interval = interval;
        self
    }

    /// What there is to know of it for who reads help: a sentence that begins with its name. `mark` stands on both sides of each
    /// name.
    pub fn sentence<'a>(&'a self, mark: &'a str) -> impl fmt::Display + 'a {
        Sentence { waiter: self, mark }
    }
}

struct Sentence<'a> {
    waiter: &'a Waiter,
    mark: &'a str,
}

impl fmt::Display for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { waiter, mark } = self;
        write!(f, "{mark}{}{mark} waits until {}: {}", waiter.name, waiter.doc, self.done().join(", or "))?;
        let dead = Either(waiter.dead);
        match (waiter.dead, waiter.nothing) {
            ([], Nothing::Dead) => f.write_str("; nothing there ends it")?,
            ([], _) => {}
            (_, Nothing::Dead) => write!(f, "; {dead} or nothing there ends it")?,
            (_, _) => write!(f, "; {dead} ends it")?,
        }
        let Pace { interval, timeout } = waiter.pace;
        write!(f, ". It looks every {interval:?}, for {timeout:?}.")
    }
}

impl Sentence<'_> {
    /// What means that it is reached.
    fn done(&self) -> Vec<String> {
        let Self { waiter, mark } = self;
        let named = |name: &str| format!("{mark}{name}{mark}");
        let member = named(&waiter.member.join("."));
        let mut ways = Vec::new();
        if !waiter.done.is_empty() {
            ways.push(format!("{member} is {}", Either(waiter.done)));
        }
        if waiter.nothing == Nothing::Done {
            ways.push(if ways.is_empty() { format!("nothing is at {member}") } else { "nothing is there".to_owned() });
        }
        if !waiter.done_codes.is_empty() {
            let codes: Vec<_> = waiter.done_codes.iter().map(|code| named(code)).collect();
            ways.push(format!("the error is {}", codes.join(" or ")));
        }
        ways
    }
}

/// One of some values, in words.
struct Either(&'static [Literal]);

impl fmt::Display for Either {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(index, value)| {
            let between = match index {
                0 => "",
                index if index + 1 == self.0.len() => " or ",
                _ => ", ",
            };
            write!(f, "{between}{value}")
        })
    }
}
