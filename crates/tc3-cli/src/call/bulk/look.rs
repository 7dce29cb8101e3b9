//! Looks what became of a row: the action that shows it is called with what the request of the row says of it.
//!
//! ```text
//! the id that a kind of resource knows    ModifyVpcAttribute{VpcId, …}  -->  DescribeVpcs{VpcIds: [VpcId]}
//! members that both requests have         ModifyTaskRunStatus{TaskId, …}  -->  DescribeTask{TaskId}
//! the name of what is made, as a filter   CreateVpc{VpcName, …}  -->  DescribeVpcs{Filters: [{vpc-name, [VpcName]}]}
//! ```

use core::future::pending;

use tc3::pages::{MemberPath, PageStart};
use tc3::{CLIENT_TOKEN, CallOptions, Effect, ErrorKind, Unsigned};
use tc3_bulk::error_json;
use tc3_hyper::Client;
use tc3_spec::{Action, DynRecord, Json, Kind, Member, Object, ResourceKind, ServiceEntry, TextForm, joined};

use crate::request::masked;

/// What a filter consists of.
const NAME: &str = "Name";
const VALUES: &str = "Values";

/// How many items a page has where a request has to say it.
const PAGE: &str = "20";

/// How rows of an action are looked up by another.
pub(super) struct Look {
    pub(super) action: &'static Action,
    of_rows: &'static Object,
    id: Option<Id>,
    filter: Option<Filter>,
}

/// The member of a row's request that names a resource, and the one by which the look asks for it.
struct Id {
    from: &'static str,
    to: &'static Member,
}

/// The member of a row's request that names what it makes, and the filter that finds what is called so.
struct Filter {
    from: &'static str,
    filters: &'static str,
    name: String,
}

impl Look {
    /// A look by this action, at rows of that one.
    ///
    /// # Errors
    ///
    /// Where the action may do more than read.
    pub(super) fn new(
        service: &ServiceEntry,
        action: &'static Action,
        of_rows: &'static Action,
    ) -> Result<Self, String> {
        if action.info.effect != Effect::Read {
            return Err(format!("{} is not known to read and no more", action.name));
        }
        let mut kinds = service.kinds().iter();
        let id = kinds.clone().find_map(|kind| Id::new(kind, action, of_rows));
        let filter = kinds.find_map(|kind| Filter::new(kind, action, of_rows));
        Ok(Self { action, of_rows: of_rows.request, id, filter })
    }

    /// Looks, and tells what it asked and what was answered, or why it did not ask: members of a JSON object.
    pub(super) async fn look(&self, client: &Client, options: &CallOptions, row: Option<&Json<'static>>) -> String {
        let (values, unsigned) = match self.request(options, row) {
            Ok(request) => request,
            Err(why) => return not_looked(&why),
        };
        let told = match client.send_prepared(self.action.info, &unsigned, pending()).await {
            // As it came, but on one line: between the values of JSON a line feed is a blank.
            Ok(answer) => format!("\"response\":{}", answer.response.replace(['\n', '\r'], " ")),
            Err(error) => format!("\"error\":{}", error_json(&error)),
        };
        let (action, request) = (self.action.name, masked::values(values, self.action.request));
        format!("\"looked\":{{\"action\":\"{action}\",\"request\":{request},{told}}}")
    }

    /// What is asked of a row, or why nothing can be.
    fn request(&self, options: &CallOptions, row: Option<&Json<'static>>) -> Result<(Json<'static>, Unsigned), String> {
        let name = self.action.name;
        let row = row.ok_or("the input has no request for this row")?;
        let mut members = self.members(row);
        if members.is_empty() {
            return Err(format!("nothing in its request tells {name} which one to show"));
        }
        // A list may not be shown without.
        let pages = self.action.request.members.iter().filter(|member| member.required);
        members.extend(pages.filter_map(|member| Some((member.name, self.first_page(member)?))));
        let values = Json::Object(members.into_iter().map(|(name, value)| (name.into(), value)).collect());
        let (record, found) = DynRecord::checked(self.action.request, &values);
        let unsigned = tc3::prepare_checked(&self.action.info, &record, options, found).map_err(|error| {
            let violations: Vec<_> = error.violations().iter().map(ToString::to_string).collect();
            match error.kind() {
                ErrorKind::Invalid => format!("its request does not suffice for {name}: {}", violations.join("; ")),
                _ => error.to_string(),
            }
        })?;
        Ok((values, unsigned))
    }

    /// The members of the request that looks. By an id it needs no more than what it cannot be sent without.
    fn members(&self, row: &Json<'static>) -> Vec<(&'static str, Json<'static>)> {
        let given = |name: &str| row.member(name).filter(|value| **value != Json::Null);
        let id = self.id.as_ref().and_then(|id| Some((id.to.name, id.value(given(id.from)?)?)));
        let mut members = Vec::from_iter(id);
        let is_known = !members.is_empty();
        for member in &self.action.request.members {
            let is_new = members.iter().all(|(name, _)| *name != member.name);
            if is_new && self.is_shared(member) && (member.required || !is_known) {
                members.extend(given(member.name).map(|value| (member.name, value.clone())));
            }
        }
        if let Some(filter) = self.filter.as_ref().filter(|_| !is_known)
            && let Some(value) = given(filter.from)
        {
            members.push((filter.filters, filter.value(value)));
        }
        members
    }

