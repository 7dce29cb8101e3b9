//! Where one looks for a credential that nobody has named.

use tc3::{Endpoint, Error, ErrorKind, RawAction};
use tc3_credentials::{DefaultChain, DefaultChainBuilder, MetadataRole, Source, is_absent};
use tc3_hyper::Client;
use tc3_mock::Mock;

use crate::home::Home;

const ENVIRONMENT: [(&str, &str); 2] = [("TENCENTCLOUD_SECRET_ID", "AKIDenv"), ("TENCENTCLOUD_SECRET_KEY", "k")];
const PROD: &str = r#"{"secretId": "AKIDprod", "secretKey": "k"}"#;
const DEFAULT: &str = r#"{"secretId": "AKIDdefault", "secretKey": "k"}"#;

/// A chain on a machine that has no role, with this home and these variables.
fn chain(home: &Home, variables: &[(&'static str, &str)]) -> DefaultChainBuilder {
    let nobody = Endpoint::parse("http://127.0.0.1:1").unwrap();
    let role = MetadataRole::new().unwrap().with_endpoint(nobody);
    DefaultChain::builder().with_variables(home.variables(variables)).with_metadata_role(role)
}

/// Whose credential it is, and who had it.
async fn found(chain: DefaultChainBuilder) -> Result<(String, String), Error> {
    let chain = chain.build()?;
    let id = chain.obtain().await?.credential.secret_id().to_owned();
    Ok((id, chain.answered().unwrap().to_owned()))
}

fn is(id: &str, who: &str) -> (String, String) {
    (id.to_owned(), who.to_owned())
}

#[tokio::test]
async fn the_order_is_that_of_the_official_tools() {
    let home = Home::with_profile("prod", PROD);
    home.write(".tccli/default.credential", DEFAULT);
    let with_profile =
        |name: &str| [ENVIRONMENT[0], ENVIRONMENT[1], ("TCCLI_PROFILE", name)].map(|(n, v)| (n, v.to_owned()));
    // One that the program names beats the environment, one that the environment names does not.
    assert_eq!(
        found(chain(&home, &ENVIRONMENT).with_profile("prod")).await.unwrap(),
        is("AKIDprod", "the profile prod")
    );
    let both = with_profile("prod");
    let both: Vec<_> = both.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(found(chain(&home, &both)).await.unwrap(), is("AKIDenv", "the environment"));
    assert_eq!(found(chain(&home, &both[2..])).await.unwrap(), is("AKIDprod", "the profile prod"));
    assert_eq!(found(chain(&home, &[])).await.unwrap(), is("AKIDdefault", "the profile default"));
    assert_eq!(found(chain(&home, &[("TCCLI_PROFILE", "")])).await.unwrap(), is("AKIDdefault", "the profile default"));
}

#[tokio::test]
async fn the_role_of_the_machine_comes_last() {
    let mock = Mock::builder().start().await.unwrap();
    let role = MetadataRole::new().unwrap().with_endpoint(mock.endpoint());
    let home = Home::new();
    let (_, who) = found(chain(&home, &[]).with_metadata_role(role)).await.unwrap();
    assert_eq!(who, "the role of the machine");
}

#[tokio::test]
async fn where_nobody_has_one_each_says_why_in_one_line() {
    let error = found(chain(&Home::new(), &[])).await.unwrap_err();
    assert!(is_absent(&error) && error.kind() == ErrorKind::Credential);
    let told = error.to_string();
    let mut rest = told.as_str();
    for part in [
        "nobody has one; ",
        "the environment: ",
        "; the profile default: no file ",
        ".tccli/default.credential, no file ",
        "; the role of the pod: ",
        "; the role of the machine: no metadata service: ",
        "; set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or write a profile",
    ] {
        rest = rest.split_once(part).unwrap_or_else(|| panic!("{part} is not in {rest} of {told}")).1;
    }
    assert!(!told.contains('\n'), "{told}");
}

#[tokio::test]
async fn what_is_there_and_broken_is_never_passed_over() {
    let home = Home::with_profile("default", "{\"secretId\": ");
    home.write(".tencentcloud/credentials", "[default]\nsecret_id = AKIDini\nsecret_key = k\n");
    let error = found(chain(&home, &[])).await.unwrap_err();
    let told = error.message();
    assert!(told.starts_with("the profile default: ") && told.contains("ends too early"), "{told}");
    assert!(told.contains("; before it, the environment: "), "{told}");

    let good = Home::with_profile("default", DEFAULT);
    for (variables, told) in [
        (&[("TENCENTCLOUD_SECRET_ID", "AKIDenv")][..], "the environment: "),
        (&[("TCCLI_PROFILE", "prod")][..], "the profile prod: there is none of that name, there is default: no file "),
    ] {
        let error = found(chain(&good, variables)).await.unwrap_err();
        assert!(!is_absent(&error) && error.message().contains(told), "{error}");
    }
    let error = found(chain(&good, &ENVIRONMENT).with_profile("prod")).await.unwrap_err();
    assert!(error.message().contains("the profile prod: there is none of that name"), "{error}");
    assert!(error.advice().unwrap().to_string().contains("tc3 configure --profile prod"), "{error}");
    let error = found(chain(&Home::new(), &[("TKE_REGION", "ap-guangzhou")])).await.unwrap_err();
    assert!(!is_absent(&error) && error.message().starts_with("the role of the pod: "), "{error}");
    let error = found(chain(&good, &[("TCCLI_PROFILE", "../x")])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Setup, "{error}");
}

#[test]
fn a_profile_gives_the_region_too() {
    let configure =
        |region: &str| format!(r#"{{"_sys_param": {{"region": "{region}"}}, "cvm": {{"version": "1999-01-01"}}}}"#);
    let home = Home::new();
    home.write(".tccli/default.configure", configure("ap-beijing"));
    home.write(".tccli/prod.configure", configure("ap-tokyo"));
    let region = |chain: DefaultChainBuilder| chain.build().unwrap().region().unwrap();
    let set = ("TENCENTCLOUD_REGION", "ap-guangzhou");
    assert_eq!(region(chain(&home, &[])).as_deref(), Some("ap-beijing"));
    assert_eq!(region(chain(&home, &[("TCCLI_PROFILE", "prod")])).as_deref(), Some("ap-tokyo"));
    assert_eq!(region(chain(&home, &[set, ("TCCLI_PROFILE", "prod")])).as_deref(), Some("ap-guangzhou"));
    assert_eq!(region(chain(&home, &[set]).with_profile("prod")).as_deref(), Some("ap-tokyo"));
    assert_eq!(
        region(chain(&home, &[set]).with_profile("sdk")).as_deref(),
        Some("ap-guangzhou"),
        "it has none of its own"
    );
    assert_eq!(region(chain(&Home::new(), &[])), None);
}

/// A role, and what is said of it in a file.
const ROLE: [(&str, &str); 2] = [
    ("TENCENTCLOUD_ROLE_ARN", "qcs::cam::uin/1:roleName/of-environment"),
    ("TENCENTCLOUD_ROLE_SESSION_NAME", "nightly"),
];
const WITH_ROLE: &str = r#"{"secretId": "AKIDfile", "secretKey": "k",
    "role-arn": "qcs::cam::uin/1:roleName/of-file", "role-session-name": "s"}"#;

#[tokio::test]
async fn one_role_is_assumed_with_what_is_found() {
    let mock = Mock::builder().with_credential("AKIDenv", "k").with_credential("AKIDfile", "k").start().await.unwrap();
    let home = Home::with_profile("default", WITH_ROLE);
    let chain = |variables: &[(&'static str, &str)]| {
        let endpoint = mock.endpoint();
        chain(&home, variables).with_setup(move || Client::builder().with_endpoint(endpoint.clone()))
    };
    let [id, key] = ENVIRONMENT;
    let [arn, name] = ROLE;
    for (chain, who, key, role) in [
        (chain(&[id, key, arn, name]), "the environment", "AKIDenv", "of-environment"),
        (chain(&[id, key, arn, name]).with_role("of-program", "s"), "the environment", "AKIDenv", "of-program"),
        // It takes the place of the file's, as in the official command line.
        (chain(&[arn, name]), "the profile default", "AKIDfile", "of-environment"),
        (chain(&[("TCCLI_PROFILE", "default"), arn, name]), "the profile default", "AKIDfile", "of-environment"),
        (chain(&[]), "the profile default", "AKIDfile", "of-file"),
        // Beside a profile that the program names the environment is not looked at, be it whole or half.
        (chain(&[id, key, arn, name]).with_profile("default"), "the profile default", "AKIDfile", "of-file"),
        (chain(&[arn]).with_profile("default"), "the profile default", "AKIDfile", "of-file"),
        (
            chain(&[arn]).with_profile("default").with_role("of-program", "s"),
            "the profile default",
            "AKIDfile",
            "of-program",
        ),
    ] {
        let before = mock.requests().len();
        let (id, answered) = found(chain).await.unwrap();
        assert_eq!(answered, who);
        assert_ne!(id, key, "it is that of a role");
        let asked = mock.requests().split_off(before);
        assert_eq!(asked.len(), 1, "one role, not one over the other");
        let request = format!("{:?}", asked[0]);
        assert!(request.contains(key) && request.contains(role), "{key} {role}: {request}");
        assert_eq!(asked[0].action, "AssumeRole");
    }
}

#[tokio::test]
async fn half_a_role_of_the_environment_is_an_error() {
    for (set, told) in [
        (ROLE[0], "TENCENTCLOUD_ROLE_SESSION_NAME is not set, though TENCENTCLOUD_ROLE_ARN is"),
        (ROLE[1], "TENCENTCLOUD_ROLE_ARN is not set, though TENCENTCLOUD_ROLE_SESSION_NAME is"),
    ] {
        let error = found(chain(&Home::new(), &[ENVIRONMENT[0], ENVIRONMENT[1], set])).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Credential && error.message().contains(told), "{error}");
    }
    let empty = [ENVIRONMENT[0], ENVIRONMENT[1], (ROLE[0].0, ""), (ROLE[1].0, "")];
    assert_eq!(found(chain(&Home::new(), &empty)).await.unwrap(), is("AKIDenv", "the environment"));
}

#[tokio::test]
async fn a_role_that_is_refused_is_told_with_whoever_has_the_credential() {
    let mock = Mock::builder().start().await.unwrap();
    let endpoint = mock.endpoint();
    let variables = [ENVIRONMENT[0], ENVIRONMENT[1], ROLE[0], ROLE[1]];
    let chain = chain(&Home::new(), &variables).with_setup(move || Client::builder().with_endpoint(endpoint.clone()));
    let told = found(chain).await.unwrap_err().to_string();
    let begins = "AuthFailure.SecretIdNotFound: the environment: the role over it is not assumed: ";
    assert!(told.starts_with(begins) && !told.contains('\n'), "{told}");
}

#[tokio::test]
async fn a_client_calls_with_what_was_found() {
    let mock = Mock::builder().with_credential("AKIDdefault", "k").start().await.unwrap();
    let home = Home::with_profile("default", DEFAULT);
    let action = || RawAction::new("cvm", "2017-03-12", "DescribeZones", "{}");
    let url = mock.url();
    let near = ("TENCENTCLOUD_ENDPOINT", url.as_str());
    let client =
        |chain: DefaultChainBuilder| -> Client { chain.build().unwrap().client_builder().unwrap().build().unwrap() };
    client(chain(&home, &[near, ("TENCENTCLOUD_REGION", "ap-tokyo")])).send_raw(action()).await.unwrap();
    home.write(".tccli/default.configure", r#"{"_sys_param": {"region": "ap-beijing"}}"#);
    client(chain(&home, &[near])).send_raw(action()).await.unwrap();
    let regions: Vec<_> = mock.requests().into_iter().map(|request| request.region).collect();
    assert_eq!(regions, ["ap-tokyo", "ap-beijing"]);
    home.write(".tccli/default.configure", "{");
    let error = chain(&home, &[]).build().unwrap().client_builder::<Client>().unwrap_err();
    assert!(error.message().contains("default.configure"), "{error}");
}
