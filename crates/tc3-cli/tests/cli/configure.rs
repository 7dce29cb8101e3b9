//! `tc3 configure`: the files of profiles, written and shown.

use std::fs;

use crate::home::Home;
use crate::support::{Run, run_bare, run_with, tc3};

const CONFIGURE: [&str; 1] = ["configure"];

impl Home {
    #[track_caller]
    fn configure(&self, arguments: &[&str]) -> Run {
        self.run(&[], &[&CONFIGURE, arguments])
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(".tccli").join(file)).unwrap()
    }

    /// Hands these lines on by standard input.
    fn configure_with(&self, arguments: &[&str], input: &str) -> Run {
        use std::io::Write;
        use std::process::Stdio;

        let mut command = tc3();
        command.env("HOME", self.path()).arg("configure").args(arguments).stdin(Stdio::piped());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap().into()
    }
}

#[test]
fn what_is_set_is_used_and_shown_masked() {
    let home = Home::with(&[]);
    let set = ["set", "secretId", "AKIDabcdefgh1234", "secretKey", "hiddenhidden5678", "region", "ap-tokyo"];
    assert_eq!(home.configure(&set), Run { status: 0, stdout: String::new(), stderr: String::new() });
    let shown = home.configure(&["get", "secretId", "secretKey", "region"]).ok();
    assert_eq!(shown, "secretId = ****************1234\nsecretKey = ****************5678\nregion = ap-tokyo\n");
    let sent = home.run(&[], &[&["cvm", "DescribeZones", "--dry-run"]]).json();
    assert_eq!(sent["headers"]["X-TC-Region"], "ap-tokyo");
    assert!(sent["headers"]["Authorization"].as_str().unwrap().contains("Credential=AKIDabcdefgh1234/"));
    home.configure(&["set", "--profile", "prod", "region", "ap-seoul"]);
    assert!(home.read("prod.configure").contains("ap-seoul") && home.read("default.configure").contains("ap-tokyo"));
    let variable = [("TCCLI_PROFILE", "prod")];
    assert_eq!(home.run(&variable, &[&CONFIGURE, &["get", "region"]]).ok(), "region = ap-seoul\n");
    assert_eq!(home.run(&variable, &[&CONFIGURE, &["get", "region", "--profile=default"]]).ok(), "region = ap-tokyo\n");
}

