//! An octet stream: the body is a member, and the others stand in headers.

use tc3::Binary;
use tc3_spec::{Action, Json, Kind};

use crate::failure::Failure;
use crate::wire::request::Wire;

/// What stands in headers, all of it strings, and the body. A header that is called like no member is a member that the spec
/// does not know.
pub(crate) fn read<'a>(wire: &Wire<'a>, action: &Action) -> Result<(Json<'a>, Vec<(String, Binary)>), Failure> {
    let prefix = format!("x-{}-", action.info.service.to_ascii_lowercase());
    let members = &action.request.members;
    let values = wire.headers_behind(&prefix)?.into_iter().map(|(name, value)| {
        // Names of headers come without their case.
        let member = members.iter().find(|member| member.name.eq_ignore_ascii_case(name));
        (member.map_or(name, |member| member.name).into(), Json::Text(value.into()))
    });
    let body = members.iter().find(|member| member.kind == Kind::Binary);
    let binary = body.map(|member| (member.name.to_owned(), Binary::new(wire.body)));
    Ok((Json::Object(values.collect()), binary.into_iter().collect()))
}
