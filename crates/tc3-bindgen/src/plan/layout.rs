//! What is given before anything is planned: where types will stand, and the names on the wire that they are named over.

use std::collections::BTreeMap;

use tc3_spec::Service;

/// Where types stand in what is generated, and so how code names them.
#[derive(Clone, Debug)]
pub(crate) enum Layout {
    /// A crate with a folder for actions and one for objects.
    Folders,
    /// One module. Objects may be taken from elsewhere.
    Flat {
        /// The paths of types that stand for objects, by the objects' names on the wire.
        foreign: BTreeMap<String, String>,
        /// Whether types have serde's traits.
        serde: bool,
    },
}

impl Layout {
    /// The path of the type that stands for an object and is not generated.
    pub(crate) fn foreign(&self, object: &str) -> Option<&str> {
        match self {
            Self::Folders => None,
            Self::Flat { foreign, .. } => foreign.get(object).map(String::as_str),
        }
    }
}

/// All names of a service on the wire, each list sorted: types are named over all of them, so that a type is called the
/// same whichever other actions are generated.
#[derive(Clone, Debug)]
pub(crate) struct WireNames {
    pub(crate) actions: Vec<&'static str>,
    pub(crate) enums: Vec<&'static str>,
    pub(crate) objects: Vec<&'static str>,
}

impl WireNames {
    pub(crate) fn of(service: &Service) -> Self {
        Self {
            actions: service.actions.iter().map(|action| action.name).collect(),
            enums: service.enums.iter().map(|found| found.name).collect(),
            objects: service.objects.iter().map(|object| object.name).collect(),
        }
    }
}
