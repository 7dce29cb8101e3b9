//! A terminal that is asked: what is typed is shown, or is not.

use std::io::{self, BufRead, Write};

use tc3::{Error, ErrorKind};

use crate::exit::Failure;

/// Whether it is agreed to.
pub(super) fn yes(question: &str) -> Result<bool, Failure> {
    Ok(matches!(line(question)?.as_str(), "y" | "Y" | "yes"))
}

/// What is typed behind a prompt, without blanks around it.
pub(super) fn line(prompt: &str) -> Result<String, Failure> {
    write(prompt);
    let mut line = String::new();
    match io::stdin().lock().read_line(&mut line) {
        Ok(0) => Err(ended()),
        Ok(_) => Ok(line.trim().to_owned()),
        Err(error) => Err(unreadable(&error)),
    }
}

/// What is typed behind a prompt, which the terminal does not show.
#[cfg(unix)]
pub(super) fn hidden(prompt: &str) -> Result<String, Failure> {
    let silent = silent::Silent::new().map_err(|error| unreadable(&error))?;
    write(prompt);
    let typed = typed(io::stdin().lock());
    drop(silent);
    write("\n");
    typed
}

#[cfg(not(unix))]
pub(super) fn hidden(_: &str) -> Result<String, Failure> {
    Err(Failure::usage(
        "this terminal would show a secret; hand it on by standard input: tc3 configure set secretKey -",
    ))
}

/// Reads a line key by key, as the terminal hands them on that neither shows nor changes them.
#[cfg(unix)]
fn typed(keys: impl BufRead) -> Result<String, Failure> {
    const INTERRUPT: u8 = 0x03;
    const END: u8 = 0x04;
    const BACKSPACE: [u8; 2] = [0x08, 0x7f];
    const CLEAR: u8 = 0x15;

    let mut text = Vec::new();
    for key in keys.bytes() {
        match key.map_err(|error| unreadable(&error))? {
            b'\n' | b'\r' => {
                let text = String::from_utf8(text).map_err(|_| Failure::usage("what was typed is not UTF-8"))?;
                return Ok(text.trim().to_owned());
            }
            INTERRUPT => return Err(interrupted()),
            END if text.is_empty() => return Err(ended()),
            CLEAR => text.clear(),
            key if BACKSPACE.contains(&key) => {
                // All bytes of the last character.
                while text.pop().is_some_and(|byte| byte & 0xc0 == 0x80) {}
            }
            key => text.push(key),
        }
    }
    Err(ended())
}

/// An error here cannot be told anywhere.
fn write(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

#[cfg(unix)]
fn interrupted() -> Failure {
    Error::new(ErrorKind::Cancelled, "interrupted: nothing was written").into()
}

fn ended() -> Failure {
    write("\n");
    Error::new(ErrorKind::Cancelled, "the input ended before all was asked: nothing was written").into()
}

fn unreadable(error: &io::Error) -> Failure {
    Failure::usage(format!("the terminal cannot be read: {error}"))
}

#[cfg(unix)]
mod silent {
    use std::io;

    use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

    /// A terminal that shows nothing and hands on each key, that of an interrupt too, so that this program lives to end it.
    pub(super) struct Silent(Termios);

    impl Silent {
        pub(super) fn new() -> io::Result<Self> {
            let before = tcgetattr(io::stdin())?;
            let mut silent = before.clone();
            silent.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG);
            silent.special_codes[SpecialCodeIndex::VMIN] = 1;
            silent.special_codes[SpecialCodeIndex::VTIME] = 0;
            tcsetattr(io::stdin(), OptionalActions::Now, &silent)?;
            Ok(Self(before))
        }
    }

    impl Drop for Silent {
        fn drop(&mut self) {
            // An error here cannot be told anywhere.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, &self.0);
        }
    }
}
