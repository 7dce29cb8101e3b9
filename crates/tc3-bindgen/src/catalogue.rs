//! The writer of the catalogue: the model into the blob that `tc3-spec` embeds.

mod codes;
mod kinds;
mod names;
mod paging;
mod waiters;
mod writer;

use tc3::{ActionInfo, Effect, Encoding, Hosts, Level, Literal, Number, RegionUse, Rule, RuleKind, Streams};
use tc3_spec::catalogue::layout::{MAGIC, kind, known, mark, rule, streams, value};
use tc3_spec::{Action, EnumKind, Enumeration, Intent, Kind, Member, Object, Service, Status, TextForm};

pub use names::write_names;
use writer::{Writer, pack};

/// Writes a catalogue of these services. The same services give the same bytes.
pub fn write(services: &[Service]) -> Vec<u8> {
    let mut services: Vec<_> = services.iter().collect();
    services.sort_by_key(|service| (service.name, service.version));
    let chunks: Vec<_> = services.iter().map(|service| Chunk::of(service)).collect();
    let (mut names, mut heads) = (String::new(), Writer::default());
    heads.number(services.len());
    for (service, chunk) in services.iter().zip(&chunks) {
        let title = if service.title == service.name { "" } else { service.title };
        for name in [service.name, service.short_name, service.version, title] {
            heads.number(name.len());
            names += name;
        }
        heads.byte(u8::from(service.recommended));
        heads.number(chunk.length);
        heads.number(chunk.packed.len());
    }
    let codes = codes::text(&services);
    let packed = pack(codes.as_bytes());
    let mut writer = Writer::default();
    writer.bytes.extend(MAGIC);
    writer.text(&names);
    writer.number(heads.bytes.len());
    writer.bytes.extend(heads.bytes);
    writer.number(codes.len());
    writer.number(packed.len());
    writer.bytes.extend(packed);
    chunks.iter().for_each(|chunk| writer.bytes.extend(&chunk.packed));
    writer.bytes
}

/// All of a service that is not in its head.
struct Chunk {
    /// How long it is when it is unpacked.
    length: usize,
    packed: Vec<u8>,
}

impl Chunk {
    fn of(service: &Service) -> Self {
        // Written twice: the first time only to count how often each name is used.
        let mut writer = Writer::default();
        writer.apart(|writer| writer.chunk(service));
        let strings = writer.settle();
        let body = writer.apart(|writer| writer.chunk(service));
        writer.number(strings.len());
        strings.iter().for_each(|string| writer.number(string.len()));
        strings.iter().for_each(|string| writer.bytes.extend(string.as_bytes()));
        writer.bytes.extend(body);
        Self { length: writer.bytes.len(), packed: pack(&writer.bytes) }
    }
}

impl Writer {
    fn chunk(&mut self, service: &Service) {
        self.text(service.doc);
        self.text(service.crate_name);
        self.list(&service.errors, |writer, (code, doc)| {
            writer.text(code);
            writer.text(doc);
        });
        let enums = self.bodies(&service.enums, |found| found.name, Self::enumeration);
        let objects = self.bodies(&service.objects, |found| found.name, Self::object);
        let actions = self.bodies(&service.actions, |found| found.name, Self::action);
        self.bytes.extend([enums, objects, actions].concat());
        self.list(&service.kinds, |writer, kind| writer.resource_kind(kind));
    }

    /// Writes the names of items and how long their bodies are, and returns the bodies.
    fn bodies<T>(&mut self, items: &[&T], name_of: fn(&T) -> &'static str, write: fn(&mut Self, &T)) -> Vec<u8> {
        let bodies: Vec<_> = items.iter().map(|item| self.apart(|writer| write(writer, item))).collect();
        self.number(items.len());
        for (item, body) in items.iter().zip(&bodies) {
            self.name(name_of(item));
            self.number(body.len());
        }
        bodies.concat()
    }

