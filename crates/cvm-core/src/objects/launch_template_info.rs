// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `LaunchTemplateInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplateInfo {
    /// `LatestVersionNumber`: `uint64`, always present.
    pub latest_version_number: u64,
    /// `LaunchTemplateId`: `string`, always present.
    pub launch_template_id: ::std::string::String,
    /// `LaunchTemplateName`: `string`, always present.
    pub launch_template_name: ::std::string::String,
    /// `DefaultVersionNumber`: `uint64`, always present.
    pub default_version_number: u64,
    /// `LaunchTemplateVersionCount`: `uint64`, always present.
    pub launch_template_version_count: u64,
    /// `CreatedBy`: `string`, always present.
    pub created_by: ::std::string::String,
    /// `CreationTime`: `datetime_iso`, always present.
    pub creation_time: ::std::string::String,
}

impl ::tc3::Shaped for LaunchTemplateInfo {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "LaunchTemplateInfo",
        members: &[
            "LatestVersionNumber",
            "LaunchTemplateId",
            "LaunchTemplateName",
            "DefaultVersionNumber",
            "LaunchTemplateVersionCount",
            "CreatedBy",
            "CreationTime",
        ],
        always: &[
            "LatestVersionNumber",
            "LaunchTemplateId",
            "LaunchTemplateName",
            "DefaultVersionNumber",
            "LaunchTemplateVersionCount",
            "CreatedBy",
            "CreationTime",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for LaunchTemplateInfo {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.latest_version_number),
            ::tc3::Place::view(&self.launch_template_id),
            ::tc3::Place::view(&self.launch_template_name),
            ::tc3::Place::view(&self.default_version_number),
            ::tc3::Place::view(&self.launch_template_version_count),
            ::tc3::Place::view(&self.created_by),
            ::tc3::Place::view(&self.creation_time),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.latest_version_number,
                1 => &mut self.launch_template_id,
                2 => &mut self.launch_template_name,
                3 => &mut self.default_version_number,
                4 => &mut self.launch_template_version_count,
                5 => &mut self.created_by,
                6 => &mut self.creation_time,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(LaunchTemplateInfo);
#[cfg(feature = "serde")]
::tc3::record_serde!(LaunchTemplateInfo);
