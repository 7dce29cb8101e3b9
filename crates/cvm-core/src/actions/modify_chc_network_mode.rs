// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyChcNetworkMode`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChcNetworkMode {
    /// `ChcIds`: `[string]`, required.
    pub chc_ids: ::std::vec::Vec<::std::string::String>,
    /// `NetworkMode`: `string`, required.
    pub network_mode: ::std::string::String,
}

impl ModifyChcNetworkMode {
    /// With what is required.
    pub fn new(
        chc_ids: ::std::vec::Vec<::std::string::String>,
        network_mode: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            chc_ids,
            network_mode: network_mode.into(),
        }
    }
}

impl ::tc3::Shaped for ModifyChcNetworkMode {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyChcNetworkMode",
        members: &["ChcIds", "NetworkMode"],
        required: &["ChcIds", "NetworkMode"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyChcNetworkMode {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.chc_ids),
            ::tc3::Place::view(&self.network_mode),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.chc_ids,
                1 => &mut self.network_mode,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyChcNetworkMode {
    type Response = ModifyChcNetworkModeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyChcNetworkMode",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyChcNetworkMode`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChcNetworkModeResponse {}

impl ::tc3::Shaped for ModifyChcNetworkModeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyChcNetworkModeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyChcNetworkModeResponse {
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

::tc3::record_traits!(ModifyChcNetworkMode, ModifyChcNetworkModeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyChcNetworkMode, ModifyChcNetworkModeResponse);
