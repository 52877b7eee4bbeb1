"""Recording, in every state: no fault of accessibility or of HTML, no sideways scroll, no loose end."""

import pytest
from journey import add_feature, add_new, begin, look_for, onward, part, press, say_when, sign_in, tell
from looking import faults, found_by_axe, loose_ends, wider_than_screen
from playwright.sync_api import expect
from source import broken


def test_signing_in(opened, axe, cast):
    page = opened()
    page.goto("/sign-in")
    found = faults(axe, page)
    sign_in(page, cast["typist"].sign_in, "not-the-password-1")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_a_code(opened, axe, cast, serving):
    serving.codes(cast["coded"])
    page = opened()
    sign_in(page, cast["coded"].sign_in)
    page.get_by_label("Six digits").fill("123")
    found = faults(axe, page)
    press(page, "Continue")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_a_draft_that_holds_nothing(opened, axe):
    page = opened("joiner")
    path = begin(page)
    found = []
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
    press(page, "Discard it")
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_a_draft_that_holds_much(opened, axe, records):
    records.contact("Lidgate")
    page = opened("responder")
    path = begin(page)
    say_when(page)
    tell(page)
    joan = add_new(page, "Joan Wetherby-Featherstonehaugh", "subject", born__year="1944")
    son = add_new(page, "Kieran Wetherby-Featherstonehaugh", "carer", age="31")
    add_feature(page, "financial-abuse", joan, son)
    part(page, "people")
    look_for(page, "Lidgate")
    expect(page.locator(".match").first).to_be_visible()
    found = faults(axe, page)
    part(page, "people")
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


def test_people(opened, axe, records):
    records.contact("Lidgate")
    page = opened("responder")
    page.goto("/people")
    found = faults(axe, page)
    for words in ("Lidgate", "Nobody Knows", ""):
        page.fill("[name=words]", words)
        press(page, "Search")
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
    told = "\n".join(loose_ends(page) + found_by_axe(axe, page) + wider_than_screen(page))
    for part_of_it in ("label", "px wide", "#gone", "there twice", "has no token"):
        assert part_of_it in told, f"{part_of_it!r} is not found"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<h1>One</h1><h3>Three</h3>", "follows <h1>"),
        ("<h2>Two</h2><h1>One</h1>", "follows nothing"),
        ("<p>None</p>", "0 headings of the first level"),
        ("<h1>One</h1><ul><p>no item</p></ul>", "stands in <ul>"),
        ("<h1>One</h1><dl><span>no term</span></dl>", "stands in <dl>"),
        ("<h1>One</h1><span><div>block</div></span>", "stands in <span>, which holds text"),
        ("<h1>One</h1><p>one<div>two</div></p>", "unexpected-end-tag"),
        ('<h1>One</h1><a href="/"><button>press</button></a>', "which is acted on itself"),
        ("<h1>One</h1><form><form></form></form>", "unexpected-start-tag"),
        ('<h1 id="a" id="b">One</h1>', "duplicate-attribute"),
        ("<h1>One</h1><p>two</p", "unexpected-character-after-solidus-in-tag"),
        ("<h1>One</h1><br></br>", "unexpected-end-tag"),
        ("<h1>One</h1><div/>", "non-void-element-with-trailing-solidus"),
        ("<h1>One</h1><p>{{name}}</p>", "a mark of the template"),
        ("<h1>One</h1><p>a & b &notit; c</p>", "entity"),
    ],
)
def test_the_check_of_the_source_finds_what_is_wrong(body, told):
    page = "<!DOCTYPE html><html lang=en-GB><head><title>One</title></head><body><main>{}</main></body></html>"
    assert not broken(page.format("<h1>One</h1><p>Two &amp; <a href='/'>three</a></p><ul><li>four</li></ul>"))
    found = "\n".join(broken(page.format(body)))
    assert told in found, found or "nothing is found"
