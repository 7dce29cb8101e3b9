//! Where the states of a life stand: in a row, with the arrows that lead forward above it, those that lead back below it, and what comes
//! by itself between neighbours. An arrow has a lane to itself where another would be in its way.

use std::cmp::Reverse;

use super::graph::{Arrow, Graph, Node};
use super::svg::{self, LINE, count};

/// The room between two states, around the text in one, and for each arrow at it.
const GAP: i32 = 44;
const INSET: i32 = 14;
const PORT: i32 = 20;
/// The room above and below a lane.
const AIR: i32 = 12;
/// How round the corners of arrows are.
pub(super) const CORNER: i32 = 7;
/// How high a state is: its name, its value, and whether it is there.
pub(super) const HEIGHT: i32 = 3 * LINE + 10;

/// Where all stands.
pub(super) struct Row {
    /// The nodes from left to right.
    pub(super) boxes: Vec<Span>,
    /// Of each arrow.
    pub(super) ways: Vec<Way>,
    /// Where the boxes begin, from above.
    pub(super) top: i32,
    pub(super) height: i32,
    /// From left to right, with all words.
    pub(super) extent: Span,
}

/// From left to right.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Span {
    pub(super) from: i32,
    pub(super) to: i32,
}

/// The way of an arrow: where it leaves and arrives, at which height it goes across, and what stands at it.
pub(super) struct Way {
    pub(super) from: i32,
    pub(super) to: i32,
    pub(super) across: i32,
    pub(super) side: Side,
    pub(super) words: Vec<String>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Side {
    Between,
    Above,
    Below,
}

impl Row {
    /// `lines` is what a node says, `words` what an arrow does.
    pub(super) fn of(
        graph: &Graph<'_>,
        lines: impl Fn(&Node) -> Vec<String>,
        words: impl Fn(&Arrow<'_>) -> Vec<String>,
    ) -> Self {
        let widths =
            graph.nodes.iter().map(|node| lines(node).iter().map(|line| svg::width(line)).max().unwrap_or_default());
        let boxes = boxes(graph, widths);
        let mut ways: Vec<_> = graph.arrows.iter().map(|arrow| way(graph, &boxes, arrow, words(arrow))).collect();
        let (above, below) = (lanes(&mut ways, Side::Above), lanes(&mut ways, Side::Below));
        let mut extent = Span { from: 0, to: boxes.last().map_or(0, |last| last.to) };
        for way in &mut ways {
            way.across += if way.side == Side::Above { above } else { above + HEIGHT };
            let taken = way.taken();
            extent = Span { from: extent.from.min(taken.from), to: extent.to.max(taken.to) };
        }
        Self { boxes, ways, top: above, height: above + HEIGHT + below, extent }
    }
}

impl Span {
    pub(super) fn middle(self) -> i32 {
        (self.from + self.to) / 2
    }
}

impl Way {
    /// What it takes of its lane.
    fn taken(&self) -> Span {
        let Span { from, to } = Span { from: self.from.min(self.to), to: self.from.max(self.to) };
        let middle = (from + to) / 2;
        let half = self.words.iter().map(|word| svg::width(word)).max().unwrap_or_default() / 2 + 6;
        Span { from: from.min(middle - half), to: to.max(middle + half) }
    }
}

fn boxes(graph: &Graph<'_>, widths: impl Iterator<Item = i32>) -> Vec<Span> {
    let mut left = 0;
    let span = |(at, text): (usize, i32)| {
        let ports = ends(graph, at, Side::Above).len().max(ends(graph, at, Side::Below).len());
        let width = (text + 2 * INSET).max((count(ports) + 1) * PORT);
        let span = Span { from: left, to: left + width };
        left = span.to + GAP;
        span
    };
    widths.enumerate().map(span).collect()
}

fn way(graph: &Graph<'_>, boxes: &[Span], arrow: &Arrow<'_>, words: Vec<String>) -> Way {
    let of = |node: usize| boxes.get(node).copied().unwrap_or_default();
    let side = side(arrow);
    let port = |node: usize| {
        let ends = ends(graph, node, side);
        let place = ends.iter().position(|end| std::ptr::eq(*end, arrow)).unwrap_or_default();
        let Span { from, to } = of(node);
        from + (to - from) * (count(place) + 1) / (count(ends.len()) + 1)
    };
    let (from, to) = match side {
        Side::Between => (of(arrow.from).to, of(arrow.to).from),
        _ => (port(arrow.from), port(arrow.to)),
    };
    Way { from, to, across: 0, side, words: if side == Side::Between { Vec::new() } else { words } }
}

/// On which side an arrow goes. Between two neighbours there is room for one without words.
fn side(arrow: &Arrow<'_>) -> Side {
    match arrow.to > arrow.from {
        true if arrow.to == arrow.from + 1 && arrow.comes_by_itself() => Side::Between,
        true => Side::Above,
        false => Side::Below,
    }
}

/// The arrows at a side of a node, from left to right, so that none crosses another where it need not.
fn ends<'g, 'a>(graph: &'g Graph<'a>, node: usize, side: Side) -> Vec<&'g Arrow<'a>> {
    let is_there = |arrow: &&Arrow<'_>| (arrow.from == node || arrow.to == node) && self::side(arrow) == side;
    let mut ends: Vec<_> = graph.arrows.iter().filter(is_there).collect();
    let other = |arrow: &Arrow<'_>| if arrow.from == node { arrow.to } else { arrow.from };
    ends.sort_unstable_by_key(|arrow| (other(arrow) > node, Reverse(other(arrow))));
    ends
}

/// Gives each way of a side its height, from the edge of the row on, short ones nearest to it. Tells how much room all of them take.
fn lanes(ways: &mut [Way], side: Side) -> i32 {
    let mut order: Vec<_> = ways.iter_mut().filter(|way| way.side == side).collect();
    order.sort_unstable_by_key(|way| ((way.to - way.from).abs(), way.from));
    let mut lanes: Vec<Lane> = Vec::new();
    let mut places = Vec::new();
    for way in &order {
        let taken = way.taken();
        let place = lanes.iter().position(|lane| lane.is_free(taken)).unwrap_or(lanes.len());
        lanes.resize_with(lanes.len().max(place + 1), Lane::default);
        if let Some(lane) = lanes.get_mut(place) {
            lane.taken.push(taken);
            lane.high = lane.high.max(count(way.words.len()) * LINE);
        }
        places.push(place);
    }
    let up_to = |place: usize| CORNER + AIR + lanes.iter().take(place).map(|lane| lane.high + AIR).sum::<i32>();
    for (way, place) in order.into_iter().zip(places) {
        way.across = if side == Side::Above { -up_to(place) } else { up_to(place) };
    }
    if lanes.is_empty() { 4 } else { up_to(lanes.len()) - AIR }
}

/// What ways take of a lane, and how high their words are.
#[derive(Default)]
struct Lane {
    taken: Vec<Span>,
    high: i32,
}

impl Lane {
    fn is_free(&self, span: Span) -> bool {
        self.taken.iter().all(|other| span.to <= other.from || other.to <= span.from)
    }
}
