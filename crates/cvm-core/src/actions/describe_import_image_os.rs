// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeImportImageOs`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportImageOs {}

impl DescribeImportImageOs {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for DescribeImportImageOs {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeImportImageOs",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeImportImageOs {
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

impl ::tc3::Action for DescribeImportImageOs {
    type Response = DescribeImportImageOsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeImportImageOs",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeImportImageOs`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportImageOsResponse {
    /// `ImportImageOsListSupported`: `ImageOsList`, always present.
    pub import_image_os_list_supported: crate::objects::ImageOsList,
    /// `ImportImageOsVersionSet`: `[OsVersion]`, always present.
    pub import_image_os_version_set: ::std::vec::Vec<crate::objects::OsVersion>,
}

impl ::tc3::Shaped for DescribeImportImageOsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeImportImageOsResponse",
        members: &["ImportImageOsListSupported", "ImportImageOsVersionSet"],
        always: &["ImportImageOsListSupported", "ImportImageOsVersionSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeImportImageOsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.import_image_os_list_supported),
            ::tc3::Place::view(&self.import_image_os_version_set),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.import_image_os_list_supported,
                1 => &mut self.import_image_os_version_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeImportImageOs, DescribeImportImageOsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeImportImageOs, DescribeImportImageOsResponse);
