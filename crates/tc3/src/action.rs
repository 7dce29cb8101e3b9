//! Actions: what can be called, and what the spec says of each.

use core::fmt::{self, Debug};

use crate::check::{Problem, Violation};
use crate::record::{Binary, Record};
use crate::streams::Streams;

/// A request that knows its answer.
///
/// Generated request types implement it. Code that is generic over actions needs nothing else:
///
/// ```
/// use tc3::Action;
///
/// fn headline<A: Action>() -> String {
///     format!("{} {}", A::INFO.service, A::INFO.name)
/// }
/// ```
pub trait Action: Record {
    /// What the service answers, without the request id.
    type Response: Record + Default + Send;

    /// What the spec says of the action.
    const INFO: ActionInfo<'static>;
}

/// Something that is done with every action of a crate: by a registry, a report, a test.
///
/// Generated crates have a function `visit_actions` that takes one.
pub trait ActionVisitor {
    /// Called once for each action, in the order of their names.
    fn visit<A>(&mut self)
    where
        A: Action<Response: Clone + Debug + PartialEq> + Clone + Debug + Default + PartialEq;
}

/// What the protocol has to know of an action.
///
/// Written with [`ActionInfo::EMPTY`] as its base, so that a new field breaks no crate.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "what is `#[non_exhaustive]` cannot be written with a base")]
pub struct ActionInfo<'a> {
    /// The product's short name: the service in the signature's scope, and the first label of the host.
    pub service: &'a str,
    /// The service's version, `YYYY-MM-DD`.
    pub version: &'a str,
    /// The action's name.
    pub name: &'a str,
    /// Whether a region is needed.
    pub region: RegionUse,
    /// What calling it twice would do.
    pub effect: Effect,
    /// Whether requests are signed. Those that obtain a credential are not.
    pub signed: bool,
    /// How many requests a second the documentation allows.
    pub rate_limit: Option<u32>,
    /// The action that shows what became of this one, after an answer was lost.
    pub confirm_with: Option<&'a str>,
    /// How the request is carried.
    pub encoding: Encoding,
    /// Which of the service's hosts answer it.
    pub hosts: Hosts,
    /// Whether it answers with a stream of events.
    pub streams: Streams<'a>,
    /// Whether a member of the response is called `Error`. Where none is, one that comes is the service's error,
    /// whatever comes beside it. Types know it by themselves; this is for who reads the answer as text.
    pub own_error: bool,
}

impl ActionInfo<'_> {
    /// Nothing known: the base to write others with.
    pub const EMPTY: Self = Self {
        service: "",
        version: "",
        name: "",
        region: RegionUse::Unknown,
        effect: Effect::Unknown,
        signed: true,
        rate_limit: None,
        confirm_with: None,
        encoding: Encoding::Json,
        hosts: Hosts::Usual,
        streams: Streams::Never,
        own_error: false,
    };

    /// What is wrong with calling it in this region, or in none.
    ///
    /// ```
    /// use tc3::{ActionInfo, RegionUse};
    ///
    /// let info = ActionInfo { region: RegionUse::Needed, ..ActionInfo::EMPTY };
    /// assert!(info.check_region(None).is_some() && info.check_region(Some("ap-guangzhou")).is_none());
    /// ```
    pub fn check_region(&self, region: Option<&str>) -> Option<Violation> {
        let is_lacking = self.region == RegionUse::Needed && region.is_none();
        is_lacking.then(|| Violation::new("Region", Problem::NoRegion))
    }
}

/// How a request is carried. Closed: the protocol knows no other way.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "a fourth has to be built and read wherever requests are")]
pub enum Encoding {
    /// As JSON in the body of a POST, or flattened in the query of a GET.
    #[default]
    Json,
    /// As a form of parts in the body of a POST, `multipart/form-data`, a part for each member: the way of actions that take
    /// files. Such an action refuses JSON.
    Multipart,
    /// As the bytes of the one member that is binary, in the body of a POST. The others stand in headers that are called like
    /// the service and the member, as `X-CLS-TopicId`; as in the official clients the signature leaves those out, and the body
    /// is labelled `application/octet-stream`.
    OctetStream,
}

/// Which of a service's hosts answer an action. Closed: of each family it is known how its hosts are called.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "a third has to be found wherever hosts are")]
pub enum Hosts {
    /// Those that answer the other actions, such as `<service>.tencentcloudapi.com`.
    #[default]
    Usual,
    /// `<service>.ai.tencentcloudapi.com`, and in Tencent Cloud's network `<service>.ai.internal.tencentcloudapi.com`. Of other
    /// access points no such hosts are known, and theirs stay the usual ones.
    Ai,
}

