//! Kinds of resources in the blob: by names, which stand there already.

use super::codec::{Cursor, Result};
use crate::leak::{leak, leak_slice};
use crate::resource::{Listing, Making, Move, Naming, Parent, ResourceKind, Showing, States};

impl Cursor {
    pub(super) fn kinds(&mut self) -> Result<Vec<&'static ResourceKind>> {
        self.list(|cursor| cursor.resource_kind().map(leak))
    }

    fn resource_kind(&mut self) -> Result<ResourceKind> {
        let mut kind = ResourceKind::new(self.text()?, self.name()?);
        kind.is_named = self.byte()? != 0;
        kind.makes = self.list(|cursor| Ok(Making::new(cursor.name()?, cursor.path()?)))?;
        kind.lists = self.list(|cursor| {
            let (action, items, id) = (cursor.name()?, cursor.path()?, cursor.name()?);
            Ok(Listing::new(action, items, id, cursor.list(Self::name)?.pop()))
        })?;
        kind.shows = self.list(|cursor| Ok(Showing::new(cursor.name()?, cursor.name()?, cursor.path()?)))?;
        kind.changes = self.list(Self::naming)?;
        kind.ends = self.list(Self::naming)?;
        kind.parents = self.list(|cursor| Ok(Parent::new(cursor.name()?, cursor.text()?)))?;
        kind.states = self.list(Self::states)?.pop();
        Ok(kind)
    }

    fn states(&mut self) -> Result<States> {
        let (object, member) = (self.name()?, self.name()?);
        let mut states = States::new(object, member, self.list(Self::text)?);
        states.moves = self.list(|cursor| Ok(Move::new(cursor.name()?, cursor.list(Self::text)?)))?;
        Ok(states)
    }

    fn naming(&mut self) -> Result<Naming> {
        Ok(Naming::new(self.name()?, self.name()?))
    }

    fn path(&mut self) -> Result<&'static [&'static str]> {
        self.list(Self::name).map(leak_slice)
    }
}
