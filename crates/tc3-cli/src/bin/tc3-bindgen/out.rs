//! What is printed.

use std::io::{self, Write as _};

use tc3_bindgen::BindingsError;

/// Whoever reads may have seen enough; whatever else happens, part of the text is missing.
pub(crate) fn print(text: &str) -> Result<(), BindingsError> {
    match io::stdout().write_all(text.as_bytes()).and_then(|()| io::stdout().flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(BindingsError::usage(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// A line on standard error, if anybody listens there.
pub(crate) fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
