// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Lists templates to make experiments from, a page at a time.
///
/// Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask; `TemplateList`
/// has the items, `TemplateId` tells them apart, `Total` says how many there are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateList {
    /// How many templates to return. `Limit`: `int64`, required.
    pub limit: i64,
    /// How many templates to skip. `Offset`: `int64`, required.
    pub offset: i64,
    /// Only templates with this name. `Title`: `string`.
    pub title: ::core::option::Option<::std::string::String>,
    /// Only templates with these tag keys. `Tag`: `[string]`.
    pub tag: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only templates in use, or only those that are switched off. `IsUsed`: `int64`.
    pub is_used: ::core::option::Option<crate::enums::TemplateUse>,
    /// Only templates with these tags. `Tags`: `[TagWithDescribe]`.
    pub tags: ::core::option::Option<::std::vec::Vec<crate::objects::TagWithDescribe>>,
    /// Only your own templates, or only those of experts. `TemplateSource`: `int64`.
    pub template_source: ::core::option::Option<crate::enums::TemplateSource>,
    /// Only these templates. `TemplateIdList`: `[int64]`.
    pub template_id_list: ::core::option::Option<::std::vec::Vec<i64>>,
    /// More conditions. Upstream does not list the keywords. `Filters`: `[ActionFilter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::ActionFilter>>,
}

impl DescribeTemplateList {
    /// With what is required.
    pub fn new(limit: i64, offset: i64) -> Self {
        Self {
            limit,
            offset,
            ..::core::default::Default::default()
        }
    }

    /// Sets `Title`.
    #[must_use]
    pub fn title(
        mut self,
        title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.title = ::core::option::Option::Some(title.into());
        self
    }

    /// Sets `Tag`.
    #[must_use]
    pub fn tag(mut self, tag: ::std::vec::Vec<::std::string::String>) -> Self {
        self.tag = ::core::option::Option::Some(tag);
        self
    }

    /// Sets `IsUsed`.
    #[must_use]
    pub fn is_used(
        mut self,
        is_used: impl ::core::convert::Into<crate::enums::TemplateUse>,
    ) -> Self {
        self.is_used = ::core::option::Option::Some(is_used.into());
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(
        mut self,
        tags: ::std::vec::Vec<crate::objects::TagWithDescribe>,
    ) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }

    /// Sets `TemplateSource`.
    #[must_use]
    pub fn template_source(
        mut self,
        template_source: impl ::core::convert::Into<crate::enums::TemplateSource>,
    ) -> Self {
        self.template_source = ::core::option::Option::Some(template_source.into());
        self
    }

    /// Sets `TemplateIdList`.
    #[must_use]
    pub fn template_id_list(mut self, template_id_list: ::std::vec::Vec<i64>) -> Self {
        self.template_id_list = ::core::option::Option::Some(template_id_list);
        self
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: ::std::vec::Vec<crate::objects::ActionFilter>,
    ) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }
}

impl ::tc3::Shaped for DescribeTemplateList {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTemplateList",
        members: &[
            "Limit",
            "Offset",
            "Title",
            "Tag",
            "IsUsed",
            "Tags",
            "TemplateSource",
            "TemplateIdList",
            "Filters",
        ],
        required: &["Limit", "Offset"],
        rules: &[
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Range {
                        member: "Limit",
                        min: ::core::option::Option::None,
                        max: ::core::option::Option::Some(::tc3::Number::Int(100)),
                    },
                    "A page holds at most 100 templates.",
                )
                .warning(),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTemplateList {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.limit),
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.title),
            ::tc3::Place::view(&self.tag),
            ::tc3::Place::view(&self.is_used),
            ::tc3::Place::view(&self.tags),
            ::tc3::Place::view(&self.template_source),
            ::tc3::Place::view(&self.template_id_list),
            ::tc3::Place::view(&self.filters),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.limit,
                1 => &mut self.offset,
                2 => &mut self.title,
                3 => &mut self.tag,
                4 => &mut self.is_used,
                5 => &mut self.tags,
                6 => &mut self.template_source,
                7 => &mut self.template_id_list,
                8 => &mut self.filters,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeTemplateList {
    type Response = DescribeTemplateListResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "DescribeTemplateList",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeTemplateList {
    type Item = crate::objects::TemplateListItem;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["TemplateId"]),
        total: ::core::option::Option::Some(&["Total"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["TemplateList"],
        )
    };
    fn items(
        response: DescribeTemplateListResponse,
    ) -> ::std::vec::Vec<crate::objects::TemplateListItem> {
        response.template_list
    }
}

/// What [`DescribeTemplateList`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateListResponse {
    /// The templates of this page. `TemplateList`: `[TemplateListItem]`, always present.
    pub template_list: ::std::vec::Vec<crate::objects::TemplateListItem>,
    /// How many templates match, on all pages. `Total`: `int64`, always present.
    pub total: i64,
}

impl ::tc3::Shaped for DescribeTemplateListResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTemplateListResponse",
        members: &["TemplateList", "Total"],
        always: &["TemplateList", "Total"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTemplateListResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.template_list),
            ::tc3::Place::view(&self.total),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.template_list,
                1 => &mut self.total,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeTemplateList, DescribeTemplateListResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeTemplateList, DescribeTemplateListResponse);
