// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `LaunchTemplateVersionInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplateVersionInfo {
    /// `LaunchTemplateVersion`: `uint64`, always present.
    pub launch_template_version: u64,
    /// `LaunchTemplateVersionData`: `LaunchTemplateVersionData`, always present.
    pub launch_template_version_data: crate::objects::LaunchTemplateVersionData,
    /// `CreationTime`: `datetime_iso`, always present.
    pub creation_time: ::std::string::String,
    /// `LaunchTemplateId`: `string`, always present.
    pub launch_template_id: ::std::string::String,
    /// `IsDefaultVersion`: `bool`, always present.
    pub is_default_version: bool,
    /// `LaunchTemplateVersionDescription`: `string`, always present.
    pub launch_template_version_description: ::std::string::String,
    /// `CreatedBy`: `string`, always present.
    pub created_by: ::std::string::String,
}

impl ::tc3::Shaped for LaunchTemplateVersionInfo {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "LaunchTemplateVersionInfo",
        members: &[
            "LaunchTemplateVersion",
            "LaunchTemplateVersionData",
            "CreationTime",
            "LaunchTemplateId",
            "IsDefaultVersion",
            "LaunchTemplateVersionDescription",
            "CreatedBy",
        ],
        always: &[
            "LaunchTemplateVersion",
            "LaunchTemplateVersionData",
            "CreationTime",
            "LaunchTemplateId",
            "IsDefaultVersion",
            "LaunchTemplateVersionDescription",
            "CreatedBy",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for LaunchTemplateVersionInfo {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.launch_template_version),
            ::tc3::Place::view(&self.launch_template_version_data),
            ::tc3::Place::view(&self.creation_time),
            ::tc3::Place::view(&self.launch_template_id),
            ::tc3::Place::view(&self.is_default_version),
            ::tc3::Place::view(&self.launch_template_version_description),
            ::tc3::Place::view(&self.created_by),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.launch_template_version,
                1 => &mut self.launch_template_version_data,
                2 => &mut self.creation_time,
                3 => &mut self.launch_template_id,
                4 => &mut self.is_default_version,
                5 => &mut self.launch_template_version_description,
                6 => &mut self.created_by,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(LaunchTemplateVersionInfo);
#[cfg(feature = "serde")]
::tc3::record_serde!(LaunchTemplateVersionInfo);
