"""The official Python SDK takes temporary keys, uses them, and sees them end."""

import pytest
from tencentcloud.common.common_client import CommonClient
from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile


def client(mock, service, version, credential):
    profile = ClientProfile(httpProfile=HttpProfile(protocol="http", endpoint=mock.address))
    return CommonClient(service, version, credential, "ap-guangzhou", profile)


def assume_role(mock, seconds):
    sts = client(mock, "sts", "2018-08-13", Credential("AKIDEXAMPLE", "SECRETEXAMPLE"))
    role = {"RoleArn": "qcs::cam::uin/100000000001:roleName/reader", "RoleSessionName": "audit", "DurationSeconds": seconds}
    return sts.call_json("AssumeRole", role)["Response"]["Credentials"]


def look(mock, credential):
    cfg = client(mock, "cfg", "2021-08-20", credential)
    return cfg.call_json("DescribeTask", {"TaskId": 1698})["Response"]["Task"]


def test_keys_are_used_until_they_end(mock):
    keys = assume_role(mock, 60)
    credential = Credential(keys["TmpSecretId"], keys["TmpSecretKey"], keys["Token"])
    assert look(mock, credential)["TaskId"] == 1698

    mock.put("clock", {"advance_s": 61})
    with pytest.raises(TencentCloudSDKException) as refused:
        look(mock, credential)
    assert refused.value.code == "AuthFailure.TokenFailure"


@pytest.mark.parametrize("token", [None, "another"])
def test_a_key_without_its_token_is_refused(mock, token):
    keys = assume_role(mock, 1800)
    with pytest.raises(TencentCloudSDKException) as refused:
        look(mock, Credential(keys["TmpSecretId"], keys["TmpSecretKey"], token))
    assert refused.value.code == "AuthFailure.TokenFailure"
