"""An investigation given to somebody licensed, who lapses, is covered for a time, and is licensed again."""

import json
import time
from contextlib import closing
from datetime import date, timedelta

import pytest
from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect
from sealing import CONTENT, opening
from serving import Serving
from test_lapsing import typed
from test_licence import decided, entered, form, lapsed, learnt, person, run_out

assert entered  # a fixture

PANEL = ("Uma Kell", "Vic Dorn", "Wes Hyde")
PART = "Who may do it: lead investigator"


@pytest.fixture(scope="module")
def squad(serving: Serving) -> str:
    """Somebody who may apply for the licence, a sergeant, a superintendent, and those who decide about licences."""
    for name in PANEL:
        person(serving, name, "--role", "licensing-panel")
    person(serving, "Kit Marlow", "--unit", "north", "--role", "supervisor", "--rank", "sergeant")
    person(serving, "Dee Ashby", "--unit", "north", "--role", "supervisor", "--rank", "superintendent")
    return person(serving, "Ola Venn", "--unit", "north", "--role", "specialist", "--rank", "constable")


def licensed(entered, serving: Serving, ola: str) -> str:
    """Lets the investigator apply, and the panel award; answers the path of the licence."""
    for programme in ("scaidp", "licence-csa-investigator"):
        learnt(serving, ola, programme)
    page = entered("Ola Venn")
    page.goto("/licence")
    asked = form(page, "csa-investigator")
    asked.get_by_label("Lead investigator").check()
    asked.get_by_role("button").click()
    expect(page.get_by_text("Applied.")).to_be_visible()
    path = "/licences/" + page.url.rpartition("/")[2]
    first = entered(PANEL[0])
    first.goto(path)
    press(first, "Admit to the portfolio")
    decided(entered, path, "award", PANEL)
    return path


def run_out_override(serving: Serving, investigation: str) -> None:
    """Lets the last day of what was allowed have been the day before yesterday, as if that time had passed."""
    serving.stop()
    with closing(opening(serving.data / "heed.sqlite")) as records, records:
        (version, content) = records.execute(
            f"SELECT v.version, {CONTENT} FROM record_version v WHERE v.record = ? ORDER BY v.version DESC LIMIT 1",
            [investigation],
        ).fetchone()
        kept = json.loads(content)
        ground = kept["allocations"][0]["ground"]["override"]["_0"]
        ground["lastDay"] = (date.today() - timedelta(days=2)).isoformat()
        records.execute(
            "UPDATE record_version SET content = ?, key_owner = NULL WHERE record = ? AND version = ?",
            [json.dumps(kept).encode(), investigation, version],
        )
        records.execute("UPDATE allocation SET looked_on = NULL WHERE investigation = ?", [investigation])
    serving.start()


def told(serving: Serving, event: str, investigation: str, times: int) -> None:
    """Waits until the clock has told of something so often."""
    deadline = time.monotonic() + 60
    count = -1
    while count != times and time.monotonic() < deadline:
        with closing(serving._records()) as records:
            (count,) = records.execute(
                "SELECT COUNT(*) FROM outbox WHERE event = ? AND subject = ?", [event, investigation]
            ).fetchone()
    assert count == times, f"{event} was told {count} times"


def group(page: Page, heading: str):
    page.goto("/allocations")
    return page.locator("section", has=page.get_by_role("heading", name=heading))


def fill(page: Page, name: str, words: str) -> None:
    page.locator(f"[name='{name}']").fill(words)


