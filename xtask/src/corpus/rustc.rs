//! Stands between cargo and the compiler, and writes down what each crate cost. Cargo starts this program as its wrapper.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

/// Names the folder of the records; where it is set, this program is a wrapper.
pub(super) const FOLDER: &str = "TC3_CORPUS_RECORDS";

/// What the compiler needed for one crate.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
pub(super) struct Cost {
    /// User and system time, in seconds.
    pub(super) cpu: f64,
    /// The largest resident set, in megabytes.
    pub(super) peak: f64,
}

/// Runs the compiler if cargo started this program as its wrapper.
pub fn wrapped() -> Option<ExitCode> {
    let folder = env::var_os(FOLDER)?;
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    match compile(Path::new(&folder), &arguments) {
        Ok(code) => Some(code),
        Err(error) => {
            eprintln!("error: {error:#}");
            Some(ExitCode::FAILURE)
        }
    }
}

/// What the record of a crate says, if it was ever compiled.
pub(super) fn read(folder: &Path, package: &str) -> Option<Cost> {
    serde_json::from_slice(&fs::read(record(folder, package)).ok()?).ok()
}

fn compile(folder: &Path, arguments: &[OsString]) -> Result<ExitCode> {
    let (compiler, rest) = arguments.split_first().context("no compiler is named")?;
    let status = Command::new(compiler).args(rest).status().context("cannot start the compiler")?;
    let name = rest.iter().skip_while(|argument| *argument != "--crate-name").nth(1).and_then(|name| name.to_str());
    // Cargo also asks the compiler what it is, which is nobody's cost.
    let name = name.filter(|name| *name != "___" && status.success());
    // This process has one child: the compiler.
    if let (Some(name), Some(cost)) = (name, usage(Whose::Children)) {
        let path = record(folder, &name.replace('_', "-"));
        fs::create_dir_all(folder)?;
        fs::write(&path, serde_json::to_vec(&cost)?).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

fn record(folder: &Path, package: &str) -> PathBuf {
    folder.join(OsStr::new(package)).with_extension("json")
}

/// Seconds of CPU that this process has used, where the system tells.
pub(super) fn own_cpu() -> Option<f64> {
    usage(Whose::Own).map(|cost| cost.cpu)
}

/// Seconds of CPU of the processes that this one started and that ended, where the system tells.
pub(super) fn children_cpu() -> Option<f64> {
    usage(Whose::Children).map(|cost| cost.cpu)
}

#[derive(Clone, Copy)]
enum Whose {
    Own,
    Children,
}

#[cfg(unix)]
fn usage(whose: Whose) -> Option<Cost> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeVal;

    let whose = match whose {
        Whose::Own => UsageWho::RUSAGE_SELF,
        Whose::Children => UsageWho::RUSAGE_CHILDREN,
    };
    let usage = getrusage(whose).ok()?;
    let seconds = |time: TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    // Linux counts in kilobytes, macOS in bytes.
    let unit = if cfg!(target_os = "macos") { 1024.0 * 1024.0 } else { 1024.0 };
    Some(Cost { cpu: seconds(usage.user_time()) + seconds(usage.system_time()), peak: usage.max_rss() as f64 / unit })
}

#[cfg(not(unix))]
fn usage(_: Whose) -> Option<Cost> {
    None
}
