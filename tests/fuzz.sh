#!/usr/bin/env bash
# Runs every reader on inputs damaged at random and prints a table. How many cases: the first argument, 100000 by default; slow
# readers take a share of it. ITA_SEED=… takes other cases. Ends with 1 if any failed.
set -uo pipefail
cd "$(dirname "$0")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
ITA_FUZZ=${1:-100000} dotnet tests/ItaSite.Tests/bin/Release/net10.0/ItaSite.Tests.dll -noColor \
  -namespace ItaSite.Tests.Fuzzing >"$log" 2>&1
ended=$?
grep -v '^fuzz	' "$log"
printf '%-22s %10s %9s %9s\n' reader cases seconds failures
awk -F '\t' '$1 == "fuzz" { printf "%-22s %10d %9.1f %9d\n", $2, $3, $4, $5; n += $3; f += $5 }
  END { printf "%-22s %10d %9s %9d\n", "all", n, "", f }' "$log"
exit $ended
