//! Inventing a value that could be: by the type of a member and the words of its name, never by which service it is of.

use tc3::Timestamp;
use tc3_spec::{EnumValue, Kind, TextForm};

use super::meaning::{Meaning, When};
use super::page::Item;
use super::value::{Value, float};
use super::words::{REGIONS, Sense};
use crate::answer::record::NO_SECRET;
use crate::clock::text::console_time;
use crate::draw::Draw;

const DAY: u64 = 86_400;

/// What a value is drawn for.
pub(super) struct Spot<'a> {
    /// What the type of the value is: of a list, that of its elements.
    pub(super) kind: &'a Kind,
    /// What its name says.
    pub(super) meaning: &'a Meaning,
    /// The known values, where the spec has an enum of them.
    pub(super) known: &'a [EnumValue],
    pub(super) is_secret: bool,
    /// The region that the answer is of.
    pub(super) region: &'a str,
    /// The item around it, of the list that the answer is about.
    pub(super) item: Option<Item>,
    /// Whether the value tells that item from the others, and so has to be another for each.
    pub(super) is_teller: bool,
    /// The day that it is, by its first second.
    pub(super) today: u64,
    /// When the object was made, if it was made by a request.
    pub(super) made_at: Option<u64>,
    pub(super) draw: Draw,
    /// The draw of the object around it, whose times belong together.
    pub(super) within: Draw,
}

