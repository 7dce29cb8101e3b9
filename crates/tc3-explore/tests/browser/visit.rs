//! Somebody who visits an Explorer with a browser.

use std::fmt::Write as _;
use std::sync::OnceLock;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tc3_explore::{Explorer, ExplorerBuilder};
use tokio::runtime::Runtime;

use crate::driver::{Browser, Refused};

/// How long something may take to come about. A machine that does much else takes long, and whoever finds a bug waits.
const PATIENCE: Duration = Duration::from_secs(90);
const LOOK_AGAIN: Duration = Duration::from_millis(25);

/// Keys by the signs that WebDriver has for them.
pub(crate) mod key {
    pub(crate) const BACKSPACE: char = '\u{E003}';
    pub(crate) const TAB: char = '\u{E004}';
    pub(crate) const ENTER: char = '\u{E006}';
    pub(crate) const SHIFT: char = '\u{E008}';
    pub(crate) const CONTROL: char = '\u{E009}';
    pub(crate) const ARROW_DOWN: char = '\u{E015}';
}

/// An Explorer, and a browser that was let in and shows its first page.
pub(crate) struct Visit {
    pub(crate) browser: Browser,
    pub(crate) explorer: Explorer,
}

/// Where Explorers and mocks run. Tests themselves wait, so each of them may.
pub(crate) fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap())
}

impl Visit {
    /// None where there is no browser and nobody insists.
    pub(crate) fn new() -> Option<Self> {
        Self::of(Explorer::builder())
    }

    pub(crate) fn of(builder: ExplorerBuilder) -> Option<Self> {
        Self::on(runtime(), builder)
    }

    /// One whose Explorer ends with this runtime, as it would with a program.
    pub(crate) fn on(runtime: &Runtime, builder: ExplorerBuilder) -> Option<Self> {
        let browser = Browser::start()?;
        let explorer = runtime.block_on(builder.start()).unwrap();
        let visit = Self { browser, explorer };
        visit.open(&visit.explorer.url());
        visit
            .wait("the first page", "location.pathname === '/' && !location.search && document.querySelector('#find')");
        visit.wait_until_drawn();
        Some(visit)
    }

    /// Opens an address, and does not wait.
    pub(crate) fn open(&self, url: &str) {
        self.browser.ask("POST", "/url", &json!({"url": url}));
    }

    /// Opens a page of the Explorer, and waits until its script has run.
    pub(crate) fn go(&self, path: &str) {
        self.open(&format!("http://{}{path}", self.explorer.address()));
        self.wait_until_drawn();
    }

    /// The page that is being opened stands: its script has run, and an editor has been drawn and checked for the first time.
    pub(crate) fn wait_until_drawn(&self) {
        let drawn = "document.readyState === 'complete' && document.documentElement.classList.contains('scripted') \
                     && (!document.querySelector('#editor') || document.querySelector('#verdict'))";
        self.wait("the page as its script draws it", drawn);
    }

    /// Chooses the language of this tag by the switch, if it is not there already.
    pub(crate) fn read_in(&self, tag: &str) {
        self.go("/");
        if self.now("document.documentElement.lang") != tag {
            self.click(&format!(".languages a[hreflang={tag}]"));
            self.wait("the other language", &format!("document.documentElement.lang === '{tag}'"));
            self.wait_until_drawn();
        }
    }

    /// Opens the page of an action of cfg.
    pub(crate) fn go_to_cfg(&self, action: &str) {
        self.go(&format!("/cfg/2021-08-20/{action}"));
    }

    /// What an expression of JavaScript comes to, once that is neither null, false, 0 nor empty.
    pub(crate) fn wait(&self, what: &str, expression: &str) -> Value {
        let (until, script) = (Instant::now() + PATIENCE, format!("return {expression}"));
        loop {
            // Between two pages there is nothing that a script could run in.
            let last = self.browser.try_run(&script, &[]);
            match &last {
                Ok(value) if is_there(value) => return value.clone(),
                _ if Instant::now() > until => panic!("{what} did not come: {expression} is {last:?}\n{}", self.told()),
                _ => sleep(LOOK_AGAIN),
            }
        }
    }

