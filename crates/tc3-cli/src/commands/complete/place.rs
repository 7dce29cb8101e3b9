//! What the cursor stands in: which words there are before it, and whether an option waits for its value.

use super::line::Line;
use crate::args::options::{self, Value};

/// The command line around the cursor.
pub(super) struct Place<'a> {
    /// The words before the cursor that are no options and no values of options.
    pub(super) words: Vec<&'a str>,
    /// The options on both sides of the cursor, without dashes, with their values.
    pub(super) options: Vec<(&'a str, Option<&'a str>)>,
    /// The option whose value is under the cursor.
    pub(super) open: Option<&'a str>,
    /// All words before the cursor, as they are.
    pub(super) before: &'a [String],
    /// What stands in the word under the cursor before what is completed: an option and `=`.
    pub(super) lead: &'a str,
    /// What is completed, up to the cursor.
    pub(super) prefix: &'a str,
}

impl<'a> Place<'a> {
    pub(super) fn new(line: &'a Line) -> Self {
        let current = line.current.text.as_str();
        let mut place = Self {
            words: Vec::new(),
            options: Vec::new(),
            open: None,
            before: &line.before,
            lead: "",
            prefix: current,
        };
        let (mut behind, mut words) = (Vec::new(), Vec::new());
        scan(&line.behind, &mut words, &mut behind);
        place.open = scan(&line.before, &mut place.words, &mut place.options);
        place.options.extend(behind);
        match current.strip_prefix("--").and_then(|option| option.split_once('=')) {
            Some((name, value)) => {
                (place.lead, place.prefix) = current.split_at(current.len() - value.len());
                place.open = Some(name);
            }
            None if current.starts_with("--") => place.open = None,
            None => {}
        }
        place
    }

    /// The value of an option of the table, if it was given.
    pub(super) fn value(&self, name: &str) -> Option<&'a str> {
        self.options.iter().find(|(given, _)| *given == name).and_then(|(_, value)| *value)
    }
}

/// Tells words from options as the parser of calls does. The last option, if it waits for a value, is returned.
fn scan<'a>(
    all: &'a [String],
    words: &mut Vec<&'a str>,
    options: &mut Vec<(&'a str, Option<&'a str>)>,
) -> Option<&'a str> {
    let mut open = None;
    for word in all {
        if let Some(option) = word.strip_prefix("--") {
            let (name, value) = option.split_once('=').map_or((option, None), |(name, value)| (name, Some(value)));
            options.push((name, value));
            open = Some(name).filter(|name| value.is_none() && takes_value(name));
        } else if open.take().is_some()
            && let Some((_, value)) = options.last_mut()
        {
            *value = Some(word);
        } else if !word.starts_with('-') {
            words.push(word);
        }
    }
    open
}

/// Members do, and most options.
fn takes_value(name: &str) -> bool {
    options::by_long(&format!("--{name}")).is_none_or(|entry| !matches!(entry.value, Value::None))
}
