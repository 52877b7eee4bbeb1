"""A judgement that is drawn: read blind, said to be made again, judged by another, and met; and content that is looked after."""

import re

import pytest
from journey import press
from learning import asked, work_through
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect

MINE = "/portfolio/cpd-csa-senior"
WHOSE = "Petra Stone"
# Whose work it is, who judges and who moderates; all of a unit of their own.
OWN = {
    "shower": (WHOSE, "chief-officer"),
    "first": ("Ned Crane", "assessor", "quality-assurer"),
    "second": ("Ola Birk", "assessor"),
    "moderator": ("Pia Thorn", "quality-assurer"),
    "learner": ("Rory Vance", "responder"),
}


@pytest.fixture(scope="module", autouse=True)
def people(serving, cast) -> None:
    for who, (name, *roles) in OWN.items():
        cast[who] = serving.account(f"{who}.of.dale", name, "police", "dale", *roles)


def submit(page: Page) -> None:
    for kind, criterion in [("reflection", "reflects-on-own-decisions")] * 3 + [("discussion", "changes-one-thing")]:
        page.goto(MINE)
        fold = page.locator("details", has=page.locator("form[action$='/evidence']"))
        if fold.get_attribute("open") is None:
            fold.locator("summary").click()
        page.locator(f"[name='add-kind'][value='{kind}']").check()
        page.locator(f"[name='add-criteria'][value='{criterion}']").check()
        page.get_by_label("What you did, and what it shows").fill("I asked what it would cost.")
        for part, value in (("day", "2"), ("month", "3"), ("year", "2026")):
            page.locator(f"[name='add-on.{part}']").fill(value)
        press(page, "Add it")
    press(page, "Submit it to the assessors")
    expect(page.get_by_text("It is with the assessors").first).to_be_visible()


def judge(page: Page) -> str:
    """Says of everything that it is met; where that is read."""
    page.goto("/assessing")
    page.get_by_role("link", name=WHOSE).click()
    portfolio = re.search(r"/portfolios/[0-9a-f-]+", page.url)[0]
    items = page.locator(".evidence")
    for place in range(items.count()):
        items.nth(place).get_by_label("Met", exact=True).check()
    page.get_by_label("What you say of the whole").fill("Every item <is> there.")
    press(page, "Send them what I found")
    expect(page.get_by_text("What you found is sent")).to_be_visible()
    return portfolio


def see(page: Page, place: int, verdict: str, why: str) -> None:
    page.locator(f"[name='view-{place}'][value='{verdict}']").check()
    page.locator(f"[name='view-{place}-why']").fill(why)


def unread(page: Page) -> None:
    """Nothing on the page tells whose work it is, or what was judged of it by whom."""
    for words in (WHOSE, "Ned Crane", "Every item"):
        expect(page.get_by_text(words)).to_have_count(0)


