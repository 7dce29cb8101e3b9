//! By types.

use tc3::pages::{Ask, ItemKey, PageFrom, Paged, PagesEnd, Paging};
use tc3::{Action, ActionInfo, Call, Effect, ErrorKind, Place, Record, Sent, Shape, Viewer};

use super::books::{BY_OFFSET, ListBooks, ListBooksResponse, page};
use super::{read, whole};
use crate::script::{Script, Step};
use crate::server::{Server, envelope};

#[tokio::test]
async fn all_items_come_over_a_socket() {
    let server = Server::start().await;
    let client = server.client();
    let serve = async {
        let mut bodies = Vec::new();
        for titles in [r#"["a","b"]"#, r#"["c","d"]"#, r#"["e"]"#] {
            let request = server.answer_once(envelope(&format!(r#""Titles":{titles},"TotalCount":5,"#))).await;
            bodies.push(request.body);
        }
        bodies
    };
    let mut items = client.items(ListBooks { limit: Some(2), ..ListBooks::default() });
    let (read, bodies) = tokio::join!(whole(&mut items), serve);
    assert_eq!(read, ["a", "b", "c", "d", "e"]);
    assert_eq!(bodies, [r#"{"Limit":2}"#, r#"{"Offset":2,"Limit":2}"#, r#"{"Offset":4,"Limit":2}"#]);
    assert_eq!((items.taken(), items.end()), (5, Some(PagesEnd::Done)));
}

#[tokio::test]
async fn pages_come_as_they_are_and_say_how_many_items_were_new() {
    let script = Script::new([page(&["a", "b"], 3), page(&["b", "c"], 4)]);
    let mut pages = script.client().pages(Call::new(ListBooks::default()).with_region("ap-guangzhou"));
    pages = pages.with_key(ItemKey::Whole).with_page_size(2);
    let mut taken = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        taken.push((page.response.titles.unwrap(), pages.taken()));
    }
    let expected = [(["a", "b"], 2), (["b", "c"], 3)];
    assert_eq!(taken, expected.map(|(titles, taken)| (titles.map(str::to_owned).to_vec(), taken)));
    assert_eq!(pages.end(), Some(PagesEnd::Done));
    assert_eq!(script.bodies(), [r#"{"Limit":2}"#, r#"{"Offset":2,"Limit":2}"#]);
    assert_eq!(script.headers("X-TC-Region"), ["ap-guangzhou", "ap-guangzhou"]);
}

#[tokio::test]
async fn a_limit_ends_it_in_the_middle_of_a_page() {
    for (most, titles, asked) in [(0, &[][..], 0), (1, &["a"], 1), (2, &["a", "b"], 1), (3, &["a", "b", "c"], 2)] {
        let script = Script::new([page(&["a", "b"], 9), page(&["c", "d"], 9)]);
        let mut items = script.client().items(ListBooks::default()).with_max_items(most);
        assert_eq!(whole(&mut items).await, titles);
        assert_eq!((items.taken(), items.end(), script.sent().len()), (most, Some(PagesEnd::MaxItems), asked));
    }
}

#[tokio::test]
async fn items_that_came_are_told_from_those_that_wait() {
    let script = Script::new([page(&["a", "b", "c"], 3)]);
    let mut items = script.client().items(ListBooks::default());
    for count in 1..=3 {
        items.next().await.unwrap().unwrap();
        assert_eq!(items.taken(), count);
    }
}

#[tokio::test]
async fn what_services_do_to_lists_ends_well() {
    let null = || Step::envelope(r#""Titles":null,"TotalCount":2,"#);
    for (steps, titles, end) in [
        // The service gives fewer than were asked for, and the total as text.
        (vec![page(&["a", "b"], 5), page(&["c", "d"], 5), page(&["e"], 5)], "abcde", PagesEnd::Done),
        (vec![Step::envelope(r#""Titles":["a"],"TotalCount":"1","#)], "a", PagesEnd::Done),
        (vec![page(&["a"], 9), null()], "a", PagesEnd::TotalNotReached { reached: 1, total: 2 }),
        (vec![page(&["a", "b"], 9), page(&["a", "b"], 9)], "ab", PagesEnd::RepeatedPage),
        (vec![page(&["a", "b"], 1), page(&[], 1)], "ab", PagesEnd::Done),
        (vec![Step::envelope("")], "", PagesEnd::Done),
        (vec![Step::bad_gateway(), page(&["a"], 1)], "a", PagesEnd::Done),
    ] {
        let count = steps.len();
        let script = Script::new(steps);
        let mut items = script.client().items(ListBooks { limit: Some(3), ..ListBooks::default() });
        let read = whole(&mut items).await;
        assert_eq!((read.concat().as_str(), items.end(), script.sent().len()), (titles, Some(end), count));
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_comes_behind_the_items_and_says_where_to_go_on() {
    let fails = [
        (Step::code("FailedOperation"), "FailedOperation"),
        (Step::Fails(ErrorKind::Connect, Sent::NotSent), "by the script"),
        (Step::Hangs, "60s"),
        (Step::envelope(r#""Titles":{"a":1},"#), "Titles: expected"),
    ];
    for (step, said) in fails {
        let script = Script::new([page(&["a", "b"], 5), page(&["c", "d"], 5), step]);
        let client = script.builder().with_max_attempts(1).build().unwrap();
        let mut items = client.items(ListBooks { limit: Some(2), ..ListBooks::default() });
        let (read_first, error) = read(&mut items).await;
        let error = error.unwrap();
        assert_eq!(read_first, ["a", "b", "c", "d"]);
        assert!(error.to_string().contains(said) && error.to_string().contains("go on at offset 4"), "{error}");
        assert_eq!((items.taken(), items.end()), (4, None));

        let rest = Script::new([page(&["e"], 5)]);
        let ask: Ask = error.page().unwrap().clone();
        let mut items = rest.client().items(ListBooks::default()).beginning_at(ask);
        assert_eq!(whole(&mut items).await, ["e"]);
        assert_eq!(items.end(), Some(PagesEnd::Done));
        assert_eq!(rest.bodies(), [r#"{"Offset":4,"Limit":2}"#]);
    }
}

#[tokio::test]
async fn an_error_at_the_beginning_leaves_nothing_to_go_on_with() {
    let client = || Script::new([Step::code("FailedOperation")]).client();
    let (read_none, error) = read(&mut client().items(ListBooks::default())).await;
    let error = error.unwrap();
    assert!(read_none.is_empty() && error.page().is_none() && !error.to_string().contains("go on"), "{error}");

    let from = Ask::new(PageFrom::Offset(4));
    let (_, error) = read(&mut client().items(ListBooks::default()).beginning_at(from.clone())).await;
    assert_eq!(error.unwrap().page(), Some(&from), "it began where another had stopped");
}

/// What would be made once for each page.
#[derive(Clone, Debug, Default)]
struct BuyBooks(ListBooks);

impl Record for BuyBooks {
    fn shape(&self) -> &'static Shape {
        self.0.shape()
    }
    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        self.0.show(viewer);
    }
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
        self.0.get_mut(index)
    }
}

impl Action for BuyBooks {
    type Response = ListBooksResponse;
    const INFO: ActionInfo<'static> = ActionInfo { name: "BuyBooks", effect: Effect::Change, ..ListBooks::INFO };
}

impl Paged for BuyBooks {
    type Item = String;
    const PAGING: Paging = BY_OFFSET;
    fn items(response: ListBooksResponse) -> Vec<String> {
        ListBooks::items(response)
    }
}

#[tokio::test]
async fn a_change_is_never_paged() {
    let script = Script::new([]);
    let (_, error) = read(&mut script.client().items(BuyBooks::default())).await;
    let error = error.unwrap();
    assert_eq!((error.kind(), error.sent(), script.sent().len()), (ErrorKind::Setup, Sent::NotSent, 0));
    let said = error.to_string();
    assert!(said.contains("library BuyBooks") && said.contains("changes something"), "{error}");
    assert!(said.contains("`Client::send`"), "{error}");
}
