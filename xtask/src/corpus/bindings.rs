//! Bindings of what is published: one file with an action of every service, and every action in a file of its own.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread::{available_parallelism, scope};

use anyhow::{Context as _, Result, anyhow, ensure};
use tc3_bindgen::Builder;
use tc3_bindgen::output::Output;
use tc3_spec::Catalogue;

use super::progress::bar;
use super::{rustc, sample};
use crate::{catalogue, root};

/// So many actions in files of their own are compiled; the others are parsed. A short run takes fewer of both.
const COMPILED: usize = 300;
const COMPILED_SHORT: usize = 30;
const PARSED_SHORT: usize = 600;

/// Writes bindings and compiles them, without a warning.
///
/// # Errors
///
/// An action has no bindings, or those have an error or a warning.
pub(super) fn run(folder: &Path, is_short: bool) -> Result<()> {
    let catalogue = catalogue::committed()?;
    let together = one_of_each(catalogue, &folder.join("each"))?;
    too_new(catalogue, &folder.join("too_new"))?;
    let all = words(catalogue);
    let parsed = if is_short { sample::names_of_commit(all.clone(), PARSED_SHORT) } else { all.clone() };
    let parsing = parse(catalogue, &parsed)?;
    let compiled = sample::names_of_commit(all, if is_short { COMPILED_SHORT } else { COMPILED });
    let alone = alone(catalogue, &compiled, &folder.join("alone"))?;
    println!("| bindings | measured | wanted |\n|---|---|---|");
    println!(
        "| one action of each of {} services in one file of {} lines compiles without a warning | {:.1} s of CPU | yes |",
        together.actions, together.lines, together.cpu
    );
    println!(
        "| actions alone that parse | {} of {}, at most {} lines | all |",
        parsing.sound,
        parsed.len(),
        parsing.lines
    );
    println!(
        "| of these compile without a warning | {} of {} in {:.1} s of CPU | {COMPILED} |\n",
        alone.actions,
        compiled.len(),
        alone.cpu
    );
    Ok(())
}

struct Compiled {
    actions: usize,
    lines: usize,
    cpu: f64,
}

/// An action of each service by the commit, all in one file, with all that can be written beside.
fn one_of_each(catalogue: &'static Catalogue, folder: &Path) -> Result<Compiled> {
    let mut builder = Builder::new("tencent.rs").with_catalogue(catalogue).with_client().with_serde();
    let mut actions = 0;
    for service in catalogue.services().filter(|service| service.is_recommended()) {
        let drawn = sample::names_of_commit(service.actions().map(str::to_owned).collect(), 1);
        let action = drawn.first().with_context(|| format!("{} has no action", service.name()))?;
        builder = builder.with_actions(format!("{}:{action}", service.name()));
        actions += 1;
    }
    let text = builder.text()?;
    let lines = text.lines().count();
    let cpu = check(folder, "each", vec![("tencent".to_owned(), text)])?;
    Ok(Compiled { actions, lines, cpu })
}

/// Bindings of a form that this `tc3` does not know are an error that says what to do.
fn too_new(catalogue: &'static Catalogue, folder: &Path) -> Result<()> {
    let action = sample::names_of_commit(words(catalogue), 1);
    let text = text(catalogue, action.first().context("there are no actions")?)?.replace("(form 1)", "(form 9999)");
    write(folder, "too-new", vec![("tencent".to_owned(), text)])?;
    let output = cargo(folder).output().context("cannot start cargo")?;
    let told = String::from_utf8_lossy(&output.stderr);
    let is_told = told.contains("of form 9999") && told.contains("cargo update -p tc3");
    ensure!(!output.status.success() && is_told, "bindings that tc3 is too old for do not say so: {told}");
    Ok(())
}

struct Parsed {
    sound: usize,
    lines: usize,
}

