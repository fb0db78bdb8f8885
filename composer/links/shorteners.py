"""Eight shorteners by their documented contracts, as of 2026.

Sources: dev.bitly.com (v4), tinyurl.com/app/dev, is.gd/apishorteningreference.php, api-spec.shlink.io (v3),
yourls.org/docs (API), docs.kutt.it (v2), dub.co/docs, developers.short.io.
"""

from __future__ import annotations

from typing import Any, Final, cast

from composer.base.errors import LinkError
from composer.links.question import Access, Answer, Question
from composer.links.shortener import Domain, Shortener, made, refusal

_GOOD: Final = frozenset({200, 201})


class Bitly:
    """v4; an existing link comes back with 200, a new one with 201."""

    name, title, home, needs_key, domain = "bitly", "Bitly", "https://api-ssl.bitly.com", True, Domain.MAY

    def question(self, link: str, access: Access) -> Question:
        """Ask for a bitlink."""
        return Question.json("/v4/shorten", {"long_url": link, "domain": access.domain}, _bearer(access))

    def short(self, link: str, answer: Answer) -> str:
        """Read it; what a limit is Bitly says in the message or in a header."""
        if answer.status in _GOOD:
            table = answer.table()
            return made(table.get("link"), table.get("long_url"), link)
        said = str(answer.table_or_nothing().get("message", "")).upper()
        if "LIMIT" in said or "x-ratelimit-reason" in answer.headers:
            raise refusal(answer, said="link.quota")
        raise refusal(answer)


class TinyUrl:
    """A body with `data`, `code` and `errors`, whatever the status."""

    name, title, home, needs_key, domain = "tinyurl", "TinyURL", "https://api.tinyurl.com", True, Domain.MAY

    def question(self, link: str, access: Access) -> Question:
        """Ask for an alias of the service's choice."""
        return Question.json("/create", {"url": link, "domain": access.domain}, _bearer(access))

    def short(self, link: str, answer: Answer) -> str:
        """Read it; a code other than 0 is a refusal."""
        if answer.status not in _GOOD:
            raise refusal(answer)
        table = answer.table()
        if table.get("code") != 0:
            raise refusal(answer, said="link.refused")
        data = _table(table.get("data"))
        return made(data.get("tiny_url"), data.get("url"), link)


class IsGd:
    """No key; errors come with status 200 as well, so the answer is judged by what it holds."""

    name, title, home, needs_key, domain = "isgd", "is.gd", "https://is.gd", False, Domain.NONE
    _codes: Final = {1: "link.refused", 2: "link.refused", 3: "link.quota", 4: "link.busy"}

    def question(self, link: str, access: Access) -> Question:  # noqa: ARG002 - it has neither key nor domain
        """Ask for a short link."""
        return Question.get("/create.php", {"format": "json", "url": link})

    def short(self, link: str, answer: Answer) -> str:
        """Read it."""
        table = answer.table_or_nothing() if answer.status >= 400 else answer.table()
        if "shorturl" in table:
            return made(table["shorturl"], None, link)
        code: object = table.get("errorcode")
        raise refusal(answer, said=self._codes.get(code, "") if isinstance(code, int) else "")


class Shlink:
    """v3, a server of the author's own; errors are problem documents (RFC 9457)."""

    name, title, home, needs_key, domain = "shlink", "Shlink", "", True, Domain.MAY

    def question(self, link: str, access: Access) -> Question:
        """Ask for a short link, an existing one where there is one."""
        fields: dict[str, str | bool] = {"longUrl": link, "findIfExists": True, "domain": access.domain}
        return Question.json("/rest/v3/short-urls", fields, {"X-Api-Key": access.key})

    def short(self, link: str, answer: Answer) -> str:
        """Read it."""
        if answer.status not in _GOOD:
            raise refusal(answer)
        table = answer.table()
        return made(table.get("shortUrl"), table.get("longUrl"), link)


