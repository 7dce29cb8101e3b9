// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `TerminateResourcePoolPacks`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateResourcePoolPacks {
    /// `DedicatedResourcePackIds`: `[string]`, required.
    pub dedicated_resource_pack_ids: ::std::vec::Vec<::std::string::String>,
}

impl TerminateResourcePoolPacks {
    /// With what is required.
    pub fn new(
        dedicated_resource_pack_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            dedicated_resource_pack_ids,
        }
    }
}

impl ::tc3::Shaped for TerminateResourcePoolPacks {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TerminateResourcePoolPacks",
        members: &["DedicatedResourcePackIds"],
        required: &["DedicatedResourcePackIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TerminateResourcePoolPacks {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.dedicated_resource_pack_ids)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.dedicated_resource_pack_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for TerminateResourcePoolPacks {
    type Response = TerminateResourcePoolPacksResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "TerminateResourcePoolPacks",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`TerminateResourcePoolPacks`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateResourcePoolPacksResponse {}

impl ::tc3::Shaped for TerminateResourcePoolPacksResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TerminateResourcePoolPacksResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TerminateResourcePoolPacksResponse {
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

::tc3::record_traits!(TerminateResourcePoolPacks, TerminateResourcePoolPacksResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(TerminateResourcePoolPacks, TerminateResourcePoolPacksResponse);
