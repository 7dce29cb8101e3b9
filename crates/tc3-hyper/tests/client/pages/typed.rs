//! By types.

use tc3::Error;
use tc3::pages::{Paged, PagesEnd};
use tc3_hyper::Items;

use super::books::ListBooks;
use crate::server::{Server, envelope};

/// Reads a list to its end: the items, and the error behind them.
async fn read<A: Paged>(items: &mut Items<A>) -> (Vec<A::Item>, Option<Error>) {
    let mut read = Vec::new();
    while let Some(next) = items.next().await {
        match next {
            Ok(item) => read.push(item),
            Err(error) => {
                assert!(items.next().await.is_none(), "an error is the last");
                return (read, Some(error));
            }
        }
    }
    assert!(items.next().await.is_none(), "it stays over");
    (read, None)
}

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
    let ((read, error), bodies) = tokio::join!(read(&mut items), serve);
    assert!(error.is_none(), "{error:?}");
    assert_eq!(read, ["a", "b", "c", "d", "e"]);
    assert_eq!(bodies, [r#"{"Limit":2}"#, r#"{"Offset":2,"Limit":2}"#, r#"{"Offset":4,"Limit":2}"#]);
    assert_eq!((items.taken(), items.end()), (5, Some(PagesEnd::Done)));
}
