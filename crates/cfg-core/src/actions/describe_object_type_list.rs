// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Lists the kinds of resources that experiments can break.
///
/// Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeObjectTypeList {
    /// Which kinds to list. `SupportType`: `int64`.
    pub support_type: ::core::option::Option<crate::enums::SupportType>,
}

impl DescribeObjectTypeList {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SupportType`.
    #[must_use]
    pub fn support_type(
        mut self,
        support_type: impl ::core::convert::Into<crate::enums::SupportType>,
    ) -> Self {
        self.support_type = ::core::option::Option::Some(support_type.into());
        self
    }
}

impl ::tc3::Shaped for DescribeObjectTypeList {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeObjectTypeList",
        members: &["SupportType"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeObjectTypeList {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.support_type)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.support_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeObjectTypeList {
    type Response = DescribeObjectTypeListResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "DescribeObjectTypeList",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeObjectTypeList`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeObjectTypeListResponse {
    /// The kinds of resources. `ObjectTypeList`: `[ObjectType]`, always present.
    pub object_type_list: ::std::vec::Vec<crate::objects::ObjectType>,
}

impl ::tc3::Shaped for DescribeObjectTypeListResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeObjectTypeListResponse",
        members: &["ObjectTypeList"],
        always: &["ObjectTypeList"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeObjectTypeListResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.object_type_list)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.object_type_list,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeObjectTypeList, DescribeObjectTypeListResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeObjectTypeList, DescribeObjectTypeListResponse);
