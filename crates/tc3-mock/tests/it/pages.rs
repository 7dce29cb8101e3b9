//! Pages of answers that are made from the spec: total, limit and offset agree, by whatever name.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};
use tc3_mock::Mock;
use tc3_spec::{Action, Kind, Object, PageStart, catalogue};

use crate::support::{actions, builder, deliver, envelope, least, unsigned};

static MOCK: LazyLock<Mock> = LazyLock::new(|| builder().without_auth().build().unwrap());

/// The answer to a request; none if it is refused.
fn answer(action: &Action, request: &Value) -> Option<Value> {
    let wire = unsigned(action, request.to_string());
    Some(envelope(&deliver(&MOCK, wire))).filter(|answer| answer["Error"].is_null())
}

/// The action of this name in the newest version of the service.
fn action(service: &str, name: &str) -> &'static Action {
    let mut versions: Vec<_> = catalogue().versions(service).collect();
    versions.reverse();
    versions.iter().find_map(|version| version.action(name)).unwrap()
}

/// An action that is read page by page, as the plainest names tell: no other rule is taken from the mock.
struct Paged {
    action: &'static Action,
    size: &'static str,
    start: Start,
    total: &'static str,
    list: &'static str,
}

#[derive(Clone, Copy, PartialEq)]
enum Start {
    Offset,
    Page(&'static str),
}

impl Paged {
    fn of(action: &'static Action) -> Option<Self> {
        // Which of these names count pages from 0, and what else asks, no name tells.
        let asked = match action.paging?.start {
            PageStart::Offset(member) | PageStart::Number { member, first: 1 } => *member.last()?,
            _ => return None,
        };
        let is_page = matches!(action.paging?.start, PageStart::Number { .. });
        let is_int = |object: &'static Object, name: &str| {
            object.member(name).is_some_and(|member| matches!(member.kind, Kind::Int64 | Kind::Uint64))
        };
        let asks = |size, start| asked == start && is_int(action.request, size) && is_int(action.request, start);
        let (size, start) = match () {
            () if asks("Limit", "Offset") && !is_page => ("Limit", Start::Offset),
            () if asks("PageSize", "PageNumber") => ("PageSize", Start::Page("PageNumber")),
            () if asks("PageSize", "PageNum") => ("PageSize", Start::Page("PageNum")),
            () if asks("PageSize", "PageNo") => ("PageSize", Start::Page("PageNo")),
            () => return None,
        };
        let total = ["TotalCount", "Total", "TotalNum"].into_iter().find(|name| is_int(action.response, name))?;
        let mut lists = action.response.members.iter().filter(|member| matches!(member.kind, Kind::List(_)));
        let list = lists.next()?.name;
        lists.next().is_none().then_some(Self { action, size, start, total, list })
    }

    /// The total and the items of the page that begins behind so many pages of this size.
    fn page(&self, size: usize, before: usize) -> Option<(usize, Vec<Value>)> {
        let mut request = least(self.action.request);
        request.insert(self.size.to_owned(), json!(size));
        match self.start {
            Start::Offset => request.insert("Offset".to_owned(), json!(size * before)),
            Start::Page(name) => request.insert(name.to_owned(), json!(before + 1)),
        };
        let answer = answer(self.action, &request.into())?;
        let total = answer[self.total].as_u64().unwrap_or_else(|| panic!("{}: {answer}", self.action.name));
        Some((total.try_into().unwrap(), answer[self.list].as_array().unwrap().clone()))
    }
}

/// The actions that are walked: some of each form, since all would take a minute.
fn sample() -> Vec<Paged> {
    let (offsets, pages): (Vec<_>, Vec<_>) =
        actions().filter_map(Paged::of).partition(|paged| paged.start == Start::Offset);
    assert!(offsets.len() > 1600, "{}", offsets.len());
    assert!(pages.len() > 70, "{}", pages.len());
    offsets.into_iter().step_by(4).chain(pages).collect()
}

