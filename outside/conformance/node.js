// The official Node.js SDK, by the typed clients of its services.

const assert = require("node:assert/strict");
const SDK = "tencentcloud-sdk-nodejs/tencentcloud";
const { default: TencentCloudSDKException } = require(`${SDK}/common/exception/tencent_cloud_sdk_exception`);

const { ENDPOINT, HTTPS_PROXY } = process.env;
const KEY = { secretId: "AKIDEXAMPLE", secretKey: "SECRETEXAMPLE" };
const TITLE = "Überlast & “half” = 50 %";

const BYTES = Buffer.from(Uint8Array.from({ length: 256 }, (_, byte) => byte));

// The typed client of a service. What is not used is not read: it is large.
function client(service, version, options) {
  const { [service]: versions } = require(`${SDK}/services/${service}`);
  return new versions[version].Client(config(options));
}

const cfg = (options) => client("cfg", "v20210820", options);

// A client's configuration: the endpoint that is given, else the service's own host.
function config({ credential = KEY, reqMethod = "POST", signMethod = "TC3-HMAC-SHA256", headers } = {}) {
  const http = { reqMethod, reqTimeout: 20, headers };
  const where = ENDPOINT ? { endpoint: ENDPOINT, protocol: "http://" } : { proxy: HTTPS_PROXY };
  return { credential, region: "ap-guangzhou", profile: { signMethod, httpProfile: { ...http, ...where } } };
}

async function task(experiments, TaskId = 1698) {
  return (await experiments.DescribeTask({ TaskId })).Task;
}

function create(experiments) {
  return experiments.CreateTaskFromAction({
    TaskActionId: 1,
    TaskInstances: ["ins-0000000a", "ins-0000000b"],
    TaskTitle: TITLE,
    TaskTags: [{ TagKey: "team", TagValue: "pay & play" }],
  });
}

async function createAndList(experiments) {
  const { TaskId } = await create(experiments);
  const [tag] = (await task(experiments, TaskId)).Tags;
  assert.equal(tag.TagValue, "pay & play");
  const { TaskList } = await experiments.DescribeTaskList({ Limit: 10, Offset: 0, TaskTitle: TITLE });
  assert.deepEqual(TaskList.map((item) => item.TaskTitle), [TITLE]);
}

async function refused(code, call) {
  const error = await call.then((answer) => assert.fail(`it was answered ${JSON.stringify(answer)}`), (error) => error);
  assert.equal(error.code, code, `${error.code} in place of ${code}: ${error.message}`);
  return error;
}

// Makes a thing of this kind, finds it, changes it and ends it.
async function walk({ service, version, id, make, list, change, end, gone }) {
  const caller = client(service, `v${version.replaceAll("-", "")}`);
  const ask = ([action, members], more) => caller[action]({ ...members, ...more });
  const made = await ask(make);
  const identity = (make[2] ? made[make[2]] : made)[id];
  const found = async () => (await ask(list))[list[2]].filter((item) => item[id] === identity);
  assert.equal((await found()).length, 1);
  const [, , member, value] = change;
  await ask(change, { [id]: identity, [member]: value });
  assert.deepEqual((await found()).map((item) => item[member]), [value]);
  const named = { [end[2]]: end[2].endsWith("Ids") ? [identity] : identity };
  await ask(end, named);
  assert.deepEqual(await found(), []);
  await refused(gone, ask(end, named));
}