/// Whether an action needs a region. Closed: there is nothing beside yes, no and unknown.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no fourth")]
pub enum RegionUse {
    /// A request without one is refused before it is sent.
    Needed,
    /// The service ignores it.
    NotNeeded,
    /// The spec does not say; nothing is refused.
    #[default]
    Unknown,
}

/// What calling an action twice would do, and so whether it may be sent again when an answer was lost.
///
/// Closed: whoever decides whether to send a request again has an answer to each.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "a fifth has to be decided of wherever requests are sent again")]
pub enum Effect {
    /// It only reads: safe to send again.
    Read,
    /// It takes a `ClientToken`, and a repetition with the same one does nothing more, as long as the service remembers
    /// it: documented are five minutes and more. A request without one is a change like any other.
    Idempotent,
    /// It changes something: look before sending it again.
    Change,
    /// The spec does not say; treated as a change.
    #[default]
    Unknown,
}

impl Effect {
    /// Whether a request may be sent again without looking, when it is not known what became of it: one that is idempotent
    /// may if it has a client token.
    pub fn is_repeatable(self) -> bool {
        matches!(self, Self::Read | Self::Idempotent)
    }
}

/// An action that is called by name, with a body as JSON text: for what is not generated.
///
/// Nothing of it is checked; the spec may not even know the action. What is known of it stands in its [`ActionInfo`].
///
/// ```
/// use tc3::{Effect, RawAction};
///
/// let look = RawAction::new("cfg", "2021-08-20", "DescribeTask", r#"{"TaskId": 1698}"#).with_effect(Effect::Read);
/// assert_eq!(look.info.name, "DescribeTask");
/// ```
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct RawAction<'a> {
    /// What the protocol has to know of it.
    pub info: ActionInfo<'a>,
    /// The request as a JSON object.
    pub body: String,
    /// The members that JSON cannot hold, by their names.
    pub binary: Vec<(String, Binary)>,
}

impl fmt::Debug for RawAction<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The body may hold a password.
        f.debug_struct("RawAction")
            .field("info", &self.info)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .field("binary", &self.binary)
            .finish()
    }
}

impl<'a> RawAction<'a> {
    /// An action by its names, of which nothing else is known, with its request as JSON text.
    pub fn new(service: &'a str, version: &'a str, name: &'a str, body: impl Into<String>) -> Self {
        Self::of(ActionInfo { service, version, name, ..ActionInfo::EMPTY }, body)
    }

    /// An action of which the spec is known, with its request as JSON text.
    pub fn of(info: ActionInfo<'a>, body: impl Into<String>) -> Self {
        Self { info, body: body.into(), binary: Vec::new() }
    }

    /// Adds a member of type `binary`: bytes, or a source that the transport opens. The action takes a
    /// [form of parts or an octet stream](Self::with_encoding).
    ///
    /// ```
    /// use tc3::{Binary, Encoding, RawAction};
    ///
    /// let upload = RawAction::new("cii", "2021-04-08", "UploadMedicalFile", "{}")
    ///     .with_encoding(Encoding::Multipart)
    ///     .with_binary("File", Binary::from_source("scan.png"));
    /// assert_eq!(upload.binary.len(), 1);
    /// ```
    #[must_use]
    pub fn with_binary(mut self, name: impl Into<String>, binary: impl Into<Binary>) -> Self {
        self.binary.push((name.into(), binary.into()));
        self
    }

    /// Says how the request is carried, where that is not as JSON.
    #[must_use]
    pub fn with_encoding(mut self, encoding: Encoding) -> Self {
        self.info.encoding = encoding;
        self
    }

    /// Says what calling it twice would do.
    #[must_use]
    pub fn with_effect(mut self, effect: Effect) -> Self {
        self.info.effect = effect;
        self
    }

    /// Sends it without a signature: only actions that obtain a credential take that.
    #[must_use]
    pub fn without_signature(mut self) -> Self {
        self.info.signed = false;
        self
    }

    /// Says that a member of the response is called `Error`. One that comes beside others is that member then, and not
    /// the service's error.
    #[must_use]
    pub fn with_own_error(mut self) -> Self {
        self.info.own_error = true;
        self
    }
}
