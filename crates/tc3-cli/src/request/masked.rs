//! A request as a person may see it: without what is secret.

use tc3::Binary;
use tc3_spec::{Json, Object, mask};

use super::unchecked;

/// The members of an object, each secret masked.
#[cfg(feature = "bulk")]
pub(crate) fn values(mut values: Json<'static>, object: &'static Object) -> Json<'static> {
    mask(&mut values, object);
    values
}

/// The members as they are sent, each secret masked, and of bytes how many they are.
pub(super) fn request(values: &Json<'_>, binary: &[(String, Binary)], object: &'static Object) -> Json<'static> {
    let mut shown = unchecked::body(values, object).into_owned();
    mask(&mut shown, object);
    if let Json::Object(members) = &mut shown {
        let bytes = |bytes: &Binary| match bytes.as_bytes() {
            Some(bytes) => format!("<{} bytes>", bytes.len()),
            None => "<a file>".to_owned(),
        };
        members.extend(binary.iter().map(|(name, value)| (name.clone().into(), Json::Text(bytes(value).into()))));
    }
    shown
}
