//! From rows to results, and what becomes of each.

use std::collections::BTreeSet;
use std::fs;
use std::num::NonZeroUsize;
use std::time::Duration;

use tc3::{Call, CallOptions, Effect, RawAction};
use tc3_bulk::queue::{Queue, Queued};
use tc3_bulk::{Bulk, Checked, End, Input, Job, Mark, Report, check};
use tc3_hyper::Client;
use tc3_mock::{Fault, Mock, Reset};
use tc3_spec::catalogue;

use crate::server::Server;

pub(crate) const RECLAIM: Duration = Duration::from_millis(500);

/// A job over a mock whose world is empty.
pub(crate) struct Fixture {
    pub(crate) mock: Mock,
    pub(crate) job: Job,
    pub(crate) input: Input,
    pub(crate) checked: Checked,
}

impl Fixture {
    /// So many rows that change something.
    pub(crate) async fn changes(server: &Server, count: u64) -> Self {
        let row = |row: u64| format!("{{\"VpcName\":\"r{row}\",\"CidrBlock\":\"10.0.0.0/16\"}}\n");
        Self::new(server, ("vpc", "CreateVpc"), (1..=count).map(row).collect()).await
    }

    /// So many rows that read.
    pub(crate) async fn reads(server: &Server, count: u64) -> Self {
        Self::new(server, ("vpc", "DescribeVpcs"), "{}\n".repeat(usize::try_from(count).unwrap())).await
    }

    pub(crate) async fn new(server: &Server, (service, action): (&str, &str), rows: String) -> Self {
        let mock = Mock::builder().empty().start().await.unwrap();
        let action = catalogue().choose(service, None).unwrap().action(action).unwrap();
        let options = CallOptions::default().with_region("ap-guangzhou").with_endpoint(mock.endpoint());
        let job = Job::new(action, options).unwrap();
        let path = server.path("in.jsonl");
        fs::write(&path, rows).unwrap();
        let input = Input::open(path, None).unwrap();
        let checked = check(&job, &input, |refused| panic!("{refused:?}")).unwrap();
        Self { mock, job, input, checked }
    }

    pub(crate) async fn submit(&self, queue: &Queue, name: &str) -> Queued {
        queue.submit(name, &self.job, &self.input, &self.checked, false).await.unwrap().job
    }

    pub(crate) fn client(&self) -> Client {
        Client::builder().with_credential(self.mock.credential().clone()).with_max_attempts(1).build().unwrap()
    }

    pub(crate) fn bulk(&self) -> Bulk {
        Bulk::new(self.client(), self.job.clone()).with_connections(NonZeroUsize::new(4).unwrap())
    }

    pub(crate) async fn work(&self, queued: Queued) -> Report {
        self.bulk().work(queued, RECLAIM).await.unwrap()
    }

    /// The names of all that was made, each as often as it is there.
    pub(crate) async fn made(&self) -> Vec<String> {
        let client = self.client();
        let mut names = Vec::new();
        for offset in (0..).step_by(100) {
            let body = format!("{{\"Offset\":\"{offset}\",\"Limit\":\"100\"}}");
            let list = RawAction::new("vpc", "2017-03-12", "DescribeVpcs", body).with_effect(Effect::Read);
            let list = Call::new(list).with_region("ap-guangzhou").with_endpoint(self.mock.endpoint());
            let answer = client.send_raw(list).await.unwrap();
            let answer: serde_json::Value = serde_json::from_str(&answer.response).unwrap();
            let set = answer["VpcSet"].as_array().unwrap();
            names.extend(set.iter().map(|vpc| vpc["VpcName"].as_str().unwrap().to_owned()));
            if set.len() < 100 {
                break;
            }
        }
        names.sort();
        names
    }
}

pub(crate) async fn results(queued: &Queued) -> Vec<serde_json::Value> {
    let mut lines = Vec::new();
    let take = |line: &str| {
        lines.push(serde_json::from_str(line).unwrap());
        Ok(())
    };
    queued.results(take).await.unwrap();
    lines
}

pub(crate) fn names(count: u64) -> Vec<String> {
    let names: BTreeSet<_> = (1..=count).map(|row| format!("r{row}")).collect();
    names.into_iter().collect()
}

