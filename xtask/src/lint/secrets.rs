//! Which members are secrets: the table that a person reads, and what nobody decided yet.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use tc3_bindgen::{Secrecy, Secrets, suspect_words};
use tc3_spec::Service;

/// A suspect member, or several of one name that were decided alike.
type Name = String;

/// The names that were decided so, each with how many members have it.
type Groups<'a> = BTreeMap<Secrecy<'a>, BTreeMap<Name, usize>>;

/// Every suspect member was decided, and every decision is on a member that is there.
pub(super) fn check(services: &[Service], secrets: &Secrets) -> Result<()> {
    let mut undecided = BTreeSet::new();
    for (service, object, member, secrecy) in decisions(services, secrets) {
        if secrecy == Secrecy::Undecided {
            undecided.insert(format!("{service}.{object}.{member}"));
        }
    }
    if let Some(first) = undecided.first() {
        bail!(
            "api-spec/secrets.json does not say whether {first} is a secret, and {} others: they are hidden until it \
             does; `cargo xtask lint --secrets` lists them",
            undecided.len() - 1
        );
    }
    if let Some(name) = secrets.vanished(services).first() {
        bail!("api-spec/secrets.json decides {name}, and no service has it: take it out");
    }
    Ok(())
}

/// The table: one line a suspect word, its names grouped by what was decided; then the members that were decided by
/// themselves though their name is harmless; then the counts.
pub(super) fn table(services: &[Service], secrets: &Secrets) -> String {
    let mut by_word: BTreeMap<&str, Groups<'_>> = BTreeMap::new();
    let mut all: Groups<'_> = BTreeMap::new();
    for (service, object, member, secrecy) in decisions(services, secrets) {
        let name = match secrets.is_by_member(service, object, member) {
            true => format!("{service}.{object}.{member}"),
            false => member.to_owned(),
        };
        let suspect: Vec<_> = suspect_words(member).collect();
        let words = if suspect.is_empty() { vec!["(no suspect word)"] } else { suspect };
        for word in words {
            *by_word.entry(word).or_default().entry(secrecy).or_default().entry(name.clone()).or_default() += 1;
        }
        *all.entry(secrecy).or_default().entry(name).or_default() += 1;
    }
    let mut table = String::new();
    for (word, groups) in &by_word {
        let groups: Vec<_> = groups.iter().map(|(secrecy, names)| group(*secrecy, names)).collect();
        table.push_str(&format!("{word}: {}\n", groups.join(" | ")));
    }
    table.push('\n');
    let explanations: BTreeMap<_, _> = secrets.reasons().collect();
    for (secrecy, names) in &all {
        let members: usize = names.values().sum();
        let why = match secrecy {
            Secrecy::Shown(reason) => explanations.get(reason).copied().unwrap_or_default(),
            _ => "",
        };
        table.push_str(&format!("{}: {} names, {members} members. {why}", label(*secrecy), names.len()));
        table.truncate(table.trim_end().len());
        table.push('\n');
    }
    table
}

/// Every member that is suspect or was decided: its service, object and name.
fn decisions<'a>(
    services: &'a [Service],
    secrets: &'a Secrets,
) -> impl Iterator<Item = (&'static str, &'static str, &'static str, Secrecy<'a>)> {
    services.iter().flat_map(move |service| {
        service.members().filter_map(move |(object, member)| {
            let secrecy = secrets.decide(service.name, object.name, member.name, &member.kind);
            (secrecy != Secrecy::Plain).then_some((service.name, object.name, member.name, secrecy))
        })
    })
}

fn group(secrecy: Secrecy<'_>, names: &BTreeMap<Name, usize>) -> String {
    let names: Vec<_> = names.keys().map(String::as_str).collect();
    format!("{} {}", label(secrecy), names.join(" "))
}

fn label(secrecy: Secrecy<'_>) -> String {
    match secrecy {
        Secrecy::Plain => "plain".to_owned(),
        Secrecy::Hidden => "HIDDEN".to_owned(),
        Secrecy::Undecided => "UNDECIDED".to_owned(),
        Secrecy::Shown(reason) => format!("shown ({reason})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::root;

    #[test]
    fn the_table_has_one_line_a_word_and_the_counts() {
        let spec = root().join("api-spec");
        let services = tc3_bindgen::load(&spec).unwrap();
        let table = table(&services, &Secrets::read(&spec).unwrap());
        let token = table.lines().find(|line| line.starts_with("token: ")).unwrap();
        assert!(token.starts_with("token: HIDDEN AccessToken ") && token.contains("| shown (page) "), "{token}");
        assert!(table.contains("clb.KeyInfo.Key"), "members that were decided by themselves are told apart");
        assert!(!table.contains("UNDECIDED"), "{table}");
        assert!(table.lines().any(|line| line.starts_with("shown (page): 6 names, ")), "{table}");
    }

    #[test]
    fn what_is_undecided_or_gone_fails() {
        let spec = root().join("api-spec");
        let services = tc3_bindgen::load(&spec).unwrap();
        let secrets = Secrets::read(&spec).unwrap();
        check(&services, &secrets).unwrap();
        let open = check(&services, &Secrets::default()).unwrap_err().to_string();
        assert!(open.contains("does not say whether aai.") && open.contains("they are hidden until it does"), "{open}");
        let cfg: Vec<_> = services.into_iter().filter(|service| service.name == "cfg").collect();
        let gone = check(&cfg, &secrets).unwrap_err().to_string();
        assert!(gone.contains("and no service has it"), "{gone}");
    }
}
