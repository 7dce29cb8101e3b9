//! Errors of the editor, and what to do about one.

use tc3::{Advice, Error, ErrorKind};

use crate::texts::{Language, editor};

/// What to do, in the words of who has a page before them.
pub(crate) fn advised(lang: Language, advice: &Advice) -> String {
    match advice {
        Advice::NameRegion => lang.of(&editor::NAME_REGION).to_owned(),
        Advice::GiveCredential => lang.of(&editor::GIVE_CREDENTIAL).to_owned(),
        Advice::AllowLarger => lang.of(&editor::ASK_LESS).to_owned(),
        Advice::Look { with: Some(action) } => lang.with(&editor::LOOK_WITH, &[action]),
        Advice::Look { with: None } => lang.of(&editor::LOOK).to_owned(),
        Advice::RepeatWith { client_token } => lang.with(&editor::REPEAT_WITH, &[client_token]),
        Advice::SetClock { ahead } => {
            let text = if *ahead > 0 { &editor::CLOCK_BEHIND } else { &editor::CLOCK_AHEAD };
            lang.with(text, &[&ahead.unsigned_abs().to_string()])
        }
        advice => advice.to_string(),
    }
}

/// That nothing was sent, as one error for all of the editor.
pub(crate) fn not_sent(told: impl Into<String>) -> Error {
    Error::new(ErrorKind::Setup, told.into())
}