    fn enumeration(&mut self, found: &Enumeration) {
        self.text(found.doc);
        self.byte(match found.kind {
            EnumKind::Int => 0,
            EnumKind::Text => 1,
        });
        self.list(&found.values, |writer, value| {
            writer.literal(&value.value);
            writer.text(value.name);
            writer.text(value.doc);
        });
    }

    fn action(&mut self, action: &Action) {
        self.text(action.doc);
        self.byte(traits(&action.info, action.status));
        self.byte(known(action));
        self.long(action.info.rate_limit.map_or(0, |limit| u64::from(limit) + 1));
        self.text(action.info.confirm_with.unwrap_or_default());
        self.list(&action.errors, |writer, code| writer.text(code));
        self.list(&action.examples, |writer, example| {
            writer.text(example.title);
            writer.text(example.request);
            writer.text(example.response);
        });
        self.list(action.intent.as_slice(), Self::intent);
        self.object(action.request);
        self.object(action.response);
        action.paging.iter().for_each(|paging| self.paging(action, paging));
        self.streams(action.info.streams);
        if !action.waiters.is_empty() {
            self.waiters(action);
        }
    }

    fn streams(&mut self, found: Streams<'static>) {
        let (code, member, is) = match found {
            Streams::Never => return,
            Streams::Always => return self.byte(streams::ALWAYS),
            Streams::When { member, is } => (streams::WHEN, member, is),
            Streams::Unless { member, is } => (streams::UNLESS, member, is),
        };
        self.byte(code);
        self.name(member);
        self.literal(&is);
    }

    fn intent(&mut self, intent: &Intent) {
        self.text(intent.name);
        self.name(intent.on);
        self.list(&intent.variants, |writer, variant| {
            writer.literal(&variant.value.value);
            writer.text(variant.value.name);
            writer.text(variant.value.doc);
            writer.names(&variant.members);
        });
    }

    fn object(&mut self, object: &Object) {
        self.text(object.doc);
        self.list(&object.members, Self::member);
        self.list(object.shape.rules, Self::rule);
    }

    fn member(&mut self, member: &Member) {
        let marks = [
            (member.required, mark::REQUIRED),
            (member.always, mark::ALWAYS),
            (member.nullable, mark::NULLABLE),
            (member.sensitive, mark::SENSITIVE),
            (member.closed, mark::CLOSED),
            (member.undocumented, mark::UNDOCUMENTED),
            (!member.doc.is_empty(), mark::HAS_DOC),
            (member.enumeration.is_some(), mark::HAS_ENUM),
        ];
        self.name(member.name);
        self.byte(kind_code(&member.kind));
        self.byte(marks.into_iter().filter(|(set, _)| *set).map(|(_, mark)| mark).sum());
        if let Some(name) = member.kind.object_name() {
            self.name(name);
        }
        if !member.doc.is_empty() {
            self.text(member.doc);
        }
        if let Some(name) = member.enumeration {
            self.name(name);
        }
    }

    fn rule(&mut self, rule: &Rule) {
        self.rule_kind(&rule.kind);
        self.text(rule.because);
        self.byte(u8::from(rule.level == Level::Warn));
    }

    fn rule_kind(&mut self, found: &RuleKind) {
        match *found {
            RuleKind::RequiredWhen { on, is, members } => {
                self.byte(rule::REQUIRED_WHEN);
                self.name(on);
                self.list(is, Self::literal);
                self.names(members);
            }
            RuleKind::Requires { member, needs } => {
                self.byte(rule::REQUIRES);
                self.name(member);
                self.names(needs);
            }
            RuleKind::ExactlyOneOf(members) => self.group(rule::EXACTLY_ONE_OF, members),
            RuleKind::AtLeastOneOf(members) => self.group(rule::AT_LEAST_ONE_OF, members),
            RuleKind::AtMostOneOf(members) => self.group(rule::AT_MOST_ONE_OF, members),
            RuleKind::Range { member, min, max } => {
                self.byte(rule::RANGE);
                self.name(member);
                self.bound(min);
                self.bound(max);
            }
            RuleKind::Length { member, min, max } => self.sizes(rule::LENGTH, member, min, max),
            RuleKind::Count { member, min, max } => self.sizes(rule::COUNT, member, min, max),
            RuleKind::Closed { member, values } => {
                self.byte(rule::CLOSED);
                self.name(member);
                self.list(values, Self::literal);
            }
        }
    }

