//! What of the library is listed.

use cfg_core::{
    ActionFilter, ActionLibraryListResult, ActionOrigin, DescribeActionLibraryList, DescribeActionLibraryListResponse,
    DescribeObjectTypeList, DescribeObjectTypeListResponse, ObjectType, ObjectTypeConfigFields, SupportType,
};
use tc3::codes;

use super::page::page;
use crate::behaviour::cfg::library::{ACTIONS, Action, CREATED, DATABASE, MACHINE};
use crate::behaviour::world::World;
use crate::failure::Failure;

pub(in crate::behaviour::cfg) fn describe_action_library_list(
    request: DescribeActionLibraryList,
    _: &mut World,
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

pub(in crate::behaviour::cfg) fn describe_object_type_list(
    request: DescribeObjectTypeList,
    _: &mut World,
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
