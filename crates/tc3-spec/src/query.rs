//! The flattened form of a request, `Filters.0.Values.1=b`, read: what a GET or a form carries, and what a person types.

use core::fmt;
use std::borrow::Cow;
use std::collections::BTreeMap;

use tc3::record::MAX_DEPTH;

use crate::json::Json;

/// Reads a query into an object whose scalars are strings. `+` is read as a blank, as some clients send it.
///
/// ```
/// let request = tc3_spec::query::parse("Limit=20&Filters.0.Name=zone&Filters.0.Values.0=a%20b")?;
/// assert_eq!(request.to_string(), r#"{"Filters":[{"Name":"zone","Values":["a b"]}],"Limit":"20"}"#);
/// # Ok::<(), tc3_spec::query::QueryError>(())
/// ```
///
/// # Errors
///
/// Those of [`unflatten`]; a part without `=`; an escape that is not two hex digits or not UTF-8.
pub fn parse(query: &str) -> Result<Json<'static>, QueryError> {
    unflatten(pairs(query)?.into_iter().map(|(name, value)| (name, Json::Text(value.into()))))
}

/// Reads a query, or a form, into its names and values, in the order in which they came.
///
/// # Errors
///
/// A part without `=`; an escape that is not two hex digits or not UTF-8.
pub fn pairs(query: &str) -> Result<Vec<(String, String)>, QueryError> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    let pairs = parts.map(|part| {
        let (name, value) = part.split_once('=').ok_or_else(|| QueryError(format!("{} has no `=`", quoted(part))))?;
        Ok((unescape(name)?, unescape(value)?))
    });
    pairs.collect()
}

/// Puts values under names such as `Filters.0.Name` together to an object. A segment of digits is a list's position.
///
/// # Errors
///
/// A name twice, a name that is both a value and an object, an empty segment, positions that do not run from 0 without
/// a gap, a position at the beginning, more segments than objects may nest.
pub fn unflatten<'a>(pairs: impl IntoIterator<Item = (impl AsRef<str>, Json<'a>)>) -> Result<Json<'a>, QueryError> {
    let mut root = Node::Object(BTreeMap::new());
    for (name, value) in pairs {
        root.insert(name.as_ref(), value)?;
    }
    root.into_json("")
}

/// Why flattened names and values do not make a request.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct QueryError(String);

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for QueryError {}

enum Node<'a> {
    Leaf(Json<'a>),
    Object(BTreeMap<String, Self>),
    List(BTreeMap<u32, Self>),
}

impl<'a> Node<'a> {
    /// Walks down without recursion: a name may have as many segments as its sender likes.
    fn insert(&mut self, name: &str, value: Json<'a>) -> Result<(), QueryError> {
        if name.split('.').count() > MAX_DEPTH {
            return Err(QueryError(format!("{} nests too deep", quoted(name))));
        }
        let mut node = self;
        let mut segments = name.split('.').peekable();
        while let Some(segment) = segments.next() {
            let child = match segments.peek() {
                None => Self::Leaf(Json::Null),
                Some(next) if is_position(next) => Self::List(BTreeMap::new()),
                Some(_) => Self::Object(BTreeMap::new()),
            };
            let is_leaf = matches!(child, Self::Leaf(_));
            let place = match node {
                Self::Object(members) if !is_position(segment) && !segment.is_empty() => {
                    let is_new = !members.contains_key(segment);
                    (is_new, members.entry(segment.to_owned()).or_insert(child))
                }
                Self::List(elements) if is_position(segment) => {
                    let position = segment.parse().map_err(|_| sparse(name))?;
                    let is_new = !elements.contains_key(&position);
                    (is_new, elements.entry(position).or_insert(child))
                }
                _ => return Err(QueryError(format!("{} does not go together with the names before it", quoted(name)))),
            };
            let (is_new, next) = place;
            if is_leaf && !is_new {
                return Err(QueryError(format!("{} is given twice", quoted(name))));
            }
            node = next;
        }
        *node = Self::Leaf(value);
        Ok(())
    }

    fn into_json(self, path: &str) -> Result<Json<'a>, QueryError> {
        let below = |segment: &dyn fmt::Display| match path.is_empty() {
            true => segment.to_string(),
            false => format!("{path}.{segment}"),
        };
        Ok(match self {
            Self::Leaf(value) => value,
            Self::Object(members) => {
                let members = members.into_iter().map(|(name, node)| {
                    let value = node.into_json(&below(&name))?;
                    Ok((Cow::Owned(name), value))
                });
                Json::Object(members.collect::<Result<_, QueryError>>()?)
            }
            Self::List(elements) => {
                let mut list = Vec::with_capacity(elements.len());
                for (position, node) in elements {
                    if usize::try_from(position) != Ok(list.len()) {
                        return Err(sparse(&below(&position)));
                    }
                    list.push(node.into_json(&below(&position))?);
                }
                Json::List(list)
            }
        })
    }
}

fn is_position(segment: &str) -> bool {
    !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit())
}

fn sparse(name: &str) -> QueryError {
    QueryError(format!("{}: positions in a list start at 0 and have no gaps", quoted(name)))
}

/// A name in an error: never longer than a line.
fn quoted(name: &str) -> String {
    let shown: String = name.chars().filter(|char| !char.is_control()).take(60).collect();
    if shown.len() < name.len() { format!("`{shown}…`") } else { format!("`{shown}`") }
}

fn unescape(text: &str) -> Result<String, QueryError> {
    let wrong = || QueryError(format!("{} is not a well-formed escape", quoted(text)));
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || rest.next().and_then(|byte| char::from(byte).to_digit(16)).ok_or_else(wrong);
                let (high, low) = (digit()?, digit()?);
                u8::try_from(high * 16 + low).map_err(|_| wrong())?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::{parse, unflatten};
    use crate::json::Json;

    #[test]
    fn names_and_values_make_an_object() {
        assert_eq!(
            parse("A.0.B=1&A.1.B=x%3Dy+z&C=&D.E.F=%E6%9C%AA").unwrap().to_string(),
            r#"{"A":[{"B":"1"},{"B":"x=y z"}],"C":"","D":{"E":{"F":"未"}}}"#
        );
        assert_eq!(parse("").unwrap().to_string(), "{}");
        let typed = Json::parse(r#"{"B":1.10}"#).unwrap();
        assert_eq!(unflatten([("A.0", typed)]).unwrap().to_string(), r#"{"A":[{"B":1.10}]}"#);
    }

    #[test]
    fn hostile_names_are_refused_without_harm() {
        let deep = format!("{}A=1", "A.".repeat(100_000));
        for (query, part) in [
            ("A=1&A=2", "given twice"),
            ("A=1&A.B=2", "does not go together"),
            ("A.B=2&A=1", "given twice"),
            ("A.0=1&A.B=2", "does not go together"),
            ("A.1=1", "no gaps"),
            ("A.4000000000=1", "no gaps"),
            ("A.40000000000000000000=1", "no gaps"),
            ("A.0=1&A.00=2", "given twice"),
            ("0.A=1", "does not go together"),
            ("A..B=1", "does not go together"),
            (".=1", "does not go together"),
            ("A", "has no `=`"),
            ("A=%4", "escape"),
            ("A=%zz", "escape"),
            ("A=%ff", "escape"),
            (deep.as_str(), "nests too deep"),
        ] {
            let message = parse(query).unwrap_err().to_string();
            assert!(message.contains(part) && message.len() < 200, "{query:.40}: {message}");
        }
    }
}
