//! The picture of a life, as one follows it from call to call.

use crate::visit::Visit;

/// The state that the picture marks, as it reads there.
fn marked(visit: &Visit) -> String {
    visit.text("the state", "document.querySelector('.picture .now')?.textContent")
}

/// Calls the action that a link under what may follow leads to, by mouse, and comes back by the link from its answer.
fn follow(visit: &Visit, link: &str) {
    visit.click(&format!(".next a[href*='{link}']"));
    visit.wait_until_drawn();
    visit.wait("the id from the address", "document.querySelector('#field-TaskId')?.value === '1698'");
    if link.contains("1004") {
        visit.choose("#field-IsExpect", "true");
        visit.fill("#field-Summary", "it held");
    }
    visit.wait_until_it_passes();
    visit.click("#send");
    visit.wait_for(".came .id code");
    visit.click(".came a.life");
    visit.wait(
        "the life",
        "location.pathname === '/-/life/cfg/2021-08-20/Task/1698' && document.querySelector('.picture')",
    );
}

#[test]
fn the_picture_follows_an_experiment_to_its_end() {
    let Some(visit) = Visit::new() else { return };
    visit.go_to_cfg("DescribeTask");
    visit.fill("#field-TaskId", "1698");
    visit.wait_until_it_passes();
    visit.click("#send");
    visit.wait_for(".came .id code");
    visit.click(".came a.life");
    visit.wait_for(".picture");
    assert!(marked(&visit).starts_with("NotStarted1001"), "{}", marked(&visit));
    for (link, state, came) in [
        ("ExecuteTask", "Running1002", 1),
        ("%3A1003", "Paused1003", 2),
        ("%3A1002", "Running1002", 3),
        ("%3A1004", "Finished1004", 4),
    ] {
        follow(&visit, link);
        assert!(marked(&visit).starts_with(state), "{}", marked(&visit));
        assert_eq!(visit.now("document.querySelectorAll('.log tbody tr').length"), came);
        let word = format!(
            "[...document.querySelectorAll('.came .word')].some((word) => /(^|, ){came}[.,] /.test(word.textContent))"
        );
        visit.wait("the step in the picture", &word);
    }
    // It can only be deleted now, and what the screen reader hears is what the picture shows.
    assert_eq!(visit.now("document.querySelectorAll('.next li').length"), 1);
    let heard = visit.text("its description", "document.querySelector('.picture desc').textContent");
    assert!(heard.contains("Finished (1004)"), "{heard}");
    visit.go("/-/calls");
    assert_eq!(visit.now("document.querySelectorAll('.picture .bar').length"), 5);
}

/// Who has no mouse scrolls a wide picture by its box.
#[test]
fn a_wide_picture_scrolls_in_its_own_box() {
    let Some(visit) = Visit::new() else { return };
    visit.resize(320, 700);
    visit.go("/-/life/cfg/2021-08-20/Task/1698");
    let box_of = |what: &str| visit.now(&format!("document.querySelector('.picture').{what}")).as_u64().unwrap();
    assert!(box_of("scrollWidth") > box_of("clientWidth"));
    assert_eq!(visit.now("document.documentElement.scrollWidth <= innerWidth"), true);
    visit.browser.run("document.querySelector('.picture').focus()", &[]);
    visit.browser.keys(['\u{E014}']);
    visit.wait("the picture further on", "document.querySelector('.picture').scrollLeft");
    let size = "parseFloat(getComputedStyle(document.querySelector('.picture text')).fontSize) * document.querySelector('.picture svg').getBoundingClientRect().height / document.querySelector('.picture svg').viewBox.baseVal.height";
    assert!(visit.now(size).as_f64().unwrap() >= 12.0, "{}", visit.now(size));
}
