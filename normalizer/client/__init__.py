"""A client of the service: asks again when that may help, and tells when it does not.

>>> from normalizer.client import Client
>>> client = Client("http://127.0.0.1:8000")                        # doctest: +SKIP
>>> client.normalize("It rained , then stopped.").text              # doctest: +SKIP
'It rained, then stopped.'
"""

from normalizer.client.answers import Answer, BulkLine, RemoteEdit
from normalizer.client.client import Client
from normalizer.client.failures import (
    ProblemError,
    ServiceError,
    UnexpectedAnswerError,
    UnreachableError,
)
from normalizer.client.options import Options
from normalizer.client.retrying import Backoff

__all__ = [
    "Answer",
    "Backoff",
    "BulkLine",
    "Client",
    "Options",
    "ProblemError",
    "RemoteEdit",
    "ServiceError",
    "UnexpectedAnswerError",
    "UnreachableError",
]