#[test]
fn a_walk_through_all_pages_finds_what_one_page_holds() {
    const ALL: usize = 100;
    let sample = sample();
    let (mut walked, mut totals) = (0, std::collections::BTreeSet::new());
    for paged in &sample {
        let name = paged.action.name;
        // Rules that an overlay has written down may refuse a request of which only the types are right.
        let Some((total, all)) = paged.page(ALL, 0) else { continue };
        assert_eq!(all.len(), total, "{name}");
        let mut found = Vec::new();
        for page in 0.. {
            let (told, items) = paged.page(7, page).unwrap();
            assert_eq!((told, items.len()), (total, (total - found.len()).min(7)), "{name} page {page}");
            found.extend(items);
            if found.len() == total {
                break;
            }
        }
        assert_eq!(found, all, "{name}: an item is the same on every page");
        assert_eq!(paged.page(7, 1000), Some((total, Vec::new())), "{name}: nothing is behind the end");
        if paged.start == Start::Offset {
            assert_eq!(paged.page(0, 0), Some((total, Vec::new())), "{name}: no items are asked for");
        }
        walked += 1;
        totals.insert(total);
    }
    assert!(walked > sample.len() * 9 / 10, "{walked} of {}", sample.len());
    assert!(totals.len() > 25, "worlds are of many sizes, smaller and larger than a page: {totals:?}");
}

#[test]
fn a_page_has_twenty_items_unless_asked_otherwise() {
    let mut full = 0;
    for paged in sample() {
        let Some(answer) = answer(paged.action, &least(paged.action.request).into()) else { continue };
        // Where a page is required to be asked for, there is no default.
        let start = if let Start::Page(name) = paged.start { name } else { "Offset" };
        if [paged.size, start].iter().any(|name| paged.action.request.member(name).unwrap().required) {
            continue;
        }
        let (total, count) = (answer[paged.total].as_u64().unwrap(), answer[paged.list].as_array().unwrap().len());
        if count as u64 != total {
            assert_eq!(count, 20, "{}", paged.action.name);
            full += 1;
        }
    }
    assert!(full > 10, "{full}");
}

#[test]
fn tokens_lead_from_page_to_page_and_end() {
    let mut walked = 0;
    for action in actions() {
        if !matches!(action.paging.map(|paging| paging.start), Some(PageStart::Token { ask: ["NextToken"], .. })) {
            continue;
        }
        let both =
            [action.request, action.response].map(|object| object.member("NextToken").map(|member| &member.kind));
        let ([Some(Kind::Text(_)), Some(Kind::Text(_))], Some(_)) = (both, action.request.member("MaxResults")) else {
            continue;
        };
        let page = |size: usize, token: Option<&str>| {
            let mut request = least(action.request);
            request.insert("MaxResults".to_owned(), json!(size));
            request.extend(token.map(|token| ("NextToken".to_owned(), json!(token))));
            let answer = answer(action, &request.into())?;
            let mut lists = answer.as_object().unwrap().values().filter_map(Value::as_array);
            let items = lists.find(|list| list.iter().all(Value::is_object)).cloned().unwrap_or_default();
            Some((items, answer["NextToken"].as_str().unwrap().to_owned()))
        };
        let Some((all, end)) = page(100, None) else { continue };
        assert_eq!(end, "", "{}: the last page leads nowhere", action.name);
        let (mut found, mut next) = page(5, None).unwrap();
        while !next.is_empty() {
            let (items, after) = page(5, Some(&next)).unwrap();
            found.extend(items);
            next = after;
            assert!(found.len() <= all.len(), "{} ends", action.name);
        }
        assert_eq!(found, all, "{}", action.name);
        walked += 1;
    }
    assert!(walked > 20, "{walked}");
}