#[test]
fn secrets_are_read_line_by_line_and_are_on_no_command_line() {
    let home = Home::with(&[]);
    let set = ["set", "secretId", "-", "secretKey", "-", "token", "-", "region", "r"];
    let run = home.configure_with(&set, "AKIDabcdefgh1234\n hiddenKEY5678 \r\nhiddenTOKEN");
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{run:?}");
    assert!(home.read("default.credential").contains(r#""secretKey": "hiddenKEY5678""#));
    assert!(home.read("default.credential").contains(r#""token": "hiddenTOKEN""#));
    let before = home.read("default.credential");
    let line = home.configure_with(&["set", "secretId", "-", "secretKey", "-"], "AKIDother\n").error(2);
    assert!(line.contains("standard input has nothing for secretKey"), "{line}");
    assert_eq!(home.read("default.credential"), before, "all or nothing");
}

#[test]
fn an_endpoint_is_written_so_that_tccli_can_read_it() {
    let home = Home::with(&[]);
    home.configure(&["set", "cvm.endpoint", "cvm.elsewhere.example", "secretId", "AKIDx", "secretKey", "hidden"])
        .ok_silent();
    let written: serde_json::Value = serde_json::from_str(&home.read("default.configure")).unwrap();
    assert_eq!(written["cvm"]["version"], "2017-03-12");
    assert_eq!(written.as_object().unwrap().len(), 2, "no other service is pinned: {written}");
    let sent = home.run(&[], &[&["cvm", "DescribeRegions", "--dry-run"]]).json();
    assert!(sent["url"].as_str().unwrap().starts_with("https://cvm.elsewhere.example"), "{sent}");
}

impl Run {
    /// Where it says nothing, and all went well.
    #[track_caller]
    fn ok_silent(self) {
        assert_eq!((self.status, self.stdout.as_str(), self.stderr.as_str()), (0, "", ""));
    }
}

#[test]
fn what_cannot_be_set_is_refused_and_nothing_is_written() {
    let home = Home::with(&[]);
    for (arguments, told) in [
        (&["set", "region"][..], "a key without a value"),
        (&["set", "Region", "r"], "a profile has no Region, the nearest is region"),
        (&["set", "cvmm.endpoint", "h"], "cvmm is no service, the nearest is cvm"),
        (&["set", "as.endpoint", "h"], "as.endpoint is autoscaling.endpoint in profiles"),
        (&["set", "region", "r", "output", "xml"], "output takes json, jsonl, table"),
        (&["set", "language", "de"], "language takes zh-CN or en-US"),
        (&["set", "cvm.endpoint", "a b"], "cvm.endpoint: "),
        (&["set", "secretKey", "'hidden'"], "the secretKey has quotes around it"),
        (&["set", "use-cvm-role", "perhaps"], "true or false"),
        (&["set", "region", "r", "--profile", "../x"], "the name of the profile is a path"),
        (&["set"], "required"),
        (&["sett"], "unrecognized subcommand"),
        (&[], "tc3 configure set KEY VALUE"),
        (&["get", "region"], "the profile default: there is none of that name"),
    ] {
        let line = home.configure(arguments).error(2);
        assert!(line.contains(told), "{arguments:?} {line}");
    }
    assert_eq!(fs::read_dir(home.path().join(".tccli")).unwrap().count(), 0);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
}

#[test]
fn what_is_kept_for_tccli_or_half_is_told_and_set() {
    let home = Home::with(&[]);
    for (arguments, told) in [
        (&["set", "output", "yaml"][..], "tccli, which reads the same file, has no output yaml"),
        (&["set", "warning", "off"], "warning is kept for tccli"),
        (&["set", "secretId", "AKIDx"], "there is secretId and no secretKey"),
        (&["set", "secretKey", "hidden", "role-arn", "a"], "there is role-arn and no role-session-name"),
    ] {
        let run = home.configure(arguments);
        assert!(run.status == 0 && run.stderr.starts_with("warning: ") && run.stderr.contains(told), "{run:?}");
    }
    home.configure(&["set", "warning", "on", "role-session-name", "s", "-q"]).ok_silent();
    assert!(home.read("default.configure").contains(r#""warning": "on""#));
    home.configure(&["set", "token", "hiddenT"]).ok_silent();
    let run = home.configure(&["set", "secretId", "AKIDother"]);
    assert!(run.stderr.contains("the session token belonged to the secret id that was there before"), "{run:?}");
}

#[test]
fn a_list_tells_where_each_value_comes_from() {
    let home = Home::with(&[
        (
            "default.credential",
            r#"{"secretId": "AKIDabcdefgh1234", "secretKey": "hiddenhidden5678", "token": "hiddenhiddenTOKN"}"#,
        ),
        (
            "default.configure",
            r#"{"_sys_param": {"region": "ap-tokyo", "output": "json"}, "cvm": {"endpoint": "cvm.tencentcloudapi.com"},
               "autoscaling": {"endpoint": "as.tencentcloudapi.com"}, "cbs": {"endpoint": "cbs.elsewhere.example"}}"#,
        ),
        ("prod.credential", r#"{"secretId": "AKIDprod0000abcd", "secretKey": "hidden"}"#),
        ("vm.credential", r#"{"type": "cvm-role"}"#),
    ]);
    let row = |list: &str, name: &str| -> Vec<String> {
        let line = list.lines().find(|line| line.split_whitespace().next() == Some(name)).unwrap_or_default();
        line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect()
    };
    let file = |name: &str| home.path().join(".tccli").join(name).display().to_string();
    let list = home.configure(&["list"]).ok();
    assert_eq!(row(&list, "profile"), ["profile", "default", "the usual one"]);
    assert_eq!(row(&list, "secretId"), ["secretId", "****************1234", &file("default.credential")]);
    assert_eq!(row(&list, "token"), ["token", "****************TOKN", &file("default.credential")]);
    assert_eq!(row(&list, "region"), ["region", "ap-tokyo", &file("default.configure")]);
    assert_eq!(row(&list, "language"), ["language", "none"]);
    assert_eq!(row(&list, "cbs.endpoint"), ["cbs.endpoint", "cbs.elsewhere.example", &file("default.configure")]);
    assert!(!list.contains("cvm.endpoint") && !list.contains("autoscaling"), "those are the services' own: {list}");
    assert!(!list.contains("TOKN\n") && list.lines().all(|line| line == line.trim_end()));

    let environment = [
        ("TENCENTCLOUD_SECRET_ID", "AKIDenvironment1"),
        ("TENCENTCLOUD_SECRET_KEY", "hiddenhidden0000"),
        ("TENCENTCLOUD_SECURITY_TOKEN", "hiddenhidden1111"),
        ("TENCENTCLOUD_REGION", "ap-seoul"),
        ("TENCENTCLOUD_ROLE_ARN", "qcs::role"),
        ("TENCENTCLOUD_ENDPOINT", "e.example"),
    ];
    let list = home.run(&environment, &[&CONFIGURE, &["list"]]).ok();
    assert_eq!(row(&list, "secretId"), ["secretId", "****************ent1", "TENCENTCLOUD_SECRET_ID"]);
    assert_eq!(row(&list, "token"), ["token", "****************1111", "TENCENTCLOUD_SECURITY_TOKEN"]);
    assert_eq!(row(&list, "role-arn"), ["role-arn", "qcs::role", "TENCENTCLOUD_ROLE_ARN"]);
    assert_eq!(row(&list, "region"), ["region", "ap-seoul", "TENCENTCLOUD_REGION"]);
    assert_eq!(row(&list, "endpoint"), ["endpoint", "e.example", "TENCENTCLOUD_ENDPOINT"]);
    let list = home.run(&environment, &[&CONFIGURE, &["list", "--profile", "prod"]]).ok();
    assert_eq!(row(&list, "profile"), ["profile", "prod", "--profile"]);
    assert_eq!(row(&list, "secretId"), ["secretId", "****************abcd", &file("prod.credential")]);
    assert_eq!(row(&list, "secretKey"), ["secretKey", "****************", &file("prod.credential")]);
    assert_eq!(row(&list, "region"), ["region", "ap-seoul", "TENCENTCLOUD_REGION"]);
    let list = home.configure(&["list", "--profile", "vm"]).ok();
    assert_eq!(row(&list, "type"), ["type", "cvm-role", &file("vm.credential")]);
    let line = home.configure(&["list", "--profile", "prof"]).error(2);
    assert!(line.contains("there is none of that name, there is prod, default, vm"), "{line}");
}

#[test]
fn a_profile_is_removed_and_others_stay() {
    let home = Home::with(&[("a.credential", "{"), ("a.configure", "{}"), ("b.configure", "{}")]);
    let removed = home.configure(&["remove", "--profile", "a"]).ok();
    assert!(removed.contains("a.credential\n") && removed.contains("a.configure\n"), "{removed}");
    let line = home.configure(&["remove", "--profile", "a"]).error(2);
    assert!(line.contains("there is none of that name, there is b"), "{line}");
    assert_eq!(home.read("b.configure"), "{}");
}

#[test]
fn what_is_broken_is_told_and_left_as_it_is() {
    let home = Home::with(&[("default.credential", "{\n\"secretId\": \"hidden\",")]);
    for arguments in [&["set", "region", "r"][..], &["get", "region"], &["list"]] {
        let line = home.configure(arguments).error(2);
        assert!(line.contains("default.credential, line 2: its JSON ends too early"), "{line}");
        assert!(line.contains("mend it, or move it away and write it anew: `tc3 configure`"), "{line}");
    }
    assert_eq!(home.read("default.credential"), "{\n\"secretId\": \"hidden\",");
    for (name, told) in [
        ("folder", "folder.credential: it is a folder"),
        ("link", "link.credential: it is a link to what is not there"),
    ] {
        let path = home.path().join(".tccli").join(format!("{name}.credential"));
        match name {
            "folder" => fs::create_dir(&path).unwrap(),
            _ => std::os::unix::fs::symlink("gone", &path).unwrap(),
        }
        let line = home.configure(&["set", "region", "r", "--profile", name]).error(2);
        assert!(line.contains(told) && !line.contains("sent"), "{line}");
        let line = home.run(&[], &[&["sts", "GetCallerIdentity", "--profile", name]]).error(4);
        assert!(line.contains(told), "{line}");
    }
    let file = home.path().join("file");
    fs::create_dir(&file).unwrap();
    fs::write(file.join(".tccli"), "").unwrap();
    let line = run_with(tc3().env("HOME", &file).args(["configure", "get", "region"])).error(2);
    assert!(line.contains(".tccli/default.credential: it cannot be read: "), "{line}");
    let line = run_with(tc3().env_remove("HOME").args(["configure", "list"])).error(2);
    assert!(line.contains("HOME is not set"), "{line}");
}

const OF_SDKS: &str = "[default]\nsecret_id = AKIDabcdefgh1234\nsecret_key = hiddenhidden5678\n\n[prod]\nsecret_id = AKIDprod0000abcd\n\
                       secret_key = hiddenhidden0000\ntoken = hiddenhiddenTOKN\n";
const OF_AWS: &str = "[default]\naws_access_key_id = AKIDother\naws_secret_access_key = hidden\n[cos]\naws_access_key_id = AKIDcos000009999\n\
                      aws_secret_access_key = hiddenhidden1111\nregion = ap-guangzhou\n[theirs]\naws_access_key_id = AKIAtheirs\n\
                      aws_secret_access_key = hidden\n[elsewhere]\nsource_profile = cos\n";

impl Home {
    /// With files of other tools.
    fn with_others() -> Self {
        let home = Self::with(&[]);
        for (folder, text) in [(".tencentcloud", OF_SDKS), (".aws", OF_AWS)] {
            fs::create_dir(home.path().join(folder)).unwrap();
            fs::write(home.path().join(folder).join("credentials"), text).unwrap();
        }
        home
    }
}

#[test]
fn what_other_tools_keep_is_shown_and_taken_once_somebody_says_so() {
    let home = Home::with_others();
    let run = home.configure(&["import"]);
    assert!(run.status == 2 && run.stderr.contains("--yes takes what is shown"), "{run:?}");
    let from = |folder: &str| home.path().join(folder).join("credentials").display().to_string();
    let (sdks, aws) = (from(".tencentcloud"), from(".aws"));
    let expected = [
        format!("default: secretId ****************1234, secretKey ****************5678, of {sdks}"),
        format!(
            "prod: secretId ****************abcd, secretKey ****************0000, token ****************TOKN, of {sdks}"
        ),
        format!("cos: secretId ****************9999, secretKey ****************1111, region ap-guangzhou, of {aws}"),
    ];
    assert_eq!(run.stdout.lines().collect::<Vec<_>>(), expected);
    assert_eq!(fs::read_dir(home.path().join(".tccli")).unwrap().count(), 0);

    home.configure(&["set", "--profile", "prod", "secretId", "AKIDmine00000mine", "secretKey", "hidden"]).ok_silent();
    let told = home.configure(&["import", "--yes"]).ok();
    assert!(told.contains("the profile has another credential, which stays"), "{told}");
    let id = |profile: &str| home.configure(&["get", "secretId", "--profile", profile]).ok();
    assert_eq!(
        ["default", "cos", "prod"].map(|profile| id(profile).trim_end()[27..].to_owned()),
        ["1234", "9999", "mine"]
    );
    assert!(home.read("cos.configure").contains("ap-guangzhou"));
    let told = home.configure(&["import", "--yes", "--replace", "--profile", "prod"]).ok();
    assert_eq!((told.lines().count(), id("prod").trim_end().ends_with("abcd")), (1, true));
    assert!(home.read("prod.credential").contains("hiddenhiddenTOKN"));
    assert!(home.configure(&["import"]).ok().lines().all(|line| line.ends_with("it is there already")));
}

#[test]
fn what_cannot_be_taken_is_told() {
    let home = Home::with(&[]);
    let line = home.configure(&["import", "--yes"]).error(2);
    assert!(line.contains("there is no key to be taken in ~/.tencentcloud/credentials"), "{line}");
    let file = home.path().join("keys");
    let path = file.to_str().unwrap();
    assert!(home.configure(&["import", path]).error(2).contains("keys is not there"));
    for (text, told) in [
        ("[default]\nsecret_id = AKIDx\n", "keys, line 1: [default] has a secret id and no secret key"),
        ("[default]\nsecret_id = AKIDx\nhidden", "keys, line 3: "),
        ("[default]\nsecret_key = 'hidden'\n", "keys, line 2: the secret_key has quotes around it"),
        ("[a/b]\nsecret_id = AKIDx\nsecret_key = hidden\n", "the name of the profile is a path"),
        ("[a]\naws_access_key_id = AKIAx\naws_secret_access_key = hidden\n", "an id that begins with AKID"),
    ] {
        fs::write(&file, text).unwrap();
        let line = home.configure(&["import", path, "--yes"]).error(2);
        assert!(line.contains(told), "{line}");
    }
    assert_eq!(fs::read_dir(home.path().join(".tccli")).unwrap().count(), 0);
}

#[test]
fn a_list_has_what_the_sdks_keep() {
    let home = Home::with_others();
    let list = home.configure(&["list", "--profile", "prod"]).ok();
    let line = list.lines().find(|line| line.starts_with("secretKey ")).unwrap();
    assert!(line.contains("****************0000  ") && line.ends_with("/.tencentcloud/credentials"), "{list}");
    let line = home.configure(&["list", "--profile", "cos"]).error(2);
    assert!(line.contains("there is none of that name"), "no call looks there: {line}");
}

#[test]
fn its_pages_tell_what_there_is() {
    let page = run_bare(&["help", "configure"]).ok();
    for part in
        ["set ", "get ", "list ", "import ", "remove ", "--profile", "secretKey", "SERVICE.endpoint", "~/.tccli"]
    {
        assert!(page.contains(part), "{page}");
    }
    assert!(page.lines().all(|line| line.chars().count() <= 120), "{page}");
    assert_eq!(run_bare(&["configure", "help"]).ok(), page);
    assert_eq!(run_bare(&["configure", "--help"]).ok(), page);
    let page = run_bare(&["help", "configure", "import"]).ok();
    assert!(page.contains("--replace") && page.contains("--yes"), "{page}");
    let line = run_bare(&["help", "configure", "sett"]).error(2);
    assert!(line.contains("tc3 help configure lists what there is"), "{line}");
}

/// Whenever it is killed, there is an id with its own key.
#[test]
fn a_kill_leaves_the_old_file_or_the_new_one() {
    let home = Home::with(&[]);
    let long = |digit: usize| digit.to_string().repeat(3000);
    for round in 0..60 {
        let (id, key) = (format!("AKID{}", long(round % 10)), long(round % 10));
        let mut command = tc3();
        command.env("HOME", home.path()).args(["configure", "set", "secretId", &id, "secretKey", &key]);
        let mut child = command.spawn().unwrap();
        // From before it begins until it is done.
        std::thread::sleep(std::time::Duration::from_micros(150 * round as u64));
        let _ = child.kill();
        child.wait().unwrap();
        if !home.path().join(".tccli/default.credential").exists() {
            continue;
        }
        let written: serde_json::Value = serde_json::from_str(&home.read("default.credential")).unwrap();
        let (id, key) = (written["secretId"].as_str().unwrap(), written["secretKey"].as_str().unwrap());
        assert!(key.len() == 3000 && id == format!("AKID{key}"), "{round}: they belong together");
    }
    home.configure(&["set", "secretId", "AKIDabcdefgh1234", "secretKey", "hidden"]).ok_silent();
}
