"""The official Python SDK, by the typed clients and models of its services."""

import importlib
import json
import os

from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile

from outcome import refused, run

KEY = Credential("AKIDEXAMPLE", "SECRETEXAMPLE")
TITLE = "Überlast & “half” = 50 %"


class Service:
    """The typed client of a service and its models. What is not used is not read: it is large."""

    def __init__(self, name, version):
        self.package, self.name = f"tencentcloud.{name}.{version}", name

    def client(self, *arguments):
        module = importlib.import_module(f"{self.package}.{self.name}_client")
        return getattr(module, f"{self.name.capitalize()}Client")(*arguments)

    def request(self, action, **members):
        """The request of an action with these members."""
        request = getattr(importlib.import_module(f"{self.package}.models"), f"{action}Request")()
        request._deserialize(members)
        return request


CFG = Service("cfg", "v20210820")
CII = Service("cii", "v20210408")
CLS = Service("cls", "v20201016")
CVM = Service("cvm", "v20170312")
HUNYUAN = Service("hunyuan", "v20230901")
STS = Service("sts", "v20180813")


def client(service=CFG, credential=KEY, method="POST", sign_method="TC3-HMAC-SHA256"):
    """A client of a service: at the endpoint that is given, else at the service's own host."""
    endpoint = os.environ.get("ENDPOINT")
    http = HttpProfile(reqMethod=method, reqTimeout=20, certification=os.environ.get("AUTHORITY"))
    if endpoint:
        http.endpoint, http.scheme = endpoint, "http"
    return service.client(credential, "ap-guangzhou", ClientProfile(signMethod=sign_method, httpProfile=http))


def task(experiments, number=1698):
    return experiments.DescribeTask(CFG.request("DescribeTask", TaskId=number)).Task


def move(experiments, status, **verdict):
    experiments.ModifyTaskRunStatus(CFG.request("ModifyTaskRunStatus", TaskId=1698, Status=status, **verdict))


def create(experiments):
    made = CFG.request(
        "CreateTaskFromAction",
        TaskActionId=1,
        TaskInstances=["ins-0000000a", "ins-0000000b"],
        TaskTitle=TITLE,
        TaskTags=[{"TagKey": "team", "TagValue": "pay & play"}],
    )
    return experiments.CreateTaskFromAction(made).TaskId


def create_and_list(experiments):
    assert task(experiments, create(experiments)).Tags[0].TagValue == "pay & play"
    listed = experiments.DescribeTaskList(CFG.request("DescribeTaskList", Limit=10, Offset=0, TaskTitle=TITLE))
    assert [item.TaskTitle for item in listed.TaskList] == [TITLE]


def life():
    experiments = client()
    assert task(experiments).TaskStatus == 1001
    experiments.ExecuteTask(CFG.request("ExecuteTask", TaskId=1698))
    assert task(experiments).TaskStatus == 1002
    move(experiments, 1003)
    assert task(experiments).TaskStatus == 1003
    move(experiments, 1002)
    move(experiments, 1004, IsExpect=True, Summary="it held")
    ended = task(experiments)
    assert (ended.TaskStatus, ended.TaskExpect, ended.TaskSummary) == (1004, 1, "it held")
    experiments.DeleteTask(CFG.request("DeleteTask", TaskId=1698))
    refused("ResourceNotFound", lambda: task(experiments), TencentCloudSDKException)


def errors():
    code = importlib.import_module(f"{CFG.package}.errorcodes").RESOURCENOTFOUND
    error = refused(code, lambda: task(client(), 1), TencentCloudSDKException)
    assert error.get_request_id() and error.get_message()


def wrong_key():
    experiments = client(credential=Credential("AKIDEXAMPLE", "another"))
    refused("AuthFailure.SignatureFailure", lambda: task(experiments), TencentCloudSDKException)


def clock():
    experiments = client()
    refused("AuthFailure.SignatureExpire", lambda: task(experiments), TencentCloudSDKException)


def get():
    create_and_list(client(method="GET"))


def post():
    create_and_list(client())


def version_1():
    for method in ("GET", "POST"):
        for sign_method in ("HmacSHA1", "HmacSHA256"):
            experiments = client(method=method, sign_method=sign_method)
            number = create(experiments)
            assert task(experiments, number).TaskTitle == TITLE


def multipart():
    upload = CII.request("DescribeQualityScore")
    upload.File = bytes(range(256))
    assert client(CII).DescribeQualityScore(upload).QualityScore is not None


def octet_stream():
    upload = CLS.request("UploadLog", TopicId="topic-1", HashKey="key", CompressType="")
    assert client(CLS).UploadLog(upload, bytes(range(256))).RequestId


def event_stream():
    question = HUNYUAN.request(
        "ChatCompletions", Model="m", Messages=[{"Role": "user", "Content": "hello"}], Stream=True
    )
    events = list(client(HUNYUAN).ChatCompletions(question))
    assert len(events) == 3, events
    assert all("Choices" in json.loads(event["data"]) for event in events), events


def paging():
    machines, seen = client(CVM), []
    while True:
        page = machines.DescribeInstances(CVM.request("DescribeInstances", Offset=len(seen), Limit=100))
        assert page.TotalCount == 250
        if not page.InstanceSet:
            break
        seen += [machine.InstanceId for machine in page.InstanceSet]
    assert len(seen) == len(set(seen)) == 250, len(seen)


def temporary_credentials():
    role = STS.request("AssumeRole", RoleArn="qcs::cam::uin/100000000001:roleName/reader", RoleSessionName="audit")
    keys = client(STS).AssumeRole(role).Credentials
    with_token = Credential(keys.TmpSecretId, keys.TmpSecretKey, keys.Token)
    assert task(client(credential=with_token)).TaskId == 1698
    without = client(credential=Credential(keys.TmpSecretId, keys.TmpSecretKey))
    refused("AuthFailure.TokenFailure", lambda: task(without), TencentCloudSDKException)


def rate():
    experiments = client()
    refused("RequestLimitExceeded", lambda: task(experiments), TencentCloudSDKException)
    assert task(experiments).TaskId == 1698


def memory():
    with open("memory.json", encoding="utf-8") as kinds:
        for kind in json.load(kinds):
            walk(kind)


def walk(kind):
    """Makes a thing of this kind, finds it, changes it and ends it."""
    service = Service(kind["service"], "v" + kind["version"].replace("-", ""))
    caller = client(service)

    def ask(action, members):
        return getattr(caller, action)(service.request(action, **members))

    def found():
        action, members, items = kind["list"]
        return [item for item in getattr(ask(action, members), items) if getattr(item, kind["id"]) == identity]

    action, members, within = kind["make"]
    made = ask(action, members)
    identity = getattr(getattr(made, within) if within else made, kind["id"])
    assert len(found()) == 1, kind
    action, members, member, value = kind["change"]
    ask(action, members | {kind["id"]: identity, member: value})
    assert [getattr(item, member) for item in found()] == [value], kind
    action, members, by = kind["end"]
    named = members | {by: [identity] if by.endswith("Ids") else identity}
    ask(action, named)
    assert not found(), kind
    refused(kind["gone"], lambda: ask(action, named), TencentCloudSDKException)


run({
    "life": life,
    "errors": errors,
    "wrong-key": wrong_key,
    "clock": clock,
    "get": get,
    "post": post,
    "version-1": version_1,
    "multipart": multipart,
    "octet-stream": octet_stream,
    "event-stream": event_stream,
    "paging": paging,
    "temporary-credentials": temporary_credentials,
    "rate": rate,
    "memory": memory,
})
