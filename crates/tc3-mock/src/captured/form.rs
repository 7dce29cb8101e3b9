//! In which form a request was captured.

use std::io;

use super::capture::Captured;
use super::error::CapturedError;
use super::{curl, dry_run, raw};

impl Captured {
    /// Reads what `tc3 … --dry-run` and `tc3 sign` print, a request of HTTP/1.1 as it goes over the wire, or a curl command, as
    /// people write it and browsers copy it. Of a curl command nothing is run, and no file is opened.
    ///
    /// # Errors
    ///
    /// It is none of these, or cut off. A curl command has an option that is not understood, something that only a shell could
    /// fill in, or its body in a file.
    pub fn read(input: &[u8]) -> Result<Self, CapturedError> {
        // Where it is from nobody knows, and what it names may be anything on this machine.
        Self::read_with_files(input, |_| Err(io::Error::other("files are not read here")))
    }

    /// The same, with the files that a curl command names as its body: `-d @PATH`. For a command whose author is trusted with
    /// what this opens.
    ///
    /// ```
    /// use tc3_mock::Captured;
    ///
    /// let command = b"curl https://cvm.tencentcloudapi.com --json @body.json";
    /// let open = |path: &str| if path == "body.json" { Ok(b"{}".to_vec()) } else { Err(std::io::ErrorKind::NotFound.into()) };
    /// let request = Captured::read_with_files(command, open)?.into_request()?;
    /// assert_eq!(request.body(), "{}");
    /// # Ok::<(), tc3_mock::CapturedError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read), and where a file cannot be read.
    pub fn read_with_files(
        input: &[u8],
        mut files: impl FnMut(&str) -> io::Result<Vec<u8>>,
    ) -> Result<Self, CapturedError> {
        read(input, &mut files).map_err(CapturedError::new)
    }
}

fn read(input: &[u8], files: curl::Files<'_>) -> Result<Captured, String> {
    let text = input.trim_ascii_start();
    let is_first = |word: &str| text.strip_prefix(word.as_bytes()).is_some_and(|rest| rest.starts_with(b" "));
    match text.first() {
        None => Err("it is empty".to_owned()),
        Some(b'{') => dry_run::read(text),
        _ if is_first("curl") || is_first("$ curl") || is_first("curl.exe") => curl::read(text, files),
        _ if raw::is_meant(text) => raw::read(text),
        _ => Err("it is neither what --dry-run prints, nor a request of HTTP/1.1, nor a curl command".to_owned()),
    }
}