impl Spot<'_> {
    /// A value that could stand here; none for what does not travel in JSON.
    pub(super) fn value(&self) -> Option<Value<'static>> {
        if let Some(known) = self.draw.one_of(self.known) {
            return Some(Value::known(known.value));
        }
        Some(match self.kind {
            Kind::Bool => Value::Bool(self.truth()),
            Kind::Int64 | Kind::Uint64 if self.is_teller => return Value::number(self.kind, self.number_apart()),
            Kind::Int64 | Kind::Uint64 => return Value::number(self.kind, self.number()),
            Kind::Float if self.is_teller => Value::Float(float(self.number_apart())),
            Kind::Float => Value::Float(self.fraction()),
            Kind::Text(_) if self.is_secret => Value::Text(NO_SECRET.into()),
            Kind::Text(form) => Value::Text(self.text(*form).into()),
            Kind::Binary | Kind::Object(_) | Kind::List(_) => return None,
        })
    }

    /// What the name tells, or else drawn.
    fn truth(&self) -> bool {
        self.meaning.truth.unwrap_or_else(|| self.draw.below(2) == 1)
    }

    fn number(&self) -> u64 {
        let draw = self.draw;
        match self.meaning.sense {
            Sense::Account => 100_000_000_000 + self.below(1_000_000_000),
            Sense::Amount => 1 + draw.below(10_000),
            Sense::AppId => 1_250_000_000 + self.below(100_000_000),
            Sense::Code => 0,
            Sense::Core => 1 << draw.below(6),
            Sense::Count => draw.below(20),
            Sense::Date | Sense::Time => self.moment() * if self.meaning.is_in_milliseconds { 1000 } else { 1 },
            Sense::Duration => 1 + draw.below(3600),
            Sense::Flag => draw.below(2),
            Sense::Id => 1 + self.below(1_000_000),
            Sense::Memory => 2 << draw.below(6),
            Sense::Percent => draw.below(101),
            Sense::Port => 1024 + draw.below(64_512),
            Sense::Size => 10 * (1 + draw.below(50)),
            Sense::Status => 1,
            Sense::Version => 1 + draw.below(9),
            _ => 1 + draw.below(100),
        }
    }

    /// A number that is another for each item.
    fn number_apart(&self) -> u64 {
        match self.meaning.sense {
            Sense::Account | Sense::AppId | Sense::Date | Sense::Id | Sense::Time => self.number(),
            _ => 1 + self.below(1_000_000),
        }
    }

    fn fraction(&self) -> f64 {
        float(self.number()) + float(self.draw.at(".").below(100)) / 100.0
    }

    fn text(&self, form: TextForm) -> String {
        match form {
            TextForm::Date => self.time(|time| time.date().to_string()),
            TextForm::Datetime => self.time(console_time),
            TextForm::DatetimeIso => self.time(|time| time.to_string()),
            TextForm::String if self.is_teller => self.text_apart(),
            TextForm::String => self.plain_text(),
        }
    }

    /// A text that is another for each item.
    fn text_apart(&self) -> String {
        match self.meaning.sense {
            Sense::Account | Sense::AppId | Sense::Date | Sense::Domain | Sense::Email | Sense::Flag => {
                self.plain_text()
            }
            Sense::Id | Sense::Md5 | Sense::Name | Sense::Other | Sense::Sha1 | Sense::Sha256 => self.plain_text(),
            Sense::Time | Sense::Url | Sense::Uuid => self.plain_text(),
            _ => hyphened(&self.meaning.slug, &self.letters(8)),
        }
    }

    fn plain_text(&self) -> String {
        let draw = self.draw;
        match self.meaning.sense {
            Sense::Cidr if self.meaning.is_ipv6 => format!("2001:db8:{}::/48", draw.hex(4)),
            Sense::Cidr => format!("10.{}.0.0/16", draw.below(256)),
            Sense::Date => self.time(|time| time.date().to_string()),
            Sense::Domain => format!("{}.example.com", self.letters(8)),
            Sense::Email => format!("{}@example.com", self.letters(8)),
            Sense::Id => hyphened(&self.meaning.stem, &self.letters(8)),
            Sense::Ip => self.ip(),
            Sense::Ipv6 => format!("2001:db8::{}", draw.hex(4)),
            Sense::Mac => {
                let [a, b, c] = [0, 1, 2].map(|index| draw.nth(index).below(256));
                format!("52:54:00:{a:02x}:{b:02x}:{c:02x}")
            }
            Sense::Md5 => draw.hex(32),
            Sense::Message if self.meaning.tells_failure => String::new(),
            Sense::Message => "success".to_owned(),
            Sense::Name => hyphened(&self.meaning.stem, &self.letters(4)),
            Sense::Phone => "+8613800000000".to_owned(),
            Sense::Prose => "made up by the mock".to_owned(),
            Sense::Region => self.region().to_owned(),
            Sense::Sha1 => draw.hex(40),
            Sense::Sha256 => draw.hex(64),
            Sense::Status => "NORMAL".to_owned(),
            Sense::Time if self.meaning.is_stamp => self.number().to_string(),
            Sense::Time => self.time(console_time),
            Sense::Url => format!("https://example.com/{}/{}", self.meaning.slug, self.letters(8)),
            Sense::Uuid => {
                let digits = |index: usize, count| draw.nth(index).hex(count);
                format!("{}-{}-4{}-8{}-{}", digits(0, 8), digits(1, 4), digits(2, 3), digits(3, 3), digits(4, 12))
            }
            Sense::Version => format!("1.{}.{}", draw.below(10), draw.nth(1).below(10)),
            // One object is in one zone, whatever it is called; the items of a list are spread over all of them.
            Sense::Zone => {
                let number = self.item.and_then(|item| u64::try_from(item.index % 7).ok());
                format!("{}-{}", self.region, 1 + number.unwrap_or_else(|| self.within.at("zone").below(7)))
            }
            Sense::Flag | Sense::Other => hyphened(&self.meaning.slug, &self.letters(4)),
            _ => self.number().to_string(),
        }
    }

    /// A number below the bound; for each item of a list another one, and beyond the bound only where there are more.
    fn below(&self, bound: u64) -> u64 {
        self.item
            .map_or_else(|| self.draw.below(bound), |item| item.list.at_name(self.meaning.at).dealt(item.index, bound))
    }

    /// So many letters and digits; for each item of a list others.
    fn letters(&self, count: usize) -> String {
        let dealt = |item: Item| item.list.at_name(self.meaning.at).letters_dealt(item.index, count);
        self.item.map_or_else(|| self.draw.letters(count), dealt)
    }

    /// The region of the answer; of a list of regions, another for each.
    fn region(&self) -> &str {
        let region =
            self.item.filter(|_| self.meaning.is_of_regions).and_then(|item| REGIONS.get(item.index % REGIONS.len()));
        region.copied().unwrap_or(self.region)
    }

    /// Addresses that are private, or kept for documentation.
    fn ip(&self) -> String {
        let [a, b] = [0, 1].map(|index| self.draw.nth(index).below(256));
        if self.meaning.is_public { format!("203.0.113.{a}") } else { format!("10.0.{a}.{b}") }
    }

    /// The drawn time in words. Where the clock is set to the end of days there may be none.
    fn time(&self, show: impl Fn(Timestamp) -> String) -> String {
        let time = i64::try_from(self.moment()).ok().and_then(|seconds| Timestamp::from_unix(seconds).ok());
        time.map_or_else(String::new, show)
    }

    /// When it was or will be, in seconds since 1970. What belongs to one object begins, changes and ends in this order; today
    /// it has begun and not ended.
    fn moment(&self) -> u64 {
        let later = match self.meaning.when {
            When::End => 365 * DAY,
            When::Change => 30 * DAY,
            When::Begin => 0,
        };
        if let Some(made_at) = self.made_at {
            return match self.meaning.when {
                When::End => made_at + later,
                When::Change | When::Begin => made_at,
            };
        }
        let since = match self.item.filter(|_| self.is_teller) {
            // Each on another day, and so before those where there are many.
            Some(item) => item.list.at("moment").dealt(item.index, 180) * DAY,
            None => self.within.at("moment").below(180 * DAY),
        };
        (self.today + later).saturating_sub(30 * DAY + 1 + since)
    }
}

