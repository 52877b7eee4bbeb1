"""Whatever is typed into a field is shown as it was typed, and never runs."""

import re

from journey import add_feature, begin, contact, draft, onward, part, press, record, say_when
from playwright.sync_api import expect

CANARY = "<img src=x onerror=alert(1)>\"'><script>alert('canary')</script>{{frame.csrf}}</textarea></title>"


def fill_everything(page) -> int:
    """Puts the canary into every field that takes text, leaving those alone that must hold a number."""
    numbers = re.compile(r"\.(day|month|year|time|age)$|^csrf$|^revision$|^section$|-count$")
    fields = page.locator("main input[type=text], main input[type=search], main textarea")
    count = 0
    for at in range(fields.count()):
        field = fields.nth(at)
        if numbers.search(field.get_attribute("name") or "") or not field.is_visible():
            continue
        field.fill(CANARY)
        count += 1
    return count


def harmless(page) -> None:
    assert page.locator("script:not([src])").count() == 0
    assert page.locator("img").count() == 0
    assert page.locator("[onerror]").count() == 0


def test_a_canary_in_every_field_runs_nowhere(opened):
    page = opened("responder")
    begin(page)
    say_when(page)
    filled = 0
    for name in ("occasion", "story", "people"):
        part(page, name)
        filled += fill_everything(page)
        if name == "people":
            press(page, "Search")
            harmless(page)
            page.locator("button[value=new]").click()
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
            filled += fill_everything(page)
            page.fill("[name='people.p1.born.year']", "1944")
            page.check("input[name='people.p1.roles'][value=subject]")
        onward(page)
        harmless(page)
    part(page, "seen")
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    page.locator(".theme .govuk-checkboxes__input").first.check(force=True)
    page.locator(".theme .observed input[type=text]").first.fill(CANARY)
    onward(page)
    add_feature(page, "financial-abuse", "p1")
    for name in ("situation", "controls", "agreement"):
        part(page, name)
        if name == "controls":
            page.locator("button[name=do][value=add]").click()
            page.locator("select[name='controls.1.control']").select_option(index=1)
        if name == "agreement":
            page.locator("input[name='people.p1.consent.referral']").first.check(force=True)
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        filled += fill_everything(page)
        onward(page)
        harmless(page)
    assert filled >= 20, f"only {filled} fields were filled"
    path = draft(page)
    for name in ("", "/occasion", "/story", "/people", "/people/p1", "/seen/p1", "/situation", "/controls", "/agreement", "/check"):
        page.goto(path + name)
        harmless(page)
    record(page)
    expect(page.locator("#assessment")).to_contain_text("<img src=x onerror=alert(1)>")
    harmless(page)
    path = contact(page)
    for where in ("/", "/people", path + "/versions", path + "/judgement", "/waiting", "/reviews", "/referrals"):
        page.goto(where)
        harmless(page)
    page.goto("/people")
    page.fill("[name=words]", CANARY)
    press(page, "Search")
    harmless(page)


def test_a_canary_in_an_address_runs_nowhere(opened):
    page = opened("responder")
    for where in ("/contacts/%3Cscript%3Ealert(1)%3C/script%3E", "/?cursor=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                  "/policy?q=%3Cimg%20src=x%20onerror=alert(1)%3E", "/nowhere/%3Cimg%20src=x%20onerror=alert(1)%3E"):
        assert page.goto(where).status in (200, 303, 400, 404, 422), where
        harmless(page)


def test_the_spotted_fragment_is_escaped(opened):
    page = opened("responder")
    begin(page)
    part(page, "story")
    with page.expect_response(lambda reply: reply.url.endswith("/spot")) as caught:
        page.get_by_role("textbox").first.fill("He was scared <script>alert(1)</script> of her. " + CANARY)
    assert "<script" not in caught.value.text() and "<img" not in caught.value.text()
    expect(page.locator("[data-spot-result] .clue").first).to_be_visible()
    harmless(page)
