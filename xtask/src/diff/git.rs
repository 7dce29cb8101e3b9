//! `api-spec/` as it was at a git revision, read with one process for all files.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{self, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, bail, ensure};

use super::name::Name;

const SPEC: &str = "api-spec/";

/// What all services share and a comparison needs.
const SHARED: [&str; 4] = ["effects.json", "paging.json", "protocol.json", "secrets.json"];

/// A commit, and the files of its specs.
pub(super) struct Revision {
    root: PathBuf,
    asked: String,
    commit: String,
    /// The services that have facts.
    names: BTreeSet<Name>,
    /// Paths in `api-spec/`: those of each version of a service, and under no name those that all share.
    files: BTreeMap<Option<Name>, Vec<String>>,
}

/// As git calls the folder.
impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{SPEC}", self.asked)
    }
}

impl Revision {
    /// Finds the revision in the repository at `root`.
    pub(super) fn open(revision: &str, root: &Path) -> Result<Self> {
        let asked = format!("{revision}^{{commit}}");
        let found = git(root, ["rev-parse", "--verify", "--quiet", &asked])?;
        let Some(commit) = found.map(|text| text.trim().to_owned()).filter(|commit| !commit.is_empty()) else {
            bail!("there is no such path, and no such revision of {}", root.display());
        };
        let listed = git(root, ["ls-tree", "-r", "-z", "--name-only", &commit, "--", SPEC])?;
        let listed = listed.with_context(|| format!("git cannot list the files of {commit}"))?;
        let (mut names, mut files) = (BTreeSet::new(), BTreeMap::<_, Vec<_>>::new());
        for path in listed.split('\0').filter_map(|path| path.strip_prefix(SPEC)) {
            let name = name(path);
            if name.is_some() || SHARED.contains(&path) {
                names.extend(
                    name.clone().filter(|(service, version)| path == format!("{service}/{version}/facts.json")),
                );
                files.entry(name).or_default().push(path.to_owned());
            }
        }
        Ok(Self { root: root.to_owned(), asked: revision.to_owned(), commit, names, files })
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &Name> {
        self.names.iter()
    }

    /// Writes what all services share, and those chosen that it has, into a folder of their own.
    pub(super) fn check_out(&self, chosen: &BTreeSet<Name>) -> Result<Scratch> {
        let scratch = Scratch::new()?;
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
        let is_chosen = |name: &Option<Name>| name.as_ref().is_none_or(|name| chosen.contains(name));
        for path in self.files.iter().filter(|(name, _)| is_chosen(name)).flat_map(|(_, paths)| paths) {
            let object = format!("{}:{SPEC}{path}", self.commit);
            // One after the other, so that neither waits for the other to empty a pipe.
            writeln!(ask, "{object}").context("git ended early")?;
            let text = next(&mut answer).with_context(|| format!("git cannot read {object}"))?;
            scratch.write(path, &text)?;
        }
        drop(ask);
        ensure!(git.wait()?.success(), "git cat-file failed");
        Ok(scratch)
    }
}

/// A folder that is gone when dropped.
pub(super) struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);

        let unique = format!("xtask-diff-of-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(unique);
        fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
        Ok(Self(path))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.0.join(name);
        let folder = path.parent().unwrap_or(&self.0);
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Left behind it does no harm: it stands where the system keeps what is temporary.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The version of a service that a file belongs to: `<service>/<version>/…`, and nothing that is hidden.
fn name(path: &str) -> Option<Name> {
    let mut parts = path.split('/');
    let (service, version, _) = (parts.next()?, parts.next()?, parts.next()?);
    (!service.starts_with('.')).then(|| (service.to_owned(), version.to_owned()))
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
