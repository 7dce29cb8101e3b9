//! The columns of CSV: members, or what is in them, by their wire names.

use ::csv::StringRecord;
use tc3_spec::{Kind, Member, Object, nearest};

/// A column: where its cells go.
pub(super) struct Column {
    /// Wire names and list positions, as in `Filters.0.Name`.
    pub(super) name: String,
    /// The type of what is there.
    pub(super) kind: &'static Kind,
}

/// The columns that a head names. One that leads nowhere is told with the nearest that does.
pub(super) fn all(head: &StringRecord, request: &'static Object) -> Result<Vec<Column>, String> {
    let mut columns: Vec<Column> = Vec::with_capacity(head.len());
    if head.is_empty() {
        return Err("it is empty, and its first line names the members".to_owned());
    }
    for (index, name) in head.iter().enumerate() {
        let number = index + 1;
        let kind = find(name, request).map_err(|why| format!("column {number}, {name:?}: {why}"))?;
        if columns.iter().any(|column| column.name == name) {
            return Err(format!("column {number}, {name:?}: it is there twice"));
        }
        columns.push(Column { name: name.to_owned(), kind });
    }
    Ok(columns)
}

fn find(name: &str, request: &'static Object) -> Result<&'static Kind, String> {
    let mut around = Some(request);
    let mut at: Option<(&'static Kind, &'static Member)> = None;
    for segment in name.split('.') {
        at = match (at, around) {
            (Some((Kind::List(element), member)), _) if is_position(segment) => Some((element, member)),
            (Some((Kind::List(_), member)), _) => {
                return Err(format!("{} is a list: a position stands behind it, as in {}.0", member.name, member.name));
            }
            (_, Some(object)) => Some(member(segment, object)?),
            (Some((_, member)), None) => {
                return Err(format!("nothing is in {}, which is {}", member.name, member.kind));
            }
            (None, None) => None,
        };
        around = at.and_then(|(kind, member)| if matches!(kind, Kind::Object(_)) { member.object() } else { None });
    }
    at.map(|(kind, _)| kind).ok_or_else(|| "it names no member".to_owned())
}

fn member(segment: &str, object: &'static Object) -> Result<(&'static Kind, &'static Member), String> {
    if let Some(member) = object.member(segment) {
        return Ok((&member.kind, member));
    }
    let near = nearest(segment, object.members.iter().map(|member| member.name));
    let hint = near.map(|near| format!("; the nearest is {near}")).unwrap_or_default();
    Err(format!("{} has no such member{hint}", object.name))
}

fn is_position(segment: &str) -> bool {
    !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit())
}
