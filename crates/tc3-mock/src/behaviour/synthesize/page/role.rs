//! What members of an answer tell of a page.

use tc3_spec::Member;

/// The members of an answer that tell of the part and the whole.
#[derive(Clone, Copy, Default)]
pub(super) struct Told {
    pub(super) total: Option<&'static Member>,
    /// What asks for the next part.
    pub(super) next: Option<&'static Member>,
    /// Where it says whether another part follows, and whether by true.
    pub(super) end: Option<(&'static Member, bool)>,
}

/// What a member tells of a page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Role {
    Limit,
    More,
    Number,
    Offset,
    OtherToken,
    Over,
    PageCount,
    Token,
    Total,
}
