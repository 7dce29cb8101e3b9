// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Shows one template with its groups and actions.
///
/// Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplate {
    /// The template. `TemplateId`: `int64`, required.
    pub template_id: i64,
}

impl DescribeTemplate {
    /// With what is required.
    pub fn new(template_id: i64) -> Self {
        Self { template_id }
    }
}

impl ::tc3::Shaped for DescribeTemplate {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTemplate",
        members: &["TemplateId"],
        required: &["TemplateId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTemplate {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.template_id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.template_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeTemplate {
    type Response = DescribeTemplateResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "DescribeTemplate",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeTemplate`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateResponse {
    /// The template. `Template`: `Template`, always present.
    pub template: crate::objects::Template,
}

impl ::tc3::Shaped for DescribeTemplateResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTemplateResponse",
        members: &["Template"],
        always: &["Template"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTemplateResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.template)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.template,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeTemplate, DescribeTemplateResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeTemplate, DescribeTemplateResponse);
