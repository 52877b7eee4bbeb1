"""Asking before deciding: whom, at this hour, and what came of it."""

import json
import uuid

import pytest
from journey import press
from looking import faults, unfold
from playwright.sync_api import expect

WEEK = "MO,TU,WE,TH,FR,SA,SU"


def line(name: str, need: str, hours: tuple[str, str] | None) -> dict:
    """A team on duty, open the whole day or at no hour that will come."""
    made = str(uuid.uuid5(uuid.NAMESPACE_DNS, name))
    part = {"freq": "WEEKLY", "byday": WEEK, "valid_to": "2020-01-01"}
    if hours:
        part = {"freq": "WEEKLY", "byday": WEEK, "opens_at": hours[0], "closes_at": hours[1]}
    else:
        part |= {"opens_at": "09:00", "closes_at": "17:00"}
    organisation = {"id": str(uuid.uuid5(uuid.NAMESPACE_DNS, "duty")), "name": "Duty teams", "description": "Invented."}
    term = {
        "id": str(uuid.uuid5(uuid.NAMESPACE_DNS, need)),
        "name": need,
        "description": need,
        "taxonomy": "On duty",
        "taxonomy_id": str(uuid.uuid5(uuid.NAMESPACE_DNS, "on-duty")),
    }
    return {
        "id": made,
        "name": name,
        "description": "Invented.",
        "status": "active",
        "organization": organisation,
        "schedules": [{"id": str(uuid.uuid5(uuid.NAMESPACE_DNS, name + " hours")), **part}],
        "phones": [{"id": str(uuid.uuid5(uuid.NAMESPACE_DNS, name + " phone")), "number": "01632 960091"}],
        "attributes": [
            {"id": str(uuid.uuid5(uuid.NAMESPACE_DNS, name + need)), "link_id": made, "link_type": "service", "taxonomy_term": term}
        ],
    }


@pytest.fixture(scope="session")
def on_duty(serving, tmp_path_factory) -> None:
    """For adults nobody at any hour, the approved professional always: the one stands in where the policy says so."""
    lines = [
        line("Aldermere duty desk", "On duty: social worker for adults", None),
        line("Night nurse", "On duty: mental health triage", ("00:00", "24:00")),
        line("Closed team", "On duty: approved mental health professional", None),
    ]
    feed = tmp_path_factory.mktemp("duty") / "duty.json"
    feed.write_text(json.dumps({"contents": lines}), encoding="utf-8")
    serving.command("import", "directory", str(feed), "--data", str(serving.data), "--feed", "duty")


def professional(page, post: str):
    return page.locator(".route", has=page.get_by_role("heading", name=post, exact=True))


@pytest.mark.parametrize("script", [True, False])
def test_asked_and_kept(opened, records, on_duty, script):
    page = opened("responder", script=script)
    page.goto(records.calls_for_safeguarding("Ravensworth"))
    page.get_by_role("link", name="Ask now").click()
    adults = professional(page, "Duty social worker for adults")
    expect(adults).to_contain_text("Not known to answer now")
    expect(adults).to_contain_text("Aldermere duty desk")
    expect(adults.locator("a[href='tel:01632960091']")).to_be_visible()

    form = page.locator("form[action$='/asking']")
    form.locator("[name=kind]").select_option(label="Duty social worker for adults")
    form.locator("[name=means][value=by-telephone]").check()
    form.locator("[name=question]").fill("Can she be left until the morning?")
    form.locator("[name=answered][value=no]").check()
    form.locator("[name=decided]").fill("A neighbour stays with her.")
    press(page, "Keep it")
    expect(page.locator("[data-error-summary]")).to_contain_text("Nobody answered, and there is no reason")
    assert form.locator("[name=decided]").input_value() == "A neighbour stays with her."
    form.locator("[name=because]").fill("It rang out three times.")
    press(page, "Keep it")
    expect(page.locator("main")).to_contain_text("What you asked is recorded")
    expect(page.locator("main")).to_contain_text("Without advice: A neighbour stays with her.")

    page.get_by_role("link", name="The contact", exact=True).click()
    asked = page.locator("section", has=page.get_by_role("heading", name="Asked before deciding"))
    expect(asked).to_contain_text("Nobody answered.")
    page.get_by_role("link", name="Who holds it").click()
    expect(page.locator(".stands")).to_contain_text("Nobody holds it yet.")


def test_whoever_stands_in_can_be_rung(opened, records, on_duty):
    page = opened("responder")
    page.goto(records.contact("Netherby") + "/asking")
    unfold(page)
    closed = professional(page, "Approved mental health professional")
    expect(closed).to_contain_text("Instead, now: Mental health nurse of the triage team")
    expect(closed).to_contain_text("Night nurse")
    nurse = professional(page, "Mental health nurse of the triage team")
    expect(nurse).to_contain_text("Answers now")
    expect(nurse).to_contain_text("It is always open.")


def test_the_wrong_person_sees_nothing(opened, records):
    path = records.contact("Ravensworth") + "/asking"
    for who in ("partner", "elsewhere"):
        page = opened(who)
        page.goto("/")
        reply = page.goto(path)
        assert reply.status == 404, who


def test_the_page_in_every_state(opened, axe, records, on_duty):
    page = opened("responder")
    page.goto(records.calls_for_safeguarding("Garth") + "/asking")
    found = faults(axe, page)
    press(page, "Keep it")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, page)
    form = page.locator("form[action$='/asking']")
    form.locator("[name=kind]").select_option(label="Duty social worker for adults")
    form.locator("[name=means][value=by-telephone]").check()
    form.locator("[name=question]").fill("Can she be left until the morning?")
    form.locator("[name=naming]").first.check()
    form.locator("[name=answered][value=yes]").check()
    form.locator("[name=who]").fill("Duty social worker")
    form.locator("[name=advised]").fill("Not alone.")
    form.locator("[name=course][value=follows]").check()
    form.locator("[name=decided]").fill("A neighbour stays with her.")
    press(page, "Keep it")
    found += faults(axe, page)
    page.get_by_role("link", name="The contact", exact=True).click()
    found += faults(axe, page)
    assert not found, "\n".join(found)
