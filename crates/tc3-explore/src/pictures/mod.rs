//! Pictures, made on the server: SVG that reads in both themes, and behind each the same facts as a list or a table.
//!
//! ```text
//! tc3_mock::lives --> graph (nodes and arrows) --> row (where they stand) --> states (a picture)
//!                                            \--> told (sentences, links)
//! kinds of a service --> map (what refers to what)
//! calls --> chart (how long they took, and what came of them)
//! ```
//!
//! `svg` is what they share. A picture is one image to who cannot see it; whatever can be followed is a link in its list.

pub(crate) mod chart;
pub(crate) mod graph;
pub(crate) mod map;
pub(crate) mod marks;
mod row;
pub(crate) mod states;
mod svg;
pub(crate) mod told;
