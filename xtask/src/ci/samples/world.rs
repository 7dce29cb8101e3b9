//! What samples find around them: a mock, keys, programs, and nothing else.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use tc3_spec::Json;

use crate::conformance::Mock;
use crate::languages::{node_modules, python};
use crate::root;

pub(super) struct World {
    pub(super) mock: Mock,
    pub(super) python: PathBuf,
    path: std::ffi::OsString,
    key: [(&'static str, String); 3],
}

/// The folder of all that is not kept.
pub(super) fn target() -> PathBuf {
    root().join("target/samples")
}

/// The folder of what they need of other languages.
pub(super) fn folder() -> PathBuf {
    root().join("outside/samples")
}

impl World {
    /// Installs what is needed, and starts a mock. It forgets what requests do: each finds the same.
    pub(super) fn new() -> Result<Self> {
        std::fs::create_dir_all(target().join("home"))?;
        node_modules(&folder())?;
        // The official client is the one that conformance has.
        let python = python(&root().join("target/conformance/python"), &root().join("outside/conformance"))?;
        let mock = Mock::start(&["--no-memory"], &target())?;
        let programs = root().join("target/debug");
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(std::iter::once(programs).chain(std::env::split_paths(&path)))?;
        let key = key(&mock)?;
        Ok(Self { mock, python, path, key })
    }

    /// Has a program find all that, and nothing of whoever runs the check.
    pub(super) fn surround(&self, command: &mut Command) {
        command.env_clear().env("PATH", &self.path).env("HOME", target().join("home")).env("LANG", "C.UTF-8");
        command.env("NODE_PATH", folder().join("node_modules"));
        command.envs(self.key.iter().map(|(name, value)| (name, value)));
    }
}

/// A key of the mock's with a session token, so that samples have one to send.
fn key(mock: &Mock) -> Result<[(&'static str, String); 3]> {
    let output = Command::new(root().join("target/debug/tc3"))
        .args(["sts", "GetFederationToken", "--Name", "samples", "--Policy", "{}", "--region", "ap-guangzhou"])
        .args(["--endpoint", &format!("http://{}", mock.address)])
        .env_clear()
        .envs([("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE"), ("TENCENTCLOUD_SECRET_KEY", "SECRETEXAMPLE")])
        .output()
        .context("cannot start tc3")?;
    ensure!(output.status.success(), "the mock gives no key: {}", String::from_utf8_lossy(&output.stderr));
    let answer = String::from_utf8(output.stdout)?;
    let answer = Json::parse(&answer).map_err(|error| anyhow::anyhow!("the mock gives no key: {error}"))?;
    let credentials = answer.member("Credentials").context("the mock's key has no credentials")?;
    let part = |name: &str| match credentials.member(name) {
        Some(Json::Text(text)) => Ok(text.to_string()),
        _ => Err(anyhow::anyhow!("the mock's key has no {name}")),
    };
    Ok([
        ("TENCENTCLOUD_SECRET_ID", part("TmpSecretId")?),
        ("TENCENTCLOUD_SECRET_KEY", part("TmpSecretKey")?),
        ("TENCENTCLOUD_TOKEN", part("Token")?),
    ])
}
