// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// A metric that an experiment watches.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskMonitor {
    /// The metric within the experiment. `TaskMonitorId`: `int64`, always present.
    pub task_monitor_id: i64,
    /// The metric. `MetricId`: `uint64`.
    pub metric_id: ::core::option::Option<u64>,
    /// The kind of resource that it measures. `TaskMonitorObjectTypeId`: `int64`, always present.
    pub task_monitor_object_type_id: i64,
    /// Its name. `MetricName`: `string`, always present.
    pub metric_name: ::std::string::String,
    /// The resources that are measured. `InstancesIds`: `[string]`, always present.
    pub instances_ids: ::std::vec::Vec<::std::string::String>,
    /// Its name in Chinese. `MetricChineseName`: `string`, always present.
    pub metric_chinese_name: ::std::string::String,
    /// Its unit, such as `%`. `Unit`: `string`, always present.
    pub unit: ::std::string::String,
}

impl ::tc3::Shaped for TaskMonitor {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskMonitor",
        members: &[
            "TaskMonitorId",
            "MetricId",
            "TaskMonitorObjectTypeId",
            "MetricName",
            "InstancesIds",
            "MetricChineseName",
            "Unit",
        ],
        required: &[
            "TaskMonitorId",
            "MetricId",
            "TaskMonitorObjectTypeId",
            "MetricName",
            "InstancesIds",
            "MetricChineseName",
            "Unit",
        ],
        always: &[
            "TaskMonitorId",
            "TaskMonitorObjectTypeId",
            "MetricName",
            "InstancesIds",
            "MetricChineseName",
            "Unit",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskMonitor {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_monitor_id),
            ::tc3::Place::view(&self.metric_id),
            ::tc3::Place::view(&self.task_monitor_object_type_id),
            ::tc3::Place::view(&self.metric_name),
            ::tc3::Place::view(&self.instances_ids),
            ::tc3::Place::view(&self.metric_chinese_name),
            ::tc3::Place::view(&self.unit),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_monitor_id,
                1 => &mut self.metric_id,
                2 => &mut self.task_monitor_object_type_id,
                3 => &mut self.metric_name,
                4 => &mut self.instances_ids,
                5 => &mut self.metric_chinese_name,
                6 => &mut self.unit,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskMonitor);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskMonitor);
