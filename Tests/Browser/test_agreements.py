"""Agreements: drafted, altered and signed on pages by both agencies, and seen wherever they count."""

import re
from datetime import date, timedelta

from journey import compose, move, press, send
from looking import PHONE, faults
from playwright.sync_api import Page, expect

WHY = "The council sits with the force."


def terms(unit: str, **more: object) -> dict:
    return {
        "title": "Decisions on adults at risk",
        "source": "Protocol of the force and the council, part 2",
        "parties": ["police", "adult-social-care"],
        "unit": unit,
        "from": date.today().isoformat(),
        "review": (date.today() + timedelta(days=365)).isoformat(),
        "clocks": [
            {
                "pathway": "adult-safeguarding",
                "stage": "decide",
                "within": {"count": 4, "unit": "hours"},
                "because": WHY,
            }
        ],
        **more,
    }


def fill(page: Page, step: str, **fields: str) -> None:
    """Fills in one of the forms of an agreement and sends it."""
    form = page.locator(f"form[action$='/{step}']")
    unfold(page, step)
    for name, value in fields.items():
        field = form.locator(f"[name='{step}-{name}']")
        if field.evaluate("each => each.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
    with page.expect_navigation():
        form.locator("button").click()


def unfold(page: Page, step: str) -> None:
    fold = page.locator(f"details:has(form[action$='/{step}'])")
    if fold.count() and fold.get_attribute("open") is None:
        fold.locator("summary").click()


def fill_day(page: Page, name: str, day: date) -> None:
    for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        page.fill(f"[name='{name}.{part}']", str(value))


def sign(page: Page, path: str, who: str) -> None:
    page.goto(path)
    fill(page, "sign", name=who, office="Head of safeguarding")
    expect(page.locator("main")).to_contain_text("It is signed for your agency")


def test_drafted_altered_and_signed_on_pages(opened, axe):
    force, council = opened("coordinator"), opened("partner", size=PHONE)
    force.goto("/agreements")
    force.get_by_role("link", name="Draft an agreement").click()
    fill_day(force, "draft-from", date.today())
    fill_day(force, "draft-review", date.today() + timedelta(days=200))
    press(force, "Keep the draft")
    expect(force.locator("[data-error-summary]")).to_contain_text("It has no title")
    found = faults(axe, force)
    force.fill("[name=draft-title]", "Who answers in the west")
    force.fill("[name=draft-source]", "Protocol, part 3")
    force.check("[name=draft-parties][value=adult-social-care]", force=True)
    force.fill("[name=draft-unit]", "west")
    press(force, "Keep the draft")
    expect(force.locator("main")).to_contain_text("It cannot be signed before it says what differs")
    path = re.search(r"/agreements/[0-9a-f-]+", force.url)[0]

    fill(force, "sign", name="R. Amberley", office="Superintendent")
    expect(force.locator("[data-error-summary]")).to_contain_text("Nothing in it differs")
    law = {"pathway": "childrens-safeguarding", "stage": "decide", "unit": "working-days", "because": "Few hands."}
    fill(force, "add-clock", **law, within="5")
    expect(force.locator("[data-error-summary]")).to_contain_text("Working Together to Safeguard Children")
    expect(force.locator("[name=add-clock-within]")).to_have_value("5")
    found += faults(axe, force)
    fill(force, "add-clock", **{**law, "unit": "hours"}, within="4")
    fill(force, "add-route", pathway="prevent-referral", to="adult-social-care", because="One front door.")
    hours = {"from": "08:00", "late_from": "18:30"}
    fill(force, "add-hours", **hours, because="The front door is open longer.")
    fill(force, "add-threshold", threshold="unanswered", within="3", unit="working-days", because="We ring.")
    holds = force.locator("section[aria-labelledby=differences]")
    for words in ("4 hours here", "Nationally: 1 working day", "08:00 to 18:30", "Nationally: 09:00 to 16:00"):
        expect(holds).to_contain_text(words)
    force.locator("button[name=difference][value=hours]").click()
    expect(holds).not_to_contain_text("18:30")
    found += faults(axe, force)

    sign(force, path, "R. Amberley")
    expect(force.locator(".stands")).to_contain_text("Being signed")
    expect(force.locator("form[action$='/change']")).to_have_count(0)
    council.goto("/agreements/to-sign")
    expect(council.locator("main")).to_contain_text("Who answers in the west")
    sign(council, path, "S. Thorne")
    expect(council.locator(".stands")).to_contain_text("In force")
    expect(council.locator("section[aria-labelledby=history]")).to_contain_text("Signed by Adult social care")
    found += faults(axe, council)

    force.goto(path)
    unfold(force, "succeed")
    fill_day(force, "succeed-review", date.today() + timedelta(days=300))
    fill(force, "succeed")
    expect(force.locator("main")).to_contain_text("The next one is drafted")
    expect(force.locator("main")).to_contain_text("One front door.")
    council.goto(path)
    unfold(council, "end")
    fill_day(council, "end-last_day", date.today())
    fill(council, "end", because="The team moved.")
    expect(council.locator("main")).to_contain_text("The team moved.")
    assert not found, "\n".join(found)


def test_nobody_else_sees_it_and_those_who_may_not_draft_are_not_offered_to(opened, records):
    path = records.agreement(terms("nowhere"))
    page = opened("responder")
    page.goto(path)
    expect(page.locator("main")).to_contain_text("Decisions on adults at risk")
    expect(page.locator("main form")).to_have_count(0)
    answer = page.goto("/agreements/new")
    assert answer.status == 403


def test_signed_by_both_it_counts_on_every_page_of_a_referral(opened, records, axe):
    path = records.agreement(terms("south"))
    force, council, page = opened("coordinator"), opened("partner"), opened("elsewhere")
    contact = records.calls_for_safeguarding("Lidgate", who="elsewhere")
    page.goto(contact)
    expect(page.locator("section[aria-labelledby=referrals]").first).to_contain_text("By the national policy")
    sign(force, path, "R. Amberley")
    sign(council, path, "S. Thorne")

    page.goto(contact)
    told = page.locator(".route", has_text="Referral to safeguard an adult")
    expect(told).to_contain_text("time to decide: 4 hours here, nationally 3 working days.")
    expect(told).to_contain_text(WHY)
    expect(told).to_contain_text("agreed between the police force and Adult social care since")
    found = faults(axe, page)
    compose(page, contact)
    expect(page.locator("main")).to_contain_text("4 hours here, nationally 3 working days.")
    found += faults(axe, page)
    referral = send(page)
    council.goto(referral)
    move(council, referral, "receive")
    page.goto(referral)
    expect(page.locator("main")).to_contain_text("4 hours here, nationally 3 working days.")
    found += faults(axe, page)
    page.get_by_role("link", name="Decisions on adults at risk").first.click()
    expect(page.locator("h1")).to_have_text("Decisions on adults at risk")
    page.goto(contact + "/closing")
    expect(page.locator("section[aria-labelledby=parts]")).to_contain_text("By the national policy")
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_where_it_goes_is_one_agency_from_the_page_to_what_is_sent(opened, records):
    route = {"pathway": "victim-support", "to": "adult-social-care", "because": "One front door."}
    joan = {"id": "p1", "name": {"given": "Joan", "family": "Harrowby"}, "born": "1944", "roles": ["victim"]}
    contact = records.calls_for_safeguarding("Harrowby", who="elsewhere", people=[joan], situation=[])
    force, council, page = opened("coordinator"), opened("partner"), opened("elsewhere")
    victims = opened("victims")
    page.goto(contact)
    compose(page, contact, "victim-support")
    before = page.locator("main .lead").inner_text()
    assert "Adult social care" not in before, before
    parties = ["police", "adult-social-care", "victim-service"]
    path = records.agreement(terms("south", title="One front door", parties=parties, clocks=[], routes=[route]))
    sign(force, path, "R. Amberley")
    sign(council, path, "S. Thorne")
    sign(victims, path, "H. Royle")
    page.locator("main button[value=send]").click()
    expect(page.locator("main")).to_contain_text("it goes to another agency than when you opened this")
    expect(page.locator("main .lead")).to_contain_text("To Adult social care")
    referral = send(page)
    expect(page.locator("main")).to_contain_text("One front door.")
    council.goto(referral)
    expect(council.locator("main")).to_contain_text("Harrowby")
