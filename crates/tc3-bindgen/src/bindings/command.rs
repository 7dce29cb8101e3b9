//! The command that writes bindings again, as a shell takes it.

use std::path::Path;

use super::Builder;

impl Builder {
    pub(super) fn command(&self) -> String {
        if let Some(command) = &self.command {
            return command.clone();
        }
        let path = |path: &Path| quoted(&path.display().to_string());
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

/// In quotes where a shell would make something else of it.
fn quoted(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:,@+=".contains(&byte);
    if !text.is_empty() && text.bytes().all(is_plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}
