//! Ids: where an answer has one, and by which members requests and items have the same.

use tc3_spec::leak::leak_slice;
use tc3_spec::{Action, Kind, Member, MemberPath, Object, TextForm, singular, words};

use super::file::KindWords;

/// No id of what was made stands in more objects than this.
const DEEPEST: usize = 3;

/// What tells the resources of a kind apart.
#[derive(Clone, Debug)]
pub(super) struct Key {
    /// The member without its end: `Vpc` of `VpcId`; of a chosen name the whole.
    stem: &'static str,
    pub(super) is_name: bool,
    /// Whether it is text, and no number.
    is_text: bool,
    /// Where the action that makes it has it, in the answer or, of a name, in the request.
    pub(super) at: MemberPath,
}

impl Key {
    /// The id in the answer of an action that makes something of this subject, else the name in its request.
    pub(super) fn of(action: &Action, subject: &str, known: &KindWords) -> Option<Self> {
        let mut found = Vec::new();
        collect(action.response, &mut Vec::new(), &mut |way, member| {
            let stem = stem(member.name, &known.ids)?;
            let fit = fit(stem, subject, known).filter(|_| is_id(&member.kind))?;
            found.push((fit, way.len(), stem, is_text(&member.kind), leak_slice(way.to_vec())));
            Some(())
        });
        // The one that fits best, then the one that stands highest; the first of several.
        found.sort_by_key(|(fit, depth, ..)| (core::cmp::Reverse(*fit), *depth));
        match found.into_iter().next() {
            Some((_, _, stem, is_text, at)) => Some(Self { stem, is_name: false, is_text, at }),
            None => named(action.request, subject, known),
        }
    }

    /// Whether a member holds the id of one, or the ids of several.
    pub(super) fn is(&self, name: &str, known: &KindWords) -> bool {
        let ends: &[&str] = if self.is_name { &["", "s", "Set", "List"] } else { &[] };
        let ends = ends.iter().copied().chain(known.ids.iter().map(String::as_str).filter(|_| !self.is_name));
        let same = |end: &str| {
            name.len() == self.stem.len() + end.len()
                && name.get(..self.stem.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(self.stem))
                && name.get(self.stem.len()..).is_some_and(|rest| rest.eq_ignore_ascii_case(end))
        };
        ends.into_iter().any(same)
    }

    /// The member of a request that says which, one or several: called after the kind, else only so.
    pub(super) fn member_of(&self, object: &'static Object, known: &KindWords) -> Option<&'static Member> {
        let is_id = |member: &&Member| is_id(&member.kind);
        let own = object.members.iter().filter(is_id).find(|member| self.is(member.name, known));
        own.or_else(|| {
            // What is only called an id may be another one: the number of a row beside the id of an instance.
            let mut bare = object.members.iter().filter(is_id).filter(|member| is_text(&member.kind) == self.is_text);
            bare.find(|member| !self.is_name && stem(member.name, &known.ids) == Some(""))
        })
    }
}

/// The name in a request that chooses it: it is required, and called after what is made.
fn named(request: &'static Object, subject: &str, known: &KindWords) -> Option<Key> {
    let is_called_so = |member: &&Member| {
        let stem = stem(member.name, &known.names)?;
        let is_text = matches!(member.kind, Kind::Text(TextForm::String));
        fit(stem, subject, known).filter(|_| is_text && member.required)
    };
    let member = request.members.iter().find(|member| is_called_so(member).is_some())?;
    Some(Key { stem: member.name, is_name: true, is_text: true, at: leak_slice(vec![member.name]) })
}

/// How well an id fits what an action is about: called the same, or after an end of it, or not called after anything.
fn fit(stem: &str, subject: &str, known: &KindWords) -> Option<u8> {
    let word = word(stem);
    let ends = |long: &str, end: &str| long.ends_with(end);
    if word == subject {
        Some(3)
    } else if known.passing.contains(&word) && !ends(subject, &word) {
        None
    } else if !word.is_empty() && (ends(subject, &word) || ends(&word, subject)) {
        Some(2)
    } else if word.is_empty() {
        Some(1)
    } else {
        None
    }
}

/// Whether a member is called as the id, or the chosen name, of what this subject is.
pub(super) fn is_id_of(name: &str, subject: &str, known: &KindWords) -> bool {
    let ends = [&known.ids, &known.names];
    ends.into_iter().filter_map(|ends| stem(name, ends)).any(|stem| word(stem) == subject)
}

/// A stem as subjects are written.
fn word(stem: &str) -> String {
    words(stem).map(|word| singular(word.to_ascii_lowercase())).collect()
}

/// What the name of an id is without its end.
fn stem<'a>(name: &'a str, ends: &[String]) -> Option<&'a str> {
    let mut ends: Vec<_> = ends.iter().filter_map(|end| name.strip_suffix(end.as_str())).collect();
    // The longest end, which leaves the least: `VpcIds` ends with `Ids`, not with `s`.
    ends.sort_by_key(|stem| stem.len());
    ends.first().copied()
}

/// One id or a list of them.
fn is_id(kind: &Kind) -> bool {
    matches!(kind.element(), Kind::Text(TextForm::String) | Kind::Int64 | Kind::Uint64)
}

fn is_text(kind: &Kind) -> bool {
    matches!(kind.element(), Kind::Text(_))
}

/// Shows every member of an answer, with the way to it, through objects and lists of them.
fn collect(
    object: &'static Object,
    way: &mut Vec<&'static str>,
    see: &mut impl FnMut(&[&'static str], &'static Member) -> Option<()>,
) {
    for member in &object.members {
        way.push(member.name);
        // Whether it is one is for who looks.
        let _ = see(way, member);
        if let Some(inner) = member.object().filter(|_| way.len() < DEEPEST) {
            collect(inner, way, see);
        }
        way.pop();
    }
}
