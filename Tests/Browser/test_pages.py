"""Every page in every state that a journey reaches: no fault of accessibility, no sideways scroll, no loose end."""

from journey import (
    add_new,
    answer_first_question,
    begin,
    draft,
    look_for,
    onward,
    part,
    press,
    record,
    record_a_contact,
    say_when,
    sign_in,
    tell,
    add_feature,
)
from looking import faults
from playwright.sync_api import expect


def test_signing_in(opened, axe, cast):
    page = opened()
    page.goto("/sign-in")
    found = faults(axe, page)
    sign_in(page, cast["typist"].sign_in, "not-the-password-1")
    found += faults(axe, page)
    page.goto("/nowhere")
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_a_draft_that_holds_nothing(opened, axe):
    page = opened("typist")
    page.goto("/")
    found = faults(axe, page)
    path = begin(page)
    for name in ("", "/occasion", "/story", "/people", "/seen", "/situation", "/controls", "/agreement", "/check"):
        page.goto(path + name)
        found += faults(axe, page)
    part(page, "people")
    look_for(page, "Nobody Knows")
    found += faults(axe, page)
    part(page, "occasion")
    page.fill("[name='at.day']", "32")
    onward(page)
    expect(page.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, page)
    part(page, "check")
    press(page, "Record and assess")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, page)
    page.goto(path)
    press(page, "Discard this draft")
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_a_draft_that_holds_much(opened, axe):
    page = opened("responder")
    record_a_contact(page, family="Lidgate")
    path = begin(page)
    say_when(page)
    tell(page)
    found = []
    joan = add_new(page, "Joan Wetherby-Featherstonehaugh", "subject", born__year="1944")
    son = add_new(page, "Kieran Wetherby-Featherstonehaugh", "carer", age="31")
    add_feature(page, "financial-abuse", joan, son)
    part(page, "people")
    look_for(page, "Lidgate")
    expect(page.locator(".match").first).to_be_visible()
    found += faults(axe, page)
    part(page, "people")
    if page.locator("button[value=add-relationship]").count():
        page.locator("button[value=add-relationship]").click()
    found += faults(axe, page)
    part(page, "controls")
    page.locator("button[name=do][value=add]").click()
    found += faults(axe, page)
    for name in ("", "/occasion", "/story", f"/people/{joan}", f"/seen/{joan}", "/situation", "/agreement", "/check"):
        page.goto(path + name)
        found += faults(axe, page)
    page.goto("/")
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_an_assessment(opened, axe):
    page = opened("responder")
    path = record_a_contact(page, family="Lidgate")
    found = faults(axe, page)
    answer_first_question(page)
    press(page, "Save answers and assess again")
    expect(page.locator("#assessment [data-changed]").first).to_be_visible()
    found += faults(axe, page)
    press(page, "Save answers and assess again")
    found += faults(axe, page)
    page.goto(path + "/versions/1")
    found += faults(axe, page)
    page.goto("/")
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_people(opened, axe):
    page = opened("responder")
    record_a_contact(page, family="Lidgate")
    page.goto("/people")
    found = faults(axe, page)
    for words in ("Lidgate", "Nobody Knows", ""):
        page.fill("[name=words]", words)
        press(page, "Search")
        found += faults(axe, page)
    assert not found, "\n".join(found)


def test_every_place_that_the_navigation_leads_to(opened, axe):
    found = []
    for who in ("responder", "supervisor", "coordinator", "partner"):
        page = opened(who)
        page.goto("/")
        links = page.locator(".top__nav a, .foot__links a").evaluate_all("all => all.map(each => each.getAttribute('href'))")
        for link in links:
            status = page.goto(link).status
            if status != 200:
                found.append(f"{who}: {link} answers {status}")
            elif who in ("responder", "partner"):
                found += faults(axe, page)
    assert not found, "\n".join(found)


def test_the_check_itself_finds_what_is_wrong(opened, axe):
    page = opened("responder")
    page.goto("/")
    page.evaluate(
        """() => document.querySelector('main').insertAdjacentHTML('beforeend',
          '<p class="case" id="queue"><input type="text"><a href="#gone">.</a></p><svg width="2000" height="4"></svg>' +
          '<form method="post"></form>')"""
    )
    told = "\n".join(faults(axe, page))
    for part_of_it in ("label", "px wide", "#gone", "there twice", "has no token"):
        assert part_of_it in told, f"{part_of_it!r} is not found"
