"""What Heed does by itself, and the alarms that it raises, on their pages."""

import os
import time
from pathlib import Path

import pytest
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect


def drafted_late(records, family: str) -> str:
    """A referral that should have been sent an hour and a half ago; answers its path."""
    contact = records.calls_for_safeguarding(family).rpartition("/")[2]
    referral = "/referrals/" + records.draft(contact)
    records.serving.fall_due(referral)
    return referral


def alarm(page: Page, referral: str):
    """The alarm of a referral, once Heed has looked: it looks every 20 seconds."""
    until = time.monotonic() + 45
    page.goto("/alarms")
    found = page.locator(".waits", has=page.locator(f"a[href='{referral}']"))
    while not found.count() and time.monotonic() < until:
        page.goto("/alarms")
    return found


def keep_picture(page: Page, name: str) -> None:
    if folder := os.environ.get("HEED_PICTURES"):
        page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_what_is_late_stands_as_an_alarm_and_says_why_it_fired(opened, records, axe, size):
    referral = drafted_late(records, "Copse" if size == DESK else "Dingle")
    page = opened("supervisor", size=size)
    line = alarm(page, referral)
    expect(line).to_contain_text("A referral is to be sent")
    expect(line.locator(".tag--alarm")).to_contain_text("over")
    found = faults(axe, page)
    keep_picture(page, f"alarms-{size[0]}")
    page.get_by_role("link", name="What Heed does by itself").click()
    expect(page.locator("h1")).to_have_text("What Heed does by itself")
    thing = page.locator("details", has_text="Raises the alarms of referrals")
    thing.locator("summary").click()
    expect(thing).to_contain_text("Last looked")
    expect(thing.locator(f"a[href='{referral}']")).to_contain_text("Referral overdue")
    expect(thing).to_contain_text("The time of its stage, by the policy or as it was agreed, ran out.")
    found += faults(axe, page)
    keep_picture(page, f"automatic-{size[0]}")
    assert not found, "\n".join(found)


def test_the_wrong_person_sees_neither(opened, records):
    referral = drafted_late(records, "Furze")
    assert alarm(opened("supervisor"), referral).count() == 1
    page = opened("elsewhere")
    page.goto("/alarms")
    expect(page.locator("h1")).to_have_text("Alarms")
    assert referral not in page.content()
    page.goto("/automatic")
    assert referral not in page.content()
    expect(page.locator("details", has_text="Raises the alarms of referrals")).to_contain_text("out of your reach")


def test_the_policy_leads_to_it_and_it_reads_without_scripts(opened):
    page = opened("supervisor", script=False)
    page.goto("/policy")
    page.get_by_role("link", name="What Heed does by itself").click()
    expect(page.locator("h1")).to_have_text("What Heed does by itself")
    expect(page.locator("main details").first).to_contain_text("answer_within")
