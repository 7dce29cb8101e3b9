//! The credential of variables.

use tc3::{Error, ErrorKind};
use tc3_credentials::{Environment, Obtained, Source, is_absent};

const ID: (&str, &str) = ("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE");
const KEY: (&str, &str) = ("TENCENTCLOUD_SECRET_KEY", "hidden");

async fn obtained(set: &'static [(&str, &str)]) -> Result<Obtained, Error> {
    let read = |name: &str| set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into());
    Environment::of(read).obtain().await
}

#[tokio::test]
async fn the_first_token_that_is_set_counts() {
    assert_eq!(obtained(&[ID, KEY]).await.unwrap().credential.token(), None);
    let both = obtained(&[ID, KEY, ("TENCENTCLOUD_SECURITY_TOKEN", "second"), ("TENCENTCLOUD_SESSION_TOKEN", "first")]);
    assert_eq!(both.await.unwrap().credential.token(), Some("first"));
    let all = obtained(&[ID, KEY, ("TENCENTCLOUD_TOKEN", "first"), ("TENCENTCLOUD_SESSION_TOKEN", "second")]);
    let obtained = all.await.unwrap();
    assert_eq!(obtained.credential.token(), Some("first"));
    assert_eq!(obtained.ends, None);
}

#[tokio::test]
async fn nothing_is_an_absence_and_a_half_is_an_error() {
    assert!(is_absent(&obtained(&[]).await.unwrap_err()));
    assert!(is_absent(&obtained(&[(ID.0, ""), ("TENCENTCLOUD_TOKEN", "token")]).await.unwrap_err()));
    for half in [&[ID][..], &[KEY]] {
        let error = obtained(half).await.unwrap_err();
        assert!(!is_absent(&error) && error.kind() == ErrorKind::Credential);
        assert!(error.message().contains("is not set, though"), "{error}");
        assert!(!format!("{error:?}").contains("hidden"), "{error:?}");
    }
}
