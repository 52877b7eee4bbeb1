"""The whole person, as known now and as was known then; and the versions of a contact."""

import re
from datetime import datetime, timedelta

from journey import draft, part, press, record_a_contact, tell
from playwright.sync_api import expect


def open_person(page, family: str) -> None:
    page.goto("/people")
    page.fill("[name=words]", f"Joan {family}")
    press(page, "Search")
    page.locator(".match a", has_text=f"Joan {family}").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Joan {family}")


def test_a_person_is_found_and_what_happened_is_shown(opened):
    page = opened("responder")
    path = record_a_contact(page, family="Nettleship")
    open_person(page, "Nettleship")
    expect(page.locator(f".events a[href='{path}']")).to_have_count(1)
    expect(page.locator(".lanes")).to_contain_text(re.compile("financial abuse", re.I))


def test_a_person_is_shown_as_known_then(opened):
    page = opened("responder")
    path = record_a_contact(page, family="Nettleship")
    open_person(page, "Nettleship")
    before = (datetime.now() - timedelta(days=2)).strftime("%Y-%m-%dT%H:%M")
    page.fill("[name=as_of]", before)
    press(page, "Show")
    expect(page.locator(f"main a[href='{path}']")).to_have_count(0)


def test_nothing_that_names_a_person_stands_in_an_address(opened):
    page = opened("responder")
    record_a_contact(page, family="Nettleship")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    open_person(page, "Nettleship")
    assert not [url for url in asked if "Nettleship" in url or "Joan" in url]


def test_who_has_no_part_in_it_finds_nobody(opened):
    record_a_contact(opened("responder"), family="Nettleship")
    page = opened("elsewhere")
    page.goto("/people")
    page.fill("[name=words]", "Nettleship")
    press(page, "Search")
    expect(page.locator(".match")).to_have_count(0)


def test_every_version_of_a_contact_can_be_read(opened):
    page = opened("responder")
    path = record_a_contact(page, family="Nettleship")
    page.get_by_role("link", name="Change what was recorded").click()
    assert draft(page)
    tell(page, "She rang later and asked for somebody to come back.")
    part(page, "check")
    press(page, "Record and assess")
    page.goto(path + "/versions")
    expect(page.locator("main")).to_contain_text("Version 2")
    page.goto(path + "/versions/1")
    expect(page.locator("main")).not_to_contain_text("asked for somebody to come back")
    expect(page.locator("main")).to_contain_text("grandson")
