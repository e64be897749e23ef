# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Read by the scripts that start and stop a server.

fail() { # fail STATUS WORDS
  echo "$2" >&2
  exit "$1"
}
listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
await() { # await COMMAND...   true as soon as the command is, false after ten seconds
  local i
  for ((i = 0; i < 500; i++)); do
    "$@" && return 0
    sleep .02
  done
  return 1
}
# One process of ours: its command line holds WORD, so that a number used again does no harm.
is_ours() { # is_ours PID WORD
  { tr '\0' ' ' <"/proc/$1/cmdline" | grep -qF -- "$2"; } 2>/dev/null
}

# The account that serves: the caller, or for root one without rights.
if [ "$(id -u)" -ne 0 ]; then who=$(id -un); elif id cyrus >/dev/null 2>&1; then who=cyrus; else who=mail; fi
group=$(id -gn "$who")
as_who() {
  if [ "$(id -u)" -eq 0 ]; then setpriv --reuid "$who" --regid "$group" --clear-groups "$@"; else "$@"; fi
}

# The unpacked packages (servers-fetch), or the system's own where the program is installed.
servers_tree() { # servers_tree PROGRAM...
  local tree=${POSTROOM_SERVERS:-$(dirname "${BASH_SOURCE[0]}")/../../build/servers} program
  tree=$(realpath -m "$tree")
  [ -e "$tree/complete" ] || tree=
  for program; do
    [ -e "$tree/$program" ] || fail 3 "/$program is not there; run tests/servers/servers-fetch"
  done
  echo "$tree"
}

# make_certificate DIR   an authority (ca.pem) and a certificate for localhost (server.pem,
# server.key, both.pem)
make_certificate() (
  umask 077
  cd "$1" || return 1
  [ ! -s both.pem ] || return 0
  {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=Test authority" \
      -keyout ca.key -out ca.pem -addext basicConstraints=critical,CA:TRUE -addext keyUsage=keyCertSign,cRLSign
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost -keyout server.key -out server.csr
    printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n' >extensions
    openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile extensions -out server.pem
  } 2>/dev/null
  cat server.key server.pem >both.pem
  chmod 644 ./*
)

# Serves until standard input ends, then stops: nothing is left when the caller dies.
stay_or_go() { # stay_or_go "$stay" DOWN-SCRIPT DIR
  [ "$1" = --stay ] || return 0
  cat >/dev/null
  exec "$2" "$3"
}
