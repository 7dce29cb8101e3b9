//! The flattened form of a request, `Filters.0.Values.1=b`: what a GET carries, and what a person types.

use core::fmt;
use std::collections::BTreeMap;

use serde_json::Value;

use crate::path::Path;
use crate::record::{EncodeError, List, MAX_DEPTH, Place, Record, View};

/// Writes a record as a query: names sorted, RFC 3986 encoding with upper-case hex, `%20` for a blank.
///
/// Built once, the same text is signed and sent.
///
/// # Errors
///
/// A query cannot say that a list or an object is empty, and leaving it out would mean something else: refused, as are
/// binary, numbers that are not finite, and too deep a nesting. A record without any member gives an empty query.
pub fn flatten(record: &dyn Record) -> Result<String, EncodeError> {
    let mut flattener = Flattener { path: Path::default(), pairs: Vec::new() };
    flattener.members(record, 0)?;
    let Flattener { mut pairs, .. } = flattener;
    pairs.sort();
    let mut query = String::new();
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        escape(&name, &mut query);
        query.push('=');
        escape(&value, &mut query);
    }
    Ok(query)
}

/// Reads a query into an object whose scalars are strings. `+` is read as a blank, as some clients send it.
///
/// ```
/// let request = tc3::query::parse("Limit=20&Filters.0.Name=zone&Filters.0.Values.0=a%20b")?;
/// assert_eq!(request["Filters"][0]["Values"][0], "a b");
/// # Ok::<(), tc3::query::QueryError>(())
/// ```
///
/// # Errors
///
/// Those of [`unflatten`]; a part without `=`; an escape that is not two hex digits or not UTF-8.
pub fn parse(query: &str) -> Result<Value, QueryError> {
    let mut pairs = Vec::new();
    for part in query.split('&').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').ok_or_else(|| QueryError(format!("{} has no `=`", quoted(part))))?;
        pairs.push((unescape(name)?, Value::String(unescape(value)?)));
    }
    unflatten(pairs.iter().map(|(name, value)| (name.as_str(), value.clone())))
}

/// Puts values under names such as `Filters.0.Name` together to an object. A segment of digits is a list's position.
///
/// # Errors
///
/// A name twice, a name that is both a value and an object, an empty segment, positions that do not run from 0 without
/// a gap, a position at the beginning, more segments than objects may nest.
pub fn unflatten<'a>(pairs: impl IntoIterator<Item = (&'a str, Value)>) -> Result<Value, QueryError> {
    let mut root = Node::Object(BTreeMap::new());
    for (name, value) in pairs {
        root.insert(name, value)?;
    }
    root.into_value("")
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

struct Flattener {
    path: Path,
    pairs: Vec<(String, String)>,
}

impl Flattener {
    fn members(&mut self, record: &dyn Record, depth: usize) -> Result<(), EncodeError> {
        self.check_depth(depth)?;
        for (index, name) in record.shape().members.iter().enumerate() {
            let view = record.get(index).map_or(View::Absent, Place::view);
            self.path.push_name(name);
            self.value(view, depth)?;
            self.path.pop();
        }
        Ok(())
    }

    fn elements(&mut self, list: &dyn List, depth: usize) -> Result<(), EncodeError> {
        self.check_depth(depth)?;
        for index in 0..list.count() {
            let view = list.at(index).map_or(View::Absent, Place::view);
            self.path.push_index(index);
            self.value(view, depth)?;
            self.path.pop();
        }
        Ok(())
    }

    fn value(&mut self, view: View<'_>, depth: usize) -> Result<(), EncodeError> {
        let text = match view {
            View::Absent => return Ok(()),
            View::Bool(value) => value.to_string(),
            View::Int(value) => value.to_string(),
            View::Uint(value) => value.to_string(),
            // Displayed without an exponent, whatever its size.
            View::Float(value) if value.is_finite() => value.to_string(),
            View::Float(_) => return Err(self.refuse("is not a finite number")),
            View::Text(value) => value.to_owned(),
            View::Bytes(_) => return Err(self.refuse("is binary, which a query does not carry")),
            View::List(list) => {
                let before = self.pairs.len();
                self.elements(list, depth + 1)?;
                return self.expect_more_than(before, "is an empty list, which a query cannot say");
            }
            View::Object(record) => {
                let before = self.pairs.len();
                self.members(record, depth + 1)?;
                return self.expect_more_than(before, "is an empty object, which a query cannot say");
            }
        };
        self.pairs.push((self.path.to_string(), text));
        Ok(())
    }

    fn expect_more_than(&self, before: usize, problem: &str) -> Result<(), EncodeError> {
        if self.pairs.len() > before { Ok(()) } else { Err(self.refuse(problem)) }
    }

    fn check_depth(&self, depth: usize) -> Result<(), EncodeError> {
        if depth > MAX_DEPTH { Err(self.refuse("nests too deep")) } else { Ok(()) }
    }

    fn refuse(&self, problem: &str) -> EncodeError {
        EncodeError::new(&self.path, problem)
    }
}

enum Node {
    Leaf(Value),
    Object(BTreeMap<String, Node>),
    List(BTreeMap<u32, Node>),
}

impl Node {
    /// Walks down without recursion: a name may have as many segments as its sender likes.
    fn insert(&mut self, name: &str, value: Value) -> Result<(), QueryError> {
        if name.split('.').count() > MAX_DEPTH {
            return Err(QueryError(format!("{} nests too deep", quoted(name))));
        }
        let mut node = self;
        let mut segments = name.split('.').peekable();
        while let Some(segment) = segments.next() {
            let child = match segments.peek() {
                None => Self::Leaf(Value::Null),
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

    fn into_value(self, path: &str) -> Result<Value, QueryError> {
        let below = |segment: &dyn fmt::Display| match path.is_empty() {
            true => segment.to_string(),
            false => format!("{path}.{segment}"),
        };
        Ok(match self {
            Self::Leaf(value) => value,
            Self::Object(members) => {
                let members = members.into_iter().map(|(name, node)| {
                    let value = node.into_value(&below(&name))?;
                    Ok((name, value))
                });
                Value::Object(members.collect::<Result<_, QueryError>>()?)
            }
            Self::List(elements) => {
                let mut list = Vec::with_capacity(elements.len());
                for (position, node) in elements {
                    if usize::try_from(position) != Ok(list.len()) {
                        return Err(sparse(&below(&position)));
                    }
                    list.push(node.into_value(&below(&position))?);
                }
                Value::Array(list)
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

fn escape(text: &str, query: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            query.push(char::from(byte));
        } else {
            query.push('%');
            query.push(char::from(HEX[usize::from(byte >> 4)]));
            query.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
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
