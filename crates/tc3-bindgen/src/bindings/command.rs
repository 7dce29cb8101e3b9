//! The command that writes bindings again, as a shell takes it.

use std::env;
use std::path::Path;

use super::builder::Builder;
use crate::shell::quoted;

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
