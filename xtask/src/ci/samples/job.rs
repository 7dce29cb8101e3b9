//! A request in one language: it is written by `tc3`, runs, and is held against what reached the mock.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use tc3_spec::{Json, Object};

use super::choose::Chosen;
use super::same::difference;
use super::tap::{Exchange, Tap, header};
use super::world::World;
use crate::root;

/// How long a sample may take.
const LIMIT: Duration = Duration::from_secs(60);

/// What a sample's head begins a line with that names the variables of what is secret.
const SECRETS: &str = "And what is secret of the request: ";

/// A sample, as it was written.
pub(super) struct Sample<'a> {
    language: &'a str,
    pub(super) chosen: &'a Chosen,
    pub(super) folder: PathBuf,
    pub(super) text: String,
    /// The variables that it reads, with what is secret.
    secrets: Vec<(String, String)>,
}

impl<'a> Sample<'a> {
    /// Has it written for an endpoint, into a folder.
    pub(super) fn write(language: &'a str, chosen: &'a Chosen, endpoint: &str, folder: PathBuf) -> Result<Self> {
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let request = folder.join("request.json");
        fs::write(&request, chosen.request.to_string())?;
        let output = Command::new(root().join("target/debug/tc3"))
            .args(["examples", chosen.service.name(), chosen.action.name, "--version", chosen.service.version()])
            .args(["--as", language, "--region", "ap-guangzhou", "--endpoint", endpoint])
            .arg("--cli-input-json")
            .arg(format!("file://{}", request.display()))
            .output()
            .context("cannot start tc3")?;
        ensure!(output.status.success(), "it is not written: {}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).context("it is no UTF-8")?;
        let secrets = secrets(&text, chosen)?;
        Ok(Self { language, chosen, folder, text, secrets })
    }

    /// Puts it into a file of its folder.
    pub(super) fn save(&self, name: &str) -> Result<PathBuf> {
        let path = self.folder.join(name);
        fs::write(&path, &self.text).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(path)
    }

    /// Runs it, and compares what it sent with what it was made of.
    pub(super) fn run(&self, command: &mut Command, world: &World, tap: &Tap) -> Result<()> {
        let told = self.folder.join("told.txt");
        let file = File::create(&told).with_context(|| format!("cannot write {}", told.display()))?;
        command.current_dir(&self.folder).stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        world.surround(command);
        command.envs(self.secrets.iter().map(|(name, value)| (name, value)));
        let status = wait(command)?;
        let exchanges = tap.take()?;
        self.judge(status, &exchanges).with_context(|| format!("{}: {}", self.folder.display(), end_of(&told)))
    }

    /// A text of it with what its variables hold, as JSON, where they are named in brackets.
    pub(super) fn with_secrets(&self, text: &str) -> String {
        self.secrets.iter().fold(text.to_owned(), |text, (name, value)| {
            text.replace(&format!("{{{{{name}}}}}"), &Json::Text(value.as_str().into()).to_string())
        })
    }

    fn judge(&self, status: ExitStatus, exchanges: &[Exchange]) -> Result<()> {
        let [exchange] = exchanges else { bail!("{} requests came, and it ended with {status}", exchanges.len()) };
        let answer = String::from_utf8_lossy(&exchange.answer);
        ensure!(!answer.contains("\"AuthFailure"), "its signature is wrong: {answer}");
        ensure!(header(&exchange.head, "x-tc-action") == Some(self.chosen.action.name), "another action came");
        let body = std::str::from_utf8(&exchange.body).context("its body is no UTF-8")?;
        let came = Json::parse(body).map_err(|error| anyhow::anyhow!("its body is no JSON: {error}"))?;
        if let Some(difference) = difference(&self.chosen.request, &came) {
            bail!("what came is another request: it{difference}");
        }
        // What curl prints is for its reader to judge.
        let is_told = self.language != "curl" && answer.contains("{\"Response\":{\"Error\":");
        ensure!(is_told != status.success(), "it ended with {status}, and was answered {answer}");
        Ok(())
    }
}

/// The variables that a sample's head names, each with what is secret at its place of the request.
fn secrets(text: &str, chosen: &Chosen) -> Result<Vec<(String, String)>> {
    let named = text.lines().find_map(|line| line.split_once(SECRETS)).map_or("", |(_, names)| names);
    let names: Vec<_> = named.split_whitespace().map(str::to_owned).collect();
    let mut values = Vec::new();
    hidden(&chosen.request, Some(chosen.action.request), false, &mut values);
    ensure!(names.len() == values.len(), "its head names {names:?}, and {} values are secret", values.len());
    Ok(names.into_iter().zip(values).collect())
}

/// What is secret, in the order of the request.
fn hidden(value: &Json<'_>, object: Option<&Object>, is_secret: bool, values: &mut Vec<String>) {
    match value {
        Json::Text(text) | Json::Number(text) if is_secret => values.push(text.to_string()),
        Json::List(elements) => elements.iter().for_each(|element| hidden(element, object, is_secret, values)),
        Json::Object(members) => members.iter().for_each(|(name, value)| {
            let member = object.and_then(|object| object.member(name));
            let is_secret = is_secret || member.is_some_and(|member| member.sensitive);
            hidden(value, member.and_then(tc3_spec::Member::object), is_secret, values);
        }),
        _ => {}
    }
}

/// Runs it to its end, which comes soon.
fn wait(command: &mut Command) -> Result<ExitStatus> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut process = command.spawn().with_context(|| format!("cannot start {name}"))?;
    let began = Instant::now();
    loop {
        if let Some(status) = process.try_wait()? {
            return Ok(status);
        }
        if began.elapsed() > LIMIT {
            process.kill()?;
            process.wait()?;
            bail!("it took longer than {} seconds", LIMIT.as_secs());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The last of what a sample told.
fn end_of(path: &Path) -> String {
    let told = fs::read(path).map(|told| String::from_utf8_lossy(&told).into_owned()).unwrap_or_default();
    let from = told.char_indices().rev().nth(600).map_or(0, |(at, _)| at);
    told[from..].trim().to_owned()
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt as _;

    use super::*;
    use crate::catalogue;

    /// What is said of a sample of `{"TaskId": 9007199254740993}` that sent and was answered this, and ended so.
    fn judged(action: &str, body: &str, answer: &str, status: i32) -> String {
        let service = catalogue::committed().unwrap().service("cfg").unwrap();
        let action_of_sample = service.action("DescribeTask").unwrap();
        let request = Json::parse(r#"{"TaskId": 9007199254740993}"#).unwrap();
        let chosen = Chosen { service, action: action_of_sample, request };
        let (language, folder, text) = ("python", PathBuf::new(), String::new());
        let sample = Sample { language, chosen: &chosen, folder, text, secrets: Vec::new() };
        let head = format!("POST / HTTP/1.1\r\nX-TC-Action: {action}\r\n\r\n");
        let exchange = Exchange { head, body: body.into(), answer: answer.into() };
        let judged = sample.judge(ExitStatus::from_raw(status), &[exchange]);
        judged.err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_sample_that_sends_or_tells_something_else_is_found() {
        const BODY: &str = r#"{"TaskId":9007199254740993}"#;
        const DONE: &str = r#"{"Response":{"RequestId":"r"}}"#;
        const REFUSED: &str = r#"{"Response":{"Error":{"Code":"ResourceNotFound"}}}"#;
        assert_eq!(judged("DescribeTask", BODY, DONE, 0), "");
        assert_eq!(judged("DescribeTask", BODY, REFUSED, 256), "");
        for (action, body, answer, status, told) in [
            ("DescribeTask", r#"{"TaskId":9007199254740992}"#, DONE, 0, "it.TaskId is 9007199254740992"),
            ("DescribeTask", "", DONE, 0, "its body is no JSON"),
            ("DescribeTasks", BODY, DONE, 0, "another action came"),
            (
                "DescribeTask",
                BODY,
                r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure"}}}"#,
                256,
                "signature",
            ),
            ("DescribeTask", BODY, REFUSED, 0, "it ended with"),
            ("DescribeTask", BODY, DONE, 256, "it ended with"),
        ] {
            let found = judged(action, body, answer, status);
            assert!(found.contains(told), "{found}");
        }
    }
}
