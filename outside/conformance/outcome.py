"""Runs the case that is named on the command line, and prints its outcome as a line of JSON."""

import json
import sys


class Cannot(Exception):
    """The client has no way to do this, for the reason that is given."""


def refused(code, call, refusal):
    """The error that a call is refused with: one of this class, which has this code."""
    try:
        answer = call()
    except refusal as error:
        assert error.code == code, f"{error.code} in place of {code}: {error}"
        return error
    raise AssertionError(f"{code} was expected, and it was answered {answer!r}")


def run(cases):
    name = sys.argv[1]
    outcome = {"case": name, "outcome": "passed", "why": None}
    try:
        cases[name]()
    except Cannot as reason:
        outcome.update(outcome="cannot", why=str(reason))
    except Exception as error:  # whatever a client throws is told to the runner
        outcome.update(outcome="failed", why=f"{type(error).__name__}: {error}")
    print(json.dumps(outcome))
