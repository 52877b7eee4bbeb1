"""The weekly letter: somebody reads where it goes, stops it and has it again; nobody else reads their address."""

import pytest
from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import expect

ADDRESS = "ivy.letters@force.example"
OWN = {
    "written-to": ("Ivy Fern", "police", "responder"),
    "not-written-to": ("Ada Wick", "police", "supervisor"),
}


@pytest.fixture(scope="module", autouse=True)
def people(serving, cast) -> None:
    for who, (name, agency, role) in OWN.items():
        cast[who] = serving.account(f"{who}.of.wick", name, agency, "wick", role)
    serving.command("user", "change", "--data", str(serving.data), cast["written-to"].id, "--mail", ADDRESS)


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("size", [DESK, PHONE])
def test_it_is_stopped_and_comes_again(opened, axe, size, script):
    page = opened("written-to", script=script, size=size)
    page.goto("/learning")
    page.get_by_role("link", name="My weekly letter").click()
    expect(page.get_by_text(ADDRESS)).to_be_visible()
    # What follows is asked of the page as it is drawn, which takes scripts.
    found = faults(axe, page) if script else []
    press(page, "Stop the weekly letter")
    expect(page.get_by_text("The weekly letter is stopped")).to_be_visible()
    expect(page.get_by_text("Stopped by you")).to_be_visible()
    found += faults(axe, page) if script else []
    press(page, "Have the weekly letter again")
    expect(page.get_by_text("You get the weekly letter again")).to_be_visible()
    expect(page.get_by_text("Stopped by you")).to_have_count(0)
    assert found == []


def test_nobody_else_reads_the_address(opened):
    page = opened("not-written-to")
    for path in ("/letter", "/team", "/learning", "/"):
        page.goto(path)
        expect(page.get_by_text(ADDRESS)).to_have_count(0)
    page.goto("/letter")
    expect(page.get_by_text("Heed has none of yours")).to_be_visible()
