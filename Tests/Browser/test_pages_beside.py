"""What stands beside the work, in every state: no fault of accessibility or HTML, no loose end."""

import pytest
from journey import begin, part, press, tell
from looking import DESK, NARROW, PHONE, faults
from playwright.sync_api import expect

KINDS = [
    *("thresholds", "pathways", "agencies", "agreement", "waiting", "actions", "alerts", "clues", "vulnerabilities"),
    *("features", "controls", "harms", "formulation", "facts", "instruments", "guidance", "working", "learning"),
]


def test_the_policy(opened, axe):
    page = opened("responder")
    page.goto("/policy")
    found = faults(axe, page)
    for words in ("safeguarding of an adult", "nothing of that name"):
        page.fill("[name=words]", words)
        press(page, "Find")
        found += faults(axe, page)
    page.goto("/policy/unverified")
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_an_entry_of_each_kind_of_policy(opened, axe):
    page = opened("responder")
    page.goto("/policy")
    entries = page.locator(".entries a").evaluate_all("all => all.map(each => each.getAttribute('href'))")
    unsure = page.locator(".entries li:has(.unsure) a").first.get_attribute("href")
    first = {href.split("/")[2]: href for href in reversed(entries)}
    assert sorted(first) == sorted(KINDS)
    found = []
    for href in (*first.values(), unsure):
        page.goto(href)
        found += faults(axe, page, axe_at=(DESK,), width_at=(PHONE, NARROW))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("who", ["responder", "supervisor", "coordinator", "partner"])
def test_every_place_that_the_navigation_leads_to(opened, axe, who):
    page = opened(who)
    page.goto("/")
    every = page.locator(".menu__sheet nav a, .foot__links a")
    links = every.evaluate_all("all => all.map(each => each.getAttribute('href'))")
    found = []
    for link in links:
        status = page.goto(link).status
        if status != 200:
            found.append(f"{link} answers {status}")
        elif who == "partner" or link in ("/help", "/accessibility", "/privacy") and who == "responder":
            found += faults(axe, page)
    assert not found, "\n".join(found)


def test_help_for_whoever_is_not_signed_in(opened, axe):
    page = opened()
    found = []
    for link in ("/help", "/accessibility", "/privacy"):
        page.goto(link)
        found += faults(axe, page)
    assert not found, "\n".join(found)


def test_the_menu_of_a_phone(opened, axe):
    page = opened("supervisor", size=PHONE)
    page.goto("/")
    page.locator("summary.menu__open").click()
    expect(page.locator(".menu__sheet nav")).to_be_visible()
    found = faults(axe, page, axe_at=(PHONE,))
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("who", "where", "status"),
    [
        ("responder", "/nowhere", 404),
        ("responder", "/drafts", 405),
        ("responder", "/contacts/01a1ff41-499c-7591-94ce-098ac8cd234f", 404),
        ("responder", "/reviews", 403),
        (None, "/nowhere", 404),
    ],
)
def test_what_is_not_there_or_not_allowed(opened, axe, who, where, status):
    page = opened(who)
    assert page.goto(where).status == status
    found = faults(axe, page)
    assert not found, "\n".join(found)


def test_a_form_that_comes_back(opened, axe):
    page = opened("responder")
    begin(page)
    tell(page, "Two lines of it,\nand <b>“quoted”</b>.")
    part(page, "story")
    page.evaluate("document.querySelectorAll('[name=csrf]').forEach(each => each.value = '0'.repeat(64))")
    page.locator("main button[value=next]").click()
    expect(page.get_by_role("button", name="Send it again")).to_be_visible()
    found = faults(axe, page)
    part_of_it = page.url
    page.goto(part_of_it)
    page.context.clear_cookies()
    page.locator("main button[value=next]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("You are signed out")
    expect(page.get_by_role("button", name="Send it again")).to_be_visible()
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_a_form_from_another_site(opened, axe, serving):
    page = opened("responder")
    page.context.route("http://elsewhere.test/", lambda route: route.fulfill(
        content_type="text/html",
        body=f'<title>Elsewhere</title><form method="post" action="{serving.base}/sign-in"><button>Win</button></form>',
    ))
    page.goto("http://elsewhere.test/")
    with page.expect_navigation() as caught:
        page.get_by_role("button").click()
    assert caught.value.status == 403
    expect(page.get_by_role("heading", level=1)).to_have_text("Sent from another site")
    found = faults(axe, page)
    assert not found, "\n".join(found)


def test_the_warning_before_a_session_ends(opened, axe):
    page = opened("responder")
    page.clock.install()
    page.goto("/")
    page.clock.fast_forward("13:30")
    expect(page.get_by_role("dialog")).to_be_visible()
    found = faults(axe, page)
    page.get_by_role("button", name="Stay signed in").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert not found, "\n".join(found)


def test_a_session_that_ended_while_somebody_typed(opened, axe):
    page = opened("responder")
    begin(page)
    page.clock.install()
    part(page, "story")
    page.route("**/keep", lambda route: route.abort())
    page.route("**/spot", lambda route: route.abort())
    page.get_by_role("textbox").first.fill("She was alone and cold.")
    page.clock.fast_forward("16:00")
    expect(page.get_by_role("dialog")).to_contain_text("You are signed out")
    found = faults(axe, page)
    page.get_by_role("button", name="Back to the page").click()
    expect(page.get_by_role("textbox").first).to_have_value("She was alone and cold.")
    assert not found, "\n".join(found)
