//! What a merge has before it, and what it has made so far.

use std::collections::HashSet;

use tc3_spec::{Enumeration, Object};

use super::fault::Fault;
use crate::docs::ServiceDocs;
use crate::error::SpecError;
use crate::read::files::Files;
use crate::rules::Rules;

/// The work on one version of a service.
pub(super) struct Merger<'a> {
    pub(super) files: &'a Files,
    pub(super) rules: &'a Rules,
    pub(super) docs: Option<&'a ServiceDocs>,
    /// The data objects that there are.
    pub(super) names: HashSet<&'a str>,
    pub(super) enums: Vec<&'static Enumeration>,
    pub(super) objects: Vec<&'static Object>,
    pub(super) errors: Vec<SpecError>,
}

impl Merger<'_> {
    /// A mistake in what the service's overlay says.
    pub(super) fn report_service(&mut self, at: &[&str], fault: Fault) {
        let at: Vec<_> = at.iter().copied().chain(fault.at.iter().map(String::as_str)).collect();
        self.errors.push(self.files.service_source.error(&at, fault.flaw));
    }
}
