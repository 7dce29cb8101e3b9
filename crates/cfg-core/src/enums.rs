// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

::tc3::int_enum! {
    /// How an action reaches its instances.
    pub ActionApiType {
        /// By the automation agent (TAT) on the machine.
        AGENT = 0,
        /// By calls to the product's cloud API.
        CLOUD_API = 1,
    }
}

::tc3::int_enum! {
    /// What an action does to its instances.
    pub ActionAttribute {
        /// It injects a fault.
        FAULT = 1,
        /// It takes a fault back.
        RECOVERY = 2,
    }
}

::tc3::text_enum! {
    /// Who made an action. The words are Chinese on the wire.
    pub ActionOrigin {
        /// It comes with the platform.
        Platform = "平台",
        /// A user made it.
        Custom = "自定义",
    }
}

::tc3::int_enum! {
    /// The layer of an architecture that a kind of resource belongs to.
    pub ArchLayer {
        /// The access layer.
        ACCESS = 1,
        /// The logic layer.
        LOGIC = 2,
        /// The data layer.
        DATA = 3,
    }
}

::tc3::int_enum! {
    /// How far the archiving of a report is.
    pub ArchiveStage {
        /// Nobody asked for it yet.
        NOT_STARTED = 0,
        /// The report is being archived.
        ARCHIVING = 1,
        /// The report is in the archive.
        ARCHIVED = 2,
        /// It could not be archived.
        FAILED = 3,
    }
}

::tc3::text_enum! {
    /// The form control that asks for a parameter.
    pub FieldComponent {
        /// One line of text.
        Input = "input",
        /// Several lines of text.
        TextArea = "textarea",
        /// A number.
        Number = "number",
        /// A choice from a list.
        Select = "select",
        /// A choice by steps, each narrowing the next.
        Cascader = "cascader",
        /// One of a few options side by side.
        Radio = "radio",
        /// A point in time.
        Time = "time",
    }
}

::tc3::int_enum! {
    /// What a field of a kind of resource holds.
    pub FieldType {
        /// A string.
        TEXT = 0,
        /// A list.
        LIST = 1,
    }
}

::tc3::int_enum! {
    /// Where an action of a group stands.
    pub GroupActionStatus {
        /// Its turn has not come.
        NOT_STARTED = 2001,
        /// It waits to be executed.
        WAITING = 2002,
        /// It is being executed.
        RUNNING = 2003,
        /// It is over.
        FINISHED = 2004,
    }
}

::tc3::int_enum! {
    /// What to do with an action on instances. Upstream documents no 4.
    pub InstanceOperation {
        /// Start it.
        START = 1,
        /// Execute it.
        EXECUTE = 2,
        /// Leave it out.
        SKIP = 3,
        /// Try it again.
        RETRY = 5,
    }
}

::tc3::int_enum! {
    /// How the instances that take part are picked from a group.
    pub InstanceSelection {
        /// All of them.
        ALL = 1,
        /// A share of them, at random.
        PERCENTAGE = 2,
        /// So many of them, at random.
        NUMBER = 3,
    }
}

::tc3::int_enum! {
    /// Where an action stands on one instance.
    pub InstanceStatus {
        /// It has not begun.
        NOT_STARTED = 3001,
        /// It is being executed.
        RUNNING = 3002,
        /// It is over.
        FINISHED = 3003,
        /// It is being prepared.
        PREPARING = 3004,
    }
}

::tc3::int_enum! {
    /// How an action went, on one instance or as a whole.
    pub InstanceStatusType {
        /// There is no result yet.
        NONE = 0,
        /// It succeeded.
        SUCCEEDED = 1,
        /// It failed.
        FAILED = 2,
        /// It was cut short.
        TERMINATED = 3,
        /// It was left out.
        SKIPPED = 4,
    }
}

::tc3::int_enum! {
    /// What happens to an experiment when its guardrail fires.
    pub PolicyDealType {
        /// Its actions are rolled back in order.
        ROLL_BACK_IN_ORDER = 1,
        /// It is paused.
        PAUSE = 2,
    }
}

::tc3::text_enum! {
    /// Whether a guardrail has fired. The words are Chinese on the wire.
    pub PolicyStatus {
        /// It has fired.
        Fired = "已触发",
        /// It has not fired.
        NotFired = "未触发",
        /// It fired, and its cause is gone.
        Recovered = "已恢复",
    }
}

