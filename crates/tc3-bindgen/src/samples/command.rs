//! A request as a person types it.

use tc3::CallOptions;
use tc3_spec::typed::{BYTES, TEXT};
use tc3_spec::{Action, Json, ServiceEntry};

use super::place::is_clear;
use crate::request::{is_hidden, seen};
use crate::shell::quoted;

/// The option that takes a whole request.
const WHOLE: &str = "--cli-input-json";

/// The command that calls an action by `tc3`, as options say.
///
/// ```
/// use tc3::CallOptions;
/// use tc3_bindgen::samples::command;
/// use tc3_spec::{Json, catalogue};
///
/// let service = catalogue().service("cfg").ok_or("no such service")?;
/// let action = service.action("DescribeTask").ok_or("no such action")?;
/// let options = CallOptions::default().with_region("ap-guangzhou");
/// let command = command(service, action, &Json::parse(r#"{"TaskId": 1698}"#)?, &options);
/// assert_eq!(command, "tc3 cfg DescribeTask --TaskId 1698 --region ap-guangzhou");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn command(service: &ServiceEntry, action: &Action, request: &Json<'_>, options: &CallOptions) -> String {
    with_options(service, action, &given(request, options.checked), options)
}

/// The command that reads the request from standard input.
pub(super) fn by_pipe(service: &ServiceEntry, action: &Action, options: &CallOptions) -> String {
    with_options(service, action, &format!(" {WHOLE} -"), options)
}

fn with_options(service: &ServiceEntry, action: &Action, given: &str, options: &CallOptions) -> String {
    let mut words = vec![format!("tc3 {} {}{given}", service.name(), action.name)];
    words.extend(options.region.as_ref().map(|region| format!("--region {}", quoted(region))));
    if let Some(endpoint) = &options.endpoint
        && let Ok(place) = endpoint.resolve(action.info.service, options.region.as_deref())
    {
        words.push(format!("--endpoint {}", quoted(&format!("{}://{}", place.scheme.as_str(), place.host))));
        words.extend(is_clear(endpoint).then(|| "--allow-http".to_owned()));
    }
    words.extend((!service.is_recommended()).then(|| format!("--version {}", service.version())));
    words.extend((!options.checked).then(|| "--no-validate".to_owned()));
    words.join(" ")
}

/// Each member behind its name; as one JSON where one of them would not be read as it is. Of what is not checked nobody knows the
/// type, and so how it would be read.
fn given(request: &Json<'_>, checked: bool) -> String {
    let members = match request {
        Json::Object(members) if checked => Json::distinct(members).collect(),
        _ => Vec::new(),
    };
    let texts = members.iter().map(|(name, value)| match value {
        Json::Text(text) => (name, text.clone().into_owned()),
        other => (name, other.to_string()),
    });
    let texts: Vec<_> = texts.collect();
    let is_null = members.iter().any(|(_, value)| *value == Json::Null);
    if checked && !is_null && texts.iter().all(|(name, text)| is_read(name, text)) {
        return texts.iter().map(|(name, text)| format!(" --{name}{}", value(text))).collect();
    }
    format!(" {WHOLE} {}", quoted(&seen(&request.to_string())))
}

/// Whether a member is read as it is typed: not as an option of the program, which none with a capital is, as a file, or as a line
/// of its own by a shell.
fn is_read(name: &str, text: &str) -> bool {
    let is_name = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_name && ![TEXT, BYTES].iter().any(|begin| text.starts_with(begin)) && !text.contains(is_hidden)
}

/// A value behind its name. One that begins as an option does is joined to it.
fn value(text: &str) -> String {
    format!("{}{}", if text.starts_with("--") { '=' } else { ' ' }, quoted(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(request: &str) -> String {
        given(&Json::parse(request).unwrap(), true)
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
        for request in
            [r#"{"A":"file://a"}"#, r#"{"A":1.50,"version":"2"}"#, r#"{"A":"a\nb"}"#, r#"{"A":null}"#, r#"{"A B":"c"}"#]
        {
            assert_eq!(typed(request), format!(" --cli-input-json '{request}'"));
        }
        assert_eq!(typed("{\"A\":\"\u{202e}\u{7f}\"}"), r#" --cli-input-json '{"A":"\u202e\u007f"}'"#);
    }

    #[test]
    fn what_is_not_checked_is_json() {
        assert_eq!(given(&Json::parse(r#"{"A": "5"}"#).unwrap(), false), r#" --cli-input-json '{"A":"5"}'"#);
    }
}
