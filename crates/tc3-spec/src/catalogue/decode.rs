//! Bodies of the blob into the model.

use tc3::{ActionInfo, Effect, Encoding, Hosts, Literal, Number, RegionUse, Rule, RuleKind, Streams};

use super::codec::{CatalogueError, Cursor, Result};
use super::layout::{kind, known, mark, rule, streams, value};
use super::paging::PagingBody;
use super::waiters::WaiterBody;
use crate::kind::{Kind, TextForm};
use crate::leak::{leak_slice, leak_str};
use crate::model::{EnumKind, EnumValue, Enumeration, Example, Intent, Member, Object, Status, Variant};

/// An action without its objects' links.
pub(super) struct ActionBody {
    pub(super) doc: &'static str,
    pub(super) info: ActionInfo<'static>,
    pub(super) status: Status,
    pub(super) is_effect_derived: bool,
    pub(super) is_paging_derived: bool,
    pub(super) paging: Option<PagingBody>,
    pub(super) waiters: Vec<WaiterBody>,
    pub(super) errors: Vec<&'static str>,
    pub(super) examples: Vec<Example>,
    pub(super) intent: Option<Intent>,
    pub(super) request: Object,
    pub(super) response: Object,
}

impl Cursor {
    /// The body of an action. `info` has what it shares with the service's other actions.
    pub(super) fn action(&mut self, info: ActionInfo<'static>) -> Result<ActionBody> {
        let doc = self.text()?;
        let (info, status) = self.traits(info)?;
        let known = self.byte()?;
        let hosts = if known & known::HAS_AI_HOSTS != 0 { Hosts::Ai } else { Hosts::Usual };
        let encoding = if known & known::IS_MULTIPART != 0 { Encoding::Multipart } else { info.encoding };
        let rate_limit = self.number()?.checked_sub(1).and_then(|limit| u32::try_from(limit).ok());
        let confirm_with = Some(self.text()?).filter(|name| !name.is_empty());
        let mut body = ActionBody {
            doc,
            info: ActionInfo { encoding, hosts, rate_limit, confirm_with, ..info },
            status,
            is_effect_derived: known & known::IS_EFFECT_DERIVED != 0,
            is_paging_derived: known & known::IS_PAGING_DERIVED != 0,
            errors: self.list(Self::text)?,
            examples: self.list(Self::example)?,
            intent: self.list(Self::intent)?.pop(),
            request: self.object(info.name)?,
            response: self.object(leak_str(&format!("{}Response", info.name)))?,
            paging: if known & known::HAS_PAGING != 0 { Some(self.paging()?) } else { None },
            waiters: Vec::new(),
        };
        if known & known::HAS_STREAMS != 0 {
            body.info.streams = self.streams()?;
        }
        if known & known::HAS_WAITERS != 0 {
            body.waiters = self.list(Self::waiter)?;
        }
        Ok(body)
    }

