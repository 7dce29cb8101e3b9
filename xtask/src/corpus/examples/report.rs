//! What a replay found: shares with their targets, and every kind of misfit with samples.

use std::collections::BTreeMap;
use std::fmt;

use anyhow::{Result, bail};

/// How many samples of a kind are shown, unless all are asked for.
const SAMPLES: usize = 3;

/// A share that is measured.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Row {
    PostChecked,
    PostTyped,
    PostSame,
    PostRaw,
    Get,
    AnswerTyped,
    AnswerSame,
    AnswerRaw,
    Apart,
    Stream,
    Event,
    Error,
    Generated,
}

impl Row {
    const ALL: [Self; 13] = [
        Self::PostChecked,
        Self::PostTyped,
        Self::PostSame,
        Self::PostRaw,
        Self::Get,
        Self::AnswerTyped,
        Self::AnswerSame,
        Self::AnswerRaw,
        Self::Apart,
        Self::Stream,
        Self::Event,
        Self::Error,
        Self::Generated,
    ];

    fn title(self) -> &'static str {
        match self {
            Self::PostChecked => "POST requests that pass the default checks",
            Self::PostTyped => "POST requests that decode typed",
            Self::PostSame => "of these, those that encode to the same values",
            Self::PostRaw => "POST requests that the dynamic path sends as they are",
            Self::Get => "GET requests that read and flatten back to the same parameters",
            Self::AnswerTyped => "responses that decode typed",
            Self::AnswerSame => "of these, those that encode to the same values",
            Self::AnswerRaw => "responses of which the dynamic path loses nothing",
            Self::Apart => "pages whose items are told apart by the member that is said to",
            Self::Stream => "streams of events that are read to their end",
            Self::Event => "events that decode typed, or give the error that they show",
            Self::Error => "error examples that give the error that they show",
            Self::Generated => "requests and responses of which the generated type says the same",
        }
    }

    /// The least share that is enough, in parts of a thousand.
    fn target(self) -> usize {
        match self {
            Self::PostChecked | Self::PostTyped => 998,
            Self::Get => 995,
            Self::AnswerTyped => 997,
            // One is published with tabs where its blank lines belong, and some events are broken JSON.
            Self::Stream => 900,
            Self::Event => 980,
            Self::PostSame
            | Self::PostRaw
            | Self::AnswerSame
            | Self::AnswerRaw
            | Self::Apart
            | Self::Error
            | Self::Generated => 1000,
        }
    }
}

/// How many passed, of how many.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
struct Share {
    passed: usize,
    of: usize,
}

impl Share {
    fn reaches(self, target: usize) -> bool {
        self.passed * 1000 >= self.of * target
    }
}

/// Where something was found: an example, and a place in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<'a> {
    /// The service, as `cfg/2021-08-20`.
    pub(super) service: &'a str,
    /// The action.
    pub(super) action: &'a str,
    /// The position of the example in the action's list.
    pub(super) index: usize,
}

/// What a replay found. Reports of parts are put together with [`Report::add`].
#[derive(Debug, Default)]
pub(crate) struct Report {
    seen: BTreeMap<&'static str, usize>,
    shares: BTreeMap<Row, Share>,
    misfits: BTreeMap<(Row, String), Found>,
    tolerated: BTreeMap<String, Found>,
}

/// The examples in which something of one kind was found.
#[derive(Debug, Default)]
struct Found {
    examples: usize,
    /// Each with the first place in it.
    samples: Vec<String>,
}

impl Found {
    fn note(&mut self, at: At<'_>, path: &str) {
        let At { service, action, index } = at;
        let example = format!("{service} {action} {index}");
        let is_same =
            |last: &String| last.strip_prefix(&example).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        if self.samples.last().is_none_or(|last| !is_same(last)) {
            self.examples += 1;
            self.samples.push(if path.is_empty() { example } else { format!("{example} .{path}") });
        }
    }

    fn add(&mut self, other: Self) {
        self.examples += other.examples;
        self.samples.extend(other.samples);
    }
}

impl Report {
    /// Counts an example of a form.
    pub(super) fn see(&mut self, form: &'static str) {
        *self.seen.entry(form).or_default() += 1;
    }

    /// Counts one example for a row.
    pub(super) fn count(&mut self, row: Row, passed: bool) {
        let share = self.shares.entry(row).or_default();
        share.of += 1;
        share.passed += usize::from(passed);
    }

    /// Notes why an example does not pass a row.
    pub(super) fn misfit(&mut self, row: Row, kind: impl Into<String>, at: At<'_>, path: &str) {
        self.misfits.entry((row, kind.into())).or_default().note(at, path);
    }

    /// Notes what was loose in an example and read all the same.
    pub(super) fn tolerated(&mut self, kind: impl Into<String>, at: At<'_>, path: &str) {
        self.tolerated.entry(kind.into()).or_default().note(at, path);
    }

    /// Adds what another replay found.
    pub(crate) fn add(&mut self, other: Self) {
        for (form, count) in other.seen {
            *self.seen.entry(form).or_default() += count;
        }
        for (row, share) in other.shares {
            let sum = self.shares.entry(row).or_default();
            sum.passed += share.passed;
            sum.of += share.of;
        }
        for (kind, found) in other.misfits {
            self.misfits.entry(kind).or_default().add(found);
        }
        for (kind, found) in other.tolerated {
            self.tolerated.entry(kind).or_default().add(found);
        }
    }

