//! A browser of its own for a test, over chromedriver. WebDriver is JSON over plain HTTP, and a test needs a dozen of its commands:
//! the crates that know all of it bring second versions of others, and a licence that `deny.toml` does not have.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write, stderr};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{self, Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

/// How long a script of a test may take, in milliseconds: one goes through hundreds of forms.
const SCRIPT: u64 = 600_000;
/// Under which an element stands in what WebDriver answers.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

static COUNT: AtomicUsize = AtomicUsize::new(0);

/// A browser with nothing in it. It ends with this.
pub(crate) struct Browser {
    driver: Driver,
    session: String,
}

/// What chromedriver refused.
#[derive(Debug)]
pub(crate) struct Refused {
    /// Its kind and what there is to say of it.
    message: String,
}

/// An element of the page as it is now.
#[derive(Clone, Debug)]
pub(crate) struct Element(String);

struct Driver {
    child: Child,
    port: u16,
    /// What a browser leaves behind goes with this.
    folder: PathBuf,
    /// It is read of no more, and open: what chromedriver prints must find somebody.
    _printed: BufReader<ChildStdout>,
}

/// Says something to whoever runs the tests, also where a test passes: what those print themselves is held back then.
pub(crate) fn tell(line: &str) {
    let _ = stderr().write_all(format!("{line}\n").as_bytes());
}

impl Browser {
    /// None where there is no browser and nobody insists.
    pub(crate) fn start() -> Option<Self> {
        match Self::try_start() {
            Ok(browser) => Some(browser),
            Err(missing) => {
                assert!(env::var_os("CI").is_none(), "{missing}: .ci/run installs it");
                tell(&format!("SKIPPED: {missing}, and with it all that this test shows"));
                None
            }
        }
    }

    fn try_start() -> Result<Self, String> {
        let driver = Driver::start().ok_or("chromedriver is missing")?;
        let mut arguments = vec!["--headless=new", "--disable-dev-shm-usage", "--window-size=1280,900"];
        // As root it does not start with its sandbox.
        if is_root() {
            arguments.push("--no-sandbox");
        }
        let wanted = json!({
            "browserName": "chrome",
            // What is looked for on pages is English, whatever language this machine's user reads.
            "goog:chromeOptions": {"args": arguments, "prefs": {"intl.accept_languages": "en-US,en"}},
            "timeouts": {"script": SCRIPT},
        });
        match driver.ask("POST", "/session", &json!({"capabilities": {"alwaysMatch": wanted}})) {
            Ok(begun) => {
                let session = format!("/session/{}", begun["sessionId"].as_str().unwrap());
                Ok(Self { driver, session })
            }
            Err(refused) if refused.message.contains("cannot find") => Err("chromium is missing".to_owned()),
            Err(refused) => panic!("chromium does not start: {refused:?}"),
        }
    }

    /// A command of WebDriver on the session.
    pub(crate) fn try_ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, Refused> {
        self.driver.ask(method, &format!("{}{path}", self.session), body)
    }

