//! What generating and checking found, for a person to read.

use std::fmt::Write as _;

use super::check::{Checked, Pass};
use super::crates::Workspace;
use super::rustc::Cost;

/// How many of the slowest crates are named.
const SLOWEST: usize = 5;

pub(super) fn of(workspace: &Workspace, passes: &[(Pass, Checked)]) -> String {
    let all = workspace.services.len();
    let is_sound = |stem: &str| {
        let failed = |name: &str| passes.iter().any(|(_, checked)| checked.failed.contains_key(name));
        !failed(&format!("{stem}-core")) && !failed(&format!("{stem}-hyper"))
    };
    let sound = workspace.services.iter().filter(|service| is_sound(&service.stem)).count();
    let mut out = String::from("| what | measured | wanted |\n|---|---|---|\n");
    let _ = writeln!(out, "| service versions that generate and check without a warning | {sound} of {all} | all |");
    if let Some(cpu) = workspace.cpu {
        let _ = writeln!(out, "| generating them, CPU | {cpu:.1} s | 20 s of all 300 |");
    }
    // Some systems do not tell what a process cost.
    let measured = || passes.iter().filter(|(_, checked)| !checked.costs.is_empty());
    for (pass, checked) in measured() {
        let cpu: f64 = checked.costs.values().map(|cost| cost.cpu).sum();
        let peak = checked.costs.values().map(|cost| cost.peak).fold(0.0, f64::max);
        let what = pass.what();
        let _ = writeln!(out, "| {what}: {} crates, CPU | {cpu:.1} s | |", checked.costs.len());
        let _ = writeln!(out, "| {what}: peak memory of one | {peak:.0} MB | 1200 MB |");
    }
    for (pass, checked) in measured() {
        let _ = writeln!(out, "\nThe slowest of `{}`:\n\n| crate | CPU | peak memory |\n|---|---|---|", pass.what());
        let mut costs: Vec<(&String, &Cost)> = checked.costs.iter().collect();
        costs.sort_by(|(_, one), (_, other)| other.cpu.total_cmp(&one.cpu));
        for (name, Cost { cpu, peak }) in costs.into_iter().take(SLOWEST) {
            let _ = writeln!(out, "| {name} | {cpu:.2} s | {peak:.0} MB |");
        }
    }
    out
}

impl Pass {
    /// What it does, in a word or two.
    pub(super) fn what(self) -> &'static str {
        match self {
            Self::All => "check all",
            Self::One => "check one",
        }
    }
}
