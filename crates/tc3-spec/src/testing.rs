//! Small catalogues for tests. `tc3-bindgen` makes them, and its tests compare.

use crate::{Catalogue, ServiceEntry};

/// A service with one of everything.
pub(crate) fn demo() -> &'static ServiceEntry {
    demo_catalogue().service("demo").unwrap()
}

/// The catalogue of that service alone.
pub(crate) fn demo_catalogue() -> &'static Catalogue {
    open(include_bytes!("testing/demo.bin"))
}

/// Services with actions about disks.
pub(crate) fn disks() -> &'static Catalogue {
    open(include_bytes!("testing/disks.bin"))
}

fn open(blob: &'static [u8]) -> &'static Catalogue {
    crate::leak::leak(Catalogue::open(blob).unwrap())
}
