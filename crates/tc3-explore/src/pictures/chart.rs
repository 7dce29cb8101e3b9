//! How long the last calls took, and what came of them: a bar each, whose head tells the outcome by its form as well as its colour.

use maud::{Markup, html};

use super::svg::{self, LINE, Picture, count};
use crate::calls::{Call, KEPT, Outcome};
use crate::editor::target::Target;
use crate::pages::links;
use crate::texts::{Language, Text, pictures as texts};

/// How many are drawn; the table has all.
const DRAWN: usize = 60;
/// How wide a call is, and how high the chart.
const STEP: i32 = 16;
const HEIGHT: i32 = 200;
/// The room above it, for heads and the highest number.
const TOP: i32 = 16;
/// How many lines the axis has, beside that of nothing.
const LINES: u64 = 4;

/// The chart, and behind it a table. The newest call is the last of `calls`.
pub(crate) fn drawn(lang: Language, calls: &[Call]) -> Markup {
    html! {
        @if calls.is_empty() {
            p.quiet { (lang.of(&texts::CALLS_NONE)) }
        } @else {
            (picture(lang, calls.get(calls.len().saturating_sub(DRAWN)..).unwrap_or_default()))
            (legend(lang))
            (table(lang, calls))
        }
    }
}

fn picture(lang: Language, calls: &[Call]) -> Markup {
    let longest = calls.iter().map(|call| call.ms).max().unwrap_or_default();
    let most = rounded(longest);
    let numbers: Vec<_> =
        (0..=LINES).map(|line| (line, lang.with(&texts::MS, &[&(most / LINES * line).to_string()]))).collect();
    let left = numbers.iter().map(|(_, text)| svg::width(text)).max().unwrap_or_default() + 10;
    let width = (left + count(calls.len()) * STEP + 8).max(320);
    let said = lang.with(&texts::CALLS_SAID, &[&calls.len().to_string(), &longest.to_string()]);
    let picture =
        Picture { id: "calls", title: lang.of(&texts::CALLS), said: &said, left: 0, width, height: TOP + HEIGHT + 8 };
    picture.of(&html! {
        @for (line, number) in &numbers {
            @let y = at(line * (most / LINES), most);
            line.axis x1=(left) x2=(width) y1=(y) y2=(y) {}
            (svg::text(left - 8, y + LINE / 4, "end", "value", number))
        }
        @for (call, place) in calls.iter().zip(0..) { (bar(lang, call, left + place * STEP + STEP / 2, most)) }
    })
}

fn bar(lang: Language, call: &Call, x: i32, most: u64) -> Markup {
    let y = at(call.ms, most);
    html! {
        g class=(class(&call.outcome)) {
            title { (call.service) " " (call.action) ", " (lang.with(&texts::MS, &[&call.ms.to_string()])) ", " (told(lang, &call.outcome)) }
            line x1=(x) x2=(x) y1=(TOP + HEIGHT) y2=(y) {}
            (head(&call.outcome, x, y))
        }
    }
}

/// A dot, a triangle, a cross or a ring.
fn head(outcome: &Outcome, x: i32, y: i32) -> Markup {
    html! {
        @match outcome {
            Outcome::Answered => circle cx=(x) cy=(y) r="4" {},
            Outcome::Refused(_) => path.full d={ "M" (x) " " (y - 6) "l6 10h-12Z" } {},
            Outcome::Unanswered => path d={ "M" (x - 5) " " (y - 5) "l10 10m0-10l-10 10" } {},
            Outcome::Unsent | Outcome::Stopped => circle.hollow cx=(x) cy=(y) r="4" {},
        }
    }
}

/// What the forms mean. It stands in the table, too, and so is for who sees the chart.
fn legend(lang: Language) -> Markup {
    let outcomes = [Outcome::Answered, Outcome::Refused(String::new()), Outcome::Unanswered, Outcome::Unsent];
    html! {
        ul.legend aria-hidden="true" {
            @for outcome in &outcomes {
                li { svg width="16" height="16" viewBox="0 0 16 16" { g class=(class(outcome)) { (head(outcome, 8, 8)) } } " " (lang.of(word(outcome))) }
            }
        }
    }
}

fn table(lang: Language, calls: &[Call]) -> Markup {
    html! {
        table.log {
            thead { tr {
                @for head in [texts::WHEN, texts::ACTION, texts::TARGET, texts::TOOK, texts::OUTCOME] { th scope="col" { (lang.of(&head)) } }
            } }
            tbody {
                @for call in calls.iter().rev() {
                    tr {
                        td { (call.began) }
                        td { a href=(links::action_of(call.service, call.version, call.action)) { code { (call.service) " " (call.action) } } }
                        td { (lang.of(if call.target == Target::Mock { &texts::TO_MOCK } else { &texts::TO_REAL })) }
                        td.ms { (lang.with(&texts::MS, &[&call.ms.to_string()])) }
                        td { (told(lang, &call.outcome)) }
                    }
                }
            }
        }
        p.quiet { (lang.with(&texts::CALLS_KEPT, &[&KEPT.to_string()])) }
    }
}

fn told(lang: Language, outcome: &Outcome) -> Markup {
    html! { (lang.of(word(outcome))) @if let Outcome::Refused(code) = outcome { " " code { (code) } } }
}

fn word(outcome: &Outcome) -> &'static Text {
    match outcome {
        Outcome::Answered => &texts::ANSWERED,
        Outcome::Refused(_) => &texts::WAS_REFUSED,
        Outcome::Unanswered => &texts::UNANSWERED,
        Outcome::Unsent => &texts::UNSENT,
        Outcome::Stopped => &texts::STOPPED,
    }
}

fn class(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Answered => "bar good",
        Outcome::Refused(_) => "bar careful",
        Outcome::Unanswered => "bar wrong",
        Outcome::Unsent | Outcome::Stopped => "bar",
    }
}

/// The height of so many milliseconds, from above.
fn at(ms: u64, most: u64) -> i32 {
    let part = ms.min(most).saturating_mul(HEIGHT.unsigned_abs().into()) / most.max(1);
    TOP + HEIGHT - i32::try_from(part).unwrap_or(HEIGHT)
}

/// The least number that is not smaller, of those that are read easily in as many parts as the axis has lines: 1, 2 or 5 with noughts.
fn rounded(ms: u64) -> u64 {
    let mut tens: u64 = 1;
    loop {
        for part in [tens, 2 * tens, 5 * tens] {
            if part * LINES >= ms || part > u64::MAX / 100 / LINES {
                return part * LINES;
            }
        }
        tens *= 10;
    }
}
