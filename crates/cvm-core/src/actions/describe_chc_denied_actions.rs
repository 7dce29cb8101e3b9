// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeChcDeniedActions`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChcDeniedActions {
    /// `ChcIds`: `[string]`, required.
    pub chc_ids: ::std::vec::Vec<::std::string::String>,
}

impl DescribeChcDeniedActions {
    /// With what is required.
    pub fn new(chc_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self { chc_ids }
    }
}

impl ::tc3::Shaped for DescribeChcDeniedActions {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeChcDeniedActions",
        members: &["ChcIds"],
        required: &["ChcIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeChcDeniedActions {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.chc_ids)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.chc_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeChcDeniedActions {
    type Response = DescribeChcDeniedActionsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeChcDeniedActions",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeChcDeniedActions`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChcDeniedActionsResponse {
    /// `ChcHostDeniedActionSet`: `[ChcHostDeniedActions]`, always present.
    pub chc_host_denied_action_set: ::std::vec::Vec<
        crate::objects::ChcHostDeniedActions,
    >,
}

impl ::tc3::Shaped for DescribeChcDeniedActionsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeChcDeniedActionsResponse",
        members: &["ChcHostDeniedActionSet"],
        always: &["ChcHostDeniedActionSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeChcDeniedActionsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.chc_host_denied_action_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.chc_host_denied_action_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeChcDeniedActions, DescribeChcDeniedActionsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeChcDeniedActions, DescribeChcDeniedActionsResponse);
