//! Records as the generator writes them, with one member of each type.

use tc3::record::Binary;
use tc3::{Action, ActionInfo, Effect, Literal, Number, Place, Record, Rule, RuleKind, Shape};

use crate::record::record;

tc3::int_enum! {
    /// Where it stands.
    pub State {
        /// Off.
        OFF = 1,
        /// On.
        ON = 2,
    }
}

tc3::text_enum! {
    /// How it is paid for.
    pub Charge {
        /// In advance.
        Prepaid = "PREPAID",
        /// Afterwards.
        Postpaid = "POSTPAID",
    }
}

record!(Tag, Shape { name: "Tag", members: &["Key", "Value"], required: &["Key"], ..Shape::EMPTY }, {
    0 key: String, 1 value: Option<String>,
});

record!(Everything, Shape {
    name: "Everything",
    members: &[
        "Id", "Count", "Ratio", "Flag", "Name", "State", "Charge", "Tags", "Names", "First", "Inner", "Blob", "Password",
        "States", "Id2",
    ],
    required: &["Id"],
    always: &["Id", "Name"],
    sensitive: &["Password"],
    unsigned: &["State", "States"],
    rules: &[
        Rule::new(RuleKind::RequiredWhen { on: "State", is: &[Literal::Int(2)], members: &["Name"] }, "What is on has a name."),
        Rule::new(RuleKind::Requires { member: "Ratio", needs: &["Count"] }, ""),
        Rule::new(RuleKind::AtMostOneOf(&["Tags", "Names"]), ""),
        Rule::new(RuleKind::Range { member: "Count", min: Some(Number::Int(1)), max: Some(Number::Int(100)) }, ""),
        Rule::new(RuleKind::Length { member: "Name", min: 2, max: Some(4) }, ""),
        Rule::new(RuleKind::Count { member: "Names", min: 1, max: Some(2) }, "").warning(),
        Rule::new(RuleKind::Closed { member: "States", values: &[Literal::Int(1), Literal::Int(2)] }, ""),
    ],
}, {
    0 id: i64, 1 count: Option<u64>, 2 ratio: Option<f64>, 3 flag: Option<bool>, 4 name: Option<String>,
    5 state: Option<State>, 6 charge: Option<Charge>, 7 tags: Option<Vec<Tag>>, 8 names: Option<Vec<String>>,
    9 first: Option<Tag>, 10 inner: Option<Box<Everything>>, 11 blob: Option<Binary>, 12 password: Option<String>,
    13 states: Option<Vec<State>>, 14 id2: i64,
});

record!(Described, Shape { name: "DescribedResponse", members: &["Total", "Tags"], always: &["Total"], ..Shape::EMPTY }, {
    0 total: i64, 1 tags: Option<Vec<Tag>>,
});

record!(Troubled, Shape { name: "TroubledResponse", members: &["Status", "Error"], ..Shape::EMPTY }, {
    0 status: Option<String>, 1 error: Option<Trouble>,
});

record!(Trouble, Shape { name: "Trouble", members: &["Code", "Message"], ..Shape::EMPTY }, {
    0 code: Option<String>, 1 message: Option<String>,
});

impl Action for Everything {
    type Response = Described;

    const INFO: ActionInfo<'static> = ActionInfo {
        service: "svc",
        version: "2020-01-01",
        name: "Everything",
        effect: Effect::Change,
        confirm_with: Some("Look"),
        ..ActionInfo::EMPTY
    };
}

impl Action for Tag {
    type Response = Troubled;

    const INFO: ActionInfo<'static> =
        ActionInfo { service: "svc", version: "2020-01-01", name: "Tag", effect: Effect::Read, ..ActionInfo::EMPTY };
}
