use crate::testing::{demo_catalogue, disks};

/// The rest is tested with the writer, in `tc3-bindgen`.
#[test]
fn small_catalogues_are_sound() {
    assert_eq!(demo_catalogue().verify(), Ok(()));
    assert_eq!(disks().verify(), Ok(()));
}

#[cfg(feature = "catalogue")]
#[test]
fn the_embedded_blob_is_sound() {
    let catalogue = super::catalogue();
    assert_eq!(catalogue.verify(), Ok(()));
    assert!(catalogue.services().count() > 0);
}
