"""What a provider says is believed where all of it is right, and nowhere else; each lie beside the honest answer."""

import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from liar import CLIENT, KEYS, SECRET, Lie, Liar
from people import change, rejoin
from serving import PASSWORD, Account, Serving, free_port

LEAVE, BACK = "/sign-in/organisation", "/sign-in/organisation/back"
HOUR = 3_600


def flags(liar: Liar, folder: Path) -> tuple[str, ...]:
    secret = folder / "client-secret"
    secret.write_text(SECRET + "\n")
    return (
        *("--oidc-issuer", liar.issuer, "--oidc-client", CLIENT, "--oidc-client-secret-file", str(secret)),
        *("--oidc-name", "Aldermere Police"),
    )


@pytest.fixture(scope="module")
def liar() -> Iterator[Liar]:
    liar = Liar(free_port()).open()
    yield liar
    liar.close()


@pytest.fixture(scope="module")
def heed(liar: Liar, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    folder = tmp_path_factory.mktemp("liar")
    heed = Serving(folder / "data", flags=flags(liar, folder))
    heed.account("first.of.north", "Wyn Adair", "police", "north", "responder")
    heed.start()
    yield heed
    heed.stop()
    secret = [SECRET, "id_token", *liar.codes, *(each["state"] for each in liar.asked), *(each["nonce"] for each in liar.asked)]
    found = [line for line in heed.log for word in secret if word in line]
    assert not found, f"the log holds what it must not: {found}"


@pytest.fixture(scope="module")
def account(heed: Serving, liar: Liar) -> Account:
    account = heed.account("asha.of.north", "Asha Rao", "police", "north", "responder")
    rejoin(heed, account, liar.issuer, "asha")
    return account


@pytest.fixture
def told(liar: Liar) -> Iterator[Callable[[Lie], None]]:
    """Lets the provider lie until the test is over."""
    liar.subject = "asha"

    def tell(lie: Lie) -> None:
        liar.lie = lie

    yield tell
    liar.lie = Lie()


@pytest.fixture
def browser(heed: Serving) -> Iterator[Callable[[], httpx.Client]]:
    clients = []

    def open() -> httpx.Client:
        client = httpx.Client(base_url=heed.base, follow_redirects=True, timeout=60)
        clients.append(client)
        return client

    yield open
    for client in clients:
        client.close()


def sessions(heed: Serving) -> int:
    with closing(sqlite3.connect(heed.data / "heed.sqlite", timeout=30)) as records:
        return records.execute("SELECT COUNT(*) FROM account_session").fetchone()[0]


def is_signed_in(browser: httpx.Client) -> bool:
    return browser.get("/").url.path == "/"


def finding(heed: Serving) -> str:
    """What the log last said was wrong with what the provider said."""
    lines = [line for line in heed.log if "no sign-in through the provider" in line]
    return re.search(r'"finding":"([^"]*)"', lines[-1])[1]


def refused(heed: Serving, client: httpx.Client, kind: str, at: str = LEAVE) -> httpx.Response:
    """Tries to sign in, and holds what came of it to being a page that says why, and nothing else."""
    before = sessions(heed)
    reply = client.get(at)
    assert reply.url.path == f"/sign-in/organisation/trouble/{kind}", f"{reply.url} says {finding(heed)}"
    assert reply.headers["content-type"].startswith("text/html") and "<h1>" in reply.text
    assert not reply.url.query, "what the provider sent stays in the address"
    assert sessions(heed) == before
    assert not is_signed_in(client)
    return reply


UNHEARD = [
    (Lie({"issuer": "https://elsewhere.example"}), "not-trusted", "discovery-issuer"),
    (Lie({"token_endpoint": "https://elsewhere.example/token"}), "not-trusted", "discovery-address"),
    (Lie({"code_challenge_methods_supported": ["plain"]}), "not-trusted", "discovery-pkce"),
    (Lie({"id_token_signing_alg_values_supported": ["none", "HS256"]}), "not-trusted", "discovery-alg"),
    (Lie(path="/.well-known/openid-configuration", reply="endless"), "not-trusted", "discovery"),
    (Lie(path="/.well-known/openid-configuration", reply="nonsense"), "not-trusted", "discovery"),
    (Lie(path="/.well-known/openid-configuration", reply="broken"), "unreachable", "discovery"),
    (Lie(path="/.well-known/openid-configuration", reply="elsewhere"), "not-trusted", "discovery-status"),
    (Lie(path="/.well-known/openid-configuration", reply="late"), "unreachable", "discovery"),
]


def memory(heed: Serving) -> int:
    status = Path(f"/proc/{heed.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1])


# These are first: what the provider honestly said of itself once is kept for an hour.
@pytest.mark.parametrize(("lie", "kind", "found"), UNHEARD, ids=[f"{each[2]} {each[0].reply}" for each in UNHEARD])
def test_a_provider_that_lies_of_itself_is_not_gone_to(lie, kind, found, heed, liar, account, told, browser):
    told(lie)
    liar.seen.clear()
    before, began = memory(heed), time.monotonic()
    refused(heed, browser(), kind)
    assert finding(heed) == found
    assert time.monotonic() - began < 15
    assert memory(heed) - before < 40_000, "it read what nobody asked for"
    assert set(liar.seen) == {"/.well-known/openid-configuration"}


def test_a_provider_that_is_away_is_told_in_a_page_and_a_password_lets_in(heed, liar, account, told, browser):
    liar.close()
    try:
        client = browser()
        page = refused(heed, client, "unreachable")
        assert page.status_code == 503 and "Aldermere Police cannot be reached" in page.text
        form = client.get("/sign-in").text
        token = re.search(r'name="csrf" value="([^"]+)"', form)[1]
        client.post("/sign-in", data={"csrf": token, "name": account.sign_in, "password": PASSWORD})
        assert is_signed_in(client)
    finally:
        liar.over.clear()
        liar.open()


def test_the_honest_provider_lets_in(heed, account, told, browser):
    client = browser()
    assert client.get(LEAVE).url.path == "/"
    assert is_signed_in(client)


HONEST = [
    Lie(key="ec", alg="ES256"),
    Lie(key="ed", alg="EdDSA"),
    Lie(alg="PS256"),
    Lie(claims={"aud": [CLIENT]}),
    Lie(claims={"aud": [CLIENT, "another"], "azp": CLIENT}),
    Lie(claims={"nbf": 0}),
]


@pytest.mark.parametrize("lie", HONEST, ids=[f"{each.alg} {each.claims}" for each in HONEST])
def test_what_the_standard_allows_is_believed(lie, heed, account, told, browser):
    told(lie)
    client = browser()
    assert client.get(LEAVE).url.path == "/", finding(heed)
    assert is_signed_in(client)


def now() -> int:
    return int(time.time())


# A key that a token brings itself.
OWN = KEYS["unknown"].as_dict(private=False)

LIES = [
    (lambda: Lie(claims={"iss": "https://elsewhere.example"}), "iss"),
    (lambda: Lie(claims={"aud": "another"}), "aud"),
    (lambda: Lie(claims={"aud": [CLIENT, "another"]}), "azp"),
    (lambda: Lie(claims={"azp": "another"}), "azp"),
    (lambda: Lie(claims={"nonce": "another"}), "nonce"),
    (lambda: Lie(claims={"nonce": None}), "nonce"),
    (lambda: Lie(claims={"exp": now() - HOUR}), "exp"),
    (lambda: Lie(claims={"exp": None}), "token-claims"),
    (lambda: Lie(claims={"iat": now() + HOUR}), "iat"),
    (lambda: Lie(claims={"iat": now() - HOUR}), "iat"),
    (lambda: Lie(claims={"nbf": now() + HOUR}), "nbf"),
    (lambda: Lie(claims={"auth_time": now() + HOUR}), "auth_time"),
    (lambda: Lie(claims={"auth_time": now() - 13 * HOUR}), "auth_time"),
    (lambda: Lie(claims={"sub": ""}), "sub"),
    (lambda: Lie(alg="none"), "token-alg"),
    (lambda: Lie(alg="HS256"), "token-alg"),
    (lambda: Lie(alg="RS384"), "token-alg"),
    (lambda: Lie(after="critical"), "token-crit"),
    (lambda: Lie(key="unknown"), "token-key"),
    (lambda: Lie(key="unknown", header={"kid": "rsa"}), "token-signature"),
    (lambda: Lie(key="unknown", header={"kid": "rsa", "jwk": OWN}), "token-signature"),
    (lambda: Lie(key="unknown", header={"jku": "http://localhost/keys"}), "token-key"),
    (lambda: Lie(key="short"), "token-key"),
    (lambda: Lie(header={"kid": "ec"}), "token-key"),
    (lambda: Lie(key="ec", alg="ES256", after="renamed"), "token-key"),
    (lambda: Lie(after="changed"), "token-signature"),
    (lambda: Lie(after="unsigned"), "token-signature"),
    (lambda: Lie(answer={"iss": "https://elsewhere.example"}), "answer-iss"),
    (lambda: Lie(answer={"iss": None}), "answer-iss"),
    (lambda: Lie(answer={"code": None}), "answer-code"),
    (lambda: Lie(path="/token", reply="elsewhere"), "token-status"),
    (lambda: Lie(path="/token", reply="endless"), "token-reply"),
    (lambda: Lie(path="/token", reply="nonsense"), "token-reply"),
]


@pytest.mark.parametrize(("lie", "found"), LIES, ids=[f"{each[1]} {number}" for number, each in enumerate(LIES)])
def test_a_lie_lets_nobody_in(lie, found, heed, liar, account, told, browser):
    told(lie())
    liar.seen.clear()
    page = refused(heed, browser(), "not-trusted")
    assert finding(heed) == found
    assert page.status_code == 502 and "cannot be trusted" in page.text
    assert "/elsewhere" not in liar.seen
    # The control: the same browser, and the truth.
    told(Lie())
    client = browser()
    assert client.get(LEAVE).url.path == "/" and is_signed_in(client)


def test_an_answer_that_comes_late_is_not_waited_for(heed, account, told, browser):
    told(Lie(path="/token", reply="late"))
    began = time.monotonic()
    refused(heed, browser(), "unreachable")
    assert time.monotonic() - began < 15


def stopped(client: httpx.Client) -> str:
    """Leaves for the provider, and answers the address at which it sends the browser back, without going there."""
    leaving = client.get(LEAVE, follow_redirects=False)
    assert leaving.status_code == 303
    return client.get(leaving.headers["location"], follow_redirects=False).headers["location"]


def test_an_answer_counts_once(heed, account, told, browser):
    client = browser()
    back = stopped(client)
    assert client.get(back).url.path == "/" and is_signed_in(client)
    other = browser()
    refused(heed, other, "stale", at=back)
    assert client.get(back).url.path.endswith("/trouble/stale")


def test_an_answer_counts_in_the_browser_that_asked_alone(heed, account, told, browser):
    client, other, stranger = browser(), browser(), browser()
    back = stopped(client)
    # One that asked something itself, and one that never did.
    stopped(other)
    refused(heed, other, "stale", at=back)
    assert finding(heed) == "browser"
    refused(heed, stranger, "stale", at=back)
    # Whoever showed it has used it up.
    refused(heed, client, "stale", at=back)


def test_a_code_of_another_question_is_worth_nothing(heed, account, told, browser):
    """A code that was stolen, unused, is put into an answer to one's own question."""
    victim, thief = browser(), browser()
    stolen = httpx.URL(stopped(victim)).params["code"]
    mine = httpx.URL(stopped(thief))
    refused(heed, thief, "not-trusted", at=str(mine.copy_set_param("code", stolen)))
    assert finding(heed) == "token-status"


@pytest.mark.parametrize("query", ["", "?state=x", "?code=x", "?state=a&state=b&code=x", "?state=%ff", "?error=access_denied"])
def test_an_answer_to_nothing_is_refused(query, heed, account, told, browser):
    client = browser()
    assert client.get(BACK + query).url.path.startswith("/sign-in/organisation/trouble/")
    assert not is_signed_in(client)


def test_what_the_provider_is_asked_is_what_the_standard_says(heed, liar, account, told, browser):
    liar.asked.clear()
    for _ in range(2):
        assert browser().get(LEAVE).url.path == "/"
    first, second = liar.asked
    assert first["response_type"] == "code" and first["scope"] == "openid" and first["client_id"] == CLIENT
    assert first["code_challenge_method"] == "S256" and first["redirect_uri"] == heed.base + BACK
    for name in ("state", "nonce", "code_challenge"):
        assert first[name] != second[name] and len(first[name]) >= 43


def test_who_is_unknown_gets_no_account(heed, liar, account, told, browser):
    liar.subject = "ben"
    page = refused(heed, browser(), "unknown")
    assert page.status_code == 403 and "Ask whoever looks after accounts in your agency." in page.text


def entries(heed: Serving, account: Account) -> list[str]:
    with closing(sqlite3.connect(heed.data / "heed.sqlite", timeout=30)) as records:
        asked = "SELECT rule FROM journal WHERE subject = ? ORDER BY sequence"
        return [rule for (rule,) in records.execute(asked, [account.id])]


def test_who_left_is_refused_and_it_stands_in_the_journal(heed, liar, told, browser):
    who = heed.account("left.of.north", "Rory Hale", "police", "north", "responder")
    rejoin(heed, who, liar.issuer, "left")
    liar.subject = "left"
    client = browser()
    assert client.get(LEAVE).url.path == "/"
    change(heed, who, "--suspend")
    assert not is_signed_in(client)
    refused(heed, client, "unknown")
    assert entries(heed, who)[-2:] == ["command-line", "sign-in-refused"]
    change(heed, who, "--resume")
    assert client.get(LEAVE).url.path == "/"
    assert entries(heed, who)[-1] == "signs-in"


def test_who_is_joined_to_another_or_to_nobody_is_signed_out(heed, liar, told, browser):
    who = heed.account("moved.of.north", "Elsie Dunn", "police", "north", "responder")
    rejoin(heed, who, liar.issuer, "moved")
    liar.subject = "moved"
    client = browser()
    assert client.get(LEAVE).url.path == "/"
    rejoin(heed, who, liar.issuer, "moved-again")
    assert not is_signed_in(client)
    refused(heed, client, "unknown")
    liar.subject = "moved-again"
    assert client.get(LEAVE).url.path == "/"
    change(heed, who, "--no-oidc")
    assert not is_signed_in(client)
    refused(heed, client, "unknown")


def test_one_factor_is_not_enough_where_heed_asks_for_two(heed, liar, told, browser):
    who = heed.account("single.of.north", "Owen Carr", "police", "north", "responder")
    rejoin(heed, who, liar.issuer, "single")
    liar.subject = "single"
    told(Lie(claims={"amr": ["pwd"]}))
    client = browser()
    assert "has no codes" in refused(heed, client, "one-factor").text
    heed.codes(who)
    assert client.get(LEAVE).url.path == "/sign-in/code"
    assert not is_signed_in(client)
    told(Lie(claims={"amr": ["mfa"]}))
    assert client.get(LEAVE).url.path == "/" and is_signed_in(client)


def test_an_old_proof_is_no_new_one(heed, liar, told, browser):
    who = heed.account("prover.of.north", "Mina Frost", "police", "north", "responder")
    rejoin(heed, who, liar.issuer, "prover")
    liar.subject = "prover"
    client = browser()
    assert client.get(LEAVE).url.path == "/"
    heed.proved_long_ago(who.id, "/people")
    for lie in (Lie(claims={"auth_time": now() - HOUR}), Lie(claims={"auth_time": None})):
        told(lie)
        assert client.get("/sign-in/again/organisation").url.path.endswith("/trouble/not-trusted")
        assert finding(heed) == "auth_time"
        assert heed.seconds_since_proof(who.id) > HOUR - 60
    assert liar.asked[-1]["prompt"] == "login" and liar.asked[-1]["max_age"] == "60"
    told(Lie())
    assert client.get("/sign-in/again/organisation").url.path == "/people"
    assert heed.seconds_since_proof(who.id) < 60


def test_a_key_that_nobody_knows_has_keys_fetched_once_a_minute(heed, liar, account, told, browser):
    told(Lie(key="unknown"))
    liar.seen.clear()
    for _ in range(5):
        refused(heed, browser(), "not-trusted")
    assert liar.seen.count("/keys") <= 1 and liar.seen.count("/token") == 5
