// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `EnhancedService`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancedService {
    /// `SecurityService`: `RunSecurityServiceEnabled`, always present.
    pub security_service: ::core::option::Option<
        crate::objects::RunSecurityServiceEnabled,
    >,
    /// `MonitorService`: `RunMonitorServiceEnabled`, always present.
    pub monitor_service: ::core::option::Option<
        crate::objects::RunMonitorServiceEnabled,
    >,
    /// `AutomationService`: `RunAutomationServiceEnabled`, always present.
    pub automation_service: ::core::option::Option<
        crate::objects::RunAutomationServiceEnabled,
    >,
}

impl EnhancedService {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SecurityService`.
    #[must_use]
    pub fn security_service(
        mut self,
        security_service: crate::objects::RunSecurityServiceEnabled,
    ) -> Self {
        self.security_service = ::core::option::Option::Some(security_service);
        self
    }

    /// Sets `MonitorService`.
    #[must_use]
    pub fn monitor_service(
        mut self,
        monitor_service: crate::objects::RunMonitorServiceEnabled,
    ) -> Self {
        self.monitor_service = ::core::option::Option::Some(monitor_service);
        self
    }

    /// Sets `AutomationService`.
    #[must_use]
    pub fn automation_service(
        mut self,
        automation_service: crate::objects::RunAutomationServiceEnabled,
    ) -> Self {
        self.automation_service = ::core::option::Option::Some(automation_service);
        self
    }
}

impl ::tc3::Shaped for EnhancedService {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "EnhancedService",
        members: &["SecurityService", "MonitorService", "AutomationService"],
        always: &["SecurityService", "MonitorService", "AutomationService"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for EnhancedService {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.security_service),
            ::tc3::Place::view(&self.monitor_service),
            ::tc3::Place::view(&self.automation_service),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.security_service,
                1 => &mut self.monitor_service,
                2 => &mut self.automation_service,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(EnhancedService);
#[cfg(feature = "serde")]
::tc3::record_serde!(EnhancedService);
