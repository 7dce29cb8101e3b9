//! `cargo xtask lint`: says where api-spec/ is wrong.

mod effects;
mod kinds;
mod paging;
mod secrets;
mod tally;

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Result, bail};
use clap::Args;
use tc3_bindgen::{Effects, KindRules, PagingRules, Secrets, SpecErrors};
use tc3_spec::Service;

use crate::import::Provenance;
use crate::root;

/// What to tell.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    /// Print which members are secrets and which are not, by the suspect words of their names, and why
    #[arg(long)]
    pub secrets: bool,
    /// Print which actions only read, by the verbs of their names, and which are odd
    #[arg(long)]
    pub effects: bool,
    /// Print how many actions are read a page at a time, what was decided of the odd ones, and which are undecided
    #[arg(long)]
    pub paging: bool,
}

/// Reads every spec, tells every flaw with its file, line and member, and how much is described of those services that
/// somebody began to describe.
///
/// # Errors
///
/// If there is a flaw, facts of unknown origin, a member of which nobody decided whether it is a secret, a decision that
/// is about nothing, or api-spec/ cannot be read.
pub fn run(options: &Options) -> Result<()> {
    let root = root();
    let spec = root.join("api-spec");
    let services = tc3_bindgen::load(&spec).map_err(|errors| within(&root, errors))?;
    check_origins(&services, &Provenance::read(&spec)?)?;
    let secrets = Secrets::read(&spec).map_err(|errors| within(&root, errors))?;
    let effects = Effects::read(&spec).map_err(|errors| within(&root, errors))?;
    let paging = PagingRules::read(&spec).map_err(|errors| within(&root, errors))?;
    let kinds = KindRules::read(&spec).map_err(|errors| within(&root, errors))?;
    if options.secrets {
        print!("{}", secrets::table(&services, &secrets));
    }
    if options.effects {
        print!("{}", effects::table(&services, &effects));
    }
    if options.paging {
        print!("{}", paging::table(&services, &paging));
    }
    secrets::check(&services, &secrets)?;
    effects::check(&services, &effects)?;
    paging::check(&services, &paging)?;
    kinds::check(&services, &kinds)?;
    if options.secrets || options.effects || options.paging {
        return Ok(());
    }
    let is_described = |service: &&Service| service.actions.iter().any(|action| !action.doc.is_empty());
    services.iter().filter(is_described).for_each(|service| println!("{}", coverage(service)));
    println!("{} versions of services in all", services.len());
    Ok(())
}

/// Files as one types them in the repository.
fn within(root: &Path, SpecErrors(mut errors): SpecErrors) -> SpecErrors {
    for error in &mut errors {
        if let Ok(file) = error.file.strip_prefix(root) {
            error.file = file.to_owned();
        }
    }
    SpecErrors(errors)
}

/// Every facts.json and every errors.json came from a package that is written down, and nothing else is.
fn check_origins(services: &[Service], provenance: &Provenance) -> Result<()> {
    let label = |service: &Service| format!("{}/{}", service.name, service.version);
    let there: BTreeSet<_> = services.iter().map(label).collect();
    let noted = provenance.services();
    if let Some(service) = there.difference(&noted).next() {
        bail!("api-spec/sources.toml does not say where {service} comes from: import it");
    }
    if let Some(service) = noted.difference(&there).next() {
        bail!("api-spec/sources.toml tells of {service}, which is not there");
    }
    let coded: BTreeSet<_> = services.iter().filter(|service| !service.codes.is_empty()).map(label).collect();
    if let Some(service) = coded.symmetric_difference(&provenance.services_with_codes()).next() {
        bail!("api-spec/sources.toml and the error codes of {service} do not fit each other: import them");
    }
    Ok(())
}

fn coverage(service: &Service) -> String {
    let actions = &service.actions;
    let described = actions.iter().filter(|action| !action.doc.is_empty()).count();
    let parts = actions.iter().flat_map(|action| [action.request, action.response]);
    let objects = parts.chain(service.objects.iter().copied());
    let members: Vec<_> = objects.flat_map(|object| &object.members).collect();
    let told = members.iter().filter(|member| !member.doc.is_empty() || member.undocumented).count();
    format!(
        "{} {}: {described} of {} actions and {told} of {} members are described",
        service.name,
        service.version,
        actions.len(),
        members.len()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn services() -> Vec<Service> {
        tc3_bindgen::load(&root().join("api-spec")).unwrap()
    }

    #[test]
    fn all_of_cfg_is_described() {
        let cfg = services().into_iter().find(|service| service.name == "cfg").unwrap();
        assert_eq!(coverage(&cfg), "cfg 2021-08-20: 17 of 17 actions and 377 of 377 members are described");
    }

    #[test]
    fn facts_of_unknown_origin_are_told() {
        let services = services();
        let error = check_origins(&services, &Provenance::default()).unwrap_err().to_string();
        assert_eq!(error, "api-spec/sources.toml does not say where aai/2018-05-22 comes from: import it");
        let noted = Provenance::read(&root().join("api-spec")).unwrap();
        assert!(check_origins(&services, &noted).is_ok());
        let error = check_origins(&services[1..], &noted).unwrap_err().to_string();
        assert_eq!(error, "api-spec/sources.toml tells of aai/2018-05-22, which is not there");
    }

    #[test]
    fn files_are_told_from_the_root() {
        let missing = root().join("api-spec/nowhere");
        let errors = within(&root(), tc3_bindgen::load(&missing).unwrap_err());
        assert!(errors.to_string().starts_with("api-spec/nowhere: cannot be read"), "{errors}");
    }
}
