// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ConvertOperatingSystems`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertOperatingSystems {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `MinimalConversion`: `bool`.
    pub minimal_conversion: ::core::option::Option<bool>,
    /// `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
    /// `TargetOSType`: `string`.
    pub target_os_type: ::core::option::Option<::std::string::String>,
}

impl ConvertOperatingSystems {
    /// With what is required.
    pub fn new(instance_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            instance_ids,
            ..::core::default::Default::default()
        }
    }

    /// Sets `MinimalConversion`.
    #[must_use]
    pub fn minimal_conversion(mut self, minimal_conversion: bool) -> Self {
        self.minimal_conversion = ::core::option::Option::Some(minimal_conversion);
        self
    }

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
        self
    }

    /// Sets `TargetOSType`.
    #[must_use]
    pub fn target_os_type(
        mut self,
        target_os_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.target_os_type = ::core::option::Option::Some(target_os_type.into());
        self
    }
}

impl ::tc3::Shaped for ConvertOperatingSystems {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ConvertOperatingSystems",
        members: &["InstanceIds", "MinimalConversion", "DryRun", "TargetOSType"],
        required: &["InstanceIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ConvertOperatingSystems {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.minimal_conversion),
            ::tc3::Place::view(&self.dry_run),
            ::tc3::Place::view(&self.target_os_type),
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
                1 => &mut self.minimal_conversion,
                2 => &mut self.dry_run,
                3 => &mut self.target_os_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ConvertOperatingSystems {
    type Response = ConvertOperatingSystemsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ConvertOperatingSystems",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ConvertOperatingSystems`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertOperatingSystemsResponse {
    /// `SupportTargetOSList`: `[TargetOS]`.
    pub support_target_os_list: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TargetOS>,
    >,
    /// `TaskId`: `string`.
    pub task_id: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for ConvertOperatingSystemsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ConvertOperatingSystemsResponse",
        members: &["SupportTargetOSList", "TaskId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ConvertOperatingSystemsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.support_target_os_list),
            ::tc3::Place::view(&self.task_id),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.support_target_os_list,
                1 => &mut self.task_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ConvertOperatingSystems, ConvertOperatingSystemsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ConvertOperatingSystems, ConvertOperatingSystemsResponse);
