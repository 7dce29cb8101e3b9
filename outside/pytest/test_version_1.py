"""The official Python SDK signs by version 1, in every way that it knows."""

import pytest
from tencentcloud.common.common_client import CommonClient
from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile

LIST = {"Limit": 10, "Offset": 0, "TaskTitle": "Load the processors", "TaskId": [1698]}


def client(mock, method, sign_method, key="SECRETEXAMPLE"):
    profile = HttpProfile(protocol="http", endpoint=mock.address, reqMethod=method)
    profile = ClientProfile(signMethod=sign_method, httpProfile=profile)
    return CommonClient("cfg", "2021-08-20", Credential("AKIDEXAMPLE", key), "ap-guangzhou", profile)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("sign_method", ["HmacSHA256", "HmacSHA1"])
def test_a_signature_is_recomputed(mock, method, sign_method):
    tasks = client(mock, method, sign_method).call_json("DescribeTaskList", LIST)["Response"]["TaskList"]
    assert [task["TaskId"] for task in tasks] == [1698]

    with pytest.raises(TencentCloudSDKException) as refused:
        client(mock, method, sign_method, "another").call_json("DescribeTaskList", LIST)
    assert refused.value.code == "AuthFailure.SignatureFailure"
