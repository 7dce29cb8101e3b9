//! What a generated crate costs to check, beside its structs with nothing but std's derives.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::process::children;
use crate::table::{median, rounds, row, single};

const ROUNDS: usize = 3;

pub(crate) fn rows() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("benches/ lies in the repository")?.to_owned();
    let product = root.join("crates/cvm-core");
    let floor = write_floor(&product, &root.join("target/bench/floor"))?;
    let target = root.join("target/bench/target");
    for (what, features, limit) in
        [("all features", &["all", "serde"][..], "2.5"), ("without serde", &["all"][..], "1.8")]
    {
        let check_floor = || check(&floor, &target, &[]);
        let check_product = || check(&product, &target, features);
        // Dependencies are built by these.
        check_floor()?;
        check_product()?;
        let seconds = |result: Result<f64>| result.unwrap_or(f64::NAN);
        let figures = rounds(ROUNDS, || seconds(check_floor()), || seconds(check_product()));
        row(&format!("`cargo check` of cvm-core, {what}, CPU"), "s", &figures, limit);
    }
    largest(&root.join("target/bench/crates/csip-v20221121-core"), &target)
}

/// The largest service, without a floor. `cargo xtask corpus` tells the memory that it needs.
fn largest(folder: &Path, target: &Path) -> Result<()> {
    // Its feature with the fewest actions, and dependencies are built by this.
    check(folder, target, &["Webhook"])?;
    let one = (0..ROUNDS).map(|_| check(folder, target, &["Webhook"])).collect::<Result<Vec<_>>>()?;
    single("`cargo check` of csip-core, one small group, CPU", median(one.into_iter()), "s", "1");
    let all = (0..ROUNDS).map(|_| check(folder, target, &["all", "serde"])).collect::<Result<Vec<_>>>()?;
    single("`cargo check` of csip-core, all features, CPU", median(all.into_iter()), "s", "8");
    Ok(())
}

/// Seconds of CPU to check one crate whose dependencies are built.
pub(crate) fn check(folder: &Path, target: &Path, features: &[&str]) -> Result<f64> {
    let library = folder.join("src/lib.rs");
    fs::File::options().append(true).open(&library)?.set_modified(std::time::SystemTime::now())?;
    let before = children();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["check", "--quiet", "--offline", "--lib", "--no-default-features", "--features", &features.join(",")])
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", target)
        .stderr(Stdio::null())
        .status()?;
    ensure!(status.success(), "cargo check failed in {}", folder.display());
    Ok(children() - before)
}

/// Writes a crate with the same structs: taken from the generated source, so that they cannot drift apart.
fn write_floor(product: &Path, folder: &Path) -> Result<PathBuf> {
    let mut source = String::from("//! The structs of cvm-core with std's derives only.\n#![allow(dead_code)]\n");
    let mut enums = BTreeSet::new();
    for part in ["actions", "objects"] {
        let mut files: Vec<_> = fs::read_dir(product.join("src").join(part))?.collect::<Result<_, _>>()?;
        files.sort_by_key(fs::DirEntry::path);
        for file in files {
            structs(&fs::read_to_string(file.path())?, &mut source, &mut enums);
        }
    }
    for name in enums {
        source += &format!("#[derive(Clone, Debug, Default, PartialEq)]\npub struct {name}(String);\n");
    }
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), source)?;
    let manifest = "[package]\nname = \"floor\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest)?;
    Ok(folder.to_owned())
}

/// Copies the structs of a generated file. They begin at the margin, and so does their closing brace.
fn structs(text: &str, source: &mut String, enums: &mut BTreeSet<String>) {
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with("pub struct ") {
            inside = true;
            *source += "#[derive(Clone, Debug, Default, PartialEq)]\n";
        }
        if inside {
            for (at, path) in line.match_indices("crate::enums::") {
                let rest = line.get(at + path.len()..).unwrap_or_default();
                enums.insert(rest.chars().take_while(|char| char.is_alphanumeric()).collect());
            }
            let line = line.replace("crate::enums::", "").replace("crate::objects::", "");
            let line = line.replace("::tc3::Binary", "::std::vec::Vec<u8>");
            *source += &line;
            source.push('\n');
        }
        if line == "}" || line.ends_with("{}") {
            inside = false;
        }
    }
}