def test_it_is_read_blind_and_judged_again_by_another(opened, axe):
    shower, first = opened("shower", size=PHONE), opened("first")
    submit(shower)
    portfolio = judge(first)
    shower.goto(MINE)
    expect(shower.locator(".lead")).to_contain_text("It is met")

    page = opened("moderator", size=DESK)
    # What was judged is not read anywhere else before.
    page.goto(portfolio)
    unread(page)
    page.goto("/assessing?status=assessed")
    unread(page)
    page.goto("/moderations")
    expect(page.locator(".waits").first).to_contain_text("It is one of the first 2 that whoever judged it has judged")
    unread(page)
    found = faults(axe, page)
    page.locator(".waits a").first.click()
    moderation = re.search(r"/moderations/[0-9a-f-]+", page.url)[0]
    expect(page.get_by_text("I asked what it would cost.")).to_have_count(4)
    unread(page)
    found += faults(axe, page)
    see(page, 0, "met", "Each of them weighs something.")
    press(page, "Keep what I see, and show what was judged")
    expect(page.locator(".govuk-error-summary")).to_contain_text("It is not said whether “Changes one thing")
    expect(page.locator("[name='view-0-why']")).to_have_value("Each of them weighs something.")
    unread(page)
    found += faults(axe, page)

    # Whoever judged it reads nothing of the moderation, though they look after quality too.
    first.goto(moderation)
    expect(first.get_by_text("It is not yours to moderate: you have judged this work yourself")).to_be_visible()
    expect(first.get_by_text("I asked what it would cost.")).to_have_count(0)
    for who in ("responder", "second", "shower"):
        other = opened(who)
        other.goto(moderation)
        expect(other.get_by_role("heading", level=1)).not_to_contain_text("Moderation")
        expect(other.get_by_text("I asked what it would cost.")).to_have_count(0)

    see(page, 1, "not-yet", "It is not said what came of it.")
    press(page, "Keep what I see, and show what was judged")
    expect(page.get_by_text("What you see is kept")).to_be_visible()
    expect(page.get_by_text(WHOSE)).to_be_visible()
    expect(page.get_by_text("Every item <is> there.")).to_be_visible()
    found += faults(axe, page)
    page.locator("[name='decide-outcome'][value='again']").check()
    press(page, "Decide it")
    expect(page.locator(".govuk-error-summary")).to_contain_text("It is not said why it is to be judged again")
    found += faults(axe, page)
    page.locator("[name='decide-words']").fill("Nothing tells what came of the change.")
    press(page, "Decide it")
    expect(page.get_by_text("It is decided").first).to_be_visible()
    found += faults(axe, page)

    shower.goto(MINE)
    expect(shower.get_by_text("It is with the assessors").first).to_be_visible()
    expect(shower.get_by_text("Looked at again, and judged by another")).to_be_visible()
    expect(shower.get_by_text("Nothing tells what came of the change.")).to_be_visible()
    found += faults(axe, shower)
    first.goto(portfolio)
    expect(first.get_by_text("It is not yours to judge: it is to be judged again")).to_be_visible()
    second = opened("second")
    second.goto(portfolio)
    unread_by_second = second.get_by_text("Every item <is> there.")
    expect(unread_by_second).to_have_count(0)
    judge(second)
    shower.goto(MINE)
    expect(shower.locator(".lead")).to_contain_text("It is met")

    # The second judgement is one of their first too: without scripts it is found to stand.
    plain = opened("moderator", script=False)
    plain.goto("/moderations")
    plain.locator(".waits a").first.click()
    see(plain, 0, "met", "It weighs.")
    see(plain, 1, "met", "It tells.")
    press(plain, "Keep what I see, and show what was judged")
    plain.locator("[name='decide-outcome'][value='agreed']").check()
    press(plain, "Decide it")
    expect(plain.get_by_text("It stands").first).to_be_visible()
    plain.goto("/moderations?part=decided")
    expect(plain.get_by_text("of 2 that were decided, the moderator had seen 1 as a whole")).to_be_visible()
    assert found == []


def test_content_is_looked_at_in_its_time(opened, axe):
    page = opened("trainer", size=DESK)
    page.goto("/content")
    found = faults(axe, page)
    lines = page.locator(".waits").count()
    assert lines > 20, "each programme and module"
    page.get_by_role("link", name="What else could this be?").click()
    found += faults(axe, page)
    press(page, "Keep it")
    expect(page.locator(".govuk-error-summary")).to_contain_text("Nothing is chosen")
    found += faults(axe, page)
    page.locator("[name='outcome'][value='stands']").check()
    page.get_by_label("What you looked at").fill("The guidance of this year, and what learners said.")
    press(page, "Keep it")
    expect(page.get_by_text("It is kept").first).to_be_visible()
    expect(page.locator(".exchange__one")).to_contain_text("The guidance of this year")
    found += faults(axe, page)
    expect(page.get_by_text("Fewer than 5 have said something")).to_be_visible()
    phone = opened("moderator", size=PHONE)
    phone.goto("/content/module/professional-curiosity")
    expect(phone.locator(".exchange__one")).to_contain_text("It stands as it is")
    found += faults(axe, phone)
    for who in ("responder", "second"):
        other = opened(who)
        other.goto("/content/module/professional-curiosity")
        expect(other.get_by_text("The guidance of this year")).to_have_count(0)
    assert found == []


def test_who_has_done_a_module_says_once_what_they_think(opened, axe):
    module = asked("frontline-vulnerability")[0]
    page = opened("learner", size=PHONE)
    page.goto(f"/learning/{module}")
    expect(page.get_by_text("Say what you think of it")).to_have_count(0)
    work_through(page, module)
    page.get_by_text("Say what you think of it").click()
    found = faults(axe, page)
    press(page, "Say it")
    expect(page.locator(".govuk-error-summary")).to_contain_text("Nothing is said")
    found += faults(axe, page)
    page.locator("[name='say-missing']").fill("Somebody to talk it over with.")
    press(page, "Say it")
    expect(page.get_by_text("It is kept, without your name")).to_be_visible()
    expect(page.get_by_text("Say what you think of it")).to_have_count(0)
    trainer = opened("trainer")
    trainer.goto(f"/content/module/{module}")
    expect(trainer.get_by_text("Fewer than 5 have said something")).to_be_visible()
    expect(trainer.get_by_text("Somebody to talk it over with.")).to_have_count(0)
    found += faults(axe, trainer)
    assert found == []
