//! How well names answer what is searched for. Each name and each word is looked at once: a catalogue has few of them,
//! many times.

use std::collections::HashMap;
use std::rc::Rc;

use crate::nearest::distance;
use crate::singular::singular;
use crate::words::words;

/// The same word, but for case and plural.
pub(super) const EXACT: u32 = 100;
/// The begin of a word, at least: the more of it, the better.
pub(super) const PREFIX: u32 = 60;
/// One letter is wrong, missing, too many or in its neighbour's place.
const ONE_TYPO: u32 = 45;
/// Two are.
const TWO_TYPOS: u32 = 30;

/// How many typos are forgiven at most.
const TYPOS: usize = 2;
/// By how many letters a plural is longer than its singular, at most.
const ENDING: usize = 2;

/// For each word that is searched for, how strongly a name answers it, from 0 to [`EXACT`].
pub(super) type Strengths = Rc<[u32]>;

/// What is searched for, and what was found out about names so far.
pub(super) struct Matcher {
    terms: Vec<Term>,
    /// What most names answer.
    nothing: Strengths,
    names: HashMap<&'static str, Strengths>,
    words: HashMap<String, Strengths>,
}

/// A word that is searched for.
struct Term {
    word: String,
    letters: Vec<char>,
    letters_used: u64,
}

impl Matcher {
    pub(super) fn new(query: &str) -> Self {
        let mut terms: Vec<Term> = Vec::new();
        for word in words(query) {
            let word = folded(word, String::new());
            if !terms.iter().any(|term| term.word == word) {
                terms.push(Term { letters: word.chars().collect(), letters_used: letters_used(&word), word });
            }
        }
        let nothing = terms.iter().map(|_| 0).collect();
        Self { terms, nothing, names: HashMap::new(), words: HashMap::new() }
    }

    /// How many words are searched for.
    pub(super) fn terms(&self) -> usize {
        self.terms.len()
    }

    /// What a name answers: by its words, and by all of them written together.
    pub(super) fn name(&mut self, name: &'static str) -> Strengths {
        if let Some(known) = self.names.get(name) {
            return Rc::clone(known);
        }
        let mut buffer = String::new();
        let mut by_words = Rc::clone(&self.nothing);
        for word in words(name) {
            buffer = folded(word, buffer);
            let found = self.known_word(&buffer);
            by_words = self.better(&by_words, &found);
        }
        let strengths = self.with_together(name, Letters::of(name), by_words);
        self.names.insert(name, Rc::clone(&strengths));
        strengths
    }

    /// What a word of names answers, in small letters and in the singular.
    pub(super) fn word(&self, word: &str) -> Strengths {
        // Most answer nothing, and take no room.
        if self.terms.iter().all(|term| term.strength(word) == 0) {
            return Rc::clone(&self.nothing);
        }
        self.terms.iter().map(|term| term.strength(word)).collect()
    }

    /// What several words of a name answer, which may be none.
    pub(super) fn words<'w>(&self, mut words: impl Iterator<Item = &'w Strengths>) -> Strengths {
        let first = words.find(|word| !self.is_nothing(word)).unwrap_or(&self.nothing);
        words.fold(Rc::clone(first), |best, word| self.better(&best, word))
    }

    /// Whether nothing is answered.
    pub(super) fn is_nothing(&self, strengths: &Strengths) -> bool {
        Rc::ptr_eq(strengths, &self.nothing)
    }

    /// What a name answers whose words answer this, be it nothing: what they do together may be better.
    pub(super) fn with_together(&self, name: &str, letters: Letters, by_words: Strengths) -> Strengths {
        let mut open = self.terms.iter().zip(&*by_words).filter(|(_, strength)| **strength < EXACT);
        if !open.any(|(term, _)| term.may_be(name, letters)) {
            return by_words;
        }
        // What stands between words is neither.
        let written = name.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| char::from(byte.to_ascii_lowercase()));
        let mut together = String::with_capacity(name.len());
        together.extend(written);
        self.better(&by_words, &self.word(&singular(together)))
    }

    /// The better of both, term by term.
    fn better(&self, one: &Strengths, other: &Strengths) -> Strengths {
        match (self.is_nothing(one), self.is_nothing(other)) {
            (_, true) => Rc::clone(one),
            (true, false) => Rc::clone(other),
            (false, false) => one.iter().zip(&**other).map(|(one, other)| *one.max(other)).collect(),
        }
    }

    fn known_word(&mut self, word: &str) -> Strengths {
        if let Some(known) = self.words.get(word) {
            return Rc::clone(known);
        }
        let strengths = self.word(word);
        self.words.insert(word.to_owned(), Rc::clone(&strengths));
        strengths
    }
}

