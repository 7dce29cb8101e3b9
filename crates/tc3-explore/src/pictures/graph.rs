//! A life as nodes and arrows between them.

use tc3_mock::{Life, Step};
use tc3_spec::ServiceEntry;

use crate::literal;

/// Where an arrow begins or ends.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Node {
    /// Before it is made.
    Start,
    /// Any state: from where an action leads is not always said.
    Any,
    State(String),
    /// Behind its end.
    Gone,
}

/// An arrow between two nodes by their places, and the steps of the life that it stands for.
#[derive(Debug)]
pub(crate) struct Arrow<'a> {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) steps: Vec<&'a Step>,
}

/// The nodes in the order in which they stand beside each other, and the arrows.
#[derive(Debug)]
pub(crate) struct Graph<'a> {
    pub(crate) life: &'a Life,
    pub(crate) nodes: Vec<Node>,
    pub(crate) arrows: Vec<Arrow<'a>>,
    /// The names of states, where the spec has some.
    names: Vec<(String, &'static str)>,
}

impl Arrow<'_> {
    /// Whether no action leads along it.
    pub(crate) fn comes_by_itself(&self) -> bool {
        self.steps.iter().all(|step| step.action.is_none())
    }
}

impl<'a> Graph<'a> {
    /// That of a life. `now` is the state that a thing is in: it may be one that no life has.
    pub(crate) fn of(service: &ServiceEntry, life: &'a Life, now: Option<&str>) -> Self {
        let mut graph = Self { life, nodes: nodes(life, now), arrows: Vec::new(), names: names(service, life) };
        for step in &life.steps {
            for from in sources(step) {
                graph.add(&from, &target(step), step);
            }
        }
        graph
    }

    /// The node from which an arrow leads.
    pub(crate) fn source(&self, arrow: &Arrow<'_>) -> &Node {
        self.nodes.get(arrow.from).unwrap_or(&Node::Any)
    }

    /// What the spec calls a state, besides its value.
    pub(crate) fn name(&self, state: &str) -> Option<&'static str> {
        self.names.iter().find(|(value, name)| value == state && name != value).map(|(_, name)| *name)
    }

    fn add(&mut self, from: &Node, to: &Node, step: &'a Step) {
        let place = |node: &Node| self.nodes.iter().position(|known| known == node);
        let Some((from, to)) = place(from).zip(place(to)) else { return };
        match self.arrows.iter_mut().find(|arrow| (arrow.from, arrow.to) == (from, to)) {
            Some(arrow) => arrow.steps.push(step),
            None => self.arrows.push(Arrow { from, to, steps: vec![step] }),
        }
    }
}

/// Where a step leads from.
pub(crate) fn sources(step: &Step) -> Vec<Node> {
    match (step.is_making, step.from.is_empty()) {
        (true, _) => vec![Node::Start],
        (false, true) => vec![Node::Any],
        (false, false) => step.from.iter().cloned().map(Node::State).collect(),
    }
}

/// Where it leads to.
pub(crate) fn target(step: &Step) -> Node {
    step.to.clone().map_or(Node::Gone, Node::State)
}

/// First what makes a thing and the states that it is in then, then the others, last its end. What leads from anywhere stands between.
fn nodes(life: &Life, now: Option<&str>) -> Vec<Node> {
    let state = |state: &str| Node::State(state.to_owned());
    let mut nodes = vec![Node::Start];
    nodes.extend(life.made().into_iter().map(state));
    if life.steps.iter().any(|step| sources(step).contains(&Node::Any)) {
        nodes.push(Node::Any);
    }
    let others = life.steps.iter().flat_map(|step| sources(step).into_iter().chain([target(step)]));
    for node in others.filter(|node| *node != Node::Gone).chain(now.map(state)) {
        if !nodes.contains(&node) {
            nodes.push(node);
        }
    }
    if life.steps.iter().any(|step| step.to.is_none()) {
        nodes.push(Node::Gone);
    }
    nodes
}

/// The values of the enum that the member of the state has.
fn names(service: &ServiceEntry, life: &Life) -> Vec<(String, &'static str)> {
    let member = service.object(life.object).and_then(|object| object.member(life.member));
    let values = member.and_then(|member| service.enumeration(member.enumeration?));
    let values = values.map(|values| values.values.as_slice()).unwrap_or_default();
    values.iter().map(|value| (literal::text(&value.value), value.name)).collect()
}
