//! What the mock takes of memory and time when it remembers many resources of one kind: a request within the process, beside the same one
//! to a mock that makes its answer up.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use bytes::Bytes;
use http::Request;
use serde_json::Value;
use tc3_benches::memory;
use tc3_mock::Mock;
use tower_service::Service as _;

use crate::table::{Figures, row, single};

const COUNT: usize = 100_000;

/// How long one side of a round runs, at least.
const ROUND: Duration = Duration::from_millis(200);
const ROUNDS: usize = 5;

/// A kind: what it is called here, its service with its version, and what makes and lists it.
struct Asked {
    what: &'static str,
    service: &'static str,
    version: &'static str,
    make: (&'static str, &'static str),
    list: &'static str,
    /// The id in an answer that makes one, and the requests for the last page, for one by its id, and for a filter that all fit.
    id: &'static str,
    last: &'static str,
    by_id: &'static str,
    filter: &'static str,
}

const KINDS: [Asked; 2] = [
    Asked {
        what: "VPCs",
        service: "vpc",
        version: "2017-03-12",
        make: ("CreateVpc", r#"{"VpcName": "a", "CidrBlock": "10.0.0.0/16"}"#),
        list: "DescribeVpcs",
        id: "/Response/Vpc/VpcId",
        last: r#"{"Offset": "99980", "Limit": "20"}"#,
        by_id: r#"{"VpcIds": ["ID"]}"#,
        filter: r#"{"Filters": [{"Name": "vpc-name", "Values": ["a"]}]}"#,
    },
    Asked {
        what: "instances",
        service: "cvm",
        version: "2017-03-12",
        make: ("RunInstances", r#"{"InstanceName": "a"}"#),
        list: "DescribeInstances",
        id: "/Response/InstanceIdSet/0",
        last: r#"{"Offset": 99980, "Limit": 20}"#,
        by_id: r#"{"InstanceIds": ["ID"]}"#,
        filter: r#"{"Filters": [{"Name": "instance-name", "Values": ["a"]}]}"#,
    },
];

pub(crate) fn rows() -> Result<()> {
    KINDS.iter().try_for_each(rows_of)
}

fn rows_of(asked: &Asked) -> Result<()> {
    let open = || Mock::builder().without_auth().empty().with_max_resources(2 * COUNT).with_max_world(1 << 30);
    // As many, so that both have the same pages.
    let made_up = open().without_memory().with_items(u32::try_from(COUNT)?).build()?;
    let mock = open().build()?;
    let before = memory::resident()?;
    let mut id = String::new();
    for _ in 0..COUNT {
        let answer: Value = serde_json::from_slice(&asked.send(&mock, asked.make)?)?;
        id = answer.pointer(asked.id).and_then(Value::as_str).context("an answer has an id")?.to_owned();
    }
    let each = (memory::resident()? - before) * 1e6 / COUNT as f64;
    let all = asked.send(&mock, (asked.list, &asked.by_id.replace("ID", &id)))?;
    let what = asked.what;
    single(
        &format!("{COUNT} {what}: memory of each; an answer with one has {} bytes", all.len()),
        each,
        "bytes",
        "its text + 1000",
    );
    for (called, request, limit) in [
        ("a page at the end", (asked.list, asked.last.to_owned()), "1.5; 1000 µs"),
        ("one by its id", (asked.list, asked.by_id.replace("ID", &id)), "1.5; 1000 µs"),
        ("those of a name that all have", (asked.list, asked.filter.to_owned()), "100,000 µs"),
        ("one more", (asked.make.0, asked.make.1.to_owned()), "1.5; 50 µs"),
    ] {
        let request = (request.0, request.1.as_str());
        let rounds = (0..ROUNDS).map(|_| Ok((asked.spent(&made_up, request)?, asked.spent(&mock, request)?)));
        let figures = Figures::of(&rounds.collect::<Result<Vec<_>>>()?);
        row(&format!("{COUNT} {what}: {called}, beside its answer made up"), "µs", &figures, limit);
    }
    Ok(())
}

impl Asked {
    /// Microseconds a request.
    fn spent(&self, mock: &Mock, request: (&str, &str)) -> Result<f64> {
        let (start, mut count) = (Instant::now(), 0_u32);
        while start.elapsed() < ROUND {
            black_box(self.send(mock, request)?);
            count += 1;
        }
        Ok(start.elapsed().as_secs_f64() * 1e6 / f64::from(count))
    }

    fn send(&self, mock: &Mock, (action, body): (&str, &str)) -> Result<Bytes> {
        let request = Request::post("/")
            .header("Host", format!("{}.tencentcloudapi.com", self.service))
            .header("Content-Type", "application/json")
            .header("X-TC-Action", action)
            .header("X-TC-Version", self.version)
            .header("X-TC-Region", "ap-guangzhou")
            .body(Bytes::copy_from_slice(body.as_bytes()))?;
        let response = mock.transport().call(request).now().context("an answer at once")?;
        let response = response.map_err(anyhow::Error::from_boxed)?;
        let body = response.into_body();
        ensure!(!body.starts_with(br#"{"Response":{"Error""#), "{action}: {}", String::from_utf8_lossy(&body));
        Ok(body)
    }
}