impl Term {
    /// Whether all words of a name together may answer it: they begin alike, or are about as long. To look at them more
    /// closely takes longer.
    fn may_be(&self, name: &str, letters: Letters) -> bool {
        // One letter is answered by the first word at least as well as by all of them.
        if self.word.len() < 2 {
            return false;
        }
        // The last letter may be another in the plural.
        let begin = self.word.bytes().take(self.word.len().saturating_sub(1));
        let written = name.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase());
        self.word.len().abs_diff(letters.count) <= TYPOS + ENDING && self.has_about(letters.used)
            || letters.count >= self.word.len() && begin.zip(written).all(|(one, other)| one == other)
    }

    /// Whether it has about these letters. A singular has some less, and may end in another.
    fn has_about(&self, used: u64) -> bool {
        let (missing, other) = (self.letters_used & !used, used & !self.letters_used);
        missing.count_ones() as usize <= TYPOS + 1 && other.count_ones() as usize <= TYPOS + ENDING + 1
    }

    fn strength(&self, word: &str) -> u32 {
        if self.word == word {
            return EXACT;
        }
        if word.starts_with(&self.word) {
            return PREFIX + percent(self.word.len(), word.len()) * 3 / 10;
        }
        let allowed = match self.letters.len() {
            // Of so few letters, every other makes another word.
            0..=3 => return 0,
            4..=7 => 1,
            _ => TYPOS,
        };
        // Most words differ too much in length or letters to be compared: no typo brings or takes more than one.
        let (one, other) = (self.letters_used, letters_used(word));
        let strange = (one & !other).count_ones().max((other & !one).count_ones());
        if self.word.len().abs_diff(word.len()) > allowed || strange as usize > allowed {
            return 0;
        }
        let letters: Vec<_> = word.chars().collect();
        match distance(&self.letters, &letters) {
            typos if typos > allowed => 0,
            0 | 1 => ONE_TYPO,
            _ => TWO_TYPOS,
        }
    }
}

/// How many letters and digits a name has, and which: a bit for each, in small letters.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Letters {
    count: usize,
    used: u64,
}

impl Letters {
    pub(super) fn of(name: &str) -> Self {
        let written = name.bytes().filter(u8::is_ascii_alphanumeric);
        written.fold(Self::default(), |letters, byte| Self {
            count: letters.count + 1,
            used: letters.used | 1 << (byte.to_ascii_lowercase() & 63),
        })
    }
}

/// A bit for each letter of a word; some letters share one.
fn letters_used(word: &str) -> u64 {
    word.bytes().fold(0, |used, byte| used | 1 << (byte & 63))
}

/// A word in small letters and in the singular, written into `buffer`, whose content does not matter.
pub(super) fn folded(word: &str, mut buffer: String) -> String {
    buffer.clear();
    buffer.push_str(word);
    buffer.make_ascii_lowercase();
    singular(buffer)
}

/// Keeps the better of both, term by term.
pub(super) fn raise(best: &mut [u32], found: &[u32]) {
    for (best, found) in best.iter_mut().zip(found) {
        *best = (*best).max(*found);
    }
}

fn percent(part: usize, whole: usize) -> u32 {
    u32::try_from(100 * part / whole.max(1)).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strength(query: &str, name: &'static str) -> u32 {
        Matcher::new(query).name(name).iter().copied().min().unwrap()
    }

    #[test]
    fn exact_goes_before_prefix_before_typos() {
        let name = "ResizeInstanceDisks";
        for query in ["disk", "Disks", "resize instances", "resizeinstancedisks", "ResizeInstanceDisks"] {
            assert_eq!(strength(query, name), EXACT, "{query}");
        }
        let (long, short) = (strength("instan", name), strength("in", name));
        assert!(EXACT > long && long > short && short >= PREFIX);
        for query in ["dsik", "reszie", "isntance", "inctance"] {
            assert!((1..EXACT).contains(&strength(query, name)), "{query}");
        }
        assert_eq!(strength("insatnec", name), TWO_TYPOS);
        assert_eq!(strength("dsk", name), 0, "three letters are not guessed at");
        assert_eq!(strength("size", name), 0, "neither word nor prefix");
        assert_eq!(strength("disk volume", name), 0);
    }

    #[test]
    fn case_and_number_do_not_matter() {
        for (query, name) in [("vpc", "VPCs"), ("policies", "Policy"), ("status", "Statuses"), ("IDs", "Id")] {
            assert_eq!(
                (strength(query, name), folded(name, "before".to_owned())),
                (EXACT, folded(query, String::new()))
            );
        }
        assert_ne!(folded("Disk", String::new()), folded("Dish", String::new()));
    }

    #[test]
    fn what_is_searched_for_twice_counts_once() {
        assert_eq!(Matcher::new("disk Disks DISK").terms(), 1);
        assert_eq!(Matcher::new(" -- ").terms(), 0);
    }

    #[test]
    fn a_word_without_end_costs_nothing() {
        assert_eq!(strength(&"a".repeat(1_000_000), "ResizeDisk"), 0);
    }

    /// What is passed over for being too different would not have been an answer, however it is mistyped.
    #[cfg(feature = "catalogue")]
    #[test]
    fn what_is_passed_over_answers_nothing() {
        let names: Vec<_> =
            crate::catalogue().service("cvm").unwrap().actions().chain(["IpAddress", "AZone"]).collect();
        let together = |name: &str| folded(&words(name).collect::<String>(), String::new());
        for name in &names {
            let whole = name.to_ascii_lowercase();
            let (begin, end) = whole.split_at(whole.len() / 2);
            let typos = [
                whole.clone(),
                format!("{whole}s"),
                format!("{begin}{}", end.get(1..).unwrap_or_default()),
                format!("{begin}q{end}"),
                format!("z{begin}q{end}"),
                format!("{end}{begin}"),
                begin.to_owned(),
                whole.get(..1).unwrap().to_owned(),
                whole.get(..2).unwrap().to_owned(),
                whole.get(..3).unwrap().to_owned(),
            ];
            for typed in typos {
                let mut matcher = Matcher::new(&typed);
                for other in &names {
                    let answered = matcher.name(other)[0];
                    let by_all = matcher.terms[0].strength(&together(other));
                    assert!(answered >= by_all, "{typed} {other}: {answered}, {by_all}");
                }
            }
        }
    }
}
