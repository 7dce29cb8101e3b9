//! Answers that are made from the spec alone.

use bytes::Bytes;
use cfg_core::{
    CreateTaskFromMultiAction, DescribeActionFieldConfigList, DescribeTaskExecuteLogs, DescribeTemplate,
    DescribeTemplateList, TriggerPolicy,
};
use http::Response;
use tc3::Action;
use tc3_mock::Mock;

use crate::support::{builder, call, code, envelope, mock, raw, raw_of, send};

#[test]
fn they_say_so_and_others_do_not() {
    let mock = mock();
    let header = |response: Response<Bytes>| response.headers().get("x-tc3-mock").map(|value| value.to_owned());
    let template = send(&mock, raw(&mock, "DescribeTemplate", r#"{"TemplateId": 1}"#));
    assert_eq!(header(template).unwrap(), "synthesized");
    let task = send(&mock, raw(&mock, "DescribeTask", r#"{"TaskId": 1698}"#));
    assert_eq!(header(task).unwrap(), "behaviour");
    let refused = send(&mock, raw(&mock, "DescribeTemplate", "{}"));
    assert_eq!(header(refused), None);
}

#[test]
fn they_decode_into_the_typed_response_without_a_deviation() {
    let mock = mock();
    decodes(&mock, &CreateTaskFromMultiAction::new(Vec::new()));
    decodes(&mock, &DescribeActionFieldConfigList::new(vec![1], 1_u64));
    decodes(&mock, &DescribeTaskExecuteLogs::new(1_u64, 10_u64, 0_u64));
    decodes(&mock, &DescribeTemplate::new(1));
    decodes(&mock, &DescribeTemplateList::new(10, 0));
    decodes(&mock, &TriggerPolicy::new(1698, "policy", "fired", cfg_core::TriggerType::FIRE));
}

fn decodes<A: Action>(mock: &Mock, action: &A) {
    let request = tc3::record::encode(action).unwrap();
    let response = envelope(&send(mock, raw(mock, A::INFO.name, &request)));
    let mut typed = A::Response::default();
    let mut members = response.as_object().unwrap().clone();
    members.remove("RequestId");
    let text = serde_json::to_string(&members).unwrap();
    let deviations = tc3::record::decode_strict(&mut typed, text.as_bytes()).unwrap();
    assert_eq!(deviations, [], "{}", A::INFO.name);
}

#[test]
fn they_are_nested_and_the_same_each_time() {
    let mock = mock();
    let ask = || call(&mock, DescribeTemplate::new(1)).unwrap().response;
    assert_eq!(ask(), ask());
    let template = ask().template;
    assert_eq!(template.template_id, 1, "the one that was asked for");
    assert!(template.template_title.starts_with("template-"), "{}", template.template_title);
    assert!(!template.template_groups.is_empty() && !template.template_groups[0].title.is_empty());
    assert!(template.template_source.is_none(), "it is not always there");
}

#[test]
fn they_differ_between_seeds() {
    let title = |seed| {
        let mock = builder().with_seed(seed).build().unwrap();
        call(&mock, DescribeTemplate::new(1)).unwrap().response.template.template_title
    };
    assert_eq!(title(0), call(&mock(), DescribeTemplate::new(1)).unwrap().response.template.template_title);
    assert_eq!(title(7), title(7));
    assert_ne!(title(0), title(7));
}

/// A client that reads times must be able to.
#[test]
fn times_have_their_form() {
    let mock = mock();
    let body = r#"{"Name": "group", "Type": "HOST"}"#;
    let mut request = raw_of(&mock, "cvm", "2017-03-12", "CreateDisasterRecoverGroup", body);
    request.headers.push(("X-TC-Region".into(), "ap-guangzhou".to_owned()));
    let time = envelope(&send(&mock, request))["CreateTime"].as_str().unwrap().to_owned();
    let shape: String = time.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    assert_eq!(shape, "0000-00-00 00:00:00", "{time}");
}

#[test]
fn they_are_checked_like_the_rest() {
    let mock = mock();
    assert_eq!(code(&send(&mock, raw(&mock, "DescribeTemplate", "{}"))), "MissingParameter");
    assert_eq!(code(&send(&mock, raw(&mock, "DescribeTemplate", r#"{"TemplateId": 1, "Id": 1}"#))), "UnknownParameter");
}
