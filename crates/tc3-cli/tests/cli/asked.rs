//! What `tc3 configure` asks on a terminal, and what that shows.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, tcgetattr};

use crate::home::Home;
use crate::support::tc3;

/// The binary with a terminal that is typed to.
struct Typed {
    child: Child,
    terminal: File,
    /// The end that the binary has.
    path: PathBuf,
    shown: Receiver<Vec<u8>>,
    text: String,
}

impl Typed {
    fn start(home: &Home, arguments: &[&str]) -> Self {
        let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&terminal).unwrap();
        unlockpt(&terminal).unwrap();
        let path = PathBuf::from(ptsname(&terminal, Vec::new()).unwrap().into_string().unwrap());
        let end = || OpenOptions::new().read(true).write(true).open(&path).unwrap();
        let mut command = tc3();
        command.env("HOME", home.path()).arg("configure").args(arguments);
        let child = command.stdin(end()).stderr(end()).stdout(Stdio::piped()).spawn().unwrap();
        let terminal = File::from(terminal);
        let (sender, shown) = channel();
        let mut reader = terminal.try_clone().unwrap();
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(length @ 1..) = reader.read(&mut piece) {
                if sender.send(piece[..length].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { child, terminal, path, shown, text: String::new() }
    }

    /// Waits until the end of what is shown is this.
    #[track_caller]
    fn until(&mut self, prompt: &str) {
        while !self.text.ends_with(prompt) {
            match self.shown.recv_timeout(Duration::from_secs(20)) {
                Ok(piece) => self.text += &String::from_utf8(piece).unwrap(),
                Err(error) => panic!("{error}: {:?} has no {prompt:?}", self.text),
            }
        }
    }

    /// Types once it is asked.
    #[track_caller]
    fn answer(&mut self, prompt: &str, keys: &str) {
        self.until(prompt);
        self.terminal.write_all(keys.as_bytes()).unwrap();
    }

    /// Its status, all that was shown, and whether the terminal shows again what is typed.
    fn end(mut self) -> (i32, String, bool) {
        let end = OpenOptions::new().read(true).write(true).open(&self.path).unwrap();
        let status = self.child.wait().unwrap().code().unwrap();
        let modes = tcgetattr(&end).unwrap().local_modes;
        drop(end);
        while let Ok(piece) = self.shown.recv_timeout(Duration::from_millis(300)) {
            self.text += &String::from_utf8(piece).unwrap();
        }
        (
            status,
            self.text.replace("\r\n", "\n"),
            modes.contains(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG),
        )
    }
}

fn read(home: &Home, file: &str) -> String {
    fs::read_to_string(home.path().join(".tccli").join(file)).unwrap()
}

#[test]
fn a_profile_is_set_up_and_no_secret_is_shown() {
    let home = Home::with(&[]);
    let mut typed = Typed::start(&home, &["--profile", "prod"]);
    typed.answer("secretId [none]: ", "AKIDabcdefgh1234\n");
    // With a character taken back, a line begun anew, and what a terminal makes of the key of a new line.
    typed.answer("secretKey [none], not shown: ", "wrong\x15hiddenhidden567\u{e9}\x7f8\r");
    typed.answer("token [none], not shown: ", "hiddenTOKEN\n");
    typed.answer("region [none]: ", "ap-tokyo\n");
    typed.answer("output [none]: ", "xml\n");
    typed.answer("output [none]: ", "text\n");
    let (status, text, is_restored) = typed.end();
    assert!(status == 0 && is_restored, "{status} {text}");
    assert!(!text.contains("hidden") && text.contains("error: output takes json"), "{text}");
    let credential = read(&home, "prod.credential");
    for part in ["AKIDabcdefgh1234", r#""hiddenhidden5678""#, r#""hiddenTOKEN""#] {
        assert!(credential.contains(part), "{credential}");
    }
    assert!(read(&home, "prod.configure").contains("ap-tokyo"));

    let mut typed = Typed::start(&home, &["--profile", "prod"]);
    typed.answer("secretId [*1234]: ", "\n");
    typed.answer("secretKey [*5678], not shown: ", "\n");
    typed.answer("token [*], not shown: ", "\n");
    typed.answer("region [ap-tokyo]: ", "ap-seoul\n");
    typed.answer("output [text]: ", "\n");
    assert_eq!(typed.end().0, 0);
    assert_eq!(read(&home, "prod.credential"), credential, "what is not typed stays, the token too");
    assert!(read(&home, "prod.configure").contains("ap-seoul"));
}

#[test]
fn an_interrupt_writes_nothing_and_the_terminal_shows_again_what_is_typed() {
    for (keys, told) in [("hid\x03", "interrupted: nothing was written"), ("\x04", "nothing was written")] {
        let home = Home::with(&[]);
        let mut typed = Typed::start(&home, &[]);
        typed.answer("secretId [none]: ", "AKIDabcdefgh1234\n");
        typed.answer("secretKey [none], not shown: ", keys);
        let (status, text, is_restored) = typed.end();
        assert!(status == 130 && is_restored && text.contains(told), "{status} {text}");
        assert_eq!(fs::read_dir(home.path().join(".tccli")).unwrap().count(), 0);
    }
}

#[test]
fn a_login_is_replaced_only_by_who_says_so() {
    let login =
        r#"{"type": "sso", "secretId": "AKIDs", "secretKey": "hidden", "token": "t", "expiresAt": 1, "sso": {}}"#;
    let home = Home::with(&[("default.credential", login)]);
    let mut typed = Typed::start(&home, &[]);
    typed.answer("The profile has the credential of a login. Put a key in its place? [y/N]: ", "\n");
    typed.answer("region [none]: ", "r\n");
    typed.answer("output [none]: ", "\n");
    assert_eq!(typed.end().0, 0);
    assert_eq!(read(&home, "default.credential"), login);
    let mut typed = Typed::start(&home, &["-q"]);
    typed.answer("in its place? [y/N]: ", "y\n");
    typed.answer("secretId [*]: ", "AKIDabcdefgh1234\n");
    typed.answer("secretKey [*], not shown: ", "hiddenKEY\n");
    typed.answer("token [none], not shown: ", "\n");
    typed.answer("region [r]: ", "\n");
    typed.answer("output [json]: ", "\n");
    assert_eq!(typed.end().0, 0);
    let credential = read(&home, "default.credential");
    assert!(credential.contains(r#""type": "default""#) && credential.contains("hiddenKEY"), "{credential}");
}

#[test]
fn a_secret_of_set_is_asked_for_on_a_terminal() {
    let home = Home::with(&[]);
    let mut typed = Typed::start(&home, &["set", "secretId", "AKIDabcdefgh1234", "secretKey", "-"]);
    typed.answer("secretKey, not shown: ", "hiddenKEY\n");
    let (status, text, _) = typed.end();
    assert!(status == 0 && !text.contains("hidden"), "{text}");
    assert!(read(&home, "default.credential").contains("hiddenKEY"));
}

#[test]
fn what_is_imported_is_asked_for() {
    for (keys, count) in [("\n", 0), ("y\n", 2)] {
        let home = Home::with(&[]);
        fs::write(home.path().join("keys"), "[default]\nsecret_id = AKIDx\nsecret_key = hidden\n").unwrap();
        let file = home.path().join("keys");
        let mut typed = Typed::start(&home, &["import", file.to_str().unwrap()]);
        typed.answer("Take it into the profiles of tccli? [y/N]: ", keys);
        assert_eq!(typed.end().0, 0);
        assert_eq!(fs::read_dir(home.path().join(".tccli")).unwrap().count(), count);
    }
}
