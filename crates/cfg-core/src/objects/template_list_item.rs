// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// A template in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateListItem {
    /// The template. `TemplateId`: `int64`, always present.
    pub template_id: i64,
    /// Its name. `TemplateTitle`: `string`, always present.
    pub template_title: ::std::string::String,
    /// What it is about. `TemplateDescription`: `string`, always present.
    pub template_description: ::std::string::String,
    /// A label of the user's own. `TemplateTag`: `string`, always present.
    pub template_tag: ::std::string::String,
    /// Whether it may be used. `TemplateIsUsed`: `int64`, always present.
    pub template_is_used: crate::enums::TemplateUse,
    /// When it was made, as `YYYY-MM-DD HH:MM:SS`. `TemplateCreateTime`: `string`, always present.
    pub template_create_time: ::std::string::String,
    /// When it was last changed, as `YYYY-MM-DD HH:MM:SS`. `TemplateUpdateTime`: `string`, always present.
    pub template_update_time: ::std::string::String,
    /// How many experiments were made from it. `TemplateUsedNum`: `int64`, always present.
    pub template_used_num: i64,
    /// Where it comes from. `TemplateSource`: `int64`.
    pub template_source: ::core::option::Option<crate::enums::TemplateSource>,
}

impl ::tc3::Shaped for TemplateListItem {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TemplateListItem",
        members: &[
            "TemplateId",
            "TemplateTitle",
            "TemplateDescription",
            "TemplateTag",
            "TemplateIsUsed",
            "TemplateCreateTime",
            "TemplateUpdateTime",
            "TemplateUsedNum",
            "TemplateSource",
        ],
        always: &[
            "TemplateId",
            "TemplateTitle",
            "TemplateDescription",
            "TemplateTag",
            "TemplateIsUsed",
            "TemplateCreateTime",
            "TemplateUpdateTime",
            "TemplateUsedNum",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TemplateListItem {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.template_id),
            ::tc3::Place::view(&self.template_title),
            ::tc3::Place::view(&self.template_description),
            ::tc3::Place::view(&self.template_tag),
            ::tc3::Place::view(&self.template_is_used),
            ::tc3::Place::view(&self.template_create_time),
            ::tc3::Place::view(&self.template_update_time),
            ::tc3::Place::view(&self.template_used_num),
            ::tc3::Place::view(&self.template_source),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.template_id,
                1 => &mut self.template_title,
                2 => &mut self.template_description,
                3 => &mut self.template_tag,
                4 => &mut self.template_is_used,
                5 => &mut self.template_create_time,
                6 => &mut self.template_update_time,
                7 => &mut self.template_used_num,
                8 => &mut self.template_source,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TemplateListItem);
#[cfg(feature = "serde")]
::tc3::record_serde!(TemplateListItem);
