//! `cargo xtask bench --against REV`: another revision beside what is checked out, in turns and in one run, so that "not worse than
//! before" is a command and not a memory of some other day.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::root;

/// How often each is measured. The first time one of them is built does not count.
const ROUNDS: usize = 3;

/// The figures of some rounds, by row in the order in which they came first.
#[derive(Default)]
struct Table {
    order: Vec<String>,
    figures: BTreeMap<String, [Vec<Figure>; 2]>,
}

/// What a row says of the product.
#[derive(Clone, Debug, PartialEq)]
struct Figure {
    product: f64,
    unit: String,
    /// Beside its floor, where it has one.
    ratio: Option<f64>,
}

/// Measures both in turns, each by its own benchmarks, and prints what rows of one name say.
///
/// # Errors
///
/// There is no such revision, or one of both does not build or run.
pub fn run(groups: &[String], revision: &str) -> Result<()> {
    let other = check_out(revision)?;
    let mut table = Table::default();
    let sides = [other.as_path(), &root()];
    for round in 0..=ROUNDS {
        for (side, folder) in sides.into_iter().enumerate() {
            eprintln!("{}, {}", if round == 0 { "build" } else { "measure" }, folder.display());
            let printed = measure(folder, groups)?;
            if round > 0 {
                printed.lines().filter_map(read).for_each(|(what, figure)| table.add(what, side, figure));
            } else if side == 1 {
                // On which processor.
                printed.lines().take_while(|line| !line.starts_with('|')).for_each(|line| println!("{line}"));
            }
        }
    }
    table.print(revision);
    Ok(())
}

/// A clone of its own: nothing of it stays behind in the repository.
fn check_out(revision: &str) -> Result<PathBuf> {
    let folder = root().join("target/bench/against");
    if !folder.join(".git").exists() {
        fs::create_dir_all(&folder)?;
        git(&root(), &["clone", "--quiet", "--shared", "--no-checkout", ".", "target/bench/against"])?;
    }
    let commit = git(&root(), &["rev-parse", "--verify", "--end-of-options", &format!("{revision}^{{commit}}")])
        .with_context(|| format!("{revision} is no revision"))?;
    git(&folder, &["checkout", "--quiet", "--force", "--detach", commit.trim()])?;
    Ok(folder)
}

fn git(folder: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new("git").args(arguments).current_dir(folder).stderr(Stdio::inherit()).output()?;
    ensure!(output.status.success(), "git {} failed", arguments.join(" "));
    Ok(String::from_utf8(output.stdout)?)
}

fn measure(folder: &Path, groups: &[String]) -> Result<String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["xtask", "bench"]).args(groups).current_dir(folder);
    let output = command.env("CARGO_TARGET_DIR", folder.join("target")).stderr(Stdio::inherit()).output()?;
    ensure!(output.status.success(), "the benchmarks in {} failed", folder.display());
    Ok(String::from_utf8(output.stdout)?)
}

/// A row of a table as benchmarks print it: what, floor, product, ratio, bound.
fn read(line: &str) -> Option<(&str, Figure)> {
    let line = line.strip_prefix("| ")?.strip_suffix(" |")?;
    let cells: Vec<_> = line.rsplitn(5, '|').map(str::trim).collect();
    let [_, ratio, product, _, what] = cells[..] else { return None };
    let (number, unit) = product.split_once(' ').unwrap_or((product, ""));
    Some((what, Figure { product: number.parse().ok()?, unit: unit.to_owned(), ratio: ratio.parse().ok() }))
}

impl Table {
    fn add(&mut self, what: &str, side: usize, figure: Figure) {
        if !self.figures.contains_key(what) {
            self.order.push(what.to_owned());
        }
        self.figures.entry(what.to_owned()).or_default()[side].push(figure);
    }

    fn print(&self, revision: &str) {
        println!("| what | {revision} | now | now beside {revision} | ratio of {revision} | ratio now |");
        println!("|---|---|---|---|---|---|");
        for what in &self.order {
            println!("| {what} | {} |", self.row(what).join(" | "));
        }
    }

    /// The medians of both, and how they compare. Of what only one of them measures there is one.
    fn row(&self, what: &str) -> [String; 5] {
        let Some(sides) = self.figures.get(what) else { return Default::default() };
        let of = |side: &[Figure], figure: fn(&Figure) -> Option<f64>| median(side.iter().filter_map(figure).collect());
        let [before, now] = sides.each_ref().map(|side| of(side, |figure| Some(figure.product)));
        let ratios = sides.each_ref().map(|side| of(side, |figure| figure.ratio));
        let unit = sides.iter().flatten().next().map_or("", |figure| &figure.unit);
        let told = |figure: Option<f64>| figure.map(|figure| format!("{figure:.3} {unit}").trim_end().to_owned());
        let both = before.zip(now).map(|(before, now)| format!("{:.2}", now / before));
        let [ratio_before, ratio_now] = ratios.map(|ratio| ratio.map(|ratio| format!("{ratio:.2}")));
        [told(before), told(now), both, ratio_before, ratio_now].map(Option::unwrap_or_default)
    }
}

fn median(mut figures: Vec<f64>) -> Option<f64> {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_read_as_it_is_printed() {
        let row = "| encode DescribeInstances, 1.35 MB | 1009.500 µs | 1200.250 µs | 1.19 | 1.2 |";
        let figure = Figure { product: 1200.25, unit: "µs".to_owned(), ratio: Some(1.19) };
        assert_eq!(read(row), Some(("encode DescribeInstances, 1.35 MB", figure)));
        let single = "| most memory | | 28.400 MB | | 60 |";
        let figure = Figure { product: 28.4, unit: "MB".to_owned(), ratio: None };
        assert_eq!(read(single), Some(("most memory", figure)));
        for other in
            ["| what | floor | product | ratio | at most |", "|---|---|---|---|---|", "On 2 cores of an AMD EPYC:", ""]
        {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn medians_of_both_are_compared_and_what_one_lacks_is_left_blank() {
        let mut table = Table::default();
        let figure = |product, ratio| Figure { product, unit: "ms".to_owned(), ratio };
        for (before, now) in [(4.0, 2.0), (2.0, 1.0), (3.0, 6.0)] {
            table.add("a call", 0, figure(before, Some(before)));
            table.add("a call", 1, figure(now, Some(now)));
        }
        table.add("new", 1, figure(1.0, None));
        assert_eq!(table.order, ["a call", "new"]);
        assert_eq!(table.row("a call"), ["3.000 ms", "2.000 ms", "0.67", "3.00", "2.00"]);
        assert_eq!(table.row("new"), ["", "1.000 ms", "", "", ""]);
    }
}
