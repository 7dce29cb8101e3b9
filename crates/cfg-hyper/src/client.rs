// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Calls the actions of Chaos experiments (CFG).
///
/// A method an action, each the same as [`send`](::tc3_hyper::Client::send) of [`inner`](Self::inner).
/// A method takes the action, or a [`Call`](::tc3::Call) of it where there is more to say: a region, a
/// time limit, headers.
#[derive(Clone, Debug)]
pub struct Client(::tc3_hyper::Client);
impl Client {
    /// With the credential and the region of the environment, as [`from_env`](::tc3_hyper::Client::from_env) of
    /// the client of every service reads them.
    ///
    /// # Errors
    ///
    /// Of kind `Credential` where the environment has none.
    pub fn from_env() -> ::core::result::Result<Self, ::tc3::Error> {
        ::tc3_hyper::Client::from_env().map(Self)
    }

    #[cfg(feature = "credentials")]
    /// With the credential and the region that the [default chain](::tc3_credentials::DefaultChain) finds
    /// in the environment, in profiles or by roles, and with the network of the environment. The
    /// credential is renewed in time.
    ///
    /// ```no_run
    /// let client = cfg_hyper::Client::from_default_chain()?;
    /// # let _ = client;
    /// # Ok::<(), cfg_hyper::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As of [`client_from_default_chain`](::tc3_credentials::client_from_default_chain). Where nobody has
    /// a credential, the first call tells.
    pub fn from_default_chain() -> ::core::result::Result<Self, ::tc3::Error> {
        ::tc3_credentials::client_from_default_chain()
    }

    /// Begins a client; `build` ends it. Nothing is read from the environment.
    pub fn builder() -> ::tc3_hyper::ClientBuilder<Self> {
        ::core::default::Default::default()
    }

    /// Over the connections, credential and settings of a client of every service.
    pub fn new(inner: ::tc3_hyper::Client) -> Self {
        Self(inner)
    }

    /// The client of every service that this one calls through.
    pub fn inner(&self) -> &::tc3_hyper::Client {
        &self.0
    }

    /// Reads a list to its end, page by page: [`pages`](::tc3_hyper::Client::pages) of [`inner`](Self::inner).
    pub fn pages<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<A>>,
    ) -> ::tc3_hyper::Pages<A> {
        self.0.pages(call)
    }

    /// Reads a list to its end, item by item: [`items`](::tc3_hyper::Client::items) of [`inner`](Self::inner).
    pub fn items<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<A>>,
    ) -> ::tc3_hyper::Items<A> {
        self.0.items(call)
    }

    /// Calls an action until its answer has what is waited for: [`wait`](::tc3_hyper::Client::wait) of
    /// [`inner`](Self::inner).
    pub fn wait<'a, A: ::tc3::Action>(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<A>>,
        condition: impl ::tc3::wait::Condition<A::Response> + ::core::marker::Send + 'a,
    ) -> ::tc3_hyper::Waiting<'a, ::tc3::Answer<A::Response>> {
        self.0.wait(call, condition)
    }
}

