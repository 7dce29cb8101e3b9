//! Completion in the shells themselves: keys are typed in a terminal, and the shell tells which words it has then.
//!
//! Under CI each shell has to be there. Elsewhere one that is not is told, and passed over.

use std::env;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::Receiver;
use std::time::Duration;

use crate::pty::Pty;

/// What each shell shows where it waits for a command.
const PROMPT: &str = "@@ ";
/// Moves over ` --TaskId 1`, back to what stands before it.
const BACK: &str = "\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02";

/// A shell that is typed to.
struct Shell {
    process: Child,
    pty: Pty,
    shown: Receiver<Vec<u8>>,
}

impl Shell {
    fn start(program: &str, arguments: &[&str], setup: &str) -> Self {
        let pty = Pty::open(200, 50);
        // Of a session of its own, or else it would have no control of its terminal.
        let mut command = shell("setsid");
        command.args(["--ctty", program]).args(arguments).stdin(pty.end()).stdout(pty.end()).stderr(pty.end());
        let process = command.spawn().unwrap();
        drop(command);
        let shown = pty.pieces();
        let mut shell = Self { process, pty, shown };
        // Only what is printed has it as one word, and not what is typed.
        shell.keys(&format!("{setup}; echo set''up\n"));
        shell.until("setup", PROMPT);
        shell
    }

    fn keys(&mut self, keys: &str) {
        self.pty.keys.write_all(keys.as_bytes()).unwrap();
    }

    /// What is shown up to `end`, from `begin` on.
    #[track_caller]
    fn until(&self, begin: &str, end: &str) -> String {
        let mut all = Vec::new();
        loop {
            let text = String::from_utf8_lossy(&all).into_owned();
            if let Some((_, behind)) = text.split_once(begin)
                && let Some((wanted, _)) = behind.split_once(end)
            {
                return wanted.to_owned();
            }
            match self.shown.recv_timeout(Duration::from_secs(30)) {
                Ok(piece) => all.extend(piece),
                Err(error) => panic!("{error}: {text:?} has no {begin:?} and {end:?}"),
            }
        }
    }

