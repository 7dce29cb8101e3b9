"""In the place of the package certifi, for clients that trust its authorities alone: the authority of the mock."""

import os


def where():
    return os.environ["AUTHORITY"]
