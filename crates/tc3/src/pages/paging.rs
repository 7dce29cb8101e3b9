//! How an action's list is read a part at a time, as data.

use core::fmt;

/// The way to a member: its name, or the names of the object members that lead to it and then its own.
pub type MemberPath = &'static [&'static str];

/// How an action is read a part at a time.
///
/// Paths of [`PageStart`] and [`size`](Self::size) begin at the request, those of what comes back at the answer. No path
/// leads through a list.
///
/// Written with [`Paging::new`] as its base, so that a new field breaks no crate:
///
/// ```
/// use tc3::pages::{PageStart, Paging};
///
/// const PAGING: Paging = Paging {
///     size: Some(&["Limit"]),
///     total: Some(&["TotalCount"]),
///     ..Paging::new(PageStart::Offset(&["Offset"]), &["VpcSet"])
/// };
/// # let _ = PAGING;
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "what is `#[non_exhaustive]` cannot be written with a base")]
pub struct Paging {
    /// How a request asks for a part.
    pub start: PageStart,
    /// Where a request says how many items a part may have, if it can.
    pub size: Option<MemberPath>,
    /// The list with the items of the part.
    pub items: MemberPath,
    /// The member of an item that tells it from all others of the list, such as its id; the path begins at the item. None
    /// where no member is known to, and then items that move between two parts while these are read may be missed or come
    /// twice.
    pub key: Option<MemberPath>,
    /// How many items there are in all, if the answer says so. It may be a number or digits.
    pub total: Option<MemberPath>,
    /// Where an answer says whether another part follows, if it does.
    pub end: Option<PageEnd>,
    /// Those of the request's members that are declared as text, and so have their numbers as digits in quotes: JSON text alone
    /// does not tell. A record knows it without.
    pub texts: &'static [MemberPath],
}

/// How a request asks for a part. Numbers may be declared as text, and are digits then.
///
/// Closed: who reads part by part knows every way of asking, or would read one part for all.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "a fourth has to be asked for wherever pages are")]
pub enum PageStart {
    /// By how many items come before it.
    Offset(MemberPath),
    /// By its number.
    Number {
        /// The request's member.
        member: MemberPath,
        /// The number of the first page: 0 or 1.
        first: u8,
    },
    /// By what the answer before said, and nothing for the first part.
    Token {
        /// The request's member.
        ask: MemberPath,
        /// Where an answer has what asks for the next part. Absent or empty, no part follows.
        next: MemberPath,
    },
}

/// Where an answer says whether another part follows: a boolean, or a number that is 0 for false. Closed: it says so, or says
/// the opposite.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no third")]
pub enum PageEnd {
    /// True where another part follows, as `HasMore` is.
    HasMore(MemberPath),
    /// True where none follows, as `ListOver` is.
    IsOver(MemberPath),
}

impl Paging {
    /// Asked for like this, with the items there, and no more known of it.
    pub const fn new(start: PageStart, items: MemberPath) -> Self {
        Self { start, size: None, items, key: None, total: None, end: None, texts: &[] }
    }

    /// What there is to know of it for who reads help, in sentences. `mark` stands on both sides of each name.
    pub fn sentences<'a>(&'a self, mark: &'a str) -> impl fmt::Display + 'a {
        Sentences { paging: self, mark }
    }
}

struct Sentences<'a> {
    paging: &'a Paging,
    mark: &'a str,
}

impl Sentences<'_> {
    fn name(&self, path: MemberPath) -> String {
        format!("{mark}{}{mark}", path.join("."), mark = self.mark)
    }

    fn asked(&self) -> String {
        let and_size = |start: String, verb: &str| match self.paging.size {
            Some(size) => format!("{start} and {} ask", self.name(size)),
            None => format!("{start} {verb}"),
        };
        match self.paging.start {
            PageStart::Offset(member) => and_size(self.name(member), "asks"),
            PageStart::Number { member, first } => {
                format!("{}, with pages counted from {first}", and_size(self.name(member), "asks"))
            }
            PageStart::Token { ask, next } => {
                format!("{} with {} of the answer before", and_size(self.name(ask), "asks"), self.name(next))
            }
        }
    }
}

impl fmt::Display for Sentences<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Paging { items, key, total, end, .. } = *self.paging;
        write!(f, "Answers a page at a time: {}; {} has the items", self.asked(), self.name(items))?;
        if let Some(key) = key {
            write!(f, ", {} tells them apart", self.name(key))?;
        }
        if let Some(total) = total {
            write!(f, ", {} says how many there are", self.name(total))?;
        }
        match end {
            Some(PageEnd::HasMore(path)) => write!(f, ", {} whether more follow", self.name(path))?,
            Some(PageEnd::IsOver(path)) => write!(f, ", {} whether they end here", self.name(path))?,
            None => {}
        }
        f.write_str(".")?;
        match (key, self.paging.start) {
            (None, PageStart::Offset(_) | PageStart::Number { .. }) => {
                f.write_str(" Items that move meanwhile may be missed or come twice.")
            }
            // Where tokens are asked for, it is the service that keeps the place.
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paging_is_told_in_a_sentence() {
        let by_offset = Paging {
            start: PageStart::Offset(&["Offset"]),
            size: Some(&["Limit"]),
            items: &["VpcSet"],
            key: Some(&["VpcId"]),
            total: Some(&["TotalCount"]),
            end: None,
            texts: &[],
        };
        assert_eq!(
            by_offset.sentences("").to_string(),
            "Answers a page at a time: Offset and Limit ask; VpcSet has the items, VpcId tells them apart, TotalCount says \
             how many there are."
        );
        let by_number = Paging {
            start: PageStart::Number { member: &["Filter", "Page"], first: 0 },
            size: None,
            key: None,
            end: Some(PageEnd::IsOver(&["ListOver"])),
            ..by_offset
        };
        assert_eq!(
            by_number.sentences("`").to_string(),
            "Answers a page at a time: `Filter.Page` asks, with pages counted from 0; `VpcSet` has the items, \
             `TotalCount` says how many there are, `ListOver` whether they end here. Items that move meanwhile may be \
             missed or come twice."
        );
        let by_token = Paging {
            start: PageStart::Token { ask: &["Token"], next: &["Data", "Next"] },
            key: None,
            total: None,
            end: Some(PageEnd::HasMore(&["HasMore"])),
            ..by_offset
        };
        assert_eq!(
            by_token.sentences("").to_string(),
            "Answers a page at a time: Token and Limit ask with Data.Next of the answer before; VpcSet has the items, \
             HasMore whether more follow."
        );
    }
}
