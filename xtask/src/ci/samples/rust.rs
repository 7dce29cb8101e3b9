//! Rust: all samples are modules of one program, so that the compiler is started once.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use tc3_bindgen::output::Output;

use super::choose::Chosen;
use super::job::Sample;
use super::tap::Tap;
use super::world::{World, target};
use crate::cargo::cargo;
use crate::{catalogue, root};

/// Writes them with what their heads name, builds them, and runs one after the other.
pub(super) fn run(language: &'static str, requests: &[Chosen], world: &World) -> Result<Vec<String>> {
    let tap = Tap::start(world.mock.address)?;
    let package = target().join(language);
    let mut output = Output::default();
    let (mut failed, mut samples) = (Vec::new(), Vec::new());
    for (at, chosen) in requests.iter().enumerate() {
        let folder = package.join(at.to_string());
        match Sample::write(language, chosen, &format!("http://{}", tap.address), folder) {
            Ok(sample) => samples.push((at, sample)),
            Err(error) => failed.push(chosen.told(language, &error)),
        }
    }
    for (at, sample) in &samples {
        let module = package.join(format!("src/s{at}"));
        // A module's function is called from outside of it.
        let text = format!(
            "{}\n\npub(crate) fn start() -> Result<(), Box<dyn std::error::Error>> {{\n    main()\n}}\n",
            sample.text
        );
        output.add(module.join("mod.rs"), text);
        if sample.text.contains("mod tencent;") {
            output.add(module.join("tencent.rs"), bindings(sample.chosen)?);
        }
    }
    write(&package, language, &samples, output)?;
    build(&package)?;
    let program = root().join("target/debug").join(format!("samples-{language}"));
    for (at, sample) in &samples {
        let ran = sample.run(Command::new(&program).arg(at.to_string()), world, &tap);
        failed.extend(ran.err().map(|error| sample.chosen.told(language, &error)));
    }
    Ok(failed)
}

/// As `tc3 bindgen` writes them of the one action.
fn bindings(chosen: &Chosen) -> Result<String> {
    let Chosen { service, action, .. } = chosen;
    let word = format!("{}/{}:{}", service.name(), service.version(), action.name);
    let builder = tc3_bindgen::Builder::new("tencent.rs").with_catalogue(catalogue::committed()?).with_actions(&word);
    builder.text().with_context(|| format!("there are no bindings of {word}"))
}

/// Writes the package, whose program runs the sample that is named.
fn write(package: &Path, language: &str, samples: &[(usize, Sample<'_>)], mut output: Output) -> Result<()> {
    let path = |name: &str| serde_json::Value::from(root().join("crates").join(name).to_string_lossy()).to_string();
    let manifest = format!(
        "[package]\nname = \"samples-{language}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         serde_json = \"1\"\ntc3 = {{ path = {} }}\ntc3-hyper = {{ path = {} }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n\
         [profile.dev]\ndebug = \"line-tables-only\"\n\n[workspace]\n",
        path("tc3"),
        path("tc3-hyper")
    );
    let (mut modules, mut arms) = (String::from("#![deny(warnings)]\n\n"), String::new());
    for (at, _) in samples {
        let _ = writeln!(modules, "mod s{at};");
        let _ = writeln!(arms, "        Some(\"{at}\") => s{at}::start(),");
    }
    let main = format!(
        "{modules}\nfn main() -> Result<(), Box<dyn std::error::Error>> {{\n    match std::env::args().nth(1).as_deref() {{\n\
         {arms}        _ => Err(\"which sample?\".into()),\n    }}\n}}\n"
    );
    output.add(package.join("src/main.rs"), main);
    output.add(package.join("Cargo.toml"), manifest);
    output.write(&output.differences()?)?;
    // What the workspace has been built with is there, and so nothing is fetched.
    fs::copy(root().join("Cargo.lock"), package.join("Cargo.lock")).context("cannot write a lock file")?;
    Ok(())
}

/// Beside what the workspace has compiled: by the same profile and lock file most of it need not be compiled again.
fn build(package: &Path) -> Result<()> {
    let folder = root().join("target");
    let folder = folder.to_str().context("the path of the repository is no text")?;
    cargo(&["build", "--quiet", "--offline"], package, &[("CARGO_TARGET_DIR", folder)])
}
