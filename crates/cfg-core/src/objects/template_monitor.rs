// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// A metric that a template watches.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateMonitor {
    /// The metric within the template. `MonitorId`: `int64`, always present.
    pub monitor_id: i64,
    /// The metric. `MetricId`: `int64`.
    pub metric_id: ::core::option::Option<i64>,
    /// The kind of resource that it measures. `ObjectTypeId`: `int64`, always present.
    pub object_type_id: i64,
    /// Its name. `MetricName`: `string`, always present.
    pub metric_name: ::std::string::String,
    /// Its name in Chinese. `MetricChineseName`: `string`, always present.
    pub metric_chinese_name: ::std::string::String,
}

impl ::tc3::Shaped for TemplateMonitor {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TemplateMonitor",
        members: &[
            "MonitorId",
            "MetricId",
            "ObjectTypeId",
            "MetricName",
            "MetricChineseName",
        ],
        always: &["MonitorId", "ObjectTypeId", "MetricName", "MetricChineseName"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TemplateMonitor {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.monitor_id),
            ::tc3::Place::view(&self.metric_id),
            ::tc3::Place::view(&self.object_type_id),
            ::tc3::Place::view(&self.metric_name),
            ::tc3::Place::view(&self.metric_chinese_name),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.monitor_id,
                1 => &mut self.metric_id,
                2 => &mut self.object_type_id,
                3 => &mut self.metric_name,
                4 => &mut self.metric_chinese_name,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TemplateMonitor);
#[cfg(feature = "serde")]
::tc3::record_serde!(TemplateMonitor);
