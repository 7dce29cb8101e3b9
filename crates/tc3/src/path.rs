//! Where in a request or an answer something stands: `InstanceSet.1.Placement.ProjectId`.

use core::fmt;

/// Names and list positions from the outermost inwards.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Path(Vec<Step>);

#[derive(Clone, Debug, Eq, PartialEq)]
enum Step {
    Name(&'static str),
    Index(usize),
}

impl Path {
    pub(crate) fn push_name(&mut self, name: &'static str) {
        self.0.push(Step::Name(name));
    }

    pub(crate) fn push_index(&mut self, index: usize) {
        self.0.push(Step::Index(index));
    }

    pub(crate) fn pop(&mut self) {
        self.0.pop();
    }

    /// For a path that was collected on the way out, innermost first.
    pub(crate) fn reverse(&mut self) {
        self.0.reverse();
    }

    /// This path with one more name, or itself where the name is empty.
    pub(crate) fn joined(&self, name: &str) -> String {
        match (self.0.is_empty(), name.is_empty()) {
            (true, _) => name.to_owned(),
            (false, true) => self.to_string(),
            (false, false) => format!("{self}.{name}"),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str(".")?;
            }
            match step {
                Step::Name(name) => f.write_str(name)?,
                Step::Index(index) => index.fmt(f)?,
            }
        }
        Ok(())
    }
}