#[tokio::test]
async fn each_row_is_done_once_and_has_its_result() {
    let Some(server) = Server::start(&[]) else { return };
    let (queue, fixture) = (server.queue().await, Fixture::changes(&server, 300).await);
    assert_eq!(queue.loses(), None);
    let queued = fixture.submit(&queue, "nets").await;
    assert_eq!(queue.jobs().await.unwrap(), ["nets"]);
    // Two workers at a time.
    let (one, two) = tokio::join!(fixture.work(queued.clone()), fixture.work(queued.clone()));
    for report in [&one, &two] {
        assert!(matches!(report.end, End::Through) && report.unrecorded.is_empty(), "{report:?}");
    }
    assert_eq!(one.moment.ended + two.moment.ended, 300);
    assert!(one.moment.ended > 0 && two.moment.ended > 0, "{one:?} {two:?}");
    assert_eq!(fixture.made().await, names(300));
    let results = results(&queued).await;
    assert!(results.iter().map(|line| line["row"].as_u64().unwrap()).eq(1..=300));
    assert!(results.iter().all(|line| line["status"] == "done" && line["response"]["Vpc"]["VpcId"].is_string()));
    let standing = queued.standing().await.unwrap();
    assert_eq!((standing.counts.done, standing.counts.open(), standing.submitted), (300, 0, 300));
    assert_eq!((queued.given_out().await.unwrap(), server.ask(&["XLEN", "{tc3:nets}:rows"])), (0, "0".to_owned()));
    // Nothing of it stays once it is removed.
    queued.remove().await.unwrap();
    assert_eq!((queue.jobs().await.unwrap().len(), server.ask(&["DBSIZE"]).as_str()), (0, "0"));
}

#[tokio::test]
async fn what_is_submitted_twice_is_there_once_and_another_input_is_refused() {
    let Some(server) = Server::start(&[]) else { return };
    let (queue, fixture) = (server.queue().await, Fixture::changes(&server, 1000).await);
    let first = queue.submit("nets", &fixture.job, &fixture.input, &fixture.checked, false);
    let second = queue.submit("nets", &fixture.job, &fixture.input, &fixture.checked, false);
    let (first, second) = tokio::join!(first, second);
    first.unwrap();
    second.unwrap();
    let again = queue.submit("nets", &fixture.job, &fixture.input, &fixture.checked, false).await.unwrap();
    assert_eq!(again.before, 1000);
    assert_eq!(server.ask(&["XLEN", "{tc3:nets}:rows"]), "1000");
    let other = Fixture::changes(&server, 999).await;
    let told = queue.submit("nets", &other.job, &other.input, &other.checked, false).await.unwrap_err().to_string();
    assert!(told.contains("has a job nets already") && told.contains("input"), "{told}");
    let told = queue.job("other").await.unwrap_err().to_string();
    assert_eq!(told, "the queue has no job other");
    let told = queue.job("no/name").await.unwrap_err().to_string();
    assert!(told.contains("letters, digits"), "{told}");
}

#[tokio::test]
async fn rows_with_secrets_are_refused_unless_they_are_allowed() {
    let Some(server) = Server::start(&[]) else { return };
    let row = "{\"InstanceIds\":[\"ins-12345678\"],\"Password\":\"Abc123!!\"}\n".to_owned();
    let (queue, fixture) = (server.queue().await, Fixture::new(&server, ("cvm", "ResetInstancesPassword"), row).await);
    let told = queue.submit("p", &fixture.job, &fixture.input, &fixture.checked, false).await.unwrap_err().to_string();
    assert!(told.starts_with("row 1 (line 1) has a member that is secret"), "{told}");
    assert_eq!(server.ask(&["DBSIZE"]), "0");
    queue.submit("p", &fixture.job, &fixture.input, &fixture.checked, true).await.unwrap();
}

#[tokio::test]
async fn errors_of_the_service_are_results_and_what_is_unknown_is_reviewed() {
    let Some(server) = Server::start(&[]) else { return };
    let (queue, fixture) = (server.queue().await, Fixture::changes(&server, 20).await);
    for fault in [Fault::reset(Reset::Headers), Fault::error("LimitExceeded", "none left")] {
        fixture.mock.fault(fault.on("vpc", "CreateVpc").times(2)).unwrap();
    }
    let queued = fixture.submit(&queue, "nets").await;
    let report = fixture.work(queued.clone()).await;
    let counts = report.moment.counts;
    assert_eq!((counts.done, counts.failed, counts.review), (16, 2, 2), "{report:?}");
    let to_review = queued.to_review().await.unwrap();
    assert_eq!(to_review.len(), 2);
    assert!(to_review.iter().all(|row| row.members.member("VpcName").is_some() && row.line.contains("CreateVpc")));
    // One was carried out, and the other is to be sent again.
    let rows: Vec<_> = to_review.iter().map(|row| row.row).collect();
    let told = queued.mark(&[rows[0], 77], Mark::Done).await.unwrap_err().to_string();
    assert_eq!(told, "row 77 is not to be reviewed");
    queued.mark(&rows[..1], Mark::Done).await.unwrap();
    queued.mark(&rows[1..], Mark::SendAgain).await.unwrap();
    assert!(queued.clone().remove().await.unwrap_err().to_string().contains("1 rows are open"));
    let report = fixture.work(queued.clone()).await;
    let counts = report.moment.counts;
    assert_eq!((counts.done, counts.failed, counts.review, counts.open()), (18, 2, 0, 0));
    let lines = results(&queued).await;
    assert_eq!(lines.iter().find(|line| line["row"] == rows[0]).unwrap()["by"], "review");
    assert_eq!(lines.iter().filter(|line| line["error"]["code"] == "LimitExceeded").count(), 2);
}