    /// Fails if a share is under its target.
    pub(crate) fn judge(&self) -> Result<()> {
        let under = |(row, share): (&Row, &Share)| (!share.reaches(row.target())).then_some(row.title());
        let under: Vec<_> = self.shares.iter().filter_map(under).collect();
        match under.is_empty() {
            true => Ok(()),
            false => bail!("too few of the published examples pass: {}", under.join("; ")),
        }
    }

    /// The report as tables; with every example that does not fit, or a few of each kind.
    pub(crate) fn shown(&self, verbose: bool) -> Shown<'_> {
        Shown { report: self, verbose }
    }
}

/// A report on its way to a terminal.
#[derive(Debug)]
pub(crate) struct Shown<'a> {
    report: &'a Report,
    verbose: bool,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { seen, shares, misfits, tolerated } = self.report;
        for (form, count) in seen {
            writeln!(f, "{count:>7}  {form}")?;
        }
        writeln!(f, "\n{:>7} {:>7} {:>8} {:>7}  row", "passed", "of", "share", "target")?;
        for row in Row::ALL {
            let Some(share) = shares.get(&row) else { continue };
            let (parts, target) = (share.passed * 100_000 / share.of.max(1), row.target());
            let share_text = format!("{}.{:03}%", parts / 1000, parts % 1000);
            let target_text = format!("{}.{}%", target / 10, target % 10);
            let mark = if share.reaches(target) { "" } else { "  UNDER ITS TARGET" };
            let Share { passed, of } = share;
            writeln!(f, "{passed:>7} {of:>7} {share_text:>8} {target_text:>7}  {}{mark}", row.title())?;
        }
        for row in Row::ALL {
            let kinds = misfits.iter().filter(|((of, _), _)| *of == row).map(|((_, kind), found)| (kind, found));
            self.table(f, &format!("not among the {}", row.title()), kinds)?;
        }
        self.table(f, "read all the same", tolerated.iter())
    }
}

impl Shown<'_> {
    /// The most frequent kinds first.
    fn table<'r>(
        &self,
        f: &mut fmt::Formatter<'_>,
        title: &str,
        kinds: impl Iterator<Item = (&'r String, &'r Found)>,
    ) -> fmt::Result {
        let mut kinds: Vec<_> = kinds.collect();
        if kinds.is_empty() {
            return Ok(());
        }
        kinds.sort_by_key(|(_, found)| core::cmp::Reverse(found.examples));
        let width = kinds.iter().map(|(kind, _)| kind.chars().count()).max().unwrap_or(0);
        writeln!(f, "\n{title}")?;
        for (kind, found) in kinds {
            let shown = if self.verbose { found.samples.len() } else { SAMPLES };
            let samples: Vec<_> = found.samples.iter().take(shown).map(String::as_str).collect();
            let between = if self.verbose { format!("\n{:width$}", "", width = width + 11) } else { "; ".to_owned() };
            writeln!(f, "{:>7}  {kind:width$}  {}", found.examples, samples.join(&between))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(index: usize) -> At<'static> {
        At { service: "demo/2024-01-02", action: "Move", index }
    }

    #[test]
    fn an_example_counts_once_for_a_kind() {
        let mut report = Report::default();
        for (index, path) in [(1, "A"), (1, "B"), (10, "A"), (11, ""), (11, "")] {
            report.misfit(Row::Get, "odd", at(index), path);
        }
        let found = &report.misfits[&(Row::Get, "odd".to_owned())];
        assert_eq!(found.examples, 3);
        let samples = ["demo/2024-01-02 Move 1 .A", "demo/2024-01-02 Move 10 .A", "demo/2024-01-02 Move 11"];
        assert_eq!(found.samples, samples);
    }

    #[test]
    fn a_share_under_its_target_fails_and_is_marked() {
        let mut report = Report::default();
        let mut other = Report::default();
        for index in 0..200 {
            report.count(Row::Get, true);
            other.count(Row::Get, index > 1);
        }
        assert!(report.judge().is_ok());
        other.misfit(Row::Get, "odd", at(0), "Size");
        report.add(other);
        assert!(report.judge().is_ok(), "398 of 400 are just enough");
        report.count(Row::Get, false);
        let error = report.judge().unwrap_err().to_string();
        assert!(error.contains("flatten back"), "{error}");
        let shown = report.shown(false).to_string();
        assert!(shown.contains("    398     401  99.251%   99.5%  GET requests"), "{shown}");
        assert!(shown.contains("UNDER ITS TARGET") && shown.contains("demo/2024-01-02 Move 0 .Size"), "{shown}");
    }

    #[test]
    fn only_a_verbose_report_shows_every_example() {
        let mut report = Report::default();
        (0..5).for_each(|index| report.tolerated("a null", at(index), ""));
        let (short, long) = (report.shown(false).to_string(), report.shown(true).to_string());
        assert_eq!((short.matches("Move").count(), long.matches("Move").count()), (SAMPLES, 5));
    }
}
