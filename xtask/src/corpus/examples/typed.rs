//! The same examples through generated types: a small program is built over the crates of some services, and must say
//! of every request and answer what a record of the spec says.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tc3::record;
use tc3_bindgen::read::examples::Request;
use tc3_spec::{Action, DynRecord, Object};

use super::parse::Answer;
use super::report::{At, Report, Row};
use super::{Published, published, request};
use crate::root;

/// The program. Its other file is written for the crates at hand.
const MAIN: &str = include_str!("typed/main.rs");

/// Replays the examples of services through their generated crates, given by the folders of the `-core` ones. The
/// program is written and built in the scratch folder.
///
/// # Errors
///
/// A folder is no service's, the program does not build or breaks off; or a type does not say what the spec's record
/// says, after the report was printed.
pub(crate) fn run(package: Option<&Path>, cores: &[PathBuf], scratch: &Path) -> Result<Report> {
    let Some(published) = published(package, &[])? else { return Ok(Report::default()) };
    let by_crate: BTreeMap<_, _> =
        published.iter().map(|one| (format!("{}-core", one.service.crate_name), one)).collect();
    let mut chosen = Vec::new();
    for core in cores {
        let name = core.file_name().unwrap_or_default().to_string_lossy();
        chosen.push(*by_crate.get(&*name).with_context(|| format!("{} is no service's crate", core.display()))?);
    }
    let cases: Vec<_> = chosen.iter().enumerate().flat_map(|(service, one)| cases(service, one)).collect();
    let folder = scratch.join("typed");
    write(&folder, cores, &cases)?;
    let answers = replay(&folder, &scratch.join("target"))?;
    ensure!(answers.len() == cases.len(), "{} cases and {} answers", cases.len(), answers.len());
    let report = compare(&chosen, &cases, &answers);
    println!("{}", report.shown(false));
    report.judge()?;
    Ok(report)
}

/// One text for one type.
struct Case {
    service: usize,
    action: &'static Action,
    index: usize,
    side: Side,
    json: String,
}

#[derive(Clone, Copy)]
enum Side {
    Request,
    Response,
}

impl Side {
    fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }

    fn seen(self) -> &'static str {
        match self {
            Self::Request => "requests through generated types",
            Self::Response => "responses through generated types",
        }
    }

    fn of(self, action: &Action) -> &'static Object {
        match self {
            Self::Request => action.request,
            Self::Response => action.response,
        }
    }
}

fn cases(service: usize, published: &Published) -> Vec<Case> {
    let mut cases = Vec::new();
    for (action, index, example) in published.each() {
        let request = match example.request() {
            Request::Json(body) => Some(body.to_owned()),
            Request::Query(query) => request::json(action, &query),
            Request::Other => None,
        };
        let response = match Answer::of(&example.output) {
            Answer::Enveloped { inner, .. } => Some(inner.to_owned()),
            Answer::Bare(text) => Some(text.to_owned()),
            Answer::Stream(_) | Answer::Other => None,
        };
        let texts = [(Side::Request, request), (Side::Response, response)];
        let texts = texts.into_iter().filter_map(|(side, json)| Some((side, json?)));
        cases.extend(texts.map(|(side, json)| Case { service, action, index, side, json }));
    }
    cases
}

