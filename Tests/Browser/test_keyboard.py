"""The journey by keyboard alone."""

from journey import begin, part
from looking import PHONE
from playwright.sync_api import expect


def focused(page) -> str:
    return page.evaluate("(document.activeElement.innerText || document.activeElement.name || '').trim()")


def tab_to(page, words: str, most: int = 120) -> None:
    for _ in range(most):
        page.keyboard.press("Tab")
        if focused(page).startswith(words):
            return
    raise AssertionError(f"{words!r} is not reached by the Tab key; the last was {focused(page)!r}")


def test_the_first_key_leads_past_the_header(opened):
    page = opened("responder")
    page.goto("/")
    page.keyboard.press("Tab")
    assert focused(page) == "Skip to main content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_what_has_the_focus_can_be_seen(opened, records):
    page = opened("responder")
    path = records.contact("Keyes")
    for where in ("/", "/people", path):
        page.goto(where)
        for _ in range(40):
            page.keyboard.press("Tab")
            hidden = page.evaluate(
                """() => {
                  const here = document.activeElement;
                  if (here === document.body) return null;
                  const shown = here.matches('input[type=radio], input[type=checkbox]') ? here.closest('label, div') : here;
                  const box = shown.getBoundingClientRect();
                  const outside = box.bottom < 0 || box.top > innerHeight || box.width === 0;
                  const marks = [here, shown, here.nextElementSibling].filter(Boolean).flatMap(each =>
                    ['', '::before'].map(part => getComputedStyle(each, part || null)));
                  const seen = marks.some(style => style.outlineStyle !== 'none' || style.boxShadow !== 'none');
                  return outside || !seen ? here.outerHTML.slice(0, 120) : null;
                }"""
            )
            assert not hidden, f"{where}: {hidden}"


def test_a_contact_is_begun_and_told_by_keyboard(opened):
    page = opened("responder")
    page.goto("/")
    tab_to(page, "New contact")
    page.keyboard.press("Enter")
    page.wait_for_url("**/drafts/*")
    tab_to(page, "What happened")
    page.keyboard.press("Enter")
    page.wait_for_url("**/story")
    tab_to(page, "narrative")
    page.keyboard.type("She was alone and cold.")
    tab_to(page, "Save and see all parts")
    page.keyboard.press("Enter")
    page.wait_for_url("**/drafts/*")
    part(page, "story")
    expect(page.get_by_role("textbox").first).to_have_value("She was alone and cold.")


def test_the_enter_key_in_a_field_saves_and_adds_nothing(opened):
    page = opened("responder")
    begin(page)
    part(page, "situation")
    page.locator("button[name=do][value=add]").click()
    before = page.locator("fieldset.entry").count()
    page.fill("[name='situation.1.note']", "since the summer")
    page.locator("[name='situation.1.note']").press("Enter")
    expect(page.locator("[name='situation.1.note']")).to_have_value("since the summer")
    assert page.locator("fieldset.entry").count() == before


def test_errors_lead_to_their_fields(opened):
    page = opened("responder")
    begin(page)
    part(page, "occasion")
    page.fill("[name='at.day']", "32")
    page.locator("main button[value=next]").press("Enter")
    expect(page.locator("[data-error-summary]")).to_be_focused()
    link = page.locator("[data-error-summary] a").first
    field = link.get_attribute("href").lstrip("#")
    link.press("Enter")
    assert page.evaluate("id => document.getElementById(id).matches(':target')", field)


def test_the_menu_of_a_phone_opens_and_closes_by_key(opened):
    page = opened("responder", size=PHONE)
    page.goto("/")
    page.locator("summary.menu__open").press("Enter")
    expect(page.locator(".menu__sheet nav")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator(".menu__sheet nav")).not_to_be_visible()
    expect(page.locator("summary.menu__open")).to_be_focused()


def test_the_menu_of_a_phone_opens_without_a_script(opened):
    page = opened("responder", size=PHONE, script=False)
    page.goto("/")
    page.locator("summary.menu__open").click()
    expect(page.locator(".menu__sheet nav")).to_be_visible()
    expect(page.locator(".menu__sheet").get_by_role("button", name="Sign out")).to_be_visible()