    fn streams(&mut self) -> Result<Streams<'static>> {
        Ok(match self.byte()? {
            streams::ALWAYS => Streams::Always,
            streams::WHEN => Streams::When { member: self.name()?, is: self.literal()? },
            streams::UNLESS => Streams::Unless { member: self.name()?, is: self.literal()? },
            _ => return Err(CatalogueError::Number { what: "stream" }),
        })
    }

    fn traits(&mut self, info: ActionInfo<'static>) -> Result<(ActionInfo<'static>, Status)> {
        let traits = self.byte()?;
        let region = match traits & 0b11 {
            0 => RegionUse::Unknown,
            1 => RegionUse::Needed,
            2 => RegionUse::NotNeeded,
            _ => return Err(CatalogueError::Number { what: "region" }),
        };
        let effect = match traits >> 2 & 0b11 {
            1 => Effect::Read,
            2 => Effect::Idempotent,
            3 => Effect::Change,
            _ => Effect::Unknown,
        };
        let status = match traits >> 4 & 0b11 {
            0 => Status::Online,
            1 => Status::Deprecated,
            2 => Status::Offline,
            _ => return Err(CatalogueError::Number { what: "status" }),
        };
        let signed = traits & 1 << 6 != 0;
        let encoding = if traits & 1 << 7 != 0 { Encoding::OctetStream } else { Encoding::Json };
        Ok((ActionInfo { region, effect, signed, encoding, ..info }, status))
    }

    fn example(&mut self) -> Result<Example> {
        Ok(Example { title: self.text()?, request: self.text()?, response: self.text()? })
    }

    fn intent(&mut self) -> Result<Intent> {
        Ok(Intent { name: self.text()?, on: self.name()?, variants: self.list(Self::variant)? })
    }

    fn variant(&mut self) -> Result<Variant> {
        Ok(Variant { value: self.enum_value()?, members: self.list(Self::name)? })
    }

    fn enum_value(&mut self) -> Result<EnumValue> {
        Ok(EnumValue { value: self.literal()?, name: self.text()?, doc: self.text()? })
    }

    pub(super) fn enumeration(&mut self, name: &'static str) -> Result<Enumeration> {
        let doc = self.text()?;
        let kind = match self.byte()? {
            0 => EnumKind::Int,
            1 => EnumKind::Text,
            _ => return Err(CatalogueError::Number { what: "kind of enum" }),
        };
        Ok(Enumeration { name, doc, kind, values: self.list(Self::enum_value)? })
    }

    /// The body of an object, with its members not linked yet.
    pub(super) fn object(&mut self, name: &'static str) -> Result<Object> {
        let doc = self.text()?;
        let members = self.list(Self::member)?;
        let rules = self.list(Self::rule)?;
        Ok(Object::new(name, doc, members, rules))
    }

    fn member(&mut self) -> Result<Member> {
        let name = self.name()?;
        let kind = self.byte()?;
        let marks = self.byte()?;
        let has = |mark| marks & mark != 0;
        let mut member = Member::new(name, self.kind(kind)?);
        if has(mark::HAS_DOC) {
            member.doc = self.text()?;
        }
        if has(mark::HAS_ENUM) {
            member.enumeration = Some(self.name()?);
        }
        member.required = has(mark::REQUIRED);
        member.always = has(mark::ALWAYS);
        member.nullable = has(mark::NULLABLE);
        member.sensitive = has(mark::SENSITIVE);
        member.closed = has(mark::CLOSED);
        member.undocumented = has(mark::UNDOCUMENTED);
        Ok(member)
    }

    fn kind(&mut self, code: u8) -> Result<Kind> {
        Ok(match code {
            kind::STRING => Kind::Text(TextForm::String),
            kind::DATE => Kind::Text(TextForm::Date),
            kind::DATETIME => Kind::Text(TextForm::Datetime),
            kind::DATETIME_ISO => Kind::Text(TextForm::DatetimeIso),
            kind::INT64 => Kind::Int64,
            kind::UINT64 => Kind::Uint64,
            kind::FLOAT => Kind::Float,
            kind::BOOL => Kind::Bool,
            kind::BINARY => Kind::Binary,
            kind::OBJECT => Kind::Object(self.name()?),
            list if list & kind::LIST != 0 => Kind::List(Box::new(self.kind(list & !kind::LIST)?)),
            _ => return Err(CatalogueError::Number { what: "type" }),
        })
    }

    fn rule(&mut self) -> Result<Rule> {
        let kind = self.rule_kind()?;
        let because = self.text()?;
        let rule = Rule::new(kind, because);
        Ok(if self.byte()? == 0 { rule } else { rule.warning() })
    }

    fn rule_kind(&mut self) -> Result<RuleKind> {
        Ok(match self.byte()? {
            rule::REQUIRED_WHEN => {
                RuleKind::RequiredWhen { on: self.name()?, is: self.literals()?, members: self.names()? }
            }
            rule::REQUIRES => RuleKind::Requires { member: self.name()?, needs: self.names()? },
            rule::EXACTLY_ONE_OF => RuleKind::ExactlyOneOf(self.names()?),
            rule::AT_LEAST_ONE_OF => RuleKind::AtLeastOneOf(self.names()?),
            rule::AT_MOST_ONE_OF => RuleKind::AtMostOneOf(self.names()?),
            rule::RANGE => RuleKind::Range { member: self.name()?, min: self.bound()?, max: self.bound()? },
            rule::LENGTH => RuleKind::Length { member: self.name()?, min: self.size()?, max: self.most()? },
            rule::COUNT => RuleKind::Count { member: self.name()?, min: self.size()?, max: self.most()? },
            rule::CLOSED => RuleKind::Closed { member: self.name()?, values: self.literals()? },
            _ => return Err(CatalogueError::Number { what: "rule" }),
        })
    }

    fn names(&mut self) -> Result<&'static [&'static str]> {
        self.list(Self::name).map(leak_slice)
    }

    pub(super) fn literals(&mut self) -> Result<&'static [Literal]> {
        self.list(Self::literal).map(leak_slice)
    }

    fn literal(&mut self) -> Result<Literal> {
        Ok(match self.byte()? {
            value::FALSE => Literal::Bool(false),
            value::TRUE => Literal::Bool(true),
            value::INT => Literal::Int(self.int()?),
            value::TEXT => Literal::Text(self.text()?),
            _ => return Err(CatalogueError::Number { what: "value" }),
        })
    }

    fn bound(&mut self) -> Result<Option<Number>> {
        Ok(match self.byte()? {
            value::NONE => None,
            value::INT => Some(Number::Int(self.int()?)),
            value::FLOAT => {
                let bits = self.bytes(8)?.first_chunk().ok_or(CatalogueError::Truncated)?;
                Some(Number::Float(f64::from_bits(u64::from_le_bytes(*bits))))
            }
            _ => return Err(CatalogueError::Number { what: "bound" }),
        })
    }

    fn int(&mut self) -> Result<i64> {
        let number = self.number()?;
        Ok((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }

    pub(crate) fn size(&mut self) -> Result<usize> {
        usize::try_from(self.number()?).map_err(|_| CatalogueError::Number { what: "size" })
    }

    fn most(&mut self) -> Result<Option<usize>> {
        Ok(self.size()?.checked_sub(1))
    }
}
