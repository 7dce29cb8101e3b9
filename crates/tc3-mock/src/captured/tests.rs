use super::Captured;

#[track_caller]
fn refused(input: &str) -> String {
    Captured::read(input.as_bytes()).map(|_| ()).unwrap_err().to_string()
}

#[test]
fn one_request_is_read_from_three_forms() {
    let dry_run = concat!(
        r#"{"method":"POST","url":"https://cvm.tencentcloudapi.com/","#,
        r#""headers":{"Host":"cvm.tencentcloudapi.com","X-TC-Action":"Look"},"body":{"base64":"e30="}}"#
    );
    let raw = "POST / HTTP/1.1\r\nhost: cvm.tencentcloudapi.com\r\nX-TC-Action: Look\r\nContent-Length: 2\r\n\r\n{}\n";
    let curl = "$ curl https://cvm.tencentcloudapi.com/ -H 'X-TC-Action: Look' \\\n --data-raw '{}' | jq .";
    for input in [dry_run, raw, curl] {
        let captured = Captured::read(input.as_bytes()).unwrap();
        assert_eq!(captured.header("x-tc-action"), Some("Look"), "{input}");
        let request = captured.into_request().unwrap();
        assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/"), "{input}");
        assert_eq!(request.headers()["Host"], "cvm.tencentcloudapi.com", "{input}");
        assert_eq!(request.body(), "{}", "{input}");
    }
}

#[test]
fn what_is_none_is_told() {
    for (input, part) in [
        (" ", "it is empty"),
        ("GET", "neither what --dry-run prints"),
        ("{", "the JSON is cut off"),
        (r#"{"method":"GET"}"#, "JSON without a url"),
        ("POST / HTTP/1.1\nHost: a", "no empty line ends the head"),
        ("curl a --upload-file b", "has --upload-file"),
        ("curl a -H \"Authorization: $AUTH\"", "the variable AUTH"),
    ] {
        let told = refused(input);
        assert!(told.contains(part) && !told.contains('\n'), "{input}: {told}");
    }
}

/// A command that is pasted into a page may name any file of the machine.
#[test]
fn no_file_is_read_unless_who_asks_opens_it() {
    for option in ["-d", "--data-binary", "--json"] {
        let command = format!("curl localhost {option} @/etc/hosts");
        assert!(refused(&command).ends_with("/etc/hosts: files are not read here"), "{command}");
        let mut asked = Vec::new();
        let read = Captured::read_with_files(command.as_bytes(), |path| {
            asked.push(path.to_owned());
            Ok(b"content".to_vec())
        });
        assert_eq!(read.unwrap().into_request().unwrap().body(), "content");
        assert_eq!(asked, ["/etc/hosts"]);
    }
}

#[test]
fn a_masked_token_is_put_in_its_place_or_missed_where_it_was_signed() {
    let input = |signed: &str| {
        format!(
            "GET /?Token=<masked> HTTP/1.1\nHost: a\nX-TC-Token: <masked>\nAuthorization: SignedHeaders={signed}\n\n"
        )
        .replace("/?Token=<masked>", if signed.is_empty() { "/?Token=<masked>" } else { "/" })
    };
    let read = |signed: &str| Captured::read(input(signed).as_bytes()).unwrap();
    assert_eq!(read("host").unmask(None), Ok(()));
    for signed in ["", "host;x-tc-token"] {
        assert!(read(signed).unmask(None).unwrap_err().to_string().starts_with("the session token is masked"));
        let mut captured = read(signed);
        captured.unmask(Some("a/b")).unwrap();
        assert_eq!(captured.header("X-TC-Token"), Some("a/b"));
        let shown = format!("{captured:?}");
        assert!(shown.contains("X-TC-Token") && !shown.contains("a/b"), "{shown}");
        let request = captured.into_request().unwrap();
        assert_eq!(request.uri().query(), signed.is_empty().then_some("Token=a%2Fb"));
    }
}
