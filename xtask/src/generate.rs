//! `cargo xtask generate`: from `api-spec/` to crates, pins and the catalogue.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use tc3_bindgen::Pins;
use tc3_bindgen::crates::{self, Crates, Home};
use tc3_bindgen::output::{self, Output};
use tc3_spec::Service;

use crate::root;

/// What to generate, and where.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    /// Compare with what is there instead of writing
    #[arg(long)]
    pub check: bool,
    /// Only this service, as cfg or cfg/2021-08-20; else all that have crates here (with --out, all)
    pub service: Option<String>,
    /// Write crates for another repository into this folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// With --out: depend on tc3 in this folder, and on the crates beside it, instead of the published ones
    #[arg(long, value_name = "PATH", requires = "out")]
    pub tc3_path: Option<PathBuf>,
    /// With --out: describe what our overlays do not with the words of this package of the official command line
    #[arg(long, value_name = "PATH", requires = "out")]
    pub docs: Option<PathBuf>,
    /// Forget what was plain and what was Option at the first release; follow today's metadata
    #[arg(long)]
    pub repin: bool,
}

/// Generates, and writes or compares.
pub fn run(options: &Options) -> Result<()> {
    let output = generate(&root(), options)?;
    let differences = output.differences()?;
    if !options.check {
        output.write(&differences)?;
        println!("{} files changed", differences.len());
        return Ok(());
    }
    if differences.is_empty() {
        println!("all generated files are as the spec has them");
        return Ok(());
    }
    for (path, difference) in &differences {
        let path = path.strip_prefix(root()).unwrap_or(path);
        println!("{}: {}", difference.as_str(), path.display());
    }
    bail!("{} generated files are not as the spec has them; mend with `{}`", differences.len(), options.command())
}

/// All that a run writes, without writing it.
fn generate(root: &Path, options: &Options) -> Result<Output> {
    let docs = options.docs.as_deref().map(tc3_bindgen::docs::read).transpose()?.unwrap_or_default();
    let services = tc3_bindgen::load_with_docs(&root.join("api-spec"), &docs.into_markdown())?;
    let mut output = Output::default();
    let chosen = options.choose(root, &services)?;
    for service in chosen {
        let target = Target::of(root, service, options)?;
        for flip in target.generate(service, options.repin, &mut output)? {
            eprintln!("{flip}");
        }
    }
    if options.out.is_none() {
        catalogue(root, &services, &mut output);
    }
    Ok(output)
}

impl Options {
    fn choose<'a>(&self, root: &Path, services: &'a [Service]) -> Result<Vec<&'a Service>> {
        let is_chosen = |service: &&Service| match &self.service {
            Some(asked) => *asked == service.name || *asked == format!("{}/{}", service.name, service.version),
            None => self.out.is_some() || root.join("crates").join(format!("{}-core", service.crate_name)).is_dir(),
        };
        let chosen: Vec<_> = services.iter().filter(is_chosen).collect();
        if let (Some(asked), true) = (&self.service, chosen.is_empty()) {
            let (name, version) = asked.split_once('/').unwrap_or((asked, ""));
            let versions: Vec<_> =
                services.iter().filter(|service| service.name == name).map(|service| service.version).collect();
            if !versions.is_empty() {
                bail!("{name} has no version {version}, it has {}", versions.join(", "));
            }
            let short = services.iter().find(|service| service.short_name == name).map(|service| service.name);
            let near = short.or_else(|| tc3_spec::nearest(name, services.iter().map(|service| service.name)));
            let hint = near.map(|near| format!(", the nearest is {near}")).unwrap_or_default();
            bail!("{name} is no service in api-spec{hint}; name it as in cfg or cfg/2021-08-20");
        }
        Ok(chosen)
    }

    /// The command that does what this one compares.
    fn command(&self) -> String {
        let mut command = "cargo xtask generate".to_owned();
        let folder = |path: &Path| path.display().to_string();
        let values = [
            self.service.clone(),
            self.out.as_deref().map(|out| format!("--out {}", folder(out))),
            self.tc3_path.as_deref().map(|path| format!("--tc3-path {}", folder(path))),
            self.docs.as_deref().map(|docs| format!("--docs {}", folder(docs))),
            self.repin.then(|| "--repin".to_owned()),
        ];
        for value in values.into_iter().flatten() {
            command += &format!(" {value}");
        }
        command
    }
}

/// Where the crates of one service go.
pub(crate) struct Target {
    /// The spec's folder as files name it.
    pub(crate) source: String,
    pub(crate) pins: PathBuf,
    /// The folder that holds the crates.
    pub(crate) crates: PathBuf,
    pub(crate) home: Home,
}

impl Target {
    fn of(root: &Path, service: &Service, options: &Options) -> Result<Self> {
        let source = format!("api-spec/{}/{}", service.name, service.version);
        let kept = root.join(&source).join("pins.json");
        let Some(out) = &options.out else {
            return Ok(Self { source, pins: kept, crates: root.join("crates"), home: Home::Workspace });
        };
        let out = std::path::absolute(out).context("no such folder")?;
        let crates = options.tc3_path.as_deref().map(folder_of).transpose()?;
        // The crates of others are released by others: what was first released stands with them.
        let pins = out.join(format!("{}-core", service.crate_name)).join("pins.json");
        Ok(Self { source, pins, crates: out, home: Home::Elsewhere { crates } })
    }

    /// Adds the crates and the pins of a service. Returns what is kept though today's metadata would change it.
    pub(crate) fn generate(&self, service: &Service, repin: bool, output: &mut Output) -> Result<Vec<String>> {
        let pins = if repin { Pins::default() } else { read_pins(&self.pins)? };
        let crates = Crates::of(service, &self.source, &pins, &self.home)?;
        for package in crates.packages {
            let folder = self.crates.join(&package.name);
            for (path, text) in package.files {
                output.add(folder.join(path), text);
            }
            output.own(folder);
        }
        output.add(self.pins.clone(), crates.pins);
        Ok(crates.flips)
    }
}

