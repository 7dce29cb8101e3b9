//! What `tc3 configure` asks on a terminal, and what that shows.

use std::fs;

use crate::dialogue::{CTRL_C, CTRL_D, Dialogue};
use crate::home::Home;
use crate::support::tc3;

fn start(home: &Home, arguments: &[&str]) -> Dialogue {
    let mut command = tc3();
    command.env("HOME", home.path()).arg("configure").args(arguments);
    Dialogue::start(command)
}

fn read(home: &Home, file: &str) -> String {
    fs::read_to_string(home.path().join(".tccli").join(file)).unwrap()
}

#[test]
fn a_profile_is_set_up_and_no_secret_is_shown() {
    let home = Home::with(&[]);
    let mut typed = start(&home, &["--profile", "prod"]);
    typed.answer("secretId [none]: ", "AKIDabcdefgh1234");
    // With a character taken back, a line begun anew, and what a terminal makes of the key of a new line.
    typed.keys("secretKey [none], not shown: ", "wrong\x15hiddenhidden567\u{e9}\x7f8\r");
    typed.answer("token [none], not shown: ", "hiddenTOKEN");
    typed.answer("region [none]: ", "ap-tokyo");
    typed.answer("output [none]: ", "xml");
    typed.answer("output [none]: ", "text");
    let run = typed.end();
    assert_eq!(run.status, 0, "{run:?}");
    let text = run.stderr;
    assert!(!text.contains("hidden") && text.contains("error: output takes json"), "{text}");
    let credential = read(&home, "prod.credential");
    for part in ["AKIDabcdefgh1234", r#""hiddenhidden5678""#, r#""hiddenTOKEN""#] {
        assert!(credential.contains(part), "{credential}");
    }
    assert!(read(&home, "prod.configure").contains("ap-tokyo"));

    let mut typed = start(&home, &["--profile", "prod"]);
    typed.answer("secretId [*1234]: ", "");
    typed.answer("secretKey [*5678], not shown: ", "");
    typed.answer("token [*], not shown: ", "");
    typed.answer("region [ap-tokyo]: ", "ap-seoul");
    typed.answer("output [text]: ", "");
    assert_eq!(typed.end().status, 0);
    assert_eq!(read(&home, "prod.credential"), credential, "what is not typed stays, the token too");
    assert!(read(&home, "prod.configure").contains("ap-seoul"));
}

#[test]
fn an_interrupt_writes_nothing_and_the_terminal_shows_again_what_is_typed() {
    let hidden = format!("hid{CTRL_C}");
    for (keys, status, told) in [
        (hidden.as_str(), 130, "interrupted before all was answered: nothing was done"),
        (CTRL_D, 2, "the input ended before all was answered: nothing was done"),
    ] {
        let home = Home::with(&[]);
        let mut typed = start(&home, &[]);
        typed.answer("secretId [none]: ", "AKIDabcdefgh1234");
        typed.keys("secretKey [none], not shown: ", keys);
        let run = typed.end();
        assert!(run.status == status && run.stderr.contains(told), "{run:?}");
        assert_eq!(fs::read_dir(home.path().join(".tccli")).unwrap().count(), 0);
    }
}

#[test]
fn a_login_is_replaced_only_by_who_says_so() {
    let login =
        r#"{"type": "sso", "secretId": "AKIDs", "secretKey": "hidden", "token": "t", "expiresAt": 1, "sso": {}}"#;
    let home = Home::with(&[("default.credential", login)]);
    let mut typed = start(&home, &[]);
    typed.answer("The profile has the credential of a login. Put a key in its place? [y/N]: ", "");
    typed.answer("region [none]: ", "r");
    typed.answer("output [none]: ", "");
    assert_eq!(typed.end().status, 0);
    assert_eq!(read(&home, "default.credential"), login);
    let mut typed = start(&home, &["-q"]);
    typed.answer("in its place? [y/N]: ", "y");
    typed.answer("secretId [*]: ", "AKIDabcdefgh1234");
    typed.answer("secretKey [*], not shown: ", "hiddenKEY");
    typed.answer("token [none], not shown: ", "");
    typed.answer("region [r]: ", "");
    typed.answer("output [json]: ", "");
    assert_eq!(typed.end().status, 0);
    let credential = read(&home, "default.credential");
    assert!(credential.contains(r#""type": "default""#) && credential.contains("hiddenKEY"), "{credential}");
}

#[test]
fn a_secret_of_set_is_asked_for_on_a_terminal() {
    let home = Home::with(&[]);
    let mut typed = start(&home, &["set", "secretId", "AKIDabcdefgh1234", "secretKey", "-"]);
    typed.answer("secretKey, not shown: ", "hiddenKEY");
    let run = typed.end();
    assert!(run.status == 0 && !run.stderr.contains("hidden"), "{run:?}");
    assert!(read(&home, "default.credential").contains("hiddenKEY"));
}

#[test]
fn what_is_imported_is_asked_for() {
    for (keys, count) in [("\n", 0), ("y\n", 2)] {
        let home = Home::with(&[]);
        fs::write(home.path().join("keys"), "[default]\nsecret_id = AKIDx\nsecret_key = hidden\n").unwrap();
        let file = home.path().join("keys");
        let mut typed = start(&home, &["import", file.to_str().unwrap()]);
        typed.keys("Take it into the profiles of tccli? [y/N]: ", keys);
        assert_eq!(typed.end().status, 0);
        assert_eq!(fs::read_dir(home.path().join(".tccli")).unwrap().count(), count);
    }
}

#[test]
fn nothing_that_is_typed_takes_no_secret_out() {
    let home = Home::with(&[("default.credential", r#"{"secretId": "AKIDx", "secretKey": "hidden"}"#)]);
    let mut typed = start(&home, &["set", "secretKey", "-"]);
    typed.answer("secretKey, not shown: ", "");
    let run = typed.end();
    assert!(run.status == 2 && run.stderr.contains("standard input has nothing for secretKey"), "{run:?}");
    assert!(read(&home, "default.credential").contains("hidden"));
}
