//! The file as text: a head that says where it comes from, and a module for each service.

use core::fmt::Write as _;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::output::{self, FileError};

/// How the first line begins. Whatever begins otherwise was written by others.
const MARK: &str = "// Written by tc3 bindgen ";

/// How the line before the modules begins.
const CHECKSUM: &str = "// Checksum of what follows: ";

/// What the head says beside the generator's version.
pub(super) struct Head {
    /// What the bindings were made from.
    pub(super) sources: String,
    /// The command that writes them again.
    pub(super) command: String,
}

/// The whole file.
pub(super) fn text(head: &Head, modules: &[String]) -> String {
    let mut body = String::new();
    for module in modules {
        body.push('\n');
        body.push_str(module);
    }
    let Head { sources, command } = head;
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "{MARK}{version} from {sources}. Do not edit: it would be lost.\n\
         // To write it again: {command}\n\
         {CHECKSUM}{}\n{body}",
        checksum(&body)
    )
}

/// A file as text, if there is one. Line ends are those that are written here, whatever a checkout made of them.
pub(super) fn read(path: &Path) -> Result<Option<String>, FileError> {
    let there = output::read(path)?;
    Ok(there.map(|there| String::from_utf8_lossy(&there).replace("\r\n", "\n")))
}

/// What is known of a file that is there.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Written {
    ByOthers,
    AndEdited,
    AsItIs,
}

/// Whether a file was written here, and is as it was written.
pub(super) fn written(text: &str) -> Written {
    if !text.starts_with(MARK) {
        return Written::ByOthers;
    }
    let line = text.lines().take(3).find_map(|line| line.strip_prefix(CHECKSUM));
    match line == Some(checksum(body(text)).as_str()) {
        true => Written::AsItIs,
        false => Written::AndEdited,
    }
}

/// All behind the head, in which the generator's version and the catalogue may differ; of a file without a head all.
pub(super) fn body(text: &str) -> &str {
    let head = text.split_inclusive('\n').take(3).map(str::len).sum::<usize>();
    match text.starts_with(MARK) {
        true => text.get(head..).unwrap_or_default(),
        false => text,
    }
}

/// Enough to notice an edit: it is no protection against one that is meant.
pub(super) fn checksum(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes())[..8])
}

/// The first bytes of a hash, in hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // A string takes all that is written.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> String {
        let head = Head { sources: "the catalogue 01".to_owned(), command: "tc3 bindgen a:B".to_owned() };
        text(&head, &["pub mod a {}\n".to_owned(), "pub mod b {}\n".to_owned()])
    }

    #[test]
    fn an_edit_is_noticed_and_so_is_another_author() {
        let file = file();
        assert_eq!(written(&file), Written::AsItIs);
        assert_eq!(written(&file.replace("mod a", "mod c")), Written::AndEdited);
        assert_eq!(written(&format!("{file}\n// more\n")), Written::AndEdited);
        assert_eq!(written(&file.replace("the catalogue 01", "the catalogue 02")), Written::AsItIs);
        for other in ["", "// mine\n", "fn main() {}\n", &file[1..]] {
            assert_eq!(written(other), Written::ByOthers, "{other}");
        }
    }

    #[test]
    fn what_follows_the_head_is_compared() {
        assert_eq!(body(&file()), "\npub mod a {}\n\npub mod b {}\n");
        assert_eq!(body("fn main() {}\n"), "fn main() {}\n");
        assert_eq!(body(MARK), "");
    }
}
