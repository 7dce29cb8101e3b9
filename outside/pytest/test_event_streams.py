"""The official Python SDK reads the mock's streams of events as its own service's."""

import json

from tencentcloud.common.common_client import CommonClient
from tencentcloud.common.credential import Credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile

CHAT = {"Model": "m", "Messages": [{"Role": "user", "Content": "hello"}]}


def client(mock):
    profile = ClientProfile(httpProfile=HttpProfile(protocol="http", endpoint=mock.address))
    return CommonClient("hunyuan", "2023-09-01", Credential("AKIDEXAMPLE", "SECRETEXAMPLE"), "ap-guangzhou", profile)


def test_a_stream_is_read(mock):
    events = list(client(mock).call_sse("ChatCompletions", {**CHAT, "Stream": True}))
    assert len(events) == 3
    for event in events:
        assert "Choices" in json.loads(event["data"])


def test_without_the_switch_there_is_none(mock):
    answer = client(mock).call_json("ChatCompletions", {**CHAT, "Stream": False})
    assert "Choices" in answer["Response"]
