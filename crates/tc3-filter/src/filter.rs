//! An expression, and what it finds.

use core::fmt;
use std::borrow::Cow;
use std::{io, mem, thread};

use tc3_spec::Json;

use crate::error::{FilterError, Misfit};
use crate::evaluate::evaluate;
use crate::expression::{self, Expression};
use crate::room::{self, Room};
use crate::value::is_equal;

/// The longest expression, in bytes.
pub(crate) const MAX_LENGTH: usize = 4_000;
/// The parser and the evaluator recurse, once for each bracket and dot: so much an expression of that length needs.
/// Memory that is not used is not taken.
const STACK: usize = 128 << 20;

/// An expression that can be carried out on any JSON, but for the types of what it finds there.
///
/// ```
/// use tc3_filter::Filter;
///
/// let running = Filter::new("InstanceSet[?State==`RUNNING`].InstanceId")?;
/// let answer = r#"{"InstanceSet":[{"InstanceId":"ins-1","State":"RUNNING"},{"InstanceId":"ins-2","State":"STOPPED"}]}"#;
/// assert_eq!(running.apply(answer)?, r#"["ins-1"]"#);
///
/// // What is wrong with an expression is told before there is an answer.
/// let error = Filter::new("lenght(@)").unwrap_err();
/// assert_eq!(error.to_string(), "the expression calls lenght, which is no function, the nearest is length");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Filter {
    /// What messages call it, such as the option that it stands behind.
    called: Cow<'static, str>,
    expression: Expression,
}

/// What an expression finds, beside a value that it may find.
pub enum Compared {
    /// They are equal: numbers by their value, lists and objects as wholes.
    Equal,
    /// It is another value of the same type. Has its JSON text.
    Other(String),
    /// It is null, or of another type. Has its JSON text.
    Misfit(String),
}

impl Filter {
    /// Reads an expression.
    ///
    /// # Errors
    ///
    /// A syntax error, an unknown function, a wrong number of arguments and a literal that is none are told here, with the
    /// byte where that is known. So is an expression of more than 4,000 bytes.
    pub fn new(text: &str) -> Result<Self, FilterError> {
        Self::named("expression", text)
    }

    /// Reads an expression that messages call so, behind "the": such as the option that it was given by.
    ///
    /// ```
    /// let error = tc3_filter::Filter::named("--filter", "Set[").unwrap_err();
    /// assert!(error.to_string().starts_with("the --filter is no JMESPath expression, at byte 4: "), "{error}");
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`new`](Self::new).
    pub fn named(called: impl Into<Cow<'static, str>>, text: &str) -> Result<Self, FilterError> {
        let called = called.into();
        if text.len() > MAX_LENGTH {
            return Err(FilterError::Wrong(format!("the {called} is longer than {MAX_LENGTH} bytes")));
        }
        let read = deep(|| expression::read(text)).map_err(FilterError::Thread)?;
        match read {
            Ok(expression) => Ok(Self { called, expression }),
            Err(problem) => Err(FilterError::Wrong(format!("the {called} {problem}"))),
        }
    }

    /// What the expression finds in some JSON, as JSON text; `null` if nothing.
    ///
    /// # Errors
    ///
    /// The expression does not fit what is there, the text is no JSON, or one of them takes too much memory.
    pub fn apply(&self, json: &str) -> Result<String, Misfit> {
        self.on_deep_stack(|| self.find(json, |found| found.to_string()))
    }

    /// The same for each of some texts, up to the first that it does not fit: what was found until then, and why it ended there.
    ///
    /// ```
    /// let name = tc3_filter::Filter::new("abs(N)")?;
    /// let (found, misfit) = name.apply_each(&[r#"{"N":-1}"#, r#"{"N":"one"}"#, r#"{"N":2}"#]);
    /// assert_eq!(found, ["1"]);
    /// assert!(misfit.is_some_and(|misfit| misfit.to_string().ends_with("and there is a string")));
    /// # Ok::<(), tc3_filter::FilterError>(())
    /// ```
    pub fn apply_each(&self, texts: &[&str]) -> (Vec<String>, Option<Misfit>) {
        let mut all = Vec::with_capacity(texts.len());
        let problem = self.on_deep_stack(|| {
            texts.iter().try_for_each(|text| {
                all.push(self.find(text, |found| found.to_string())?);
                Ok(())
            })
        });
        (all, problem.err())
    }

    /// What it finds beside this value: whoever waits for something asks so whether it is there.
    ///
    /// ```
    /// use tc3_filter::{Compared, Filter};
    /// use tc3_spec::Json;
    ///
    /// let status = Filter::new("Task.Status")?;
    /// let wanted = Json::Number("1002".into());
    /// assert!(matches!(status.compare(r#"{"Task":{"Status":1002}}"#, &wanted)?, Compared::Equal));
    /// assert!(matches!(status.compare(r#"{"Task":{"Status":1001}}"#, &wanted)?, Compared::Other(now) if now == "1001"));
    /// assert!(matches!(status.compare(r#"{"Task":{}}"#, &wanted)?, Compared::Misfit(found) if found == "null"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`apply`](Self::apply).
    pub fn compare(&self, json: &str, value: &Json<'_>) -> Result<Compared, Misfit> {
        self.on_deep_stack(|| {
            self.find(json, |found| match found {
                found if is_equal(found, value) => Compared::Equal,
                found if mem::discriminant(found) == mem::discriminant(value) => Compared::Other(found.to_string()),
                found => Compared::Misfit(found.to_string()),
            })
        })
    }

    fn find<T>(&self, json: &str, made: impl FnOnce(&Json<'_>) -> T) -> Result<T, String> {
        let json =
            Json::parse_within(json, room::SIZE).map_err(|error| format!("it cannot be taken apart: {error}"))?;
        Ok(made(&*evaluate(&self.expression, &json, &Room::new())?))
    }

    fn on_deep_stack<T: Send>(&self, work: impl FnOnce() -> Result<T, String> + Send) -> Result<T, Misfit> {
        let found = match deep(work) {
            Ok(found) => found.map_err(|problem| format!("the {} does not fit it: {problem}", self.called)),
            Err(_) => Err(format!("the system gives the {} no thread", self.called)),
        };
        found.map_err(Misfit::new)
    }
}

/// What it is called only: a literal in it may be a secret.
impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Filter").field("called", &self.called).finish_non_exhaustive()
    }
}

/// The variant only: the value may be a secret.
impl fmt::Debug for Compared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Equal => "Equal",
            Self::Other(_) => "Other",
            Self::Misfit(_) => "Misfit",
        })
    }
}

/// Works on a stack that is deep enough.
fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> io::Result<T> {
    thread::scope(|scope| {
        let worker = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work)?;
        worker.join().map_err(|_| io::Error::other("it cannot be carried out"))
    })
}
