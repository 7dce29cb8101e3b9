// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyDisasterRecoverGroupAttribute`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisasterRecoverGroupAttribute {
    /// `DisasterRecoverGroupId`: `string`, required.
    pub disaster_recover_group_id: ::std::string::String,
    /// `Name`: `string`, required.
    pub name: ::std::string::String,
    /// `Affinity`: `int64`.
    pub affinity: ::core::option::Option<i64>,
}

impl ModifyDisasterRecoverGroupAttribute {
    /// With what is required.
    pub fn new(
        disaster_recover_group_id: impl ::core::convert::Into<::std::string::String>,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            disaster_recover_group_id: disaster_recover_group_id.into(),
            name: name.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `Affinity`.
    #[must_use]
    pub fn affinity(mut self, affinity: i64) -> Self {
        self.affinity = ::core::option::Option::Some(affinity);
        self
    }
}

impl ::tc3::Shaped for ModifyDisasterRecoverGroupAttribute {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyDisasterRecoverGroupAttribute",
        members: &["DisasterRecoverGroupId", "Name", "Affinity"],
        required: &["DisasterRecoverGroupId", "Name"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyDisasterRecoverGroupAttribute {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.disaster_recover_group_id),
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.affinity),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.disaster_recover_group_id,
                1 => &mut self.name,
                2 => &mut self.affinity,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyDisasterRecoverGroupAttribute {
    type Response = ModifyDisasterRecoverGroupAttributeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyDisasterRecoverGroupAttribute",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyDisasterRecoverGroupAttribute`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisasterRecoverGroupAttributeResponse {}

impl ::tc3::Shaped for ModifyDisasterRecoverGroupAttributeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyDisasterRecoverGroupAttributeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyDisasterRecoverGroupAttributeResponse {
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

::tc3::record_traits!(
    ModifyDisasterRecoverGroupAttribute, ModifyDisasterRecoverGroupAttributeResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    ModifyDisasterRecoverGroupAttribute, ModifyDisasterRecoverGroupAttributeResponse
);
