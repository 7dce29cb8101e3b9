//! By keyboard alone: the main way, and that one sees what has the focus wherever Tab leads.

use serde_json::Value;

use crate::kinds::KINDS;
use crate::main_way::is_hex;
use crate::visit::{Visit, key};

/// More than any page has of what takes the focus.
const MOST: usize = 2_000;

/// What has the focus: none where nothing has it. It is seen where one of its parts is not below what is sticky, and it has a ring.
const STOP: &str = "
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // One sees of a radio button the label around it, and the ring around its group.
    const shown = element.closest('.switch label') ?? element;
    const ring = getComputedStyle(element.closest('.switch') ?? element);
    const { left, top, width, height } = shown.getBoundingClientRect();
    const parts = [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9]];
    const isSeen = parts.some(([x, y]) => {
        const there = document.elementFromPoint(left + width * x, top + height * y);
        return there && (shown.contains(there) || there.contains(shown));
    });
    const told = `${element.outerHTML.slice(0, 120)} at ${top} of ${innerHeight}`;
    const hasRing = ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) > 0;
    return { id: element.id, isSkip: element.classList.contains('skip'), isSeen, hasRing, told };
";

/// Where Tab led to.
struct Stop {
    id: String,
    /// Whether it is the first of every page.
    is_first: bool,
}

/// None where nothing has the focus.
fn stop(visit: &Visit) -> Option<Stop> {
    let found = visit.browser.run(STOP, &[]);
    if found.is_null() {
        return None;
    }
    assert_eq!(found["isSeen"], true, "nobody sees {}", found["told"]);
    assert_eq!(found["hasRing"], true, "no ring is around {}", found["told"]);
    Some(Stop { id: found["id"].as_str().unwrap().to_owned(), is_first: found["isSkip"] == Value::Bool(true) })
}

fn tab_to(visit: &Visit, id: &str) {
    for _ in 0..MOST {
        visit.browser.keys([key::TAB]);
        if stop(visit).is_some_and(|stop| stop.id == id) {
            return;
        }
    }
    panic!("Tab does not lead to {id}");
}

/// Goes down the list that has the focus, until this is chosen of it.
fn choose(visit: &Visit, id: &str, value: &str) {
    let css = format!("#{id}");
    for _ in 0..MOST {
        if visit.value(&css) == value {
            return;
        }
        visit.browser.keys([key::ARROW_DOWN]);
    }
    panic!("{id} does not have {value}");
}

#[test]
fn an_experiment_is_ended_by_keyboard() {
    let Some(visit) = Visit::new() else { return };
    visit.browser.keys(['/']);
    visit.wait("the focus in the search", "document.activeElement.id === 'find'");
    visit.browser.keys("end chaos experiment".chars());
    let hit = "#hits a[href='/cfg/2021-08-20/ModifyTaskRunStatus']";
    visit.wait_for(hit);
    let is_chosen = format!("document.querySelector({hit:?})?.ariaSelected === 'true'");
    for _ in 0..MOST {
        visit.browser.keys([key::ARROW_DOWN]);
        if visit.now(&is_chosen) == Value::Bool(true) {
            break;
        }
    }
    // A reader of the screen is told of it while the focus stays in the field.
    visit.wait("the hit", &is_chosen);
    let told =
        format!("document.activeElement.getAttribute('aria-activedescendant') === document.querySelector({hit:?}).id");
    visit.wait("that it is told of", &told);
    visit.browser.keys([key::ENTER]);
    visit.wait("the page of the action", "location.pathname === '/cfg/2021-08-20/ModifyTaskRunStatus'");
    visit.wait_until_drawn();

    tab_to(&visit, "field-TaskId");
    visit.browser.keys("1698".chars());
    tab_to(&visit, "field-Status");
    choose(&visit, "field-Status", "1004");
    visit.wait_for("#field-IsExpect-problem");
    visit.wait_for("#field-Summary-problem");
    // Nothing is sent: one is led to what is to be mended.
    visit.browser.chord(key::CONTROL, key::ENTER);
    visit.wait("the focus on the first", "document.activeElement.id === 'field-IsExpect'");
    assert_eq!(visit.now("!!document.querySelector('.came')"), false);
    assert!(stop(&visit).is_some());
    choose(&visit, "field-IsExpect", "true");
    tab_to(&visit, "field-Summary");
    visit.browser.keys("it held".chars());
    visit.wait_until_it_passes();
    visit.browser.chord(key::CONTROL, key::ENTER);

    let id = visit.shown(".came .id code");
    assert!(is_hex(&id.replace('-', ""), 32), "{id}");
    // It goes on where the answer begins.
    visit.wait("the focus on the answer", "document.activeElement.id === 'came'");
    tab_to(&visit, "expression");
    visit.browser.keys("RequestId".chars());
    visit.wait("the id alone", &format!("document.querySelector('.came .tree').innerText.includes('{id}')"));
}

/// Forward and back again, on pages with much that takes the focus.
#[test]
fn whatever_has_the_focus_is_seen() {
    let Some(visit) = Visit::new() else { return };
    for kind in
        KINDS.iter().filter(|kind| ["violations", "answer", "signature", "large-form", "home"].contains(&kind.name))
    {
        visit.resize(1280, 700);
        (kind.go)(&visit);
        // From the top of the page on, whatever was clicked to come here.
        visit.browser.run("document.querySelector('.skip').focus(); scrollTo(0, 0)", &[]);
        for (held, name) in [(None, "down"), (Some(key::SHIFT), "up")] {
            let mut count = 0;
            loop {
                match held {
                    None => visit.browser.keys([key::TAB]),
                    Some(held) => visit.browser.chord(held, key::TAB),
                }
                match stop(&visit) {
                    Some(stop) if !stop.is_first => count += 1,
                    // Behind the last there is nothing, or it begins anew.
                    None if count == 0 => {}
                    _ => break,
                }
                assert!(count < MOST, "{}: {name} does not end", kind.name);
            }
            assert!(count > 10, "{}: {name} leads to {count} alone", kind.name);
        }
    }
}
