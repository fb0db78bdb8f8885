#!/bin/sh
# Lints what was built and what describes it: the .deb by lintian, the shop's description, the desktop's entry.
# Usage: lint.sh [PACKAGE.deb]      What lintian is to pass over stands with its reason in packaging/linux/lintian-overrides.
set -eu
cd "$(dirname "$0")/.."
for tool in lintian appstreamcli desktop-file-validate; do
    command -v $tool >/dev/null || {
        echo "Vignette: $tool is missing (Debian packages lintian, appstream, desktop-file-utils); not linted here" >&2
        exit 77
    }
done
deb=${1:-$(ls -t dist/vignette_*_amd64.deb | head -n 1)}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
dpkg-deb --fsys-tarfile "$deb" | tar -C "$place" -x ./usr/share/metainfo ./usr/share/applications
appstreamcli validate --no-net "$place"/usr/share/metainfo/*.xml
desktop-file-validate "$place"/usr/share/applications/*.desktop
root=
[ "$(id -u)" != 0 ] || root=--allow-root
lintian $root --fail-on error,warning --suppress-tags bad-distribution-in-changes-file "$deb"
echo "lintian: nothing to say but what is passed over with a reason"