/// Each action in a file of its own, read by a parser of Rust.
fn parse(catalogue: &'static Catalogue, words: &[String]) -> Result<Parsed> {
    let progress = bar("bindings", words.len());
    let jobs = available_parallelism().map_or(1, usize::from);
    let parse = |word: &String| -> Result<usize> {
        let text = text(catalogue, word)?;
        syn::parse_file(&text).with_context(|| format!("the bindings of {word} are no Rust"))?;
        progress.inc(1);
        Ok(text.lines().count())
    };
    let chunk = words.len().div_ceil(jobs).max(1);
    let lines: Vec<Result<usize>> = scope(|scope| {
        let threads: Vec<_> =
            words.chunks(chunk).map(|words| scope.spawn(|| words.iter().map(parse).collect::<Vec<_>>())).collect();
        let joined = threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| vec![Err(anyhow!("a panic"))]));
        joined.flatten().collect()
    });
    progress.finish_and_clear();
    let lines = lines.into_iter().collect::<Result<Vec<_>>>()?;
    Ok(Parsed { sound: lines.len(), lines: lines.into_iter().max().unwrap_or_default() })
}

/// Each action in a file of its own, all of them modules of one crate, so that the compiler is started once.
fn alone(catalogue: &'static Catalogue, words: &[String], folder: &Path) -> Result<Compiled> {
    let files = words.iter().enumerate().map(|(index, word)| Ok((format!("b{index}"), text(catalogue, word)?)));
    let files = files.collect::<Result<Vec<_>>>()?;
    let lines = files.iter().map(|(_, text)| text.lines().count()).sum();
    let cpu = check(folder, "alone", files)?;
    Ok(Compiled { actions: words.len(), lines, cpu })
}

fn text(catalogue: &'static Catalogue, word: &str) -> Result<String> {
    let builder = Builder::new("tencent.rs").with_catalogue(catalogue).with_actions(word);
    builder.text().with_context(|| format!("there are no bindings of {word}"))
}

/// Every action as a user names it.
fn words(catalogue: &Catalogue) -> Vec<String> {
    let words = catalogue.services().flat_map(|service| {
        service.actions().map(move |action| format!("{}/{}:{action}", service.name(), service.version()))
    });
    words.collect()
}

/// Checks a crate of these modules, in which no warning is allowed. Returns the CPU that it took, where the system tells.
fn check(folder: &Path, name: &str, files: Vec<(String, String)>) -> Result<f64> {
    write(folder, name, files)?;
    let before = rustc::children_cpu();
    let status = cargo(folder).status().context("cannot start cargo")?;
    ensure!(status.success(), "the bindings in {} do not check without a warning", folder.display());
    Ok(rustc::children_cpu().zip(before).map_or(f64::NAN, |(now, before)| now - before))
}

fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(["check", "--quiet"])
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", folder.parent().unwrap_or(folder).join("target"));
    cargo
}

fn write(folder: &Path, name: &str, files: Vec<(String, String)>) -> Result<()> {
    let mut output = Output::default();
    let crates = root().join("crates");
    let path = |name: &str| serde_json::Value::from(crates.join(name).to_string_lossy()).to_string();
    let manifest = format!(
        "[package]\nname = \"bindings-{name}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n\
         tc3 = {{ path = {} }}\ntc3-hyper = {{ path = {} }}\n\n[workspace]\n",
        path("tc3"),
        path("tc3-hyper")
    );
    let mut library = String::from("#![deny(warnings)]\n");
    for (module, text) in files {
        // Private, as in a program: what is not used is no reason for a warning.
        let _ = writeln!(library, "mod {module};");
        output.add(folder.join(format!("src/{module}.rs")), text);
    }
    output.add(folder.join("src/lib.rs"), library);
    output.add(folder.join("Cargo.toml"), manifest);
    output.write(&output.differences()?)?;
    let lock = folder.join("Cargo.lock");
    if !lock.exists() {
        fs::copy(root().join("Cargo.lock"), &lock).with_context(|| format!("cannot write {}", lock.display()))?;
    }
    Ok(())
}
