"""What heed.js does with the pages of the service, against answers made here and a clock that stands still."""

import datetime
import re
import urllib.parse

import pytest
from journey import add_feature, add_new, begin, onward, part, sign_in

ORIGIN = "http://heed.test"
FORMS = ("situation", "controls", "people")


def not_kept_yet(text: str) -> str:
    """A page of a draft without the word that it is kept, so that whoever waits for it waits for the script."""
    bare, found = re.subn(r"(data-keep-status[^>]*>)Kept at [^<]*", r"\1", text)
    assert found == 1, "the page does not say when it was kept"
    return bare


@pytest.fixture(scope="module")
def pages(serving, chromium, cast) -> dict[str, tuple[str, dict]]:
    """Pages as the service sends them, by name: the text and its content policy."""
    context = chromium.new_context(base_url=serving.base)
    page = context.new_page()
    sign_in(page, cast["typist"].sign_in)
    path = begin(page)
    add_new(page, "Joan Pike", "subject", born__year="1944")
    add_new(page, "Kieran Pike", "carer", age="31")
    add_feature(page, "financial-abuse", "p1", "p2")
    part(page, "controls")
    page.locator("button[name=do][value=add]").click()
    part(page, "people")
    if page.locator("[name='relationships.1.is']").count() == 0:
        page.locator("button[value=add-relationship]").click()
    made = {}
    for name in ("story", *FORMS):
        reply = context.request.get(f"{path}/{name}")
        made[name] = (not_kept_yet(reply.text()), reply.headers)
    reply = context.request.get("/")
    made["my-work"] = (reply.text(), reply.headers)
    part(page, "occasion")
    page.fill("[name='at.day']", "32")
    with page.expect_response(lambda reply: reply.request.method == "POST") as caught:
        onward(page)
    made["occasion-errors"] = (caught.value.text(), caught.value.headers)
    for kind in ("css", "js"):
        address = re.search(rf'(?:href|src)="(/assets/[^"]+\.{kind})"', made["story"][0])[1]
        made[kind] = (context.request.get(address).text(), {})
    context.close()
    return made


class Answers:
    """Answers as the server would, and remembers what was asked."""

    def __init__(self, pages):
        self.pages = pages
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
            return route.fulfill(body=self.pages["css"][0], content_type="text/css")
        if path.endswith(".js"):
            return route.fulfill(body=self.pages["js"][0], content_type="text/javascript")
        name = path.strip("/")
        page, headers = (self.extra[name], {}) if name in self.extra else self.pages.get(name, (None, {}))
        if page is None:
            return route.fulfill(status=404, body="")
        policy = self.pages["story"][1]["content-security-policy"]
        return route.fulfill(
            body=page, content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": policy}
        )

    def posts(self, end):
        return [asked for asked in self.asked if asked[0].endswith(end)]


@pytest.fixture
def shown(chromium, pages):
    """Opens one of the pages; an error of the script fails the test."""
    errors, contexts = [], []

    def show(name, clock=False, **options):
        context = chromium.new_context(**options)
        contexts.append(context)
        answers = Answers(pages)
        context.route("**/*", answers)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        if clock:  # stands still, so that a slow machine makes no pause of its own
            page.clock.install(time=datetime.datetime(2026, 11, 21, 12))
            page.clock.pause_at(datetime.datetime(2026, 11, 21, 12, 0, 1))
        page.goto(f"{ORIGIN}/{name}")
        return page, answers

    yield show
    for context in contexts:
        context.close()
    assert not errors, errors


def told(page, words):
    page.wait_for_selector(f"[data-keep-status]:has-text('{words}')", timeout=10_000)


def settled(page):
    """Whatever was sent before this has been answered."""
    page.evaluate("fetch('/marker', { method: 'POST' }).then(reply => reply.text())")


def test_what_is_typed_is_kept_with_token_and_revision(shown):
    page, answers = shown("story", clock=True)
    page.locator("textarea").fill("She answered for him.")
    settled(page)
    assert not answers.posts("/keep"), "kept before a pause"
    page.clock.run_for(1600)
    told(page, "Kept at")
    [(_, fields, header)] = answers.posts("/keep")
    assert fields["narrative"] == ["She answered for him."] and fields["csrf"] and fields["revision"][0].isdigit()
    assert header == "script"
    assert page.locator("form.story input[name=revision]").input_value() == "8", "the new revision was not taken"


def test_one_pause_makes_one_request(shown):
    page, answers = shown("story", clock=True)
    for text in ("a", "ab", "abc"):
        page.locator("textarea").fill(text)
        page.clock.run_for(500)
    page.clock.run_for(1600)
    told(page, "Kept at")
    assert [fields["narrative"] for _, fields, _ in answers.posts("/keep")] == [["abc"]]


def test_a_stale_revision_is_told_and_nothing_more_is_sent(shown):
    page, answers = shown("story", clock=True)
    answers.keep_status = 409
    page.locator("textarea").fill("one")
    page.clock.run_for(1600)
    told(page, "another tab")
    page.locator("textarea").fill("two")
    page.clock.run_for(5000)
    settled(page)
    assert len(answers.posts("/keep")) == 1
    assert page.locator("textarea").input_value() == "two", "what was typed is gone"


def test_an_ended_session_is_told_and_the_text_stays(shown):
    page, answers = shown("story", clock=True)
    answers.keep_status = 401
    page.locator("textarea").fill("one")
    page.clock.run_for(1600)
    told(page, "signed out")
    assert page.locator("textarea").input_value() == "one"


def test_a_fault_is_tried_again(shown):
    page, answers = shown("story", clock=True)
    answers.keep_status = 500
    page.locator("textarea").fill("one")
    page.clock.run_for(1600)
    told(page, "Not kept")
    answers.keep_status = 204
    page.clock.run_for(1600)
    told(page, "Kept at")


