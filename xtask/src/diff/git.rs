//! `api-spec/` as it was at a git revision, read with one process for all files.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use super::edition::Name;

/// A commit, and the facts in it.
pub(super) struct Revision {
    root: PathBuf,
    commit: String,
    files: BTreeMap<Name, String>,
}

impl Revision {
    /// Finds the revision in the repository at `root`.
    pub(super) fn open(revision: &str, root: &Path) -> Result<Self> {
        let asked = format!("{revision}^{{commit}}");
        let found = git(root, ["rev-parse", "--verify", "--quiet", &asked])?;
        let Some(commit) = found.map(|text| text.trim().to_owned()).filter(|commit| !commit.is_empty()) else {
            bail!("there is no such path, and no such revision of {}", root.display());
        };
        let listed = git(root, ["ls-tree", "-r", "-z", "--name-only", &commit, "--", "api-spec/"])?;
        let listed = listed.with_context(|| format!("git cannot list the files of {commit}"))?;
        let files = listed.split('\0').filter_map(|path| Some((name(path)?, path.to_owned())));
        Ok(Self { root: root.to_owned(), commit, files: files.collect() })
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &Name> {
        self.files.keys()
    }

    /// The texts of those chosen that it has, each with what git calls the file.
    pub(super) fn read(&self, chosen: &BTreeSet<Name>) -> Result<Vec<(String, String)>> {
        let mut git = Command::new("git")
            .arg("-C")
            .arg(&self.root)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start git")?;
        let mut ask = git.stdin.take().context("git takes no input")?;
        let mut answer = BufReader::new(git.stdout.take().context("git gives no output")?);
        let mut texts = Vec::new();
        for (_, path) in self.files.iter().filter(|(name, _)| chosen.contains(name)) {
            let object = format!("{}:{path}", self.commit);
            // One after the other, so that neither waits for the other to empty a pipe.
            writeln!(ask, "{object}").context("git ended early")?;
            let text = next(&mut answer).with_context(|| format!("git cannot read {object}"))?;
            texts.push((object, text));
        }
        drop(ask);
        ensure!(git.wait()?.success(), "git cat-file failed");
        Ok(texts)
    }
}

/// `api-spec/<service>/<version>/facts.json`.
fn name(path: &str) -> Option<Name> {
    let (service, version) = path.strip_prefix("api-spec/")?.strip_suffix("/facts.json")?.split_once('/')?;
    (!version.contains('/')).then(|| (service.to_owned(), version.to_owned()))
}

/// An answer of `git cat-file --batch`: `<object> blob <size>`, the content, a line feed.
fn next(answer: &mut impl BufRead) -> Result<String> {
    let mut head = String::new();
    answer.read_line(&mut head)?;
    let head = head.trim_end();
    let size = head.rsplit_once(" blob ").and_then(|(_, size)| size.parse::<u64>().ok());
    let size = size.with_context(|| format!("it answered {head:?}"))?;
    let mut text = String::new();
    answer.by_ref().take(size + 1).read_to_string(&mut text)?;
    ensure!(text.pop() == Some('\n'), "its answer is cut off");
    Ok(text)
}

/// What git prints; nothing, if it fails.
fn git<I: IntoIterator<Item: AsRef<OsStr>>>(root: &Path, arguments: I) -> Result<Option<String>> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output().context("cannot start git")?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}
