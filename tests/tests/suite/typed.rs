//! What generated types offer beside their members: intents that are read, shown and kept; answers written for tests; what
//! calling an action twice does.

use cfg_core::tc3::{Action as _, Effect, Intent as _};
use cfg_core::{
    Answer, Credential, DescribeTask, DescribeTaskResponse, ErrorKind, Method, ModifyTaskRunStatus, Sent, Task,
    TaskStatus, Transition,
};
use serde_json::json;

fn transitions() -> [Transition; 4] {
    [Transition::not_started(), Transition::running(), Transition::paused(), Transition::finished(true, "it held")]
}

#[test]
fn an_intent_is_read_from_the_request_that_it_made() {
    for transition in transitions() {
        let request = ModifyTaskRunStatus::transition(1698, transition.clone()).issue("none");
        assert_eq!(request.task_id, 1698);
        assert_eq!(Transition::of(&request), Some(transition.clone()));

        let mut other = ModifyTaskRunStatus::new(7, TaskStatus::PAUSED).record("kept");
        transition.clone().put(&mut other);
        assert_eq!((other.task_id, other.record.as_deref()), (7, Some("kept")));
        assert_eq!(Transition::of(&other), Some(transition));
    }
}

#[test]
fn what_no_variant_stands_for_is_no_intent() {
    let silent = ModifyTaskRunStatus::new(1698, TaskStatus::FINISHED).is_expect(true);
    assert_eq!(Transition::of(&silent), None, "a summary is missing");
    assert_eq!(Transition::of(&ModifyTaskRunStatus::new(1698, 9)), None, "no such state");
}

#[test]
fn an_intent_is_kept_as_the_members_that_it_decides() {
    let forms = [
        json!({"Status": 1001}),
        json!({"Status": 1002}),
        json!({"Status": 1003}),
        json!({"Status": 1004, "IsExpect": true, "Summary": "it held"}),
    ];
    for (transition, form) in transitions().into_iter().zip(forms) {
        assert_eq!(serde_json::to_value(&transition).unwrap(), form);
        assert_eq!(serde_json::from_value::<Transition>(form).unwrap(), transition);
    }
    let error = serde_json::from_value::<Transition>(json!({"Status": 1004, "IsExpect": true})).unwrap_err();
    assert_eq!(error.to_string(), "no ModifyTaskRunStatus means this: see what its Status, IsExpect, Summary demand");
}

#[test]
fn an_intent_is_shown_by_its_name() {
    let names = transitions().map(|transition| transition.to_string());
    assert_eq!(names, ["NotStarted", "Running", "Paused", "Finished"]);
    assert_eq!(format!("{:>10}", Transition::running()), "   Running");
}

#[test]
fn an_answer_is_written_with_setters() {
    let response = DescribeTaskResponse::default().task(Task::default().task_id(1698).task_title("Reboot"));
    assert_eq!((response.task.task_id, response.task.task_title.as_str()), (1698, "Reboot"));
    assert_eq!(response.report_info, None);
}

/// With the crate of the client alone: what its methods take and return is there under its own names.
#[test]
fn a_client_is_made_by_its_own_builder() {
    use cfg_hyper::tc3_hyper::ClientBuilder;

    let builder: ClientBuilder<cfg_hyper::Client> = cfg_hyper::Client::builder();
    let credential = Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap();
    let client: cfg_hyper::Client = builder.with_credential(credential).with_region("ap-guangzhou").build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();

    let call = cfg_hyper::Call::new(DescribeTask::new(1698)).with_language("not a language");
    let refused: Result<Answer<DescribeTaskResponse>, cfg_hyper::Error> = runtime.block_on(client.describe_task(call));
    let error = refused.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Setup, Sent::NotSent), "{error}");
    assert!(error.to_string().contains("language"), "{error}");
    assert_eq!(cfg_hyper::Method::Post, Method::Post);
}

#[test]
fn what_calling_twice_does_is_known_of_types_and_in_the_catalogue() {
    let typed = [
        (cvm_core::DescribeInstances::INFO, Effect::Read),
        (cvm_core::InquiryPriceRunInstances::INFO, Effect::Read),
        (cvm_core::RunInstances::INFO, Effect::Idempotent),
        (cvm_core::AllocateHosts::INFO, Effect::Idempotent),
        (cvm_core::CreateLaunchTemplate::INFO, Effect::Idempotent),
        (cvm_core::TerminateInstances::INFO, Effect::Change),
        (cvm_core::DescribeInstanceVncUrl::INFO, Effect::Unknown),
    ];
    let of_types = typed.map(|(info, effect)| {
        assert_eq!(info.effect, effect, "{}", info.name);
        (info.service, info.name, effect)
    });
    let raw = [
        ("vpc", "DescribeVpcs", Effect::Read),
        ("vpc", "CreateVpc", Effect::Unknown),
        ("vpc", "AllocateAddresses", Effect::Idempotent),
        ("emr", "CreateCluster", Effect::Idempotent),
        ("tcb", "CreateCloudApp", Effect::Unknown),
        ("ecm", "RunInstances", Effect::Unknown),
    ];
    for (service, name, effect) in of_types.into_iter().chain(raw) {
        let known = tc3_spec::catalogue().service(service).unwrap().action(name).unwrap();
        assert_eq!(known.info.effect, effect, "{service} {name}");
    }
}