/// One action for each form that upstream has: what it takes, and where its list and its total stand.
const FORMS: [(&str, &str, &str, &str, &str); 11] = [
    ("cvm", "DescribeInstances", r#"{"Limit": SIZE, "Offset": SKIP}"#, "/InstanceSet", "/TotalCount"),
    ("vpc", "DescribeVpcs", r#"{"Limit": "SIZE", "Offset": "SKIP"}"#, "/VpcSet", "/TotalCount"),
    ("iot", "GetProducts", r#"{"Length": SIZE, "Offset": SKIP}"#, "/Products", "/Total"),
    ("iai", "GetGroupList", r#"{"Limit": SIZE, "Offset": SKIP}"#, "/GroupInfos", "/GroupNum"),
    ("csip", "DescribeTaskLogList", r#"{"Filter": {"Limit": SIZE, "Offset": SKIP}}"#, "/Data", "/TotalCount"),
    ("domain", "DescribePreReleaseList", r#"{"PageSize": SIZE, "PageNumber": PAGE}"#, "/PreReleaseList", "/TotalCount"),
    ("vcube", "DescribeNews", r#"{"PageSize": SIZE, "PageNumber": FROM_0}"#, "/NewsList", "/Count"),
    ("emr", "DescribeInstancesList", r#"{"Limit": SIZE, "Offset": FROM_0}"#, "/InstancesList", "/TotalCnt"),
    ("cam", "ListPolicies", r#"{"Rp": SIZE, "Page": PAGE}"#, "/List", "/TotalNum"),
    (
        "monitor",
        "ListAIWorkbenchResourceInstances",
        r#"{"PageParams": {"PerPage": SIZE, "PageNo": PAGE}}"#,
        "/Instances",
        "/PageResult/TotalCount",
    ),
    (
        "wedata",
        "DescribeOperateOpsTasks",
        r#"{"PageSize": "SIZE", "PageNumber": "PAGE"}"#,
        "/Data/Items",
        "/Data/TotalCount",
    ),
];

#[test]
fn every_form_of_paging_is_understood() {
    for (service, name, form, list, total) in FORMS {
        let action = action(service, name);
        let page = |size: usize, page: usize| {
            let asked = [("SIZE", size), ("SKIP", size * (page - 1)), ("PAGE", page), ("FROM_0", page - 1)];
            let asked =
                asked.iter().fold(form.to_owned(), |form, (word, value)| form.replace(word, &value.to_string()));
            let mut request = least(action.request);
            request.extend(serde_json::from_str::<Map<_, _>>(&asked).unwrap());
            let answer = answer(action, &request.into()).unwrap();
            let at = |pointer| answer.pointer(pointer).unwrap().clone();
            (at(total).as_u64().unwrap() as usize, at(list).as_array().unwrap().clone())
        };
        let ((count, first), (again, second)) = (page(4, 1), page(2, 2));
        assert_eq!(count, again, "{service} {name}");
        assert!(count >= 3, "{service} {name}: {count}");
        assert_eq!((first.len(), second.len()), (count.min(4), (count - 2).min(2)), "{service} {name}");
        assert_eq!(first[2..], second, "{service} {name}");
    }
}

/// What tells of the pages may stand beside the list, and tell more than the total.
#[test]
fn all_that_is_told_of_the_pages_agrees() {
    let monitor = catalogue().service_version("monitor", "2023-06-16").unwrap();
    let skills = monitor.action("ListAIWorkbenchSkills").unwrap();
    let mut request = least(skills.request);
    request.extend([("PerPage".to_owned(), json!(2)), ("PageNo".to_owned(), json!(2))]);
    let skills = answer(skills, &request.into()).unwrap();
    let told = &skills["PageResult"];
    let total = told["TotalCount"].as_u64().unwrap();
    assert_eq!(skills["Skills"].as_array().unwrap().len() as u64, (total - 2).min(2));
    assert_eq!(told["TotalPage"], total.div_ceil(2));
    assert_eq!(told["CurrentPageNo"], 2);
}

#[test]
fn a_list_may_be_a_million_items_long() {
    const MILLION: usize = 1_000_000;
    let mock = builder().without_auth().with_items(MILLION as u32).build().unwrap();
    let vpcs = action("vpc", "DescribeVpcs");
    let page = |offset: usize, limit: usize| {
        let request = json!({"Offset": offset.to_string(), "Limit": limit.to_string()}).to_string();
        let answer = envelope(&deliver(&mock, unsigned(vpcs, request)));
        assert_eq!(answer["TotalCount"], MILLION);
        answer["VpcSet"].as_array().unwrap().clone()
    };
    assert_eq!(page(0, MILLION).len(), 100, "no page is as long");
    assert_eq!(page(0, MILLION)[40..60], page(40, 20));
    assert_eq!((page(MILLION - 3, 100).len(), page(MILLION, 100).len()), (3, 0));
    // From all over it.
    let items: Vec<_> = (0..MILLION).step_by(20_011).flat_map(|offset| page(offset, 100)).collect();
    for member in ["VpcId", "VpcName"] {
        let different: HashSet<_> = items.iter().map(|item| item[member].as_str().unwrap()).collect();
        assert_eq!(different.len(), items.len(), "{member}");
    }
}

/// Without pages, the total is how many there are.
#[test]
fn a_list_that_is_not_paged_is_as_long_as_it_says() {
    let zones = answer(action("cvm", "DescribeZones"), &json!({})).unwrap();
    let list = zones["ZoneSet"].as_array().unwrap();
    assert!((1..=3).contains(&list.len()), "{zones}");
    assert_eq!(zones["TotalCount"], list.len());
}
