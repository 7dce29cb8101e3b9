//! What objects are made of.

use std::collections::{HashSet, VecDeque};

use crate::model::{Member, Object};

/// The objects that these contain, however deep: each once, in the order in which they are met, the near ones first.
///
/// One that it starts from is among them only if it is contained itself. Objects that contain themselves are no trouble.
///
/// ```
/// # #[cfg(feature = "catalogue")] {
/// let action = tc3_spec::catalogue().service("cvm").and_then(|cvm| cvm.action("DescribeZones")).unwrap();
/// let names: Vec<_> = tc3_spec::reached([action.request, action.response]).iter().map(|object| object.name).collect();
/// assert_eq!(names, ["ZoneInfo"]);
/// # }
/// ```
pub fn reached<'a>(roots: impl IntoIterator<Item = &'a Object>) -> Vec<&'static Object> {
    let contained = |object: &Object| object.members.iter().filter_map(Member::object).collect::<Vec<_>>();
    let mut open: VecDeque<_> = roots.into_iter().flat_map(contained).collect();
    let mut names = HashSet::new();
    let mut found = Vec::new();
    while let Some(object) = open.pop_front() {
        if names.insert(object.name) {
            open.extend(contained(object));
            found.push(object);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;
    use crate::leak::leak;

    fn object(name: &'static str, contained: &[&'static str]) -> &'static Object {
        let members = contained.iter().map(|name| Member::new(name, Kind::Object(name))).collect();
        leak(Object::new(name, "", members, Vec::new()))
    }

    fn link(objects: &[&'static Object]) {
        for member in objects.iter().flat_map(|object| &object.members) {
            member.link(objects.iter().find(|object| object.name == member.name).unwrap());
        }
    }

    fn names(roots: &[&'static Object]) -> Vec<&'static str> {
        reached(roots.iter().copied()).iter().map(|object| object.name).collect()
    }

    #[test]
    fn near_objects_come_first_and_each_once() {
        let (request, response) = (object("Do", &["A", "B"]), object("DoResponse", &["B", "C"]));
        let (a, b, c, d) = (object("A", &["D"]), object("B", &[]), object("C", &["A"]), object("D", &[]));
        link(&[request, response, a, b, c, d]);
        assert_eq!(names(&[request, response]), ["A", "B", "C", "D"]);
        assert_eq!(names(&[c]), ["A", "D"]);
        assert!(names(&[b]).is_empty() && names(&[]).is_empty());
    }

    #[test]
    fn circles_end() {
        let (node, leaf) = (object("Node", &["Node", "Leaf"]), object("Leaf", &["Node"]));
        link(&[node, leaf]);
        assert_eq!(names(&[node]), ["Node", "Leaf"]);
        assert_eq!(names(&[leaf]), ["Node", "Leaf"]);
    }
}
