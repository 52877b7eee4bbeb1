"""Professional development: a superintendent enters it, their line manager signs it, and it counts."""

import json

import pytest
from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect
from serving import PASSWORD, Account


@pytest.fixture(scope="module", autouse=True)
def seniors(serving, cast) -> None:
    """Two superintendents, and the chief officer who answers for their work."""

    def add(who: str, name: str, role: str, *more: str) -> None:
        sign_in = f"{who}.of.force"
        made = serving.command(
            *("user", "add", "--data", str(serving.data), "--name", name, "--agency", "police", "--role", role),
            *("--sign-in", sign_in, "--password-stdin", "--json", *more),
            given=PASSWORD + "\n",
        )
        cast[who] = Account(json.loads(made)["id"], sign_in, name)

    add("head", "Ines Vale", "chief-officer")
    for who, name in (("superintendent", "Rhys Bell"), ("other-superintendent", "Maya Quill")):
        add(who, name, "responder", "--rank", "superintendent", "--line-manager", cast["head"].id)


def enter(page: Page, kind: str, minutes: int, topic: str, learned: str = "", changed: str = "") -> None:
    page.goto("/cpd")
    page.get_by_text("Enter something", exact=True).click()
    page.get_by_label(kind, exact=True).check()
    page.get_by_label("Minutes").fill(str(minutes))
    page.get_by_label("About", exact=True).select_option(label=topic)
    page.get_by_label("What I learned").fill(learned)
    page.get_by_label("What I do otherwise since").fill(changed)
    press(page, "Enter it")
    expect(page.get_by_text("It is entered")).to_be_visible()


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_a_superintendent_completes_what_is_asked(opened, axe, size):
    who = "superintendent" if size == DESK else "other-superintendent"
    page = opened(who, size=size)
    page.goto("/cpd")
    expect(page.get_by_text("Not met yet").first).to_be_visible()
    expect(page.get_by_role("heading", name="As somebody who leads")).to_be_visible()
    found = faults(axe, page)
    # Looking for faults unfolds what is folded.
    press(page, "Enter it")
    expect(page.locator(".govuk-error-summary")).to_contain_text("No kind is chosen")
    found += faults(axe, page)
    enter(page, "Something I resourced", 240, "Child sexual abuse", "That two of eight posts were empty.", "Both are filled.")
    enter(page, "Something I reviewed", 240, "Leading on vulnerability", "That nobody had asked the children.")
    enter(page, "Talked over with a peer from elsewhere", 120, "Wellbeing")
    expect(page.get_by_text("0 of 10 hours")).to_be_visible()
    expect(page.get_by_text("Entered and not signed yet")).to_be_visible()
    found += faults(axe, page)

    page.get_by_role("navigation", name="Topics").get_by_role("link", name="Wellbeing").click()
    expect(page.locator(".exchange__one")).to_have_count(1)
    expect(page.locator(".exchange__one")).to_contain_text("Talked over with a peer from elsewhere")
    found += faults(axe, page)

    manager = opened("head", size=size)
    manager.goto("/cpd/sign")
    expect(manager.get_by_text("That two of eight posts were empty.")).to_be_visible()
    expect(manager.get_by_text("Both are filled.")).to_have_count(0)
    found += faults(axe, manager)
    for _ in range(3):
        manager.get_by_role("button", name="Sign it").first.click()
        expect(manager.get_by_text("It is signed")).to_be_visible()
    expect(manager.get_by_text("Nothing waits for you")).to_be_visible()
    page.goto("/cpd")
    expect(page.get_by_text("10 of 10 hours")).to_be_visible()
    expect(page.get_by_text("Met", exact=True)).to_be_visible()
    assert found == []


def test_what_others_entered_is_theirs(opened):
    page = opened("joiner")
    page.goto("/cpd/sign")
    expect(page.get_by_text("Nothing waits for you")).to_be_visible()
    page.goto("/cpd")
    expect(page.get_by_text("Nothing is entered")).to_be_visible()
    # What is asked of those who lead is not offered to others.
    expect(page.get_by_role("heading", name="As somebody who leads")).to_have_count(0)
