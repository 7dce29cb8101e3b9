//! What can happen to a part of a spec.

use tc3::wait::Waiter;
use tc3::{Effect, Encoding, Hosts, RegionUse, Streams};
use tc3_spec::{EnumKind, Kind, Paging, Status};

use crate::read::word::Word;

/// What happened. `now` tells whether it came to be so, or ceased to be.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum What {
    /// It is new.
    Added {
        /// Its type word, if it is a member.
        word: Option<Word>,
        /// The one thing of the same shape that was removed: perhaps its name before.
        was: Option<String>,
    },
    /// It is gone.
    Removed {
        /// Its type word, if it was a member.
        word: Option<Word>,
        /// The one thing of the same shape that was added: perhaps its name now.
        now: Option<String>,
    },
    /// A member has another type.
    Kind {
        /// What it was.
        old: Kind<String>,
        /// What it is.
        new: Kind<String>,
    },
    /// The values of a member have another enum, or none.
    Enumeration {
        /// What it was.
        old: Option<String>,
        /// What it is.
        new: Option<String>,
    },
    /// A member takes the values of its enum and no others.
    Closed {
        /// Whether it does now, or no longer.
        now: bool,
    },
    /// A member that takes the values of its enum and no others takes other ones.
    Values {
        /// Those that it takes no longer.
        gone: Vec<String>,
        /// Those that it takes as well.
        fresh: Vec<String>,
    },
    /// A request must carry the member.
    Required {
        /// Whether it must now, or no longer.
        now: bool,
    },
    /// An answer always carries the member.
    Always {
        /// Whether it does now, or no longer.
        now: bool,
    },
    /// The member may be null in an answer.
    Nullable {
        /// Whether it may now, or no longer.
        now: bool,
    },
    /// The member holds a secret.
    Sensitive {
        /// Whether it does now, or no longer.
        now: bool,
    },
    /// The members stand in another order.
    Order,
    /// A rule came, went, or is another one. Each is told in words.
    Rule {
        /// What it was.
        old: Option<String>,
        /// What it is.
        new: Option<String>,
    },
    /// An action was deprecated, withdrawn or taken up again.
    Status {
        /// What it was.
        old: Status,
        /// What it is.
        new: Status,
    },
    /// An action is called without a signature.
    SkipSign {
        /// Whether it is now, or no longer.
        now: bool,
    },
    /// Whether an action needs a region.
    Region {
        /// What it was.
        old: RegionUse,
        /// What it is.
        new: RegionUse,
    },
    /// What calling an action twice would do.
    Effect {
        /// What it was.
        old: Effect,
        /// What it is.
        new: Effect,
    },
    /// An action is read a page at a time, or in another way than before.
    Paging {
        /// How it was.
        old: Option<Paging>,
        /// How it is.
        new: Option<Paging>,
    },
    /// Something can be waited for with an action, or no longer, or it means something else.
    Waiter {
        /// What it was.
        old: Option<Waiter>,
        /// What it is.
        new: Option<Waiter>,
    },
    /// How the request of an action is carried.
    Encoding {
        /// What it was.
        old: Encoding,
        /// What it is.
        new: Encoding,
    },
    /// Which of the service's hosts answer an action.
    Hosts {
        /// What it was.
        old: Hosts,
        /// What it is.
        new: Hosts,
    },
    /// Whether an action answers with a stream of events.
    Streams {
        /// What it was.
        old: Streams<'static>,
        /// What it is.
        new: Streams<'static>,
    },
    /// An enum has values of another type.
    EnumKind {
        /// What it was.
        old: EnumKind,
        /// What it is.
        new: EnumKind,
    },
    /// A name of an enum stands for another value.
    Value {
        /// What it was.
        old: String,
        /// What it is.
        new: String,
    },
    /// The product has another short name.
    ShortName {
        /// What it was.
        old: String,
        /// What it is.
        new: String,
    },
    /// The crates have a Cargo feature a group of actions, instead of one an action.
    Grouped {
        /// Whether they have now, or no longer.
        now: bool,
    },
    /// In Rust it is another thing, though the spec says the same of it: something around it changed.
    Rust {
        /// What of it.
        part: Part,
        /// What it was.
        old: String,
        /// What it is, if it is there at all.
        new: Option<String>,
    },
}

/// What users of the crates write in their code for a part of a spec.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Part {
    /// The stem of the crates' names.
    Crate,
    /// The Cargo feature that enables an action.
    Feature,
    /// The client's method that calls an action.
    Method,
    /// The type of a request, an answer, an object or an enum.
    Type,
    /// What `new` takes.
    New,
    /// The struct in which `new` takes what is required, where it is much.
    Required,
    /// The field of a member.
    Field,
    /// The type of the field.
    FieldType,
    /// The method that sets a member.
    Setter,
    /// The enum of an intent.
    Intent,
    /// The function that makes a request of an intent.
    Constructor,
    /// One thing that can be meant, with what it carries.
    Variant,
    /// The constant, or the variant, of a value; the constant of an error code.
    Constant,
}
