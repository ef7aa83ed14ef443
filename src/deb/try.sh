#!/usr/bin/env bash
# Tries the package in a clean Debian: installs it there, starts the kiosk on a screen, kills it, upgrades, removes, purges.
#
#   src/deb/try.sh root FOLDER         makes a clean Debian in FOLDER (about 50 MB are loaded, and 150 MB more for the package)
#   src/deb/try.sh package FOLDER DEB  tries the package in it; ends with 1 at the first thing that is not as it should be
#
# As root, on Debian, with debootstrap, Xvfb and xprop.
set -euo pipefail
what=$1 root=$2
readonly SUITE=bookworm MIRROR=${MIRROR:-http://deb.debian.org/debian}
readonly OWN=var/lib/backwise/kiosk-config
started=()

end() {
  local at
  for ((at = ${#started[@]} - 1; at >= 0; at--)); do
    kill "${started[at]}" 2>/dev/null && wait "${started[at]}" 2>/dev/null
  done
  umount -l "$root/proc" 2>/dev/null || true # nothing is mounted where no package was tried
  return 0
}
trap end EXIT

inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C DEBIAN_FRONTEND=noninteractive \
  ${http_proxy:+http_proxy=$http_proxy} ${https_proxy:+https_proxy=$https_proxy} chroot "$root" "$@"; }

apt() { inside apt-get -q -y --no-install-recommends "$@" >"$root/apt.log" 2>&1 || { tail -n 20 "$root/apt.log"; exit 1; }; }

must() {
  local said=$1
  shift
  "$@" && echo "  $said" || { echo "NOT SO: $said"; exit 1; }
}

# until_true SECONDS COMMAND...
until_true() {
  local left=$(($1 * 10))
  shift
  until "$@" >/dev/null 2>&1; do
    ((left-- > 0)) || return 1
    sleep 0.1
  done
}

now() { date +%s%N; }

seconds_since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f", (b - a) / 1e9 }'; }

in_front() {
  local id
  id=$(xprop -root _NET_ACTIVE_WINDOW | grep -o '0x[0-9a-f]*') && [ "$id" != 0x0 ] &&
    xprop -id "$id" WM_NAME | grep -q '"Backwise"'
}

# Nobody's window is in front while the kiosk is away.
gone() { ! in_front; }

kiosk() { pgrep -u "$user" -f '^/opt/backwise/.* --supervised'; }

is_stopped() { ! pgrep -u "$user" -f /opt/backwise/; }

# What systemd does for the package where it runs.
stop() {
  pkill -u "$user" -f /opt/backwise/
  until_true 30 is_stopped
}

start() {
  Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp -noreset 3>"$root/display" 2>/dev/null &
  started+=($!)
  until_true 20 test -s "$root/display"
  DISPLAY=:$(cat "$root/display")
  export DISPLAY
  local begin
  begin=$(now)
  inside runuser -u backwise -- env HOME=/var/lib/backwise DISPLAY="$DISPLAY" CUPS_SERVER=localhost:9 \
    /opt/backwise/session >"$root/session.log" 2>&1 &
  started+=($!)
  must "the kiosk is in front" until_true 120 in_front
  echo "figure: package, start to window, s: $(seconds_since "$begin")"
}

# The same package, as the next version, with one file renewed.
next_version() {
  local files=$root/next
  dpkg-deb -R "$1" "$files"
  sed -i 's/^Version: .*/&+next/' "$files/DEBIAN/control"
  echo '# renewed' >>"$files/opt/backwise/kiosk-config/keys.yaml"
  dpkg-deb -Zgzip -z1 --root-owner-group -b "$files" "$root/next.deb" >/dev/null
  rm -rf "$files"
}

if [ "$what" = root ]; then
  debootstrap --variant=minbase "$SUITE" "$root" "$MIRROR" >"$root.log" 2>&1 || { tail -n 5 "$root.log"; exit 1; }
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" && chmod 755 "$root/usr/sbin/policy-rc.d"
  exit 0
fi

deb=$3
cp "$deb" "$root/backwise.deb"
mount -t proc proc "$root/proc"
begin=$(now)
apt update
apt install /backwise.deb
echo "figure: package, installing with all it needs, s: $(seconds_since "$begin")"
must "it can be called by its name" inside backwise --version
must "there is a user" inside getent passwd backwise
user=$(inside id -u backwise)
must "there is class data for a fast start" test -s "$root/opt/backwise/backwise.jsa"
must "there is a service" test -s "$root/lib/systemd/system/backwise.service"
must "content and settings have no problems" inside runuser -u backwise -- backwise --check
start
until_true 60 test -s "$root/var/lib/backwise/state/health.txt"
inside runuser -u backwise -- backwise --health || true # there is neither loudspeaker nor printer here
sleep 20 # a kiosk that dies sooner waits before it comes back
begin=$(now)
kill -9 "$(kiosk)"
must "it goes when it is killed" until_true 20 gone
must "and comes back" until_true 60 in_front
echo "figure: package, kill -9 to window, s: $(seconds_since "$begin")"

echo "# the clinic's own" >>"$root/$OWN/kiosk.yaml"
rm "$root/$OWN/flows/chair-twist/en.yaml"
next_version "$deb"
apt install /next.deb
must "an upgrade keeps what the clinic has changed" grep -q "the clinic's own" "$root/$OWN/kiosk.yaml"
must "and what it took away" test ! -e "$root/$OWN/flows/chair-twist/en.yaml"
must "and renews the rest" grep -q renewed "$root/$OWN/keys.yaml"
must "whose content is read by the new version" inside runuser -u backwise -- backwise --version
must "it stops when it is told to" stop
apt remove backwise
must "removal takes the program" test ! -e "$root/opt/backwise/backwise.jar"
must "and nothing stays of it" test ! -e "$root/opt/backwise"
must "but leaves the clinic's settings" grep -q "the clinic's own" "$root/$OWN/kiosk.yaml"
apt purge backwise
must "purge takes them" test ! -e "$root/var/lib/backwise"
must "and the user" bash -c "! grep -q ^backwise: '$root/etc/passwd'"
