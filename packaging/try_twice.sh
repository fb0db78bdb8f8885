#!/bin/sh
# Shows that what is built does not depend on when it is built: wheel, .deb and .rpm twice, byte by byte.
# Usage: try_twice.sh [--freeze]      Without --freeze both packages are built twice from the frozen program that is
# there; with it the program is frozen twice as well, which takes some minutes. What was made before is compared, too.
set -eu
cd "$(dirname "$0")/.."
work=build/twice
rm -rf "$work"
mkdir -p "$work"
SOURCE_DATE_EPOCH=$(sh packaging/epoch.sh)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 LC_ALL=C.UTF-8 TZ=UTC
status=0
same() {
    if cmp -s "$2" "$3"; then
        echo "same      $1   $(sha256sum <"$2" | cut -c 1-64)"
    else
        echo "DIFFERENT $1"
        status=1
    fi
}

for run in 1 2; do
    .venv/bin/python -m build --wheel --no-isolation --outdir "$work/wheel$run" >"$work/wheel$run.log" 2>&1
done
same wheel "$work"/wheel1/*.whl "$work"/wheel2/*.whl

for run in 1 2; do
    program=build/package/vignette
    if [ "${1:-}" = --freeze ]; then
        sh packaging/frozen/freeze.sh "$work/frozen$run" >"$work/frozen$run.log" 2>&1
        program=$work/frozen$run/vignette
    fi
    nice -n 5 sh packaging/linux/deb.sh "$program" "$work/tree$run" "$work/deb$run"
    nice -n 5 sh packaging/linux/rpm.sh "$program" "$work/whole$run" "$work/rpm$run"
    rm -rf "$work/tree$run" "$work/whole$run"
done
if [ "${1:-}" = --freeze ]; then
    diff -rq "$work/frozen1/vignette" "$work/frozen2/vignette" || status=1
fi
same .deb "$work"/deb1/*.deb "$work"/deb2/*.deb
same .rpm "$work"/rpm1/*.rpm "$work"/rpm2/*.rpm
for made in "$work"/wheel1/*.whl "$work"/deb1/*.deb "$work"/rpm1/*.rpm; do
    [ ! -e "dist/${made##*/}" ] || same "dist/${made##*/}" "$made" "dist/${made##*/}"
done
rm -rf "$work"/frozen?
exit $status
