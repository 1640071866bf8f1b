#!/usr/bin/env bash
# Runs every sample and compares what it prints with the text committed beside it.
# The samples know no culture (Directory.Build.props), so that what they print in Chinese needs none.
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

# What the line before it has built.
again() { dotnet run -c Release --no-build --file "$@"; }

# The file that a sample writes, with the line ends of the other texts.
ics() {
  local file
  file=$(mktemp)
  again "$@" --ics "$file" > /dev/null
  tr -d '\r' < "$file"
  rm "$file"
}

# A sample that must refuse something: its exit code is part of what is compared.
refuse() {
  again "$@"
  echo "exit code $?"
}

check one-village.out.txt run one-village.cs
check change-of-term.out.txt run change-of-term.cs
check change-of-term.zh.out.txt again change-of-term.cs -- --lang zh
check headcount-plan.out.txt run headcount-plan.cs
check headcount-plan.zh.out.txt again headcount-plan.cs -- --lang zh
check election-calendar.out.txt run election-calendar.cs
check election-calendar.self.zh.out.txt again election-calendar.cs -- --on 2027-03-03 --mode self --lang zh
check count-ballots.out.txt run count-ballots.cs -- data/two-wards.pb
check count-ballots.refused.out.txt refuse count-ballots.cs -- data/two-wards.pb data/broken.pb --csv
check audit-results.out.txt run audit-results.cs -- data/results.jsonl --case gd-2012-a
check audit-results.zh.out.txt again audit-results.cs -- data/results.jsonl --case gd-2012-c --lang zh
check reverse-order-election.out.txt run reverse-order-election.cs
check reverse-order-election.zh.out.txt again reverse-order-election.cs -- --lang zh
check two-assembly-decision.out.txt run two-assembly-decision.cs
check two-assembly-decision.zh.out.txt again two-assembly-decision.cs -- --lang zh
check neighbourhood-projects.out.txt run neighbourhood-projects.cs -- data/two-hamlets.pb
check neighbourhood-projects.stop.zh.out.txt again neighbourhood-projects.cs -- data/two-hamlets.pb --stop --lang zh
check liaison-network.out.txt run liaison-network.cs
check liaison-network.zh.out.txt again liaison-network.cs -- --lang zh
check village-disclosure.out.txt run village-disclosure.cs
check village-disclosure.zh.out.txt again village-disclosure.cs -- --on 2025-07-31 --lang zh
check year-of-account.out.txt run year-of-account.cs
check year-of-account.zh.out.txt again year-of-account.cs -- --lang zh
check village-year.out.txt run village-year.cs
check village-year.second.zh.out.txt again village-year.cs -- --on 2026-08-20 --village 2 --lang zh
check village-year.ics.out.txt ics village-year.cs -- --on 2026-08-20
exit "$bad"
