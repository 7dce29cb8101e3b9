//! Languages whose samples are only parsed: what runs them is large. What their texts say is read from them, and compared.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use tc3_spec::Json;

use super::choose::Chosen;
use super::job::Sample;
use super::same::difference;
use super::world::{World, folder, target};

/// What the parser tells of a sample.
#[derive(Deserialize)]
struct Parsed {
    /// Why it is none of the language.
    error: Option<String>,
    /// The text that it hands to the client, where it is no variable's.
    request: Option<String>,
}

/// Writes them, and has one program parse all.
pub(super) fn run(language: &'static str, requests: &[Chosen], _: &World) -> Result<Vec<String>> {
    let (mut failed, mut samples, mut paths) = (Vec::new(), Vec::new(), String::new());
    for (at, chosen) in requests.iter().enumerate() {
        let folder = target().join(language).join(at.to_string());
        match Sample::write(language, chosen, "http://127.0.0.1:1", folder) {
            Ok(sample) => {
                let _ = writeln!(paths, "{}", sample.save(&format!("Sample.{language}"))?.display());
                samples.push(sample);
            }
            Err(error) => failed.push(chosen.told(language, &error)),
        }
    }
    let list = target().join(language).join("list.txt");
    fs::write(&list, paths).with_context(|| format!("cannot write {}", list.display()))?;
    let output = Command::new("node").arg("parse.mjs").arg(language).arg(list).current_dir(folder()).output()?;
    ensure!(output.status.success(), "parse.mjs failed: {}", String::from_utf8_lossy(&output.stderr));
    let parsed: Vec<Parsed> = serde_json::from_slice(&output.stdout).context("parse.mjs printed something else")?;
    ensure!(parsed.len() == samples.len(), "{} of {} samples were parsed", parsed.len(), samples.len());
    for (sample, parsed) in samples.iter().zip(parsed) {
        failed.extend(judge(sample, parsed).err().map(|error| sample.chosen.told(language, &error)));
    }
    Ok(failed)
}

fn judge(sample: &Sample<'_>, parsed: Parsed) -> Result<()> {
    if let Some(error) = parsed.error {
        anyhow::bail!("{} is not parsed: {error}", sample.folder.display());
    }
    let said = parsed.request.context("it has no request")?;
    let said = sample.with_secrets(&said);
    let said = Json::parse(&said).map_err(|error| anyhow::anyhow!("its request is no JSON: {error}"))?;
    match difference(&sample.chosen.request, &said) {
        Some(difference) => anyhow::bail!("what it says is another request: it{difference}"),
        None => Ok(()),
    }
}
