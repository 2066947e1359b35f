#!/usr/bin/env bash
# Runs every reader on inputs damaged at random and prints a table. How many cases in all: the first argument, 100,000 by
# default; cheap readers carry more of them. ITA_SEED=2 takes other cases, ITA_ONLY=DamagedTables one class. A case that
# throws, breaks what must hold, or takes a second of the processor is printed with its smallest input; ends with 1 then.
set -uo pipefail
cd "$(dirname "$0")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
only=(-namespace ItaSite.Tests.Fuzzing)
[ -z "${ITA_ONLY:-}" ] || only=(-class "ItaSite.Tests.Fuzzing.$ITA_ONLY")
ITA_FUZZ=${1:-100000} dotnet tests/ItaSite.Tests/bin/Release/net10.0/ItaSite.Tests.dll -noColor -parallel none "${only[@]}" >"$log" 2>&1
ended=$?
grep -v '^fuzz	' "$log"
printf '%-18s %9s %9s %11s %9s\n' reader cases seconds 'slowest ms' failures
awk -F '\t' '$1 == "fuzz" { printf "%-18s %9d %9.1f %11d %9d\n", $2, $3, $4, $5, $6; n += $3; s += $4; f += $6 }
  END { printf "%-18s %9d %9.1f %11s %9d\n", "all", n, s, "", f }' "$log"
exit $ended
