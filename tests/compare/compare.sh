#!/usr/bin/env bash
# Builds the same Thai news by Hugo, alone and with what it needs beside, and by ItaSite, native and by dotnet; then the
# real site, and 200 sites in one run: all in turn, round by round. Prints medians and ratios as Markdown.
# Usage: compare.sh [SIZES] [ROUNDS]; with ITA_ACCEPT=1, README.md takes the output.
# Not part of run.sh: it takes an hour, and other work on the machine costs time.
set -euo pipefail
cd "$(dirname "$0")/../.."
sizes=${1:-"50 1000 10000"}
rounds=${2:-7}

missing=()
command -v hugo >/dev/null || missing+=(hugo)
command -v npm >/dev/null || missing+=(nodejs npm)
[ -x /usr/bin/time ] || missing+=(time)
command -v clang >/dev/null || command -v gcc >/dev/null || missing+=(clang zlib1g-dev)
if [ ${#missing[@]} -gt 0 ]; then
  root=(); [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
(cd tests/compare && npm ci --silent --no-audit --no-fund)

# The disk is not compared: all is in memory.
work=$(mktemp -d "${TMPDIR:-/dev/shm}/compare.XXXXXX")
trap 'rm -rf "$work"' EXIT
dotnet build src/ItaSite --configuration Release --verbosity quiet --nologo >&2
cp src/ItaSite/packages.lock.json "$work/lock"
dotnet publish src/ItaSite --configuration Release --runtime linux-x64 -p:PublishAot=true -p:RestoreLockedMode=false \
  --output "$work/native" --verbosity quiet --nologo >&2
cp "$work/lock" src/ItaSite/packages.lock.json
dotnet build src/ItaSite --configuration Release --verbosity quiet --nologo >&2

ita="$work/native/ita"
for size in $sizes; do node tests/compare/corpus.mjs "$size" "$work/$size" "$ita"; done
mkdir "$work/real"
cp -r site.config.json content themes "$work/real/"
"$ita" new site "$work/starter" "องค์การบริหารส่วนตำบลตัวอย่าง" >/dev/null 2>&1
bash tests/compare/sites.sh "$work/real" 200 "$work/real-sites"
bash tests/compare/sites.sh "$work/starter" 200 "$work/starter-sites"
node tests/compare/measure.mjs "$work" "$ita" src/ItaSite/bin/Release/net10.0/ita.dll "$sizes" "$rounds" | tee "$work/comparison.md"
[ "${ITA_ACCEPT:-}" = 1 ] || exit 0
for part in comparison "many sites"; do
  awk -v part="$part" -v text="$work/${part// /-}.md" '
    $0 == "<!-- end of " part " -->" { inside = 0; while ((getline line < text) > 0) print line; print "" }
    !inside
    index($0, "<!-- " part ": ") == 1 { inside = 1; print "" }
  ' README.md > "$work/README.md"
  cp "$work/README.md" README.md
done
