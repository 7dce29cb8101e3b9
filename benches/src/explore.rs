//! The API Explorer: from its start to its first page, what a page weighs, what a search and the largest pages take, memory, and
//! its pages as files.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;

use tc3_benches::memory;

use crate::process::{binaries, children};
use crate::table::{median, single};

const STARTS: usize = 21;
const ROUNDS: usize = 25;
/// How many pages are visited before memory is looked at.
const PAGES: usize = 1000;

/// What people look for. It is asked for letter by letter.
const SEARCHES: [&str; 8] = [
    "describe instances",
    "resize disk",
    "end chaos experiment",
    "snapshto policies",
    "modifytaskrunstatus",
    "cvm instance charge type",
    "create vpc",
    "security group",
];

/// The pages of the most members: as a tree, and of one that is looked at often.
const LARGE: [(&str, &str); 2] = [
    ("mrs TurnPDFToObject", "/mrs/2020-09-10/TurnPDFToObject"),
    ("vod DescribeTaskDetail", "/vod/2018-07-17/DescribeTaskDetail"),
];

pub(crate) fn rows() -> Result<()> {
    let tc3 = binaries()?.join("tc3");
    let starts = (0..STARTS).map(|_| first_byte(&tc3)).collect::<Result<Vec<_>>>()?;
    single("`tc3 explore`, from its start to the first byte of its first page", median(starts.into_iter()), "ms", "30");
    let mut explorer = Explorer::start(&tc3)?;
    weights(&mut explorer)?;
    let mut searches = searches(&mut explorer)?;
    searches.sort_by(f64::total_cmp);
    let at = |share: f64| searches.get((searches.len() as f64 * share) as usize).copied().unwrap_or_default();
    single("a keystroke of a search, median", at(0.5), "ms", "");
    single("the same, 99th percentile", at(0.99), "ms", "10");
    for (name, path) in LARGE {
        let first = explorer.timed(path)?;
        let again = (0..ROUNDS).map(|_| explorer.timed(path)).collect::<Result<Vec<_>>>()?;
        single(&format!("the page of {name}, the first time"), first, "ms", "50");
        single("the same once it is known", median(again.into_iter()), "ms", "50");
    }
    visit(&mut explorer)?;
    single(&format!("most memory with {PAGES} pages visited"), memory::peak(explorer.process.id())?, "MB", "60");
    drop(explorer);
    export(&tc3)
}

/// The pages of all services as files.
fn export(tc3: &Path) -> Result<()> {
    let folder = std::env::temp_dir().join(format!("tc3-bench-export-{}", std::process::id()));
    let before = children();
    let output = Command::new(tc3).arg("explore").arg("--export").arg(&folder).output()?;
    let cpu = children() - before;
    std::fs::remove_dir_all(&folder)?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let bytes = told["bytes"].as_f64().context("what it comes to")?;
    single(&format!("`tc3 explore --export` of all services, {} pages, CPU", told["pages"]), cpu, "s", "60");
    single("what it comes to", bytes / 1e6, "MB", "150");
    Ok(())
}

/// Milliseconds from the start of the process.
fn first_byte(tc3: &Path) -> Result<f64> {
    let start = Instant::now();
    let mut explorer = Explorer::start(tc3)?;
    explorer.get("/")?;
    Ok(start.elapsed().as_secs_f64() * 1e3)
}

/// What pages load, as a browser would have it sent: gzipped. The page of an action loads the most script.
fn weights(explorer: &mut Explorer) -> Result<()> {
    let first = Weight::of(explorer, "/")?;
    single("the first page, gzipped, with all it loads", first.all() as f64 / 1e3, "kB", "60");
    let editor = Weight::of(explorer, "/cfg/2021-08-20/ModifyTaskRunStatus")?;
    single("script of an action's page, gzipped", editor.script as f64 / 1e3, "kB", "30");
    single("style, gzipped", editor.style as f64 / 1e3, "kB", "8");
    Ok(())
}

/// What a page and its files take, in bytes.
struct Weight {
    page: usize,
    script: usize,
    style: usize,
    other: usize,
}

impl Weight {
    fn of(explorer: &mut Explorer, path: &str) -> Result<Self> {
        let page = String::from_utf8(explorer.get(path)?)?;
        let mut weight = Self { page: gzipped(page.as_bytes())?, script: 0, style: 0, other: 0 };
        let mut files: Vec<_> =
            page.split('"').filter(|text| text.starts_with("/-/assets/")).map(str::to_owned).collect();
        let mut at = 0;
        while let Some(file) = files.get(at).cloned() {
            at += 1;
            if files.iter().take(at - 1).any(|before| *before == file) {
                continue;
            }
            let content = explorer.get(&file)?;
            let size = gzipped(&content)?;
            if file.ends_with(".css") {
                weight.style += size;
            } else if file.ends_with(".js") {
                weight.script += size;
                files.extend(imports(&file, &String::from_utf8(content)?));
            } else {
                weight.other += size;
            }
        }
        Ok(weight)
    }

