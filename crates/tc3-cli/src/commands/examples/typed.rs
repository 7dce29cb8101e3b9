//! A request as a person types it.

use tc3::RegionUse;
use tc3_bindgen::shell::quoted;
use tc3_spec::{Action, Json, ServiceEntry};

use crate::args::options::{self, Opt};
use crate::request::input::{BYTES, TEXT};

/// The region of examples whose actions need one.
const REGION: &str = "ap-guangzhou";

/// The command that calls an action with these members.
pub(super) fn command(service: &ServiceEntry, action: &Action, members: &[(String, Json<'_>)]) -> String {
    let mut command = format!("tc3 {} {}{}", service.name(), action.name, arguments(members));
    // Of most actions nobody knows; one that needs none passes over it.
    if action.info.region != RegionUse::NotNeeded {
        command += &format!(" {} {REGION}", options::long(Opt::Region));
    }
    if !service.is_recommended() {
        command += &format!(" {} {}", options::long(Opt::Version), service.version());
    }
    command
}

/// Each member behind its name; as one JSON where one of them would not be read as it is.
fn arguments(members: &[(String, Json<'_>)]) -> String {
    let texts: Vec<_> = members
        .iter()
        .map(|(name, value)| match value {
            Json::Text(text) => (name, text.clone().into_owned()),
            other => (name, other.to_string()),
        })
        .collect();
    if texts.iter().all(|(name, text)| is_read(name, text)) {
        return texts.iter().map(|(name, text)| format!(" --{name}{}", value(text))).collect();
    }
    let whole = members.iter().map(|(name, value)| (name.as_str().into(), value.clone())).collect();
    format!(" {} {}", options::long(Opt::CliInputJson), quoted(&Json::Object(whole).to_string()))
}

/// Whether a member is read as it is typed: not as an option of the program, as a file, or as a line of its own by a shell.
fn is_read(name: &str, text: &str) -> bool {
    let is_option = options::by_long(&format!("--{name}")).is_some();
    !is_option && ![TEXT, BYTES].iter().any(|begin| text.starts_with(begin)) && !text.contains(char::is_control)
}

/// A value behind its name. One that begins as an option does is joined to it.
fn value(text: &str) -> String {
    format!("{}{}", if text.starts_with("--") { '=' } else { ' ' }, quoted(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(request: &str) -> String {
        let Json::Object(members) = Json::parse(request).unwrap() else { panic!("{request}") };
        arguments(&members.into_iter().map(|(name, value)| (name.into_owned(), value)).collect::<Vec<_>>())
    }

    #[test]
    fn arguments_survive_a_shell() {
        let request =
            r#"{"A": "plain-1.5", "B": "two words", "C": "it's", "D": "", "E": true, "F": [{"G": "名"}], "H": "--x"}"#;
        assert_eq!(
            typed(request),
            r#" --A plain-1.5 --B 'two words' --C 'it'\''s' --D '' --E true --F '[{"G":"名"}]' --H=--x"#
        );
    }

    #[test]
    fn what_would_be_read_as_something_else_is_json() {
        for request in [r#"{"A":"file://a"}"#, r#"{"A":1.50,"version":"2"}"#, r#"{"A":"a\nb"}"#] {
            assert_eq!(typed(request), format!(" --cli-input-json '{request}'"));
        }
    }
}
