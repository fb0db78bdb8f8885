"""A link shortener of the author's own, a YOURLS in small, on loopback; it says its address, then each link it got.

Run as a module where the program under test can reach it; ends when standard input does.
"""

from __future__ import annotations

import json
import sys
from urllib.parse import parse_qsl

from tests.links.doubles import Double, Reply, Seen, running

KEY = "k3y-of-the-day"
SHORT = "https://go.example.org/a1"


def answer(seen: Seen) -> Reply:
    """Shorten what is asked for rightly."""
    form = dict(parse_qsl(seen.body.decode("ascii"), strict_parsing=True))
    right = (seen.method, seen.path, form.get("signature")) == ("POST", "/yourls-api.php", KEY)
    if not right or (form.get("action"), form.get("format")) != ("shorturl", "json"):
        return 403, {}, {"message": "Please log in", "errorCode": "403"}
    print(json.dumps(form["url"]), flush=True)
    told = {"status": "success", "statusCode": "200", "shorturl": SHORT, "title": "-", "message": "added"}
    return 200, {}, told | {"url": {"keyword": "a1", "url": form["url"].replace("&", "&amp;"), "title": "-"}}


def main() -> None:
    """Serve until nobody is there any more."""
    with running(Double(answer)) as double:
        print(json.dumps(double.base), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
