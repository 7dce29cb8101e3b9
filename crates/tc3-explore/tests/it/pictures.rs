//! Pictures of lives, of what refers to what, and of calls: what they show, and that whatever is shown stays text.

use serde_json::{Value, json};
use tc3_explore::Explorer;
use tc3_mock::{Fault, Mock, lives};
use tc3_spec::catalogue;

use crate::support::{Came, Visit};
use crate::well_formed::check;

const TASK: &str = "/-/life/cfg/2021-08-20/Task/1698";

/// The pictures of a page, each as it stands there.
fn pictures(page: &Came) -> Vec<&str> {
    let begun = page.text().split("<svg role=\"img\"").skip(1);
    begun.map(|rest| &rest[..rest.find("</svg>").unwrap()]).collect()
}

/// A page whose pictures are XML, and have sizes, names and a description.
async fn seen(visit: &Visit, path: &str) -> Came {
    let page = visit.get(path).await;
    assert_eq!(page.status, 200, "{path}");
    for picture in pictures(&page) {
        check(&format!("<svg{picture}</svg>")).unwrap_or_else(|wrong| panic!("{path}: {wrong} in {picture}"));
        assert!(picture.contains("<title id=") && picture.contains("<desc id="), "{path}");
        for attribute in ["width=\"", "height=\"", " r=\""] {
            let sizes = picture.split(attribute).skip(1).map(|rest| rest.split('"').next().unwrap());
            for size in sizes {
                let size: f64 = size.trim_end_matches("rem").parse().unwrap();
                assert!(size > 0.0, "{path} {attribute}{size}");
            }
        }
        check_texts(picture).unwrap_or_else(|wrong| panic!("{path}: {wrong} in {picture}"));
    }
    page
}

/// No text lies over another, and none sticks out of the picture.
fn check_texts(picture: &str) -> Result<(), String> {
    let said = |tag: &str, name: &str| {
        tag.split(&format!("{name}=\"")).nth(1).map(|rest| rest.split('"').next().unwrap().to_owned())
    };
    let number = |tag: &str, name: &str| said(tag, name).unwrap().parse::<i64>().unwrap();
    let view = said(picture, "viewBox").unwrap();
    let view: Vec<i64> = view.split(' ').map(|number| number.parse().unwrap()).collect();
    let mut boxes: Vec<(i64, i64, i64, i64, &str)> = Vec::new();
    for text in picture.split("<text ").skip(1) {
        let (tag, rest) = text.split_once('>').unwrap();
        let content = rest.split("</text>").next().unwrap();
        let (x, y, wide) = (number(tag, "x"), number(tag, "y"), content.chars().count() as i64 * 8);
        let left = match said(tag, "text-anchor").unwrap().as_str() {
            "middle" => x - wide / 2,
            "end" => x - wide,
            _ => x,
        };
        let one = (left, left + wide, y - 11, y + 4, content);
        if content.contains('&') {
            continue;
        }
        if one.0 < view[0] || one.1 > view[0] + view[2] || one.2 < 0 || one.3 > view[3] {
            return Err(format!("{content} sticks out"));
        }
        if let Some(other) =
            boxes.iter().find(|other| one.0 < other.1 && other.0 < one.1 && one.2 < other.3 && other.2 < one.3)
        {
            return Err(format!("{content} lies over {}", other.4));
        }
        boxes.push(one);
    }
    Ok(())
}

