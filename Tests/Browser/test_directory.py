"""The directory: found by need, age, place and hour, with the reasons, and rung with one press."""

import re

import pytest
from journey import press
from looking import DESK, NARROW, PHONE, faults
from playwright.sync_api import expect


def asked(page, **fields: str) -> None:
    page.goto("/directory")
    for name, value in fields.items():
        if name == "need":
            page.select_option("[name=need]", label=value)
        elif name == "open":
            page.check("[name=open]")
        else:
            page.fill(f"[name={name}]", value)
    press(page, "Search")


def offers(page, group: str) -> list[str]:
    return page.locator(f"[aria-labelledby={group}] .match__name").all_inner_texts()


def test_the_directory_in_every_state(opened, axe):
    page = opened("responder")
    page.goto("/directory")
    found = faults(axe, page)
    asked(page, need="Money and debt advice", age="30", near="Tarnholt", open="now")
    found += faults(axe, page)
    asked(page, words="nothing of that sort")
    found += faults(axe, page)
    asked(page, words="advice", age="old")
    found += faults(axe, page)
    for words in ("Kestrel Centre", "Turning Stone Eskenford", "Held in work"):
        asked(page, words=words)
        page.locator(".match__name a").first.click()
        found += faults(axe, page, axe_at=(DESK, PHONE), width_at=(PHONE, NARROW))
    assert not found, "\n".join(found)


def test_a_need_is_answered_with_the_reasons(opened):
    page = opened("partner")
    asked(page, need="Drugs and alcohol", age="15", near="YW2 7HU")
    assert offers(page, "fits") == ["Parents under pressure", "Turning Stone under 18"]
    assert "Turning Stone Tarnholt" in offers(page, "unfit") and "Turning Stone Eskenford" in offers(page, "unfit")
    eskenford = page.locator(".match", has_text="Turning Stone Eskenford")
    expect(eskenford).to_contain_text("It is closed for the time being.")
    expect(eskenford).to_contain_text("It is for people aged 18 and over.")
    assert page.input_value("[name=age]") == "15" and page.input_value("[name=near]") == "YW2 7HU"


def test_what_does_not_tell_its_hours_may_be_open(opened):
    page = opened("responder")
    asked(page, need="Exploitation", open="now")
    assert offers(page, "unsure") == ["Held in work"]
    asked(page, words="domestic abuse helpline", open="now")
    assert offers(page, "fits") == ["Aldermere domestic abuse helpline"]


def test_an_entry_is_rung_with_one_press(opened):
    page = opened("responder")
    asked(page, words="crisis line")
    phone = page.locator(".match__ring a").first
    assert re.fullmatch(r"tel:\d{11}", phone.get_attribute("href"))
    page.locator(".match__name a").first.click()
    expect(page.locator("h1")).to_have_text("Crisis line")
    expect(page.locator("main")).to_contain_text("It is always open.")
    expect(page.locator("a[href^='tel:']")).to_have_count(1)
    page.get_by_role("link", name="Mental health crisis").click()
    expect(page.locator("#results")).to_be_visible()


def test_an_age_that_is_none_is_told_beside_its_field(opened):
    page = opened("responder")
    asked(page, words="advice", age="old")
    expect(page.locator(".govuk-error-summary, .error-summary, [role=alert]").first).to_contain_text("not an age")
    expect(page.locator("#age-error")).to_contain_text("not an age")
    assert page.input_value("[name=words]") == "advice" and page.input_value("[name=age]") == "old"


@pytest.mark.parametrize("who", ["responder", "supervisor", "coordinator", "partner"])
def test_everybody_who_signs_in_finds_the_directory(opened, who):
    page = opened(who)
    page.goto("/")
    page.locator(".top__nav").get_by_role("link", name="Directory").click()
    expect(page.locator("h1")).to_have_text("Directory")


def test_nobody_else_does(opened):
    page = opened()
    page.goto("/directory")
    expect(page.locator("h1")).not_to_have_text("Directory")
