#!/bin/sh
# Tries the .deb in a clean Debian 12 without Python: installs it by apt, checks it, writes and posts a draft in its window
# on a virtual screen, reads the log, removes it. Usage, as root: try_package.sh FOLDER [PACKAGE.deb]
#
# PACE stretches the waits for the window, on a busy machine: PACE=3.
# FOLDER is made by debootstrap at the first call. A picture of the window is left in build/package/window.png.
set -eu
[ "$(id -u)" = 0 ] && command -v debootstrap >/dev/null || {
    echo "Vignette: the .deb is tried in a Debian of its own as root, with debootstrap; not tried here" >&2
    exit 77
}
root=${1:?"usage: try_package.sh FOLDER [PACKAGE.deb]"}
here=$(cd "$(dirname "$0")/.." && pwd)
deb=${2:-$(ls -t "$here"/dist/vignette_*_amd64.deb | head -n 1)}

[ -x "$root/usr/bin/dpkg" ] || debootstrap --variant=minbase --include=ca-certificates bookworm "$root"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
cp -a /etc/apt/sources.list.d/debian.sources "$root/etc/apt/sources.list.d/" 2>/dev/null && : >"$root/etc/apt/sources.list"
cp "$deb" "$root/tmp/vignette.deb"
rm -rf "$root/root/.local/share/vignette" "$root/root/.config/vignette" "$root/root/.local/share/keyrings" "$root/tmp/audit.json"
cp "$here/packaging/drive.sh" "$root/tmp/drive.sh"
exec unshare --mount --pid --fork sh -eu -c '
    mount --make-rprivate /
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    mount -t tmpfs tmpfs "$1/dev/shm"
    export HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin
    chroot "$1" apt-get -q update >/dev/null
    chroot "$1" apt-get -q -y --no-install-recommends install /tmp/vignette.deb >/tmp/package-apt.log 2>&1
    if chroot "$1" sh -c "command -v python3"; then echo "there is a Python, so nothing is shown" >&2; exit 1; fi
    chroot "$1" vignette --self-check
    status=0
    chroot "$1" vignette check "Admitted Maria G., 93, last night at Mercy" || status=$?
    [ "$status" = 2 ] || exit 1
    chroot "$1" apt-get -q -y --no-install-recommends install xvfb xauth xdotool imagemagick gnome-keyring dbus dbus-x11 >/dev/null 2>&1
    chroot "$1" xvfb-run -a -s "-screen 0 1280x820x24" dbus-run-session -- sh /tmp/drive.sh /tmp/window.png /tmp/audit.json
    mkdir -p "$2/build/package" && cp "$1/tmp/window.png" "$2/build/package/window.png"
    for part in composer/_data/models/weights.json "$(cd "$1/opt/vignette/_internal" && find zxingcpp* -name "*.so" | head -n 1)"; do
        file=$1/opt/vignette/_internal/$part
        cp -a "$file" "$1/tmp/kept"
        printf "\001" | dd of="$file" bs=1 seek=5000 conv=notrunc 2>/dev/null
        if chroot "$1" vignette --self-check; then echo "a changed byte is not seen" >&2; exit 1; fi
        status=0
        chroot "$1" vignette check "hello" || status=$?
        [ "$status" = 3 ] || exit 1
        cp -a "$1/tmp/kept" "$file"
    done
    chroot "$1" vignette --self-check
    chroot "$1" apt-get -q -y remove vignette 2>/dev/null | tail -n 2
    if test -e "$1/opt/vignette"; then find "$1/opt/vignette" | head -n 5 >&2; exit 1; fi
    test -e "$1/root/.local/share/vignette/vignette.db" && echo "drafts are left"
' sh "$root" "$here"
