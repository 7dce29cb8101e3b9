"""The official command line, tccli: each call is a process."""

import json
import os
import re
import subprocess
import sys

from outcome import Cannot, refused, run

TCCLI = os.path.join(os.path.dirname(sys.executable), "tccli")
KEY = {"secretId": "AKIDEXAMPLE", "secretKey": "SECRETEXAMPLE"}
# Of so many kinds it makes one: each call takes it half a second.
FEW = 3
TITLE = "Überlast & “half” = 50 %"


class Refused(Exception):
    """What tccli says on standard error, and the code in it."""

    def __init__(self, told):
        super().__init__(told)
        code = re.search(r"code:(\S+) message:", told)
        self.code = code and code[1]


def tccli(service, action, members=None, key=KEY, body=b""):
    """Calls an action: at the endpoint that is given, else at the service's own host."""
    command = [TCCLI, service, action, "--region", "ap-guangzhou", "--timeout", "20"]
    if endpoint := os.environ.get("ENDPOINT"):
        # A host alone is called by HTTPS, so that plain HTTP takes a URL.
        command += ["--endpoint", f"http://{endpoint}"]
    for name, value in (key | (members or {})).items():
        command += [f"--{name}", value if isinstance(value, str) else json.dumps(value)]
    done = subprocess.run(command, input=body, capture_output=True)
    if done.returncode != 0:
        raise Refused(done.stderr.decode().strip() or done.stdout.decode().strip())
    return json.loads(done.stdout)


def task(number=1698, key=KEY):
    return tccli("cfg", "DescribeTask", {"TaskId": number}, key)["Task"]


def move(status, **verdict):
    tccli("cfg", "ModifyTaskRunStatus", {"TaskId": 1698, "Status": status, **verdict})


def life():
    assert task()["TaskStatus"] == 1001
    tccli("cfg", "ExecuteTask", {"TaskId": 1698})
    assert task()["TaskStatus"] == 1002
    move(1003)
    assert task()["TaskStatus"] == 1003
    move(1002)
    move(1004, IsExpect=True, Summary="it held")
    ended = task()
    assert (ended["TaskStatus"], ended["TaskExpect"], ended["TaskSummary"]) == (1004, 1, "it held")
    tccli("cfg", "DeleteTask", {"TaskId": 1698})
    refused("ResourceNotFound", task, Refused)


def errors():
    error = refused("ResourceNotFound", lambda: task(1), Refused)
    assert re.search(r"message:.+ requestId:\S+", str(error)), error


def wrong_key():
    refused("AuthFailure.SignatureFailure", lambda: task(key=KEY | {"secretKey": "another"}), Refused)


def clock():
    refused("AuthFailure.SignatureExpire", task, Refused)


def get():
    raise Cannot("it sends by POST alone")


def post():
    made = {
        "TaskActionId": 1,
        "TaskInstances": ["ins-0000000a", "ins-0000000b"],
        "TaskTitle": TITLE,
        "TaskTags": [{"TagKey": "team", "TagValue": "pay & play"}],
    }
    number = tccli("cfg", "CreateTaskFromAction", made)["TaskId"]
    assert task(number)["Tags"][0]["TagValue"] == "pay & play"
    listed = tccli("cfg", "DescribeTaskList", {"Limit": 10, "Offset": 0, "TaskTitle": TITLE})["TaskList"]
    assert [item["TaskTitle"] for item in listed] == [TITLE]


def version_1():
    raise Cannot("it signs by TC3-HMAC-SHA256 alone")


def multipart():
    assert tccli("cii", "DescribeQualityScore", {"File": "a file's text"})["QualityScore"] is not None


def octet_stream():
    assert tccli("cls", "UploadLog", {"TopicId": "topic-1", "HashKey": "key"}, body=bytes(range(256)))["RequestId"]


def event_stream():
    question = {"Model": "m", "Messages": [{"Role": "user", "Content": "hello"}], "Stream": True}
    try:
        tccli("hunyuan", "ChatCompletions", question)
    except Refused as error:
        if "'generator' object has no attribute 'to_json_string'" in str(error):
            raise Cannot("it asks for the events and fails where it prints them: a generator is no model") from error
        raise


def paging():
    seen = []
    while True:
        page = tccli("cvm", "DescribeInstances", {"Offset": len(seen), "Limit": 100})
        assert page["TotalCount"] == 250
        if not page["InstanceSet"]:
            break
        seen += [machine["InstanceId"] for machine in page["InstanceSet"]]
    assert len(seen) == len(set(seen)) == 250, len(seen)


def temporary_credentials():
    role = {"RoleArn": "qcs::cam::uin/100000000001:roleName/reader", "RoleSessionName": "audit"}
    keys = tccli("sts", "AssumeRole", role)["Credentials"]
    without = {"secretId": keys["TmpSecretId"], "secretKey": keys["TmpSecretKey"]}
    assert task(key=without | {"token": keys["Token"]})["TaskId"] == 1698
    refused("AuthFailure.TokenFailure", lambda: task(key=without), Refused)


def rate():
    refused("RequestLimitExceeded", task, Refused)
    assert task()["TaskId"] == 1698


def memory():
    with open("memory.json", encoding="utf-8") as kinds:
        for kind in json.load(kinds)[:FEW]:
            walk(kind)


def walk(kind):
    """Makes a thing of this kind, finds it, changes it and ends it."""
    service = kind["service"]

    def found():
        action, members, items = kind["list"]
        return [item for item in tccli(service, action, members)[items] if item[kind["id"]] == identity]

    action, members, within = kind["make"]
    made = tccli(service, action, members)
    identity = (made[within] if within else made)[kind["id"]]
    assert len(found()) == 1, kind
    action, members, member, value = kind["change"]
    tccli(service, action, members | {kind["id"]: identity, member: value})
    assert [item[member] for item in found()] == [value], kind
    action, members, by = kind["end"]
    named = members | {by: [identity] if by.endswith("Ids") else identity}
    tccli(service, action, named)
    assert not found(), kind
    refused(kind["gone"], lambda: tccli(service, action, named), Refused)


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
