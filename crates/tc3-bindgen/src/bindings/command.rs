//! The command that writes bindings again, as a shell takes it.

use std::env;
use std::path::Path;

use super::Builder;

impl Builder {
    pub(super) fn command(&self) -> String {
        if let Some(command) = &self.command {
            return command.clone();
        }
        let path = |path: &Path| quoted(&from_here(path));
        let mut words = vec!["tc3 bindgen".to_owned()];
        words.extend(self.actions.iter().map(|action| quoted(action)));
        if !self.out.as_os_str().is_empty() {
            words.push(format!("--out {}", path(&self.out)));
        }
        words.extend(self.client.then(|| "--client".to_owned()));
        words.extend(self.serde.then(|| "--serde".to_owned()));
        words.extend(self.docs.as_deref().map(|docs| format!("--docs {}", path(docs))));
        words.extend(self.spec.as_deref().map(|spec| format!("--spec {}", path(spec))));
        words.extend(
            self.foreign.iter().map(|(object, path)| format!("--extern {}", quoted(&format!("{object}={path}")))),
        );
        words.extend(self.without_pins.then(|| "--no-pins".to_owned()));
        words.join(" ")
    }
}

/// A path as it is called in the process's folder: a test that names it whole writes the same as a shell that does not.
pub(super) fn from_here(path: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    let path = if path.is_absolute() { path.strip_prefix(here).unwrap_or(path) } else { path };
    let path = path.strip_prefix("./").unwrap_or(path);
    if path.as_os_str().is_empty() { ".".to_owned() } else { path.display().to_string() }
}

/// In quotes where a shell would make something else of it. The command stands in a comment of one line, in which the
/// compiler takes no letters that turn the direction of writing.
pub(super) fn quoted(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:,@+=".contains(&byte);
    let is_told =
        |letter: char| letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.contains(is_told) {
        let letters = text.chars().map(|letter| match letter {
            '\n' => r"\n".to_owned(),
            '\r' => r"\r".to_owned(),
            '\'' | '\\' => format!("\\{letter}"),
            letter if is_told(letter) => format!("\\u{:04x}", u32::from(letter)),
            letter => letter.to_string(),
        });
        format!("$'{}'", letters.collect::<String>())
    } else if !text.is_empty() && text.bytes().all(is_plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}
