"""Nothing that is typed is lost: by a mistake, an ended session, two windows, or a service that goes away."""

import re
import signal
from urllib.parse import parse_qs

import pytest
from journey import (
    PASSWORD,
    begin,
    onward,
    part,
    press,
    sign_in,
    tell,
)
from playwright.sync_api import expect

WORDS = "She asked us to come back on Tuesday, when he is at work."


def type_words(page, words: str) -> None:
    """Types, and waits until the service has it."""

    def has_them(reply) -> bool:
        sent = parse_qs(reply.request.post_data or "")
        return reply.url.endswith("/keep") and sent.get("narrative") == [words]

    with page.expect_response(has_them) as caught:
        page.get_by_role("textbox").first.fill(words)
    assert caught.value.status == 204, caught.value.status


def type_story(page) -> str:
    path = begin(page)
    part(page, "story")
    type_words(page, WORDS)
    return path


def shown(page, path: str, words: str = WORDS) -> None:
    page.goto(path + "/story")
    expect(page.get_by_role("textbox").first).to_have_value(words)


def test_a_story_is_kept_while_it_is_typed(opened):
    page = opened("responder")
    path = type_story(page)
    expect(page.locator("[data-keep-status]").first).to_contain_text("Kept at")
    shown(opened("responder"), path)


def test_typing_goes_on_being_kept(opened):
    page = opened("responder")
    path = type_story(page)
    for more in (" And more.", " And more still."):
        type_words(page, WORDS + more)
    shown(opened("responder"), path, WORDS + " And more still.")


def test_a_mistake_keeps_all_that_was_typed(opened):
    page = opened("responder")
    begin(page)
    part(page, "occasion")
    page.fill("[name='at.day']", "31")
    page.fill("[name='at.month']", "6")
    page.fill("[name='location.line']", "9 Weir Cottages")
    page.fill("[name='reporter.name']", "A neighbour")
    onward(page)
    expect(page.locator("[data-error-summary]")).to_be_focused()
    for again in (False, True):
        if again:
            part(page, "occasion")
        assert page.input_value("[name='at.day']") == "31" and page.input_value("[name='at.month']") == "6"
        assert page.input_value("[name='location.line']") == "9 Weir Cottages"
        assert page.input_value("[name='reporter.name']") == "A neighbour"


def test_an_ended_session_leaves_what_was_kept_and_leads_back_to_it(opened, serving, cast):
    page = opened("typist", afresh=True)
    path = type_story(page)
    serving.end_sessions(cast["typist"])
    page.goto(path + "/story")
    expect(page).to_have_url(re.compile(r"/sign-in\?return="))
    page.get_by_label("Sign-in name").fill(cast["typist"].sign_in)
    page.get_by_label("Password").fill(PASSWORD)
    press(page, "Sign in")
    expect(page).to_have_url(re.compile(path + "/story$"))
    expect(page.get_by_role("textbox").first).to_have_value(WORDS)


def test_words_typed_after_the_session_ended_are_kept_once_one_is_signed_in_again(opened, serving, cast):
    page = opened("typist", afresh=True)
    path = type_story(page)
    serving.end_sessions(cast["typist"])
    page.get_by_role("textbox").first.fill(WORDS + " And more.")
    expect(page.locator("[data-keep-status]").first).to_contain_text("signed out", timeout=30_000)
    expect(page.get_by_role("textbox").first).to_have_value(WORDS + " And more.")
    # In another tab, as the page says; then the page is saved as it stands.
    tab = page.context.new_page()
    sign_in(tab, cast["typist"].sign_in)
    tab.close()
    with page.expect_navigation():
        onward(page)
    with page.expect_navigation():
        press(page, "Send it again")
    shown(page, path, WORDS + " And more.")


def test_words_sent_after_the_session_ended_come_back_without_a_script(opened, serving, cast):
    page = opened("typist", afresh=True, script=False)
    path = begin(page)
    part(page, "story")
    page.get_by_role("textbox").first.fill(WORDS)
    serving.end_sessions(cast["typist"])
    onward(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("You are signed out")
    expect(page.locator("main")).to_contain_text(WORDS)
    tab = page.context.new_page()
    sign_in(tab, cast["typist"].sign_in)
    tab.close()
    # The token is of the session that ended: what was sent is asked about once more, in the name of whoever is there now.
    press(page, "Send it again")
    expect(page.locator("main")).to_contain_text("You are signed in as " + cast["typist"].name)
    press(page, "Send it again")
    shown(page, path, WORDS)


def test_two_windows_do_not_overwrite_each_other(opened):
    first = opened("responder", script=False)
    path = begin(first)
    part(first, "story")
    second = opened("responder", script=False)
    second.goto(path + "/story")
    second.get_by_role("textbox").first.fill("From the second window.")
    onward(second)
    first.get_by_role("textbox").first.fill("From the first window.")
    onward(first)
    expect(first.locator("[data-error-summary]")).to_contain_text("another window")
    expect(first.get_by_role("textbox").first).to_have_value("From the first window.")
    shown(second, path, "From the second window.")
    onward(first)
    shown(second, path, "From the first window.")


def test_answers_to_a_contact_that_has_changed_are_not_lost(opened, records):
    first = opened("responder", script=False)
    path = records.contact("Overton")
    first.goto(path)
    second = opened("supervisor", script=False)
    second.goto(path)
    asked = first.locator(".questions .choice input[value=no]").evaluate_all("all => all.map(each => each.name)")
    first.locator(f"input[name='{asked[0]}'][value=no]").check(force=True)
    press(first, "Save answers and assess again")
    for name in asked[:2]:
        second.locator(f"input[name='{name}'][value=yes]").check(force=True)
    press(second, "Save answers and assess again")
    summary = second.locator("[data-error-summary]")
    expect(summary).to_be_visible()
    assert second.locator(f"input[name='{asked[1]}'][value=yes]").is_checked(), "the answer that was chosen is gone"
    # The other question is answered meanwhile, otherwise: both answers are to be seen.
    assert second.locator(f"input[name='{asked[0]}'][value=yes]:checked").count() == 1 or "Yes" in summary.inner_text(), (
        "the answer that differs is gone without a word: " + summary.inner_text()
    )


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGKILL], ids=["stopped", "killed"])
def test_a_service_that_starts_anew_has_everything(opened, serving, sent):
    page = opened("responder")
    path = type_story(page)
    serving.stop(sent)
    page.get_by_role("textbox").first.fill(WORDS + " He came back.")
    expect(page.locator("[data-keep-status]").first).to_contain_text("No connection", timeout=30_000)
    serving.start()
    type_words(page, WORDS + " He came back. She left.")
    shown(page, path, WORDS + " He came back. She left.")


def test_what_is_typed_reaches_the_record_letter_by_letter(opened):
    page = opened("responder", script=False)
    path = begin(page)
    odd = "Line one\nline “two” & <b>three</b>\n\n  four … Zoë 北 ✓"
    tell(page, odd)
    shown(page, path, odd)
