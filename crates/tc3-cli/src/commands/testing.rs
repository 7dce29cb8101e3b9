//! Specs for tests of what is told of them.

use core::mem::discriminant;
use std::collections::HashSet;
use std::fs;
use std::path::Path;

use tc3_spec::leak::{leak, leak_slice};
use tc3_spec::{Catalogue, Object, Service, ServiceEntry, catalogue};

/// All that there is, and a service with one of everything that can be.
pub(super) fn services() -> Vec<Service> {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tc3-spec/src/testing/demo.bin");
    let demo: &Catalogue = leak(Catalogue::open(leak_slice(fs::read(demo).unwrap())).unwrap());
    demo.services().chain(catalogue().services()).map(ServiceEntry::to_service).collect()
}

/// Their requests, answers and objects.
pub(super) fn objects() -> Vec<&'static Object> {
    let of = |service: &Service| {
        let parts = service.actions.iter().flat_map(|action| [action.request, action.response]);
        parts.chain(service.objects.iter().copied()).collect::<Vec<_>>()
    };
    services().iter().flat_map(of).collect()
}

/// All their rules.
pub(super) fn rules() -> Vec<&'static tc3::Rule> {
    let rules: Vec<_> = objects().iter().flat_map(|object| object.shape.rules).collect();
    let kinds: HashSet<_> = rules.iter().map(|rule| discriminant(&rule.kind)).collect();
    assert!(kinds.len() >= 9, "of {} kinds only: what is tested by them needs one of each", kinds.len());
    rules
}
