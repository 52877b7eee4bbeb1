"""What heed.js does, in a real browser, against answers made here; and that every form works without it.

usage: test_script.py SHEET SCRIPT PAGES   (a style sheet, the script, a folder of rendered pages)
"""

import datetime
import pathlib
import sys
import urllib.parse

from playwright.sync_api import sync_playwright

SHEET, SCRIPT, PAGES = sys.argv[1:4]
CSP = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'; connect-src 'self'"
)
ORIGIN = "http://heed.test"


class Answers:
    """Answers as the server would, and remembers what was asked."""

    def __init__(self):
        self.asked = []
        self.keep_status = 204
        self.spot_body = '<h2 class="spotted__title">1 phrase</h2><p>found &lt;b&gt;here&lt;/b&gt;</p>'
        self.in_place = None
        self.extra = {}

    def __call__(self, route):
        request = route.request
        path = urllib.parse.urlparse(request.url).path
        if request.method == "POST":
            fields = urllib.parse.parse_qs(request.post_data or "", keep_blank_values=True)
            self.asked.append((path, fields, request.headers.get("x-heed-request")))
            if path.endswith("/keep"):
                return route.fulfill(status=self.keep_status, headers={"X-Heed-Revision": "8"})
            if path.endswith("/spot"):
                return route.fulfill(body=self.spot_body, content_type="text/html")
            if path.endswith("/extend"):
                return route.fulfill(status=204)
            return route.fulfill(body=self.in_place or "<title>posted</title>", content_type="text/html")
        if path.endswith(".css"):
            return route.fulfill(path=SHEET, content_type="text/css")
        if path.endswith(".js"):
            return route.fulfill(path=SCRIPT, content_type="text/javascript")
        name = path.strip("/")
        file = pathlib.Path(PAGES) / f"{name}.html"
        page = self.extra.get(name) or (file.read_text() if file.exists() else None)
        if page is None:
            return route.fulfill(status=404, body="")
        return route.fulfill(body=page, content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": CSP})

    def posts(self, end):
        return [asked for asked in self.asked if asked[0].endswith(end)]


def opened(browser, name, clock=False, **options):
    context = browser.new_context(**options)
    answers = Answers()
    context.route("**/*", answers)
    page = context.new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    if clock:  # stands still, so that a slow machine makes no pause of its own
        page.clock.install(time=datetime.datetime(2026, 11, 21, 12))
        page.clock.pause_at(datetime.datetime(2026, 11, 21, 12, 0, 1))
    page.goto(f"{ORIGIN}/{name}")
    return page, answers


def told(page, words):
    page.wait_for_selector(f"[data-keep-status]:has-text('{words}')", timeout=10_000)


def settled(page):
    """Whatever was sent before this has been answered."""
    page.evaluate("fetch('/marker', { method: 'POST' }).then(reply => reply.text())")


errors = []
TESTS = []


def test(check):
    TESTS.append(check)
    return check


@test
def what_is_typed_is_kept_with_token_and_revision(browser):
    page, answers = opened(browser, "story", clock=True)
    page.locator("textarea").fill("She answered for him.")
    settled(page)
    assert not answers.posts("/keep"), "kept before a pause"
    page.clock.run_for(1600)
    told(page, "Kept at")
    [(_, fields, header)] = answers.posts("/keep")
    assert fields["narrative"] == ["She answered for him."] and fields["csrf"] and fields["revision"] == ["7"]
    assert header == "script"
    assert page.locator("form.story input[name=revision]").input_value() == "8", "the new revision was not taken"


@test
def one_pause_makes_one_request(browser):
    page, answers = opened(browser, "story", clock=True)
    for text in ("a", "ab", "abc"):
        page.locator("textarea").fill(text)
        page.clock.run_for(500)
    page.clock.run_for(1600)
    told(page, "Kept at")
    assert [fields["narrative"] for _, fields, _ in answers.posts("/keep")] == [["abc"]]


@test
def a_stale_revision_is_told_and_nothing_more_is_sent(browser):
    page, answers = opened(browser, "story", clock=True)
    answers.keep_status = 409
    page.locator("textarea").fill("one")
    page.clock.run_for(1600)
    told(page, "another tab")
    page.locator("textarea").fill("two")
    page.clock.run_for(5000)
    settled(page)
    assert len(answers.posts("/keep")) == 1
    assert page.locator("textarea").input_value() == "two", "what was typed is gone"


@test
def an_ended_session_is_told_and_the_text_stays(browser):
    page, answers = opened(browser, "story", clock=True)
    answers.keep_status = 401
    page.locator("textarea").fill("one")
    page.clock.run_for(1600)
    told(page, "signed out")
    assert page.locator("textarea").input_value() == "one"


@test
def a_fault_is_tried_again(browser):
    page, answers = opened(browser, "story", clock=True)
    answers.keep_status = 500
    page.locator("textarea").fill("one")
    page.clock.run_for(1600)
    told(page, "Not kept")
    answers.keep_status = 204
    page.clock.run_for(1600)
    told(page, "Kept at")


@test
def clues_come_beside_the_story(browser):
    page, answers = opened(browser, "story", clock=True)
    page.locator("textarea").fill("He is afraid.")
    page.clock.run_for(1000)
    page.wait_for_selector("[data-spot-result] h2:text('1 phrase')")
    assert answers.posts("/spot")[0][1]["narrative"] == ["He is afraid."]
    assert page.locator("[data-spot-result] b").count() == 0


@test
def an_answer_is_taken_in_place_and_what_changed_has_the_focus(browser):
    page, answers = opened(browser, "story")
    answers.extra["asks"] = (
        "<title>asks</title><script src=/a.js defer></script><div id=questions>"
        '<form method=post action=/answers data-in-place="#questions"><input type=hidden name=csrf value=t>'
        "<button name=answer value=yes>Yes</button></form></div><p id=rest>rest</p>"
    )
    answers.in_place = "<div id=questions><p data-changed>One test is met now</p></div>"
    page.goto(f"{ORIGIN}/asks")
    page.locator("button").click()
    page.wait_for_selector("text=One test is met now")
    assert answers.posts("/answers")[0][1] == {"csrf": ["t"], "answer": ["yes"]}
    assert page.evaluate("document.activeElement.hasAttribute('data-changed')")
    assert page.locator("#rest").count() == 1


@test
def a_reply_without_the_place_becomes_a_plain_post_with_the_button(browser):
    page, answers = opened(browser, "story")
    answers.extra["asks"] = (
        "<title>asks</title><script src=/a.js defer></script><div id=questions>"
        '<form method=post action=/answers data-in-place="#questions"><button name=answer value=no>No</button></form></div>'
    )
    page.goto(f"{ORIGIN}/asks")
    page.locator("button").click()
    page.wait_for_url("**/answers")
    assert answers.posts("/answers")[-1][1] == {"answer": ["no"]}, "the button's answer was lost"


@test
def two_minutes_before_the_end_one_is_asked_and_may_stay(browser):
    page, answers = opened(browser, "my-work", clock=True)
    page.evaluate("window.sameAsBefore = true")
    page.clock.run_for(1670 * 1000)
    assert page.locator("dialog[open]").count() == 0, "asked too early"
    page.clock.run_for(20 * 1000)
    page.wait_for_selector("dialog[open]")
    page.locator("[data-extend]").click()
    page.wait_for_selector("dialog[open]", state="detached")
    assert answers.posts("/extend")[0][1]["csrf"]
    page.clock.run_for(1600 * 1000)
    assert page.locator("dialog[open]").count() == 0, "the count did not start again"
    assert page.evaluate("window.sameAsBefore"), "the page was loaded anew"


@test
def escape_keeps_the_session_too(browser):
    page, answers = opened(browser, "my-work", clock=True)
    page.clock.run_for(1700 * 1000)
    page.wait_for_selector("dialog[open]")
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog[open]", state="detached")
    assert answers.posts("/extend")


@test
def errors_are_read_first_and_lead_to_their_field(browser):
    page, _ = opened(browser, "occasion-errors")
    assert page.evaluate("document.activeElement.hasAttribute('data-error-summary')")
    assert page.title().startswith("Error: ")
    for href in page.eval_on_selector_all("[data-error-summary] a", "links => links.map(link => link.hash.slice(1))"):
        assert page.evaluate("id => document.getElementById(decodeURIComponent(id)) !== null", href), href


@test
def every_field_has_a_place_of_its_own_and_every_error_a_field(browser):
    for path in sorted(pathlib.Path(PAGES).glob("*.html")):
        page, _ = opened(browser, path.stem)
        twice = page.evaluate(
            "(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
            "return ids.filter((id, at) => ids.indexOf(id) !== at) })()"
        )
        assert not twice, f"{path.stem}: {twice}"
        lost = page.evaluate(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => decodeURIComponent(a.hash.slice(1)))"
            ".filter(id => !document.getElementById(id))"
        )
        assert not lost, f"{path.stem}: {lost}"
        bare = page.evaluate(
            "[...document.querySelectorAll('form[method=post]')].filter(f => !f.elements.csrf).map(f => f.action)"
        )
        assert not bare, f"{path.stem}: no token in {bare}"
        page.context.close()


