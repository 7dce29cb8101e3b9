// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// The guardrail of an experiment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicy {
    /// The alarm policies that it listens to. `TaskPolicyIdList`: `[string]`, always present.
    pub task_policy_id_list: ::std::vec::Vec<::std::string::String>,
    /// Whether it has fired. `TaskPolicyStatus`: `string`, always present.
    pub task_policy_status: crate::enums::PolicyStatus,
    /// How several alarms combine, such as `or`. `TaskPolicyRule`: `string`, always present.
    pub task_policy_rule: ::std::string::String,
    /// What happens when it fires. Upstream calls 1 `in order` here, without saying what is done in order.
    /// `TaskPolicyDealType`: `int64`, always present.
    pub task_policy_deal_type: crate::enums::PolicyDealType,
}

impl ::tc3::Shaped for DescribePolicy {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribePolicy",
        members: &[
            "TaskPolicyIdList",
            "TaskPolicyStatus",
            "TaskPolicyRule",
            "TaskPolicyDealType",
        ],
        required: &[
            "TaskPolicyIdList",
            "TaskPolicyStatus",
            "TaskPolicyRule",
            "TaskPolicyDealType",
        ],
        always: &[
            "TaskPolicyIdList",
            "TaskPolicyStatus",
            "TaskPolicyRule",
            "TaskPolicyDealType",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribePolicy {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_policy_id_list),
            ::tc3::Place::view(&self.task_policy_status),
            ::tc3::Place::view(&self.task_policy_rule),
            ::tc3::Place::view(&self.task_policy_deal_type),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_policy_id_list,
                1 => &mut self.task_policy_status,
                2 => &mut self.task_policy_rule,
                3 => &mut self.task_policy_deal_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribePolicy);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribePolicy);
