//! What the mock can be told to do, by form. A field's name is the way to a member of the order's JSON, which the mock judges itself; the
//! script of the page sends it.

use maud::{Markup, html};

use crate::texts::{Language, Text, watch as texts};

/// What can go wrong: by the control API's name, and as it is called.
const KINDS: [(&str, &Text); 8] = [
    ("error", &texts::ERROR),
    ("delay_ms", &texts::DELAY),
    ("reset", &texts::RESET),
    ("rate_per_second", &texts::RATE),
    ("respond", &texts::RESPOND),
    ("truncate_at", &texts::TRUNCATE),
    ("garbage", &texts::GARBAGE),
    ("clock_skew_s", &texts::SKEW),
];

const RESETS: [(&str, &Text); 3] =
    [("before", &texts::WHEN_BEFORE), ("headers", &texts::WHEN_HEADERS), ("body", &texts::WHEN_BODY)];

/// Sets the clock, lets it stand or run.
pub(super) fn clock(lang: Language) -> Markup {
    html! {
        div.bar {
            (order("clock", html! {
                label { (lang.of(&texts::SET_TO)) input name="now" placeholder="2026-01-31T12:00:00Z" required autocomplete="off"; }
                button { (lang.of(&texts::SET)) }
            }))
            (order("clock", html! {
                label { (lang.of(&texts::ADVANCE)) input name="advance_s" type="number" min="1" step="1" required; }
                button { (lang.of(&texts::GO_AHEAD)) }
            }))
            (order("clock", html! {
                button name="frozen" value="true" { (lang.of(&texts::FREEZE)) }
                button name="frozen" value="false" { (lang.of(&texts::RUN)) }
            }))
        }
    }
}

/// Orders a fault, and ends all of them.
pub(super) fn faults(lang: Language) -> Markup {
    let number = |label: &Text, name: &str, placeholder: &Text| {
        html! {
            label { (lang.of(label)) input name=(name) type="number" min="0" step="1" placeholder=(lang.of(placeholder)); }
        }
    };
    html! {
        (order("faults/end", html! { button { (lang.of(&texts::END_ALL)) } }))
        h3.live { (lang.of(&texts::ORDER)) }
        (order("faults", html! {
            label {
                (lang.of(&texts::WHAT))
                select #kind { @for (name, text) in KINDS { option value=(name) { (lang.of(text)) } } }
            }
            @for (at, (name, text)) in KINDS.into_iter().enumerate() {
                fieldset.bar data-kind=(name) disabled[at > 0] hidden[at > 0] {
                    legend.unseen { (lang.of(text)) }
                    (what(lang, name))
                }
            }
            label { (lang.of(&texts::SERVICE)) input name="match.service" placeholder=(lang.of(&texts::ANY)) autocomplete="off" spellcheck="false"; }
            label { (lang.of(&texts::ACTION)) input name="match.action" placeholder=(lang.of(&texts::ANY)) autocomplete="off" spellcheck="false"; }
            (number(&texts::TIMES, "times", &texts::FOREVER))
            label { (lang.of(&texts::SKIP)) input name="skip" type="number" min="0" step="1" value="0"; }
            label { (lang.of(&texts::SHARE)) input name="share" type="number" min="0" max="1" step="any" value="1"; }
            button.primary { (lang.of(&texts::ORDER)) }
        }))
    }
}

/// Loads a state, and begins again.
pub(super) fn state(lang: Language) -> Markup {
    html! {
        (order("state", html! {
            label { (lang.of(&texts::LOAD_FILE)) input type="file" accept=".json,application/json" required; }
            button { (lang.of(&texts::LOAD)) }
        }))
        details.live {
            summary { (lang.of(&texts::START_AGAIN)) }
            p { (lang.of(&texts::RESET_WARNING)) }
            (order("reset", html! { button { (lang.of(&texts::RESET_NOW)) } }))
        }
    }
}

/// The fields of what goes wrong.
fn what(lang: Language, kind: &str) -> Markup {
    let text = |label: &Text, member: &str, value: &str| {
        html! {
            label { (lang.of(label)) input name={ "fault." (kind) "." (member) } value=(value) autocomplete="off" spellcheck="false"; }
        }
    };
    let number = |label: &Text, member: &str, value: &str| {
        html! {
            label { (lang.of(label)) input name={ "fault." (kind) (member) } type="number" step="1" value=(value) required; }
        }
    };
    match kind {
        "error" => html! {
            (text(&texts::CODE, "code", "InternalError"))
            (text(&texts::MESSAGE, "message", "try later"))
        },
        "respond" => html! {
            (number(&texts::STATUS, ".status", "502"))
            (text(&texts::CONTENT_TYPE, "content_type", "text/html"))
            (text(&texts::BODY, "body", "<h1>502</h1>"))
        },
        "reset" => html! {
            label {
                (lang.of(&texts::WHEN))
                select name="fault.reset" { @for (name, text) in RESETS { option value=(name) { (lang.of(text)) } } }
            }
        },
        "delay_ms" => number(&texts::MILLISECONDS, "", "1000"),
        "rate_per_second" => number(&texts::PER_SECOND, "", "10"),
        "clock_skew_s" => number(&texts::SECONDS, "", "600"),
        _ => number(&texts::BYTES, "", "100"),
    }
}

/// A form that has the mock do this. What became of it stands in its last line.
fn order(to: &str, fields: Markup) -> Markup {
    html! {
        form.bar.order.live data-to=(to) { (fields) p.said role="status" {} }
    }
}
