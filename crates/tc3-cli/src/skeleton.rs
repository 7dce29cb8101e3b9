//! `--generate-cli-skeleton`: a request with the type of each member in its place.

use tc3_spec::{Kind, Member, Object};

/// A request to fill in, as JSON. An object within itself is left empty the second time.
///
/// What is not filled in is refused when it is sent, unless the member is text.
pub(crate) fn skeleton(request: &'static Object) -> String {
    let mut skeleton = Skeleton { out: String::new(), within: Vec::new() };
    skeleton.object(request);
    skeleton.out
}

struct Skeleton {
    out: String,
    /// The objects around what is being written.
    within: Vec<&'static str>,
}

impl Skeleton {
    fn object(&mut self, object: &'static Object) {
        self.within.push(object.name);
        self.out.push('{');
        for (index, member) in object.members.iter().enumerate() {
            self.out.push_str(if index > 0 { ",\"" } else { "\"" });
            self.out.push_str(member.name);
            self.out.push_str("\":");
            self.member(member);
        }
        self.out.push('}');
        self.within.pop();
    }

    fn member(&mut self, member: &Member) {
        let inner = member.object();
        let is_within = inner.is_some_and(|object| self.within.contains(&object.name));
        let is_list = matches!(member.kind, Kind::List(_));
        self.out.push_str(if is_list { "[" } else { "" });
        match inner {
            Some(object) if !is_within => self.object(object),
            Some(_) if is_list => {}
            Some(_) => self.out.push_str("{}"),
            None => self.out.push_str(&format!("\"{}\"", member.kind.element())),
        }
        self.out.push_str(if is_list { "]" } else { "" });
    }
}
