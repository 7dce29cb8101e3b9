//! What an intent constructor makes never violates.

use cfg_core::{ModifyTaskRunStatus, TaskStatus, Transition};
use proptest::prelude::*;
use tc3::Validate;

fn transition() -> impl Strategy<Value = Transition> {
    prop_oneof![
        Just(Transition::not_started()),
        Just(Transition::running()),
        Just(Transition::paused()),
        (any::<bool>(), any::<String>()).prop_map(|(is_expect, summary)| Transition::finished(is_expect, summary)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_transition_never_violates(task_id in any::<i64>(), transition in transition()) {
        let request = ModifyTaskRunStatus::transition(task_id, transition.clone());
        prop_assert_eq!(request.validate(), vec![]);
        let expected = match transition {
            Transition::NotStarted { .. } => TaskStatus::NOT_STARTED,
            Transition::Running { .. } => TaskStatus::RUNNING,
            Transition::Paused { .. } => TaskStatus::PAUSED,
            Transition::Finished { .. } => TaskStatus::FINISHED,
            _ => unreachable!("it was made above"),
        };
        prop_assert_eq!((request.task_id, request.status), (task_id, expected));
    }
}
