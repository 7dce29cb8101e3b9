"""A mock for each test, as `tc3 mock` starts one: on a free port, which its first line names."""

import json
import os
import subprocess
import urllib.request

import pytest

# Where the program is: built by `cargo build -p tc3-cli`, or installed.
TC3 = os.environ.get("TC3", "tc3")


class Mock:
    """A mock that runs, and its control API."""

    def __init__(self, url):
        self.url = url
        self.address = url.removeprefix("http://")

    def put(self, command, body):
        """Changes something in the mock itself, such as `put("clock", {"advance_s": 3600})`."""
        request = urllib.request.Request(
            f"{self.url}/_mock/{command}",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
            method="PUT",
        )
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)


@pytest.fixture
def mock():
    process = subprocess.Popen([TC3, "mock", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
    try:
        yield Mock(json.loads(process.stdout.readline())["listening"])
    finally:
        process.terminate()
        process.wait()
