//! Which member of an item tells it from all others of the list: the id of what the list is of.
//!
//! A wrong one loses items, since it takes two for one; without one they come twice at worst. So what is doubtful has none.

use tc3_spec::leak::leak_slice;
use tc3_spec::{Member, MemberPath, Object, joined, singular};

use super::decided::{About, Decided};
use super::file::Words;
use super::names::{is_among, is_number};

/// As it is picked, else by the rule. Items that are no objects have none.
pub(super) fn key(
    words: &Words,
    decided: &Decided<'_>,
    action: &str,
    request: &Object,
    list: &Member,
) -> Option<MemberPath> {
    let item = list.object()?;
    if decided.has_no_key() {
        return None;
    }
    let picked = decided.pick(About::Key).map(|said| said.split('.').collect::<Vec<_>>());
    if let Some(found) = picked.and_then(|path| item.path_to(&path)) {
        return Some(found);
    }
    let ids = Ids::of(words, request, item);
    let nouns = Nouns::of(words, action, list, item);
    let id = ids.of_whole(&nouns).or_else(|| ids.plain()).or_else(|| ids.of_part(&nouns))?;
    Some(leak_slice(vec![id]))
}

/// What may be ids of an item, each with the noun before `Id`, which may be empty.
struct Ids(Vec<(&'static str, String)>);

impl Ids {
    fn of(words: &Words, request: &Object, item: &'static Object) -> Self {
        let id = |member: &Member| {
            let before = words.id.iter().find_map(|id| member.name.strip_suffix(id.as_str()))?;
            // `UUID` is none.
            let is_word = !before.ends_with(|char: char| char.is_ascii_uppercase());
            // What a request has to say is the same of all items of the answer.
            let is_given = request.member(member.name).is_some_and(|member| member.required);
            let may_be = is_word && is_number(&member.kind) && !is_given && !is_among(member.name, &words.shared_id);
            may_be.then(|| (member.name, noun(before)))
        };
        Self(item.members.iter().filter_map(id).collect())
    }

    fn plain(&self) -> Option<&'static str> {
        self.only(str::is_empty)
    }

    /// The id of exactly what the list is of.
    fn of_whole(&self, nouns: &Nouns) -> Option<&'static str> {
        self.only(|id| nouns.agree(|noun| noun == id))
    }

    /// The id of what the last words of the list's name are, as `GroupId` of security groups; of several the longest.
    fn of_part(&self, nouns: &Nouns) -> Option<&'static str> {
        let is_one =
            |id: &&str| !id.is_empty() && nouns.agree(|noun| ends_with(noun, id)) && !self.is_of_pairs(nouns, id);
        let longest = self.nouns().filter(is_one).max_by_key(|id| id.len())?;
        self.only(|id| id == longest)
    }

    /// Whether the list is of pairs, as that of a group's instances: then the item has an id of what stands before, too.
    fn is_of_pairs(&self, nouns: &Nouns, id: &str) -> bool {
        let is_other =
            |head: &str| self.nouns().any(|other| !other.is_empty() && other != id && ends_with(head, other));
        !nouns.names_exactly(id) && nouns.all().any(|noun| before(noun, id).is_some_and(is_other))
    }

    fn nouns(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, noun)| noun.as_str())
    }

    fn only(&self, is_it: impl Fn(&str) -> bool) -> Option<&'static str> {
        let mut found = self.0.iter().filter(|(_, id)| is_it(id));
        found.next().filter(|_| found.next().is_none()).map(|(name, _)| *name)
    }
}

/// What a list is of, told by three names.
struct Nouns {
    /// None where the list's name does not say.
    list: Option<String>,
    action: String,
    item: String,
}

impl Nouns {
    fn of(words: &Words, action: &str, list: &Member, item: &Object) -> Self {
        /// Behind them is which of the things are listed.
        const BOUNDS: [&str; 8] = [" for ", " by ", " of ", " in ", " with ", " from ", " on ", " to "];
        let says_nothing = is_among(list.name, &words.items) || is_among(list.name, &words.any_list);
        let action = joined(action, ' ');
        let object = action.split_once(' ').map_or("", |(_, object)| object);
        let end = BOUNDS.iter().filter_map(|bound| object.find(bound)).min().unwrap_or(object.len());
        Self {
            list: (!says_nothing).then(|| noun(list.name)),
            action: noun(object.get(..end).unwrap_or(object)),
            item: noun(item.name),
        }
    }

    /// Whether two names say it, and the list's own, unless it says nothing.
    fn agree(&self, says: impl Fn(&str) -> bool) -> bool {
        self.list.as_deref().is_none_or(&says) && self.all().filter(|noun| says(noun)).count() > 1
    }

    fn names_exactly(&self, id: &str) -> bool {
        self.list.as_deref() == Some(id) || self.item == id
    }

    fn all(&self) -> impl Iterator<Item = &str> {
        self.list.as_deref().into_iter().chain([self.action.as_str(), self.item.as_str()])
    }
}

/// The words of a name in the singular, without those that are said of any list and any item.
fn noun(name: &str) -> String {
    const ENDINGS: [&str; 7] = [" info", " infos", " item", " items", " list", " lists", " set"];
    let words = joined(name, ' ');
    let mut noun = words.as_str();
    while let Some(shorter) = ENDINGS.iter().find_map(|ending| noun.strip_suffix(ending)) {
        noun = shorter;
    }
    match noun.rsplit_once(' ') {
        Some((way, last)) => format!("{way} {}", singular(last.to_owned())),
        None => singular(noun.to_owned()),
    }
}

/// Whether the last words are these.
fn ends_with(noun: &str, words: &str) -> bool {
    noun == words || before(noun, words).is_some()
}

/// What stands before these last words.
fn before<'a>(noun: &'a str, words: &str) -> Option<&'a str> {
    noun.strip_suffix(words)?.strip_suffix(' ')
}