    /// The words behind `tc3` that the shell makes of what these keys leave in its line.
    #[track_caller]
    fn words(&mut self, keys: &str) -> Vec<String> {
        // To the beginning of the line, and to its end.
        self.keys(&format!("{keys}\x01printf '{{%s}}' \x05\n"));
        let printed = self.until("{tc3}", PROMPT);
        let words = printed.split('{').skip(1).map(|word| word.split('}').next().unwrap().to_owned());
        words.collect()
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A program in an environment in which it finds `tc3`, in a folder with files to be completed.
fn shell(program: &str) -> Command {
    let folder = Path::new(env!("CARGO_BIN_EXE_tc3")).parent().unwrap().to_str().unwrap();
    let mut command = Command::new(program);
    command.env_clear().current_dir(home()).env("HOME", home()).env("PS1", PROMPT).env("TERM", "dumb");
    command.env("PATH", format!("{folder}:{}", env::var("PATH").unwrap())).stdin(Stdio::null());
    command
}

/// Several tests make it, each the same.
fn home() -> PathBuf {
    let home = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("shells");
    fs::create_dir_all(home.join("a dir")).unwrap();
    fs::create_dir_all(home.join(".tccli")).unwrap();
    for file in ["a dir/it's", "b.pem", ".tccli/work.credential"] {
        File::create(home.join(file)).unwrap();
    }
    home
}

/// Whether the shell is here. Under CI it has to be.
fn is_here(program: &str) -> bool {
    let is_here = Command::new(program).arg("--version").stdout(Stdio::null()).status().is_ok();
    assert!(is_here || env::var_os("CI").is_none(), "{program} is missing: .ci/run installs it");
    if !is_here {
        pass_over(program);
    }
    is_here
}

/// Told where a test that passes is heard too: only what macros print is held back.
fn pass_over(program: &str) {
    let _ = writeln!(io::stderr(), "passed over: {program} is not installed");
}

/// What a shell prints that has nothing to complain of.
#[track_caller]
fn printed(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    String::from_utf8(output.stdout).unwrap()
}

/// What every shell has to make of the same keys.
#[track_caller]
fn completes(shell: &mut Shell) {
    let file = "tc3 cfg ModifyTaskRunStatus --Summary";
    let home = home();
    for (keys, words) in [
        ("tc3 cfg ModifyT\t", "cfg|ModifyTaskRunStatus"),
        ("tc3 cfg modify-t\t--task\t1", "cfg|modify-task-run-status|--task-id|1"),
        ("tc3 cfg ModifyTaskRunStatus --IsExpect=t\t", "cfg|ModifyTaskRunStatus|--IsExpect=true"),
        ("tc3 cvm DescribeInstances --Filters.0.Na\tzone", "cvm|DescribeInstances|--Filters.0.Name|zone"),
        ("tc3 cfg DescribeTask --waiter fin\t", "cfg|DescribeTask|--waiter|finished"),
        ("tc3 cfg DescribeTask --profile=w\t", "cfg|DescribeTask|--profile=work"),
        ("tc3 cfg DescribeTask --region ap-gu\t--mock", "cfg|DescribeTask|--region|ap-guangzhou|--mock"),
        (&format!("{file} file://a\t"), "cfg|ModifyTaskRunStatus|--Summary|file://a dir/"),
        (&format!("{file} file://a\\ dir/\t"), "cfg|ModifyTaskRunStatus|--Summary|file://a dir/it's"),
        (&format!("{file} \"file://a dir/\t"), "cfg|ModifyTaskRunStatus|--Summary|file://a dir/it's"),
        (&format!("{file} 'x y' --Iss\t1"), "cfg|ModifyTaskRunStatus|--Summary|x y|--Issue|1"),
        ("tc3 cfg X --ca-bundle ~/b\t", &format!("cfg|X|--ca-bundle|{}/b.pem", home.display())),
        (&format!("tc3 cfg Mod --TaskId 1{BACK}\t"), "cfg|ModifyTaskRunStatus|--TaskId|1"),
        ("tc3 bindgen cfg\tModify\t", "bindgen|cfg:ModifyTaskRunStatus"),
        ("tc3 nope x\t", "nope|x"),
    ] {
        assert_eq!(shell.words(keys).join("|"), words, "{keys:?}");
    }
}

#[test]
fn bash_completes() {
    if !is_here("bash") {
        return;
    }
    completes(&mut Shell::start("bash", &["--norc", "--noprofile", "-i"], "source <(tc3 completions bash)"));
    // More than the system lets a shell hand on.
    let script = "source <(tc3 completions bash); COMP_LINE=\"tc3 $(head -c 10000000 /dev/zero | tr '\\0' a)\"; \
                  COMP_POINT=${#COMP_LINE}; _tc3; echo \"$? ${#COMPREPLY[@]}\"";
    assert_eq!(printed(shell("bash").args(["--norc", "-c", script])), "0 0\n");
}

#[test]
fn zsh_completes_and_shows_what_is_said() {
    if !is_here("zsh") {
        return;
    }
    let setup = "autoload -Uz compinit; compinit -u -D; source <(tc3 completions zsh)";
    let mut zsh = Shell::start("zsh", &["-f", "-i"], setup);
    completes(&mut zsh);
    zsh.keys("tc3 cfg ModifyTaskRunStatus --Status \t\t");
    zsh.until("1002", "Running: It is being executed.");
}

#[test]
fn fish_completes_and_shows_what_is_said() {
    if !is_here("fish") {
        return;
    }
    let setup = format!("function fish_prompt; echo -n '{PROMPT}'; end; tc3 completions fish | source");
    completes(&mut Shell::start("fish", &["--no-config", "-i"], &setup));
    let script = "tc3 completions fish | source; complete -C 'tc3 cfg ModifyTaskRunStatus --Status=1002'";
    let said = "--Status=1002\tRunning: It is being executed.\n";
    assert_eq!(printed(shell("fish").args(["--no-config", "-c", script])), said);
    // More than the system lets a shell hand on.
    let script = "tc3 completions fish | source; complete -C \"tc3 \"(head -c 10000000 /dev/zero | tr '\\0' a)";
    assert_eq!(printed(shell("fish").args(["--no-config", "-c", script])), "");
}

/// Debian has no package of it, so that CI has it where somebody installed it.
#[test]
fn powershell_completes_where_it_is() {
    if Command::new("pwsh").arg("--version").stdout(Stdio::null()).status().is_err() {
        pass_over("pwsh");
        return;
    }
    let script = "tc3 completions powershell | Out-String | Invoke-Expression; \
                  foreach ($line in 'tc3 cfg ModifyT', 'tc3 cfg ModifyTaskRunStatus --IsExpect t') \
                  { (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText }";
    let output = shell("pwsh").args(["-NoProfile", "-Command", script]).output().unwrap();
    let told: Vec<_> = std::str::from_utf8(&output.stdout).unwrap().lines().collect();
    assert_eq!(told, ["ModifyTaskRunStatus", "true"], "{}", String::from_utf8_lossy(&output.stderr));
}
