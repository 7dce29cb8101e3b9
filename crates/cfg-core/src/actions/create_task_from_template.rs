// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Makes an experiment from a template, with instances of your own. It does not start it.
///
/// Not safe to send again after a lost answer: look with `DescribeTaskList` instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromTemplate {
    /// The template, from `DescribeTemplateList`. `TemplateId`: `uint64`, required.
    pub template_id: u64,
    /// The instances for each group of the template, and what shall differ from it. `TaskConfig`:
    /// `TaskConfig`, required.
    pub task_config: crate::objects::TaskConfig,
}

impl CreateTaskFromTemplate {
    /// With what is required.
    pub fn new(template_id: u64, task_config: crate::objects::TaskConfig) -> Self {
        Self { template_id, task_config }
    }
}

impl ::tc3::Shaped for CreateTaskFromTemplate {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateTaskFromTemplate",
        members: &["TemplateId", "TaskConfig"],
        required: &["TemplateId", "TaskConfig"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateTaskFromTemplate {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.template_id),
            ::tc3::Place::view(&self.task_config),
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
                1 => &mut self.task_config,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for CreateTaskFromTemplate {
    type Response = CreateTaskFromTemplateResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "CreateTaskFromTemplate",
        effect: ::tc3::Effect::Change,
        confirm_with: ::core::option::Option::Some("DescribeTaskList"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`CreateTaskFromTemplate`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromTemplateResponse {
    /// The new experiment. `TaskId`: `uint64`.
    pub task_id: ::core::option::Option<u64>,
}

impl ::tc3::Shaped for CreateTaskFromTemplateResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateTaskFromTemplateResponse",
        members: &["TaskId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateTaskFromTemplateResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.task_id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(CreateTaskFromTemplate, CreateTaskFromTemplateResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(CreateTaskFromTemplate, CreateTaskFromTemplateResponse);
