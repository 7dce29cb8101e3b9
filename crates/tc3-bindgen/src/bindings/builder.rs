//! What is asked for.

use std::path::PathBuf;

use tc3_spec::Catalogue;

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
    pub(super) out: PathBuf,
    pub(super) actions: Vec<String>,
    pub(super) client: bool,
    pub(super) serde: bool,
    pub(super) catalogue: Option<&'static Catalogue>,
    pub(super) docs: Option<PathBuf>,
    pub(super) spec: Option<PathBuf>,
    /// Objects, and the paths of the types that stand for them.
    pub(super) foreign: Vec<(String, String)>,
    pub(super) without_pins: bool,
    pub(super) overwrites: bool,
    /// The command that writes the same, where it is not made of the options.
    pub(super) command: Option<String>,
    /// What relative paths are relative to; the process's own folder, where it is empty.
    pub(super) folder: PathBuf,
}

impl Builder {
    /// Bindings in this file. Nothing is written yet.
    pub fn new(out: impl Into<PathBuf>) -> Self {
        Self { out: out.into(), ..Self::default() }
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
}
