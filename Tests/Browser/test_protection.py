"""Whom one knows is closed to one; restricted records open in an emergency alone, for one person and a short time."""

import re

import pytest
from journey import add_new, begin, look_for, press, record, say_when, tell
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect
from serving import PASSWORD

OWN = {
    "guarding": ("Rhona Vale", "police", "responder"),
    "knowing": ("Ewan Lisle", "police", "responder"),
    "hurrying": ("Petra Holm", "police", "responder"),
    "standards": ("Judith Orme", "police", "professional-standards"),
    "standards-too": ("Colm Fry", "police", "professional-standards"),
}
WHY = "He is outside her door now, and I have to know where her sister lives."


@pytest.fixture(scope="module", autouse=True)
def people(serving, cast) -> None:
    for who, (name, agency, role) in OWN.items():
        cast[who] = serving.account(f"{who}.of.moor", name, agency, "moor", role)


def contact_with(page: Page, family: str) -> tuple[str, str]:
    """Records a contact with one woman; answers its path, and that of the woman."""
    begin(page)
    say_when(page)
    tell(page, "She said that she is followed home.")
    add_new(page, f"Lorna {family}", "subject", born__day="3", born__month="5", born__year="1984")
    path = record(page)
    page.goto(path)
    person = page.locator("a[href^='/people/']").first.get_attribute("href")
    return path, re.match(r"/people/[0-9a-f-]+", person)[0]


def status(page: Page, path: str) -> int:
    return page.goto(path).status


def prove(page: Page) -> None:
    page.get_by_label("Your password").fill(PASSWORD)
    press(page, "Continue")


def found(page: Page, name: str) -> int:
    page.goto("/people")
    look_for(page, name)
    return page.locator("main a[href^='/people/']").count()


def test_whom_one_knows_is_closed_to_one_and_to_nobody_else(opened, axe):
    writer, knower = opened("guarding", size=DESK), opened("knowing", size=PHONE)
    path, person = contact_with(writer, "Ashgrove")
    # Before it is said, it is there.
    assert status(knower, path) == 200 and status(knower, person) == 200 and found(knower, "Lorna Ashgrove") == 1
    knower.goto("/connections")
    wrong = faults(axe, knower)
    press(knower, "Close their records to me")
    expect(knower.locator(".govuk-error-summary")).to_be_visible()
    wrong += faults(axe, knower)
    knower.get_by_label("A former partner of mine").check()
    knower.get_by_label("Given name").fill("Lorna")
    knower.get_by_label("Family name").fill("Ashgrove")
    for name, value in (("day", "3"), ("month", "5"), ("year", "1984")):
        knower.fill(f"[name='born.{name}']", value)
    press(knower, "Close their records to me")
    expect(knower.get_by_text("Their records are closed to you from now on.")).to_be_visible()
    wrong += faults(axe, knower)
    assert status(knower, path) == 404 and status(knower, person) == 404 and found(knower, "Lorna Ashgrove") == 0
    knower.goto("/")
    expect(knower.locator(f"a[href^='{path}']")).to_have_count(0)
    assert status(writer, path) == 200 and found(writer, "Lorna Ashgrove") == 1
    assert wrong == []


def test_restricted_records_open_in_an_emergency_alone(opened, axe, serving, cast):
    writer, hurrying = opened("guarding", size=DESK), opened("hurrying", size=PHONE)
    path, person = contact_with(writer, "Brandreth")
    assert status(hurrying, path) == 200
    writer.goto(person + "/restrict")
    wrong = faults(axe, writer)
    writer.get_by_label("is protected: knowing where they are could cost their life").check()
    writer.get_by_label("What makes it needed").fill("He has sworn to find her.")
    press(writer, "Restrict these records")
    expect(writer.get_by_text("The records are restricted")).to_be_visible()
    assert status(writer, path) == 200
    assert status(hurrying, path) == 404 and status(hurrying, person) == 404 and found(hurrying, "Lorna Brandreth") == 0

    # An old proof of who one is does not do.
    serving.proved_long_ago(cast["hurrying"].id, "/open-records")
    hurrying.goto("/open-records")
    expect(hurrying).to_have_url(re.compile("/sign-in/again"))
    prove(hurrying)
    expect(hurrying).to_have_url(re.compile("/open-records$"))
    wrong += faults(axe, hurrying)

    def ask(why: str, minutes: str = "15", name: str = "Lorna Brandreth") -> None:
        hurrying.get_by_label("Name").fill(name)
        for part, value in (("day", "3"), ("month", "5"), ("year", "1984")):
            hurrying.fill(f"[name='born.{part}']", value)
        hurrying.check("input[name=ground][value=life-at-risk]")
        hurrying.get_by_label("What is happening").fill(why)
        hurrying.get_by_label("For how many minutes").fill(minutes)
        press(hurrying, "Open their records")

    for why, minutes in (("urgent", "15"), (WHY, "90")):
        ask(why, minutes)
        expect(hurrying.locator(".govuk-error-summary")).to_be_visible()
    ask(WHY, name="Lorna Nobody")
    expect(hurrying.locator(".govuk-error-summary")).to_contain_text("lead to nobody")
    ask(WHY)
    expect(hurrying).to_have_url(re.compile(person))
    banner = hurrying.locator("aside.opened")
    expect(banner).to_be_visible()
    wrong += faults(axe, hurrying)
    assert status(hurrying, path) == 200
    expect(banner).to_be_visible()
    # It is in no list, for them neither.
    assert found(hurrying, "Lorna Brandreth") == 0
    hurrying.goto("/")
    banner.get_by_role("button", name="Close them now").click()
    expect(hurrying.get_by_text("The records are closed")).to_be_visible()
    assert status(hurrying, path) == 404

    standards = opened("standards", size=DESK)
    standards.get_by_role("link", name=re.compile("openings? of restricted records to look at")).click()
    line = standards.locator("li", has_text="Petra Holm opened the records of Lorna Brandreth")
    expect(line).to_contain_text(WHY)
    wrong += faults(axe, standards)
    line.get_by_label("It was needed").check()
    line.get_by_label("What you looked at, and what followed").fill("He was arrested at her door.")
    line.get_by_role("button", name="Say what you found").click()
    expect(standards.get_by_text("What you found is kept")).to_be_visible()
    expect(line).to_have_count(0)
    standards.get_by_role("link", name="Restricted", exact=True).click()
    restricted = standards.locator("li", has_text="He has sworn to find her.")
    restricted.get_by_role("button", name="Answer for it").click()
    expect(standards.get_by_text("You answer for it now")).to_be_visible()
    wrong += faults(axe, standards)
    restricted.get_by_label("Sign-in names").fill("hurrying.of.moor")
    restricted.get_by_role("button", name="Keep these names").click()
    expect(standards.get_by_text("They are there for those you named")).to_be_visible()
    assert status(hurrying, path) == 200 and status(writer, path) == 404
    # Somebody else of professional standards sees it, and cannot change it.
    other = opened("standards-too", size=DESK)
    other.goto("/protection/restrictions")
    theirs = other.locator("li", has_text="He has sworn to find her.")
    expect(theirs).to_be_visible()
    expect(theirs.get_by_role("button")).to_have_count(0)
    assert wrong == []
