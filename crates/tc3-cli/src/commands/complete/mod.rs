//! Completion: the scripts that `tc3 completions` prints, and `tc3 __complete`, which they ask at each key.
//!
//! Nothing is generated ahead, so a script does not age. It hands on what stands before and behind the cursor as it was typed:
//!
//! ```text
//! line (the words) --> place (what the cursor stands in) --> calls, fixed (what may stand there) --> found --> shell
//! ```
//!
//! One service is unpacked at most. What is not understood gets nothing, and the status is 0: a shell would show an error in the
//! middle of what is typed.

mod called;
mod calls;
mod files;
mod fixed;
mod found;
mod line;
mod members;
mod place;
mod shell;
mod values;

use std::ffi::OsString;

use tc3_spec::nearest;

use self::found::Found;
use self::line::Line;
use self::place::Place;
use self::shell::Shell;
use crate::exit::{Failure, print};
use crate::request::names::hint;

/// Prints the script of the shell that stands behind `tc3 completions`.
pub(crate) fn script(rest: &[OsString]) -> Result<(), Failure> {
    let name = match rest {
        [name] => name.to_str().unwrap_or_default(),
        _ => "",
    };
    let shell = Shell::named(name).ok_or_else(|| {
        let names = Shell::ALL.map(|(name, ..)| name);
        let hint = hint(nearest(name, names));
        Failure::usage(format!("tc3 completions takes the name of one shell: {}{hint}", names.join(", ")))
    })?;
    print(shell.script())
}

/// The help of `tc3 completions`.
pub(crate) fn help() -> &'static str {
    include_str!("scripts/help.txt")
}

/// Prints what may stand at the cursor, for the shell that asks: its name, what was typed before the cursor, what stands behind
/// it, and for bash the characters at which it breaks words.
pub(crate) fn run(rest: &[OsString]) -> Result<(), Failure> {
    let texts: Vec<_> = rest.iter().map(|text| text.to_string_lossy()).collect();
    let [name, before, others @ ..] = texts.as_slice() else { return Ok(()) };
    let Some(shell) = Shell::named(name) else { return Ok(()) };
    let [behind, breaks] = [0, 1].map(|at| others.get(at).map_or("", |text| text.as_ref()));
    let Some(line) = Line::new(before, behind, shell.escape(), breaks) else { return Ok(()) };
    let place = Place::new(&line);
    let mut found = Found::new(place.lead, place.prefix, shell.shows_about());
    calls::complete(&place, &mut found);
    match shell.answer(&found.finish(), &line.current) {
        nothing if nothing.is_empty() => Ok(()),
        answer => print(answer),
    }
}
