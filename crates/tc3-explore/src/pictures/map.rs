//! The kinds of a service, and what refers to what: who is referred to stands left of who refers.

use std::collections::BTreeMap;

use maud::{Markup, html};
use tc3_spec::{Parent, ResourceKind, ServiceEntry};

use super::svg::{self, LINE, Picture, count};
use crate::texts::{Language, pictures as texts};

/// The room between two columns, between two kinds in one, and around the text in one.
const GAP: i32 = 64;
const AIR: i32 = 14;
const INSET: i32 = 12;

/// A kind, where it stands, and its references to kinds that are there.
struct Box {
    kind: &'static ResourceKind,
    refers: Vec<Parent>,
    column: usize,
    x: i32,
    y: i32,
    width: i32,
}

/// The map, and behind it the same as a list. Nothing where no kind refers to another.
pub(crate) fn drawn(lang: Language, service: &ServiceEntry) -> Markup {
    let boxes = placed(service.kinds());
    let alone: Vec<_> =
        service.kinds().iter().filter(|kind| !boxes.contains_key(kind.name)).map(|kind| kind.name).collect();
    html! {
        @if !boxes.is_empty() {
            (picture(lang, service, &boxes))
            (list(lang, &boxes))
        }
        @if !alone.is_empty() { p.quiet { (lang.with(&texts::ALONE, &[&alone.join(", ")])) } }
    }
}

type Boxes = BTreeMap<&'static str, Box>;

fn picture(lang: Language, service: &ServiceEntry, boxes: &Boxes) -> Markup {
    let title = lang.with(&texts::MAP_OF, &[service.name()]);
    let said = lang.with(&texts::MAP_SAID, &[&boxes.len().to_string()]);
    let edge = |side: fn(&Box) -> i32| boxes.values().map(side).max().unwrap_or_default();
    let (width, height) = (edge(|one| one.x + one.width) + 8, edge(|one| one.y + one.height()) + 8);
    Picture { id: "map", title: &title, said: &said, left: -4, width, height }.of(&html! {
        @for one in boxes.values() {
            @for (parent, line) in one.refers.iter().zip(1..) {
                @if let Some(other) = boxes.get(parent.kind) { (arrow(one, line, other)) }
            }
        }
        @for one in boxes.values() { (drawn_box(one)) }
    })
}

/// From the line of the member to the right side of what it refers to.
fn arrow(one: &Box, line: i32, other: &Box) -> Markup {
    let (from, start) = (one.x, one.y + line * LINE + LINE / 2 + 6);
    let (to, end) = (other.x + other.width, other.y + LINE / 2 + 6);
    let half = GAP / 2;
    html! {
        g.arrow {
            path d={ "M" (from) " " (start) "C" (from - half) " " (start) " " (to + half) " " (end) " " (to + 8) " " (end) } {}
            (svg::tip(to, end, (-1, 0)))
        }
    }
}

fn drawn_box(one: &Box) -> Markup {
    html! {
        g.node {
            rect x=(one.x) y=(one.y) width=(one.width) height=(one.height()) rx="6" {}
            (svg::text(one.x + INSET, one.y + LINE, "start", "name", one.kind.name))
            @for (parent, line) in one.refers.iter().zip(2..) {
                (svg::text(one.x + INSET, one.y + line * LINE, "start", "value", parent.member))
            }
        }
    }
}

fn list(lang: Language, boxes: &Boxes) -> Markup {
    let all: Vec<_> = boxes.values().flat_map(|one| one.refers.iter().map(|parent| (one.kind.name, parent))).collect();
    let code = |text: &str| html! { code { (text) } };
    html! {
        details.behind {
            summary { (lang.with(&texts::AS_LIST, &[&all.len().to_string()])) }
            ul.plain {
                @for (kind, parent) in &all {
                    li { (lang.rich(&texts::REFERS, &[code(kind), code(parent.kind), code(parent.member)])) }
                }
            }
        }
    }
}

impl Box {
    fn refers_to(&self, name: &str) -> bool {
        self.refers.iter().any(|parent| parent.kind == name)
    }

    fn height(&self) -> i32 {
        (count(self.refers.len()) + 1) * LINE + 10
    }
}

/// The kinds that refer to another or are referred to, in columns: each right of all that it refers to.
fn placed(kinds: &[&'static ResourceKind]) -> Boxes {
    let is_there = |parent: &Parent| kinds.iter().any(|kind| kind.name == parent.kind);
    let is_meant = |name: &str| {
        kinds.iter().any(|kind| kind.name != name && kind.parents.iter().any(|parent| parent.kind == name))
    };
    let boxes = kinds.iter().map(|kind| {
        let mut refers = kind.parents.clone();
        refers.retain(|parent| is_there(parent) && parent.kind != kind.name);
        let lines = refers.iter().map(|parent| parent.member).chain([kind.name]);
        let width = lines.map(svg::width).max().unwrap_or_default() + 2 * INSET;
        (kind.name, Box { kind, refers, column: 0, x: 0, y: 0, width })
    });
    let mut boxes: Boxes = boxes.filter(|(name, one)| !one.refers.is_empty() || is_meant(name)).collect();
    set_columns(&mut boxes);
    let mut x = 0;
    for column in 0..=boxes.values().map(|one| one.column).max().unwrap_or_default() {
        x += set_places(&mut boxes, column, x) + GAP;
    }
    boxes
}

/// Puts each to the right of what it refers to. Where kinds refer to each other in a ring, it ends after as many rounds as there are
/// kinds.
fn set_columns(boxes: &mut Boxes) {
    for _ in 0..boxes.len() {
        let columns: Vec<_> = boxes.iter().map(|(name, one)| (*name, one.column)).collect();
        let mut is_still = true;
        for one in boxes.values_mut() {
            let meant = columns.iter().filter(|(name, _)| one.refers_to(name));
            let right = meant.map(|(_, column)| column + 1).max().unwrap_or_default();
            if right > one.column && right < columns.len() {
                (one.column, is_still) = (right, false);
            }
        }
        if is_still {
            return;
        }
    }
}

/// Puts the kinds of a column below each other, each as near as may be to what it refers to, and tells how wide they are.
fn set_places(boxes: &mut Boxes, column: usize, x: i32) -> i32 {
    let heights: Vec<_> = boxes.iter().map(|(name, one)| (*name, one.y)).collect();
    let mut own: Vec<_> = boxes.values_mut().filter(|one| one.column == column).collect();
    let wanted = |one: &Box| {
        let meant = heights.iter().filter(|(name, _)| one.refers_to(name));
        meant.map(|(_, height)| *height).min().unwrap_or_default()
    };
    own.sort_unstable_by_key(|one| (wanted(one), one.kind.name));
    let mut free = 4;
    for one in &mut own {
        (one.x, one.y) = (x, free.max(wanted(one)));
        free = one.y + one.height() + AIR;
    }
    own.iter().map(|one| one.width).max().unwrap_or_default()
}
