// The official Node.js SDK moves an experiment along, and is told when its clock is off.

const { CommonClient } = require("tencentcloud-sdk-nodejs-common");
const { start } = require("./mock");

let mock;
beforeEach(async () => { mock = await start(); });
afterEach(async () => { await mock.stop(); });

function client(reqMethod = "POST", signMethod = "TC3-HMAC-SHA256") {
  const credential = { secretId: "AKIDEXAMPLE", secretKey: "SECRETEXAMPLE" };
  const profile = { signMethod, httpProfile: { endpoint: mock.address, protocol: "http://", reqMethod } };
  return new CommonClient(mock.address, "2021-08-20", { credential, region: "ap-guangzhou", profile });
}

test("an experiment runs and ends with a verdict", async () => {
  const cfg = client();
  await cfg.request("ModifyTaskRunStatus", { TaskId: 1698, Status: 1002 });
  const verdict = { TaskId: 1698, Status: 1004, IsExpect: true, Summary: "it held" };
  await cfg.request("ModifyTaskRunStatus", verdict);
  const { Task } = await cfg.request("DescribeTask", { TaskId: 1698 });
  expect(Task).toMatchObject({ TaskStatus: 1004, TaskSummary: "it held" });
});

test("a signature is too old when an hour has passed", async () => {
  await mock.put("clock", { advance_s: 3600 });
  await expect(client().request("DescribeTask", { TaskId: 1698 })).rejects.toMatchObject({
    code: "AuthFailure.SignatureExpire",
  });
});

for (const reqMethod of ["GET", "POST"]) {
  for (const signMethod of ["HmacSHA256", "HmacSHA1"]) {
    test(`a ${reqMethod} is signed by ${signMethod}`, async () => {
      const list = { Limit: 10, Offset: 0, TaskTitle: "Load the processors", TaskId: [1698] };
      const { TaskList } = await client(reqMethod, signMethod).request("DescribeTaskList", list);
      expect(TaskList).toMatchObject([{ TaskId: 1698 }]);
    });
  }
}
