"""Meetings: a conference from the referral to what came of it, and who sees what of it."""

import io
import re
from datetime import datetime, timedelta

import pytest
from journey import compose, move, press, send
from looking import PHONE, faults
from playwright.sync_api import expect

WORDS = "I want him to stop coming to the school."


def referred(opened, records) -> str:
    """A referral to the conference, sent by the police; answers its path."""
    path = records.record(
        {
            "at": (datetime.now() - timedelta(hours=30)).strftime("%Y-%m-%dT%H:%M:00Z"),
            "kind": "attended",
            "narrative": "He waited at the gate and said she would be sorry. She has moved twice this year.",
            "people": [{"id": "p1", "name": {"given": "Sana", "family": "Thwaite"}, "born": "1993", "roles": ["victim"]}],
            "situation": [{"feature": "domestic-abuse", "about": "p1"}],
            "answers": {"crime": "yes", "immediate-risk": "no", "p1.high-risk-judgement": "yes"},
        }
    )
    page = opened("responder")
    compose(page, path, "marac")
    return send(page)


def accepted(opened, records):
    """The referral as the conference has accepted it."""
    path = referred(opened, records)
    host = opened("conference")
    move(host, path, "receive")
    move(host, path, "accept", "She is heard at the next conference.")
    return host, path


def convene(page, referral: str) -> str:
    """Puts the referral on a new conference that has just begun; answers the path of the person's part."""
    page.goto(referral)
    page.get_by_role("link", name="Put on a meeting").click()
    begun = datetime.now() - timedelta(hours=2)
    page.locator("[name=kind]").select_option("marac")
    for name, value in (("day", begun.day), ("month", begun.month), ("year", begun.year), ("time", f"{begun:%H:%M}")):
        page.fill(f"[name='begins.{name}']", str(value))
    page.fill("[name=place]", "Civic Centre, room 2")
    press(page, "Put on a meeting")
    expect(page.locator("main")).to_contain_text("It is on the agenda")
    return page.locator(".waits__name a").first.get_attribute("href")


def write(page, part: str, kind: str, **fields: str) -> None:
    page.goto(part)
    form = page.locator(f"form[action^='{part}/{kind}']").first
    fold = page.locator("details.step-fold", has=form)
    if fold.get_attribute("open") is None:
        fold.locator("summary").first.click()
    for name, value in fields.items():
        field = form.locator(f"[name$='.{name.replace('__', '.').replace('_', '-')}']")
        tag, sort = field.first.evaluate("each => [each.tagName, each.type]")
        if sort in ("radio", "checkbox"):
            form.locator(f"[name$='.{name}'][value='{value}']").check(force=True)
        elif tag == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
    with page.expect_navigation():
        form.locator("button").click()
    refused = page.locator("[data-error-summary]")
    assert not refused.count(), refused.inner_text()


def do(page, meeting: str, name: str, **fields: str) -> None:
    page.goto(meeting)
    form = page.locator(f"form[action='{meeting}/{name}']")
    fold = page.locator("details.step-fold", has=form)
    if fold.count() and fold.get_attribute("open") is None:
        fold.locator("summary").click()
    if "words" in fields:
        form.locator("textarea").fill(fields["words"])
    for agency in fields.get("there", "").split():
        form.locator(f"input[value={agency}]").check(force=True)
    with page.expect_navigation():
        form.locator("button").click()


def meeting_of(page, part: str) -> str:
    page.goto(part)
    return page.locator(".back").get_attribute("href")


