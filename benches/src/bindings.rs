//! What bindings cost: to write them, and to check a crate that has nothing else; and the crate that reads specs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::compile::check;
use crate::process::{binaries, compare};
use crate::table::{median, row, single};

const ROUNDS: usize = 5;

pub(crate) fn rows() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("benches/ lies in the repository")?.to_owned();
    let folder = binaries()?;
    let bindings = package(&root, &folder)?;
    let library = bindings.join("src/lib.rs");
    let hello = folder.join("hello");
    let command = [folder.join("tc3"), "bindgen".into(), ACTION.into(), "--out".into(), library.clone()];
    let command: Vec<_> = command.iter().map(PathBuf::as_path).collect();
    row("`tc3 bindgen vpc:DescribeVpcs --out …`, CPU", "ms", &compare(&[&hello], &command)?, "50 ms");
    let lines = fs::read_to_string(&library)?.lines().count();
    single("lines of these bindings", lines as f64, "", "800");

    let target = root.join("target/bench/target");
    let checked = |folder: &Path, features: &[&str]| -> Result<f64> {
        // Dependencies are built by this.
        check(folder, &target, features)?;
        let seconds = (0..ROUNDS).map(|_| check(folder, &target, features)).collect::<Result<Vec<_>>>()?;
        Ok(median(seconds.into_iter()))
    };
    single("`cargo check` of a crate with only them, CPU", checked(&bindings, &[])?, "s", "0.3");
    let spec = checked(&root.join("crates/tc3-spec"), &["catalogue"])?;
    single("`cargo check` of tc3-spec with the catalogue, CPU", spec, "s", "half of 0.95");
    Ok(())
}

const ACTION: &str = "vpc:DescribeVpcs";

/// A crate whose library is the bindings.
fn package(root: &Path, programs: &Path) -> Result<PathBuf> {
    let folder = root.join("target/bench/bindings");
    fs::create_dir_all(folder.join("src"))?;
    let tc3 = serde_json::Value::from(root.join("crates/tc3").to_string_lossy());
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"bindings\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\ntc3 = {{ path = {tc3} }}\n\n[workspace]\n"
        ),
    )?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let library = folder.join("src/lib.rs");
    let mut command = Command::new(programs.join("tc3"));
    let status = command.args(["bindgen", ACTION, "--force", "--out"]).arg(&library).status()?;
    ensure!(status.success(), "the bindings cannot be written");
    Ok(folder)
}
