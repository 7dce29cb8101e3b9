//! The first page of an export: the services that are in it.

use std::collections::HashSet;

use maud::{Markup, html};
use tc3_spec::ServiceEntry;

use super::home;
use crate::texts::{self, Language, exported};

pub(crate) fn content(lang: Language, services: &[&ServiceEntry]) -> Markup {
    let names: HashSet<_> = services.iter().map(|service| service.name()).collect();
    let actions: usize = services.iter().map(|service| service.actions().count()).sum();
    html! {
        div.welcome {
            h1 { (lang.of(&exported::TITLE)) }
            p.lead { (lang.of(&exported::LEAD)) }
        }
        p.quiet { (lang.with(&texts::home::COUNTS, &[&names.len().to_string(), &actions.to_string()])) }
        (home::list(services))
    }
}
