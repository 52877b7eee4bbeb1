"""What wapiti and sqlmap find in the pages and the API: nothing above low, and no fault of ours."""

import os
import random
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest

from .scanners import KEYED, LOW, SLOWED, Target, is_injectable, wapiti
from .site import Site, cookie_of, fields, token_of
from .targets import VERSION, targets

# How long each scanner may look; a run by night may take hours.
SECONDS = float(os.environ.get("HEED_SCAN_SECONDS", "50"))
# How many parameters sqlmap tries on the slowest machine, the last of them a field of a form.
LEAST = 3
PAGES = (
    "/people",
    "/connections",
    "/directory",
    "/policy",
    "/referrals",
    "/waiting",
    "/unheld",
    "/plans",
    "/learning",
    "/cpd",
    "/welfare",
    "/investigations",
    "/open-records",
    "/courses",
    "/help",
    "/register",
)


# As wapiti calls a form that takes any token.
FORGERY = "Cross Site Request Forgery"


@pytest.fixture(scope="module")
def site(heed: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = Site(heed, tmp_path_factory.mktemp("site"))
    try:
        site.record()
        yield site
    finally:
        site.stop()


def test_wapiti_finds_nothing_above_low(site: Site, tmp_path: Path, seed: int):
    begun = len(site.server.log)
    start = random.Random(seed).sample(PAGES, len(PAGES))
    found, pages = wapiti(site.base, tmp_path, SECONDS, cookie_of(site.sign_in("asha.rao")), start, leave=["/sign-out"])
    replies = site.replies(begun)
    print(
        f"wapiti looked at {pages} pages and forms; replies {dict(replies)}; found {[(each.name, each.level) for each in found]}"
    )
    assert pages >= 40 and replies.total() >= 100, "it saw little"
    assert replies[200] > replies[303], "it was not signed in"
    pages = site.sign_in("asha.rao")
    grave = [
        each
        for each in found
        if each.level > LOW and not (each.name == FORGERY and takes_its_own_tokens_alone(site, pages, each.where))
    ]
    assert not grave, grave[:10]
    assert not [status for status in replies if status >= 500], replies


def takes_its_own_tokens_alone(site: Site, pages: httpx.Client, form: str) -> bool:
    """Whether a form refuses a token that nobody gave: where it asked too much, wapiti is told so whatever it sends."""
    method, _, path = form.partition(" ")

    def status(token: str) -> int:
        while (reply := pages.request(method, path, data={"csrf": token}, headers={"Origin": site.base})).status_code == 429:
            time.sleep(int(reply.headers["Retry-After"]))
        return reply.status_code

    return status("A" * 43) == 403 and status(token_of(pages.get("/connections").text)) not in (403, 500)


def forms(site: Site, pages: httpx.Client) -> list[Target]:
    """Each field of the forms of these pages."""
    found = []
    for page in PAGES:
        for action, field, sent in fields(pages, page):
            if action != "/sign-out":
                known = ("-H", f"Origin: {site.base}", "-H", f"Cookie: {cookie_of(pages)}")
                found.append(Target(f"{action} {field}", site.base + action, ("--data", urlencode(sent), "-p", field, *known)))
    return found


def test_sqlmap_gets_in_nowhere(site: Site, tmp_path: Path, seed: int):
    begun = len(site.server.log)
    api, typed = targets(site.base), forms(site, site.sign_in("tom.ellery"))
    assert len(api) > 300 and len(typed) > 15, (len(api), len(typed))
    chosen = random.Random(seed)
    chosen.shuffle(api)
    chosen.shuffle(typed)
    known = [f"Authorization: Bearer {site.token}", VERSION]
    # Pages are asked for less often, since their limit would answer in their place: one field after some parameters.
    tried, until = [], time.monotonic() + SECONDS
    while (api or typed) and (len(tried) < LEAST or time.monotonic() < until):
        is_form = bool(typed) and (len(tried) % LEAST == LEAST - 1 or not api)
        target = (typed if is_form else api).pop()
        assert not is_injectable(target, tmp_path / str(len(tried)), [] if is_form else known, SLOWED if is_form else KEYED), (
            target
        )
        tried.append(target.name)
    replies = site.replies(begun)
    print(f"sqlmap tried {len(tried)} parameters, and left {len(api) + len(typed)}; replies {dict(replies)}; {tried}")
    assert len(tried) >= LEAST
    assert not [status for status in replies if status >= 500], replies
    assert replies[429] + replies[428] + replies[401] < replies.total() / 10, replies


def test_control_both_find_the_way_into_a_weak_server(weak, tmp_path: Path):
    base = f"http://127.0.0.1:{weak.port}"
    found, pages = wapiti(base, tmp_path, 30)
    grave = {each.name for each in found if each.level > LOW}
    assert pages >= 3 and {"Reflected Cross Site Scripting", "SQL Injection"} <= grave, found
    assert is_injectable(Target("find id", f"{base}/find?id=1", ("-p", "id")), tmp_path / "weak")
    assert not is_injectable(Target("echo words", f"{base}/echo?words=a", ("-p", "words")), tmp_path / "echo")