@test
def the_enter_key_saves_and_neither_adds_nor_takes_out(browser):
    for name, field in (("situation", "situation.1.note"), ("controls", "controls.1.successor"), ("people", "relationships.1.is")):
        page, answers = opened(browser, name)
        page.locator(f'[name="{field}"]').press("Enter")
        page.wait_for_url("**/drafts/**", wait_until="commit")
        fields = answers.posts(f"/{name}")[-1][1]
        assert fields["do"] == ["stay"] and "remove" not in fields and "add" not in fields, fields


@test
def the_menu_opens_without_a_script(browser):
    page, _ = opened(browser, "my-work", java_script_enabled=False, viewport={"width": 390, "height": 844})
    assert not page.locator(".menu__sheet nav").is_visible()
    page.locator("summary.menu__open").click()
    assert page.locator(".menu__sheet nav").is_visible()
    assert page.locator(".menu__sheet >> text=Sign out").is_visible()


@test
def the_story_is_sent_whole_without_a_script(browser):
    page, answers = opened(browser, "story", java_script_enabled=False)
    page.locator("textarea").fill("Two lines\nof it, “so”.")
    page.locator("button[value=next]").click()
    page.wait_for_load_state()
    path, fields, header = answers.asked[-1]
    assert path.endswith("/story") and header is None and fields["do"] == ["next"]
    assert fields["narrative"] == ["Two lines\r\nof it, “so”."]


def main():
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for check in TESTS:
            errors.clear()
            try:
                check(browser)
                assert not errors, errors
                print("passed ", check.__name__.replace("_", " "))
            except Exception as error:
                failed += 1
                print("FAILED ", check.__name__.replace("_", " "), "\n    ", str(error)[:600])
            for context in browser.contexts:
                context.close()
        browser.close()
    return 1 if failed else 0


sys.exit(main())
