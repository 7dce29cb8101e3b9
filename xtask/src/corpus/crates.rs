//! The crates of many services, generated into a workspace of their own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use indicatif::ProgressBar;
use tc3_bindgen::crates::Home;
use tc3_bindgen::output::Output;
use tc3_spec::Service;

use super::rustc::own_cpu;
use super::sample::label;
use crate::generate::Target;
use crate::root;

/// A workspace of generated crates.
pub(super) struct Workspace {
    pub(super) folder: PathBuf,
    pub(super) services: Vec<Generated>,
    /// Seconds of CPU that generating took, where the system tells.
    pub(super) cpu: Option<f64>,
}

/// The crates of one version of a service.
pub(super) struct Generated {
    /// The stem of its crates.
    pub(super) stem: String,
    /// A feature of theirs that enables as few actions as any.
    pub(super) feature: String,
}

impl Generated {
    pub(super) fn core(&self) -> String {
        format!("{}-core", self.stem)
    }

    pub(super) fn hyper(&self) -> String {
        format!("{}-hyper", self.stem)
    }
}

/// Where the workspace in a folder has the types of a service.
pub(super) fn core_folder(folder: &Path, service: &Service) -> PathBuf {
    folder.join("crates").join(format!("{}-core", service.crate_name))
}

impl Workspace {
    /// Generates all crates of these services. Files that are there and the same are left alone, so that a second run
    /// checks only what changed.
    pub(super) fn generate(folder: &Path, services: &[&Service], progress: &ProgressBar) -> Result<Self> {
        let before = own_cpu();
        let crates = folder.join("crates");
        let mut generated = Vec::with_capacity(services.len());
        for service in services {
            let label = label(service);
            progress.set_message(label.clone());
            let target = Target {
                source: format!("api-spec/{label}"),
                pins: core_folder(folder, service).join("pins.json"),
                crates: crates.clone(),
                home: Home::Elsewhere { crates: Some(root().join("crates")) },
            };
            // One service at a time: all of them are 200 MB of text.
            let mut output = Output::default();
            target.generate(service, true, &mut output)?;
            output.write(&output.differences()?)?;
            let features = tc3_bindgen::crates::features(service);
            let feature = features.iter().min_by_key(|(_, actions)| actions.len()).map(|(name, _)| name.clone());
            let feature = feature.with_context(|| format!("{label} has no action"))?;
            generated.push(Generated { stem: service.crate_name.to_owned(), feature });
            progress.inc(1);
        }
        let cpu = own_cpu().zip(before).map(|(now, before)| now - before);
        let workspace = Self { folder: folder.to_owned(), services: generated, cpu };
        workspace.manifest()?;
        Ok(workspace)
    }

    /// Members by name: what an earlier run with other services left behind is not among them.
    fn manifest(&self) -> Result<()> {
        let members = self.services.iter().flat_map(|service| [service.core(), service.hyper()]);
        let members: Vec<_> = members.map(|name| format!("    \"crates/{name}\",\n")).collect();
        let text = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n", members.concat());
        let mut output = Output::default();
        output.add(self.folder.join("Cargo.toml"), text);
        output.write(&output.differences()?)?;
        // The same versions as here, so that nothing else is fetched.
        let lock = self.folder.join("Cargo.lock");
        if !lock.exists() {
            fs::copy(root().join("Cargo.lock"), &lock).with_context(|| format!("cannot write {}", lock.display()))?;
        }
        Ok(())
    }
}
