//! A curl command, as people and browsers write it.

use std::io;

use super::capture::{Captured, encoded};
use super::shell;

/// Options that change nothing of what is signed, and take no value. Their short forms may stand together.
const FLAGS: [&str; 28] = [
    "-s",
    "--silent",
    "-S",
    "--show-error",
    "-v",
    "--verbose",
    "-k",
    "--insecure",
    "-i",
    "--include",
    "-L",
    "--location",
    "-f",
    "--fail",
    "-g",
    "--globoff",
    "-N",
    "--no-buffer",
    "--compressed",
    "--http1.1",
    "--http2",
    "--http2-prior-knowledge",
    "--http1.0",
    "-4",
    "-6",
    "--fail-with-body",
    "--no-progress-meter",
    "-#",
];

/// Options that change nothing of what is signed, and take a value.
const WITH_VALUE: [&str; 22] = [
    "-o",
    "--output",
    "-m",
    "--max-time",
    "--connect-timeout",
    "-x",
    "--proxy",
    "--cacert",
    "--resolve",
    "--connect-to",
    "-w",
    "--write-out",
    "--retry",
    "-D",
    "--dump-header",
    "-A",
    "--user-agent",
    "-e",
    "--referer",
    "-b",
    "--cookie",
    "--noproxy",
];

const FORM: &str = "application/x-www-form-urlencoded";

/// What reads the files that a command names.
pub(super) type Files<'f> = &'f mut dyn FnMut(&str) -> io::Result<Vec<u8>>;

/// What the options said so far.
#[derive(Default)]
struct Command {
    method: Option<String>,
    url: Option<String>,
    headers: Vec<(String, String)>,
    /// Names of headers that are not to be sent.
    removed: Vec<String>,
    data: Option<Vec<u8>>,
    content_type: Option<&'static str>,
    is_get: bool,
}

pub(super) fn read(text: &[u8], files: Files<'_>) -> Result<Captured, String> {
    let text = std::str::from_utf8(text).map_err(|_| "the curl command is not UTF-8")?;
    let mut words = shell::words(text.trim_start_matches("$ "))?.into_iter().skip(1);
    let mut command = Command::default();
    while let Some(word) = words.next() {
        for (option, joined) in options(&word) {
            let mut value = || {
                joined
                    .clone()
                    .or_else(|| words.next())
                    .ok_or_else(|| format!("the curl command is cut off behind {option}"))
            };
            command.take(&option, &mut value, files)?;
        }
    }
    command.captured()
}

/// A word as the options it is, each with the value that is joined to it. One without dashes is the URL.
fn options(word: &str) -> Vec<(String, Option<String>)> {
    if word.starts_with("--") {
        return match word.split_once('=') {
            Some((name, value)) => vec![(name.to_owned(), Some(value.to_owned()))],
            None => vec![(word.to_owned(), None)],
        };
    }
    let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.is_empty()) else {
        return vec![("--url".to_owned(), Some(word.to_owned()))];
    };
    let mut options = Vec::new();
    for (at, letter) in letters.char_indices() {
        let option = format!("-{letter}");
        let rest = letters.get(at + letter.len_utf8()..).filter(|rest| !rest.is_empty());
        if FLAGS.contains(&option.as_str()) || option == "-G" {
            options.push((option, None));
        } else {
            options.push((option, rest.map(str::to_owned)));
            break;
        }
    }
    options
}

impl Command {
    fn take(
        &mut self,
        option: &str,
        value: &mut dyn FnMut() -> Result<String, String>,
        files: Files<'_>,
    ) -> Result<(), String> {
        match option {
            "-X" | "--request" => self.method = Some(value()?),
            "--url" => self.url = Some(value()?),
            "-H" | "--header" => self.header(&value()?)?,
            "-G" | "--get" => self.is_get = true,
            "-d" | "--data" | "--data-ascii" => {
                let text = value()?;
                let is_file = text.starts_with('@');
                let mut data = bytes(&text, files)?;
                if is_file {
                    data.retain(|byte| !matches!(byte, b'\r' | b'\n'));
                }
                self.add(&data, FORM);
            }
            "--data-raw" => self.add(value()?.as_bytes(), FORM),
            "--data-binary" => self.add(&bytes(&value()?, files)?, FORM),
            "--data-urlencode" => self.add(urlencoded(&value()?)?.as_bytes(), FORM),
            "--json" => self.add(&bytes(&value()?, files)?, "application/json"),
            flag if FLAGS.contains(&flag) => {}
            other if WITH_VALUE.contains(&other) => drop(value()?),
            other => return Err(format!("the curl command has {other}, which is not understood here")),
        }
        Ok(())
    }

    /// `Name: value`; `Name:` leaves out what curl would send, `Name;` sends it empty.
    fn header(&mut self, text: &str) -> Result<(), String> {
        match text.split_once(':') {
            Some((name, "")) => self.removed.push(name.to_owned()),
            Some((name, value)) => self.headers.push((name.to_owned(), value.trim().to_owned())),
            None => match text.strip_suffix(';') {
                Some(name) => self.headers.push((name.to_owned(), String::new())),
                None => return Err("a header of the curl command is none: NAME: VALUE".to_owned()),
            },
        }
        Ok(())
    }

    fn add(&mut self, data: &[u8], content_type: &'static str) {
        self.content_type.get_or_insert(content_type);
        match &mut self.data {
            Some(all) if content_type == FORM => {
                all.push(b'&');
                all.extend_from_slice(data);
            }
            all => all.get_or_insert_default().extend_from_slice(data),
        }
    }

    fn captured(self) -> Result<Captured, String> {
        let mut url = self.url.ok_or("the curl command has no URL")?;
        if !url.contains("://") {
            url.insert_str(0, "http://");
        }
        let mut headers = self.headers;
        let mut body = self.data.unwrap_or_default();
        let is_sent = self.content_type.is_some() && !self.is_get;
        if self.is_get && !body.is_empty() {
            let query = String::from_utf8(std::mem::take(&mut body)).map_err(|_| "the query is not UTF-8")?;
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&query);
        }
        let content_type = self.content_type.filter(|_| is_sent);
        let has = |name: &str| headers.iter().any(|(given, _)| given.eq_ignore_ascii_case(name));
        let is_removed = self.removed.iter().any(|name| name.eq_ignore_ascii_case("Content-Type"));
        if let Some(content_type) = content_type.filter(|_| !has("Content-Type") && !is_removed) {
            headers.push(("Content-Type".to_owned(), content_type.to_owned()));
        }
        let method = self.method.unwrap_or_else(|| if is_sent { "POST" } else { "GET" }.to_owned());
        Ok(Captured { method, url, headers, body })
    }
}

/// The text, or the file that it names behind an `@`.
fn bytes(text: &str, files: Files<'_>) -> Result<Vec<u8>, String> {
    match text.strip_prefix('@') {
        Some("-") => Err("the body of the curl command is standard input, which is not there".to_owned()),
        Some(path) => files(path).map_err(|error| format!("the body of the curl command, {path}: {error}")),
        None => Ok(text.as_bytes().to_vec()),
    }
}

/// `VALUE`, `=VALUE` and `NAME=VALUE`, encoded as in a URL.
fn urlencoded(text: &str) -> Result<String, String> {
    match text.split_once('=') {
        Some(("", value)) => Ok(encoded(value)),
        Some((name, value)) => Ok(format!("{name}={}", encoded(value))),
        None if text.contains('@') => {
            Err("the curl command has --data-urlencode with a file, which is not understood here".to_owned())
        }
        None => Ok(encoded(text)),
    }
}
