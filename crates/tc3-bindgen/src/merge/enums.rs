//! From the enums of `_service.json` to those of the model.

use serde_json::Value;
use tc3::Literal;
use tc3_spec::leak::leak_str;
use tc3_spec::{EnumKind, EnumValue, Enumeration};

use super::fault::{Fault, Result};
use crate::error::Flaw;
use crate::read::overlay::{EnumOverlay, EnumValueOverlay};
use crate::read::word::{is_object_name, is_type_name};

/// Reads an enum. Its values and names are distinct, because both become names in code.
pub(super) fn read(name: &str, overlay: &EnumOverlay) -> Result<Enumeration> {
    let kind = overlay.kind.kind();
    if overlay.values.is_empty() {
        return Err(Fault::at(["values"], Flaw::Incomplete("it has no values".to_owned())));
    }
    check_name(name, is_type_name(name)).map_err(Fault::here)?;
    let mut values: Vec<EnumValue> = Vec::new();
    for (position, overlay) in overlay.values.iter().enumerate() {
        let position = position.to_string();
        let at = |key: &str, flaw| Fault::at(["values", &position, key], flaw);
        check_name(&overlay.name, is_object_name(&overlay.name)).map_err(|flaw| at("name", flaw))?;
        let value = literal(kind, overlay).map_err(|flaw| at("value", flaw))?;
        if values.iter().any(|known| known.value == value) {
            return Err(at("value", Flaw::Twice { what: "value", name: value.to_string() }));
        }
        if values.iter().any(|known| known.name == overlay.name) {
            return Err(at("name", Flaw::Twice { what: "name", name: overlay.name.clone() }));
        }
        values.push(EnumValue::new(value, leak_str(&overlay.name), leak_str(&overlay.doc)));
    }
    Ok(Enumeration::new(leak_str(name), leak_str(&overlay.doc), kind, values))
}

fn literal(kind: EnumKind, overlay: &EnumValueOverlay) -> core::result::Result<Literal, Flaw> {
    let literal = match (kind, &overlay.value) {
        (EnumKind::Int, value) => value.as_i64().map(Literal::Int),
        (EnumKind::Text, Value::String(text)) => Some(Literal::Text(leak_str(text))),
        (EnumKind::Text, _) => None,
    };
    literal.ok_or_else(|| Flaw::Type {
        member: overlay.name.clone(),
        found: overlay.value.to_string(),
        needed: kind.word().to_owned(),
    })
}

fn check_name(name: &str, is_good: bool) -> core::result::Result<(), Flaw> {
    match is_good && !name.contains('_') {
        true => Ok(()),
        false => {
            Err(Flaw::Incomplete(format!("{name:?} is no name: it begins with a capital and has letters and digits")))
        }
    }
}
