"""Signing in and out, and what the browser is given to stay signed in with."""

import base64
import hmac
import re
import struct
import time

from journey import PASSWORD, press, sign_in
from looking import faults
from playwright.sync_api import expect


def code(secret: str, steps_ahead: int = 0) -> str:
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(time.time()) // 30 + steps_ahead), "sha1")
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def session(page) -> dict:
    return next(each for each in page.context.cookies() if each["name"] == "heed-local")


def test_who_signs_in_sees_their_work(opened):
    page = opened("responder")
    page.goto("/")
    expect(page.get_by_role("heading", name="My work", level=1)).to_be_visible()
    expect(page.locator(".who__name").first).to_have_text("Asha Rao")


def test_a_wrong_password_and_an_unknown_name_are_told_alike(opened, cast):
    told = []
    for name in (cast["typist"].sign_in, "nobody.of.that.name"):
        page = opened()
        sign_in(page, name, "not-the-password-1")
        expect(page.locator("[data-error-summary]")).to_be_focused()
        assert page.get_by_label("Sign-in name").input_value() == name, "the name that was typed is gone"
        assert page.get_by_label("Password").input_value() == "", "the password came back"
        told.append(page.locator("[data-error-summary]").inner_text())
    assert told[0] == told[1]


def test_one_comes_back_to_where_one_was_going(opened, cast):
    page = opened()
    page.goto("/people")
    expect(page).to_have_url(re.compile(r"/sign-in\?return="))
    page.get_by_label("Sign-in name").fill(cast["responder"].sign_in)
    page.get_by_label("Password").fill(PASSWORD)
    press(page, "Sign in")
    expect(page).to_have_url(re.compile(r"/people$"))


def test_nobody_is_led_to_another_site(opened, cast):
    page = opened()
    page.goto("/sign-in?return=//elsewhere.example/")
    page.get_by_label("Sign-in name").fill(cast["responder"].sign_in)
    page.get_by_label("Password").fill(PASSWORD)
    press(page, "Sign in")
    expect(page.get_by_role("heading", name="My work", level=1)).to_be_visible()
    assert "elsewhere" not in page.url


def test_the_session_is_out_of_reach_of_scripts_and_other_sites(opened):
    page = opened("responder", afresh=True)
    cookie = session(page)
    assert cookie["httpOnly"] and cookie["sameSite"] == "Lax" and cookie["path"] == "/", cookie
    assert cookie["expires"] == -1, "it outlives the browser"
    assert "heed-local" not in page.evaluate("document.cookie")


def test_a_new_session_has_a_new_secret(opened):
    before = opened("responder", afresh=True)
    after = opened("responder", afresh=True)
    assert session(before)["value"] != session(after)["value"]


def test_signing_out_ends_the_session_itself(opened):
    page = opened("responder", afresh=True)
    kept = session(page)
    page.locator(".top__who").get_by_role("button", name="Sign out").click()
    expect(page).to_have_url(re.compile(r"/sign-in"))
    page.context.add_cookies([kept])
    page.goto("/")
    expect(page).to_have_url(re.compile(r"/sign-in"))


def test_an_account_with_codes_is_asked_for_one(opened, serving, cast):
    secret = serving.codes(cast["coded"])
    page = opened()
    sign_in(page, cast["coded"].sign_in)
    expect(page.get_by_role("heading", name="Enter your code")).to_be_visible()
    page.goto("/")
    expect(page).to_have_url(re.compile(r"/sign-in"))
    sign_in(page, cast["coded"].sign_in)
    right = code(secret)
    page.get_by_label("Six digits").fill(f"{(int(right) + 1) % 1_000_000:06}")
    press(page, "Continue")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    page.get_by_label("Six digits").fill(code(secret))
    press(page, "Continue")
    expect(page.get_by_role("heading", name="My work", level=1)).to_be_visible()


def test_a_form_of_another_session_is_refused(opened):
    page = opened("responder")
    page.goto("/")
    page.evaluate("document.querySelectorAll('[name=csrf]').forEach(each => each.value = '0'.repeat(64))")
    page.get_by_role("button", name="New contact").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("This page was open too long")


def test_every_page_says_what_may_run_on_it(opened):
    page = opened("responder")
    headers = page.goto("/").headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["cache-control"] == "no-store" and headers["referrer-policy"] == "no-referrer"


def test_a_session_that_proves_itself_again_goes_on_under_a_new_secret(opened, serving, axe):
    who = serving.account("prover.of.north", "Elsie Dunn", "police", "north", "responder")
    page = opened()
    sign_in(page, who.sign_in)
    expect(page.get_by_role("heading", name="My work", level=1)).to_be_visible()
    serving.proved_long_ago(who.id, "/people")
    before = session(page)
    page.goto("/sign-in/again")
    found = faults(axe, page)
    assert not found, "\n".join(found)
    page.get_by_label("Your password").fill("not-the-password-1")
    press(page, "Continue")
    expect(page.locator("[data-error-summary]")).to_be_focused()
    assert page.get_by_label("Your password").input_value() == "", "the password came back"
    assert session(page)["value"] == before["value"]
    assert serving.seconds_since_proof(who.id) > 300, "a wrong password proved something"
    page.get_by_label("Your password").fill(PASSWORD)
    press(page, "Continue")
    expect(page).to_have_url(re.compile(r"/people$"))
    assert serving.seconds_since_proof(who.id) < 60
    assert session(page)["value"] != before["value"], "the secret stayed the same"
    page.context.add_cookies([before])
    page.goto("/people")
    expect(page).to_have_url(re.compile(r"/sign-in\?return="))


def test_a_code_is_part_of_the_proof(opened, serving):
    who = serving.account("coded.of.west", "Rory Hale", "police", "west", "responder")
    secret = serving.codes(who)
    page = opened()
    sign_in(page, who.sign_in)
    page.get_by_label("Six digits").fill(code(secret))
    press(page, "Continue")
    expect(page.get_by_role("heading", name="My work", level=1)).to_be_visible()
    serving.proved_long_ago(who.id, "/people")
    page.goto("/sign-in/again")
    page.get_by_label("Your password").fill(PASSWORD)
    press(page, "Continue")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    page.get_by_label("Your password").fill(PASSWORD)
    # The code that was used to sign in does not count again; the next one may be shown by a clock that is ahead.
    page.get_by_label("Six digits").fill(code(secret, steps_ahead=1))
    press(page, "Continue")
    expect(page).to_have_url(re.compile(r"/people$"))
