#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh CMD...   private HOME, session bus and unlocked empty keyring; nothing of the
# caller's is touched. Without gnome-keyring the command runs all the same and skips by itself.
set -eu
if ! command -v gnome-keyring-daemon >/dev/null || ! command -v dbus-run-session >/dev/null; then
    exec "$@"
fi
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
export HOME=$T XDG_DATA_HOME=$T/data XDG_CONFIG_HOME=$T/config XDG_CACHE_HOME=$T/cache XDG_RUNTIME_DIR=$T/run
mkdir -p -m 700 "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
unset QT_NO_GLIB
# shellcheck disable=SC2016
dbus-run-session -- bash -c '
    printf %s test-login | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    for _ in $(seq 100); do
        reply=$(gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus \
            -m org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets \
            2>/dev/null) && break
        sleep 0.05
    done
    POSTROOM_TEST_KEYRING_PID=$(printf %s "${reply:-}" | sed "s/uint32//" | tr -dc 0-9)
    export POSTROOM_TEST_KEYRING_PID
    "$@"' _ "$@"
