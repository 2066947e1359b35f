#!/usr/bin/env bash
# Passes all tests on a fresh machine: installs what is missing, builds in Release with warnings as errors, runs the suite,
# and runs what must not depend on the machine's language again under Thai. Ends with "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '\n== %s\n' "$1" >&2; }

missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v zbarimg >/dev/null || missing+=(zbar-tools)
command -v pdfinfo >/dev/null || missing+=(poppler-utils)
command -v soffice >/dev/null || missing+=(libreoffice-calc-nogui)
command -v java >/dev/null || missing+=(default-jre-headless)
command -v openssl >/dev/null || missing+=(openssl)
command -v ssh-keygen >/dev/null || missing+=(openssh-client)
[ -x /usr/sbin/sshd ] || missing+=(openssh-server)
command -v git >/dev/null || missing+=(git)
command -v minisign >/dev/null || missing+=(minisign)
command -v npm >/dev/null || missing+=(nodejs npm)
fc-list 2>/dev/null | grep -qi -e laksaman -e sarabun || missing+=(fonts-thai-tlwg fontconfig)
locale -a 2>/dev/null | grep -qix 'th_TH.utf-\?8' || missing+=(locales)
if [ ${#missing[@]} -gt 0 ]; then
  say "Installing ${missing[*]}"
  root=(); [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  if ! locale -a | grep -qix 'th_TH.utf-\?8'; then
    "${root[@]}" localedef -i th_TH -f UTF-8 th_TH.UTF-8
  fi
fi

say "The Nu HTML Checker and the SARIF schema"
(cd tests/tools && npm ci --silent --no-audit --no-fund)

say "Building"
CI=true dotnet restore --locked-mode --verbosity quiet
dotnet build --configuration Release --no-restore --verbosity quiet --nologo
dotnet tool restore --verbosity quiet
dotnet csharpier check src tests

results=tests/TestResults
rm -rf "$results" && mkdir -p "$results"
suite=tests/ItaSite.Tests/bin/Release/net10.0/ItaSite.Tests.dll
failed=0

say "Testing"
dotnet "$suite" -noColor -result-xml "$results/all.xml" || failed=1

# All rooms but those that drive other programs (browsers, LibreOffice) or read the source, whose language is their own.
once=(-namespace- ItaSite.Tests.RealSite -namespace- ItaSite.Tests.NumberFormats -namespace- ItaSite.Tests.HouseRules)
say "Testing again under Thai"
LC_ALL=th_TH.UTF-8 TZ=Asia/Bangkok dotnet "$suite" -noColor "${once[@]}" -result-xml "$results/thai.xml" || failed=1

# The real counts, from what the runner wrote.
sum() { local total=0 number; for number in $(grep -ho "<assembly [^>]*" "$results"/*.xml | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*'); do total=$((total + number)); done; echo "$total"; }
passes=$(sum passed); failures=$(( $(sum failed) + $(sum errors) ))
[ "$(ls "$results"/*.xml | wc -l)" -eq 2 ] && [ "$passes" -gt 0 ] && [ "$failures" -eq 0 ] || failed=1
echo "$passes passed, $failures failed"
exit "$failed"
