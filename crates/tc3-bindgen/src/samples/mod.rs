//! A request as code that runs: what somebody takes along who has filled it in.
//!
//! ```text
//! request, spec --> values, and variables for secrets --> notation: JSON or a literal --\
//!                                                     \--> rust:     by its types       ---> template --> the program
//!                                                      \-> command:  words for a shell --/
//! ```
//!
//! A language is a row of `language` and a text of `templates/`. No action is known here.

mod command;
mod error;
mod language;
mod notation;
mod place;
mod rust;
mod template;

use tc3::{CallOptions, Encoding, Unsigned};
use tc3_spec::{Action, DynRecord, Json, ServiceEntry};

pub use command::command;
pub use error::SampleError;
pub use language::Language;

use command::by_pipe;
use template::{flag, render};

use crate::request::Request;

/// The request as it would be sent; none of one that is not sent as JSON.
pub fn sent(unsigned: &Unsigned) -> Option<Json<'static>> {
    let body = unsigned.body().as_bytes()?;
    Json::parse(str::from_utf8(body).ok()?).ok().map(Json::into_owned)
}

/// The program that sends a request, whole and ready to run. Its region, its endpoint and whether it is checked are those of the
/// options.
///
/// What is secret of the request is not in it: in its place it reads a variable of the environment, which is called like the
/// member.
///
/// ```
/// use tc3::CallOptions;
/// use tc3_bindgen::samples::{Language, sample};
/// use tc3_spec::{Json, catalogue};
///
/// let service = catalogue().service("cfg").ok_or("no such service")?;
/// let action = service.action("DescribeTask").ok_or("no such action")?;
/// let request = Json::parse(r#"{"TaskId": 9007199254740993}"#)?;
/// let program = sample(Language::Node, service, action, &request, &CallOptions::default())?;
/// assert!(program.contains(r#""TaskId": 9007199254740993n"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// The region or the endpoint cannot be one, the action takes a file, or the language has no words for a value.
pub fn sample(
    language: Language,
    service: &ServiceEntry,
    action: &Action,
    request: &Json<'_>,
    options: &CallOptions,
) -> Result<String, SampleError> {
    if action.info.encoding != Encoding::Json {
        let problem = format!("{} takes a file, and there is no program that sends one", action.name);
        return Err(SampleError::Unsaid(problem));
    }
    let mut holes = place::holes(action, options)?;
    let Request { value, secrets } = Request::of(request, action.request);
    let streams = action.info.streams.is_asked_by(&DynRecord::checked_with(action.request, request, &[]).0);
    holes.extend([
        ("action", action.name.to_owned()),
        ("events", flag(streams)),
        ("quoted", include_str!("templates/quoted.txt").trim_end().to_owned()),
        ("release", env!("CARGO_PKG_VERSION").to_owned()),
        ("secrets", secrets.join(" ")),
        ("service", action.info.service.to_owned()),
        ("signed", flag(action.info.signed)),
        ("unchecked", flag(!options.checked)),
        ("version", action.info.version.to_owned()),
    ]);
    match &language.facts().notation {
        Some(notation) => holes.push(("request", notation.write(&value).map_err(SampleError::Unsaid)?)),
        None => holes.extend(rust::holes(service, action, &value)?),
    }
    if language == Language::Shell {
        let is_open = secrets.is_empty();
        let command =
            if is_open { command(service, action, request, options) } else { by_pipe(service, action, options) };
        holes.push(("command", command));
    }
    Ok(render(language.facts().template, &holes))
}
