"""Repairs texts by the service: pip install 'normalizer[client]'.

    python examples/normalize.py one URL  < article.txt    > repaired.txt
    python examples/normalize.py bulk URL < articles.jsonl > answers.jsonl

A line of articles.jsonl is {"id": 1, "text": "…"}. With keys, export NORMALIZER_KEY.
"""

from __future__ import annotations

import json
import os
import sys

from normalizer.client import Client, Options, ServiceError


def one(client: Client) -> None:
    """Repair the bytes of standard input as one text."""
    answer = client.normalize(sys.stdin.buffer.read())
    sys.stdout.write(answer.text or "")
    for edit in answer.edits:
        print(f"{edit.start}: {' '.join(edit.codes)}: {edit.message}", file=sys.stderr)


def bulk(client: Client) -> int:
    """Repair each line of standard input; how many were refused."""
    refused = 0
    requests = (json.loads(line) for line in sys.stdin if line.strip())
    for line in client.bulk(requests, options=Options(parts=("text",))):
        if line.problem:
            refused += 1
            print(f"{line.id}: {line.problem}", file=sys.stderr)
        else:
            print(json.dumps({"id": line.id, "text": line.unwrap().text}))
    return refused


def main() -> int:
    """Do what the arguments say; the exit code is 1 where something was refused."""
    try:
        task, url = sys.argv[1:]
    except ValueError:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with Client(url, os.environ.get("NORMALIZER_KEY")) as client:
            if task == "one":
                one(client)
                return 0
            return 1 if bulk(client) else 0
    except ServiceError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
