"""The demonstration, with its invented staff, signed in to through a real provider in a browser."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

import pytest
from organisation import Organisation
from people import agree, heading, leave, prove, rejoin
from playwright.sync_api import Browser, Page, expect
from serving import Account, Serving, free_port

# The line of somebody of the staff in what the demonstration says: sign-in name, name, post.
STAFF = re.compile(r"^  (?P<sign_in>\S+) +(?P<name>[^,]+), (?P<post>.+)$", re.M)


@dataclass(frozen=True)
class Demonstration:
    serving: Serving
    staff: list[Account]

    def entries(self, account: Account) -> int:
        """How often somebody signed in, as the journal tells it."""
        with closing(sqlite3.connect(self.serving.data / "heed.sqlite", timeout=30)) as records:
            asked = "SELECT count(*) FROM journal WHERE actor = ? AND rule = 'signs-in'"
            return records.execute(asked, [account.id]).fetchone()[0]


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """What `heed demo` fills and says, served with a provider beside it; the first three of its staff are joined."""
    place = tmp_path_factory.mktemp("demo")
    port = free_port()
    organisation = Organisation(place / "organisation", f"http://127.0.0.1:{port}")
    organisation.set_up().start()
    serving = Serving(place / "heed-demo", port, flags=organisation.flags())
    try:
        said = serving.command("demo", "--no-serve", "--data", str(serving.data), "--contacts", "100")
        told = said[said.index("SIGN IN") : said.index("WORTH FINDING")]
        with closing(sqlite3.connect(serving.data / "heed.sqlite")) as records:
            known = dict(records.execute("SELECT name, account FROM sign_in_name"))
        staff = [Account(known[one["sign_in"]], one["sign_in"], one["name"]) for one in STAFF.finditer(told)]
        assert len(staff) > 5, told
        for account, subject in zip(staff, ("asha", "bryn", "cara")):
            rejoin(serving, account, organisation.issuer, subject)
        serving.start()
        yield Demonstration(serving, staff)
    finally:
        serving.stop()
        organisation.stop()


@pytest.fixture
def page(chromium: Browser, demonstration: Demonstration) -> Iterator[Page]:
    context = chromium.new_context(base_url=demonstration.serving.base)
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("number", "subject"), [(0, "asha"), (1, "bryn"), (2, "cara")])
def test_its_staff_sign_in_and_come_to_their_own_work(page, demonstration, number, subject):
    before = demonstration.entries(demonstration.staff[number])
    leave(page)
    prove(page, subject)
    agree(page)
    expect(page).to_have_url(re.compile(r"^http://127\.0\.0\.1:\d+/"))
    expect(page.locator(".who__name").first).to_have_text(demonstration.staff[number].name)
    expect(page.get_by_text("invented", exact=False).first).to_be_visible()
    page.goto("/people")
    assert heading(page) == "People"
    assert demonstration.entries(demonstration.staff[number]) == before + 1


def test_somebody_of_the_organisation_who_is_none_of_its_staff_sees_nothing(page, demonstration):
    leave(page)
    prove(page, "nell")
    agree(page)
    expect(page).to_have_url(re.compile(r"/sign-in/organisation/trouble/unknown$"))
    page.goto("/people")
    expect(page).to_have_url(re.compile(r"/sign-in\?return="))