    pub(crate) fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        self.try_ask(method, path, body).unwrap_or_else(|refused| panic!("{method} {path}: {refused:?}"))
    }

    /// A command of the browser's own protocol, for what WebDriver has none for.
    pub(crate) fn cdp(&self, command: &str, parameters: &Value) -> Value {
        self.ask("POST", "/goog/cdp/execute", &json!({"cmd": command, "params": parameters}))
    }

    pub(crate) fn try_run(&self, script: &str, arguments: &[Value]) -> Result<Value, Refused> {
        self.try_ask("POST", "/execute/sync", &json!({"script": script, "args": arguments}))
    }

    /// What a script returns; where that is a promise, what comes of it.
    pub(crate) fn run(&self, script: &str, arguments: &[Value]) -> Value {
        let begin: String = script.chars().take(200).collect();
        self.try_run(script, arguments).unwrap_or_else(|refused| panic!("{begin}: {refused:?}"))
    }

    pub(crate) fn try_element(&self, css: &str) -> Result<Element, Refused> {
        let found = self.try_ask("POST", "/element", &json!({"using": "css selector", "value": css}))?;
        Ok(Element(found[ELEMENT].as_str().unwrap().to_owned()))
    }

    /// Presses where the middle of an element is. It is refused where something else lies there.
    pub(crate) fn try_click(&self, element: &Element) -> Result<(), Refused> {
        self.try_ask("POST", &format!("/element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Presses and releases the keys one after another, on whatever has the focus.
    pub(crate) fn keys(&self, keys: impl IntoIterator<Item = char>) {
        let stroke = |key: char| [json!({"type": "keyDown", "value": key}), json!({"type": "keyUp", "value": key})];
        self.act(keys.into_iter().flat_map(stroke).collect());
    }

    /// Presses a key while another is held down.
    pub(crate) fn chord(&self, held: char, key: char) {
        let (down, up) =
            (|key: char| json!({"type": "keyDown", "value": key}), |key: char| json!({"type": "keyUp", "value": key}));
        self.act(vec![down(held), down(key), up(key), up(held)]);
    }

    fn act(&self, actions: Vec<Value>) {
        self.ask("POST", "/actions", &json!({"actions": [{"type": "key", "id": "keyboard", "actions": actions}]}));
    }

    /// Presses the mouse in the middle of an element and holds it for a while, as slow hands do.
    pub(crate) fn press(&self, element: &Element, milliseconds: u64) {
        let actions = json!([
            {"type": "pointerMove", "duration": 0, "origin": {ELEMENT: element.0}, "x": 0, "y": 0},
            {"type": "pointerDown", "button": 0},
            {"type": "pause", "duration": milliseconds},
            {"type": "pointerUp", "button": 0},
        ]);
        let mouse =
            json!({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": actions});
        self.ask("POST", "/actions", &json!({"actions": [mouse]}));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // This ends the browser; chromedriver itself goes next.
        let _ = self.driver.ask("DELETE", &self.session, &json!({}));
    }
}

impl Driver {
    fn start() -> Option<Self> {
        let folder =
            env::temp_dir().join(format!("tc3-browser-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed)));
        let mut command = Command::new("chromedriver");
        command.env("TMPDIR", &folder);
        let child = command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = child.ok()?;
        fs::create_dir_all(&folder).unwrap();
        let mut printed = BufReader::new(child.stdout.take().unwrap());
        let mut all = String::new();
        loop {
            let begin = all.len();
            assert!(printed.read_line(&mut all).unwrap() > 0, "chromedriver ended at once: {all}");
            let port = all[begin..].trim_end().trim_end_matches('.').rsplit_once("started successfully on port ");
            if let Some((_, port)) = port {
                return Some(Self { child, folder, port: port.parse().unwrap(), _printed: printed });
            }
        }
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, Refused> {
        let body = if method == "POST" { body.to_string() } else { String::new() };
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n",
            self.port,
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body.as_bytes()).unwrap();
        let came: Value = serde_json::from_slice(&body_of(stream)).unwrap();
        let value = came["value"].clone();
        match value["error"].as_str() {
            Some(error) => {
                Err(Refused { message: format!("{error}: {}", value["message"].as_str().unwrap_or_default()) })
            }
            None => Ok(value),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        // A browser that is ending may write while its folder is being emptied.
        for _ in 0..50 {
            if fs::remove_dir_all(&self.folder).is_ok() {
                break;
            }
            sleep(Duration::from_millis(20));
        }
    }
}

/// The body of an answer. Its length is told; what sends it may keep the connection.
fn body_of(stream: TcpStream) -> Vec<u8> {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        assert!(reader.read_line(&mut line).unwrap() > 0, "chromedriver went away");
        match line.trim_end().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().unwrap()
            }
            None if line.trim_end().is_empty() => break,
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    body
}

#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
