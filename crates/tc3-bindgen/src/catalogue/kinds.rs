//! Kinds of resources in the blob: by names, which stand there already.

use tc3_spec::{Naming, ResourceKind, States};

use super::Writer;

impl Writer {
    pub(super) fn resource_kind(&mut self, kind: &ResourceKind) {
        self.text(kind.name);
        self.name(kind.id);
        self.byte(u8::from(kind.is_named));
        self.list(&kind.makes, |writer, making| {
            writer.name(making.action);
            writer.names(making.at);
        });
        self.list(&kind.lists, |writer, listing| {
            writer.name(listing.action);
            writer.names(listing.items);
            writer.name(listing.id);
            writer.names(listing.by.as_slice());
        });
        self.list(&kind.shows, |writer, showing| {
            writer.name(showing.action);
            writer.name(showing.by);
            writer.names(showing.at);
        });
        self.list(&kind.changes, Self::naming);
        self.list(&kind.ends, Self::naming);
        self.list(&kind.parents, |writer, parent| {
            writer.name(parent.member);
            writer.text(parent.kind);
        });
        self.list(kind.states.as_slice(), Self::states);
    }

    fn states(&mut self, states: &States) {
        self.name(states.object);
        self.name(states.member);
        self.list(&states.made, |writer, state| writer.text(state));
        self.list(&states.moves, |writer, step| {
            writer.name(step.action);
            writer.list(&step.states, |writer, state| writer.text(state));
        });
    }

    fn naming(&mut self, naming: &Naming) {
        self.name(naming.action);
        self.name(naming.by);
    }
}
