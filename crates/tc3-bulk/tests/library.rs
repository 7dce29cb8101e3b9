//! The library as any program uses it, over a mock in this process.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

use std::collections::BTreeSet;
use std::fs;
use std::future::ready;
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tc3::{ActionInfo, CallOptions, Effect, RawAction};
use tc3_bulk::{Bulk, BulkErrorKind, Checked, End, Input, Job, Ledger, Mark, Pace, Report, check};
use tc3_hyper::{Client, ClientBuilder, Pacer, Turn};
use tc3_mock::{Fault, Mock};
use tc3_spec::{Action, catalogue};
use tokio::time::{sleep, timeout};

/// A job over networks, in a folder that goes away.
struct Setup {
    folder: PathBuf,
    mock: Mock,
}

impl Setup {
    async fn new(name: &str, rows: u64) -> Self {
        let folder = std::env::temp_dir().join(format!("tc3-bulk-library-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let text: String = (1..=rows).map(|row| format!("r{row},10.0.0.0/16\n")).collect();
        fs::write(folder.join("in.csv"), format!("VpcName,CidrBlock\n{text}")).unwrap();
        Self { folder, mock: Mock::builder().empty().start().await.unwrap() }
    }

    fn client(&self) -> ClientBuilder {
        Client::builder()
            .with_credential(self.mock.credential().clone())
            .with_endpoint(self.mock.endpoint())
            .with_timeout(Duration::from_secs(2))
    }

    fn bulk(&self) -> Bulk {
        Bulk::new(self.client().build().unwrap(), job(&self.mock)).with_connections(NonZeroUsize::new(4).unwrap())
    }

    fn checked(&self) -> (Input, Checked) {
        let input = Input::open(self.folder.join("in.csv"), None).unwrap();
        let checked = check(&job(&self.mock), &input, |refused| panic!("{refused:?}")).unwrap();
        (input, checked)
    }

    fn ledger(&self) -> Ledger {
        Ledger::open(&self.folder.join("out"), &job(&self.mock), &self.checked().1).unwrap()
    }

    async fn run(&self, bulk: &Bulk) -> Report {
        bulk.run(&self.checked().0, self.ledger()).await.unwrap()
    }

    /// The names of what was made.
    async fn made(&self) -> Vec<String> {
        let list = RawAction::new("vpc", "2017-03-12", "DescribeVpcs", r#"{"Limit":"100"}"#).with_effect(Effect::Read);
        let answer = self.client().build().unwrap().send_raw(list).await.unwrap();
        let answer: serde_json::Value = serde_json::from_str(&answer.response).unwrap();
        let networks = answer["VpcSet"].as_array().unwrap().iter();
        networks.map(|network| network["VpcName"].as_str().unwrap().to_owned()).collect()
    }
}

impl Drop for Setup {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn action(name: &str) -> &'static Action {
    catalogue().choose("vpc", None).unwrap().action(name).unwrap()
}

fn job(mock: &Mock) -> Job {
    let options = CallOptions::default().with_region("ap-guangzhou").with_endpoint(mock.endpoint());
    Job::new(action("CreateVpc"), options).unwrap()
}

#[tokio::test]
async fn a_run_that_is_dropped_is_gone_on_with_and_sends_nothing_twice() {
    let setup = Setup::new("dropped", 40).await;
    setup.mock.fault(Fault::delay(Duration::from_millis(20))).unwrap();
    let (input, _) = setup.checked();
    let bulk = setup.bulk();
    assert!(timeout(Duration::from_millis(110), bulk.run(&input, setup.ledger())).await.is_err());
    // The thread that writes ends once it has heard that nobody is left.
    sleep(Duration::from_millis(200)).await;

    let ledger = setup.ledger();
    let review: BTreeSet<_> = ledger.to_review().map(|(row, _)| row).collect();
    assert!((1..=4).contains(&review.len()), "{review:?}");
    let report = setup.bulk().run(&input, ledger).await.unwrap();
    assert!(matches!(report.end, End::Through));
    assert_eq!((report.moment.counts.open(), report.moment.counts.review), (0, review.len() as u64));
    let made = setup.made().await;
    let names: BTreeSet<_> = made.iter().cloned().collect();
    assert_eq!(names.len(), made.len());
    for row in (1..=40).filter(|row| !review.contains(row)) {
        assert!(names.contains(&format!("r{row}")), "row {row}");
    }

    // What somebody saw is settled.
    let mut ledger = setup.ledger();
    assert_eq!(ledger.mark(&[41], Mark::Done).unwrap_err().kind(), BulkErrorKind::Input);
    let (there, missing): (Vec<_>, Vec<_>) = review.iter().partition(|row| names.contains(&format!("r{row}")));
    ledger.mark(&there, Mark::Done).unwrap();
    ledger.mark(&missing, Mark::SendAgain).unwrap();
    drop(ledger);
    let report = setup.run(&setup.bulk()).await;
    assert_eq!(report.moment.counts.done, 40, "{report:?}");
    assert_eq!(setup.made().await.len(), 40);
}

#[tokio::test]
async fn a_pace_is_kept_and_not_waited_for_twice() {
    let setup = Setup::new("pace", 11).await;
    let pace = Pace::per_second(NonZeroU32::new(20).unwrap());
    let client = setup.client().with_pacing(pace.clone()).build().unwrap();
    let begun = Instant::now();
    let report = setup.run(&Bulk::new(client, job(&setup.mock)).with_pace(pace)).await;
    let took = begun.elapsed();
    assert_eq!(report.moment.counts.done, 11);
    // Ten distances of 50 ms.
    assert!(took >= Duration::from_millis(500) && took < Duration::from_millis(900), "{took:?}");
}

#[tokio::test]
async fn who_asks_it_to_stop_has_no_row_lost() {
    let setup = Setup::new("stop", 30).await;
    setup.mock.fault(Fault::delay(Duration::from_millis(30))).unwrap();
    let bulk = setup.bulk();
    let (stop, progress) = (bulk.stop(), bulk.progress());
    tokio::spawn(async move {
        while progress.now().ended < 5 {
            sleep(Duration::from_millis(5)).await;
        }
        stop.ask();
    });
    let report = setup.run(&bulk).await;
    assert!(matches!(report.end, End::Asked), "{report:?}");
    let counts = report.moment.counts;
    assert!(counts.done >= 5 && counts.done < 30 && counts.review == 0, "{counts:?}");
    assert_eq!(setup.made().await.len() as u64, counts.done);
}

#[tokio::test]
async fn an_input_that_is_changed_meanwhile_is_not_read_on() {
    let setup = Setup::new("changed", 3_000).await;
    let (input, ledger) = (setup.checked().0, setup.ledger());
    let longer = fs::read_to_string(setup.folder.join("in.csv")).unwrap() + "another,10.0.0.0/16\n";
    let bulk = setup.bulk();
    let path = setup.folder.join("in.csv");
    let progress = bulk.progress();
    let change = tokio::spawn(async move {
        while progress.now().ended < 5 {
            sleep(Duration::from_millis(1)).await;
        }
        fs::write(path, longer).unwrap();
    });
    let report = bulk.run(&input, ledger).await.unwrap();
    change.await.unwrap();
    assert!(matches!(&report.end, End::Input(why) if why.contains("changed")), "{report:?}");
}

#[test]
fn what_rows_cannot_hold_is_refused_at_once() {
    let refused = |service: &str, name: &str| {
        let action = catalogue().choose(service, None).unwrap().action(name).unwrap();
        Job::new(action, CallOptions::default()).unwrap_err()
    };
    let error = refused("cvm", "RunInstances");
    assert!(error.kind() == BulkErrorKind::Setup && error.to_string().contains("needs a region"), "{error}");
    assert!(refused("cii", "UploadMedicalFile").to_string().contains("takes files"));
}

/// A pacer that counts what it is told.
#[derive(Clone, Default)]
struct Counting(Arc<AtomicUsize>);

impl Pacer for Counting {
    fn turn<'a>(&'a self, _: &'a ActionInfo<'_>, _: Duration) -> Turn<'a> {
        Box::pin(ready(Ok(())))
    }

    fn turned_away(&self, info: &ActionInfo<'_>) {
        assert_eq!((info.service, info.name), ("vpc", "CreateVpc"));
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn who_gives_out_turns_is_told_of_each_attempt_that_was_turned_away() {
    let (setup, counting) = (Setup::new("turned-away", 3).await, Counting::default());
    let too_often = Fault::error("RequestLimitExceeded", "too often").times(2);
    let others = Fault::error("LimitExceeded", "none left").skip(2).times(1);
    for fault in [too_often, others] {
        setup.mock.fault(fault).unwrap();
    }
    let pace = Pace::over(counting.clone());
    let client = setup.client().with_pacing(pace.clone()).with_max_attempts(1).build().unwrap();
    let bulk = Bulk::new(client, job(&setup.mock)).with_connections(NonZeroUsize::MIN).with_pace(pace);
    let report = setup.run(&bulk).await;
    assert_eq!((report.moment.unsent, report.moment.counts.failed), (2, 1), "{report:?}");
    assert_eq!(counting.0.load(Ordering::Relaxed), 2);
}
