//! How a request asks for a part.

use tc3_spec::leak::leak_slice;
use tc3_spec::{Kind, Member, MemberPath, Object, PageStart};

use super::answer;
use super::decided::{About, Decided};
use super::file::Words;
use super::names::{is_among, is_number};

/// What a request says of the part that it wants.
pub(super) struct Asked {
    pub(super) start: PageStart,
    pub(super) size: Option<MemberPath>,
}

/// A member that may ask for a part.
struct Candidate {
    within: Option<&'static Member>,
    member: &'static Member,
    style: Style,
}

#[derive(Clone, Copy)]
enum Style {
    Offset,
    Number,
    /// With where the answer has the next one.
    Token(MemberPath),
}

const SEVERAL_STARTS: &str = "Several members of its request ask for a part.";
const SEVERAL_SIZES: &str = "Several members of its request could say how many items a part has.";
const NO_START: &str = "Its request takes a size, and no member that is known to say where a part begins.";
const NO_FIRST: &str = "It is not known whether its pages are counted from 0 or from 1.";

/// None if nothing asks for a part; or why it is not known what does.
pub(super) fn asked(
    words: &Words,
    decided: &Decided<'_>,
    request: &'static Object,
    response: &'static Object,
) -> Result<Option<Asked>, &'static str> {
    let mut candidates = candidates(words, request, response);
    if let Some(ask) = decided.pick(About::Ask)
        && candidates.iter().any(|candidate| candidate.path().join(".") == ask)
    {
        candidates.retain(|candidate| candidate.path().join(".") == ask);
    }
    let candidate = match candidates.as_slice() {
        [one] => one,
        [] => {
            let has_size = request.members.iter().any(|member| is_size(member, &words.size));
            return if has_size { Err(NO_START) } else { Ok(None) };
        }
        _ => return Err(SEVERAL_STARTS),
    };
    let member = candidate.path();
    let start = match (candidate.style, decided.first()) {
        (Style::Token(next), _) => PageStart::Token { ask: member, next },
        (_, Some(first)) => PageStart::Number { member, first },
        (Style::Offset, None) => PageStart::Offset(member),
        (Style::Number, None) => return Err(NO_FIRST),
    };
    Ok(Some(Asked { start, size: size(words, decided, request, candidate)? }))
}

/// All that may ask, in the request and in the objects that it has.
fn candidates(words: &Words, request: &'static Object, response: &'static Object) -> Vec<Candidate> {
    let mut found = within(words, None, request, response);
    for member in &request.members {
        if let (Kind::Object(_), Some(object)) = (&member.kind, member.object())
            // Without a size it may be anything that is called a page.
            && object.members.iter().any(|member| is_size(member, &words.size))
        {
            found.extend(within(words, Some(member), object, response));
        }
    }
    found
}

fn within(
    words: &Words,
    within: Option<&'static Member>,
    object: &'static Object,
    response: &'static Object,
) -> Vec<Candidate> {
    let style = |member: &Member| match member.name {
        _ if !is_number(&member.kind) => None,
        name if is_among(name, &words.offset) => Some(Style::Offset),
        name if is_among(name, &words.number) => Some(Style::Number),
        name if is_among(name, &words.token) => answer::next_token(response, name).map(Style::Token),
        _ => None,
    };
    object.members.iter().filter_map(|member| Some(Candidate { within, member, style: style(member)? })).collect()
}

/// The size that stands beside what asks.
fn size(
    words: &Words,
    decided: &Decided<'_>,
    request: &'static Object,
    candidate: &Candidate,
) -> Result<Option<MemberPath>, &'static str> {
    let object = candidate.within.and_then(Member::object).unwrap_or(request);
    let path = |member: &'static Member| candidate.beside(member);
    if let Some(said) = decided.pick(About::Size)
        && let Some(found) = object.members.iter().map(path).find(|path| path.join(".") == said)
    {
        return Ok(Some(found));
    }
    let called = |names: &[String]| object.members.iter().filter(|member| is_size(member, names)).collect::<Vec<_>>();
    let mut sizes = called(&words.size);
    if sizes.is_empty() {
        sizes = called(&words.size_beside);
    }
    match sizes.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(path(one))),
        _ => Err(SEVERAL_SIZES),
    }
}

fn is_size(member: &Member, names: &[String]) -> bool {
    is_number(&member.kind) && is_among(member.name, names)
}

impl Candidate {
    fn path(&self) -> MemberPath {
        self.beside(self.member)
    }

    /// The way to a member of the object that this one stands in.
    fn beside(&self, member: &'static Member) -> MemberPath {
        leak_slice(self.within.iter().chain([&member]).map(|member| member.name).collect())
    }
}
