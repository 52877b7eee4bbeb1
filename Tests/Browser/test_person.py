"""The whole person, as known now and as was known then; and the versions of a contact."""

import re
from datetime import datetime, timedelta

from journey import press
from playwright.sync_api import expect


def open_person(page, family: str) -> None:
    page.goto("/people")
    page.fill("[name=words]", f"Joan {family}")
    press(page, "Search")
    page.locator(".match a", has_text=f"Joan {family}").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Joan {family}")


def test_a_person_is_found_and_what_happened_is_shown(opened, records):
    page = opened("responder")
    path = records.contact("Nettleship")
    open_person(page, "Nettleship")
    expect(page.locator(f".events a[href='{path}']")).to_have_count(1)
    expect(page.locator(".lanes")).to_contain_text(re.compile("financial abuse", re.I))


def test_a_person_is_shown_as_known_then(opened, records):
    page = opened("responder")
    path = records.contact("Nettleship")
    open_person(page, "Nettleship")
    before = (datetime.now() - timedelta(days=2)).strftime("%Y-%m-%dT%H:%M")
    page.fill("[name=as_of]", before)
    press(page, "Show")
    expect(page.locator(f"main a[href='{path}']")).to_have_count(0)


def test_nothing_that_names_a_person_stands_in_an_address(opened, records):
    page = opened("responder")
    records.contact("Nettleship")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    open_person(page, "Nettleship")
    assert not [url for url in asked if "Nettleship" in url or "Joan" in url]


def test_who_has_no_part_in_it_finds_nobody(opened, records):
    records.contact("Nettleship")
    page = opened("elsewhere")
    page.goto("/people")
    page.fill("[name=words]", "Nettleship")
    press(page, "Search")
    expect(page.locator(".match")).to_have_count(0)


def test_every_version_of_a_contact_is_listed(opened, records):
    page = opened("responder")
    path = records.contact("Nettleship")
    records.answer(path)
    page.goto(path + "/versions")
    expect(page.get_by_role("link", name="Version 1", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Version 2", exact=True)).to_be_visible()
