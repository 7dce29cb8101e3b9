//! What standard output shows: how wide it is, whether in colour, and how many columns a text takes there.

use std::env;
use std::io::{self, IsTerminal};

use terminal_size::{Width, terminal_size_of};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// As wide as what is no terminal is taken to be.
const USUAL_WIDTH: usize = 80;

/// What standard output shows.
#[derive(Clone, Copy)]
pub(super) struct Screen {
    /// In columns.
    pub(super) width: usize,
    /// Whether nothing may be wider: somebody looks at it.
    pub(super) is_bounded: bool,
    pub(super) has_colour: bool,
}

impl Screen {
    /// That of this process: `COLUMNS` comes before what the terminal says of itself.
    pub(super) fn of_standard_output() -> Self {
        let is_terminal = is_terminal();
        let said = is_terminal.then(|| terminal_size_of(io::stdout())).flatten().map(|(Width(width), _)| width.into());
        let wanted = variable("COLUMNS").and_then(|columns| columns.parse().ok());
        let width: Option<usize> = wanted.or(said).filter(|width| *width > 0);
        Self {
            width: width.unwrap_or(USUAL_WIDTH),
            is_bounded: is_terminal || width.is_some(),
            has_colour: has_colour(is_terminal),
        }
    }
}

/// Whether it obeys the control characters of a text.
pub(super) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// As <https://bixense.com/clicolors> has it, and no-color.org.
fn has_colour(is_terminal: bool) -> bool {
    if variable("NO_COLOR").is_some() {
        return false;
    }
    if variable("CLICOLOR_FORCE").is_some_and(|force| force != "0") {
        return true;
    }
    let is_refused = variable("CLICOLOR").is_some_and(|colour| colour == "0");
    let kind = variable("TERM");
    // An old console of Windows shows the codes. What does better there sets a variable.
    let is_old = cfg!(windows) && kind.is_none() && variable("WT_SESSION").is_none();
    is_terminal && !is_refused && !is_old && kind.is_none_or(|kind| kind != "dumb")
}

/// The value of a variable; an empty one counts as unset.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// How many columns a text takes that has no control characters: of Chinese two a character.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// How many columns a character takes by itself.
pub(super) fn char_width(char: char) -> usize {
    char.width().unwrap_or(0)
}