def test_a_conference_from_the_referral_to_what_came_of_it(opened, records, axe):
    host, referral = accepted(opened, records)
    part = convene(host, referral)
    meeting = meeting_of(host, part)
    adviser, partner, trust = opened("adviser", script=False), opened("partner"), opened("trust")
    # Nobody else knows of it before its papers are out.
    assert adviser.goto(meeting).status == 404
    do(host, meeting, "invite")
    expect(host.locator(".stands")).to_contain_text("papers out")

    adviser.goto("/meetings")
    adviser.locator(f"a[href='{meeting}']").click()
    expect(adviser.locator("main")).to_contain_text("Sana Thwaite")
    write(adviser, part, "voice", heard="yes", words=WORDS, through="Sian Dower, her adviser")
    write(
        adviser,
        part,
        "contribution",
        known="known",
        facts="Met twice; she sleeps at her sister's.",
        view="He will follow her there.",
    )
    write(partner, part, "contribution", known="not-known")
    # Whoever is not invited for her sees nothing of it.
    trust.goto("/meetings")
    expect(trust.locator(f"a[href='{meeting}']")).to_have_count(0)
    for path in (meeting, part, meeting + "/pack"):
        assert trust.goto(path).status == 404
        expect(trust.locator("body")).not_to_contain_text("Thwaite")

    do(host, meeting, "hold", there="marac-coordinator domestic-abuse-service adult-social-care")
    # It closes only when something is decided about her.
    do(host, meeting, "close")
    expect(host.locator("[data-error-summary]")).to_contain_text("Nothing is decided")
    write(host, part, "decision", words="Her locks are changed this week.", reason="He knows where she lives.")
    until = datetime.now() + timedelta(days=3)
    due = {"due__day": str(until.day), "due__month": str(until.month), "due__year": str(until.year)}
    asked = {"family": "shelter-and-safeguarding", "what": "Change the locks", "who": "Sian Dower"}
    write(host, part, "action", owner="domestic-abuse-service", **asked, **due)
    goals = host.locator("select[name^='outcome.goal-']").count()
    met = {f"goal_{number}": "met" for number in range(1, goals + 1)}
    write(host, part, "outcome", outcome="plan-made", words="There is a plan, and she knows it.", **met)
    assert not faults(axe, host), "\n".join(faults(axe, host))
    do(host, meeting, "close")
    expect(host.locator(".stands")).to_contain_text("Closed")

    # What came of it is told to the one who referred.
    writer = opened("responder")
    writer.goto(referral)
    expect(writer.locator("main")).to_contain_text("There is a plan, and she knows it.")
    expect(writer.locator("main")).to_contain_text("A plan was made with the person")
    # The action is asked of the agency that owns it, and answered there.
    adviser.goto("/meetings")
    expect(adviser.locator("main")).to_contain_text("Asked of us")
    adviser.get_by_role("link", name="Sana Thwaite").first.click()
    write(adviser, part, "answer", done="yes", words="Changed on Tuesday.")
    host.goto(part)
    expect(host.locator("main")).to_contain_text("Changed on Tuesday.")


def test_nobody_vanishes_with_a_cancelled_meeting(opened, records, axe):
    host, referral = accepted(opened, records)
    part = convene(host, referral)
    meeting = meeting_of(host, part)
    do(host, meeting, "invite")
    do(host, meeting, "cancel", words="The room is flooded.")
    adviser = opened("adviser")
    assert adviser.goto(part).status == 404
    host.goto("/meetings")
    waits = host.locator("section", has=host.locator("#waiting"))
    expect(waits).to_contain_text("Sana Thwaite")
    found = faults(axe, host)
    waits.locator(f"a[href*='{referral.rpartition('/')[2]}']").click()
    expect(host.locator("main")).to_contain_text("Put on a meeting")
    found += faults(axe, host)
    press(host, "Put on a meeting")
    expect(host.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, host)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", ["desk", "phone"])
def test_its_pages_have_no_fault(opened, records, axe, size):
    host, referral = accepted(opened, records)
    part = convene(host, referral)
    meeting = meeting_of(host, part)
    do(host, meeting, "invite")
    if size == "phone":
        host.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    found = []
    for path in ("/meetings", "/meetings?over", "/convene", meeting, part, meeting + "/pack"):
        host.goto(path)
        host.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")
        found += faults(axe, host)
    assert not found, "\n".join(found)


def test_the_papers_are_printed_marked_and_numbered(opened, records):
    host, referral = accepted(opened, records)
    part = convene(host, referral)
    meeting = meeting_of(host, part)
    host.goto(meeting + "/pack")
    expect(host.locator("main")).to_contain_text("Made for Alma Birch")
    paper = host.pdf(prefer_css_page_size=True)
    pages = len(re.findall(rb"/Type\s*/Page\b", io.BytesIO(paper).getvalue()))
    assert pages >= 2, pages
    host.emulate_media(media="print")
    assert host.locator(".top").is_hidden() and host.locator(".back").is_hidden()
    assert host.locator("section.papers__sheet").evaluate("each => getComputedStyle(each).breakAfter") == "page"
