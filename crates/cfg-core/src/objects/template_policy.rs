// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// The guardrail of a template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplatePolicy {
    /// The alarm policies that it listens to. `TemplatePolicyIdList`: `[string]`.
    pub template_policy_id_list: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// How several alarms combine, such as `or`. `TemplatePolicyRule`: `string`.
    pub template_policy_rule: ::core::option::Option<::std::string::String>,
    /// What happens when it fires. Upstream calls 1 `in order` here, without saying what is done in order.
    /// `TemplatePolicyDealType`: `int64`.
    pub template_policy_deal_type: ::core::option::Option<crate::enums::PolicyDealType>,
}

impl ::tc3::Shaped for TemplatePolicy {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TemplatePolicy",
        members: &[
            "TemplatePolicyIdList",
            "TemplatePolicyRule",
            "TemplatePolicyDealType",
        ],
        required: &[
            "TemplatePolicyIdList",
            "TemplatePolicyRule",
            "TemplatePolicyDealType",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TemplatePolicy {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.template_policy_id_list),
            ::tc3::Place::view(&self.template_policy_rule),
            ::tc3::Place::view(&self.template_policy_deal_type),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.template_policy_id_list,
                1 => &mut self.template_policy_rule,
                2 => &mut self.template_policy_deal_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TemplatePolicy);
#[cfg(feature = "serde")]
::tc3::record_serde!(TemplatePolicy);