impl Client {
    #[cfg(feature = "CreateTaskFromAction")]
    /// Makes an experiment of one action on some instances. It does not start it. See
    /// [`CreateTaskFromAction`](::cfg_core::CreateTaskFromAction).
    ///
    /// At most 20 requests a second. Not safe to send again after a lost answer: look with
    /// `DescribeTaskList` instead.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn create_task_from_action(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::CreateTaskFromAction>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::CreateTaskFromActionResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "CreateTaskFromMultiAction")]
    /// Makes an experiment of several actions on the same instances. It does not start it. See
    /// [`CreateTaskFromMultiAction`](::cfg_core::CreateTaskFromMultiAction).
    ///
    /// Not safe to send again after a lost answer: look with `DescribeTaskList` instead.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn create_task_from_multi_action(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cfg_core::CreateTaskFromMultiAction>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::CreateTaskFromMultiActionResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "CreateTaskFromTemplate")]
    /// Makes an experiment from a template, with instances of your own. It does not start it. See
    /// [`CreateTaskFromTemplate`](::cfg_core::CreateTaskFromTemplate).
    ///
    /// Not safe to send again after a lost answer: look with `DescribeTaskList` instead.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn create_task_from_template(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::CreateTaskFromTemplate>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::CreateTaskFromTemplateResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DeleteTask")]
    /// Deletes an experiment. See [`DeleteTask`](::cfg_core::DeleteTask).
    ///
    /// Not safe to send again after a lost answer: look with `DescribeTaskList` instead.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn delete_task(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::DeleteTask>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::DeleteTaskResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeActionFieldConfigList")]
    /// Tells which settings actions take: those that every action has, and those of each alone. See
    /// [`DescribeActionFieldConfigList`](::cfg_core::DescribeActionFieldConfigList).
    ///
    /// Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_action_field_config_list(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cfg_core::DescribeActionFieldConfigList>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::DescribeActionFieldConfigListResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeActionLibraryList")]
    /// Lists the actions that can be run on a kind of resource. See
    /// [`DescribeActionLibraryList`](::cfg_core::DescribeActionLibraryList).
    ///
    /// Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask; `Results` has
    /// the items, `ActionId` tells them apart, `Total` says how many there are. [`items`](Self::items)
    /// reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_action_library_list(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cfg_core::DescribeActionLibraryList>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::DescribeActionLibraryListResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeObjectTypeList")]
    /// Lists the kinds of resources that experiments can break. See
    /// [`DescribeObjectTypeList`](::cfg_core::DescribeObjectTypeList).
    ///
    /// Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_object_type_list(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::DescribeObjectTypeList>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::DescribeObjectTypeListResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeTask")]
    /// Shows one experiment with its groups, actions and instances. See
    /// [`DescribeTask`](::cfg_core::DescribeTask).
    ///
    /// At most 20 requests a second. Only reads: safe to send again. Waiters: `RUNNING`, `PAUSED`,
    /// `FINISHED`. [`wait`](Self::wait) takes a waiter.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_task(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::DescribeTask>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::DescribeTaskResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeTaskExecuteLogs")]
    /// Reads the log of an experiment, line by line. See
    /// [`DescribeTaskExecuteLogs`](::cfg_core::DescribeTaskExecuteLogs).
    ///
    /// Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask; `LogMessage`
    /// has the items. Items that move meanwhile may be missed or come twice. [`items`](Self::items) reads
    /// the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_task_execute_logs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cfg_core::DescribeTaskExecuteLogs>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::DescribeTaskExecuteLogsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeTaskList")]
    /// Lists experiments, a page at a time. See [`DescribeTaskList`](::cfg_core::DescribeTaskList).
    ///
    /// Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask; `TaskList` has
    /// the items, `TaskId` tells them apart, `Total` says how many there are. [`items`](Self::items) reads
    /// the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_task_list(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::DescribeTaskList>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::DescribeTaskListResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeTaskPolicyTriggerLog")]
    /// Lists when the guardrail of an experiment fired and recovered. See
    /// [`DescribeTaskPolicyTriggerLog`](::cfg_core::DescribeTaskPolicyTriggerLog).
    ///
    /// Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_task_policy_trigger_log(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cfg_core::DescribeTaskPolicyTriggerLog>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::DescribeTaskPolicyTriggerLogResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeTemplate")]
    /// Shows one template with its groups and actions. See
    /// [`DescribeTemplate`](::cfg_core::DescribeTemplate).
    ///
    /// Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_template(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::DescribeTemplate>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::DescribeTemplateResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeTemplateList")]
    /// Lists templates to make experiments from, a page at a time. See
    /// [`DescribeTemplateList`](::cfg_core::DescribeTemplateList).
    ///
    /// Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask; `TemplateList`
    /// has the items, `TemplateId` tells them apart, `Total` says how many there are.
    /// [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_template_list(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::DescribeTemplateList>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::DescribeTemplateListResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ExecuteTask")]
    /// Starts an experiment. See [`ExecuteTask`](::cfg_core::ExecuteTask).
    ///
    /// Not safe to send again after a lost answer: look with `DescribeTask` instead.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn execute_task(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::ExecuteTask>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::ExecuteTaskResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ExecuteTaskInstance")]
    /// Runs, skips or repeats one action of an experiment, on some of its instances or on all. See
    /// [`ExecuteTaskInstance`](::cfg_core::ExecuteTaskInstance).
    ///
    /// Not safe to send again after a lost answer: look with `DescribeTask` instead.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn execute_task_instance(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::ExecuteTaskInstance>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::ExecuteTaskInstanceResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyTaskRunStatus")]
    /// Moves an experiment to another state, or ends it with a verdict. See
    /// [`ModifyTaskRunStatus`](::cfg_core::ModifyTaskRunStatus).
    ///
    /// At most 10 requests a second. Does not need a region. Not safe to send again after a lost answer:
    /// look with `DescribeTask` instead. Error codes: `AuthFailure`, `FailedOperation`, `InternalError`,
    /// `InvalidParameter`, `InvalidParameterValue`, `MissingParameter`, `OperationDenied`,
    /// `ResourceInUse`, `UnsupportedOperation`.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_task_run_status(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::ModifyTaskRunStatus>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::ModifyTaskRunStatusResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "TriggerPolicy")]
    /// Tells an experiment that its guardrail fired, or that the cause is over. Meant to be called by
    /// monitoring. See [`TriggerPolicy`](::cfg_core::TriggerPolicy).
    ///
    /// At most 20 requests a second. Not safe to send again after a lost answer: look with
    /// `DescribeTaskPolicyTriggerLog` instead.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn trigger_policy(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cfg_core::TriggerPolicy>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cfg_core::TriggerPolicyResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }
}

impl ::core::convert::From<::tc3_hyper::Client> for Client {
    fn from(inner: ::tc3_hyper::Client) -> Self {
        Self(inner)
    }
}
