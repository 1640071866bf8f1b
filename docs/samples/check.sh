#!/usr/bin/env bash
# Runs every sample and compares what it prints with the text committed beside it.
# With UPDATE=1 it writes the text instead: read the difference before committing it.
set -uo pipefail
cd "$(dirname "$0")"
bad=0

check() { # check FILE COMMAND…
  local expected=$1
  shift
  if [ "${UPDATE:-}" = 1 ]; then
    "$@" > "$expected" 2>&1
  elif ! "$@" 2>&1 | diff -u "$expected" -; then
    echo "$expected differs from what is printed now"
    bad=1
  fi
}

run() { dotnet run -c Release --file "$@"; }

check one-village.out.txt run one-village.cs
check change-of-term.out.txt run change-of-term.cs
check change-of-term.zh.out.txt run change-of-term.cs -- --lang zh
exit "$bad"
