#!/usr/bin/env bash
# Makes what an office downloads, from the last commit and nothing else: an archive for each system, a dotnet tool,
# a bill of materials and SHA256SUMS. The guide (src/Guide) is built by the same program and stands in each archive and in the tool.
#   bash src/release.sh FOLDER [RID…]      FOLDER is new or empty; RIDs are win-x64 linux-x64 linux-arm64 osx-arm64
# NativeAOT for linux-x64, which it can be built on; elsewhere a trimmed single file, compiled ahead (ReadyToRun), with
# the two native libraries (SkiaSharp, libsodium) beside it. Tries what it made: the archive of linux-x64 and the tool
# build the repository's site to the same bytes as `dotnet run`. The builds for Windows, macOS and ARM are made here,
# not run: Debian's wine 8 starts ita.exe, and CoreCLR then ends (0x80070057). What a system lacks to be built here is
# said at the end, and the run ends with 1.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,4p' "$0" >&2; exit 2; }
out=$(realpath -m "$1"); shift
rids=("$@"); [ ${#rids[@]} -gt 0 ] || rids=(linux-x64 win-x64 linux-arm64 osx-arm64)
cd "$(dirname "$0")/.."
[ -z "$(ls -A "$out" 2>/dev/null)" ] || { echo "$out is not empty" >&2; exit 2; }
missing=()
for program in git zip unzip; do command -v $program >/dev/null || missing+=($program); done
command -v clang >/dev/null || command -v gcc >/dev/null || missing+=(clang zlib1g-dev)
if [ ${#missing[@]} -gt 0 ]; then
  root=(); [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
say() { printf '== %s\n' "$1" >&2; }
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct); export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8
version=$(git log -1 --format=%cd --date=format-local:%Y.%-m.%-d)
git clone -q --no-local . "$work/clone"; git -C "$work/clone" checkout -q "$(git rev-parse HEAD)"
cd "$work/clone"
umask 022
# Which packages come with a system is the SDK's own affair: what the lock file pins stays pinned by Directory.Packages.props.
common=(-c Release --nologo -v q -p:Precompile=false -p:RunAnalyzers=false -p:RestoreLockedMode=false -p:Version="$version"
  -p:GenerateDocumentationFile=false -p:DebugType=none -p:ContinuousIntegrationBuild=true -p:IncludeSourceRevisionInInformationalVersion=false)
failed=()

# Nothing but names and bytes may tell two archives apart.
settle() { # folder
  find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  find "$1" -type d -exec chmod 755 {} +
  find "$1" -type f -exec chmod 644 {} +
  find "$1" -type f \( -name ita -o -name '*.so' -o -name '*.dylib' \) -exec chmod 755 {} +
}
packed() { # folder's name within $work, archive
  settle "$work/$1"
  case $2 in
    *.zip) (cd "$work" && find "$1" | sort | zip -q -X -9 -@ "$2") ;;
    *) tar -C "$work" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu -cf - "$1" | gzip -n -9 > "$2" ;;
  esac
}

say "Bill of materials"
dotnet tool restore -v q >/dev/null
dotnet restore -v q --locked-mode src/ItaSite >/dev/null
dotnet CycloneDX src/ItaSite/ItaSite.csproj --output "$work" --filename sbom.json --output-format Json --no-serial-number \
  --set-name ItaSite --set-version "$version" --disable-package-restore > "$work/sbom.log" 2>&1 || { cat "$work/sbom.log" >&2; exit 1; }
sed -i "s/\"timestamp\": \"[^\"]*\"/\"timestamp\": \"$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)\"/" "$work/sbom.json"
cp "$work/sbom.json" "$out/ita-$version-sbom.json"

say "Guide"
dotnet run --project src/ItaSite -c Release -p:Precompile=false -p:RunAnalyzers=false -- build src/Guide --output "$work/guide" --no-keep \
  > "$work/guide.log" 2>&1 || { tail -5 "$work/guide.log" >&2; exit 1; }

for rid in "${rids[@]}"; do
  say "$rid"
  how=(--self-contained -p:PublishSingleFile=true -p:PublishTrimmed=true -p:PublishReadyToRun=true -p:EnableCompressionInSingleFile=false)
  [ "$rid" = linux-x64 ] && how=(-p:PublishAot=true -p:StripSymbols=true)
  if ! dotnet publish src/ItaSite "${common[@]}" -r "$rid" "${how[@]}" -o "$work/$rid" > "$work/$rid.log" 2>&1; then
    grep -E 'error' "$work/$rid.log" | sed 's/ \[.*//' | sort -u | head -5 >&2; failed+=("$rid"); continue
  fi
  grep -E 'warning IL[0-9]+' "$work/$rid.log" | sed 's/ \[.*//' | sort -u | head -20 >&2 || true
  name=ita-$version-$rid; mkdir "$work/$name"
  find "$work/$rid" -maxdepth 1 -type f \( -name 'ita' -o -name 'ita.exe' -o -name '*.so' -o -name '*.dll' -o -name '*.dylib' \) ! -name 'aspnetcorev2*' -exec cp {} "$work/$name/" \;
  cp -r README.md themes "$work/$name/"
  cp src/LICENCES.md "$work/sbom.json" "$work/$name/"
  mkdir "$work/$name/catalogues"; cp src/Shipped/Catalogues/* "$work/$name/catalogues/"
  cp -r "$work/guide" "$work/$name/guide"
  ending=tar.gz; [ "${rid%%-*}" = win ] && ending=zip
  packed "$name" "$out/$name.$ending"
done

say "dotnet tool"
if dotnet pack src/ItaSite "${common[@]}" -p:PackAsTool=true -p:ToolCommandName=ita -p:PackageId=ItaSite -p:PackageLicenseFile= -p:Description=ItaSite \
  -p:GuideFolder="$work/guide" -o "$work/tool" > "$work/tool.log" 2>&1; then
  # NuGet names one of its own files by chance; all is packed anew under a name that stays.
  mkdir "$work/nupkg"; (cd "$work/nupkg" && unzip -q "$work/tool/ItaSite.$version.nupkg")
  core=$(cd "$work/nupkg" && find package -name '*.psmdcp')
  mv "$work/nupkg/$core" "$work/nupkg/$(dirname "$core")/core.psmdcp"
  sed -i "s#$core#$(dirname "$core")/core.psmdcp#; s#Id=\"R[0-9A-F]*\"#Id=\"R0\"#2" "$work/nupkg/_rels/.rels"
  settle "$work/nupkg"
  (cd "$work/nupkg" && find . -type f | sed 's#^\./##' | sort | zip -q -X -9 -@ "$out/ItaSite.$version.nupkg")
else
  grep -E 'error' "$work/tool.log" | sort -u | head -5 >&2; failed+=("dotnet tool")
fi

(cd "$out" && find . -type f ! -name SHA256SUMS | sed 's#^\./##' | sort | xargs -d '\n' sha256sum > SHA256SUMS)

say "Trying what was made"
site=$work/clone; wanted=$work/wanted
dotnet run --project src/ItaSite -c Release -p:Precompile=false -p:RunAnalyzers=false -- build "$site" --output "$wanted" --no-keep >"$work/run.log" 2>&1 || { tail -5 "$work/run.log" >&2; exit 1; }
try() { # name, program
  rm -rf "$work/made"
  if "$2" build "$site" --output "$work/made" --no-keep >"$work/try.log" 2>&1 && diff -r "$wanted" "$work/made" >/dev/null; then
    echo "$1 builds the site to the same bytes as dotnet run ($(wc -l < "$wanted/SHA256SUMS") files)"
  else
    echo "$1 does NOT build the site to the same bytes"; tail -3 "$work/try.log"; failed+=("$1")
  fi
}
if [ -f "$out/ita-$version-linux-x64.tar.gz" ]; then
  mkdir "$work/unpacked"; tar -C "$work/unpacked" -xzf "$out/ita-$version-linux-x64.tar.gz"
  try linux-x64 "$work/unpacked/ita-$version-linux-x64/ita"
fi
if [ -f "$out/ItaSite.$version.nupkg" ]; then
  dotnet tool install ItaSite --tool-path "$work/tools" --version "$version" --add-source "$out" >"$work/install.log" 2>&1 \
    && try "the dotnet tool" "$work/tools/ita" && [ -n "$(find "$work/tools" -path '*/guide/index.html')" ] || { tail -3 "$work/install.log"; failed+=("install of the tool"); }
fi
# The same trimmed single file as for the other systems, where this machine can run it.
if [ "${ITA_TRY_TRIMMED:-yes}" = yes ]; then
  if dotnet publish src/ItaSite "${common[@]}" -r linux-x64 --self-contained -p:PublishSingleFile=true -p:PublishTrimmed=true -p:PublishReadyToRun=true \
    -o "$work/trimmed" > "$work/trimmed.log" 2>&1; then
    try "the trimmed single file, as the other systems have it" "$work/trimmed/ita"
  else
    grep -E 'error' "$work/trimmed.log" | sed 's/ \[.*//' | sort -u | head -3 >&2; failed+=("trimmed linux-x64")
  fi
fi
ls -l "$out" | awk 'NR > 1 { print $5, $9 }'
[ ${#failed[@]} -eq 0 ] || { printf 'not made: %s\n' "${failed[*]}" >&2; exit 1; }
