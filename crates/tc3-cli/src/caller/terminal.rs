//! Lines that a person types: asked for on standard error and read from standard input, so that standard output stays the
//! result's.

use std::io::{self, BufRead, IsTerminal, Write};

use terminal_size::{Width, terminal_size_of};
use unicode_width::UnicodeWidthStr;

use crate::exit::{Failure, say};

/// As wide as a terminal is taken to be that does not say it.
const USUAL_WIDTH: usize = 80;
/// What Ctrl-C is in a line.
const CTRL_C: u8 = 3;
/// As many bytes as a terminal keeps of a line; what is longer is cut off without a word.
const LONGEST: usize = if cfg!(target_os = "linux") { 4095 } else { 1023 };

/// Whether somebody can be asked.
pub(crate) fn is_there() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Refuses to ask where nobody could answer. `asker` is what wants to ask, such as `--ask`.
pub(crate) fn check(asker: &str) -> Result<(), Failure> {
    if is_there() {
        return Ok(());
    }
    Err(Failure::usage(format!("{asker} asks on a terminal, and standard input or standard error is none")))
}

/// Tells a text, a line of it at a time, broken between words where the terminal ends.
pub(crate) fn tell(text: &str) {
    let said = terminal_size_of(io::stderr()).map(|(Width(width), _)| width.into());
    let width = said.filter(|width| *width > 0).unwrap_or(USUAL_WIDTH);
    let lines: Vec<_> = text.lines().map(|line| broken(&tame(line), width)).collect();
    write(&lines.join("\n"));
}

/// Shows a text that is copied, and not broken.
pub(crate) fn show(text: &str) {
    write(&text.lines().map(tame).collect::<Vec<_>>().join("\n"));
}

/// Shows as much of a text as one looks at: so many lines, each of so many characters.
pub(crate) fn show_some(text: &str) {
    const LINES: usize = 60;
    const CHARS: usize = 200;
    for line in text.lines().take(LINES) {
        match line.char_indices().nth(CHARS) {
            Some((at, _)) => show(&format!("{}… {} more", &line[..at], line[at..].chars().count())),
            None => show(line),
        }
    }
    if let more @ 1.. = text.lines().count().saturating_sub(LINES) {
        write(&format!("… {more} more lines"));
    }
}

fn write(text: &str) {
    // An error of writing is dropped, as everywhere: it cannot be told anywhere.
    let _ = writeln!(io::stderr(), "{text}");
}

/// Without what a terminal would obey, and what turns the direction of writing.
fn tame(line: &str) -> String {
    let is_obeyed = |char: char| char.is_control() || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    line.replace(is_obeyed, " ")
}

/// A line as several. What has no blanks is left to the terminal, which breaks it where it ends.
fn broken(line: &str, width: usize) -> String {
    let indent = &line[..line.len() - line.trim_start_matches(' ').len()];
    let (mut broken, mut at) = (indent.to_owned(), 0);
    for word in line[indent.len()..].split(' ') {
        let columns = word.width();
        if at > 0 && indent.len() + at + 1 + columns > width {
            broken.push('\n');
            broken.push_str(indent);
            at = 0;
        } else if at > 0 {
            broken.push(' ');
            at += 1;
        }
        broken.push_str(word);
        at += columns;
    }
    broken
}

/// Asks until the answer is yes or no; nothing is no.
pub(crate) fn yes(prompt: &str) -> Result<bool, Failure> {
    loop {
        match line(prompt)?.trim().to_ascii_lowercase().as_str() {
            "y" | "yes" => return Ok(true),
            "" | "n" | "no" => return Ok(false),
            _ => tell("y or n"),
        }
    }
}

/// Asks for a line, and reads it without its end.
///
/// Ctrl-C and the end of the input are failures: nothing was done so far.
pub(crate) fn line(prompt: &str) -> Result<String, Failure> {
    read(prompt, true)
}

/// The same without showing what is typed.
pub(crate) fn secret(prompt: &str) -> Result<String, Failure> {
    read(prompt, false)
}

