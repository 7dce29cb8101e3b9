// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DeleteKeyPairs`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    /// `KeyIds`: `[string]`, required.
    pub key_ids: ::std::vec::Vec<::std::string::String>,
}

impl DeleteKeyPairs {
    /// With what is required.
    pub fn new(key_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self { key_ids }
    }
}

impl ::tc3::Shaped for DeleteKeyPairs {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteKeyPairs",
        members: &["KeyIds"],
        required: &["KeyIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteKeyPairs {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.key_ids)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.key_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DeleteKeyPairs {
    type Response = DeleteKeyPairsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DeleteKeyPairs",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DeleteKeyPairs`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairsResponse {}

impl ::tc3::Shaped for DeleteKeyPairsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteKeyPairsResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteKeyPairsResponse {
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

::tc3::record_traits!(DeleteKeyPairs, DeleteKeyPairsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DeleteKeyPairs, DeleteKeyPairsResponse);
