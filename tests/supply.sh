#!/usr/bin/env bash
# What the program is made of: a bill of materials (CycloneDX), known weaknesses of its packages, and whether two builds in two
# folders are equal bytes. Writes to tests/TestResults/supply; ends with 1 if something is wrong. Licences stand in src/LICENCES.md,
# which the test HouseRules/Licences keeps.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
results=$root/tests/TestResults/supply
rm -rf "$results" && mkdir -p "$results"
failed=0
say() { printf '\n== %s\n' "$1" >&2; }

say "Restoring what is locked, and nothing else"
dotnet restore --locked-mode --verbosity quiet
dotnet tool restore --verbosity quiet

say "Bill of materials"
dotnet CycloneDX src/ItaSite/ItaSite.csproj --output "$results" --filename sbom.json --output-format Json \
  --disable-package-restore >"$results/sbom.log" 2>&1 || { cat "$results/sbom.log" >&2; failed=1; }
[ -s "$results/sbom.json" ] && echo "$(grep -c '"purl"' "$results/sbom.json") packages in $results/sbom.json"

say "Known weaknesses"
# A registry without a list of weaknesses finds none anywhere. So it is asked first for one that is known since 2022 (GHSA-5crp-9r3c-p9vr).
weak() { dotnet list "$1" package --vulnerable --include-transitive 2>&1 | tee "$2" | grep -q 'has the following vulnerable'; }
mkdir "$results/probe"
cat >"$results/probe/probe.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit>
    <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
    <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile></PropertyGroup>
  <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.3" /></ItemGroup>
</Project>
XML
if dotnet restore "$results/probe" --verbosity quiet >/dev/null 2>&1 && weak "$results/probe/probe.csproj" "$results/probe.txt"; then
  if weak src/ItaSite/ItaSite.csproj "$results/vulnerable.txt"; then cat "$results/vulnerable.txt"; failed=1; else echo "none known to the registry"; fi
else
  echo "not known: this registry does not even name a known weakness of another package"
fi

say "Two builds in two folders"
for folder in a "b/with a longer path"; do
  copy=$results/$folder
  mkdir -p "$copy"
  git ls-files -z -- src .schemas content themes '*.props' global.json .editorconfig | tar --null -T - -cf - | tar -xf - -C "$copy"
  dotnet build "$copy/src/ItaSite/ItaSite.csproj" -c Release -v q --nologo -p:Precompile=false -p:RunAnalyzers=false \
    >"$results/build.log" 2>&1 || { cat "$results/build.log" >&2; exit 1; }
done
for file in ita.dll ita.pdb; do
  if cmp "$results/a/src/ItaSite/bin/Release/net10.0/$file" "$results/b/with a longer path/src/ItaSite/bin/Release/net10.0/$file"; then
    echo "$file: equal bytes"
  else
    failed=1
  fi
done
exit "$failed"
