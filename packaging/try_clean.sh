#!/bin/sh
# Tries a command in a clean Debian 12 that holds Python 3.11, git and make, on a fresh clone of this checkout's HEAD.
# Usage, as root: try_clean.sh FOLDER [COMMAND...]      (the command's default: make test)
#
# FOLDER is made by debootstrap at the first call and used again afterwards; what the command installed stays in it, so
# remove it for a second first time. Where this machine reaches Debian and Python packages through settings of its own
# (a trust store, pip's configuration), the clean Debian is lent them; LEND names further folders to show it, read-only.
set -eu
root=${1:?"usage: try_clean.sh FOLDER [COMMAND...]"}
shift
[ $# -gt 0 ] || set -- make test
here=$(cd "$(dirname "$0")/.." && pwd)

if [ ! -x "$root/usr/bin/python3" ]; then
    debootstrap --variant=minbase --include=ca-certificates,git,make,python3 bookworm "$root"
fi

cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
[ ! -e /etc/pip.conf ] || cp /etc/pip.conf "$root/etc/pip.conf"
user_pip=${XDG_CONFIG_HOME:-$HOME/.config}/pip/pip.conf
[ ! -e "$user_pip" ] || (mkdir -p "$root/root/.config/pip" && cp "$user_pip" "$root/root/.config/pip/")
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
cp -a /etc/apt/sources.list.d/debian.sources "$root/etc/apt/sources.list.d/" 2>/dev/null && : >"$root/etc/apt/sources.list"

rm -rf "$root/src"
git clone -q --no-hardlinks "$here" "$root/src"

# Mounts and processes live in name spaces of their own and end with the command.
export LEND="${LEND:-}" root
exec unshare --mount --pid --fork sh -eu -c '
    mount --make-rprivate /
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount -t tmpfs tmpfs "$root/tmp"
    for folder in $LEND; do
        mkdir -p "$root$folder"
        mount --bind -o ro "$folder" "$root$folder"
    done
    pip=$(env | grep ^PIP_ || :)
    exec chroot "$root" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin $pip \
        sh -c "cd /src && exec \"\$@\"" sh "$@"' sh "$@"