/// Writes the program and what it is to read.
fn write(folder: &Path, cores: &[PathBuf], cases: &[Case]) -> Result<()> {
    let sources = folder.join("src");
    fs::create_dir_all(&sources).with_context(|| format!("cannot make {}", sources.display()))?;
    let lines: Vec<_> = cases.iter().map(line).collect();
    // The lock file of the repository, so that what the program depends on is there already.
    let lock = root().join("Cargo.lock");
    let lock = fs::read_to_string(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    for (name, text) in [
        ("Cargo.toml", manifest(cores)),
        ("Cargo.lock", lock),
        ("src/main.rs", MAIN.to_owned()),
        ("src/services.rs", services(cores.len())),
        ("cases", lines.join("\n")),
    ] {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

fn line(case: &Case) -> String {
    let Case { service, action, side, json, .. } = case;
    json!({"service": service, "action": action.name, "side": side.as_str(), "json": json}).to_string()
}

/// Crates are called `s0` and so on, whatever their names. No workspace around it is meant.
fn manifest(cores: &[PathBuf]) -> String {
    let mut manifest = "\
[package]
name = \"typed\"
version = \"0.0.0\"
edition = \"2024\"

[workspace]

[profile.dev]
debug = false
incremental = false

[dependencies]
serde_json = \"1\"
"
    .to_owned();
    for (index, core) in cores.iter().enumerate() {
        let name = core.file_name().unwrap_or_default().to_string_lossy();
        let path = toml::Value::String(core.to_string_lossy().into_owned());
        manifest.push_str(&format!(
            "s{index} = {{ package = \"{name}\", path = {path}, default-features = false, features = [\"all\"] }}\n"
        ));
    }
    manifest
}

fn services(count: usize) -> String {
    let arms = (0..count).map(|index| format!("        {index} => s{index}::visit_actions(visitor),\n"));
    format!(
        "pub use s0::tc3;\n\n\
         /// Shows every action of a service.\n\
         pub fn visit(service: u64, visitor: &mut impl tc3::ActionVisitor) {{\n    match service {{\n{}        \
         _ => {{}}\n    }}\n}}\n",
        arms.collect::<String>()
    )
}

/// Builds and runs the program. An answer is the JSON that came out, or why none did.
fn replay(folder: &Path, target: &Path) -> Result<Vec<Result<String, String>>> {
    let answers = folder.join("answers");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--manifest-path"]).arg(folder.join("Cargo.toml"));
    command.env("CARGO_TARGET_DIR", target);
    command.stdin(File::open(folder.join("cases"))?).stdout(File::create(&answers)?);
    let status = command.status().context("cannot start cargo")?;
    ensure!(status.success(), "the program over the generated types failed; it stands in {}", folder.display());
    let text = fs::read_to_string(&answers).with_context(|| format!("cannot read {}", answers.display()))?;
    let line = |line: &str| serde_json::from_str(line).with_context(|| format!("not an answer: {line}"));
    text.lines().map(line).collect()
}

fn compare(chosen: &[&Published], cases: &[Case], answers: &[Result<String, String>]) -> Report {
    let mut report = Report::default();
    for (case, answer) in cases.iter().zip(answers) {
        let Some(published) = chosen.get(case.service) else { continue };
        let label = published.label();
        let at = At { service: &label, action: case.action.name, index: case.index };
        let by_spec = again(DynRecord::new(case.side.of(case.action)), &case.json);
        let agrees = agree(answer, &by_spec);
        report.see(case.side.seen());
        report.count(Row::Generated, agrees);
        if !agrees {
            let kind = match (answer, &by_spec) {
                (Err(error), _) => format!("{}: {error}", case.side.as_str()),
                (_, Err(error)) => format!("{}, by the spec alone: {error}", case.side.as_str()),
                _ => format!("{}: other values come out", case.side.as_str()),
            };
            report.misfit(Row::Generated, kind, at, "");
        }
    }
    report
}

fn again(mut record: DynRecord, json: &str) -> Result<String, String> {
    record::decode(&mut record, json.as_bytes()).map_err(|error| error.to_string())?;
    record::encode(&record).map_err(|error| error.to_string())
}

fn agree(generated: &Result<String, String>, by_spec: &Result<String, String>) -> bool {
    match (generated, by_spec) {
        (Ok(generated), Ok(by_spec)) => {
            let read = |text: &String| serde_json::from_str::<Value>(text).ok();
            read(generated).zip(read(by_spec)).is_some_and(|(generated, by_spec)| are_same(&generated, &by_spec))
        }
        (Err(generated), Err(by_spec)) => generated == by_spec,
        _ => false,
    }
}

/// A member that is not an `Option` is written where the record of the spec has none: with its default.
fn are_same(generated: &Value, by_spec: &Value) -> bool {
    match (generated, by_spec) {
        (Value::Object(generated), Value::Object(by_spec)) => {
            let has = |(name, value): (&String, &Value)| match by_spec.get(name) {
                Some(by_spec) => are_same(value, by_spec),
                None => is_default(value),
            };
            by_spec.keys().all(|name| generated.contains_key(name)) && generated.iter().all(has)
        }
        (Value::Array(generated), Value::Array(by_spec)) => {
            generated.len() == by_spec.len() && generated.iter().zip(by_spec).all(|(one, other)| are_same(one, other))
        }
        // What is a float keeps its text by the spec, and is written as short as it can be by a generated type.
        (Value::Number(generated), Value::Number(by_spec)) if generated.is_f64() || by_spec.is_f64() => {
            generated.as_f64() == by_spec.as_f64()
        }
        _ => generated == by_spec,
    }
}

fn is_default(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(value) => !value,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.values().all(is_default),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_defaults_may_be_more_than_the_spec_has() {
        let ok = |text: &str| Ok(text.to_owned());
        let by_spec = ok(r#"{"A": [{"B": 1}], "C": ""}"#);
        for generated in [
            r#"{"C": "", "A": [{"B": 1}]}"#,
            r#"{"A": [{"B": 1.0}], "C": ""}"#,
            r#"{"A": [{"B": 1, "D": false, "E": {"F": 0.0, "G": []}}], "C": "", "H": ""}"#,
        ] {
            assert!(agree(&ok(generated), &by_spec), "{generated}");
        }
        for generated in [
            r#"{"A": [{"B": 1}]}"#,
            r#"{"A": [{"B": 1}, {}], "C": ""}"#,
            r#"{"A": [{"B": 1.5}], "C": ""}"#,
            r#"{"A": [{"B": "1"}], "C": ""}"#,
            r#"{"A": [{"B": 1}], "C": "", "D": null}"#,
            r#"{"A": [{"B": 1, "D": true}], "C": ""}"#,
        ] {
            assert!(!agree(&ok(generated), &by_spec), "{generated}");
        }
        assert!(agree(&Err("A: no".to_owned()), &Err("A: no".to_owned())));
        assert!(!agree(&Err("A: no".to_owned()), &Err("B: no".to_owned())));
        assert!(!agree(&Err("A: no".to_owned()), &by_spec) && !agree(&by_spec, &Err("A: no".to_owned())));
    }

    #[test]
    fn the_program_depends_on_each_crate_by_its_place() {
        let cores = [PathBuf::from("/a b/cfg-core"), PathBuf::from("/c/tke-v20220501-core")];
        let manifest: toml::Table = manifest(&cores).parse().unwrap();
        assert_eq!(manifest["dependencies"]["s0"]["path"].as_str(), Some("/a b/cfg-core"));
        assert_eq!(manifest["dependencies"]["s1"]["package"].as_str(), Some("tke-v20220501-core"));
        assert!(services(2).contains("1 => s1::visit_actions(visitor)"));
        assert!(syn::parse_file(&services(2)).is_ok() && syn::parse_file(MAIN).is_ok());
    }
}
