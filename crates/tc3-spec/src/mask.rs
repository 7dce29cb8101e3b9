//! A value as a person may see it: without what is secret.

use crate::json::Json;
use crate::model::Object;

/// What stands in place of a secret.
const MASK: &str = "<masked>";

/// Puts `<masked>` in the place of each secret member of a value of this object, or of a list of them. Whether there was anything.
///
/// What the object does not know stays: nobody knows whether it is secret.
///
/// ```
/// use tc3_spec::{Json, Kind, Member, Object, TextForm, mask};
///
/// let text = || Kind::Text(TextForm::String);
/// let mut password = Member::new("Password", text());
/// password.sensitive = true;
/// let object = Object::new("Login", "", vec![Member::new("Name", text()), password], Vec::new());
///
/// let mut value = Json::parse(r#"[{"Name":"n","Password":"p"}]"#)?;
/// assert!(mask(&mut value, &object));
/// assert_eq!(value.to_string(), r#"[{"Name":"n","Password":"<masked>"}]"#);
/// # Ok::<(), tc3_spec::JsonError>(())
/// ```
pub fn mask(value: &mut Json<'_>, object: &Object) -> bool {
    let mut is_masked = false;
    match value {
        Json::List(elements) => elements.iter_mut().for_each(|element| is_masked |= mask(element, object)),
        Json::Object(members) => {
            for (name, value) in members {
                let Some(member) = object.member(name) else { continue };
                if member.sensitive {
                    *value = Json::Text(MASK.into());
                    is_masked = true;
                } else if let Some(inner) = member.object() {
                    is_masked |= mask(value, inner);
                }
            }
        }
        _ => {}
    }
    is_masked
}
