//! Why no further part of a list is asked for.

use core::fmt;

/// Why reading a list part by part has ended.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PagesEnd {
    /// The list is over, and as long as it says.
    Done,
    /// There are as many items as were wanted. More may follow.
    MaxItems,
    /// The list is over before the total that it says.
    TotalNotReached {
        /// How many items there were, those before the first part included.
        reached: u64,
        /// How many the last answer says there are.
        total: u64,
    },
    /// The list is over, but became shorter meanwhile: an item may not have been seen because one before it was taken away, and
    /// there was nothing to tell by whether one was.
    TotalShrank,
    /// A part came that had come before: the service may not heed where a part is to begin.
    RepeatedPage,
    /// The token for the next part is one that had come before.
    RepeatedToken,
    /// The service says that more follows, and nothing new comes.
    NothingNew,
}

impl PagesEnd {
    /// Whether all items came, as far as answers tell.
    pub fn is_whole(self) -> bool {
        self == Self::Done
    }

    /// Whether as many items came as were wanted: all, or the most that were asked for. Else whoever has them is to be told.
    pub fn is_as_wanted(self) -> bool {
        matches!(self, Self::Done | Self::MaxItems)
    }
}

/// As a sentence without its stop, for whoever has the items that came.
impl fmt::Display for PagesEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Done => "all items came",
            Self::MaxItems => "as many items came as were wanted",
            Self::TotalNotReached { reached, total } => {
                return write!(f, "the list ended after {reached} items, and is said to have {total}");
            }
            Self::TotalShrank => "the list became shorter while it was read: some items may not have come",
            Self::RepeatedPage => "a page came again that had come before: some items may not have come",
            Self::RepeatedToken => "a page asked for one that had come before: some items may not have come",
            Self::NothingNew => "the service says that more items follow, and none came",
        })
    }
}
