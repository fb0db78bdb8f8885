"""The session that tweepy is given in place of its own.

Its own follows redirects, reads proxies and passwords from the environment and waits for ever; `StrictSession` does
none of that.
"""

from __future__ import annotations

from typing import Any, Final, NoReturn

import requests

from composer.base.errors import Action, PostingError
from composer.posting.service import Service
from composer.posting.transport import StrictAdapter

TWEEPYS_HOST: Final = "https://api.twitter.com"


class StrictSession(requests.Session):
    """The session handed to tweepy: one service, nothing out of the environment, no redirects, no cookies kept.

    tweepy writes api.twitter.com into each request. The address is put right before the request is prepared, because
    OAuth 1.0a signs it, and X documents the signature over the address the request really goes to (api.x.com).
    """

    def __init__(self, service: Service, adapter: StrictAdapter) -> None:
        super().__init__()
        self.trust_env = False
        self.max_redirects = 0
        self._service = service
        self.adapters.clear()
        self.mount(service.base + "/", adapter)

    def prepare_request(self, request: requests.Request) -> requests.PreparedRequest:
        """Prepare and sign a request for the one service.

        Raises:
            PostingError: `net.host` it is meant for another.
        """
        url = str(request.url)
        if not url.startswith(TWEEPYS_HOST + "/"):
            raise PostingError("net.host")
        request.url = self._service.base + url.removeprefix(TWEEPYS_HOST)
        return super().prepare_request(request)

    def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:
        """Carry a prepared request; never further than its first answer."""
        options["allow_redirects"] = False
        return super().send(request, **options)

    def rebuild_auth(self, *_args: object, **_options: object) -> NoReturn:
        """Refuse: there is no second request to carry credentials to."""
        raise PostingError("net.redirect", Action.RETRY)
