//! What an action does, and to what, by the words of its name.

use tc3_spec::{Service, singular, words};

use super::file::KindWords;

/// An action's name taken apart: `DescribeDBInstances` is `describe` and `db instance`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Subject {
    verb: String,
    /// In small letters and the singular, without filler and without the name of the service in front.
    words: Vec<String>,
}

impl Subject {
    /// None where the name says nothing but what is done.
    pub(super) fn of(action: &str, service: &Service, known: &KindWords) -> Option<Self> {
        let mut all = words(action).map(|word| singular(word.to_ascii_lowercase()));
        let verb = all.next()?;
        let mut words: Vec<_> = all.filter(|word| !known.filler.contains(word)).collect();
        // The `vpc` of `vpc attribute` is no name of the service: nothing would be left that has an attribute.
        let is_service = |word: &String| [service.name, service.short_name].contains(&word.as_str());
        let is_thing = |word: &String| !known.aspects.contains(word);
        while let [first, rest @ ..] = words.as_slice()
            && is_service(first)
            && rest.iter().any(is_thing)
        {
            words.remove(0);
        }
        if words.is_empty() { None } else { Some(Self { verb, words }) }
    }

    pub(super) fn does(&self, verbs: &[String]) -> bool {
        verbs.contains(&self.verb)
    }

    /// The words as one, since upstream separates them now so and now so: `SubDomain`, `Subdomain`.
    pub(super) fn joined(&self) -> String {
        self.words.concat()
    }

    /// The same without the words for a part of it: of `vpc attribute` the `vpc`.
    pub(super) fn whole(&self, known: &KindWords) -> String {
        let words: Vec<_> =
            self.words.iter().filter(|word| !known.aspects.contains(word)).map(String::as_str).collect();
        if words.is_empty() { self.joined() } else { words.concat() }
    }
}

/// What a kind is called after an action that makes it: the words behind the first, the last in the singular.
pub(super) fn name_of(action: &str, known: &KindWords) -> String {
    let is_said = |word: &&str| !known.filler.contains(&singular(word.to_ascii_lowercase()));
    let mut all: Vec<_> = words(action).skip(1).filter(is_said).map(str::to_owned).collect();
    if let Some(last) = all.last_mut() {
        let one = singular(last.to_ascii_lowercase());
        let kept = last.bytes().zip(one.bytes()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
        // What stays of the word keeps its letters, and only a changed end is in small ones.
        last.replace_range(kept.., one.get(kept..).unwrap_or_default());
    }
    all.concat()
}
