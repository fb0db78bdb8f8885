#!/bin/sh
# Prints when what is built here counts as made, in seconds since 1970. Of a release it is the day that its section of the
# CHANGELOG names, so that what is built before its commit and what anybody builds from its tag are the same bytes. While
# something is unreleased, it is the last commit.
set -eu
cd "$(dirname "$0")/.."
version=$(sed -n 's/^VERSION = "\(.*\)"$/\1/p' composer/base/version.py)
first=$(sed -n '/^## \[Unreleased\]/,/^## \[[0-9]/{ /^- /p; }' CHANGELOG.md | head -n 1)
day=$(sed -n "s/^## \[$version\] - \([0-9-]*\)\$/\1/p" CHANGELOG.md)
if [ -z "$first" ] && [ -n "$day" ]; then
    exec date -u -d "$day" +%s
fi
exec git log -1 --format=%ct
