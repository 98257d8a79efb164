#!/bin/sh
# Repairs texts by the service, with curl and nothing else.
#
#   examples/normalize.sh one URL  < article.txt    > repaired.txt
#   examples/normalize.sh bulk URL < articles.jsonl > answers.jsonl
#
# A line of articles.jsonl is {"id": 1, "text": "…"}. With keys, export NORMALIZER_KEY.
set -eu

usage() {
    echo "usage: normalize.sh one|bulk URL" >&2
    exit 2
}

[ $# -eq 2 ] || usage
url=${2%/}

# A key belongs into a file that only curl sees: arguments are shown to everybody by ps.
config=$(mktemp)
answer=$(mktemp)
trap 'rm -f "$config" "$answer"' EXIT
if [ -n "${NORMALIZER_KEY:-}" ]; then
    printf 'header = "Authorization: Bearer %s"\n' "$NORMALIZER_KEY" > "$config"
fi

# --retry asks again where that helps (408, 429, 500, 502, 503, 504), and obeys Retry-After.
# --data-binary, not --data: that would join the lines of a text.
ask() {
    curl --silent --show-error --fail-with-body --config "$config" \
        --retry 5 --retry-connrefused --retry-max-time 60 --max-time 150 \
        --data-binary @- --output "$answer" "$@"
}

case $1 in
one)
    ask -H 'Content-Type: text/plain; charset=utf-8' -H 'Accept: text/plain' "$url/v1/normalize" ||
        { cat "$answer" >&2; exit 1; }
    cat "$answer"
    ;;
bulk)
    ask -H 'Content-Type: application/x-ndjson' "$url/v1/normalize/bulk?return=text" ||
        { cat "$answer" >&2; exit 1; }
    # The last line proves that the answer is whole.
    case $(tail -n 1 "$answer") in
    '{"summary":'*'"complete":true'* | '{"summary": '*'"complete": true'*) ;;
    *)
        echo "The answer was cut off." >&2
        exit 1
        ;;
    esac
    sed '$d' "$answer"
    ;;
*)
    usage
    ;;
esac
