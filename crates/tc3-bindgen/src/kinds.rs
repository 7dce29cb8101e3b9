//! The table of all kinds of resources, for people to read and to review.

use tc3_spec::{MemberPath, Naming, ResourceKind, Service};

/// The table: services with their versions, kinds with their ids, and a line for each way to them.
///
/// ```text
/// vpc 2017-03-12
///   Subnet SubnetId
///     make   CreateSubnet Subnet.SubnetId
///     list   DescribeSubnets SubnetSet.SubnetId by SubnetIds
///     change ModifySubnetAttribute SubnetId
///     end    DeleteSubnet SubnetId
///     in     VpcId of Vpc
/// ```
pub fn table(services: &[Service]) -> String {
    let mut out = String::new();
    for service in services.iter().filter(|service| !service.kinds.is_empty()) {
        out += &format!("{} {}\n", service.name, service.version);
        service.kinds.iter().for_each(|kind| out += &rows(kind));
    }
    out
}

/// A kind with its ways.
fn rows(kind: &ResourceKind) -> String {
    let chosen = if kind.is_named { ", chosen" } else { "" };
    let mut out = format!("  {} {}{chosen}\n", kind.name, kind.id);
    let mut row = |way: &str, told: String| out += &format!("    {way:6} {told}\n");
    for making in &kind.makes {
        row("make", format!("{} {}", making.action, joined(making.at)));
    }
    for listing in &kind.lists {
        let by = listing.by.map(|by| format!(" by {by}")).unwrap_or_default();
        row("list", format!("{} {}.{}{by}", listing.action, joined(listing.items), listing.id));
    }
    for showing in &kind.shows {
        let at = if showing.at.is_empty() { String::new() } else { format!(" at {}", joined(showing.at)) };
        row("show", format!("{} {}{at}", showing.action, showing.by));
    }
    let told = |Naming { action, by, .. }: &Naming| format!("{action} {by}");
    kind.changes.iter().for_each(|naming| row("change", told(naming)));
    kind.ends.iter().for_each(|naming| row("end", told(naming)));
    kind.parents.iter().for_each(|parent| row("in", format!("{} of {}", parent.member, parent.kind)));
    if let Some(states) = &kind.states {
        row("state", format!("{}: {}", states.member, states.made.join(", ")));
        for step in &states.moves {
            row("", format!("{}: {}", step.action, step.states.join(", ")));
        }
    }
    out
}

fn joined(path: MemberPath) -> String {
    path.join(".")
}
