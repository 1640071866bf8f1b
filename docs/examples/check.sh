#!/usr/bin/env bash
# Runs every example and compares what it prints with the file beside it.
#   check.sh            fails with a diff when an output has changed
#   check.sh --update   writes the outputs anew
# On update the texts quoted in the pages are brought up to date by hand.
# The names of some examples may follow, without .cs; all of them when left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

update=false
if [[ "${1:-}" == "--update" ]]; then
    update=true
    shift
fi

names=("$@")
if [[ ${#names[@]} -eq 0 ]]; then
    for file in *.cs; do
        names+=("${file%.cs}")
    done
fi

actual="$(mktemp)"
trap 'rm -f "$actual"' EXIT
failed=0
for name in "${names[@]}"; do
    if ! dotnet run -c Release --file "$name.cs" >"$actual"; then
        echo "$name: does not run" >&2
        cat "$actual" >&2
        failed=1
    elif $update; then
        cp "$actual" "$name.out.txt"
        echo "$name: written"
    elif diff -u --label "$name.out.txt" --label "$name now" "$name.out.txt" "$actual"; then
        echo "$name: as expected"
    else
        failed=1
    fi
done
exit "$failed"