    fn group(&mut self, code: u8, members: &[&'static str]) {
        self.byte(code);
        self.names(members);
    }

    fn sizes(&mut self, code: u8, member: &'static str, min: usize, max: Option<usize>) {
        self.byte(code);
        self.name(member);
        self.number(min);
        self.number(max.map_or(0, |max| max.saturating_add(1)));
    }

    fn literal(&mut self, literal: &Literal) {
        match *literal {
            Literal::Bool(found) => self.byte(if found { value::TRUE } else { value::FALSE }),
            Literal::Int(number) => self.int(number),
            Literal::Text(text) => {
                self.byte(value::TEXT);
                self.text(text);
            }
        }
    }

    fn bound(&mut self, bound: Option<Number>) {
        match bound {
            None => self.byte(value::NONE),
            Some(Number::Int(number)) => self.int(number),
            Some(Number::Float(number)) => {
                self.byte(value::FLOAT);
                self.bytes.extend(number.to_bits().to_le_bytes());
            }
        }
    }

    fn int(&mut self, number: i64) {
        self.byte(value::INT);
        self.long(number.wrapping_shl(1) as u64 ^ (number >> 63) as u64);
    }
}

fn traits(info: &ActionInfo<'_>, status: Status) -> u8 {
    let region = match info.region {
        RegionUse::Unknown => 0,
        RegionUse::Needed => 1,
        RegionUse::NotNeeded => 2,
    };
    let effect = match info.effect {
        Effect::Unknown => 0,
        Effect::Read => 1,
        Effect::Idempotent => 2,
        Effect::Change => 3,
    };
    let status = match status {
        Status::Online => 0,
        Status::Deprecated => 1,
        Status::Offline => 2,
    };
    let is_octet_stream = info.encoding == Encoding::OctetStream;
    region | effect << 2 | status << 4 | u8::from(info.signed) << 6 | u8::from(is_octet_stream) << 7
}

fn known(action: &Action) -> u8 {
    let marks = [
        (action.is_effect_derived, known::IS_EFFECT_DERIVED),
        (action.paging.is_some(), known::HAS_PAGING),
        (action.is_paging_derived, known::IS_PAGING_DERIVED),
        (action.info.streams != Streams::Never, known::HAS_STREAMS),
        (action.info.hosts == Hosts::Ai, known::HAS_AI_HOSTS),
        (action.info.encoding == Encoding::Multipart, known::IS_MULTIPART),
        (!action.waiters.is_empty(), known::HAS_WAITERS),
    ];
    marks.into_iter().filter(|(set, _)| *set).map(|(_, mark)| mark).sum()
}

fn kind_code(found: &Kind) -> u8 {
    match found {
        Kind::Text(TextForm::String) => kind::STRING,
        Kind::Text(TextForm::Date) => kind::DATE,
        Kind::Text(TextForm::Datetime) => kind::DATETIME,
        Kind::Text(TextForm::DatetimeIso) => kind::DATETIME_ISO,
        Kind::Int64 => kind::INT64,
        Kind::Uint64 => kind::UINT64,
        Kind::Float => kind::FLOAT,
        Kind::Bool => kind::BOOL,
        Kind::Binary => kind::BINARY,
        Kind::Object(_) => kind::OBJECT,
        Kind::List(element) => kind::LIST | kind_code(element),
    }
}

#[cfg(test)]
mod tests;
