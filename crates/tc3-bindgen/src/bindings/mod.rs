//! Bindings: typed code for some actions, in one file that needs only the crate `tc3`.

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

use tc3_spec::Catalogue;

use crate::emit;
use crate::output::Output;
use crate::plan::names::Scope;
pub use difference::Difference;
pub use error::BindingsError;
use file::{Head, Written};
use part::Part;
use pins::FilePins;
use sources::Sources;

/// Writes bindings, or compares them with what is there.
///
/// ```no_run
/// use tc3_bindgen::Builder;
///
/// Builder::new("src/tencent.rs").with_actions("vpc:DescribeVpcs,CreateVpc").with_actions("cvm:DescribeInstances").write()?;
/// # Ok::<(), tc3_bindgen::BindingsError>(())
/// ```
///
/// A test that fails when the file is not as it would be written:
///
/// ```no_run
/// #[test]
/// fn bindings_are_as_written() {
///     if let Err(error) = tc3_bindgen::Builder::from_toml("tc3-bindgen.toml").and_then(|bindings| bindings.check()) {
///         panic!("{error}");
///     }
/// }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Builder {
    out: PathBuf,
    actions: Vec<String>,
    client: bool,
    serde: bool,
    catalogue: Option<&'static Catalogue>,
    docs: Option<PathBuf>,
    spec: Option<PathBuf>,
    /// Objects, and the paths of the types that stand for them.
    foreign: Vec<(String, String)>,
    without_pins: bool,
    overwrites: bool,
    /// The command that writes the same, where it is not made of the options.
    command: Option<String>,
    /// What relative paths are relative to; the process's own folder, where it is empty.
    folder: PathBuf,
}

impl Builder {
    /// Bindings in this file. Nothing is written yet.
    pub fn new(out: impl Into<PathBuf>) -> Self {
        Self { out: out.into(), ..Self::default() }
    }

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

    /// Actions of a service: `vpc:DescribeVpcs,CreateVpc`; of a version of it, `vpc/2017-03-12:DescribeVpcs`; all of
    /// them, `cfg:*`. May be said again.
    #[must_use]
    pub fn with_actions(mut self, actions: impl Into<String>) -> Self {
        self.actions.push(actions.into());
        self
    }

    /// A client with a method for each action, over the crate `tc3-hyper`.
    #[must_use]
    pub fn with_client(mut self) -> Self {
        self.client = true;
        self
    }

    /// `Serialize` and `Deserialize` for every type.
    #[must_use]
    pub fn with_serde(mut self) -> Self {
        self.serde = true;
        self
    }

    /// Describes what our overlays do not with the words of a package of the official command line: a wheel, an sdist, or
    /// the folder of either.
    #[must_use]
    #[cfg(feature = "package")]
    pub fn with_docs(mut self, package: impl Into<PathBuf>) -> Self {
        self.docs = Some(package.into());
        self
    }

    /// Reads a folder with specs in the formats of `api-spec/`: services, actions and objects that the catalogue does not
    /// have, and overlays for those that it has.
    #[must_use]
    pub fn with_spec(mut self, folder: impl Into<PathBuf>) -> Self {
        self.spec = Some(folder.into());
        self
    }

    /// Takes published specs from this catalogue, in place of the one that this crate was built with.
    #[must_use]
    pub fn with_catalogue(mut self, catalogue: &'static Catalogue) -> Self {
        self.catalogue = Some(catalogue);
        self
    }

    /// Takes a type from elsewhere in place of writing it: `cvm.Filter`, and `cvm_core::Filter`. What is written does not
    /// compile if that type has another shape.
    #[must_use]
    pub fn with_extern(mut self, object: impl Into<String>, path: impl Into<String>) -> Self {
        self.foreign.push((object.into(), path.into()));
        self
    }

    /// Keeps no pins beside the file: what is plain, what is `Option` and what it is called follows the specs of the day.
    #[must_use]
    pub fn without_pins(mut self) -> Self {
        self.without_pins = true;
        self
    }

    /// Overwrites a file that was edited, or that somebody else wrote.
    #[must_use]
    pub fn overwriting(mut self) -> Self {
        self.overwrites = true;
        self
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
