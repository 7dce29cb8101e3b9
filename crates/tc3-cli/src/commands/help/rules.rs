//! What must hold between members, in words.

use tc3::{Level, Shape};
use tc3_spec::rule_sentence;

use super::page::Page;

/// The rules of an object. Closed enums are told at their members.
pub(super) fn rules(page: &mut Page, shape: &Shape) {
    let told: Vec<_> = shape.rules.iter().filter_map(|rule| Some((rule_sentence(&rule.kind)?, rule))).collect();
    if told.is_empty() {
        return;
    }
    page.heading("Rules");
    for (text, rule) in told {
        let because = if rule.because.is_empty() { String::new() } else { format!(" {}", rule.because) };
        let level = if rule.level == Level::Warn { " (A warning only.)" } else { "" };
        page.item(&format!("{text}.{because}{level}"));
    }
}
