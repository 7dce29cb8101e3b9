//! How a record is seen and filled: its members by position, each member's value as a place. Records and places stand in
//! one file because each is made of the other.

use crate::record::binary::Binary;
use crate::record::scalar::{Fit, Misfit, Scalar};
use crate::record::shape::Shape;

/// How deep objects and lists may nest, in either direction. The deepest published action nests 13 objects.
pub const MAX_DEPTH: usize = 100;

/// A value whose members can be looked at and filled by position.
///
/// Generated structs implement it; so does a record built from a spec at run time. An index outside the shape
/// is answered with `None` or as absent, never with a panic.
pub trait Record {
    /// What this kind of record is called and which members it has.
    fn shape(&self) -> &'static Shape;

    /// Shows all members at once, in the order of [`Shape::members`]: one call for a record, and not one for each of its
    /// members, of which there are many. Who looks calls `views` or `view_at` of `dyn Record`.
    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>);

    /// The member at `index`, to be filled.
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place>;

    /// How many bytes it takes outside of itself before a member is filled: those of a box. Decoding counts them.
    fn boxed(&self) -> usize {
        0
    }
}

/// What is asked of records of all types. It is not part of the trait, so that it is compiled once and not for each of them.
impl dyn Record + '_ {
    /// Looks at all members, in the order of [`Shape::members`].
    pub fn views<'a>(&'a self, see: &mut dyn FnMut(&[View<'a>])) {
        self.show(Viewer(see));
    }

    /// The member at `index`, in the order of [`Shape::members`]. Absent where there is none.
    pub fn view_at(&self, index: usize) -> View<'_> {
        let mut found = View::Absent;
        self.views(&mut |views| found = views.get(index).copied().unwrap_or(View::Absent));
        found
    }
}

/// Who looks at the members of a record. It is a type of its own because a closure, where thousands of types call it, takes the
/// compiler a tenth longer for all that is generated.
#[allow(missing_debug_implementations, reason = "it lends a closure, it is not a value")]
pub struct Viewer<'s, 'a>(&'s mut dyn FnMut(&[View<'a>]));

impl<'a> Viewer<'_, 'a> {
    /// Shows it all members, once.
    pub fn see(self, members: &[View<'a>]) {
        (self.0)(members);
    }
}

/// A record whose shape is known before there is a value of it: every generated type.
///
/// ```
/// fn takes<T: tc3::Shaped>(member: &str) -> bool {
///     T::SHAPE.index_of(member).is_some()
/// }
/// ```
pub trait Shaped: Record {
    /// What [`Record::shape`] answers for every value.
    const SHAPE: &'static Shape;
}

/// One member's value, or one element of a list.
///
/// Implemented here for the types that members have: scalars, `Option` (absent or present), `Vec` (a list) and every
/// [`Record`]. Open enums get theirs from [`int_enum!`](crate::int_enum) and [`text_enum!`](crate::text_enum).
pub trait Place {
    /// What stands here now.
    fn view(&self) -> View<'_>;

    /// Puts a scalar here, converted where the published examples show that the service's own side is loose.
    fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit>;

    /// Makes room for what is not a scalar: the list or object that stands here afterwards is empty.
    fn open(&mut self) -> Slot<'_>;

    /// Makes it absent, or the type's default where it cannot be absent.
    fn clear(&mut self);
}

/// A value as it is seen from outside.
///
/// Closed: what walks records names every kind, so that none is passed over in silence.
#[derive(Clone, Copy)]
#[allow(clippy::exhaustive_enums, reason = "a new kind has to be seen wherever records are walked")]
#[allow(
    missing_debug_implementations,
    reason = "it would have to print a value of which it cannot know whether it is secret"
)]
pub enum View<'a> {
    /// Not set. It is not written, not even as null.
    Absent,
    /// A boolean.
    Bool(bool),
    /// A signed integer: `int64` on the wire.
    Int(i64),
    /// An unsigned integer: `uint64` on the wire.
    Uint(u64),
    /// A floating point number: `float` on the wire.
    Float(f64),
    /// The same as JSON text with all its digits, as a record has it that was built from JSON by a spec.
    Number(&'a str),
    /// Text, dates and times among it.
    Text(&'a str),
    /// Bytes or a source of them, of a member of type `binary`, which JSON and queries cannot carry.
    Binary(&'a Binary),
    /// A list.
    List(&'a dyn List),
    /// An object.
    Object(&'a dyn Record),
}

/// What can be filled further after [`Place::open`]. Closed, as [`View`] is.
#[allow(clippy::exhaustive_enums, reason = "a new kind has to be seen wherever records are filled")]
#[allow(missing_debug_implementations, reason = "it lends a place, it is not a value")]
pub enum Slot<'a> {
    /// Neither: it takes a scalar. Names the wire type.
    Scalar(&'static str),
    /// An emptied list.
    List(&'a mut dyn List),
    /// An object with every member at its default.
    Object(&'a mut dyn Record),
}

/// A list whose elements can be looked at and added.
pub trait List {
    /// How many elements there are.
    fn count(&self) -> usize;

    /// The element at `index`.
    fn at(&self, index: usize) -> Option<&dyn Place>;

    /// Adds a default element at the end and lends it.
    fn grow(&mut self) -> &mut dyn Place;

    /// How many bytes its elements take themselves, with the room that is kept for more. Decoding counts them; a list that
    /// does not tell is not counted.
    fn held(&self) -> usize {
        0
    }
}

impl<T: Record + ?Sized> Record for Box<T> {
    fn shape(&self) -> &'static Shape {
        (**self).shape()
    }

    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        (**self).show(viewer);
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
        (**self).get_mut(index)
    }

    fn boxed(&self) -> usize {
        size_of_val(&**self) + (**self).boxed()
    }
}
