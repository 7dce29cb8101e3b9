// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `RemoveChcAssistVpc`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveChcAssistVpc {
    /// `ChcIds`: `[string]`, required.
    pub chc_ids: ::std::vec::Vec<::std::string::String>,
}

impl RemoveChcAssistVpc {
    /// With what is required.
    pub fn new(chc_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self { chc_ids }
    }
}

impl ::tc3::Shaped for RemoveChcAssistVpc {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RemoveChcAssistVpc",
        members: &["ChcIds"],
        required: &["ChcIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RemoveChcAssistVpc {
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

impl ::tc3::Action for RemoveChcAssistVpc {
    type Response = RemoveChcAssistVpcResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "RemoveChcAssistVpc",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`RemoveChcAssistVpc`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveChcAssistVpcResponse {}

impl ::tc3::Shaped for RemoveChcAssistVpcResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RemoveChcAssistVpcResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RemoveChcAssistVpcResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

::tc3::record_traits!(RemoveChcAssistVpc, RemoveChcAssistVpcResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(RemoveChcAssistVpc, RemoveChcAssistVpcResponse);
