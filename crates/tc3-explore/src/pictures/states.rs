//! A life as a picture: where a thing is, how it came there, and what may follow.

use maud::{Markup, html};
use tc3_mock::Step;
use tc3_spec::ServiceEntry;

use super::graph::{Arrow, Graph, Node};
use super::marks::Marks;
use super::row::{CORNER, HEIGHT, Row, Side, Span, Way};
use super::svg::{self, LINE, Picture, count};
use super::told;
use crate::texts::{Language, pictures as texts};

/// The picture, and behind it the same as a list.
pub(crate) fn drawn(lang: Language, service: &ServiceEntry, graph: &Graph<'_>, marks: &Marks<'_>) -> Markup {
    let count = graph.nodes.iter().filter(|node| matches!(node, Node::State(_))).count().to_string();
    let said = match &marks.now {
        Some(now) => lang.with(&texts::NOW_OF, &[&count, &told::name(lang, graph, now)]),
        None => lang.with(&texts::STATES_OF, &[&count]),
    };
    html! {
        (picture(lang, graph, marks, &said))
        (told::list(lang, service, graph, marks))
    }
}

fn picture(lang: Language, graph: &Graph<'_>, marks: &Marks<'_>, said: &str) -> Markup {
    let lines = |node: &Node| lines(lang, graph, node, marks);
    let row = Row::of(graph, lines, |arrow| words(lang, graph, arrow, marks));
    let (id, title) = (format!("life-{}", graph.life.kind), lang.with(&texts::LIFE_OF, &[graph.life.kind]));
    let (left, width) = (row.extent.from - 4, row.extent.to - row.extent.from + 8);
    Picture { id: &id, title: &title, said, left, width, height: row.height + 4 }.of(&html! {
        @for (way, arrow) in row.ways.iter().zip(&graph.arrows) {
            g class={ (marks.class(graph.source(arrow), arrow)) @if arrow.comes_by_itself() { " itself" } } { (drawn_way(way, row.top)) }
        }
        // Words lie above all arrows.
        @for (way, arrow) in row.ways.iter().zip(&graph.arrows) {
            g class=(marks.class(graph.source(arrow), arrow)) { (drawn_words(way)) }
        }
        @for (span, node) in row.boxes.iter().zip(&graph.nodes) {
            g class={ (kind(node)) @if marks.now.as_ref() == Some(node) { " now" } } { (drawn_node(*span, row.top, &lines(node))) }
        }
    })
}

fn drawn_way(way: &Way, top: i32) -> Markup {
    let Way { from, to, across, side, .. } = way;
    let (edge, down) = match side {
        Side::Between => {
            let y = top + HEIGHT / 2;
            return html! { path d={ "M" (from) " " (y) "H" (to) } {} (svg::tip(*to, y, (1, 0))) };
        }
        Side::Above => (top, 1),
        Side::Below => (top + HEIGHT, -1),
    };
    let (turn, right) = (across + down * CORNER, if to > from { CORNER } else { -CORNER });
    html! {
        path d={ "M" (from) " " (edge) "V" (turn) "Q" (from) " " (across) " " (from + right) " " (across)
            "H" (to - right) "Q" (to) " " (across) " " (to) " " (turn) "V" (edge) } {}
        (svg::tip(*to, edge, (0, down)))
    }
}

fn drawn_words(way: &Way) -> Markup {
    let first = match way.side {
        Side::Below => way.across + LINE - 3,
        _ => way.across - 5 - LINE * (count(way.words.len()) - 1),
    };
    html! {
        @for (word, line) in way.words.iter().zip(0..) {
            (svg::text((way.from + way.to) / 2, first + line * LINE, "middle", "word", word))
        }
    }
}

fn drawn_node(span: Span, top: i32, lines: &[String]) -> Markup {
    let first = top + HEIGHT / 2 + 5 - LINE * (count(lines.len()) - 1) / 2;
    html! {
        rect x=(span.from) y=(top) width=(span.to - span.from) height=(HEIGHT) rx="8" {}
        @for (line, at) in lines.iter().zip(0..) {
            (svg::text(span.middle(), first + at * LINE, "middle", if at == 0 { "name" } else { "value" }, line))
        }
    }
}

fn kind(node: &Node) -> &'static str {
    match node {
        Node::State(_) => "node",
        Node::Any => "node any",
        Node::Start | Node::Gone => "node end",
    }
}

/// What a node says, line by line.
fn lines(lang: Language, graph: &Graph<'_>, node: &Node, marks: &Marks<'_>) -> Vec<String> {
    let (name, value) = match node {
        Node::State(state) => match graph.name(state) {
            Some(name) => (name.to_owned(), Some(state.clone())),
            None => (state.clone(), None),
        },
        other => (told::name(lang, graph, other), None),
    };
    let here = (marks.now.as_ref() == Some(node)).then(|| lang.of(&texts::HERE).to_owned());
    [Some(name), value, here].into_iter().flatten().collect()
}

/// What stands at an arrow: what leads along it, a line each.
fn words(lang: Language, graph: &Graph<'_>, arrow: &Arrow<'_>, marks: &Marks<'_>) -> Vec<String> {
    let word = |step: &&Step| {
        let (said, numbers) = (told::step(lang, step), marks.numbers(step, graph.source(arrow)));
        if numbers.is_empty() { said } else { format!("{}. {said}", numbers.join(", ")) }
    };
    arrow.steps.iter().map(word).collect()
}
