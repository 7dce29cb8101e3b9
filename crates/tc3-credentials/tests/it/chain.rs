//! Sources one behind the other.

use std::sync::{Arc, Mutex};

use tc3::{Credential, Error, ErrorKind, Sent};
use tc3_credentials::{Chain, Obtained, Obtaining, Source, absent, is_absent};

/// Answers by what the test says at the moment.
#[derive(Clone, Debug)]
struct Set(Arc<Mutex<What>>);

#[derive(Clone, Copy, Debug)]
enum What {
    Has(&'static str),
    Nothing,
    Fails,
}

impl Set {
    fn to(what: What) -> Self {
        Self(Arc::new(Mutex::new(what)))
    }

    fn now(&self, what: What) {
        *self.0.lock().unwrap() = what;
    }
}

impl Source for Set {
    fn obtain(&self) -> Obtaining<'_> {
        let what = *self.0.lock().unwrap();
        Box::pin(async move {
            match what {
                What::Has(id) => Ok(Obtained::new(Credential::new(id, "k")?)),
                What::Nothing => Err(absent("it is empty")),
                What::Fails => Err(Error::service("AuthFailure", "it says no", "7").with_advice("ask again")),
            }
        })
    }
}

fn chain(one: &Set, two: &Set) -> Chain {
    Chain::new().with_source("one", one.clone()).with_source("two", two.clone())
}

async fn id(chain: &Chain) -> Result<String, Error> {
    chain.obtain().await.map(|obtained| obtained.credential.secret_id().to_owned())
}

#[tokio::test]
async fn the_first_that_has_something_counts() {
    let (one, two) = (Set::to(What::Has("a")), Set::to(What::Has("b")));
    let chain_of_both = chain(&one, &two);
    assert_eq!(chain_of_both.answered(), None);
    assert_eq!(id(&chain_of_both).await.unwrap(), "a");
    assert_eq!(chain_of_both.answered(), Some("one"));
    one.now(What::Nothing);
    let other = chain(&one, &two);
    assert_eq!((id(&other).await.unwrap().as_str(), other.answered()), ("b", Some("two")));
}

#[tokio::test]
async fn one_that_fails_ends_the_search() {
    let chain = chain(&Set::to(What::Fails), &Set::to(What::Has("b")));
    let error = id(&chain).await.unwrap_err();
    assert_eq!((error.message(), error.code().map(|code| code.as_str())), ("one: it says no", Some("AuthFailure")));
    assert_eq!((error.request_id(), error.sent()), (Some("7"), Sent::NotSent));
    assert_eq!((error.advice().unwrap().to_string().as_str(), chain.answered()), ("ask again", None));
}

/// Who calls stays the same, whatever comes up before it.
#[tokio::test]
async fn the_one_that_has_answered_is_the_only_one_asked() {
    let (one, two) = (Set::to(What::Nothing), Set::to(What::Has("b")));
    let chain = chain(&one, &two);
    assert_eq!(id(&chain).await.unwrap(), "b");
    one.now(What::Has("a"));
    assert_eq!(id(&chain).await.unwrap(), "b");
    two.now(What::Nothing);
    let error = id(&chain).await.unwrap_err();
    assert!(!is_absent(&error) && error.message() == "two: it is empty", "{error}");
}

#[tokio::test]
async fn a_failure_tells_whom_it_asked() {
    let error = id(&chain(&Set::to(What::Nothing), &Set::to(What::Nothing))).await.unwrap_err();
    assert_eq!(error.message(), "nobody has one; one: it is empty; two: it is empty");
    assert!(is_absent(&error) && error.kind() == ErrorKind::Credential);
    let error = id(&chain(&Set::to(What::Nothing), &Set::to(What::Fails))).await.unwrap_err();
    assert_eq!(error.message(), "two: it says no; before it, one: it is empty");
    assert_eq!(id(&Chain::new()).await.unwrap_err().message(), "nobody is asked for one");
}
