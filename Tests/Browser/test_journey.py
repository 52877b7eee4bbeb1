"""One story from signing in to finding the person again, at a desk and on a phone, with the script and without."""

import re

import pytest
from journey import (
    add_feature,
    add_new,
    answer_everything,
    answer_first_question,
    begin,
    compose,
    judge,
    look_for,
    onward,
    part,
    press,
    record,
    say_when,
    send,
    tell,
)
from looking import DESK, PHONE, wider_than_screen
from playwright.sync_api import Page, expect

FAMILIES = {(DESK, True): "Ashdown", (DESK, False): "Birkett", (PHONE, True): "Calder", (PHONE, False): "Dunning"}


def fits(page: Page) -> None:
    assert not (wide := wider_than_screen(page)), wide


@pytest.mark.parametrize("script", [True, False], ids=["with a script", "without a script"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_from_signing_in_to_finding_the_person_again(opened, records, script, size):
    family = FAMILIES[size, script]
    earlier = records.contact(family)
    page = opened("responder", script=script, size=size, afresh=True)
    expect(page.get_by_role("heading", name="My work", level=1)).to_be_visible()
    fits(page)

    begin(page)
    say_when(page)
    tell(page)
    joan = find_known(page, family)
    friend = add_new(page, f"Lee {family}son", "suspect", age="44")
    add_feature(page, "financial-abuse", joan, friend)
    path = record(page)
    expect(page.locator("main .notice")).to_contain_text("The contact is recorded")
    for heading in ("What to find out next", "Which agency", "Refer or notify"):
        expect(page.get_by_role("heading", name=heading)).to_be_visible()
    fits(page)

    field = answer_first_question(page)
    press(page, "Save answers and assess again")
    expect(page.locator("#assessment [data-changed]").first).to_be_visible()
    expect(page.locator(f".questions .choice input[name='{field}']")).to_have_count(0)
    answer_everything(page)
    fits(page)

    judge(page, path, "high", "A man she met in the spring holds her card.")
    expect(page.get_by_role("heading", level=1)).to_have_text("The judgement")
    fits(page)
    review(opened("supervisor", script=script, size=size), path)

    compose(page, path)
    fits(page)
    referral = send(page)
    accept(opened("partner", script=script, size=size), referral, family)
    page.goto(referral)
    expect(page.locator("main")).to_contain_text(re.compile("accepted", re.I))
    page.goto(path)
    expect(page.locator(".glance")).to_contain_text("High")
    expect(page.locator(".part--referrals .route__state").first).to_contain_text(re.compile("accepted", re.I))

    page.goto("/people")
    look_for(page, f"Joan {family}")
    page.locator(".match a", has_text=f"Joan {family}").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Joan {family}")
    for contact in (earlier, path):
        expect(page.locator(f".events a[href='{contact}']").first).to_be_visible()
    fits(page)


def find_known(page: Page, family: str) -> str:
    """Looks for somebody before anybody is added, and takes the one who is known."""
    part(page, "people")
    expect(page.locator("button[value=new]")).to_have_count(0)
    look_for(page, family)
    fits(page)
    page.locator(".match", has_text=f"Joan {family}").get_by_role("button").click()
    expect(page.locator("[name='people.p1.family']")).to_have_value(family)
    expect(page.locator("[name='people.p1.born.year']")).to_have_value("1944")
    page.check("input[name='people.p1.roles'][value=subject]")
    onward(page)
    return "p1"


def review(page: Page, path: str) -> None:
    page.goto("/reviews")
    page.locator(f"main a[href^='{path}']").first.click()
    expect(page.locator("main")).to_contain_text("A man she met in the spring")
    fits(page)
    page.check("input[name=agrees][value=yes]")
    with page.expect_navigation():
        press(page, "Save the review")
    expect(page.locator("[data-error-summary]")).to_have_count(0)


def accept(page: Page, referral: str, family: str) -> None:
    page.goto("/referrals")
    page.locator(f".waiting-list a[href='{referral}']").click()
    expect(page.locator("main")).to_contain_text(family)
    fits(page)
    for does in ("receive", "accept"):
        with page.expect_navigation():
            page.locator(f"form[action='{referral}/{does}'] button").click()
    fits(page)