def test_clues_come_beside_the_story(shown):
    page, answers = shown("story", clock=True)
    page.locator("textarea").fill("He is afraid.")
    page.clock.run_for(1000)
    page.wait_for_selector("[data-spot-result] h2:text('1 phrase')")
    assert answers.posts("/spot")[0][1]["narrative"] == ["He is afraid."]
    assert page.locator("[data-spot-result] b").count() == 0


def test_an_answer_is_taken_in_place_and_what_changed_has_the_focus(shown):
    page, answers = shown("story")
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


def test_a_reply_without_the_place_becomes_a_plain_post_with_the_button(shown):
    page, answers = shown("story")
    answers.extra["asks"] = (
        "<title>asks</title><script src=/a.js defer></script><div id=questions>"
        '<form method=post action=/answers data-in-place="#questions"><button name=answer value=no>No</button></form></div>'
    )
    page.goto(f"{ORIGIN}/asks")
    page.locator("button").click()
    page.wait_for_url("**/answers")
    assert answers.posts("/answers")[-1][1] == {"answer": ["no"]}, "the button's answer was lost"


def test_two_minutes_before_the_end_one_is_asked_and_may_stay(shown):
    page, answers = shown("my-work", clock=True)
    page.evaluate("window.sameAsBefore = true")
    # On a slow machine the page was a little old when it was kept for this.
    left = int(page.locator("html").get_attribute("data-session-ends"))
    page.clock.run_for((left - 130) * 1000)
    assert page.locator("dialog[open]").count() == 0, "asked too early"
    page.clock.run_for(20 * 1000)
    page.wait_for_selector("dialog[open]")
    page.locator("[data-extend]").click()
    page.wait_for_selector("dialog[open]", state="detached")
    assert answers.posts("/extend")[0][1]["csrf"]
    page.clock.run_for((left - 200) * 1000)
    assert page.locator("dialog[open]").count() == 0, "the count did not start again"
    assert page.evaluate("window.sameAsBefore"), "the page was loaded anew"


def test_escape_keeps_the_session_too(shown):
    page, answers = shown("my-work", clock=True)
    page.clock.run_for(800 * 1000)
    page.wait_for_selector("dialog[open]")
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog[open]", state="detached")
    assert answers.posts("/extend")


def test_before_the_last_end_one_is_warned_once_and_cannot_put_it_off(shown):
    page, answers = shown("my-work", clock=True)
    whole, _ = answers.pages["my-work"]
    answers.extra["late"] = re.sub(r'data-session-last="\d+"', 'data-session-last="300"', whole)
    page.goto(f"{ORIGIN}/late")
    page.evaluate("window.sameAsBefore = true")
    page.clock.run_for(170 * 1000)
    assert page.locator("dialog[open]").count() == 0, "warned too early"
    page.clock.run_for(20 * 1000)
    dialog = page.locator("dialog[open]")
    dialog.wait_for()
    assert dialog.get_by_text("You signed in ten hours ago").is_visible()
    assert not dialog.get_by_role("button", name="Stay signed in").is_visible()
    dialog.get_by_role("button", name="Back to the page").click()
    page.clock.run_for(60 * 1000)
    assert dialog.count() == 0, "warned again"
    assert not answers.posts("/extend") and page.evaluate("window.sameAsBefore")
    page.clock.run_for(60 * 1000)
    page.wait_for_function("!window.sameAsBefore")


def test_an_ended_session_leads_to_signing_in_where_nothing_would_be_lost(shown):
    page, _ = shown("my-work", clock=True)
    page.evaluate("window.sameAsBefore = true")
    page.clock.run_for(910 * 1000)
    page.wait_for_function("!window.sameAsBefore")


def test_an_ended_session_leaves_the_page_where_something_is_not_kept(shown):
    page, answers = shown("situation", clock=True)
    answers.keep_status = 500
    page.evaluate("window.sameAsBefore = true")
    note = page.locator("[name='situation.1.note']")
    note.fill("one")
    page.clock.run_for(910 * 1000)
    page.wait_for_selector("dialog[open] >> text=You are signed out")
    assert page.evaluate("window.sameAsBefore"), "the page was loaded anew"
    page.get_by_role("button", name="Back to the page").click()
    assert page.locator("dialog[open]").count() == 0
    assert note.input_value() == "one"


def test_errors_are_read_first_and_lead_to_their_field(shown):
    page, _ = shown("occasion-errors")
    assert page.evaluate("document.activeElement.hasAttribute('data-error-summary')")
    assert page.title().startswith("Error: ")
    for href in page.eval_on_selector_all("[data-error-summary] a", "links => links.map(link => link.hash.slice(1))"):
        assert page.evaluate("id => document.getElementById(decodeURIComponent(id)) !== null", href), href


def test_the_enter_key_saves_and_neither_adds_nor_takes_out(shown):
    for name, field in (("situation", "situation.1.note"), ("controls", "controls.1.successor"), ("people", "relationships.1.is")):
        page, answers = shown(name)
        page.locator(f'[name="{field}"]').press("Enter")
        page.wait_for_url("**/drafts/**", wait_until="commit")
        fields = answers.posts(f"/{name}")[-1][1]
        assert fields["do"] == ["stay"] and "remove" not in fields and "add" not in fields, fields


def test_the_story_is_sent_whole_without_a_script(shown):
    page, answers = shown("story", java_script_enabled=False)
    page.locator("textarea").fill("Two lines\nof it, “so”.")
    page.locator("button[value=next]").click()
    page.wait_for_load_state()
    path, fields, header = answers.asked[-1]
    assert path.endswith("/story") and header is None and fields["do"] == ["next"]
    assert fields["narrative"] == ["Two lines\r\nof it, “so”."]