    /// The same, as a text.
    pub(crate) fn text(&self, what: &str, expression: &str) -> String {
        let found = self.wait(what, expression);
        found.as_str().unwrap_or_else(|| panic!("{expression} is {found}")).to_owned()
    }

    /// What an expression comes to now.
    pub(crate) fn now(&self, expression: &str) -> Value {
        self.browser.run(&format!("return {expression}"), &[])
    }

    /// What stands in a field.
    pub(crate) fn value(&self, css: &str) -> String {
        let found = self.now(&format!("document.querySelector({})?.value", json!(css)));
        found.as_str().unwrap_or_else(|| panic!("{css} is no field: {}", self.told())).to_owned()
    }

    /// Waits until this stands in a field.
    pub(crate) fn wait_for_value(&self, css: &str, value: &str) {
        self.wait(css, &format!("document.querySelector({})?.value === {}", json!(css), json!(value)));
    }

    /// Waits until all is well with what was filled in. Until then lines come and go, and a button moves away from below the mouse.
    pub(crate) fn wait_until_it_passes(&self) {
        self.wait("nothing to mend", "document.querySelector('#verdict.right')");
    }

    /// What a reader sees of an element.
    pub(crate) fn shown(&self, css: &str) -> String {
        self.text(css, &format!("document.querySelector({})?.innerText", json!(css)))
    }

    pub(crate) fn wait_for(&self, css: &str) {
        self.wait(css, &format!("!!document.querySelector({})", json!(css)));
    }

    pub(crate) fn wait_without(&self, css: &str) {
        self.wait(css, &format!("!document.querySelector({})", json!(css)));
    }

    /// Clicks on an element with the mouse, once it is there and nothing lies on it.
    pub(crate) fn click(&self, css: &str) {
        self.until_taken(css, || {
            let element = self.browser.try_element(css)?;
            // Where the page's edges are sticky, only what is in the middle of the window is sure to be seen.
            let middle = format!("document.querySelector({})?.scrollIntoView({{ block: 'center' }})", json!(css));
            self.browser.try_run(&middle, &[])?;
            self.browser.try_click(&element)
        });
    }

    /// Clicks into a field and types, in place of what stands there.
    pub(crate) fn fill(&self, css: &str, text: &str) {
        self.click(css);
        self.browser.chord(key::CONTROL, 'a');
        self.browser.keys(if text.is_empty() { vec![key::BACKSPACE] } else { text.chars().collect() });
    }

    /// Chooses an option of a list, by its value. What a browser opens for it is no part of the page.
    pub(crate) fn choose(&self, css: &str, value: &str) {
        let option = format!("{css} option[value={}]", json!(value));
        self.until_taken(&option, || self.browser.try_click(&self.browser.try_element(&option)?));
    }

    /// Tries again what another drawing of the page may have come between.
    fn until_taken(&self, what: &str, act: impl Fn() -> Result<(), Refused>) {
        let until = Instant::now() + PATIENCE;
        while let Err(refused) = act() {
            assert!(Instant::now() < until, "{what}: {refused:?}\n{}", self.told());
            sleep(LOOK_AGAIN);
        }
    }

    /// Light or dark, as the reader's system would ask for it. Nothing moves, so that what is looked at has come to rest.
    pub(crate) fn emulate(&self, theme: &str) {
        let features = json!([
            {"name": "prefers-color-scheme", "value": theme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]);
        self.browser.cdp("Emulation.setEmulatedMedia", &json!({"features": features}));
    }

    /// A window of this size, in pixels of CSS.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.browser.cdp("Emulation.setDeviceMetricsOverride", &size);
        self.wait("the other size", &format!("innerWidth === {width}"));
    }

    /// Where the browser is and what it shows, for who reads why a test failed.
    fn told(&self) -> String {
        let mut told = String::new();
        for expression in [
            "location.href",
            "document.activeElement?.outerHTML.slice(0, 200)",
            "document.body?.innerText.slice(0, 4000)",
        ] {
            let found = self.browser.try_run(&format!("return {expression}"), &[]);
            let text = found.map(|value| value.as_str().unwrap_or_default().to_owned());
            let _ = writeln!(told, "{expression}: {}", text.unwrap_or_else(|refused| format!("{refused:?}")));
        }
        told
    }
}

fn is_there(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        _ => true,
    }
}
