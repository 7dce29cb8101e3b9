//! How long the largest pages take until one can fill them in. It is told and not judged: machines differ.

use serde_json::json;

use crate::driver::tell;
use crate::visit::Visit;

/// The largest reference, and the largest form.
const LARGE: [(&str, &str); 2] = [("mrs", "TurnPDFToObject"), ("vod", "DescribeTaskDetail")];

/// Before anything else of a page: writes down when its editor is there.
const WATCH: &str = "
    new MutationObserver((_, watch) => {
        if (!document.querySelector('#send')) return;
        window.drawnAfter = performance.now();
        watch.disconnect();
    }).observe(document, { childList: true, subtree: true });
";

#[test]
fn the_largest_pages_are_drawn() {
    let Some(visit) = Visit::new() else { return };
    visit.browser.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({"source": WATCH}));
    for (service, action) in LARGE {
        let version = tc3_spec::catalogue().service(service).unwrap().version();
        visit.go(&format!("/{service}/{version}/{action}"));
        let after = visit.wait("the editor", "window.drawnAfter").as_f64().unwrap();
        let facts = visit.now(
            "[performance.getEntriesByType('navigation')[0].decodedBodySize, document.querySelectorAll('*').length]",
        );
        let whole = visit.now("performance.getEntriesByType('navigation')[0].domInteractive").as_f64().unwrap();
        tell(&format!(
            "large: {service} {action} has {} bytes and {} elements; it is read after {whole:.0} ms, its editor drawn after {after:.0} ms",
            facts[0], facts[1]
        ));
    }
}