/// Two parts with a hyphen between them, as most texts are made: `format!` takes several times as long.
fn hyphened(begin: &str, end: &str) -> String {
    let mut text = String::with_capacity(begin.len() + 1 + end.len());
    text.push_str(begin);
    text.push('-');
    text.push_str(end);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first second of 2026-11-26.
    const TODAY: u64 = 1_795_651_200;
    use crate::behaviour::synthesize::sense::words;

    const TEXT: Kind = Kind::Text(TextForm::String);

    fn value(name: &str, owner: Option<&str>, kind: &Kind, index: usize) -> Option<Value<'static>> {
        let within = Draw::new(0).nth(index);
        let draw = within.at(name);
        let meaning = Meaning::of_words(&words(name), owner);
        let spot = Spot {
            kind,
            meaning: &meaning,
            known: &[],
            is_secret: false,
            region: "ap-tokyo",
            item: None,
            is_teller: false,
            today: TODAY,
            made_at: None,
            draw,
            within,
        };
        spot.value()
    }

    fn text(name: &str) -> String {
        match value(name, None, &TEXT, 0) {
            Some(Value::Text(text)) => text.into_owned(),
            other => panic!("{name}: {other:?}"),
        }
    }

    fn number(name: &str, index: usize) -> u64 {
        match value(name, None, &Kind::Uint64, index) {
            Some(Value::Uint(number)) => number,
            other => panic!("{name}: {other:?}"),
        }
    }

    /// Letters and digits as `a` and `0`, so that forms can be compared.
    fn form(text: &str) -> String {
        let form = |letter: char| match letter {
            '0'..='9' => '0',
            'a'..='z' => 'a',
            other => other,
        };
        text.chars().map(form).collect()
    }

    #[test]
    fn texts_have_the_form_of_what_they_are_called() {
        let starts = [
            ("InstanceId", "ins-"),
            ("DiskId", "disk-"),
            ("SecurityGroupId", "sg-"),
            ("Id", "id-"),
            ("InstanceName", "instance-"),
            ("Region", "ap-tokyo"),
            ("Zone", "ap-tokyo-"),
            ("PrivateIpAddress", "10.0."),
            ("PublicIp", "203.0.113."),
            ("Ipv6Address", "2001:db8::"),
            ("CidrBlock", "10."),
            ("CallbackUrl", "https://example.com/"),
            ("Version", "1."),
            ("InstanceType", "instance-type-"),
        ];
        for (name, start) in starts {
            assert!(text(name).starts_with(start), "{name}: {}", text(name));
        }
        let forms = [("CreateTime", "0000-00-00 00:00:00"), ("ExpireDate", "0000-00-00"), ("Uin", "000000000000")];
        for (name, expected) in forms {
            assert_eq!(form(&text(name)), expected, "{name}: {}", text(name));
        }
        assert!(text("Email").ends_with("@example.com") && text("DomainName").ends_with(".example.com"));
        assert_eq!((text("AppMd5").len(), text("FileSha256").len(), text("TraceId").len()), (32, 64, 36));
    }

    #[test]
    fn declared_dates_have_their_declared_form() {
        let of = |form| match value("Anything", None, &Kind::Text(form), 0) {
            Some(Value::Text(text)) => text.into_owned(),
            other => panic!("{other:?}"),
        };
        assert_eq!(form(&of(TextForm::Date)), "0000-00-00");
        assert_eq!(form(&of(TextForm::Datetime)), "0000-00-00 00:00:00");
        assert_eq!(form(&of(TextForm::DatetimeIso)), "0000-00-00T00:00:00Z");
    }

    #[test]
    fn numbers_are_of_the_size_of_what_they_are_called() {
        for index in 0..200 {
            assert!((TODAY - 210 * DAY..TODAY - 30 * DAY).contains(&number("CreateTime", index)));
            assert!(number("StartTimeMs", index) >= (TODAY - 210 * DAY) * 1000);
            assert!((1024..65_536).contains(&number("Port", index)));
            assert!(number("Cpu", index).is_power_of_two());
            assert!(number("UsageRate", index) <= 100);
            assert!(number("IsDeleted", index) <= 1);
            assert_eq!(number("ErrorCode", index), 0);
            assert!(number("TaskId", index) >= 1);
        }
    }

    #[test]
    fn what_belongs_together_begins_changes_and_ends_in_this_order() {
        for index in 0..50 {
            let [created, updated, expired] =
                ["CreateTime", "UpdateTime", "ExpireTime"].map(|name| number(name, index));
            assert!(created < updated && updated < TODAY && TODAY + DAY < expired);
        }
    }

    #[test]
    fn what_is_called_only_id_or_name_is_called_after_its_object() {
        let of = |name: &str| match value(name, Some("DiskInfo"), &TEXT, 0) {
            Some(Value::Text(text)) => text.into_owned(),
            other => panic!("{other:?}"),
        };
        assert!(of("Id").starts_with("disk-") && of("Name").starts_with("disk-"));
    }
}