    /// Whether both requests have a member that tells one thing from another, or without which nothing is shown.
    fn is_shared(&self, member: &Member) -> bool {
        let own = self.of_rows.member(member.name);
        let is_same = own.is_some_and(|own| is_alike(&own.kind, &member.kind) && !own.sensitive);
        is_same && self.first_page(member).is_none() && (member.required || tells_apart(member))
    }

    /// What asks for the first page by this member, if it is one that asks for pages.
    fn first_page(&self, member: &Member) -> Option<Json<'static>> {
        let paging = self.action.paging?;
        let (start, first) = match paging.start {
            PageStart::Offset(start) => (start, Json::Number("0".into())),
            PageStart::Number { member, first } => (member, Json::Number(first.to_string().into())),
            PageStart::Token { ask, .. } => (ask, Json::Text("".into())),
        };
        let is_it = |path: MemberPath| path == [member.name];
        let size = || paging.size.filter(|size| is_it(size)).map(|_| Json::Number(PAGE.into()));
        is_it(start).then_some(first).or_else(size)
    }
}

impl Id {
    /// Where the rows name a resource of a kind that the action shows by its id.
    fn new(kind: &ResourceKind, action: &'static Action, of_rows: &'static Action) -> Option<Self> {
        let naming = kind.changes.iter().chain(&kind.ends).find(|naming| naming.action == of_rows.name);
        // What has a name of its maker's choice has it in the request.
        let making = || kind.makes.iter().find(|making| kind.is_named && making.action == of_rows.name)?.at.first();
        let from = naming.map(|naming| naming.by).or_else(|| making().copied())?;
        let list = kind.lists.iter().find(|list| list.action == action.name).and_then(|list| list.by);
        let show = || kind.shows.iter().find(|show| show.action == action.name).map(|show| show.by);
        let to = action.request.member(list.or_else(show)?)?;
        let is_same = is_alike(of_rows.request.member(from)?.kind.element(), to.kind.element());
        is_same.then_some(Self { from, to })
    }

    /// The id or the ids as the look takes them. It may take one where there are several.
    fn value(&self, given: &Json<'static>) -> Option<Json<'static>> {
        match (given, &self.to.kind) {
            (Json::List(_), Kind::List(_)) => Some(given.clone()),
            (Json::List(ids), _) => ids.first().filter(|_| ids.len() == 1).cloned(),
            (id, Kind::List(_)) => Some(Json::List(vec![id.clone()])),
            (id, _) => Some(id.clone()),
        }
    }
}

impl Filter {
    /// Where the rows make resources of a kind that the action lists with their names, and takes filters for. A filter is called by
    /// the member, in kebab case; a service that knows no such filter says so.
    fn new(kind: &ResourceKind, action: &'static Action, of_rows: &'static Action) -> Option<Self> {
        kind.makes.iter().find(|making| making.action == of_rows.name)?;
        let list = kind.lists.iter().find(|list| list.action == action.name)?;
        let step = |object: &'static Object, name: &&'static str| object.member(name)?.object();
        let item = list.items.iter().try_fold(action.response, step)?;
        let filters = action.request.members.iter().find(|member| is_filters(member))?;
        let own = format!("{}{NAME}", kind.name);
        let is_text = |object: &Object, name: &str| object.member(name).is_some_and(is_text);
        let is_name = |member: &&Member| [&own, NAME].contains(&member.name) && is_text(item, member.name);
        let from =
            of_rows.request.members.iter().filter(|member| is_text(of_rows.request, member.name)).find(is_name)?;
        Some(Self { from: from.name, filters: filters.name, name: joined(from.name, '-') })
    }

    fn value(&self, given: &Json<'static>) -> Json<'static> {
        let (name, values) = (Json::Text(self.name.clone().into()), Json::List(vec![given.clone()]));
        Json::List(vec![Json::Object(vec![(NAME.into(), name), (VALUES.into(), values)])])
    }
}

/// The members that say why there was no look.
pub(super) fn not_looked(why: &str) -> String {
    format!("\"looked\":null,\"reason\":{}", Json::Text(why.into()))
}

fn is_text(member: &Member) -> bool {
    member.kind == Kind::Text(TextForm::String)
}

/// Whether it is a list of filters, each a name and its values.
fn is_filters(member: &Member) -> bool {
    let Some(object) = member.object().filter(|_| matches!(member.kind, Kind::List(_))) else { return false };
    let is_list =
        |values: &Member| matches!(&values.kind, Kind::List(value) if **value == Kind::Text(TextForm::String));
    object.member(NAME).is_some_and(is_text) && object.member(VALUES).is_some_and(is_list)
}

/// Whether what one holds the other holds, too: of numbers the specs do not always say the same.
fn is_alike(one: &Kind, other: &Kind) -> bool {
    let is_whole = |kind: &Kind| matches!(kind, Kind::Int64 | Kind::Uint64);
    match (one, other) {
        (Kind::List(one), Kind::List(other)) => is_alike(one, other),
        _ => one == other || (is_whole(one) && is_whole(other)),
    }
}

/// Whether it may tell one thing from another: no flag, no choice among few, and no span of time.
fn tells_apart(member: &Member) -> bool {
    let is_plain = matches!(member.kind.element(), Kind::Text(TextForm::String) | Kind::Int64 | Kind::Uint64);
    let is_time = ["Time", "Date"].iter().any(|word| member.name.contains(word));
    let is_other = member.enumeration.is_some() || member.name == CLIENT_TOKEN;
    is_plain && !is_time && !is_other
}
