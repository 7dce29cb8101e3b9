//! `--generate-cli-skeleton`: a request with the type of each member in its place.

use tc3_spec::{Json, Kind, Member, Object};

/// A request to fill in. An object within itself is left empty the second time.
///
/// What is not filled in is refused when it is sent, unless the member is text.
pub(crate) fn skeleton(request: &'static Object) -> Json<'static> {
    object(request, &mut Vec::new())
}

/// `around` are the names of the objects that it stands in.
fn object(object: &'static Object, around: &mut Vec<&'static str>) -> Json<'static> {
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
