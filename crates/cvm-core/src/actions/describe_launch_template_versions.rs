// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeLaunchTemplateVersions`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
/// `LaunchTemplateVersionSet` has the items, `TotalCount` says how many there are. Items that move
/// meanwhile may be missed or come twice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersions {
    /// `LaunchTemplateId`: `string`, required.
    pub launch_template_id: ::std::string::String,
    /// `LaunchTemplateVersions`: `[uint64]`.
    pub launch_template_versions: ::core::option::Option<::std::vec::Vec<u64>>,
    /// `MinVersion`: `uint64`.
    pub min_version: ::core::option::Option<u64>,
    /// `MaxVersion`: `uint64`.
    pub max_version: ::core::option::Option<u64>,
    /// `Offset`: `uint64`.
    pub offset: ::core::option::Option<u64>,
    /// `Limit`: `uint64`.
    pub limit: ::core::option::Option<u64>,
    /// `DefaultVersion`: `bool`.
    pub default_version: ::core::option::Option<bool>,
}

impl DescribeLaunchTemplateVersions {
    /// With what is required.
    pub fn new(
        launch_template_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            launch_template_id: launch_template_id.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `LaunchTemplateVersions`.
    #[must_use]
    pub fn launch_template_versions(
        mut self,
        launch_template_versions: ::std::vec::Vec<u64>,
    ) -> Self {
        self.launch_template_versions = ::core::option::Option::Some(
            launch_template_versions,
        );
        self
    }

    /// Sets `MinVersion`.
    #[must_use]
    pub fn min_version(mut self, min_version: u64) -> Self {
        self.min_version = ::core::option::Option::Some(min_version);
        self
    }

    /// Sets `MaxVersion`.
    #[must_use]
    pub fn max_version(mut self, max_version: u64) -> Self {
        self.max_version = ::core::option::Option::Some(max_version);
        self
    }

    /// Sets `Offset`.
    #[must_use]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = ::core::option::Option::Some(offset);
        self
    }

    /// Sets `Limit`.
    #[must_use]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = ::core::option::Option::Some(limit);
        self
    }

    /// Sets `DefaultVersion`.
    #[must_use]
    pub fn default_version(mut self, default_version: bool) -> Self {
        self.default_version = ::core::option::Option::Some(default_version);
        self
    }
}

impl ::tc3::Shaped for DescribeLaunchTemplateVersions {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeLaunchTemplateVersions",
        members: &[
            "LaunchTemplateId",
            "LaunchTemplateVersions",
            "MinVersion",
            "MaxVersion",
            "Offset",
            "Limit",
            "DefaultVersion",
        ],
        required: &["LaunchTemplateId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeLaunchTemplateVersions {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.launch_template_id),
            ::tc3::Place::view(&self.launch_template_versions),
            ::tc3::Place::view(&self.min_version),
            ::tc3::Place::view(&self.max_version),
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.limit),
            ::tc3::Place::view(&self.default_version),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.launch_template_id,
                1 => &mut self.launch_template_versions,
                2 => &mut self.min_version,
                3 => &mut self.max_version,
                4 => &mut self.offset,
                5 => &mut self.limit,
                6 => &mut self.default_version,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeLaunchTemplateVersions {
    type Response = DescribeLaunchTemplateVersionsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeLaunchTemplateVersions",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeLaunchTemplateVersions {
    type Item = crate::objects::LaunchTemplateVersionInfo;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        total: ::core::option::Option::Some(&["TotalCount"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["LaunchTemplateVersionSet"],
        )
    };
    fn items(
        response: DescribeLaunchTemplateVersionsResponse,
    ) -> ::std::vec::Vec<crate::objects::LaunchTemplateVersionInfo> {
        response.launch_template_version_set
    }
}

/// What [`DescribeLaunchTemplateVersions`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsResponse {
    /// `TotalCount`: `uint64`, always present.
    pub total_count: u64,
    /// `LaunchTemplateVersionSet`: `[LaunchTemplateVersionInfo]`, always present.
    pub launch_template_version_set: ::std::vec::Vec<
        crate::objects::LaunchTemplateVersionInfo,
    >,
}

impl ::tc3::Shaped for DescribeLaunchTemplateVersionsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeLaunchTemplateVersionsResponse",
        members: &["TotalCount", "LaunchTemplateVersionSet"],
        always: &["TotalCount", "LaunchTemplateVersionSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeLaunchTemplateVersionsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.total_count),
            ::tc3::Place::view(&self.launch_template_version_set),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.launch_template_version_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeLaunchTemplateVersions, DescribeLaunchTemplateVersionsResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeLaunchTemplateVersions, DescribeLaunchTemplateVersionsResponse
);