    fn all(&self) -> usize {
        self.page + self.script + self.style + self.other
    }
}

/// The scripts that a script loads at once, by the folder that it is from. What it loads by and by, the page names.
fn imports(path: &str, text: &str) -> Vec<String> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let names = text.split("from './").skip(1).filter_map(|rest| rest.split('\'').next());
    names.map(|name| format!("{folder}/{name}")).collect()
}

fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// Milliseconds of each keystroke.
fn searches(explorer: &mut Explorer) -> Result<Vec<f64>> {
    let mut taken = Vec::new();
    for _ in 0..ROUNDS {
        for query in SEARCHES {
            for end in 1..=query.len() {
                let typed = query.get(..end).context("letters")?.replace(' ', "+");
                taken.push(explorer.timed(&format!("/-/find.json?q={typed}"))?);
            }
        }
    }
    Ok(taken)
}

/// Actions of all services, each once.
fn visit(explorer: &mut Explorer) -> Result<()> {
    let services = tc3_spec::catalogue().services();
    let all: Vec<_> = services.flat_map(|service| service.actions().map(move |action| (service, action))).collect();
    for (service, action) in all.iter().step_by(all.len() / PAGES).take(PAGES) {
        explorer.get(&format!("/{}/{}/{action}", service.name(), service.version()))?;
    }
    Ok(())
}

/// The Explorer in a process of its own, and one connection to it.
pub(crate) struct Explorer {
    pub(crate) process: Child,
    host: String,
    cookie: String,
    stream: BufReader<TcpStream>,
}

impl Explorer {
    fn start(tc3: &Path) -> Result<Self> {
        Self::start_with(tc3, &[])
    }

    pub(crate) fn start_with(tc3: &Path, options: &[&str]) -> Result<Self> {
        let mut process = Command::new(tc3).arg("explore").args(options).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().context("a pipe")?).read_line(&mut line)?;
        let ready: serde_json::Value = serde_json::from_str(&line)?;
        let url = ready["listening"].as_str().context("an address")?;
        let (host, path) = url.strip_prefix("http://").and_then(|url| url.split_once('/')).context("an address")?;
        let stream = TcpStream::connect(host)?;
        stream.set_nodelay(true)?;
        let mut explorer =
            Self { process, host: host.to_owned(), cookie: String::new(), stream: BufReader::new(stream) };
        let (head, _) = explorer.exchange(&format!("/{path}"))?;
        let cookie =
            head.split_once("set-cookie: ").and_then(|(_, rest)| rest.split(';').next()).context("a cookie")?;
        explorer.cookie = cookie.to_owned();
        Ok(explorer)
    }

    /// Watches the mock as a window does: what happens comes on this connection.
    pub(crate) fn watch(&mut self) -> Result<TcpStream> {
        let page = String::from_utf8(self.get("/-/mock")?)?;
        let (_, token) = page.split_once(r#"name="page-token" content=""#).context("a token")?;
        let token = token.split('"').next().context("a token")?;
        let head = format!(
            "POST /-/mock/events HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/json\r\nX-TC3-Explore: {token}\r\nContent-Length: 2\r\n\r\n{{}}",
            self.host, self.cookie
        );
        let mut stream = TcpStream::connect(&self.host)?;
        stream.write_all(head.as_bytes())?;
        Ok(stream)
    }

    fn get(&mut self, path: &str) -> Result<Vec<u8>> {
        let (head, body) = self.exchange(path)?;
        ensure!(head.starts_with("HTTP/1.1 200"), "{path}: {head}");
        Ok(body)
    }

    /// Milliseconds from the question to the end of the answer.
    fn timed(&mut self, path: &str) -> Result<f64> {
        let start = Instant::now();
        self.get(path)?;
        Ok(start.elapsed().as_secs_f64() * 1e3)
    }

    fn exchange(&mut self, path: &str) -> Result<(String, Vec<u8>)> {
        let head = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\n\r\n", self.host, self.cookie);
        self.stream.get_mut().write_all(head.as_bytes())?;
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            ensure!(self.stream.read_line(&mut head)? > 0, "the connection was closed");
        }
        let length = head.split_once("content-length: ").and_then(|(_, rest)| rest.split("\r\n").next());
        let mut body = vec![0; length.context("a length")?.parse()?];
        self.stream.read_exact(&mut body)?;
        Ok((head, body))
    }
}

impl Drop for Explorer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