fn read(prompt: &str, echo: bool) -> Result<String, Failure> {
    loop {
        let mut bytes = Vec::new();
        {
            let _mode = mode::Mode::new(echo)?;
            if mode::drop_waiting() {
                say("note", "what was typed or pasted before the question is not taken");
            }
            let _ = write!(io::stderr(), "{}", tame(prompt));
            take(&mut bytes).map_err(|error| Failure::Unanswered(Some(error)))?;
        }
        match bytes.pop() {
            Some(b'\n') if bytes.len() < LONGEST => match String::from_utf8(bytes) {
                Ok(line) => return Ok(line.trim_end_matches('\r').to_owned()),
                Err(_) => say("note", "that is not UTF-8"),
            },
            Some(b'\n') => say("note", "that is longer than a terminal takes"),
            end => {
                let _ = writeln!(io::stderr());
                return Err(if end == Some(CTRL_C) { Failure::Interrupted } else { Failure::Unanswered(None) });
            }
        }
    }
}

/// Reads up to the end of a line, to Ctrl-C, or to the end of the input.
fn take(line: &mut Vec<u8>) -> io::Result<()> {
    let mut input = io::stdin().lock();
    loop {
        let bytes = match input.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        let end = bytes.iter().position(|byte| matches!(*byte, b'\n' | CTRL_C));
        let (length, is_over) = (end.map_or(bytes.len(), |end| end + 1), end.is_some() || bytes.is_empty());
        line.extend_from_slice(&bytes[..length]);
        input.consume(length);
        if is_over {
            return Ok(());
        }
    }
}

#[cfg(unix)]
mod mode {
    use std::io;

    use rustix::io::ioctl_fionread;
    use rustix::termios::{
        InputModes, LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr,
        tcsetattr,
    };

    use super::CTRL_C;
    use crate::exit::Failure;

    /// How the terminal reads lines, until this is dropped.
    pub(super) struct Mode(Termios);

    impl Mode {
        /// Ctrl-C ends the line and is read with it, rather than this process: then the terminal is as before whatever happens.
        pub(super) fn new(echo: bool) -> Result<Self, Failure> {
            let before = tcgetattr(io::stdin()).map_err(refused)?;
            let mut wanted = before.clone();
            wanted.input_modes.insert(InputModes::ICRNL);
            // A character is taken back with all of its bytes.
            #[cfg(any(target_os = "linux", target_vendor = "apple"))]
            wanted.input_modes.insert(InputModes::IUTF8);
            wanted.local_modes.remove(LocalModes::ISIG);
            wanted.local_modes.insert(LocalModes::ICANON | LocalModes::ECHO);
            wanted.special_codes[SpecialCodeIndex::VEOL] = CTRL_C;
            if !echo {
                wanted.local_modes.remove(LocalModes::ECHO);
                wanted.local_modes.insert(LocalModes::ECHONL);
            }
            tcsetattr(io::stdin(), OptionalActions::Now, &wanted).map_err(refused)?;
            Ok(Self(before))
        }
    }

    impl Drop for Mode {
        fn drop(&mut self) {
            // It fails where the terminal is gone.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, &self.0);
        }
    }

    fn refused(error: rustix::io::Errno) -> Failure {
        Failure::Unanswered(Some(error.into()))
    }

    /// Drops what was typed before it was asked for, such as further lines of what was pasted: they answer no question. Whether
    /// there was any.
    pub(super) fn drop_waiting() -> bool {
        let is_waiting = ioctl_fionread(io::stdin()).is_ok_and(|bytes| bytes > 0);
        is_waiting && tcflush(io::stdin(), QueueSelector::IFlush).is_ok()
    }
}

#[cfg(not(unix))]
mod mode {
    use std::io;

    use crate::exit::Failure;

    /// Lines are read as the system reads them.
    pub(super) struct Mode;

    impl Mode {
        pub(super) fn new(echo: bool) -> Result<Self, Failure> {
            match echo {
                true => Ok(Self),
                false => Err(Failure::Unanswered(Some(io::Error::new(
                    io::ErrorKind::Unsupported,
                    "this system would show what is secret",
                )))),
            }
        }
    }

    pub(super) fn drop_waiting() -> bool {
        false
    }
}