::tc3::int_enum! {
    /// How far the check of the environment is, which comes before an experiment.
    pub PreCheckStatus {
        /// It has not begun.
        NOT_STARTED = 0,
        /// It is under way.
        RUNNING = 1,
        /// It is over.
        DONE = 2,
    }
}

::tc3::int_enum! {
    /// How far the export of a report is.
    pub ReportStage {
        /// Nobody asked for it yet.
        NOT_STARTED = 0,
        /// The report is being written.
        EXPORTING = 1,
        /// The report can be fetched.
        EXPORTED = 2,
        /// It could not be written.
        FAILED = 3,
    }
}

::tc3::text_enum! {
    /// How dangerous an action is.
    pub RiskLevel {
        /// Low risk.
        Low = "1",
        /// Medium risk.
        Medium = "2",
        /// High risk.
        High = "3",
    }
}

::tc3::int_enum! {
    /// Which kinds of resources are meant, by who supports them.
    pub SupportType {
        /// Every product of the platform.
        ALL_PRODUCTS = 0,
        /// Those that the platform supports.
        PLATFORM = 1,
        /// Those that applications support, which is a part.
        APPLICATION = 2,
    }
}

::tc3::int_enum! {
    /// Who wrote a scenario or purpose.
    pub TargetSource {
        /// The platform.
        PLATFORM = 1,
        /// A user.
        USER = 2,
    }
}

::tc3::int_enum! {
    /// Whether a scenario or purpose still exists.
    pub TargetState {
        /// It exists.
        PRESENT = 0,
        /// It was deleted.
        DELETED = 1,
    }
}

::tc3::int_enum! {
    /// What a label of an experiment says.
    pub TargetType {
        /// The situation that is rehearsed.
        SCENARIO = 1,
        /// What it is meant to show.
        PURPOSE = 2,
    }
}

::tc3::int_enum! {
    /// The verdict on an experiment.
    pub TaskExpect {
        /// The system behaved as expected.
        AS_EXPECTED = 1,
        /// The system did not behave as expected.
        NOT_AS_EXPECTED = 2,
    }
}

::tc3::int_enum! {
    /// In which order the actions of a group are executed.
    pub TaskGroupMode {
        /// One after the other.
        SEQUENTIAL = 1,
        /// Stage by stage.
        STAGED = 2,
    }
}

::tc3::int_enum! {
    /// Who moves an experiment along.
    pub TaskMode {
        /// A person starts each action.
        MANUAL = 1,
        /// The actions follow each other by themselves.
        AUTOMATIC = 2,
    }
}

::tc3::int_enum! {
    /// Where an experiment stands.
    pub TaskStatus {
        /// It is set up and has not begun.
        NOT_STARTED = 1001,
        /// It is being executed.
        RUNNING = 1002,
        /// It is under way and halted for now.
        PAUSED = 1003,
        /// It is over.
        FINISHED = 1004,
    }
}

::tc3::int_enum! {
    /// How an experiment ended.
    pub TaskStatusType {
        /// It has not ended.
        NOT_ENDED = 0,
        /// It ended in success.
        SUCCEEDED = 1,
        /// It ended in failure.
        FAILED = 2,
        /// It was cut short.
        TERMINATED = 3,
    }
}

::tc3::int_enum! {
    /// Where a template comes from.
    pub TemplateSource {
        /// The account made it.
        OWN = 0,
        /// Experts recommend it.
        EXPERT = 1,
    }
}

::tc3::int_enum! {
    /// Whether a template may be used.
    pub TemplateUse {
        /// It is in use.
        IN_USE = 1,
        /// It is switched off.
        DISABLED = 2,
    }
}

::tc3::int_enum! {
    /// What monitoring reports of a guardrail.
    pub TriggerType {
        /// The guardrail fires.
        FIRE = 0,
        /// What made it fire is over.
        RECOVER = 1,
    }
}

#[cfg(feature = "serde")]
::tc3::int_enum_serde!(
    ActionApiType, ActionAttribute, ArchLayer, ArchiveStage, FieldType,
    GroupActionStatus, InstanceOperation, InstanceSelection, InstanceStatus,
    InstanceStatusType, PolicyDealType, PreCheckStatus, ReportStage, SupportType,
    TargetSource, TargetState, TargetType, TaskExpect, TaskGroupMode, TaskMode,
    TaskStatus, TaskStatusType, TemplateSource, TemplateUse, TriggerType
);
#[cfg(feature = "serde")]
::tc3::text_enum_serde!(ActionOrigin, FieldComponent, PolicyStatus, RiskLevel);
