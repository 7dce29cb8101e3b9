//! A world that is kept in a file.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use cfg_core::{
    CreateTaskFromAction, DeleteTask, DescribeTask, ExecuteTask, ExecuteTaskResponse, ModifyTaskRunStatus, Transition,
};
use sts_core::AssumeRole;
use tc3_mock::{Mock, World};

use crate::support::{builder, call, describe, mock, refusal};

/// A folder that goes with the test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("tc3-mock-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.0.join("state")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn kept(path: &Path) -> Mock {
    let mock = builder().with_state_file(path).build().unwrap();
    let count = |_: ExecuteTask, world: &mut World| {
        *world.of::<u64>() += 1;
        world.new_id("x");
        Ok(ExecuteTaskResponse::default())
    };
    mock.on(count).unwrap();
    mock
}

fn problem(path: &Path) -> String {
    builder().with_state_file(path).build().unwrap_err().to_string()
}

/// Something of everything.
fn live(mock: &Mock) {
    let made = call(mock, CreateTaskFromAction::new(3_u64, vec!["ins-1".to_owned()])).unwrap().response.task_id;
    let kept = CreateTaskFromAction::new(1_u64, vec![]).task_title("kept \"so\"\n");
    let kept = call(mock, kept).unwrap().response.task_id.cast_signed();
    call(mock, ModifyTaskRunStatus::transition(kept, Transition::finished(true, "it held"))).unwrap();
    call(mock, DeleteTask::new(made.cast_signed())).unwrap();
    call(mock, AssumeRole::new("qcs::cam::uin/1:roleName/reader", "audit")).unwrap();
    call(mock, ExecuteTask::new(1)).unwrap();
}

#[test]
fn what_was_answered_is_there_again() {
    let folder = Folder::new();
    let mut before = None;
    for life in 0..3 {
        let mock = kept(&folder.file());
        let state = mock.state().unwrap();
        assert!(before.as_ref().is_none_or(|before| *before == state), "life {life}: {state}\n{before:?}");
        live(&mock);
        before = Some(mock.state().unwrap());
        drop(mock);
    }
    let mock = kept(&folder.file());
    assert_eq!(Some(mock.state().unwrap()), before);
    assert_eq!(describe(&mock, 1704).task_title, "kept \"so\"\n");
    assert_eq!(refusal(&mock, DescribeTask::new(1703)), "ResourceNotFound", "it was deleted");
}

#[test]
fn the_file_is_readable_and_what_state_answers_is_one() {
    let folder = Folder::new();
    let mock = mock();
    live(&{
        mock.on(|_: ExecuteTask, _: &mut World| Ok(ExecuteTaskResponse::default())).unwrap();
        mock
    });
    let one = kept(&folder.file());
    live(&one);
    let text = fs::read_to_string(folder.file()).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert!(lines[0].starts_with(r#"{"tc3_mock_state":1,"ids":0,"world":{"cfg":{"NextTask":1699,"#), "{}", lines[0]);
    assert_eq!(lines.len(), 7, "a line a change: {text}");
    assert!(lines[1].starts_with(r#"{"ids":0,"change":{"cfg":{"NextTask":1700,"#), "{}", lines[1]);
    assert!(lines[4].ends_with(r#""Tasks":[],"Gone":[1699]}}}"#), "{}", lines[4]);
    assert!(lines[6].contains(r#""change":{"u64":1}"#), "{}", lines[6]);
    // What only looks writes nothing.
    describe(&one, 1698);
    assert_eq!(fs::read_to_string(folder.file()).unwrap(), text);

    let state = one.state().unwrap();
    drop(one);
    fs::write(folder.file(), &state).unwrap();
    assert_eq!(kept(&folder.file()).state().unwrap(), state);
}

#[test]
fn a_line_that_was_cut_off_was_never_answered() {
    let folder = Folder::new();
    let mock = kept(&folder.file());
    live(&mock);
    drop(mock);
    let text = fs::read(folder.file()).unwrap();
    let last = text[..text.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
    for end in [last + 1, last + 20, text.len() - 1] {
        fs::write(folder.file(), &text[..end]).unwrap();
        let mock = kept(&folder.file());
        assert!(!mock.state().unwrap().contains("u64"), "the last change is gone, as a whole");
        call(&mock, ExecuteTask::new(1)).unwrap();
        drop(mock);
        assert!(kept(&folder.file()).state().unwrap().contains(r#""u64":1"#), "and it goes on from there");
    }
}

#[test]
fn reset_and_put_are_kept_too() {
    let folder = Folder::new();
    let mock = kept(&folder.file());
    live(&mock);
    let state = mock.state().unwrap();
    mock.reset();
    let fresh = mock.state().unwrap();
    drop(mock);
    let mock = kept(&folder.file());
    assert_eq!(mock.state().unwrap(), fresh);
    mock.put_state(&state).unwrap();
    drop(mock);
    assert_eq!(kept(&folder.file()).state().unwrap(), state);
}

#[test]
fn a_file_that_is_wrong_is_told_and_left_as_it_is() {
    let folder = Folder::new();
    let mock = kept(&folder.file());
    live(&mock);
    let another = problem(&folder.file());
    assert!(another.contains("is the state of another mock that runs"), "{another}");
    drop(mock);

    let text = fs::read_to_string(folder.file()).unwrap();
    for (from, to, expected) in [
        ("{\"tc3_mock_state\":1", "{\"tc3_mock_state\":0", "line 1: tc3_mock_state: expected 1, the form"),
        ("{\"tc3_mock_state\":1", "tc3_mock_state", "line 1: expected written state"),
        ("\"Gone\":[1699]", "\"Gone\":[1699", "line 5: expected a written change"),
        ("\"Gone\":[1699]", "\"Gone\":\"all\"", "line 5: change.cfg: Gone: invalid type"),
        ("{\"ids\":1,\"change\"", "{\"ids\":1,\"chance\"", "line 6: change is missing"),
    ] {
        assert!(text.contains(from), "{from}");
        let damaged = text.replacen(from, to, 1);
        fs::write(folder.file(), &damaged).unwrap();
        let told = problem(&folder.file());
        assert!(told.contains(expected) && told.contains("it was left as it is"), "{expected}: {told}");
        assert_eq!(fs::read_to_string(folder.file()).unwrap(), damaged);
    }
    let told = problem(&folder.0);
    assert!(told.contains("cannot be opened"), "{told}");
    let told = problem(&folder.0.join("no/such/folder"));
    assert!(told.contains("cannot be opened"), "{told}");
}

#[test]
fn an_empty_file_is_a_new_world() {
    let folder = Folder::new();
    fs::write(folder.file(), "").unwrap();
    let mock = kept(&folder.file());
    assert_eq!(describe(&mock, 1698).task_id, 1698);
    assert!(fs::read_to_string(folder.file()).unwrap().starts_with("{\"tc3_mock_state\":1"));
}

/// The file does not grow for ever.
#[test]
fn it_is_written_anew_when_the_changes_are_many() {
    let folder = Folder::new();
    let mock = kept(&folder.file());
    let title = "t".repeat(10_000);
    for _ in 0..200 {
        let made = call(&mock, CreateTaskFromAction::new(1_u64, vec![]).task_title(&title)).unwrap().response.task_id;
        call(&mock, DeleteTask::new(made.cast_signed())).unwrap();
    }
    let bytes = fs::metadata(folder.file()).unwrap().len();
    assert!(bytes < 1_200_000, "{bytes}");
    let state = mock.state().unwrap();
    drop(mock);
    assert_eq!(kept(&folder.file()).state().unwrap(), state);
}
