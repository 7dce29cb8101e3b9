//! The mock, live: what came to it, its clock, its faults, what it remembers and its state. A script adds what comes, and has forms do
//! what they say; without it the tables are as they were when the page was asked for.

mod forms;

use maud::{Markup, html};

use super::links;
use crate::control::Problem;
use crate::texts::{Language, Text, watch as texts};
use crate::watch::detail::{Detail, Why};
use crate::watch::now::{Now, PAGE, Page};
use crate::watch::row::Row;

const REQUESTS: [&Text; 8] = [
    &texts::TIME,
    &texts::SERVICE,
    &texts::ACTION,
    &texts::VERDICT,
    &texts::STATUS,
    &texts::TOOK,
    &texts::FAULT,
    &texts::REGION,
];
/// The last is for the button that ends one, which the script adds.
const FAULTS: [&Text; 6] =
    [&texts::FAULT_ID, &texts::WHAT, &texts::WHOM, &texts::HOW_OFTEN, &texts::APPLIED, &texts::END];
const KINDS: [&Text; 6] = [&texts::SERVICE, &texts::VERSION, &texts::KIND, &texts::COUNT, &texts::MADE, &texts::SIZE];
const RESOURCES: [&Text; 3] = [&texts::RESOURCE, &texts::MADE, &texts::MEMBERS];

/// All of it, as far as the mock tells.
pub(crate) fn content(lang: Language, url: &str, now: Result<Now, Problem>) -> Markup {
    let problem = now.as_ref().err().map(|told| problem(lang, told)).unwrap_or_default();
    let now = now.ok();
    let rows = |of: fn(&Now) -> &Vec<Row>| now.as_ref().map(of).map(Vec::as_slice).unwrap_or_default();
    html! {
        div #watch {
            h1 { (lang.of(&texts::TITLE)) }
            p.lead { (lang.rich(&texts::LEAD, &[html! { code { (url) } }])) }
            noscript { p.quiet { (lang.of(&texts::NO_SCRIPT)) } }
            p #heard .problem[!problem.is_empty()] role="status" { (problem) }
            section aria-labelledby="requests" {
                h2 #requests { (lang.of(&texts::REQUESTS)) }
                (tools(lang))
                (table(lang, lang.of(&texts::REQUESTS), "requests", &REQUESTS, rows(|now| &now.requests)))
                p.none { (lang.of(&texts::NO_REQUESTS)) }
            }
            section aria-labelledby="clock" {
                h2 #clock { (lang.of(&texts::CLOCK)) }
                @if let Some(now) = &now { (clock(lang, now)) }
                (forms::clock(lang))
            }
            section aria-labelledby="faults" {
                h2 #faults { (lang.of(&texts::FAULTS)) }
                (table(lang, lang.of(&texts::FAULTS), "faults", &FAULTS, rows(|now| &now.faults)))
                p.none { (lang.of(&texts::NO_FAULTS)) }
                (forms::faults(lang))
            }
            section aria-labelledby="memory" {
                h2 #memory { (lang.of(&texts::MEMORY)) }
                (table(lang, lang.of(&texts::MEMORY), "kinds", &KINDS, rows(|now| &now.kinds)))
                p.none { (lang.of(&texts::NOTHING_REMEMBERED)) }
            }
            section aria-labelledby="state" {
                h2 #state { (lang.of(&texts::STATE)) }
                p {
                    a href={ (links::MOCK) "/state" } download="mock-state.json" { (lang.of(&texts::SAVE)) } " "
                    @if let Some(now) = &now {
                        small { (lang.rich(&texts::SAVE_SIZE, &[html! { span #size { (now.size) } }])) }
                    }
                }
                (forms::state(lang))
            }
        }
    }
}

/// All that there is of a request.
pub(crate) fn request(lang: Language, detail: Option<&Detail>) -> Markup {
    html! {
        p.path { a href=(links::MOCK) { (lang.of(&texts::BACK)) } }
        h1 { (lang.of(&texts::REQUEST)) }
        @match detail {
            None => p { (lang.of(&texts::FORGOTTEN)) },
            Some(detail) => {
                dl.facts { @for (name, told) in &detail.facts { div { dt { (name) } dd { (told) } } } }
                @if let Some(why) = &detail.why { (self::why(lang, why)) }
            }
        }
    }
}

fn why(lang: Language, why: &Why) -> Markup {
    html! {
        h2 { (why.title) }
        ul.problems { @for cause in &why.causes { li { (cause) } } }
        @for step in &why.steps {
            h3 { (step.title) }
            (table(lang, step.title, "", &[&texts::WHOSE, &texts::LINE], &step.rows))
        }
    }
}

/// Some of the resources of a kind, and where there are more of them.
pub(crate) fn memory(lang: Language, kind: &str, page: &Page) -> Markup {
    let (first, last) = (page.offset + 1, page.offset + page.rows.len());
    let shown = [first.min(last), last, page.total].map(|number| number.to_string());
    html! {
        p.path { a href={ (links::MOCK) "#memory" } { (lang.of(&texts::MEMORY)) } }
        h1 { code { (kind) } }
        p.quiet { (lang.with(&texts::SHOWN, &shown.each_ref().map(String::as_str))) }
        (table(lang, kind, "", &RESOURCES, &page.rows))
        nav.bar aria-label=(kind) {
            @if page.offset > 0 {
                a href=(links::remembered(kind, page.offset.saturating_sub(PAGE))) { (lang.of(&texts::PREVIOUS)) }
            }
            @if last < page.total { a href=(links::remembered(kind, last)) { (lang.of(&texts::NEXT)) } }
        }
    }
}

/// Why the mock did not do it, in words.
pub(crate) fn problem(lang: Language, problem: &Problem) -> String {
    match problem {
        Problem::Gone(told) => lang.with(&texts::GONE, &[told]),
        Problem::Refused(told) => lang.with(&texts::REFUSED, &[told]),
    }
}

fn tools(lang: Language) -> Markup {
    html! {
        div.bar.tools.live {
            label { (lang.of(&texts::FILTER)) input #words type="search" autocomplete="off" spellcheck="false"; }
            button #pause type="button" aria-pressed="false" { (lang.of(&texts::PAUSE)) }
            button #clear type="button" { (lang.of(&texts::CLEAR)) }
        }
        p #counts .quiet role="status" {}
    }
}

fn clock(lang: Language, now: &Now) -> Markup {
    html! {
        p #time {
            time { (now.clock.now) } " "
            span #runs .quiet hidden[now.clock.is_frozen] { (lang.of(&texts::CLOCK_RUNS)) }
            span #stands .quiet hidden[!now.clock.is_frozen] { (lang.of(&texts::CLOCK_STANDS)) }
        }
    }
}

/// A table of rows. `name` is by which its script knows it; one that may grow wide is scrolled by itself.
fn table(lang: Language, title: &str, name: &str, heads: &[&Text], rows: &[Row]) -> Markup {
    html! {
        div.wide tabindex="0" role="group" aria-label=(title) {
            table.rows {
                thead {
                    tr { @for head in heads { th scope="col" { (lang.of(head)) } } }
                }
                tbody data-rows=[(!name.is_empty()).then_some(name)] { @for row in rows { (self::row(row)) } }
            }
        }
    }
}

fn row(row: &Row) -> Markup {
    html! {
        tr.(row.tone.name()) data-key=(row.key) {
            @for (at, cell) in row.cells.iter().enumerate() {
                td { @if at == 0 && !row.path.is_empty() { a href=(row.path) { (cell) } } @else { (cell) } }
            }
        }
    }
}
