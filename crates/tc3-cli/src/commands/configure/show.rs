//! `tc3 configure get` and `list`: what a profile says, and what a call makes of it.

use tc3::Endpoint;
use tc3_credentials::{Importable, Profile, ProfileEditor};
use tc3_spec::catalogue;

use super::keys::{SECRETS, check, shown};
use super::named::{Named, VARIABLE};
use crate::args::environment::variable;
use crate::exit::{Failure, print};

/// What only a profile says.
const PREFERENCES: [&str; 6] = ["output", "language", "request-client", "confirm", "waiter.timeout", "waiter.interval"];
const TOKENS: [&str; 3] = ["TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"];

/// Prints what a profile says for these keys, as `tccli` does.
pub(super) fn get(profile: &Profile, keys: &[&str]) -> Result<(), Failure> {
    keys.iter().try_for_each(|key| check(key))?;
    let editor = profile.edit()?;
    let mut told = String::new();
    for key in keys {
        let Some(value) = editor.get(key) else {
            let file = editor.file(key).display();
            return Err(Failure::usage(format!("{file} says nothing of {key}; tc3 configure set {key} ...")));
        };
        told += &format!("{key} = {}\n", shown(key, value));
    }
    print(told)
}

/// Prints what a call would have, and where each of it comes from.
pub(super) fn list(named: &Named) -> Result<(), Failure> {
    let by = match (named.by_option, named.by_variable) {
        (true, _) => "--profile",
        (_, true) => VARIABLE,
        _ => "the usual one",
    };
    let profile = if named.by_option || named.by_variable { named.there()? } else { &named.profile };
    let list = List { profile, editor: profile.edit()?, is_named: named.by_option };
    let mut rows = vec![Row::new("profile", profile.name(), by)];
    rows.extend(list.secrets()?);
    rows.extend(list.role()?);
    rows.push(list.either("region", "TENCENTCLOUD_REGION")?);
    rows.extend(PREFERENCES.map(|key| list.of_file(key)));
    rows.extend(list.endpoints()?);
    print(lines(rows))
}

/// What stands on a line.
struct Row {
    name: String,
    value: String,
    from: String,
}

impl Row {
    fn new(name: &str, value: &str, from: &str) -> Self {
        Self { name: name.to_owned(), value: value.to_owned(), from: from.to_owned() }
    }
}

struct List<'a> {
    profile: &'a Profile,
    editor: ProfileEditor,
    /// By an option: then the environment counts for nothing that a profile says.
    is_named: bool,
}

impl List<'_> {
    /// Whose credential it is.
    fn secrets(&self) -> Result<Vec<Row>, Failure> {
        let own = [self.variable("TENCENTCLOUD_SECRET_ID")?, self.variable("TENCENTCLOUD_SECRET_KEY")?];
        if own.iter().any(Option::is_some) {
            let [id, key] = own;
            let token = |name| self.variable(name).map(|token| token.map(|token| (name, token))).transpose();
            let (name, token) = TOKENS.into_iter().find_map(token).transpose()?.unzip();
            return Ok(vec![
                row("secretId", id, "TENCENTCLOUD_SECRET_ID"),
                row("secretKey", key, "TENCENTCLOUD_SECRET_KEY"),
                row("token", token, name.unwrap_or_default()),
            ]);
        }
        if let Some(found) = self.of_sdks()? {
            let value = |key| found.values().find(|(known, _)| *known == key).map(|(_, value)| value.to_owned());
            let file = found.file.display().to_string();
            return Ok(SECRETS.map(|key| row(key, value(key), &file)).into());
        }
        let mut rows: Vec<_> = SECRETS.map(|key| self.of_file(key)).into();
        if self.editor.kind() != "default" {
            rows.push(Row::new("type", self.editor.kind(), &self.editor.file(SECRETS[0]).display().to_string()));
        }
        Ok(rows)
    }

    /// The role over it.
    fn role(&self) -> Result<[Row; 2], Failure> {
        let part = |key, name| -> Result<Row, Failure> {
            let of_variable = self.variable(name)?;
            Ok(of_variable.map_or_else(|| self.of_file(key), |value| Row::new(key, &value, name)))
        };
        Ok([part("role-arn", "TENCENTCLOUD_ROLE_ARN")?, part("role-session-name", "TENCENTCLOUD_ROLE_SESSION_NAME")?])
    }

    /// A variable, where the environment counts.
    fn variable(&self, name: &str) -> Result<Option<String>, Failure> {
        if self.is_named { Ok(None) } else { variable(name) }
    }

    /// What the SDKs keep for the profile, which counts where the official command line keeps no credential.
    fn of_sdks(&self) -> Result<Option<Importable>, Failure> {
        if self.editor.file(SECRETS[0]).exists() {
            return Ok(None);
        }
        let all = self.profile.importable()?;
        Ok(all.into_iter().find(|found| found.of_sdks && found.profile == self.profile.name()))
    }

    fn of_file(&self, key: &str) -> Row {
        row(key, self.editor.get(key), &self.editor.file(key).display().to_string())
    }

    /// What both may say: of a profile that is named it comes first.
    fn either(&self, key: &str, name: &str) -> Result<Row, Failure> {
        let (of_file, of_variable) = (self.editor.get(key), variable(name)?);
        Ok(match of_variable.filter(|_| !self.is_named || of_file.is_none()) {
            Some(value) => Row::new(key, &value, name),
            None => self.of_file(key),
        })
    }

    /// Those that are not the services' own.
    fn endpoints(&self) -> Result<Vec<Row>, Failure> {
        const ENDPOINT: &str = "TENCENTCLOUD_ENDPOINT";
        let mut rows: Vec<_> =
            variable(ENDPOINT)?.map(|value| Row::new("endpoint", &value, ENDPOINT)).into_iter().collect();
        for service in self.editor.services() {
            let key = format!("{service}.endpoint");
            let short = catalogue().service(service).map_or(service, |entry| entry.short_name());
            let usual = Endpoint::default().resolve(short, None).map(|usual| usual.host).unwrap_or_default();
            let own = self.editor.get(&key).unwrap_or_default();
            if own != usual && own != format!("https://{usual}") {
                rows.push(self.of_file(&key));
            }
        }
        Ok(rows)
    }
}

fn row(key: &str, value: Option<String>, from: &str) -> Row {
    match value {
        Some(value) => Row::new(key, &shown(key, value), from),
        None => Row::new(key, "none", ""),
    }
}

/// In columns, each as wide as it has to be.
fn lines(rows: Vec<Row>) -> String {
    let width = |of: fn(&Row) -> &String| rows.iter().map(|row| of(row).chars().count()).max().unwrap_or(0);
    let (first, second) = (width(|row| &row.name), width(|row| &row.value).min(40));
    let line = |Row { name, value, from }: &Row| {
        format!("{name:first$}  {value:second$}  {from}").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}
