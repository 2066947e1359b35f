#!/usr/bin/env bash
# Publishes a site to OpenSSH, vsftpd, a folder and a bare Git repository of this machine, as offices do and as things go wrong:
# unknown and changed keys, locked keys, passwords, a line that is cut, a disk that is full, files of others, runs that are killed.
# Prints a line a case; ends with 1 if one is not as it should be. Needs root, openssh-server, vsftpd, curl and git (installed if
# missing). ROUNDS=60 sets how many runs are killed; ITA= names the program, SITE= a site to publish in place of the repository's.
set -euo pipefail
cd "$(dirname "$0")/.."

[ "$(id -u)" -eq 0 ] || { echo "needs root, to start hosts and to make users" >&2; exit 2; }
ita=$(realpath "${ITA:-src/ItaSite/bin/Release/net10.0/ita}")
rounds=${ROUNDS:-20}
missing=()
[ -x /usr/sbin/sshd ] || missing+=(openssh-server)
command -v vsftpd >/dev/null || missing+=(vsftpd)
command -v curl >/dev/null || missing+=(curl)
command -v git >/dev/null || missing+=(git)

if [ ${#missing[@]} -gt 0 ]; then
  apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

work=$(mktemp -d); chmod 755 "$work"
ssh_port=${SSH_PORT:-18522} sftp_port=${SFTP_PORT:-18523} ftp_port=${FTP_PORT:-18521} user=itapub$$ password="p w'\"\\ก$$"
export HOME=$work/home; mkdir -p "$HOME"
stop() {
  for pid in "$work"/*.pid; do [ -s "$pid" ] && kill "$(cat "$pid")" 2>/dev/null || true; done
  mountpoint -q "$work/small" && umount "$work/small"
  userdel "$user" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

# --- hosts --------------------------------------------------------------------------------------------------------------
mkdir -p /run/sshd /var/run/vsftpd/empty "$work/account" "$work/small"
useradd -M -d "$work/account" -s /bin/bash "$user"; printf '%s:%s' "$user" "$password" | chpasswd; chown "$user" "$work/account"
for name in host other user; do ssh-keygen -q -t ed25519 -N '' -f "$work/$name"; done
ssh-keygen -q -t ecdsa -N locked -f "$work/locked"; ssh-keygen -q -t rsa -N '' -f "$work/hostrsa"
cat "$work/user.pub" "$work/locked.pub" > "$work/authorized"; chmod 644 "$work/authorized"
sshd() { # name, port, further lines
  printf '%s\n' "Port $2" "ListenAddress 127.0.0.1" "HostKey $work/${4:-host}" "HostKey $work/hostrsa" "AuthorizedKeysFile $work/authorized" \
    'StrictModes no' 'UsePAM yes' 'PasswordAuthentication yes' "PidFile $work/$1.pid" 'Subsystem sftp internal-sftp' 'MaxStartups 100' "$3" > "$work/$1.conf"
  /usr/sbin/sshd -f "$work/$1.conf" -E "$work/$1.log"
}
sshd shell "$ssh_port" ''
sshd only "$sftp_port" 'ForceCommand internal-sftp'
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/key.pem" -out "$work/cert.pem" -days 30 \
  -subj /CN=localhost -addext 'subjectAltName=DNS:localhost' 2>/dev/null
cat > "$work/vsftpd.conf" <<CONF
listen=YES
listen_address=127.0.0.1
listen_port=$ftp_port
background=NO
anonymous_enable=NO
local_enable=YES
write_enable=YES
pam_service_name=vsftpd
ssl_enable=YES
rsa_cert_file=$work/cert.pem
rsa_private_key_file=$work/key.pem
ssl_ciphers=HIGH
pasv_min_port=18600
pasv_max_port=18999
secure_chroot_dir=/var/run/vsftpd/empty
CONF
vsftpd "$work/vsftpd.conf" > "$work/vsftpd.log" 2>&1 & echo $! > "$work/vsftpd.pid"
git init -q --bare "$work/pages.git"

# --- the site -----------------------------------------------------------------------------------------------------------
mkdir "$work/site"
(cd "${SITE:-.}" && tar -cf - site.config.json content themes .schemas) | tar -xf - -C "$work/site"
site=$work/site; cp "$work/cert.pem" "$site/ca.pem"
build() { "$ita" build "$site" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }; }
build
cp -r "$site/dist" "$work/first"
page=$site/content/contact.md
settings() { # address, further keys
  python3 - "$site/site.config.json" "$1" "${2:-{\}}" <<'PY'
import json, sys
path, to, more = sys.argv[1:]
settings = json.load(open(path)); settings["publish"] = {"to": to, **json.loads(more)}
json.dump(settings, open(path, "w"), ensure_ascii=False, indent=2)
PY
  build
}
sftp=sftp://$user@127.0.0.1:$ssh_port$work/account/www
only=sftp://$user@127.0.0.1:$sftp_port$work/account/www
ftps=ftps://$user@localhost:$ftp_port/www
www=$work/account/www

wrong=0
check() { # name, what must be true
  local name=$1; shift
  if "$@" >/dev/null 2>&1; then printf 'ok    %s\n' "$name"; else printf 'WRONG %s\n' "$name"; sed 's/^/        /' "$work/said" | tail -5; wrong=$((wrong + 1)); fi
}
code=0
publish() { code=0; "$ita" publish "$site" --lang en --no-verify "$@" >"$work/said" 2>&1 </dev/null || code=$?; }
said() { grep -qF -- "$1" "$work/said"; }
is() { [ "$code" -eq "$1" ]; }
# A folder of visitors holds the site, whole and nothing else; but for what others put there.
same() { diff -r --exclude=others "$site/dist" "$1"; }
change() { printf '\n%s\n' "$1 $RANDOM" >> "$page"; build; }

fingerprint=$(ssh-keygen -lf "$work/host.pub" | cut -d' ' -f2)
unset ITA_PUBLISH_PASSWORD

echo "== SFTP: who is who"
publish --to "$sftp" --key "$work/user";                                         check "an unknown key is shown, and nothing is sent" eval 'is 2 && said ITA653 && said "$fingerprint" && [ ! -e "$www" ]'
publish --to "$sftp" --key "$work/user" --accept-host-key SHA256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; check "another fingerprint is not accepted" eval 'is 2 && said ITA653'
publish --to "$sftp" --key "$work/user" --accept-host-key "$fingerprint";        check "the accepted key lets the site in" eval 'is 0 && same "$www"'
publish --to "$sftp" --key "$work/user";                                         check "it is known from then on, and nothing is sent twice" eval 'is 0 && said "has this very site"'
ssh-keygen -q -H -f "$HOME/.ssh/known_hosts" 2>/dev/null; rm -f "$HOME/.ssh/known_hosts.old"
publish --to "$sftp" --key "$work/user";                                         check "also where OpenSSH hides the names of hosts" eval 'is 0'
kill "$(cat "$work/shell.pid")"; sleep 0.3; sshd shell "$ssh_port" '' other
publish --to "$sftp" --key "$work/user" --accept-host-key "$fingerprint";        check "a changed key is refused loudly" eval 'is 2 && said ITA654'
kill "$(cat "$work/shell.pid")"; sleep 0.3; sshd shell "$ssh_port" ''
mv "$HOME/.ssh/known_hosts" "$work/known"
settings "$sftp" "{\"hostKey\": \"$fingerprint\"}";          publish --key "$work/user"; check "the settings' fingerprint is enough" eval 'is 0 && same "$www"'
settings "$sftp" "{\"hostKey\": \"$(ssh-keygen -lf "$work/hostrsa.pub" | cut -d' ' -f2)\"}"; publish --key "$work/user"; check "also one of the host's other key" eval 'is 0'
settings "$sftp" "{\"hostKey\": \"$(ssh-keygen -lf "$work/other.pub" | cut -d' ' -f2)\"}"; publish --key "$work/user"; check "a wrong one in the settings is refused loudly" eval 'is 2 && said ITA654'
mv "$work/known" "$HOME/.ssh/known_hosts"; settings "$sftp"
publish;                                                                          check "without a key and a password nobody gets in" eval 'is 2 && said ITA655'
code=0; printf '%s\n' "$password" | "$ita" publish "$site" --lang en --no-verify --password-stdin >"$work/said" 2>&1 || code=$?; check "a password from the input" is 0
ITA_PUBLISH_PASSWORD=$password publish;                                           check "a password of the environment" is 0
ITA_PUBLISH_PASSWORD=wrong publish;                                               check "a wrong password is refused, and never shown" eval 'is 2 && said ITA655 && ! said wrong'
code=0; echo locked | "$ita" publish "$site" --lang en --no-verify --key "$work/locked" >"$work/said" 2>&1 || code=$?; check "a locked key is unlocked" is 0
publish --to "sftp://$user:secret@127.0.0.1$www";                                 check "a password in the address is refused, and not repeated" eval 'is 2 && said ITA650 && ! said secret'

echo "== SFTP: what is sent"
change "one page"; publish --key "$work/user";                                    check "one changed page: $(sed -n 's/.*sent \(.*\)/\1/p' "$work/said")" eval 'is 0 && same "$www"'
mkdir -p "$www/others/deep"; echo mine > "$www/others/deep/a.txt"; echo x > "$www/others/shell.php"; chown -R "$user" "$www/others"
change "with others"; publish --key "$work/user";                                 check "files of others stay, and are told" eval 'is 0 && said ITA658 && same "$www" && [ "$(cat "$www/others/deep/a.txt")" = mine ]'
publish --key "$work/user" --remove-others --dry-run;                             check "a dry run removes nothing" eval 'is 0 && said "others/shell.php" && [ -e "$www/others/shell.php" ]'
publish --key "$work/user" --remove-others;                                       check "others go where that is asked for" eval 'is 0 && [ ! -e "$www/others" ] && same "$www"'
printf tampered > "$www/about.html"; publish --key "$work/user";                  check "a file of another size is sent again" eval 'is 0 && same "$www"'
tr 'a-z' 'b-za' < "$site/dist/about.html" > "$www/about.html"; publish --key "$work/user" --all; check "with --all also one of the same size" eval 'is 0 && same "$www"'
rm "$www/SHA256SUMS"; publish --key "$work/user";                                 check "without the host's list files of our names are not ours" eval 'is 0 && same "$www"'
head -c 300 "$site/dist/SHA256SUMS" > "$www/SHA256SUMS"; publish --key "$work/user"; check "a list that was cut short says nothing" eval 'is 0 && same "$www"'
rm -rf "$www"; mkdir "$www"; echo welcome > "$www/index.html"; chown -R "$user" "$www"
publish --key "$work/user";                                                       check "somebody's page in the way stops all" eval 'is 2 && said ITA659 && [ "$(cat "$www/index.html")" = welcome ]'
publish --key "$work/user" --remove-others;                                       check "and is replaced where that is asked for" eval 'is 0 && same "$www"'
mv "$www" "$work/account/real"; ln -s real "$www"; change link; publish --key "$work/user"; check "a folder that is a link stays one" eval 'is 0 && [ -L "$www" ] && diff -r "$site/dist" "$work/account/real"'
rm "$www"; mv "$work/account/real" "$www"
mv "$www" "$www.ita-old"; publish --key "$work/user";                             check "a host that stopped within the exchange is put right" eval 'is 0 && same "$www" && [ ! -e "$www.ita-old" ]'
printf 'broken' >> "$site/dist/about.html"; publish --key "$work/user";           check "a finished file that was changed is not sent" eval 'is 2 && said ITA652'
build; printf '\nchanged\n' >> "$page"; publish --key "$work/user";               check "content that changed after the build is not sent" eval 'is 1 && said ITA652'
build; publish --key "$work/user"
publish --to "sftp://$user@127.0.0.1:9$www" --key "$work/user";                   check "a host that is away" eval 'is 2 && said ITA656'

echo "== SFTP without a shell: files are renamed one by one"
ssh-keyscan -p "$sftp_port" 127.0.0.1 2>/dev/null >> "$HOME/.ssh/known_hosts"
change "no shell"; publish --to "$only" --key "$work/user";                       check "the site is whole" eval 'is 0 && same "$www" && [ ! -e "$www/.ita-next" ]'
mkdir -p "$www/others"; touch "$www/others/x"; change "no shell"; publish --to "$only" --key "$work/user"; check "files of others stay" eval 'is 0 && said ITA658 && same "$www"'
rm -rf "$www/others"
if mount -t tmpfs -o size=1M,mode=777 none "$work/small" 2>/dev/null; then
  publish --to "sftp://$user@127.0.0.1:$ssh_port$work/small/www" --key "$work/user"; check "a full disk is told, and nothing is half there" eval 'is 2 && said ITA656 && [ ! -e "$work/small/www/index.html" ]'
  umount "$work/small"
else
  echo "not tried: a full disk (this machine mounts nothing)"
fi

echo "== FTPS"
export ITA_PUBLISH_PASSWORD=$password
publish --to "$ftps";                                                             check "a certificate that nobody vouches for is refused" eval 'is 2 && said ITA657'
settings "$ftps" '{"certificate": "ca.pem"}'
rm -rf "$www"; publish;                                                           check "with its certificate the site is sent" eval 'is 0 && same "$www"'
publish;                                                                          check "nothing is sent twice" eval 'is 0 && said "has this very site"'
change ftps; publish;                                                             check "one changed page: $(sed -n 's/.*sent \(.*\)/\1/p' "$work/said")" eval 'is 0 && same "$www" && [ ! -e "$www/.ita-next" ]'
check "visitors may read it" eval '[ "$(stat -c %a "$www/contact.html")" = 644 ] && [ "$(stat -c %a "$www/news")" = 755 ]'
mkdir "$www/others"; echo mine > "$www/others/.hidden file"; chown -R "$user" "$www/others"; change ftps; publish
check "files of others stay, and are told" eval 'is 0 && said ITA658 && same "$www" && [ "$(cat "$www/others/.hidden file")" = mine ]'
publish --remove-others;                                                          check "others go where that is asked for" eval 'is 0 && same "$www" && [ ! -e "$www/others" ]'
ITA_PUBLISH_PASSWORD=wrong publish;                                               check "a wrong password is refused" eval 'is 2 && said ITA655'
(for _ in $(seq 40); do ps -eo args | grep -F -- "$password" | grep -v grep && echo seen > "$work/seen"; sleep 0.05; done) >/dev/null 2>&1 &
publish --all; wait $!;                                                           check "no list of processes shows the password" eval 'is 0 && [ ! -e "$work/seen" ]'
unset ITA_PUBLISH_PASSWORD

echo "== Git"
settings "git:$work/pages.git#gh-pages"
branch() { rm -rf "$work/shown"; git clone -q --branch gh-pages "$work/pages.git" "$work/shown"; }
publish;                                                                          check "a branch that is not there yet" eval 'is 0 && branch && diff -r --exclude=.git "$site/dist" "$work/shown"'
git -C "$work/shown" -c user.name=x -c user.email=x@x commit -q --allow-empty -m x; echo www.example.go.th > "$work/shown/CNAME"
git -C "$work/shown" add CNAME; git -C "$work/shown" -c user.name=x -c user.email=x@x commit -q -m CNAME; git -C "$work/shown" push -q
change git; publish;                                                              check "a file of the host's own stays" eval 'is 0 && said ITA658 && branch && [ -e "$work/shown/CNAME" ] && diff -r --exclude=.git --exclude=CNAME "$site/dist" "$work/shown"'
check "one commit each, on top of the others" eval '[ "$(git -C "$work/shown" rev-list --count HEAD)" -eq 4 ]'
printf '#!/bin/sh\nexit 1\n' > "$work/pages.git/hooks/pre-receive"; chmod +x "$work/pages.git/hooks/pre-receive"
change git; publish;                                                              check "a repository that refuses is told" eval 'is 2 && said ITA656'
rm "$work/pages.git/hooks/pre-receive"
publish --to "git:https://token@example.org/x.git";                               check "a token in the address is refused, and not repeated" eval 'is 2 && said ITA650 && ! said token@'

echo "== A folder"
settings "$work/folder"
publish; check "a new folder" eval 'is 0 && same "$work/folder"'
change folder; publish; check "one changed page" eval 'is 0 && same "$work/folder"'
touch "$work/folder/mine.txt"; change folder; publish; check "files of others stay" eval 'is 0 && said ITA658 && [ -e "$work/folder/mine.txt" ] && rm "$work/folder/mine.txt" && same "$work/folder"'

echo "== Killed at any moment ($rounds runs each): what visitors have then, and after one more run"
# Two sites take turns, so that nothing is built between; a run is killed at a random moment after it began to send.
cp -r "$site" "$work/other-site"
for name in about contact services complaints; do printf '\nanother\n' >> "$work/other-site/content/$name.md"; done
"$ita" build "$work/other-site" >/dev/null 2>&1
kills() { # name, address, seconds that sending and replacing take
  local old=0 new=0 mixed=0 lost=0 round now
  rm -f "$work/torn"
  for round in $(seq "$rounds"); do
    now=$site; diff -rq "$site/dist" "$www" >/dev/null && now=$work/other-site
    rm -rf "$work/old"; cp -r "$www" "$work/old"
    "$ita" publish "$now" --to "$2" --key "$work/user" --no-verify --lang en --all >"$work/run" 2>&1 </dev/null & local pid=$!
    until grep -q '^Sent' "$work/run" || ! kill -0 $pid 2>/dev/null; do sleep 0.01; done
    sleep "$(awk -v s="$3" -v r="$RANDOM" 'BEGIN { print s * r / 32768 }')"; kill -9 $pid 2>/dev/null || true; wait $pid 2>/dev/null || true
    sleep 0.3
    if diff -r --exclude=.ita-next "$work/old" "$www" >/dev/null 2>&1; then old=$((old + 1))
    elif diff -r --exclude=.ita-next "$now/dist" "$www" >/dev/null 2>&1; then new=$((new + 1))
    else
      mixed=$((mixed + 1))
      (cd "$www" && find . -type f -not -path './.ita-next/*') | while read -r file; do
        cmp -s "$www/$file" "$work/old/$file" || cmp -s "$www/$file" "$now/dist/$file" || echo "$file" >> "$work/torn"
      done
    fi
    code=0; "$ita" publish "$now" --to "$2" --key "$work/user" --no-verify >"$work/said" 2>&1 </dev/null || code=$?
    { [ "$code" -eq 0 ] && diff -r "$now/dist" "$www" >/dev/null; } || lost=$((lost + 1))
  done
  printf '%s: old %s, new %s, mixed with each file old or new %s, torn files %s, not whole after the next run %s\n' "$1" "$old" "$new" "$mixed" "$( [ -e "$work/torn" ] && wc -l < "$work/torn" || echo 0)" "$lost"
  [ "$lost" -eq 0 ] && [ ! -e "$work/torn" ] || wrong=$((wrong + 1))
}
publish --to "$sftp" --key "$work/user"
kills "SFTP with a shell" "$sftp" 1.5
kills "SFTP without a shell" "$only" 0.6
export ITA_PUBLISH_PASSWORD=$password; settings "$ftps" '{"certificate": "ca.pem"}'; rm -rf "$work/other-site/site.config.json"
cp "$site/site.config.json" "$work/other-site/"; "$ita" build "$work/other-site" >/dev/null 2>&1; publish
kills "FTPS" "$ftps" 4

echo "== No password is left anywhere"
check "in the site's folder and what was said" eval '! grep -rqF -- "$password" "$site" "$HOME"'
echo "$wrong wrong"
[ "$wrong" -eq 0 ]
