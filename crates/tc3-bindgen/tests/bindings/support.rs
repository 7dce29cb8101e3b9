//! Folders that go away, and what bindings look like to a reader.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use tc3_bindgen::{BindingsError, Builder};

/// A folder that is gone when dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);

        let unique = format!("tc3-bindings-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = Self(std::env::temp_dir().join(unique));
        fs::create_dir_all(&folder.0).unwrap();
        files.iter().for_each(|(name, text)| folder.write(name, text));
        folder
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Every file and folder in it, with the files' bytes.
    pub(crate) fn content(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut content = BTreeMap::new();
        collect(&self.0, &mut content);
        content
    }

    /// Bindings in `out.rs` of this folder.
    pub(crate) fn builder(&self, actions: &str) -> Builder {
        Builder::new(self.path("out.rs")).with_actions(actions)
    }

    /// The same, from the catalogue and the specs in `spec` of this folder.
    pub(crate) fn own(&self, actions: &str) -> Builder {
        self.builder(actions).with_spec(self.path("spec"))
    }
}

fn collect(folder: &Path, content: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, content);
            content.insert(path, Vec::new());
        } else {
            content.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The text, which has to be Rust.
#[track_caller]
pub(crate) fn text(builder: &Builder) -> String {
    let text = builder.text().unwrap_or_else(|error| panic!("{error}"));
    if let Err(error) = syn::parse_file(&text) {
        panic!("{error}:\n{text}");
    }
    text
}

/// What follows the three lines of the head.
pub(crate) fn body(text: &str) -> &str {
    text.splitn(4, '\n').nth(3).unwrap()
}

/// The words of a refusal, each of them there. A message has no final period, and a difference has lines of code.
#[track_caller]
pub(crate) fn refused<T: core::fmt::Debug>(result: Result<T, BindingsError>, words: &[&str]) -> BindingsError {
    let error = result.unwrap_err();
    let told = error.to_string();
    for word in words {
        assert!(told.contains(word), "{told}\nshould say {word:?}");
    }
    if matches!(error, BindingsError::Different { .. }) {
        return error;
    }
    for line in told.lines() {
        assert!(!line.ends_with('.') && !line.trim().is_empty(), "{told}");
    }
    error
}

/// Writing and comparing are refused alike, and leave the folder as it was.
#[track_caller]
pub(crate) fn refuses(folder: &Folder, builder: &Builder, words: &[&str]) {
    let before = folder.content();
    refused(builder.write(), words);
    refused(builder.check(), words);
    refused(builder.text(), words);
    assert!(folder.content() == before, "something was touched");
}

/// The facts of a service with one action `Do`, one object `Part`, and these members.
pub(crate) fn facts(service: &str, version: &str, request: &str, response: &str, part: &str) -> String {
    format!(
        r#"{{
  "service": "{service}", "short_name": "{service}", "version": "{version}",
  "actions": {{
    "Do": {{
      "request": {{{request}}},
      "response": {{{response}}}
    }}
  }},
  "objects": {{
    "Part": {{{part}}}
  }}
}}"#
    )
}

/// The lines between a line that begins like this and the next empty one.
#[track_caller]
pub(crate) fn item<'a>(text: &'a str, begin: &str) -> &'a str {
    let at = text.find(begin).unwrap_or_else(|| panic!("{text}\nshould have {begin:?}"));
    text[at..].split("\n\n").next().unwrap()
}
