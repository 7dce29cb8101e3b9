//! What the folder says is what the bindings do.

use own_spec::bindings::{acme, vpc};
use tc3::{Call, Credential, Reply, Signer, Timestamp, Validate as _};
use tc3_bindgen::Builder;

#[test]
fn bindings_are_as_written() {
    let builder = Builder::from_toml(concat!(env!("CARGO_MANIFEST_DIR"), "/tc3-bindgen.toml")).unwrap();
    if let Err(error) = builder.check() {
        panic!("{error}");
    }
}

#[test]
fn an_api_of_ones_own_is_checked_signed_and_read() {
    let heavy = acme::OrderAnvil::new(901).colour("green");
    let wrong: Vec<_> = heavy.validate().iter().map(ToString::to_string).collect();
    assert_eq!(wrong.len(), 2, "{wrong:?}");
    assert!(wrong.iter().any(|wrong| wrong.contains("No cart carries more")), "{wrong:?}");

    let order = acme::OrderAnvil::new(900).colour(acme::Colour::Red).deliveries(vec![acme::Delivery::new("Mesa 1")]);
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap());
    let now = Timestamp::from_unix(1_700_000_000).unwrap();
    let http = Call::new(order).prepare().unwrap().sign(&signer, now).unwrap();
    assert_eq!(
        http.body.as_bytes().unwrap().as_ref(),
        br#"{"Weight":900,"Colour":"red","Deliveries":[{"Address":"Mesa 1"}]}"#
    );
    assert!(http.url().to_string().contains("acme."), "{}", http.url());

    let answer = br#"{"Response": {"OrderId": "o-1", "RequestId": "r-1"}}"#;
    let answer = tc3::decode::<acme::OrderAnvil>(&Reply::new(200, answer)).unwrap();
    assert_eq!((answer.order_id.as_str(), answer.request_id.as_str()), ("o-1", "r-1"));
}

#[test]
fn an_action_that_is_not_published_uses_published_objects() {
    let mut filter = vpc::Filter::new("vpc-id", vec!["vpc-1".into()]);
    filter.values.push("vpc-2".into());
    let request = vpc::DescribeVpcWeather::new("vpc-1").filters(vec![filter]);
    assert!(request.validate().is_empty());
    let cloud: vpc::VpcCloud = decoded(r#"{"Name": "cirrus", "Height": null}"#);
    assert_eq!((cloud.name.as_str(), cloud.height), ("cirrus", None));
}

/// Through the interpreter, as serde's traits do it.
fn decoded<T: tc3::Record + Default>(json: &str) -> T {
    let mut record = T::default();
    tc3::record::decode(&mut record, json.as_bytes()).unwrap();
    record
}

#[test]
fn rules_of_ones_own_hold_for_a_published_action() {
    let wrong = vpc::CreateVpc::new("a-name-that-is-much-too-long").validate();
    assert_eq!(wrong.len(), 1);
    assert!(wrong[0].to_string().contains("The inventory cuts names off"), "{}", wrong[0]);
    assert!(vpc::CreateVpc::new("team-web").validate().is_empty());
}
