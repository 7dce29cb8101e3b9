//! The intent of an action that both sides have. How it is called, what its constructor takes and what its variants carry
//! is what the plans offer.

use super::change::Subject;
use super::judge;
use super::offer::{Lost, place};
use super::report::Report;
use super::what::What;
use crate::plan::Intent;

/// Tells whether it is new or gone, and which variants are; what of it was lost for that is told then.
pub(super) fn compare(intents: [Option<&Intent<'_>>; 2], subject: &Subject, lost: &mut Lost, report: &mut Report) {
    let added = || What::Added { word: None, was: None };
    let removed = || What::Removed { word: None, now: None };
    match intents {
        [None, None] => {}
        [None, Some(_)] => report.add(subject, "intent", added(), judge::INTENT_ADDED),
        [Some(old), None] => {
            lost.drop_all("intent");
            variants(old).for_each(|path| lost.drop_all(&path));
            report.add(subject, "intent", removed(), judge::INTENT_REMOVED);
        }
        [Some(old), Some(new)] => {
            let [before, now] = [old, new].map(|intent| variants(intent).collect::<Vec<_>>());
            for path in before.iter().filter(|path| !now.contains(path)) {
                lost.drop_all(path);
                report.add(subject, path.as_str(), removed(), judge::VARIANT_REMOVED);
            }
            for path in now.iter().filter(|path| !before.contains(path)) {
                report.add(subject, path.as_str(), added(), judge::VARIANT_ADDED);
            }
        }
    }
}

fn variants(intent: &Intent<'_>) -> impl Iterator<Item = String> {
    intent.variants.iter().map(|variant| place("intent", variant.value.label))
}
