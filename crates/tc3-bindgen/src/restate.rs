//! The model, said as overlays say it: so that more can be said over it and all of it is checked as one, and so that a
//! spec is shown as it is written.

use core::time::Duration;

use serde_json::{Number as JsonNumber, Value};
use tc3::wait::{Nothing, Waiter};
use tc3::{Effect, Encoding, Hosts, Level, Literal, Number, RegionUse, Rule, RuleKind, Streams};
use tc3_spec::{Action, Enumeration, Member, MemberPath, Object, PageEnd, PageStart, Paging, Service};

use crate::read::Ordered;
use crate::read::overlay::{
    ActionOverlay, EffectWord, EncodingWord, EnumOverlay, EnumValueOverlay, EnumWord, HostsWord, IntentOverlay,
    LevelWord, MemberOverlay, NothingWord, ObjectOverlay, PagingOverlay, RateLimit, RegionWord, ResponseOverlay,
    ServiceOverlay,
};
pub use crate::read::overlay::{PagingForm, RuleOverlay, StreamsForm, StreamsOverlay, WaiterForm};

/// What is said of an action. Its examples are left out: they were checked, and bindings have none.
pub(crate) fn action(action: &Action) -> ActionOverlay {
    let info = &action.info;
    let effect = match info.effect {
        Effect::Read => Some(EffectWord::Read),
        Effect::Idempotent => Some(EffectWord::Idempotent),
        Effect::Change => Some(EffectWord::Change),
        Effect::Unknown => None,
    };
    ActionOverlay {
        _schema: None,
        doc: action.doc.to_owned(),
        rate_limit: info.rate_limit.map(|per_second| RateLimit { per_second }),
        region: match info.region {
            RegionUse::Needed => Some(RegionWord::Needed),
            RegionUse::NotNeeded => Some(RegionWord::NotNeeded),
            RegionUse::Unknown => None,
        },
        // What was derived is known to the rules that are merged with it.
        effect: effect.filter(|_| !action.is_effect_derived),
        encoding: match info.encoding {
            Encoding::Json => None,
            Encoding::Multipart => Some(EncodingWord::Multipart),
            Encoding::OctetStream => Some(EncodingWord::OctetStream),
        },
        hosts: match info.hosts {
            Hosts::Usual => None,
            Hosts::Ai => Some(HostsWord::Ai),
        },
        streams: streams(info.streams),
        confirm_with: info.confirm_with.map(str::to_owned),
        // Decided once, and not again by a folder's own rules.
        paging: Some(match &action.paging {
            Some(found) => PagingOverlay::Paged(Box::new(paging(found))),
            None => PagingOverlay::None,
        }),
        waiters: action.waiters.iter().map(|found| (found.name.to_owned(), waiter(found))).collect(),
        members: members(action.request),
        rules: rules(action.request),
        intent: action
            .intent
            .as_ref()
            .map(|intent| IntentOverlay { name: intent.name.to_owned(), on: intent.on.to_owned() }),
        response: ResponseOverlay { members: members(action.response), rules: rules(action.response) },
        errors: action.errors.iter().map(|code| (*code).to_owned()).collect(),
        examples: Vec::new(),
    }
}

/// Whether an action answers with a stream of events; nothing, where it does not.
pub fn streams(streams: Streams<'_>) -> Option<StreamsOverlay> {
    let named = |member: &str, is| Some([(member.to_owned(), value(&is))].into_iter().collect());
    match streams {
        Streams::Never => None,
        Streams::Always => Some(StreamsOverlay::Always),
        Streams::When { member, is } => {
            Some(StreamsOverlay::Asked(StreamsForm { when: named(member, is), ..StreamsForm::default() }))
        }
        Streams::Unless { member, is } => {
            Some(StreamsOverlay::Asked(StreamsForm { unless: named(member, is), ..StreamsForm::default() }))
        }
    }
}

/// How an action is read a page at a time.
pub fn paging(paging: &Paging) -> PagingForm {
    let dotted = |path: MemberPath| path.join(".");
    let mut form = PagingForm {
        size: paging.size.map(dotted),
        items: Some(dotted(paging.items)),
        key: paging.key.map(dotted),
        total: paging.total.map(dotted),
        ..PagingForm::default()
    };
    match paging.start {
        PageStart::Offset(path) => form.offset = Some(dotted(path)),
        PageStart::Number { member, first } => (form.number, form.first) = (Some(dotted(member)), Some(first)),
        PageStart::Token { ask, next } => (form.token, form.next) = (Some(dotted(ask)), Some(dotted(next))),
    }
    match paging.end {
        Some(PageEnd::HasMore(path)) => form.has_more = Some(dotted(path)),
        Some(PageEnd::IsOver(path)) => form.is_over = Some(dotted(path)),
        None => {}
    }
    form
}

