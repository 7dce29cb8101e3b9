// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `AssociateInstancesKeyPairs`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateInstancesKeyPairs {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `KeyIds`: `[string]`, required.
    pub key_ids: ::std::vec::Vec<::std::string::String>,
    /// `ForceStop`: `bool`.
    pub force_stop: ::core::option::Option<bool>,
}

impl AssociateInstancesKeyPairs {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        key_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            instance_ids,
            key_ids,
            ..::core::default::Default::default()
        }
    }

    /// Sets `ForceStop`.
    #[must_use]
    pub fn force_stop(mut self, force_stop: bool) -> Self {
        self.force_stop = ::core::option::Option::Some(force_stop);
        self
    }
}

impl ::tc3::Shaped for AssociateInstancesKeyPairs {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AssociateInstancesKeyPairs",
        members: &["InstanceIds", "KeyIds", "ForceStop"],
        required: &["InstanceIds", "KeyIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for AssociateInstancesKeyPairs {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.key_ids),
            ::tc3::Place::view(&self.force_stop),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_ids,
                1 => &mut self.key_ids,
                2 => &mut self.force_stop,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for AssociateInstancesKeyPairs {
    type Response = AssociateInstancesKeyPairsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "AssociateInstancesKeyPairs",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`AssociateInstancesKeyPairs`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateInstancesKeyPairsResponse {}

impl ::tc3::Shaped for AssociateInstancesKeyPairsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AssociateInstancesKeyPairsResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for AssociateInstancesKeyPairsResponse {
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

::tc3::record_traits!(AssociateInstancesKeyPairs, AssociateInstancesKeyPairsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(AssociateInstancesKeyPairs, AssociateInstancesKeyPairsResponse);
