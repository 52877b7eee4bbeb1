"""Somebody who is signed in to the pages, and one of those who asks the API: each reply as its bytes."""

import re
import time
from dataclasses import dataclass

import httpx
from secrets_given import Secrets

# Without it what is learnt is not told to any program.
XAPI = {"X-Experience-API-Version": "1.0.3"}
CSRF = re.compile(r'name="csrf" value="([^"]+)"')


@dataclass(frozen=True)
class Answer:
    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    @property
    def bytes(self) -> bytes:
        """Everything that came over the wire and tells anything."""
        return b"\n".join(name + b": " + value for name, value in self.headers) + b"\n\n" + self.body


class Visitor:
    """Asks as one account; by its session on pages, by its token over the API."""

    def __init__(self, base: str, secrets: Secrets) -> None:
        self._token = secrets.token
        cookies = {"heed-local": secrets.session}
        self._http = httpx.Client(base_url=base, timeout=60, cookies=cookies, limits=httpx.Limits(max_connections=4))
        self._csrf = ""

    def sign_in(self) -> None:
        """Finds out what every form of the session sends."""
        page = self._http.get("/connections")
        assert page.status_code == 200, (page.status_code, page.headers, page.text[:500])
        self._csrf = CSRF.search(page.text)[1]

    def page(self, path: str) -> Answer:
        return _answer(self._asked("GET", path))

    def post(self, path: str, **fields: str) -> Answer:
        """Sends a form, as from its page."""
        return _answer(self._asked("POST", path, data={"csrf": self._csrf} | fields, headers=self._from_here))

    def api(self, method: str, path: str, headers: dict | None = None, content: bytes | None = None, query: dict | None = None) -> Answer:
        known = {"Authorization": f"Bearer {self._token}"} | XAPI | ({"Content-Type": "application/json"} if content else {})
        return _answer(self._asked(method, path, content=content, params=query, headers=known | (headers or {})))

    def _asked(self, method: str, path: str, **sent) -> httpx.Response:
        """Whoever asks for too many pages is told how long to wait, and waits."""
        while (reply := self._http.request(method, path, **sent)).status_code == 429:
            time.sleep(float(reply.headers["retry-after"]))
        return reply

    @property
    def _from_here(self) -> dict[str, str]:
        return {"Origin": str(self._http.base_url).rstrip("/")}

    def close(self) -> None:
        self._http.close()


def _answer(reply: httpx.Response) -> Answer:
    return Answer(reply.status_code, tuple(reply.headers.raw), reply.content)
