//! Descriptions in a file: a line of JSON for each action and each object, so that a program reads those that it shows
//! and passes over the rest.

use serde::{Deserialize, Serialize};

use super::model::{ActionDocs, ObjectDocs, ServiceDocs};

/// The form of the lines, which the first of them tells.
const FORM: u32 = 1;

/// What a line is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Entry<'a> {
    /// An action, by its name.
    Action(&'a str),
    /// A data object, by its name.
    Object(&'a str),
}

/// The first line: where the descriptions come from.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Source {
    form: u32,
    /// The name of the package.
    pub source: String,
}

#[derive(Deserialize, Serialize)]
struct ActionLine<D> {
    action: String,
    #[serde(flatten)]
    docs: D,
}

#[derive(Deserialize, Serialize)]
struct ObjectLine<D> {
    object: String,
    #[serde(flatten)]
    docs: D,
}

impl Source {
    /// The first line of descriptions from this package.
    pub fn new(source: impl Into<String>) -> Self {
        Self { form: FORM, source: source.into() }
    }

    /// Reads the first line of a file.
    ///
    /// # Errors
    ///
    /// It is none, or of another form.
    pub fn of_lines(text: &str) -> serde_json::Result<Self> {
        let found: Self = serde_json::from_str(text.lines().next().unwrap_or_default())?;
        match found.form {
            FORM => Ok(found),
            other => Err(serde::de::Error::custom(format_args!("form {other} is not known here"))),
        }
    }
}

impl ServiceDocs {
    /// Writes the lines.
    ///
    /// # Errors
    ///
    /// None that texts can cause.
    pub fn to_lines(&self, source: &Source) -> serde_json::Result<String> {
        let mut lines = serde_json::to_string(source)?;
        for (action, docs) in &self.actions {
            lines.push('\n');
            lines += &serde_json::to_string(&ActionLine { action: action.clone(), docs })?;
        }
        for (object, docs) in &self.objects {
            lines.push('\n');
            lines += &serde_json::to_string(&ObjectLine { object: object.clone(), docs })?;
        }
        lines.push('\n');
        Ok(lines)
    }

    /// Reads those lines that are wanted.
    ///
    /// # Errors
    ///
    /// A line is not of the form that [`ServiceDocs::to_lines`] writes.
    ///
    /// ```
    /// use tc3_bindgen::docs::{Entry, ServiceDocs, Source};
    ///
    /// let lines = format!(
    ///     "{}\n{}\n",
    ///     r#"{"form":1,"source":"a package"}"#,
    ///     r#"{"action":"Look","title":"To look","doc":"","request":{"Id":"Which."},"response":{}}"#,
    /// );
    /// assert_eq!(Source::of_lines(&lines)?.source, "a package");
    /// let docs = ServiceDocs::of_lines(&lines, |entry| entry == Entry::Action("Look"))?;
    /// assert_eq!(docs.action("Look").map(|look| look.request.get("Id")), Some("Which."));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn of_lines(text: &str, mut wanted: impl FnMut(Entry<'_>) -> bool) -> serde_json::Result<Self> {
        Source::of_lines(text)?;
        let mut docs = Self::default();
        for line in text.lines().skip(1) {
            let name_in = |rest: &'static str| line.strip_prefix(rest).and_then(|rest| rest.split('"').next());
            if let Some(name) = name_in("{\"action\":\"") {
                if wanted(Entry::Action(name)) {
                    let line: ActionLine<ActionDocs> = serde_json::from_str(line)?;
                    docs.actions.insert(line.action, line.docs);
                }
            } else if let Some(name) = name_in("{\"object\":\"") {
                if wanted(Entry::Object(name)) {
                    let line: ObjectLine<ObjectDocs> = serde_json::from_str(line)?;
                    docs.objects.insert(line.object, line.docs);
                }
            } else {
                return Err(serde::de::Error::custom("a line is neither of an action nor of an object"));
            }
        }
        Ok(docs)
    }
}
