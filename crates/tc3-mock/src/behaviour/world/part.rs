//! What is kept in a world, by its names, and how that becomes text.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::value::RawValue;

use super::slot::State;

/// State by its names, and how many ids were made for it.
#[derive(Default)]
pub(super) struct Part {
    pub(super) ids: u64,
    kept: BTreeMap<&'static str, Box<dyn State>>,
    /// The names of the state that was asked for since it was settled the last time, and so may have changed.
    touched: BTreeSet<&'static str>,
    /// State that came as text, by the names of its types, until somebody asks for it.
    unread: BTreeMap<String, Box<RawValue>>,
}

impl Part {
    /// The state of this name, which one type has.
    pub(super) fn named<S: State + Default>(&mut self, name: &'static str) -> &mut S {
        self.touched.insert(name);
        let kept = self.kept.entry(name).or_insert_with(|| Box::new(S::default()));
        (&mut **kept as &mut dyn Any).downcast_mut().unwrap_or_else(|| panic!("two types of state are called {name}"))
    }

    /// The state of this name, if there is any by now.
    pub(super) fn look<S: State>(&self, name: &'static str) -> Option<&S> {
        (&**self.kept.get(name)? as &dyn Any).downcast_ref()
    }

    /// Keeps state under its name, in the place of what there is.
    pub(super) fn keep<S: State>(&mut self, name: &'static str, state: S) {
        self.kept.insert(name, Box::new(state));
    }

    /// Puts state of a type that is not known here: it is read when somebody asks for it.
    pub(super) fn put(&mut self, name: String, text: Box<RawValue>) {
        self.unread.insert(name, text);
    }

    /// What was put under this name and nobody has read yet.
    pub(super) fn unread(&mut self, name: &str) -> Option<Box<RawValue>> {
        self.unread.remove(name)
    }

    /// What is kept and was read by now.
    pub(super) fn kept(&self) -> impl Iterator<Item = &dyn State> {
        self.kept.values().map(|state| &**state)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &&'static str> {
        self.kept.keys()
    }

    /// Writes all of it, as two members of an object: `ids`, and `world`.
    pub(super) fn write(&self, text: &mut Vec<u8>) -> serde_json::Result<()> {
        let mut members = Members::begin(text, self.ids, "world");
        for (name, kept) in &self.kept {
            members.add(name, |text| kept.write(text).map(|()| true))?;
        }
        for (name, unread) in &self.unread {
            members.add(name, |text| {
                text.extend_from_slice(unread.get().as_bytes());
                Ok(true)
            })?;
        }
        members.end();
        Ok(())
    }

    /// Writes what changed since this was asked the last time, as `ids` and `change`; says whether there was anything.
    pub(super) fn write_change(&mut self, text: &mut Vec<u8>) -> serde_json::Result<bool> {
        let mut members = Members::begin(text, self.ids, "change");
        for name in std::mem::take(&mut self.touched) {
            if let Some(kept) = self.kept.get_mut(name) {
                members.add(name, |text| kept.write_change(text))?;
            }
        }
        Ok(members.end() > 0)
    }

    /// Takes everything for written.
    pub(super) fn settle(&mut self) {
        for name in std::mem::take(&mut self.touched) {
            if let Some(kept) = self.kept.get_mut(name) {
                kept.settle();
            }
        }
    }
}

/// Members of an object on their way to text.
pub(super) struct Members<'t> {
    text: &'t mut Vec<u8>,
    count: usize,
}

impl<'t> Members<'t> {
    /// Those of a new object behind what is written.
    pub(super) fn of(text: &'t mut Vec<u8>) -> Self {
        text.push(b'{');
        Self { text, count: 0 }
    }

    /// Those of an object of this name, behind the count of ids.
    fn begin(text: &'t mut Vec<u8>, ids: u64, name: &str) -> Self {
        text.extend_from_slice(format!(r#""ids":{ids},"{name}":"#).as_bytes());
        Self::of(text)
    }

    /// Adds a member, unless there is nothing to be written of it.
    pub(super) fn add(
        &mut self,
        name: &str,
        write: impl FnOnce(&mut Vec<u8>) -> serde_json::Result<bool>,
    ) -> serde_json::Result<()> {
        let start = self.text.len();
        self.text.extend_from_slice(if self.count == 0 { b"" } else { b"," });
        serde_json::to_writer(&mut *self.text, name)?;
        self.text.push(b':');
        if write(self.text)? {
            self.count += 1;
        } else {
            self.text.truncate(start);
        }
        Ok(())
    }

    /// Ends the object; says how many members it got.
    pub(super) fn end(self) -> usize {
        self.text.push(b'}');
        self.count
    }
}
