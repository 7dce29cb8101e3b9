//! Bindings: typed code for some actions, in one file that needs only the crate `tc3`.

mod builder;
mod command;
mod config;
mod difference;
mod error;
mod file;
mod foreign;
mod part;
mod pins;
mod select;
mod sources;

use std::path::{Path, PathBuf};

use crate::emit;
use crate::output::Output;
use crate::plan::names::Scope;
pub use builder::Builder;
pub use difference::Difference;
pub use error::BindingsError;
use file::{Head, Written};
pub(crate) use part::Part;
use pins::FilePins;
use sources::Sources;

impl Builder {
    /// As a TOML file says, which holds all that can be said here:
    ///
    /// ```toml
    /// out = "src/tencent.rs"
    /// actions = ["vpc:DescribeVpcs,CreateVpc", "cvm:DescribeInstances"]
    /// client = true
    /// serde = true
    /// docs = "tccli-intl-en.whl"
    /// spec = "spec"
    /// pins = true
    ///
    /// [extern]
    /// "cvm.Filter" = "cvm_core::Filter"
    /// ```
    ///
    /// Only `out` and `actions` have to be there. Paths are relative to the file's folder.
    ///
    /// # Errors
    ///
    /// The file cannot be read, is no TOML, or has a key that is not known.
    pub fn from_toml(path: impl AsRef<Path>) -> Result<Self, BindingsError> {
        config::read(path.as_ref())
    }

    /// The text of the file, and nothing written.
    ///
    /// # Errors
    ///
    /// What was asked for is not there, the specs are wrong, or no Rust can be written for them.
    pub fn text(&self) -> Result<String, BindingsError> {
        Ok(self.generate()?.text)
    }

    /// Writes the file, and the pins beside it: all of it or nothing. Returns whether anything changed.
    ///
    /// # Errors
    ///
    /// As of [`text`](Self::text); or the file was edited, or written by somebody else, and is left alone.
    pub fn write(&self) -> Result<bool, BindingsError> {
        let path = self.target()?;
        let there = file::read(&path)?.filter(|_| !self.overwrites);
        match there.map_or(Written::AsItIs, |there| file::written(&there)) {
            Written::ByOthers => return Err(BindingsError::NotOurs { path }),
            Written::AndEdited => return Err(BindingsError::Edited { path }),
            Written::AsItIs => {}
        }
        let output = self.output(path)?;
        let differences = output.differences()?;
        output.write(&differences)?;
        Ok(!differences.is_empty())
    }

    /// Compares the file with what would be written. Who wrote it, and from which catalogue, may differ.
    ///
    /// # Errors
    ///
    /// As of [`text`](Self::text); or it differs, and the error tells how, and the command that mends it.
    pub fn check(&self) -> Result<(), BindingsError> {
        let path = self.target()?;
        let Generated { text, pins } = self.generate()?;
        let there = file::read(&path)?;
        let difference = match &there {
            None => Some(Difference::missing(&path)),
            Some(there) => Difference::of(&path, file::body(there), file::body(&text)),
        };
        let Some(difference) = difference.map_or_else(|| self.pins_differ(&pins), |found| Ok(Some(found)))? else {
            return Ok(());
        };
        let is_left_alone = there.is_some_and(|there| file::written(&there) != Written::AsItIs);
        let force = if is_left_alone { " --force" } else { "" };
        Err(BindingsError::Different { difference, command: format!("{}{force}", self.command()) })
    }

    fn pins_differ(&self, pins: &FilePins) -> Result<Option<Difference>, BindingsError> {
        let path = self.pins_path();
        if self.without_pins || FilePins::read(&path)?.is_some_and(|there| there == *pins) {
            return Ok(None);
        }
        let there = file::read(&path)?;
        let wanted = pins.to_json(&self.command());
        Ok(Some(match there.and_then(|there| Difference::of(&path, &there, &wanted)) {
            Some(difference) => difference,
            None => Difference::missing(&path),
        }))
    }

    /// The file. Whatever is wrong with its name is told before anything is touched.
    fn target(&self) -> Result<PathBuf, BindingsError> {
        let text = self.out.as_os_str().to_string_lossy();
        if self.out.file_name().is_none() || text.ends_with(std::path::is_separator) {
            return Err(BindingsError::usage(format!("{text:?} names no file to write: name one, as src/tencent.rs")));
        }
        Ok(self.folder.join(&self.out))
    }

    fn output(&self, path: PathBuf) -> Result<Output, BindingsError> {
        let Generated { text, pins } = self.generate()?;
        let mut output = Output::default();
        output.add(path, text);
        if !self.without_pins {
            output.add(self.pins_path(), pins.to_json(&self.command()));
        }
        Ok(output)
    }

    fn generate(&self) -> Result<Generated, BindingsError> {
        let selections = select::read(&self.actions)?;
        let sources = Sources::read(self, &selections)?;
        let chosen = sources.choose(&selections)?;
        let kept = if self.without_pins { None } else { FilePins::read(&self.pins_path())? };
        let kept = kept.unwrap_or_default();
        let mut foreign = foreign::Asked::read(&self.foreign)?;
        let mut pins = FilePins::default();
        let mut modules = Vec::new();
        let mut names = Scope::default();
        for chosen in &chosen {
            let part = Part::of(chosen, foreign.of(&chosen.origin.head()));
            foreign.note(&part);
            let plan = part.plan(&kept.of(&part.service), self.serde)?;
            let name = names.claim(&part.module, "_");
            modules.push(emit::module(&plan, &name, self.client)?);
            pins.insert(&part.service, plan.pins);
        }
        foreign.unreached()?;
        let head = Head { sources: sources.told(), command: self.command() };
        Ok(Generated { text: file::text(&head, &modules), pins })
    }

    /// Beside the file: `tencent.pins.json` beside `tencent.rs`.
    fn pins_path(&self) -> PathBuf {
        self.folder.join(self.out.with_extension("pins.json"))
    }
}

struct Generated {
    text: String,
    pins: FilePins,
}
