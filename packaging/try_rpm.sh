#!/bin/sh
# Tries the .rpm: installs it with rpm into a Debian 12 without Python that holds only what the .rpm asks for, compares
# each file with what the package says of it, uses the program, changes a byte, removes it.
# Usage, as root: try_rpm.sh FOLDER [PACKAGE.rpm]      FOLDER is made by debootstrap at the first call.
#
# rpm's own dependencies cannot be met by Debian's packages, so it is told to pass them over; what they stand for is
# installed by apt. That they name the right packages elsewhere, a build on a system of .rpms shows (packages.yml).
set -eu
[ "$(id -u)" = 0 ] && command -v debootstrap >/dev/null && command -v rpm >/dev/null || {
    echo "Vignette: the .rpm is tried as root, with debootstrap and rpm (Debian package rpm); not tried here" >&2
    exit 77
}
root=${1:?"usage: try_rpm.sh FOLDER [PACKAGE.rpm]"}
here=$(cd "$(dirname "$0")/.." && pwd)
rpm=${2:-$(ls -t "$here"/dist/vignette-*.x86_64.rpm | head -n 1)}
asked="libgl1 libegl1 libfontconfig1 tesseract-ocr"

[ -x "$root/usr/bin/dpkg" ] || debootstrap --variant=minbase --include=ca-certificates bookworm "$root"
root=$(cd "$root" && pwd)
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
cp -a /etc/apt/sources.list.d/debian.sources "$root/etc/apt/sources.list.d/" 2>/dev/null && : >"$root/etc/apt/sources.list"
rm -rf "$root/var/lib/rpm" "$root/opt/vignette" "$root/root/.local/share/vignette" "$root/tmp/audit.json"
cp "$rpm" "$root/tmp/vignette.rpm"
cp "$here/packaging/drive.sh" "$root/tmp/drive.sh"
exec unshare --mount --pid --fork sh -eu -c '
    root=$1 asked=$3
    mount --make-rprivate /
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/dev/shm"
    export HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin
    chroot "$root" apt-get -q update >/dev/null
    chroot "$root" apt-get -q -y --no-install-recommends install $asked >/dev/null 2>&1
    if chroot "$root" sh -c "command -v python3"; then echo "there is a Python, so nothing is shown" >&2; exit 1; fi

    packages="rpm --root $root --dbpath /var/lib/rpm"
    $packages --initdb
    $packages -i --nodeps --ignoreos /tmp/vignette.rpm 2>/dev/null || $packages -i --nodeps --ignoreos "$root/tmp/vignette.rpm"
    changed=$($packages -V --nodeps vignette) || { echo "not as the package says: $changed" >&2; exit 1; }
    echo "every file is as the package says"
    strange=$($packages -q --qf "[%{FILEUSERNAME}:%{FILEGROUPNAME} %{FILENAMES}\n]" vignette | grep -v "^root:root " || :)
    [ -z "$strange" ] || { echo "not owned by root: $strange" >&2; exit 1; }
    shared=$($packages -q --qf "[%{FILEMODES:perms} %{FILENAMES}\n]" vignette | grep "^d" | grep -v " /opt/vignette" || :)
    [ -z "$shared" ] || { echo "folders of the system are claimed: $shared" >&2; exit 1; }
    writable=$($packages -q --qf "[%{FILEMODES:perms} %{FILENAMES}\n]" vignette | grep "^[-d]....w\|^[-d].......w" || :)
    [ -z "$writable" ] || { echo "others may write: $writable" >&2; exit 1; }

    chroot "$root" vignette --self-check
    status=0
    chroot "$root" vignette check "Admitted Maria G., 93, last night at Mercy" || status=$?
    [ "$status" = 2 ] || exit 1
    chroot "$root" env VIGNETTE_HOME=/tmp/first VIGNETTE_BENCH=first-paint QT_QPA_PLATFORM=offscreen vignette
    rm -rf "$root/tmp/first"
    chroot "$root" apt-get -q -y --no-install-recommends install xvfb xauth xdotool imagemagick gnome-keyring dbus dbus-x11 >/dev/null 2>&1
    chroot "$root" xvfb-run -a -s "-screen 0 1280x820x24" dbus-run-session -- sh /tmp/drive.sh /tmp/window.png /tmp/audit.json
    mkdir -p "$2/build/package" && cp "$root/tmp/window.png" "$2/build/package/window-rpm.png"

    weights=$root/opt/vignette/_internal/composer/_data/models/weights.json
    printf "\001" | dd of="$weights" bs=1 seek=5000 conv=notrunc 2>/dev/null
    if $packages -V --nodeps vignette; then echo "a changed byte is not seen" >&2; exit 1; fi
    status=0
    chroot "$root" vignette check "hello" || status=$?
    [ "$status" = 3 ] || exit 1

    $packages -e --nodeps vignette | tail -n 2
    for left in "$root/opt/vignette" "$root/usr/bin/vignette"; do
        if test -e "$left"; then find "$left" | head -n 5 >&2; exit 1; fi
    done
    test -e "$root/root/.local/share/vignette/vignette.db" && echo "drafts are left"
' sh "$root" "$here" "$asked"