/// What is waited for.
pub fn waiter(waiter: &Waiter) -> WaiterForm {
    let values = |literals: &[Literal]| literals.iter().map(value).collect();
    let seconds = |time: Duration| u32::try_from(time.as_secs()).ok();
    WaiterForm {
        doc: waiter.doc.to_owned(),
        member: waiter.member.join("."),
        done: values(waiter.done),
        dead: values(waiter.dead),
        nothing: Some(match waiter.nothing {
            Nothing::Misfit => NothingWord::Misfit,
            Nothing::GoesOn => NothingWord::GoesOn,
            Nothing::Done => NothingWord::Done,
            Nothing::Dead => NothingWord::Dead,
        }),
        done_codes: waiter.done_codes.iter().map(|code| (*code).to_owned()).collect(),
        interval: seconds(waiter.pace.interval),
        timeout: seconds(waiter.pace.timeout),
    }
}

/// What is said of a service, its objects and its enums.
pub(crate) fn service(service: &Service) -> ServiceOverlay {
    let object = |object: &&'static Object| {
        let overlay = ObjectOverlay { doc: object.doc.to_owned(), members: members(object), rules: rules(object) };
        (object.name.to_owned(), overlay)
    };
    ServiceOverlay {
        _schema: None,
        title: Some(service.title.to_owned()),
        doc: service.doc.to_owned(),
        crate_name: Some(service.crate_name.to_owned()),
        doctest: false,
        objects: service.objects.iter().map(object).collect(),
        enums: service.enums.iter().map(|found| (found.name.to_owned(), enumeration(found))).collect(),
        errors: service.errors.iter().map(|(code, doc)| ((*code).to_owned(), (*doc).to_owned())).collect(),
        groups: Ordered::default(),
    }
}

fn members(object: &Object) -> Ordered<MemberOverlay> {
    object.members.iter().map(|found| (found.name.to_owned(), member(found))).collect()
}

fn member(member: &Member) -> MemberOverlay {
    MemberOverlay {
        doc: member.doc.to_owned(),
        undocumented: member.undocumented,
        enumeration: member.enumeration.map(str::to_owned),
        closed: member.closed,
        // Decided once, and not again by a folder's own rules.
        sensitive: Some(member.sensitive),
        add: None,
    }
}

/// The rules of an object. A closed enum is none of them: it is said at its member.
pub fn rules(object: &Object) -> Vec<RuleOverlay> {
    object.shape.rules.iter().filter(|rule| !matches!(rule.kind, RuleKind::Closed { .. })).map(rule).collect()
}

fn rule(rule: &Rule) -> RuleOverlay {
    let mut said = RuleOverlay {
        because: rule.because.to_owned(),
        level: match rule.level {
            Level::Error => LevelWord::Error,
            Level::Warn => LevelWord::Warn,
        },
        ..RuleOverlay::default()
    };
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let sizes = |min: usize, max: Option<usize>| ((min > 0).then(|| JsonNumber::from(min)), max.map(JsonNumber::from));
    match rule.kind {
        RuleKind::RequiredWhen { on, is, members } => {
            said.required_when = Some([(on.to_owned(), is.iter().map(value).collect())].into_iter().collect());
            said.members = Some(owned(members));
        }
        RuleKind::Requires { member, needs } => {
            said.requires = Some(member.to_owned());
            said.members = Some(owned(needs));
        }
        RuleKind::ExactlyOneOf(members) => said.exactly_one_of = Some(owned(members)),
        RuleKind::AtLeastOneOf(members) => said.at_least_one_of = Some(owned(members)),
        RuleKind::AtMostOneOf(members) => said.at_most_one_of = Some(owned(members)),
        RuleKind::Range { member, min, max } => {
            said.range = Some(member.to_owned());
            (said.min, said.max) = (min.and_then(number), max.and_then(number));
        }
        RuleKind::Length { member, min, max } => {
            said.length = Some(member.to_owned());
            (said.min, said.max) = sizes(min, max);
        }
        RuleKind::Count { member, min, max } => {
            said.count = Some(member.to_owned());
            (said.min, said.max) = sizes(min, max);
        }
        // Said at its member.
        RuleKind::Closed { .. } => {}
    }
    said
}

fn enumeration(found: &Enumeration) -> EnumOverlay {
    let values = found.values.iter().map(|known| EnumValueOverlay {
        value: value(&known.value),
        name: known.name.to_owned(),
        doc: known.doc.to_owned(),
    });
    EnumOverlay { doc: found.doc.to_owned(), kind: EnumWord::of(found.kind), values: values.collect() }
}

fn value(literal: &Literal) -> Value {
    match *literal {
        Literal::Bool(value) => value.into(),
        Literal::Int(value) => value.into(),
        Literal::Text(text) => text.into(),
    }
}

fn number(number: Number) -> Option<JsonNumber> {
    match number {
        Number::Int(value) => Some(value.into()),
        Number::Float(value) => JsonNumber::from_f64(value),
    }
}