const CASES = {
  async life() {
    const experiments = cfg();
    assert.equal((await task(experiments)).TaskStatus, 1001);
    await experiments.ExecuteTask({ TaskId: 1698 });
    assert.equal((await task(experiments)).TaskStatus, 1002);
    await experiments.ModifyTaskRunStatus({ TaskId: 1698, Status: 1003 });
    assert.equal((await task(experiments)).TaskStatus, 1003);
    await experiments.ModifyTaskRunStatus({ TaskId: 1698, Status: 1002 });
    await experiments.ModifyTaskRunStatus({ TaskId: 1698, Status: 1004, IsExpect: true, Summary: "it held" });
    const { TaskStatus, TaskExpect, TaskSummary } = await task(experiments);
    assert.deepEqual([TaskStatus, TaskExpect, TaskSummary], [1004, 1, "it held"]);
    await experiments.DeleteTask({ TaskId: 1698 });
    await refused("ResourceNotFound", task(experiments));
  },

  async errors() {
    const error = await refused("ResourceNotFound", task(cfg(), 1));
    assert(error instanceof TencentCloudSDKException);
    assert(error.requestId && error.message);
  },

  async "wrong-key"() {
    const experiments = cfg({ credential: { ...KEY, secretKey: "another" } });
    await refused("AuthFailure.SignatureFailure", task(experiments));
  },

  async clock() {
    await refused("AuthFailure.SignatureExpire", task(cfg()));
  },

  get: () => createAndList(cfg({ reqMethod: "GET" })),

  post: () => createAndList(cfg()),

  async "version-1"() {
    for (const reqMethod of ["GET", "POST"]) {
      for (const signMethod of ["HmacSHA1", "HmacSHA256"]) {
        const experiments = cfg({ reqMethod, signMethod });
        const { TaskId } = await create(experiments);
        assert.equal((await task(experiments, TaskId)).TaskTitle, TITLE);
      }
    }
  },

  async multipart() {
    // The method of this name says that it is a form of parts, and sends JSON all the same.
    const images = client("cii", "v20210408");
    const { QualityScore } = await images.request("DescribeQualityScore", { File: BYTES }, { multipart: true });
    assert.notEqual(QualityScore, undefined);
  },

  async "octet-stream"() {
    // The method of this name sends JSON. The members beside the body stand in headers, and what sends a body takes those of
    // all requests alone.
    const headers = { "X-CLS-TopicId": "topic-1", "X-CLS-HashKey": "key" };
    const logs = client("cls", "v20201016", { headers });
    const { RequestId } = await logs.requestOctetStream("UploadLog", BYTES);
    assert(RequestId);
  },

  async "event-stream"() {
    const question = { Model: "m", Messages: [{ Role: "user", Content: "hello" }], Stream: true };
    const events = [];
    for await (const event of await client("hunyuan", "v20230901").ChatCompletions(question)) {
      events.push(JSON.parse(event.data));
    }
    assert.equal(events.length, 3);
    assert(events.every((event) => "Choices" in event));
  },

  async paging() {
    const machines = client("cvm", "v20170312");
    const seen = [];
    for (;;) {
      const { TotalCount, InstanceSet } = await machines.DescribeInstances({ Offset: seen.length, Limit: 100 });
      assert.equal(TotalCount, 250);
      if (InstanceSet.length === 0) break;
      seen.push(...InstanceSet.map((machine) => machine.InstanceId));
    }
    assert.deepEqual([seen.length, new Set(seen).size], [250, 250]);
  },

  async "temporary-credentials"() {
    const role = { RoleArn: "qcs::cam::uin/100000000001:roleName/reader", RoleSessionName: "audit" };
    const { Credentials } = await client("sts", "v20180813").AssumeRole(role);
    const withoutToken = { secretId: Credentials.TmpSecretId, secretKey: Credentials.TmpSecretKey };
    const credential = { ...withoutToken, token: Credentials.Token };
    assert.equal((await task(cfg({ credential }))).TaskId, 1698);
    await refused("AuthFailure.TokenFailure", task(cfg({ credential: withoutToken })));
  },

  async memory() {
    for (const kind of require("./memory.json")) await walk(kind);
  },

  async rate() {
    const experiments = cfg();
    await refused("RequestLimitExceeded", task(experiments));
    assert.equal((await task(experiments)).TaskId, 1698);
  },
};

const name = process.argv[2];
const passed = () => ({ outcome: "passed", why: null });
const failed = (error) => ({ outcome: "failed", why: `${error.name}: ${error.message}` });
Promise.resolve().then(() => CASES[name]()).then(passed, failed).then((outcome) => {
  console.log(JSON.stringify({ case: name, ...outcome }));
});
