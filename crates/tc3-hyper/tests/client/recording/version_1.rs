//! Requests that are signed by version 1: recorded without what is secret in them, and answered whatever differs each time.

use http::Response;
use tc3::{Call, Method, RawAction, SignMethod, Timestamp};
use tc3_hyper::recording::Recorder;

use super::{Directory, by, over};
use crate::server::{TOKEN, look};

fn call(method: Method, title: &str) -> Call<RawAction<'static>> {
    let list = RawAction::new("cfg", "2021-08-20", "DescribeTaskList", format!(r#"{{"TaskTitle":"{title}"}}"#));
    Call::new(list).with_method(method).with_sign_method(SignMethod::HmacSha256).with_region("ap-guangzhou")
}

#[tokio::test]
async fn they_are_replayed_and_no_secret_is_in_a_file() {
    for method in [Method::Get, Method::Post] {
        let directory = Directory::new();
        let recorder = Recorder::new(&directory.0).unwrap();
        let server = by(|_| Ok(Response::new(bytes::Bytes::from_static(br#"{"Response":{"RequestId":"7"}}"#).into())));
        let client = over(server).with_recorder(recorder).build().unwrap();
        client.send_raw(call(method, "a b")).await.unwrap();

        let name = "0001-cfg-DescribeTaskList.json";
        let text = directory.text(name);
        assert!(!text.contains(TOKEN) && !text.contains("AKID") && !text.contains("Signature="), "{text}");
        let request = &directory.json(name)["request"];
        let [url, body] = ["url", "body"].map(|member| request[member].as_str().unwrap());
        let parameters = if method == Method::Get { url } else { body };
        assert!(parameters.contains("Action=DescribeTaskList&Nonce="), "{text}");
        assert!(parameters.contains("&SignatureMethod=HmacSHA256&TaskTitle=a%20b&Timestamp="), "{text}");
        assert!(parameters.ends_with("&Version=2021-08-20"), "{text}");

        // At another time, by another number and in another language.
        let later = || Timestamp::from_unix(4_000_000_000).unwrap();
        let replay = || over(directory.replay()).with_clock(later).with_language("en-US").build().unwrap();
        assert_eq!(replay().send_raw(call(method, "a b")).await.unwrap().request_id, "7");
        for (other, part) in [
            (call(method, "c"), "differs in `TaskTitle`"),
            (call(method, "a b").with_region("ap-shanghai"), "the region (recorded: ap-guangzhou"),
            (Call::new(look()).with_sign_method(SignMethod::HmacSha1).with_method(method), "the action (recorded: "),
        ] {
            let error = replay().send_raw(other).await.unwrap_err();
            assert!(error.to_string().contains(part), "{error}");
        }
        // A query is the same whoever signed it; a form is no JSON.
        let by_tc3 = call(method, "a b").with_sign_method(SignMethod::Tc3HmacSha256);
        assert_eq!(replay().send_raw(by_tc3).await.is_ok(), method == Method::Get);
    }
}
