#!/usr/bin/env bash
# Builds the same Thai news by ItaSite, native and by dotnet, and by Hugo, in turn, and prints medians and ratios.
# Usage: compare.sh [SIZES] [ROUNDS]. Not part of run.sh: it takes minutes, and other work on the machine costs time.
set -euo pipefail
cd "$(dirname "$0")/../.."
sizes=${1:-"50 1000"}
rounds=${2:-7}

missing=()
command -v hugo >/dev/null || missing+=(hugo)
command -v node >/dev/null || missing+=(nodejs)
[ -x /usr/bin/time ] || missing+=(time)
command -v clang >/dev/null || command -v gcc >/dev/null || missing+=(clang zlib1g-dev)
if [ ${#missing[@]} -gt 0 ]; then
  root=(); [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

work=$(mktemp -d "${TMPDIR:-/dev/shm}/compare.XXXXXX")
trap 'rm -rf "$work"' EXIT
dotnet build src/ItaSite --configuration Release --verbosity quiet --nologo >&2
cp src/ItaSite/packages.lock.json "$work/lock"
dotnet publish src/ItaSite --configuration Release --runtime linux-x64 -p:PublishAot=true -p:RestoreLockedMode=false \
  --output "$work/native" --verbosity quiet --nologo >&2
cp "$work/lock" src/ItaSite/packages.lock.json
dotnet restore --verbosity quiet >&2
for size in $sizes; do node tests/compare/corpus.mjs "$size" "$work/$size" "$work/native/ita"; done
node tests/compare/measure.mjs "$work" "$work/native/ita" src/ItaSite/bin/Release/net10.0/ita.dll "$sizes" "$rounds"
