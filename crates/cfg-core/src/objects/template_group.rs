// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// A part of a template: actions on resources of one kind.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateGroup {
    /// The group. `TemplateGroupId`: `int64`, always present.
    pub template_group_id: i64,
    /// Its actions, in order. `TemplateGroupActions`: `[TemplateGroupAction]`, always present.
    pub template_group_actions: ::std::vec::Vec<crate::objects::TemplateGroupAction>,
    /// Its name. `Title`: `string`, always present.
    pub title: ::std::string::String,
    /// What it is about. `Description`: `string`, always present.
    pub description: ::std::string::String,
    /// Its place among the groups. `Order`: `int64`, always present.
    pub order: i64,
    /// In which order its actions are executed. `Mode`: `int64`, always present.
    pub mode: crate::enums::TaskGroupMode,
    /// The kind of its resources, as in `DescribeObjectTypeList`. `ObjectTypeId`: `int64`, always present.
    pub object_type_id: i64,
    /// When it was made, as `YYYY-MM-DD HH:MM:SS`. `CreateTime`: `string`, always present.
    pub create_time: ::std::string::String,
    /// When it was last changed, as `YYYY-MM-DD HH:MM:SS`. `UpdateTime`: `string`, always present.
    pub update_time: ::std::string::String,
}

impl ::tc3::Shaped for TemplateGroup {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TemplateGroup",
        members: &[
            "TemplateGroupId",
            "TemplateGroupActions",
            "Title",
            "Description",
            "Order",
            "Mode",
            "ObjectTypeId",
            "CreateTime",
            "UpdateTime",
        ],
        required: &[
            "TemplateGroupId",
            "TemplateGroupActions",
            "Title",
            "Description",
            "Order",
            "Mode",
            "ObjectTypeId",
            "CreateTime",
            "UpdateTime",
        ],
        always: &[
            "TemplateGroupId",
            "TemplateGroupActions",
            "Title",
            "Description",
            "Order",
            "Mode",
            "ObjectTypeId",
            "CreateTime",
            "UpdateTime",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TemplateGroup {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.template_group_id),
            ::tc3::Place::view(&self.template_group_actions),
            ::tc3::Place::view(&self.title),
            ::tc3::Place::view(&self.description),
            ::tc3::Place::view(&self.order),
            ::tc3::Place::view(&self.mode),
            ::tc3::Place::view(&self.object_type_id),
            ::tc3::Place::view(&self.create_time),
            ::tc3::Place::view(&self.update_time),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.template_group_id,
                1 => &mut self.template_group_actions,
                2 => &mut self.title,
                3 => &mut self.description,
                4 => &mut self.order,
                5 => &mut self.mode,
                6 => &mut self.object_type_id,
                7 => &mut self.create_time,
                8 => &mut self.update_time,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TemplateGroup);
#[cfg(feature = "serde")]
::tc3::record_serde!(TemplateGroup);
