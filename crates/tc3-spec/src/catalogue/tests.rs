use super::{Absent, Catalogue};
use crate::testing::{demo, demo_catalogue, disks};

/// The rest is tested with the writer, in `tc3-bindgen`.
#[test]
fn small_catalogues_are_sound() {
    assert_eq!(demo_catalogue().verify(), Ok(()));
    assert_eq!(disks().verify(), Ok(()));
}

#[test]
fn a_service_is_chosen_by_its_version_or_as_recommended() {
    let (name, version) = (demo().name(), demo().version());
    let chosen = |version| demo_catalogue().choose(name, version).map(|service| service.version());
    assert_eq!(chosen(None), Ok(version));
    assert_eq!(chosen(Some(version)), Ok(version));
    let absent = chosen(Some("2000-01-01")).unwrap_err();
    assert_eq!(absent.to_string(), format!("{name} has no version 2000-01-01, it has {version}"));
    for version in [None, Some(version)] {
        let absent = demo_catalogue().choose("dmeo", version).unwrap_err();
        assert_eq!(absent, Absent::Service { name: "dmeo".to_owned(), nearest: Some("demo") });
    }
    assert_eq!(demo_catalogue().choose("x", None).unwrap_err().to_string(), "x is no service");
}

#[test]
fn what_is_added_stands_in_place_of_what_was_there() {
    let added = |blob| Catalogue::open(blob).unwrap();
    let both = added(disks().blob()).with(added(demo_catalogue().blob()));
    let known: Vec<_> =
        both.services().map(|service| (service.name(), service.version(), service.is_added())).collect();
    assert_eq!(known.len(), disks().services().count());
    assert!(known.is_sorted());
    assert_eq!(known[0], ("demo", demo().version(), true));
    assert!(known[1..].iter().all(|(.., is_added)| !is_added));
    assert!(both.service("demo").unwrap().actions().eq(demo().actions()));
    assert_eq!(both.verify(), Ok(()));
    let other = added(demo_catalogue().blob()).with(added(disks().blob()));
    assert_eq!(other.services().filter(|service| service.is_added()).count(), other.services().count());
}

#[cfg(feature = "catalogue")]
#[test]
fn the_embedded_blob_is_sound() {
    let catalogue = super::catalogue();
    assert_eq!(catalogue.verify(), Ok(()));
    assert!(catalogue.services().count() > 0);
}
