//! A request with the type of each member in its place.

use crate::json::Json;
use crate::kind::Kind;
use crate::model::{Member, Object};

/// A request to fill in: each member with its type in place of a value, of a list one element. An object within itself is left empty
/// the second time.
///
/// What is not filled in is refused when it is sent, unless the member is text.
///
/// ```
/// use tc3_spec::{Kind, Member, Object, TextForm, skeleton};
///
/// let text = || Kind::Text(TextForm::String);
/// let members = vec![Member::new("Name", text()), Member::new("Ids", Kind::List(Box::new(Kind::Int64)))];
/// let object = Object::new("Rename", "", members, Vec::new());
/// assert_eq!(skeleton(&object).to_string(), r#"{"Name":"string","Ids":["int64"]}"#);
/// ```
pub fn skeleton(request: &Object) -> Json<'static> {
    object(request, &mut Vec::new())
}

/// `around` are the names of the objects that it stands in.
fn object(object: &Object, around: &mut Vec<&'static str>) -> Json<'static> {
    around.push(object.name);
    let members = object.members.iter().map(|member| (member.name.into(), value(member, around))).collect();
    around.pop();
    Json::Object(members)
}

fn value(member: &Member, around: &mut Vec<&'static str>) -> Json<'static> {
    let is_list = matches!(member.kind, Kind::List(_));
    let element = match member.object() {
        Some(inner) if !around.contains(&inner.name) => object(inner, around),
        Some(_) if is_list => return Json::List(Vec::new()),
        Some(_) => Json::Object(Vec::new()),
        None => Json::Text(member.kind.element().to_string().into()),
    };
    if is_list { Json::List(vec![element]) } else { element }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leak::leak;

    #[test]
    fn an_object_within_itself_is_left_empty_the_second_time() {
        let list = Member::new("Children", Kind::List(Box::new(Kind::Object("Node"))));
        let node = leak(Object::new("Node", "", vec![list, Member::new("Parent", Kind::Object("Node"))], Vec::new()));
        node.members.iter().for_each(|member| member.link(node));
        let root = Member::new("Root", Kind::Object("Node"));
        root.link(node);
        let request = Object::new("Plant", "", vec![root], Vec::new());
        assert_eq!(skeleton(&request).to_string(), r#"{"Root":{"Children":[],"Parent":{}}}"#);
    }
}
