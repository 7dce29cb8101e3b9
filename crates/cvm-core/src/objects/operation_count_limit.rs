// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `OperationCountLimit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationCountLimit {
    /// `Operation`: `string`, always present.
    pub operation: ::std::string::String,
    /// `InstanceId`: `string`, always present.
    pub instance_id: ::std::string::String,
    /// `CurrentCount`: `int64`, always present.
    pub current_count: i64,
    /// `LimitCount`: `int64`, always present.
    pub limit_count: i64,
}

impl ::tc3::Shaped for OperationCountLimit {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "OperationCountLimit",
        members: &["Operation", "InstanceId", "CurrentCount", "LimitCount"],
        always: &["Operation", "InstanceId", "CurrentCount", "LimitCount"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for OperationCountLimit {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.operation),
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.current_count),
            ::tc3::Place::view(&self.limit_count),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.operation,
                1 => &mut self.instance_id,
                2 => &mut self.current_count,
                3 => &mut self.limit_count,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(OperationCountLimit);
#[cfg(feature = "serde")]
::tc3::record_serde!(OperationCountLimit);
