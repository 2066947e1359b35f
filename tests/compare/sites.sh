#!/usr/bin/env bash
# Makes COUNT copies of one site, each with a name of its own, and a list of them. Usage: sites.sh SITE COUNT FOLDER
set -euo pipefail
site=$1 count=$2 folder=$3
rm -rf "$folder"
mkdir -p "$folder"
for number in $(seq -w 1 "$count"); do
  mkdir "$folder/site-$number"
  cp -r "$site"/site.config.json "$site"/content "$site"/themes "$folder/site-$number/"
  sed -i "s/\(\"name\": \"[^\"]*\)\"/\1 $number\"/" "$folder/site-$number/site.config.json"
  echo "site-$number" >> "$folder/sites.txt"
done
