//! `--generate-cli-skeleton`: a request with the type of each member in its place.

use tc3_spec::{Kind, Object};

/// A request to fill in, as JSON. An object within itself is left empty the second time.
///
/// What is not filled in is refused when it is sent, unless the member is text.
pub(crate) fn skeleton<'a>(request: &'a Object, objects: &dyn Fn(&str) -> Option<&'a Object>) -> String {
    let mut skeleton = Skeleton { out: String::new(), objects, within: Vec::new() };
    skeleton.object(request);
    skeleton.out
}

struct Skeleton<'a, 'b> {
    out: String,
    objects: &'b dyn Fn(&str) -> Option<&'a Object>,
    /// The objects around what is being written.
    within: Vec<&'a str>,
}

impl<'a> Skeleton<'a, '_> {
    fn object(&mut self, object: &'a Object) {
        self.within.push(object.name);
        self.out.push('{');
        for (index, member) in object.members.iter().enumerate() {
            self.out.push_str(if index > 0 { ",\"" } else { "\"" });
            self.out.push_str(member.name);
            self.out.push_str("\":");
            self.value(&member.kind);
        }
        self.out.push('}');
        self.within.pop();
    }

    fn value(&mut self, kind: &'a Kind) {
        match kind {
            Kind::List(element) => {
                self.out.push('[');
                if !element.object_name().is_some_and(|name| self.within.contains(name)) {
                    self.value(element);
                }
                self.out.push(']');
            }
            Kind::Object(name) => match (self.objects)(name) {
                Some(object) if !self.within.contains(name) => self.object(object),
                _ => self.out.push_str("{}"),
            },
            scalar => {
                self.out.push('"');
                self.out.push_str(&scalar.to_string());
                self.out.push('"');
            }
        }
    }
}
