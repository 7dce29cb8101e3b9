// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeLaunchTemplates`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
/// `LaunchTemplateSet` has the items, `LaunchTemplateId` tells them apart, `TotalCount` says how many
/// there are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplates {
    /// `LaunchTemplateIds`: `[string]`.
    pub launch_template_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
    /// `Offset`: `int64`.
    pub offset: ::core::option::Option<i64>,
    /// `Limit`: `int64`.
    pub limit: ::core::option::Option<i64>,
}

impl DescribeLaunchTemplates {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `LaunchTemplateIds`.
    #[must_use]
    pub fn launch_template_ids(
        mut self,
        launch_template_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.launch_template_ids = ::core::option::Option::Some(launch_template_ids);
        self
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<crate::objects::Filter>) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }

    /// Sets `Offset`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = ::core::option::Option::Some(offset);
        self
    }

    /// Sets `Limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = ::core::option::Option::Some(limit);
        self
    }
}

impl ::tc3::Shaped for DescribeLaunchTemplates {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeLaunchTemplates",
        members: &["LaunchTemplateIds", "Filters", "Offset", "Limit"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeLaunchTemplates {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.launch_template_ids),
            ::tc3::Place::view(&self.filters),
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.limit),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.launch_template_ids,
                1 => &mut self.filters,
                2 => &mut self.offset,
                3 => &mut self.limit,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeLaunchTemplates {
    type Response = DescribeLaunchTemplatesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeLaunchTemplates",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeLaunchTemplates {
    type Item = crate::objects::LaunchTemplateInfo;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["LaunchTemplateId"]),
        total: ::core::option::Option::Some(&["TotalCount"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["LaunchTemplateSet"],
        )
    };
    fn items(
        response: DescribeLaunchTemplatesResponse,
    ) -> ::std::vec::Vec<crate::objects::LaunchTemplateInfo> {
        response.launch_template_set
    }
}

/// What [`DescribeLaunchTemplates`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesResponse {
    /// `TotalCount`: `int64`, always present.
    pub total_count: i64,
    /// `LaunchTemplateSet`: `[LaunchTemplateInfo]`, always present.
    pub launch_template_set: ::std::vec::Vec<crate::objects::LaunchTemplateInfo>,
}

impl ::tc3::Shaped for DescribeLaunchTemplatesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeLaunchTemplatesResponse",
        members: &["TotalCount", "LaunchTemplateSet"],
        always: &["TotalCount", "LaunchTemplateSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeLaunchTemplatesResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.total_count),
            ::tc3::Place::view(&self.launch_template_set),
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
                1 => &mut self.launch_template_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeLaunchTemplates, DescribeLaunchTemplatesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeLaunchTemplates, DescribeLaunchTemplatesResponse);
