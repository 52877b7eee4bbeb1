"""A charity raises a concern on a phone, the hub looks at it and decides, and the charity reads the outcome."""

import pytest
from journey import compose, move, press, send
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect
from test_hub import decide, take


def fill(page: Page, given: str, asked: str) -> None:
    page.goto("/raise")
    page.locator("[name='person.given']").fill(given)
    page.locator("[name='person.birth']").fill("12 3 1950")
    page.locator("[name=safely]").fill("Ring before noon.")
    page.locator("[name=children]").fill("Robin, 4\nAli")
    page.locator("[name=seen]").fill("No food in the flat on Tuesday. She said that he takes her money.")
    page.locator("[name=opinion]").fill("I think that he frightens her.")
    page.locator("[name=voice]").fill("I do not want him to know.")
    page.locator("[name=consent][value=given]").check()
    page.locator("[name=asked]").fill(asked)
    page.locator("[name=to][value=police]").check()
    page.locator("[name='raiser.reached']").fill("01632 960 001, until five")


@pytest.mark.parametrize("script", [True, False])
def test_a_charity_raises_it_the_hub_decides_and_the_charity_reads(opened, axe, script):
    family = "Wren" if script else "Rowan"
    charity = opened("adviser", size=PHONE, script=script)
    fill(charity, family, f"That somebody sees {family} alone.")
    charity.locator("[name=danger][value='999-not-rung']").check()
    found = faults(axe, charity) if script else []
    press(charity, "Raise it")
    expect(charity.locator("[data-error-summary]")).to_contain_text("999 has not been rung")
    expect(charity.locator("[name='person.given']")).to_have_value(family)
    found += faults(axe, charity) if script else []
    charity.locator("[name=danger][value=none]").check()
    press(charity, "Raise it")
    expect(charity.locator(".notice--done")).to_contain_text("It is raised")
    expect(charity.locator("main")).to_contain_text("Received.")
    expect(charity.locator("main")).to_contain_text("Born 1950-03-12")
    expect(charity.locator("main")).to_contain_text("Robin, 4; Ali")
    raised = charity.url
    found += faults(axe, charity) if script else []

    hub = opened("coordinator", script=script)
    hub.goto("/hub?show=nobody")
    while not hub.get_by_role("link", name=family).count() and hub.locator("a[rel=next]").count():
        hub.locator("a[rel=next]").click()
    hub.get_by_role("link", name=family).first.click()
    path = "/notifications/" + hub.url.split("/notifications/")[1]
    expect(hub.locator("main")).to_contain_text("Raised by")
    expect(hub.locator("main")).to_contain_text("I think that he frightens her.")
    take(hub, path)
    charity.goto(raised)
    expect(charity.locator("main")).to_contain_text("Being looked at.")
    hub.goto(path)
    hub.get_by_role("link", name="The contact and its assessment").click()
    expect(hub.locator("main")).to_contain_text("Raised by")
    found += faults(axe, hub) if script else []
    hub.goto(path)
    decide(hub, "not-share", "held-already", "She is visited from Monday.")

    charity.goto("/")
    expect(charity.locator("main")).to_contain_text("to read to what we raised")
    charity.goto("/raised")
    row = charity.locator(".waits", has_text=family)
    expect(row).to_contain_text("New")
    found += faults(axe, charity) if script else []
    row.get_by_role("link").click()
    expect(charity.locator("main")).to_contain_text("“She is visited from Monday.”")
    found += faults(axe, charity) if script else []
    charity.locator("[name=words]").fill("He came back on Friday.")
    press(charity, "Add to it")
    expect(charity.locator("main")).to_contain_text("He came back on Friday.")
    expect(charity.locator("main")).to_contain_text("Received.")
    hub.goto(path)
    expect(hub.locator("main")).to_contain_text("Read by the one who wrote it")
    expect(hub.locator("main")).to_contain_text("He came back on Friday.")
    assert not found, "\n".join(found)


def test_a_form_that_is_sent_twice_raises_one_concern(opened):
    charity = opened("adviser")
    fill(charity, "Alder", "That somebody sees her.")
    charity.locator("[name=danger][value=none]").check()
    form = charity.locator("form.raise").evaluate("form => Object.fromEntries(new FormData(form))")
    address = charity.url
    sent = [charity.request.post(address, form=form, headers={"Origin": address.removesuffix("/raise")}, max_redirects=0) for _ in "12"]
    assert [reply.status for reply in sent] == [303, 303]
    assert len({reply.headers["location"] for reply in sent}) == 1
    charity.goto("/raised")
    expect(charity.locator(".waits", has_text="Alder")).to_have_count(1)


def test_another_agency_and_the_police_see_nothing_of_it(opened):
    charity = opened("adviser")
    fill(charity, "Marian", "That nobody writes to her.")
    charity.locator("[name=danger][value=none]").check()
    press(charity, "Raise it")
    path = "/raised/" + charity.url.split("/raised/")[1]
    other = opened("trust")
    other.goto("/raised")
    expect(other.locator("main")).not_to_contain_text("Marian")
    assert other.goto(path).status == 404
    responder = opened("responder")
    assert responder.goto("/raised").status == 403
    assert responder.goto("/raise").status == 403


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_feedback_and_outcomes_say_when_there_are_none(opened, axe, size):
    page = opened("alone", size=size)
    page.goto("/feedback")
    expect(page.locator("h1")).to_have_text("What came of referrals")
    expect(page.locator("main")).to_contain_text("No referral was sent in this time")
    found = faults(axe, page)
    page.goto("/outcomes")
    expect(page.locator("main")).to_contain_text("Nothing came back that you have not read")
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_what_came_back_waits_until_one_of_the_unit_has_read_it(opened, records, axe):
    writer = opened("responder")
    contact = records.calls_for_safeguarding("Harbord")
    writer.goto(contact)
    compose(writer, contact)
    path = send(writer)
    partner = opened("partner")
    move(partner, path, "receive")
    move(partner, path, "decline", "Held by the mental health team already.", reason="held-already")
    colleague = opened("supervisor")
    colleague.goto("/")
    colleague.get_by_role("link", name="to read").click()
    row = colleague.locator(".waits", has=colleague.locator(f"a[href='{path}']"))
    expect(row).to_contain_text("We hold this already")
    found = faults(axe, colleague)
    elsewhere = opened("elsewhere")
    elsewhere.goto("/outcomes")
    expect(elsewhere.locator(f"a[href='{path}']")).to_have_count(0)
    row.get_by_role("link").click()
    expect(colleague.locator("main")).to_contain_text("Held by the mental health team already.")
    writer.goto("/outcomes")
    expect(writer.locator(f"a[href='{path}']")).to_have_count(0)
    assert not found, "\n".join(found)
