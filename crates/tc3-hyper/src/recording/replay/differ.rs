//! In what two requests differ, in words. No value of a member is told: it may be a secret.

use core::fmt;

use serde_json::Value;

use crate::recording::replay::ask::Ask;

/// How many members are named.
const MAX_NAMED: usize = 3;

/// In what a request differs from one that was recorded.
#[derive(Default)]
pub(super) struct Difference {
    /// Of what tells which action it is, and where. The nearer, the less it weighs.
    heads: Vec<String>,
    weight: u32,
    /// The ways to members that differ.
    members: Vec<String>,
}

impl Difference {
    pub(super) fn between(asked: &Ask, recorded: &Ask) -> Self {
        let mut difference = Self::default();
        // Where there is neither a signature nor a name as the host, nobody knows the service.
        if asked.service.is_some() && recorded.service.is_some() {
            difference.head(100, "service", asked.service.as_deref(), recorded.service.as_deref());
        }
        difference.head(10, "action", asked.action.as_deref(), recorded.action.as_deref());
        // Of another action the rest says nothing.
        if !difference.is_none() {
            return difference;
        }
        difference.head(1, "version", asked.version.as_deref(), recorded.version.as_deref());
        difference.head(1, "region", asked.region.as_deref(), recorded.region.as_deref());
        difference.head(1, "method", Some(&asked.method), Some(&recorded.method));
        difference.head(1, "path", Some(&asked.path), Some(&recorded.path));
        difference.queries(&asked.query, &recorded.query);
        difference.bodies(asked, recorded);
        difference
    }

    pub(super) fn is_none(&self) -> bool {
        self.heads.is_empty() && self.members.is_empty()
    }

    /// How far it is: no number of members is farther than another region, nor that than another action.
    pub(super) fn distance(&self) -> impl Ord + use<> {
        (self.weight, self.members.len())
    }

    fn head(&mut self, weight: u32, what: &str, asked: Option<&str>, recorded: Option<&str>) {
        if asked != recorded {
            let [asked, recorded] = [asked, recorded].map(|value| value.unwrap_or("none"));
            self.heads.push(format!("the {what} (recorded: {recorded}; asked for: {asked})"));
            self.weight += weight;
        }
    }

    fn queries(&mut self, asked: &[String], recorded: &[String]) {
        let only = |these: &[String], others: &[String]| {
            let names = these.iter().filter(|part| !others.contains(part)).filter_map(|part| part.split('=').next());
            names.map(str::to_owned).collect::<Vec<_>>()
        };
        let mut names = [only(asked, recorded), only(recorded, asked)].concat();
        names.sort_unstable();
        names.dedup();
        self.members.extend(names);
    }

    fn bodies(&mut self, asked: &Ask, recorded: &Ask) {
        match (&asked.json, &recorded.json) {
            // What was not read to its end is answered by what it began with.
            _ if !recorded.is_whole && asked.body.starts_with(&recorded.body) => {}
            (Some(asked), Some(recorded)) => self.values("", asked, recorded),
            _ if asked.body == recorded.body => {}
            _ => self.members.push("body".to_owned()),
        }
    }

    fn values(&mut self, path: &str, asked: &Value, recorded: &Value) {
        let deeper = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        match (asked, recorded) {
            (Value::Object(asked), Value::Object(recorded)) => {
                for (name, value) in asked {
                    match recorded.get(name) {
                        Some(recorded) => self.values(&deeper(name), value, recorded),
                        None => self.members.push(deeper(name)),
                    }
                }
                self.members.extend(recorded.keys().filter(|name| !asked.contains_key(*name)).map(|name| deeper(name)));
            }
            (Value::Array(asked), Value::Array(recorded)) if asked.len() == recorded.len() => {
                for (index, (asked, recorded)) in asked.iter().zip(recorded).enumerate() {
                    self.values(&deeper(&index.to_string()), asked, recorded);
                }
            }
            _ if asked == recorded => {}
            _ => self.members.push(if path.is_empty() { "body".to_owned() } else { path.to_owned() }),
        }
    }
}

/// As in ``the region (recorded: none; asked for: ap-guangzhou), `TaskId` ``.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.members.iter().take(MAX_NAMED).map(|path| format!("`{path}`"));
        let all: Vec<_> = self.heads.iter().cloned().chain(members).collect();
        f.write_str(&all.join(", "))?;
        match self.members.len().saturating_sub(MAX_NAMED) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}
