//! What is marked in the picture of a life, and in its list.

use tc3_mock::Step;

use super::graph::{Arrow, Node};

/// What is marked in a picture.
#[derive(Debug, Default)]
pub(crate) struct Marks<'a> {
    /// Where the thing is.
    pub(crate) now: Option<Node>,
    /// The steps that led it there, in order: each with where it came from.
    pub(crate) came: &'a [(&'a Step, Node)],
    /// The action that it is about.
    pub(crate) action: Option<&'a str>,
    /// The id of the thing, which is filled in where a link leads to what may follow.
    pub(crate) id: Option<&'a str>,
}

impl Marks<'_> {
    /// The places of a step among those that led the thing to where it is, counted from 1. What made it and what comes by itself is not
    /// counted.
    pub(super) fn numbers(&self, step: &Step, from: &Node) -> Vec<String> {
        let came = self.came.iter().filter(|(known, _)| known.action.is_some() && !known.is_making).zip(1..);
        came.filter(|(came, _)| is_same(came, step, from)).map(|(_, number): (_, usize)| number.to_string()).collect()
    }

    /// Whether a step from there may be the next.
    pub(super) fn may_follow(&self, step: &Step, from: &Node) -> bool {
        let Some(Node::State(now)) = &self.now else { return false };
        step.leads_from(now) && (*from == Node::Any || matches!(from, Node::State(from) if from == now))
    }

    pub(super) fn class(&self, from: &Node, arrow: &Arrow<'_>) -> &'static str {
        let is_any = |test: &dyn Fn(&Step) -> bool| arrow.steps.iter().any(|step| test(step));
        if is_any(&|step| self.came.iter().any(|came| is_same(came, step, from))) {
            "arrow came"
        } else if is_any(&|step| self.may_follow(step, from) || (step.action.is_some() && step.action == self.action)) {
            "arrow next"
        } else {
            "arrow"
        }
    }
}

fn is_same((step, before): &(&Step, Node), other: &Step, from: &Node) -> bool {
    *step == other && (before == from || *from == Node::Any)
}
