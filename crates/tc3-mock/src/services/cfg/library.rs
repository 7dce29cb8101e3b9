//! What tasks are made from: a small library of actions of the mock's own, and the kinds of resources they run on.

use cfg_core::{
    ActionApiType, ActionAttribute, ActionFilter, ActionLibraryListResult, ActionOrigin, DescribeActionLibraryList,
    DescribeActionLibraryListResponse, DescribeObjectTypeList, DescribeObjectTypeListResponse, ObjectType,
    ObjectTypeConfigFields, SupportType,
};
use tc3::{Timestamp, codes};

use crate::answer::Failure;
use crate::services::World;
use crate::services::cfg::list::page;

/// When everything here was made.
const CREATED: &str = "2021-08-20 00:00:00";

/// An action of the library.
pub(super) struct Action {
    pub(super) id: u64,
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    pub(super) risk: &'static str,
    pub(super) attribute: ActionAttribute,
    pub(super) api_type: ActionApiType,
    pub(super) object_type: &'static str,
    pub(super) object_type_id: i64,
    pub(super) general_configuration: &'static str,
    pub(super) custom_configuration: &'static str,
    /// What takes its fault back, or whose fault it takes back; 0 where nothing does.
    counterpart: u64,
}

const MACHINE: Action = Action {
    id: 0,
    name: "",
    description: "",
    risk: "1",
    attribute: ActionAttribute::FAULT,
    api_type: ActionApiType::AGENT,
    object_type: "Machine",
    object_type_id: 1,
    general_configuration: r#"{"ActionTimeout":1800}"#,
    custom_configuration: "{}",
    counterpart: 0,
};

const DATABASE: Action =
    Action { object_type: "MySQL database", object_type_id: 2, api_type: ActionApiType::CLOUD_API, ..MACHINE };

static ACTIONS: [Action; 5] = [
    Action {
        id: 1,
        name: "Load the processors",
        description: "Keeps the processors of a machine busy.",
        custom_configuration: r#"{"percentage":80}"#,
        counterpart: 2,
        ..MACHINE
    },
    Action {
        id: 2,
        name: "Relieve the processors",
        description: "Ends the load on the processors of a machine.",
        attribute: ActionAttribute::RECOVERY,
        counterpart: 1,
        ..MACHINE
    },
    Action {
        id: 3,
        name: "Drop packets",
        description: "Drops a part of a machine's network packets.",
        risk: "2",
        custom_configuration: r#"{"percentage":10}"#,
        counterpart: 4,
        ..MACHINE
    },
    Action {
        id: 4,
        name: "Let packets pass",
        description: "Ends the dropping of network packets.",
        attribute: ActionAttribute::RECOVERY,
        counterpart: 3,
        ..MACHINE
    },
    Action {
        id: 5,
        name: "Fail over",
        description: "Makes the standby of a database its primary.",
        risk: "3",
        ..DATABASE
    },
];

/// The action that the default world's task is made from.
pub(super) fn first() -> &'static Action {
    let [first, ..] = &ACTIONS;
    first
}

/// The action of this id.
pub(super) fn action(id: u64) -> Result<&'static Action, Failure> {
    ACTIONS.iter().find(|action| action.id == id).ok_or_else(|| {
        Failure::new(codes::INVALID_PARAMETER_VALUE, format!("there is no action {id} in the mock's library"))
    })
}

pub(crate) fn describe_action_library_list(
    _: &mut World,
    request: DescribeActionLibraryList,
    _: Timestamp,
) -> Result<DescribeActionLibraryListResponse, Failure> {
    let mut found = Vec::new();
    for action in &ACTIONS {
        if is_wanted(action, &request)? {
            found.push(listed(action));
        }
    }
    let mut response = DescribeActionLibraryListResponse::default();
    response.total = found.len() as u64;
    response.results = page(found, request.offset, request.limit);
    Ok(response)
}

pub(crate) fn describe_object_type_list(
    _: &mut World,
    request: DescribeObjectTypeList,
    _: Timestamp,
) -> Result<DescribeObjectTypeListResponse, Failure> {
    let wanted = request.support_type.filter(|wanted| *wanted != SupportType::ALL_PRODUCTS);
    let mut response = DescribeObjectTypeListResponse::default();
    // All are the platform's; applications support the machine too.
    let machine = object_type(MACHINE.object_type_id, MACHINE.object_type, "Compute", SupportType::APPLICATION);
    let database = object_type(DATABASE.object_type_id, DATABASE.object_type, "Database", SupportType::PLATFORM);
    response.object_type_list = match wanted {
        None | Some(SupportType::PLATFORM) => vec![machine, database],
        Some(SupportType::APPLICATION) => vec![machine],
        Some(_) => Vec::new(),
    };
    Ok(response)
}

fn is_wanted(action: &Action, request: &DescribeActionLibraryList) -> Result<bool, Failure> {
    let of_kind = request.object_type == action.object_type_id.unsigned_abs();
    let of_attribute = request.attribute.as_ref().is_none_or(|wanted| wanted.contains(&action.attribute));
    let of_ids = request.action_ids.as_ref().is_none_or(|wanted| wanted.contains(&action.id));
    let mut of_filters = true;
    for filter in request.filters.iter().flatten() {
        of_filters &= matches(action, filter)?;
    }
    Ok(of_kind && of_attribute && of_ids && of_filters)
}

/// A search for words finds what contains one of them; a search for a category finds what is in one of them.
fn matches(action: &Action, filter: &ActionFilter) -> Result<bool, Failure> {
    let contains = |text: &str| filter.values.iter().any(|value| text.contains(value.as_str()));
    let is = |text: &str| filter.values.iter().any(|value| value == text);
    match filter.keyword.as_str() {
        "a_title" => Ok(contains(action.name)),
        "a_desc" => Ok(contains(action.description)),
        "a_type" => Ok(is(ActionOrigin::Platform.as_str())),
        "a_resource_type" => Ok(is(action.object_type)),
        _ => Err(Failure::new(
            codes::UNSUPPORTED_OPERATION,
            "the mock searches by a_title, a_desc, a_type and a_resource_type only",
        )),
    }
}

fn listed(action: &Action) -> ActionLibraryListResult {
    let mut listed = ActionLibraryListResult::default();
    listed.action_id = action.id;
    listed.action_name = action.name.to_owned();
    listed.desc = action.description.to_owned();
    listed.action_detail = action.description.to_owned();
    listed.action_type = ActionOrigin::Platform;
    listed.action_command_type = action.api_type;
    listed.attribute_id = action.attribute;
    listed.relation_action_id = action.counterpart;
    listed.create_time = CREATED.to_owned();
    listed.update_time = CREATED.to_owned();
    listed.is_allowed = true;
    listed.resource_type = action.object_type.to_owned();
    listed.object_type = action.object_type.to_owned();
    listed.object_type_id = Some(action.object_type_id);
    listed
}

fn object_type(id: i64, title: &str, family: &str, support: SupportType) -> ObjectType {
    let mut kind = ObjectType::default();
    kind.object_type_id = id;
    kind.object_type_title = title.to_owned();
    kind.object_type_level_one = family.to_owned();
    kind.object_support_type = Some(support);
    let mut field = ObjectTypeConfigFields::default();
    field.key = "instanceId".to_owned();
    field.header = "Id".to_owned();
    kind.object_type_params.key = Some(field.key.clone());
    kind.object_type_params.fields = Some(vec![field]);
    kind
}
