// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeImages`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
/// `ImageSet` has the items, `ImageId` tells them apart, `TotalCount` says how many there are.
/// Waiters: `AVAILABLE`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    /// `ImageIds`: `[string]`.
    pub image_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
    /// `Offset`: `uint64`.
    pub offset: ::core::option::Option<u64>,
    /// `Limit`: `uint64`.
    pub limit: ::core::option::Option<u64>,
    /// `InstanceType`: `string`.
    pub instance_type: ::core::option::Option<::std::string::String>,
}

impl DescribeImages {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ImageIds`.
    #[must_use]
    pub fn image_ids(
        mut self,
        image_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.image_ids = ::core::option::Option::Some(image_ids);
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

    /// Sets `InstanceType`.
    #[must_use]
    pub fn instance_type(
        mut self,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_type = ::core::option::Option::Some(instance_type.into());
        self
    }
}

impl ::tc3::Shaped for DescribeImages {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeImages",
        members: &["ImageIds", "Filters", "Offset", "Limit", "InstanceType"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeImages {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.image_ids),
            ::tc3::Place::view(&self.filters),
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.limit),
            ::tc3::Place::view(&self.instance_type),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_ids,
                1 => &mut self.filters,
                2 => &mut self.offset,
                3 => &mut self.limit,
                4 => &mut self.instance_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl DescribeImages {
    /// `available` waits until all images can be used: `ImageSet.ImageState` is "NORMAL"; "CREATEFAILED"
    /// or "IMPORTFAILED" ends it. It looks every 10s, for 1800s.
    pub const AVAILABLE: ::tc3::wait::Waiter = ::tc3::wait::Waiter {
        dead: &[
            ::tc3::Literal::Text("CREATEFAILED"),
            ::tc3::Literal::Text("IMPORTFAILED"),
        ],
        nothing: ::tc3::wait::Nothing::GoesOn,
        pace: ::tc3::wait::Pace {
            interval: ::core::time::Duration::from_secs(10),
            timeout: ::core::time::Duration::from_secs(1800),
        },
        ..::tc3::wait::Waiter::new(
            "available",
            "all images can be used",
            &["ImageSet", "ImageState"],
            &[::tc3::Literal::Text("NORMAL")],
        )
    };
}

impl ::tc3::Action for DescribeImages {
    type Response = DescribeImagesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeImages",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeImages {
    type Item = crate::objects::Image;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["ImageId"]),
        total: ::core::option::Option::Some(&["TotalCount"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["ImageSet"],
        )
    };
    fn items(
        response: DescribeImagesResponse,
    ) -> ::std::vec::Vec<crate::objects::Image> {
        response.image_set
    }
}

/// What [`DescribeImages`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesResponse {
    /// `ImageSet`: `[Image]`, always present.
    pub image_set: ::std::vec::Vec<crate::objects::Image>,
    /// `TotalCount`: `int64`, always present.
    pub total_count: i64,
}

impl ::tc3::Shaped for DescribeImagesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeImagesResponse",
        members: &["ImageSet", "TotalCount"],
        always: &["ImageSet", "TotalCount"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeImagesResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.image_set),
            ::tc3::Place::view(&self.total_count),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_set,
                1 => &mut self.total_count,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeImages, DescribeImagesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeImages, DescribeImagesResponse);