fn read_pins(path: &Path) -> Result<Pins> {
    let Some(text) = output::read(path)? else { return Ok(Pins::default()) };
    Pins::parse(&String::from_utf8_lossy(&text)).with_context(|| format!("cannot read {}", path.display()))
}

/// The folder that holds `tc3`, absolute: generated manifests name it from wherever they are.
fn folder_of(tc3: &Path) -> Result<PathBuf> {
    let tc3 = std::path::absolute(tc3).context("no such folder")?;
    ensure!(tc3.join("Cargo.toml").is_file(), "{} is not the folder of tc3", tc3.display());
    tc3.parent().map(PathBuf::from).context("tc3 stands in no folder")
}

/// The catalogue of all services, and their names to search in, in the crate that embeds both; and the table of what they keep.
fn catalogue(root: &Path, services: &[Service], output: &mut Output) {
    let embedded = root.join("crates/tc3-spec/src");
    output.add(embedded.join("catalogue.bin"), tc3_bindgen::catalogue::write(services));
    output.add(embedded.join("names.bin"), tc3_bindgen::catalogue::write_names(services));
    output.add(root.join("api-spec/kinds.txt"), tc3_bindgen::kinds::table(services));
}

/// Compares what is there with what the spec gives, and that with what it gives the second time.
pub fn check() -> Result<()> {
    let options = Options { check: true, ..Options::default() };
    let [one, other] = [generate(&root(), &options)?, generate(&root(), &options)?];
    ensure!(one == other, "generating twice gave different files");
    run(&options)
}

/// The generated crates with types, each with one of its features.
pub fn core_crates() -> Result<Vec<(String, String)>> {
    let services = tc3_bindgen::load(&root().join("api-spec"))?;
    let chosen = Options::default().choose(&root(), &services)?;
    let first = |service: &Service| {
        let feature = crates::features(service).into_keys().next().context("no feature")?;
        Ok((crates::core_name(service), feature))
    };
    chosen.into_iter().map(first).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_service_that_is_not_there_is_told_with_the_nearest() {
        let services = tc3_bindgen::load(&root().join("api-spec")).unwrap();
        let told = |service: &str| {
            let options = Options { service: Some(service.to_owned()), ..Options::default() };
            options.choose(&root(), &services).unwrap_err().to_string()
        };
        assert!(told("vcp").starts_with("vcp is no service in api-spec, the nearest is vpc"), "{}", told("vcp"));
        assert!(told("as").contains("the nearest is autoscaling"), "{}", told("as"));
        assert_eq!(told("tke/2020-01-01"), "tke has no version 2020-01-01, it has 2018-05-25, 2022-05-01");
        let both = Options { service: Some("tke".to_owned()), ..Options::default() };
        assert_eq!(both.choose(&root(), &services).unwrap().len(), 2);
    }

    /// What is called like a crate of this workspace is of another version, or cargo would take one for the other.
    #[test]
    fn what_stands_on_a_folder_is_of_a_version_that_no_crate_here_has() {
        let services = tc3_bindgen::load(&root().join("api-spec")).unwrap();
        let service = services.iter().find(|service| service.name == "sts").unwrap();
        let home = Home::Elsewhere { crates: Some(root().join("crates")) };
        for package in Crates::of(service, "", &Pins::default(), &home).unwrap().packages {
            assert!(root().join("crates").join(&package.name).is_dir());
            let versions = package.files["Cargo.toml"].lines().filter_map(|line| line.strip_prefix("version = "));
            let here = format!("{:?}", env!("CARGO_PKG_VERSION"));
            assert!(versions.clone().count() == 1 && versions.into_iter().all(|version| version != here));
        }
    }

    const API: &str = r#"{
      "actions": {"Create": {"name": "To create", "document": "<p>Makes [one].</p>", "input": "In", "output": "Out"}},
      "objects": {
        "In": {"members": [{"name": "Late", "document": "When:<ul><li>at `1`</li><li>see https://example.com/a</li></ul>"}]},
        "Out": {"members": []},
        "Part": {"document": "A part.", "members": [{"name": "WasPlain", "document": "Was."}]}
      }
    }"#;

    #[test]
    fn words_of_others_stand_in_docs_and_mean_nothing_there() {
        let package = std::env::temp_dir().join(format!("xtask-docs-{}", std::process::id()));
        fs::create_dir_all(package.join("pins/v20240101")).unwrap();
        fs::write(package.join("pins/v20240101/api.json"), API).unwrap();
        let docs = tc3_bindgen::docs::read(&package);
        fs::remove_dir_all(&package).unwrap();

        let services =
            tc3_bindgen::load_with_docs(&root().join("outside/golden/spec"), &docs.unwrap().into_markdown()).unwrap();
        let service = services.iter().find(|service| service.name == "pins").unwrap();
        let crates = Crates::of(service, "", &Pins::default(), &Home::Workspace).unwrap();
        let texts: String =
            crates.packages.iter().flat_map(|package| &package.files).map(|(_, text)| text.as_str()).collect();
        for lines in [
            "/// Makes \\[one\\].\n",
            "/// Makes \\[one\\]. See [`Create`]",
            "/// When:\n    ///\n    /// - at \\`1\\`\n    /// - see <https://example.com/a>\n    ///\n    /// `Late`: `int64`, required.\n",
            "/// A part.\n",
            "/// Was. `WasPlain`: `string`",
        ] {
            assert!(texts.contains(lines), "{lines}");
        }
    }
}
