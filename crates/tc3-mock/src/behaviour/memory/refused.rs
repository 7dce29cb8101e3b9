//! Why something is not done, by the code that the service lists for that.

use tc3::codes;
use tc3_spec::joined;

use super::kept::Memory;
use super::scope::Scope;
use super::ways::Known;
use crate::failure::Failure;

/// Where all these ids are, or the refusal of the first that is nowhere.
pub(super) fn all(kind: &Known, memory: &mut Memory, ids: &[String], scope: &Scope) -> Result<Vec<u64>, Failure> {
    let store = memory.store(kind.key());
    let place = |id: &String| store.find(id, scope).map(|item| item.at).ok_or_else(|| not_found(kind, id));
    let mut places = ids.iter().map(place).collect::<Result<Vec<_>, _>>()?;
    places.sort_unstable();
    places.dedup();
    Ok(places)
}

/// There is no such resource.
pub(super) fn not_found(kind: &Known, id: &str) -> Failure {
    Failure::new(code(kind, &NOT_FOUND), format!("there is no {} {id}", what(kind)))
}

/// There is one of this name.
pub(super) fn is_there(kind: &Known, id: &str) -> Failure {
    Failure::new(code(kind, &IS_THERE), format!("there is a {} {id} already", what(kind)))
}

/// Something is in it.
pub(super) fn in_use(kind: &Known, id: &str, child: &Known, of: &str) -> Failure {
    let message = format!("{} {of} is in the {} {id}: end that first", what(child), what(kind));
    Failure::new(code(kind, &IN_USE), message)
}

pub(super) fn no_id_left(kind: &Known) -> Failure {
    Failure::new(codes::INTERNAL_ERROR, format!("the mock found no id for another {}", what(kind)))
}

/// More filters than anybody needs; each is looked at for each resource.
pub(super) fn too_many_filters(most: usize) -> Failure {
    Failure::new(codes::LIMIT_EXCEEDED, format!("a list takes at most {most} filters"))
}

fn what(kind: &Known) -> String {
    joined(kind.kind.name, ' ')
}

/// How codes say something.
struct Saying {
    /// The code that is for no kind of its own.
    general: &'static str,
    /// What codes end with that say it.
    words: &'static [&'static str],
}

const NOT_FOUND: Saying =
    Saying { general: codes::RESOURCE_NOT_FOUND, words: &["NotFound", "NotExist", "NotExists", "NotExisted"] };
const IS_THERE: Saying = Saying {
    general: codes::RESOURCE_IN_USE,
    words: &[
        "AlreadyExist",
        "AlreadyExists",
        "AlreadyExisted",
        "Duplicate",
        "Duplicated",
        "Exist",
        "Exists",
        "Existed",
    ],
};
const IN_USE: Saying = Saying { general: codes::RESOURCE_IN_USE, words: &["InUse", "DependencyConflict"] };

/// The code of its service that says this of a kind, by the name of it or of its id; else the one that is for no kind of its own.
fn code(kind: &Known, saying: &Saying) -> &'static str {
    let bare = |name: &str| name.trim_end_matches("Id").trim_end_matches("ID").to_ascii_lowercase();
    let names = [bare(kind.kind.id), kind.kind.name.to_ascii_lowercase()];
    let is_it = |part: &str| names.iter().any(|name| !name.is_empty() && *name == bare(part));
    // `InvalidVpcId.NotFound`, `ResourceNotFound.VpcNotExist`: the kind, and no other that begins or ends so.
    let says = |code: &str| {
        let subject = saying.words.iter().find_map(|word| code.strip_suffix(word)).filter(|rest| !is_denied(rest));
        subject
            .is_some_and(|subject| subject.split('.').any(|part| is_it(part.strip_prefix("Invalid").unwrap_or(part))))
    };
    // `ResourceNotFound.Function`.
    let is_general =
        |code: &str| code.strip_prefix(saying.general).and_then(|rest| rest.strip_prefix('.')).is_some_and(is_it);
    let find = |holds: &dyn Fn(&str) -> bool| kind.service.codes().iter().copied().find(|code| holds(code));
    find(&says).or_else(|| find(&is_general)).unwrap_or(saying.general)
}

/// Whether what stands before a word makes it say the contrary: `Exist` behind `VpcNot`.
fn is_denied(before: &str) -> bool {
    ["Not", "Un", "No"].iter().any(|word| before.ends_with(word))
}

#[cfg(test)]
mod tests {
    use tc3_spec::catalogue;

    use super::*;
    use crate::behaviour::memory::ways::Known;

    fn known(service: &str, name: &str) -> Known {
        let service = catalogue().services().find(|known| known.short_name() == service).unwrap();
        Known::of(service.kinds().iter().find(|kind| kind.name == name).unwrap(), service).unwrap()
    }

    #[test]
    fn the_code_is_that_of_the_kind_or_else_the_general_one() {
        for (service, name, expected) in [
            ("vpc", "Vpc", ["InvalidVpcId.NotFound", "ResourceInUse", "ResourceInUse"]),
            ("vpc", "Subnet", ["UnsupportedOperation.SubnetNotExists", "ResourceInUse", "ResourceInUse"]),
            (
                "cvm",
                "HpcCluster",
                ["ResourceNotFound.HpcCluster", "ResourceInUse.HpcCluster", "ResourceInUse.HpcCluster"],
            ),
            ("scf", "Function", ["ResourceNotFound.Function", "ResourceInUse.Function", "ResourceInUse.Function"]),
            ("ssm", "Secret", ["ResourceNotFound.SecretNotExist", "ResourceInUse.SecretExists", "ResourceInUse"]),
        ] {
            let kind = known(service, name);
            let found = [&NOT_FOUND, &IS_THERE, &IN_USE].map(|saying| code(&kind, saying));
            assert_eq!(found, expected, "{service} {name}");
        }
    }

    #[test]
    fn no_code_of_any_kind_says_the_contrary() {
        for service in catalogue().services() {
            for kind in service.kinds() {
                let kind = Known::of(kind, service).unwrap();
                let says_not = |code: &str| ["NotFound", "NotExist"].iter().any(|word| code.contains(word));
                let [gone, there, in_use] = [&NOT_FOUND, &IS_THERE, &IN_USE].map(|saying| code(&kind, saying));
                assert!(says_not(gone), "{gone}");
                assert!(!says_not(there) && !there.contains("UnExist"), "{there}");
                assert!(!says_not(in_use), "{in_use}");
            }
        }
    }
}