class Yourls:
    """A server of the author's own. A link it knows already comes back as status 400, with the short link in it."""

    name, title, home, needs_key, domain = "yourls", "YOURLS", "", True, Domain.NONE

    def question(self, link: str, access: Access) -> Question:
        """Ask by a form: in a query the signature would stand in the server's log.

        A title is given, or YOURLS fetches the page to find one.
        """
        fields = {"signature": access.key, "action": "shorturl", "format": "json", "url": link, "title": "-"}
        return Question.form("/yourls-api.php", fields)

    def short(self, link: str, answer: Answer) -> str:
        """Read it, by what it holds before its status."""
        if answer.status >= 500 or answer.status in {401, 403, 429}:
            raise refusal(answer)
        table = answer.table()
        if table.get("shorturl"):
            known = _table(table.get("url"))
            return made(table["shorturl"], known.get("url"), link)
        code = str(table.get("code", ""))
        raise refusal(answer, said="link.busy" if code in {"error:db", "error:concurrency"} else "link.refused")


class Kutt:
    """v2."""

    name, title, home, needs_key, domain = "kutt", "Kutt", "https://kutt.to", True, Domain.MAY

    def question(self, link: str, access: Access) -> Question:
        """Ask for a link, an existing one where there is one."""
        fields: dict[str, str | bool] = {"target": link, "reuse": True, "domain": access.domain}
        return Question.json("/api/v2/links", fields, {"X-API-KEY": access.key})

    def short(self, link: str, answer: Answer) -> str:
        """Read it; a day's limit is a 400 whose words name it."""
        if answer.status in _GOOD:
            table = answer.table()
            return made(table.get("link"), table.get("target"), link)
        said = str(answer.table_or_nothing().get("error", "")).lower()
        raise refusal(answer, said="link.quota" if "limit" in said else "")


class Dub:
    """Errors name a code; a plan's limit is a 403."""

    name, title, home, needs_key, domain = "dub", "Dub", "https://api.dub.co", True, Domain.MAY
    _codes: Final = {
        "exceeded_limit": "link.quota", "rate_limit_exceeded": "link.quota", "unauthorized": "link.key",
        "forbidden": "link.key", "invite_expired": "link.key", "unprocessable_entity": "link.refused",
    }  # fmt: skip

    def question(self, link: str, access: Access) -> Question:
        """Ask for a link."""
        return Question.json("/links", {"url": link, "domain": access.domain}, _bearer(access))

    def short(self, link: str, answer: Answer) -> str:
        """Read it."""
        if answer.status in _GOOD:
            table = answer.table()
            return made(table.get("shortLink"), table.get("url"), link)
        code = str(_table(answer.table_or_nothing().get("error")).get("code", ""))
        raise refusal(answer, said=self._codes.get(code, ""))


class ShortIo:
    """Takes the author's domain always; the key stands bare in the header."""

    name, title, home, needs_key, domain = "shortio", "Short.io", "https://api.short.io", True, Domain.MUST

    def question(self, link: str, access: Access) -> Question:
        """Ask for a link on the domain."""
        fields = {"originalURL": link, "domain": access.domain}
        return Question.json("/links", fields, {"Authorization": access.key, "Accept": "application/json"})

    def short(self, link: str, answer: Answer) -> str:
        """Read it."""
        if answer.status not in _GOOD:
            raise refusal(answer)
        table = answer.table()
        return made(table.get("shortURL"), table.get("originalURL"), link)


SHORTENERS: Final[tuple[Shortener, ...]] = (
    Bitly(), TinyUrl(), IsGd(), Shlink(), Yourls(), Kutt(), Dub(), ShortIo(),
)  # fmt: skip
"""All of them, as the settings list them."""


def by_name(name: str) -> Shortener:
    """Return the shortener of this name.

    Raises:
        LinkError: `link.off` there is none.
    """
    found = next((service for service in SHORTENERS if service.name == name), None)
    if found is None:
        raise LinkError("link.off")
    return found


def _bearer(access: Access) -> dict[str, str]:
    return {"Authorization": f"Bearer {access.key}"}


def _table(found: object) -> dict[str, Any]:
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}
