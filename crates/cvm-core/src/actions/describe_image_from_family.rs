// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeImageFromFamily`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamily {
    /// `ImageFamily`: `string`.
    pub image_family: ::core::option::Option<::std::string::String>,
}

impl DescribeImageFromFamily {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ImageFamily`.
    #[must_use]
    pub fn image_family(
        mut self,
        image_family: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_family = ::core::option::Option::Some(image_family.into());
        self
    }
}

impl ::tc3::Shaped for DescribeImageFromFamily {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeImageFromFamily",
        members: &["ImageFamily"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeImageFromFamily {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.image_family)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_family,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeImageFromFamily {
    type Response = DescribeImageFromFamilyResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeImageFromFamily",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeImageFromFamily`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyResponse {
    /// `Image`: `Image`, may be null.
    pub image: ::core::option::Option<crate::objects::Image>,
}

impl ::tc3::Shaped for DescribeImageFromFamilyResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeImageFromFamilyResponse",
        members: &["Image"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeImageFromFamilyResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.image)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeImageFromFamily, DescribeImageFromFamilyResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeImageFromFamily, DescribeImageFromFamilyResponse);