def test_given_lapsed_covered_run_out_and_restored(entered, serving, records, squad, axe):
    licence = licensed(entered, serving, squad)
    kit, dee, ola = entered("Kit Marlow"), entered("Dee Ashby"), entered("Ola Venn")
    kit.goto(records.calls_for_safeguarding("Ashcombe"))
    kit.get_by_role("link", name="Begin an investigation").click()
    found = faults(axe, kit)
    fill(kit, "begin-reference", "NC/4711/26")
    press(kit, "Begin an investigation")
    expect(kit.locator(".notice--done")).to_contain_text("The investigation is begun")
    path = "/investigations/" + kit.url.rpartition("/")[2]
    found += faults(axe, kit)
    kit.get_by_role("link", name=PART).click()
    found += faults(axe, kit)
    press(kit, "Give it to somebody licensed")
    expect(kit.locator("[data-error-summary]")).to_contain_text("Nobody is chosen")
    found += faults(axe, kit)
    kit.get_by_label("Ola Venn").check()
    press(kit, "Give it to somebody licensed")
    expect(kit.locator(".notice--done")).to_contain_text("The part is theirs")
    expect(kit.locator(".doing")).to_contain_text("By their licence, until")
    # Whoever does a part finds it; the rest of the unit's does not show.
    ola.goto("/investigations")
    expect(ola.locator(".waits")).to_have_count(1)
    expect(ola.locator(".waits")).to_contain_text("NC/4711/26")
    assert ola.goto("/allocations").status == 403

    # The licence lapses: it is told once, shows, and nobody is there who may.
    run_out(serving, licence.rpartition("/")[2])
    lapsed(ola, licence)
    told(serving, "investigation.uncovered", path.rpartition("/")[2], 1)
    expect(group(kit, "Held without a licence")).to_contain_text("Ola Venn")
    found += faults(axe, kit)
    kit.goto(path)
    expect(kit.locator(".doing")).to_contain_text("Nothing lets them do it: the last day of their licence was")
    kit.get_by_role("link", name=PART).click()
    expect(kit.locator("main")).to_contain_text("Nobody holds a licence that covers it")
    expect(kit.locator("main")).to_contain_text("Only one of these ranks may allow it")
    expect(kit.locator("main form")).to_have_count(0)
    found += faults(axe, kit)

    # A superintendent covers it for a time, with what keeps people safe.
    dee.goto(path)
    dee.get_by_role("link", name=PART).click()
    found += faults(axe, dee)
    form(dee, "allow")
    dee.locator("[name='allow-assignee']").select_option(label="Ola Venn")
    fill(dee, "allow-because", "The interview is tomorrow, and nobody else is free.")
    typed(dee, "allow-last_day", date.today() + timedelta(days=2))
    press(dee, "Allow it without a licence, for a time")
    expect(dee.locator("[data-error-summary]")).to_contain_text("It is not said what keeps people safe meanwhile")
    found += faults(axe, dee)
    fill(dee, "allow-mitigation", "DS Marlow reads each step on the day.")
    press(dee, "Allow it without a licence, for a time")
    expect(dee.locator(".notice--done")).to_contain_text("It is allowed until then")
    expect(dee.locator(".doing")).to_contain_text("DS Marlow reads each step on the day.")
    expect(group(kit, "Allowed without a licence")).to_contain_text("2 days left")
    expect(group(kit, "Held without a licence")).not_to_contain_text("Ola Venn")

    # What was allowed does not outlive its last day.
    run_out_override(serving, path.rpartition("/")[2])
    told(serving, "investigation.unlicensed-run-out", path.rpartition("/")[2], 1)
    expect(group(kit, "Held without a licence")).to_contain_text("What was allowed ended on")
    found += faults(axe, kit)

    # The licence is restored, and lets them again.
    grounds = {"reason": "She did the work again.", "hours": "36 hours, read.", "currency": "Seven, seen."}
    decided(
        entered, licence, "restore", PANEL, **grounds, sample="Two were read.", welfare="It took place in October."
    )
    expect(group(kit, "Held without a licence")).not_to_contain_text("Ola Venn")
    kit.goto(path)
    expect(kit.locator(".doing")).to_contain_text("By their licence, until")
    kit.goto("/allocations/forecast")
    expect(kit.locator(".route__facts").first).to_contain_text("Hold it today")
    found += faults(axe, kit)
    # The part ends with the investigation.
    kit.goto(path)
    form(kit, "close")
    fill(kit, "close-because", "The court has decided.")
    press(kit, "Close the investigation")
    expect(kit.locator(".lead")).to_contain_text("The court has decided.")
    found += faults(axe, kit)
    assert not found, "\n".join(found)


def test_another_unit_and_those_who_do_no_part_see_nothing(opened, entered, serving, records, squad):
    kit = entered("Kit Marlow")
    kit.goto("/investigations")
    form(kit, "investigations")
    press(kit, "Begin it")
    expect(kit.locator("[data-error-summary]")).to_contain_text("It comes from nothing that is kept here")
    fill(kit, "begin-reference", "NC/0815/26")
    press(kit, "Begin it")
    expect(kit.locator("h1")).to_have_text("NC/0815/26")
    path = "/investigations/" + kit.url.rpartition("/")[2]
    for who, status in (("responder", 404), ("elsewhere", 404), ("alone", 404), ("partner", 403), ("chief", 200)):
        page = opened(who)
        assert page.goto(path).status == status, who
        if status == 404:
            page.goto("/investigations")
            expect(page.locator("main")).not_to_contain_text("NC/0815/26")
    chief = opened("chief")
    chief.goto("/allocations")
    expect(chief.locator("main")).to_contain_text("NC/0815/26")
    assert opened("elsewhere").goto("/allocations/forecast").status == 403


@pytest.mark.parametrize("size", [PHONE, DESK])
def test_pages_of_allocation_fit_the_screen(opened, squad, axe, size):
    page = opened("supervisor", size=size)
    found = []
    for path in ("/investigations", "/investigations?closed", "/allocations", "/allocations/forecast"):
        page.goto(path)
        found += faults(axe, page)
    assert not found, "\n".join(found)