async fn call(visit: &Visit, action: &str, request: &Value) -> Value {
    let order = Visit::order("cfg", "2021-08-20", action, &request.to_string());
    visit.post("/-/send", &order).await.lines()[0].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_with_states_is_drawn() {
    let visit = Visit::new().await;
    let mut count = 0;
    for service in catalogue().services() {
        let lives = lives(service);
        if lives.is_empty() || (count > 40 && std::env::var_os("TC3_EXPLORE_ALL").is_none()) {
            continue;
        }
        let page = seen(&visit, &format!("/{}/{}", service.name(), service.version())).await;
        for life in &lives {
            assert!(
                page.text().contains(&format!("id=\"life-{}-title\"", life.kind)),
                "{} {}",
                service.name(),
                life.kind
            );
            count += 1;
        }
    }
    assert!(count > 40, "{count}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_picture_follows_the_life_of_a_task() {
    let visit = Visit::new().await;
    let page = seen(&visit, TASK).await;
    assert!(page.text().contains("<strong id=\"now\">NotStarted (1001)</strong>"), "{}", page.text());
    // What may follow leads to its action, with all that is known filled in.
    let run = "/cfg/2021-08-20/ModifyTaskRunStatus#r=%7B%22Status%22%3A1002%2C%22TaskId%22%3A1698%7D";
    assert!(page.text().contains(run), "{}", page.text());
    let steps = [(1002, "Running", 1), (1003, "Paused", 2), (1002, "Running", 3), (1004, "Finished", 4)];
    for (status, name, count) in steps {
        let verdict = json!({"TaskId": 1698, "Status": status, "IsExpect": true, "Summary": "held"});
        assert_eq!(call(&visit, "ModifyTaskRunStatus", &verdict).await["kind"], "answer");
        let page = seen(&visit, TASK).await;
        assert!(page.text().contains(&format!("<strong id=\"now\">{name} ({status})</strong>")), "{name}");
        let words = format!(">{count}. ModifyTaskRunStatus Status={status}<");
        assert!(page.text().contains(&words), "{words}: {}", pictures(&page)[0]);
        assert_eq!(page.text().matches("</td></tr>").count(), count);
    }
    let refused = call(&visit, "ExecuteTask", &json!({"TaskId": 1698})).await;
    assert_eq!(refused["code"], "OperationDenied");
    assert!(seen(&visit, TASK).await.text().contains("refused: OperationDenied"));
    assert_eq!(call(&visit, "DeleteTask", &json!({"TaskId": 1698})).await["kind"], "answer");
    let page = seen(&visit, TASK).await;
    assert!(page.text().contains("is not there any more"), "{}", page.text());
    assert!(page.text().contains("Nothing can be asked of it any more"));
}

/// Where state was put, the calls before tell nothing of the way.
#[tokio::test(flavor = "multi_thread")]
async fn a_way_that_is_not_known_is_not_made_up() {
    let mock = Mock::builder().start().await.unwrap();
    let begin = mock.state().unwrap();
    let visit = Visit::of(Explorer::builder().with_endpoint(mock.endpoint())).await;
    call(&visit, "ExecuteTask", &json!({"TaskId": 1698})).await;
    mock.put_state(&begin.replace("\"TaskStatus\":1001", "\"TaskStatus\":1003")).unwrap();
    let page = seen(&visit, TASK).await;
    assert!(page.text().contains("Paused (1003)") && page.text().contains("It is elsewhere than its calls"));
    assert!(!page.text().contains("arrow came"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_memory_keeps_has_a_life() {
    let visit = Visit::new().await;
    let order = |action: &str, request: Value| {
        let order = Visit::order("cvm", "2017-03-12", action, &request.to_string());
        let mut order = order;
        order["region"] = json!("ap-guangzhou");
        order
    };
    let listed = visit.post("/-/send", &order("DescribeInstances", json!({"Limit": 1}))).await.lines();
    let answer: Value = serde_json::from_str(listed[0]["json"].as_str().unwrap()).unwrap();
    let id = answer["InstanceSet"][0]["InstanceId"].as_str().unwrap().to_owned();
    visit.post("/-/send", &order("StopInstances", json!({"InstanceIds": [&id]}))).await;
    let page = seen(&visit, &format!("/-/life/cvm/2017-03-12/Instance/{id}")).await;
    assert!(page.text().contains("<strong id=\"now\">STOPPED</strong>"), "{}", page.text());
    assert!(page.text().contains(">1. StopInstances<"));
    let shape = visit.get("/-/shape/cvm/2017-03-12/StopInstances").await.json();
    let life =
        json!({"kind": "Instance", "path": "/-/life/cvm/2017-03-12/Instance/", "request": "InstanceIds", "answer": []});
    assert_eq!(shape["lives"], json!([life]));
    let shape = visit.get("/-/shape/cvm/2017-03-12/RunInstances").await.json();
    assert_eq!(shape["lives"][0]["answer"], json!(["InstanceIdSet"]));
    let shape = visit.get("/-/shape/cfg/2021-08-20/DescribeTask").await.json();
    assert_eq!(shape["lives"][0]["request"], "TaskId");
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_ids_and_states_are_text() {
    let hostile = "</title><script>alert(1)</script>\"'\u{202e}&amp;";
    let mock = Mock::builder().start().await.unwrap();
    let visit = Visit::of(Explorer::builder().with_endpoint(mock.endpoint())).await;
    let order = Visit::order("cvm", "2017-03-12", "DescribeInstances", r#"{"Limit":1}"#);
    let listed = visit.post("/-/send", &order).await.lines();
    let answer: Value = serde_json::from_str(listed[0]["json"].as_str().unwrap()).unwrap();
    let id = answer["InstanceSet"][0]["InstanceId"].as_str().unwrap().to_owned();
    let state = mock.state().unwrap();
    let state = state.replace("\"InstanceState\":\"RUNNING\"", &format!("\"InstanceState\":{}", json!(hostile)));
    mock.put_state(&state).unwrap();
    let long = "x".repeat(5000);
    for id in [id.as_str(), "%3Cscript%3Ealert(1)%3C%2Fscript%3E%00%FF%E2%80%AE", &long] {
        let page = seen(&visit, &format!("/-/life/cvm/2017-03-12/Instance/{id}")).await;
        assert!(!page.text().contains("<script>alert"), "{id}");
    }
    let page = seen(&visit, &format!("/-/life/cvm/2017-03-12/Instance/{id}")).await;
    assert!(page.text().contains("&lt;/title&gt;&lt;script&gt;alert(1)"), "it is shown");
    assert!(pictures(&page)[0].contains("&lt;script&gt;alert(1)"), "in the picture, too");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_no_life_says_so() {
    let visit = Visit::new().await;
    assert!(seen(&visit, "/-/life/cfg/2021-08-20/Task/7").await.text().contains("The mock keeps no Task"));
    for path in
        ["/-/life/cfg/2021-08-20/Tusk/7", "/-/life/cfg/2021-08-21/Task/7", "/-/life/nobody/1/Task/7", "/-/life/cfg"]
    {
        assert_eq!(visit.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mock_that_is_gone_is_told() {
    let mock = Mock::builder().start().await.unwrap();
    let visit = Visit::of(Explorer::builder().with_endpoint(mock.endpoint())).await;
    mock.stop().await;
    let page = seen(&visit, TASK).await;
    assert!(page.text().contains("The mock does not answer"));
    assert!(page.text().contains("From made to NotStarted (1001)"), "what is known in general is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_action_shows_what_it_moves() {
    let visit = Visit::new().await;
    let page = seen(&visit, "/cvm/2017-03-12/StopInstances").await;
    assert!(page.text().contains("The life of Instance") && page.text().contains("arrow next"));
    let page = seen(&visit, "/cfg/2021-08-20/ModifyTaskRunStatus").await;
    assert!(pictures(&page)[0].contains("ModifyTaskRunStatus Status=1004"));
    assert!(pictures(&seen(&visit, "/cfg/2021-08-20/DescribeTask").await).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn kinds_that_refer_to_each_other_are_mapped() {
    let visit = Visit::new().await;
    let page = seen(&visit, "/vpc").await;
    assert!(page.text().contains("id=\"map-title\""));
    assert!(
        page.text().contains("<code>Subnet</code> refers to <code>Vpc</code> by <code>VpcId</code>"),
        "{}",
        page.text()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_are_kept_with_what_came_of_them_and_no_more() {
    let mock = Mock::builder().start().await.unwrap();
    let visit = Visit::of(Explorer::builder().with_endpoint(mock.endpoint())).await;
    assert!(seen(&visit, "/-/calls").await.text().contains("Nothing was called yet"));
    assert_eq!(call(&visit, "DescribeTask", &json!({"TaskId": 1698})).await["kind"], "answer");
    assert_eq!(call(&visit, "DescribeTask", &json!({"TaskId": 77_331_199})).await["code"], "ResourceNotFound");
    // What the rules refuse is no call.
    assert_eq!(call(&visit, "DescribeTask", &json!({})).await["sent"], "not_sent");
    let fault = mock.fault(Fault::respond(502, "text/html", "<b>no</b>")).unwrap();
    assert_eq!(call(&visit, "DescribeTask", &json!({"TaskId": 1698})).await["kind"], "failed");
    fault.end();
    let page = seen(&visit, "/-/calls").await;
    let rows: Vec<_> = page.text().split("<tr><td>").skip(1).collect();
    assert_eq!(rows.len(), 3, "{}", page.text());
    assert!(rows[0].contains("no answer") && rows[1].contains("<code>ResourceNotFound</code>"));
    assert!(rows[2].contains("answered"));
    assert!(!page.text().contains("77331199") && !page.text().contains("1698"));
    for class in ["bar good", "bar careful", "bar wrong"] {
        assert!(pictures(&page)[0].contains(class), "{class}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_are_in_the_language_of_the_reader() {
    let visit = Visit::new().await;
    let head = format!(
        "GET {TASK} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nAccept-Language: zh-CN\r\n",
        visit.host(),
        visit.cookie
    );
    let page = visit.exchange(&head, b"").await;
    assert!(pictures(&page)[0].contains("Task 的生命周期") && page.text().contains("接下来可以做什么"));
}

#[test]
fn texts_that_lie_over_each_other_are_found() {
    let text = |x: i64, said: &str| format!(r#"<text x="{x}" y="20" text-anchor="middle" class="word">{said}</text>"#);
    let picture = |texts: &str| format!(r#" viewBox="0 0 200 40">{texts}"#);
    assert_eq!(check_texts(&picture(&(text(40, "one") + &text(80, "two")))), Ok(()));
    assert_eq!(check_texts(&picture(&(text(40, "one") + &text(50, "two")))), Err("two lies over one".to_owned()));
    assert_eq!(check_texts(&picture(&text(5, "one"))), Err("one sticks out".to_owned()));
}
